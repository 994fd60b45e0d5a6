import { choice, day as askDay, money, month, optionsOf } from '$lib/engine/ask';
import { allOf, findingOf, type Condition, type Finding } from '$lib/engine/condition';
import { firstDayOf, monthOfDay, plusDays, plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import { sayYuan, timesOf, type Fen } from '$lib/engine/money';
import { plusMonths, sayMonth, sayMonths, yearOf, type Month } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { truthOf } from '$lib/engine/truth';
import { cite } from '$lib/law/cite';
import { disabilityAllowance as law } from '$lib/law/disability-allowance';
import { flexibleWindow } from '$lib/retirement/flexible-window';
import { minimumPeriodIn } from '$lib/retirement/minimum-period';
import { disabilityTier, type DisabilityTier } from './disability-tier';
import { answerWith, type Answer, type AnswerDate, type AnswerLine, type Matter } from '$lib/matters/matter';
import {
	ageQuestions,
	askForAge,
	checkAge,
	checkRecord,
	recordOf,
	recordQuestions,
	statutoryOf,
	type AgeFacts,
	type RecordFacts,
} from '$lib/matters/shared-facts';

export type DisabilityFacts = AgeFacts &
	RecordFacts & {
		/** month in which the allowance is applied for */
		allowanceAppliedIn?: Month;
		assessment?: 'total' | 'not-total' | 'none';
		assessedOn?: Day;
		pensionScheme?: 'employees' | 'state' | 'residents';
		disabledBy?: 'illness' | 'work';
		/** of one month, as the agency reckoned it */
		monthlyAllowance?: Fen;
		reviewToldOn?: Day;
		/** the day on which a review concluded that the loss is not total */
		reviewFailedOn?: Day;
		/** the first month for which contributions are paid again */
		contributionsAgainIn?: Month;
	};

type Key = keyof DisabilityFacts & string;

const { cites } = law;
/** The most years the question takes. */
const mostYears = 60;
const minimumPeriod = cite('measures', '附件4');

const lastValidDay = (assessed: Day): Day => plusMonthsToDay(assessed, law.assessmentValid);

/** Whether the conclusion was still valid when the application was made; open where the month leaves it open. */
function stillValid({ assessedOn, allowanceAppliedIn }: DisabilityFacts): boolean | undefined {
	if (assessedOn === undefined || allowanceAppliedIn === undefined) return undefined;
	const last = monthOfDay(lastValidDay(assessedOn));
	return allowanceAppliedIn === last ? undefined : allowanceAppliedIn < last;
}

const conditions: readonly Condition<DisabilityFacts>[] = [
	{
		says: '参加的是企业职工养老保险',
		cite: cites.who,
		needs: ['pensionScheme'],
		holds: ({ pensionScheme }) => truthOf(pensionScheme && pensionScheme === 'employees'),
		otherwise: ({ pensionScheme }) =>
			pensionScheme && '机关事业单位和居民养老保险不在这个办法里，请问参保的社保经办机构。',
	},
	{
		says: '因为生病，或者不是因工受的伤',
		cite: cites.who,
		needs: ['disabledBy'],
		holds: ({ disabledBy }) => truthOf(disabledBy && disabledBy === 'illness'),
		otherwise: ({ disabledBy }) => disabledBy && '因工受伤、职业病的，走工伤保险。',
	},
	{
		says: '2025年1月起申请',
		cite: cites.replaces,
		needs: ['allowanceAppliedIn'],
		holds: ({ allowanceAppliedIn }) =>
			truthOf(allowanceAppliedIn && allowanceAppliedIn >= monthOfDay(law.from)),
		otherwise: ({ allowanceAppliedIn }) =>
			allowanceAppliedIn && '那时还是各地的病退、退职政策。已经在领的，原则上接着领。',
	},
	{
		says: '申请时还没到法定退休年龄',
		cite: cites.who,
		needs: ['birth', 'sex', 'original', 'allowanceAppliedIn'],
		holds(facts) {
			const statutory = statutoryOf(facts);
			return truthOf(statutory && facts.allowanceAppliedIn && facts.allowanceAppliedIn < statutory.month);
		},
		otherwise: (facts) =>
			statutoryOf(facts) && facts.allowanceAppliedIn && '到了法定退休年龄的月份，办退休。',
	},
	{
		says: '鉴定为完全丧失劳动能力',
		cite: cites.assessment,
		needs: ['assessment'],
		holds: ({ assessment }) => truthOf(assessment && assessment === 'total'),
		otherwise: ({ assessment, assessedOn }) =>
			assessment === 'none'
				? '先向劳动能力鉴定机构申请鉴定。'
				: assessment === undefined
					? undefined
					: assessedOn === undefined
						? '上次结论满一年以后，可以再申请鉴定。'
						: `上次结论满一年，也就是${sayDay(plusMonthsToDay(assessedOn, law.assessAgainAfter))}以后，可以再申请鉴定。`,
		canChange: true,
	},
	{
		says: '鉴定结论在一年有效期内',
		cite: cites.assessment,
		needs: ['assessedOn', 'allowanceAppliedIn'],
		holds: (facts) => truthOf(facts.assessment === 'total' ? stillValid(facts) : undefined),
		otherwise: (facts) =>
			facts.assessment === 'total' && facts.assessedOn !== undefined
				? `结论到${sayDay(lastValidDay(facts.assessedOn))}满一年，要在这以前申请。过了的，要重新鉴定。`
				: undefined,
		canChange: true,
	},
];

const names: Readonly<Record<DisabilityTier['kind'], string>> = {
	near: '按基本养老金的办法算',
	far: '先按基础养老金算，以后重新核算',
	short: '按基础养老金的办法算',
};

const sayYears = (months: number): string => (months === 0 ? '0个月' : sayMonths(months, '年'));

function linesOn(tier: DisabilityTier, statutory: Month, amount: Fen | undefined): AnswerLine[] {
	const first: AnswerLine = { label: '从哪个月起发', value: sayMonth(tier.from), cite: cites.payment };
	const reckoned = { label: '怎样算', value: names[tier.kind] };
	const each: AnswerLine[] =
		amount === undefined ? [] : [{ label: '每月', value: sayYuan(amount), note: '您填的经办机构核定数' }];
	switch (tier.kind) {
		case 'near':
			return [
				first,
				{ label: '领到', value: sayMonth(statutory), note: '到法定退休年龄，办退休，养老金不重新算' },
				{ ...reckoned, note: '和当地退休人员一样', cite: cites.near },
				...each,
				{ label: '以后调整', value: '跟当地退休人员一起调', cite: cites.near },
			];
		case 'far':
			return [
				first,
				{
					label: '重新核算',
					value: sayMonth(tier.anew),
					note:
						tier.anew <= tier.from
							? '离退休正好5年，起付的那个月就重新核算，改按基本养老金算'
							: '离退休正好5年，改按基本养老金算',
					cite: cites.far,
				},
				{ label: '领到', value: sayMonth(statutory), note: '到法定退休年龄，办退休，养老金不重新算' },
				{ ...reckoned, note: '基础养老金是基本养老金的一部分，不含个人账户那部分', cite: cites.far },
				...each,
				{ label: '以后调整', value: '按全国总体调整比例', note: '重新核算以后，跟当地退休人员一起调' },
			];
		case 'short':
			return [
				first,
				{ label: '一共发', value: `${tier.months}个月`, cite: cites.shortRecord },
				{
					label: '最后一个月',
					value: sayMonth(tier.last),
					...(tier.last > statutory && {
						note: `${sayMonth(statutory)}到法定退休年龄，那以后接着发还是停，没有写`,
					}),
				},
				{ ...reckoned, cite: cites.shortRecord },
				...each,
				...(amount === undefined
					? []
					: [
							{
								label: `${tier.months}个月一共`,
								value: sayYuan(timesOf(amount, tier.months)),
								note: '没有算以后的调整',
							},
						]),
				{ label: '以后调整', value: '按全国总体调整比例', cite: cites.shortRecord },
			];
	}
}

function stepsOn(tier: DisabilityTier, applied: Month, contributed: number, statutory: Month): Step[] {
	const { upTo, months, more } = law.shortRecord;
	const further = Math.ceil((contributed - upTo) / 12);
	return [
		{ says: '法定退休年龄在', result: sayMonth(statutory), cite: cite('measures', '第一条') },
		{
			says: `${yearOf(applied)}年的最低缴费年限`,
			result: sayYears(tier.minimum),
			cite: minimumPeriod,
		},
		tier.kind === 'short'
			? {
					says: '缴费不满最低年限',
					result: `${sayYears(contributed)}，差${sayYears(tier.minimum - contributed)}`,
					cite: cites.shortRecord,
				}
			: { says: '缴费满最低年限', result: sayYears(contributed) },
		tier.kind === 'short'
			? {
					says:
						contributed <= upTo
							? `缴费5年以内，发${months}个月`
							: `${months}个月，加上5年以外的${sayYears(contributed - upTo)}（不满1年算1年）：${further}×${more}个月`,
					result: `${tier.months}个月`,
					cite: cites.shortRecord,
				}
			: {
					says: '申请时离退休',
					result: `${sayYears(statutory - applied)}，${tier.kind === 'near' ? '没有超过5年' : '超过5年'}`,
					cite: tier.kind === 'near' ? cites.near : cites.far,
				},
		{ says: '申请的下一个月起发', result: sayMonth(tier.from), cite: cites.payment },
	];
}

/** What is known of any case: the way to apply, what stops it, what the documents leave open. */
const todo: readonly Step[] = [
	{
		says: '先做劳动能力鉴定：待遇领取地或最后参保地的地级以上鉴定机构，鉴定为完全丧失劳动能力。结论一年有效；没通过的，满一年以后才能再鉴定',
		cite: cites.assessment,
	},
	{ says: '把养老保险关系归到待遇领取地，在那里申请', cite: cites.place },
	{
		says: '省级人社部门审核。先在工作或生活的地方和人社部门网站公示，不少于5个工作日',
		cite: cites.payment,
	},
	{ says: '通过以后，从申请的下一个月起发到社会保障卡', cite: cites.payment },
	{
		says: '领的时候不缴养老保险费；又上班缴费的，从恢复缴费的下一个月起停发',
		cite: cites.contributions,
	},
	{
		says: '通知复查鉴定的要去：没有正当理由不去，60日后暂停；复查不再符合的，从结论的下一个月起停发；以后查明仍符合，从暂停那天起补发',
		cite: cites.review,
	},
];

const contradiction =
	'重庆2024年7月的退休办事指南（渝人社〔2024〕282号）还印着“因病提前退休”。2025年1月1日起改成病残津贴，不能再按那一项申请。';

const openAlways: readonly string[] = [
	'每月多少钱，按待遇领取地的办法核定，这里不估算。核定以后可以填进来。',
	'2025年以前已经领病退、退职待遇的，原则上接着领。',
	'领取期间去世的，家属待遇按在职人员的标准，金额请问社保经办机构。',
	'结论“一年内有效”，是一年内申请就行，还是要在一年内办完，没有写，请尽早申请。',
	'能不能同时领失业保险金，这个办法没有写，请问经办机构。',
];

function openOn(tier: DisabilityTier | undefined, applied: Month | undefined, statutory: Month | undefined) {
	if (!tier || applied === undefined || statutory === undefined) return [];
	return [
		...(yearOf(applied) >= 2030
			? [
					`最低缴费年限从2030年起逐年提高。看哪一年的，办法没有写，这里按申请的${yearOf(applied)}年算，请问社保经办机构。`,
				]
			: []),
		...(tier.kind === 'far' ? ['重新核算的钱从离退休5年的当月起发，还是下一个月起发，没有写。'] : []),
		...(tier.kind === 'short'
			? [
					tier.last > statutory
						? `${sayMonth(statutory)}就到法定退休年龄，月数还没发完。那时接着发还是停，办法没有写，请先问清楚。`
						: '月数发完以后，到退休年龄时能不能延长缴费、一次性缴费再领养老金，这个办法没有写，请问社保经办机构。',
				]
			: []),
		'离退休多久，这里按月算，和公布的退休年龄表一样。按日算会不会不同，没有写。',
	];
}

function datesOf(facts: DisabilityFacts, on: Day): AnswerDate[] {
	const { assessment, assessedOn, allowanceAppliedIn, reviewToldOn, reviewFailedOn, contributionsAgainIn } =
		facts;
	const monthly = (month: Month, says: string, at: Step['cite']): AnswerDate => ({
		day: firstDayOf(month),
		says,
		month: true,
		...(at && { cite: at }),
	});
	const ahead = allowanceAppliedIn === undefined || allowanceAppliedIn >= monthOfDay(on);
	const dates: AnswerDate[] = [
		...(assessment === 'total' && assessedOn !== undefined
			? [
					{
						day: lastValidDay(assessedOn),
						says: '鉴定结论到这天满一年，在这以前申请',
						...(ahead && { deadline: true as const }),
						cite: cites.assessment,
					},
				]
			: []),
		...(assessment === 'not-total' && assessedOn !== undefined
			? [
					{
						day: plusMonthsToDay(assessedOn, law.assessAgainAfter),
						says: '满一年，这以后可以再申请鉴定',
						cite: cites.assessment,
					},
				]
			: []),
		...(reviewToldOn === undefined
			? []
			: [
					{
						day: plusDays(reviewToldOn, law.reviewDays),
						says: '告知复查后第60天，没有正当理由不去的，过后暂停',
						deadline: true as const,
						cite: cites.review,
					},
				]),
		...(reviewFailedOn === undefined
			? []
			: [monthly(plusMonths(monthOfDay(reviewFailedOn), 1), '复查不再符合，从这个月起停发', cites.review)]),
		...(contributionsAgainIn === undefined
			? []
			: [monthly(plusMonths(contributionsAgainIn, 1), '又上班缴费，从这个月起停发', cites.contributions)]),
	];
	return dates.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * The first requirement that does not hold for good. Who has not been assessed yet is told what follows once they are; then it is
 * none.
 */
const brokenIn = ({ of = [] }: Finding, { assessment }: DisabilityFacts): Finding | undefined =>
	of.find(({ truth, cite }) => truth === 'no' && !(assessment === 'none' && cite === cites.assessment));

function mainOf(
	finding: Finding,
	tier: DisabilityTier | undefined,
	statutory: Month | undefined,
	facts: DisabilityFacts,
): Answer['main'] {
	const broken = brokenIn(finding, facts);
	if (broken)
		return {
			label: '病残津贴',
			value: '现在不能领',
			tone: 'alert',
			...(broken.otherwise && { note: broken.otherwise }),
		};
	if (!tier || statutory === undefined) return undefined;
	const value =
		tier.kind === 'short'
			? // Whether the months go on after the statutory age is not stated.
				`${tier.last > statutory ? '最多领' : '领'}${tier.months}个月`
			: `领到${sayMonth(statutory)}`;
	const note = `${sayMonth(tier.from)}起发，${names[tier.kind]}`;
	return finding.truth === 'yes'
		? { label: '可以领病残津贴', value, tone: 'good', note }
		: {
				label: finding.truth === 'no' ? '鉴定通过以后' : '条件都符合的话',
				value,
				tone: 'plain',
				note,
			};
}

/**
 * Whether somebody can have the disability allowance, of which kind, from when and for how long. 人社部发〔2024〕72号. What it comes
 * to by the month is the agency's to say.
 *
 * @example a man of 1968-03 with 20 years, applying in 2025-03: the full formula, from 2025-04 until he retires in 2029-01
 */
export const disabilityAllowance: Matter<DisabilityFacts> = {
	id: 'disability-allowance',
	says: '因病或不是因工受伤，完全不能劳动的：能不能领，从哪个月领到哪个月，怎样算。',
	inForce: { from: law.from, cite: cites.replaces },
	questions: {
		...ageQuestions,
		...recordQuestions,
		allowanceAppliedIn: month('哪个月申请？', '还没有申请的，写打算申请的月份。', '2026-12'),
		assessment: choice(
			'劳动能力鉴定的结论是？',
			optionsOf<NonNullable<DisabilityFacts['assessment']>>({
				total: '完全丧失劳动能力',
				'not-total': '没有完全丧失',
				none: '还没有鉴定',
			}),
		),
		assessedOn: askDay('结论是哪天作出的？', '看鉴定结论书上的日期。', '2026-10-20'),
		pensionScheme: choice(
			'参加的是哪一种养老保险？',
			optionsOf<NonNullable<DisabilityFacts['pensionScheme']>>({
				employees: ['企业职工养老保险', '自己以个人身份缴的也是'],
				state: '机关事业单位养老保险',
				residents: '城乡居民养老保险',
			}),
		),
		disabledBy: choice(
			'因为什么不能劳动？',
			optionsOf<NonNullable<DisabilityFacts['disabledBy']>>({
				illness: '生病，或者不是因工受的伤',
				work: '因工受伤，或者职业病',
			}),
		),
		monthlyAllowance: money('经办机构核定每月多少钱？', '还没有核定的不填。', '1500'),
		reviewToldOn: askDay('哪天通知您去复查鉴定？', '没有通知的不填。', '2026-11-1'),
		reviewFailedOn: askDay(
			'复查结论是不再符合的，哪天作出的？',
			'没有复查，或者仍然符合的，不填。',
			'2026-11-1',
		),
		contributionsAgainIn: month('又上班缴养老保险的，从哪个月起？', '没有的不填。', '2027-3'),
	},
	asks: (facts) => [
		...askForAge(facts),
		'contributedYears',
		'contributedExtraMonths',
		'allowanceAppliedIn',
		'assessment',
		...(facts.assessment === 'total' || facts.assessment === 'not-total' ? (['assessedOn'] as const) : []),
	],
	refines(facts, on) {
		const statutory = statutoryOf(facts);
		const { allowanceAppliedIn, assessment } = facts;
		const contributed = recordOf(facts);
		if (!statutory || allowanceAppliedIn === undefined || contributed === undefined) return [];
		const paid = disabilityTier(allowanceAppliedIn, contributed, statutory.month) !== undefined;
		const who = ['pensionScheme', 'disabledBy'] as const;
		if (!paid || assessment === 'not-total') return who;
		// Reviewed is only who has drawn for a month at least, and that takes a conclusion.
		const drawing = allowanceAppliedIn < monthOfDay(on) && assessment === 'total';
		return drawing
			? [...who, 'monthlyAllowance', 'reviewToldOn', 'reviewFailedOn', 'contributionsAgainIn']
			: [...who, 'monthlyAllowance'];
	},
	check(facts, on) {
		const { birth, allowanceAppliedIn, assessedOn, monthlyAllowance } = facts;
		const { contributedYears, contributedExtraMonths, reviewToldOn, reviewFailedOn } = facts;
		const { contributionsAgainIn } = facts;
		const now = monthOfDay(on);
		const until = allowanceAppliedIn !== undefined && allowanceAppliedIn > now ? allowanceAppliedIn : now;
		const problems: Partial<Record<Key, string>> = {
			...checkAge(facts, now),
			...checkRecord(facts, until),
		};
		if (contributedYears === 0 && contributedExtraMonths === 0)
			problems.contributedYears = '一个月也没有缴过吗？这里只管参保缴过费的人，请核对';
		if (contributedYears === mostYears && contributedExtraMonths)
			problems.contributedExtraMonths = `缴费时间最多填${mostYears}年，请核对`;
		if (allowanceAppliedIn !== undefined) {
			if (birth !== undefined && allowanceAppliedIn <= birth)
				problems.allowanceAppliedIn = '申请的月份比出生还早，请核对';
			else if (allowanceAppliedIn > plusMonths(now, 50 * 12))
				problems.allowanceAppliedIn = '申请的月份太远了，请核对年份';
		}
		if (assessedOn !== undefined) {
			if (assessedOn > on) problems.assessedOn = '结论的日子还没到。还没有结论的，上面选“还没有鉴定”';
			else if (birth !== undefined && monthOfDay(assessedOn) <= birth)
				problems.assessedOn = '结论的日子比出生还早，请核对';
			else if (
				facts.assessment === 'total' &&
				allowanceAppliedIn !== undefined &&
				!('allowanceAppliedIn' in problems) &&
				monthOfDay(assessedOn) > allowanceAppliedIn
			)
				problems.allowanceAppliedIn = `要有鉴定结论才能申请，请写${sayMonth(monthOfDay(assessedOn))}或以后的月份`;
		}
		if (monthlyAllowance === 0) problems.monthlyAllowance = '还没有核定的，空着就行';
		else if (monthlyAllowance !== undefined && monthlyAllowance >= 10_000_000)
			problems.monthlyAllowance = '一个月十万元以上？请写一个月的钱';
		const begins = allowanceAppliedIn === undefined ? undefined : plusMonths(allowanceAppliedIn, 1);
		for (const [key, told] of [
			['reviewToldOn', reviewToldOn],
			['reviewFailedOn', reviewFailedOn],
		] as const)
			if (told !== undefined) {
				if (told > on) problems[key] = '这一天还没到，请核对';
				else if (begins !== undefined && monthOfDay(told) < begins)
					problems[key] = `${sayMonth(begins)}才开始发，请写那以后的日子`;
			}
		if (contributionsAgainIn !== undefined && begins !== undefined && contributionsAgainIn < begins)
			problems.contributionsAgainIn = `${sayMonth(begins)}才开始发，请写那以后的月份`;
		return problems;
	},
	answer(facts, on) {
		const statutory = statutoryOf(facts);
		const contributed = recordOf(facts);
		const { allowanceAppliedIn } = facts;
		const tier =
			statutory && contributed !== undefined && allowanceAppliedIn !== undefined
				? disabilityTier(allowanceAppliedIn, contributed, statutory.month)
				: undefined;
		const finding = findingOf(allOf(...conditions), facts, on);
		const main = mainOf(finding, tier, statutory?.month, facts);
		const known = tier && statutory && contributed !== undefined && allowanceAppliedIn !== undefined;
		const wanted: readonly Key[] = [
			...askForAge(facts),
			'contributedYears',
			'allowanceAppliedIn',
			'assessment',
		];
		const missing = brokenIn(finding, facts)
			? []
			: [...new Set([...wanted.filter((key) => facts[key] === undefined), ...finding.missing])];
		const early = known ? earlyLine(facts, contributed, allowanceAppliedIn) : undefined;
		return answerWith({
			...(main && { main }),
			missing,
			notices: [contradiction],
			lines: known
				? [...linesOn(tier, statutory.month, facts.monthlyAllowance), ...(early ? [early] : [])]
				: [],
			dates: datesOf(facts, on),
			finding,
			steps: known ? stepsOn(tier, allowanceAppliedIn, contributed, statutory.month) : [],
			todo,
			assumptions: known
				? [
						'当作申请时的缴费时间就是您填的这么多。',
						...(facts.contributedExtraMonths === undefined ? ['满年以外的月数没有填，按没有算。'] : []),
					]
				: [],
			open: [...openOn(tier, allowanceAppliedIn, statutory?.month), ...openAlways],
		});
	},
};

/** Who has the minimum period may retire early all the same, where the year chosen asks for no more. 第三条. */
function earlyLine(facts: DisabilityFacts, contributed: number, applied: Month): AnswerLine | undefined {
	const statutory = statutoryOf(facts);
	if (!statutory) return undefined;
	const window = flexibleWindow(statutory, false);
	if (!window.open) return undefined;
	const earliest = Math.max(window.earliest, applied) as Month;
	const asked = minimumPeriodIn(yearOf(earliest));
	return asked !== undefined && contributed >= asked && earliest < statutory.month
		? {
				label: '想提前退休',
				value: `最早${sayMonth(earliest)}`,
				note: '符合弹性提前退休条件的，可以申请，改领养老金',
				cite: cites.near,
			}
		: undefined;
}
