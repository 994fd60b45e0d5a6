import { choice, count, day as askDay, money, optionsOf, pick, yesNo } from '$lib/engine/ask';
import {
	allOf,
	anyOf,
	findingOf,
	type Condition,
	type Finding,
	type Requirement,
} from '$lib/engine/condition';
import { day, plusDays, plusMonthsToDay, type Day } from '$lib/engine/day';
import { sayYuan, shareOf, timesOf, type Fen } from '$lib/engine/money';
import { sayMonths } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { truthOf } from '$lib/engine/truth';
import { cite } from '$lib/law/cite';
import {
	benefitMonths,
	benefitStandard,
	fourCounties,
	unemployment as law,
	type BenefitStandard,
} from '$lib/law/unemployment';
import { entitlementFor, type BenefitEntitlement } from './benefit-months';
import {
	answerWith,
	type Answer,
	type AnswerDate,
	type AnswerLine,
	type AnswerTable,
	type Matter,
} from '$lib/matters/matter';

/** Why work ended, as the rules tell it apart. */
type Leaving =
	| 'ended'
	| 'dismissed'
	| 'expelled'
	| 'forced'
	| 'unpaid'
	| 'recorded-own-will'
	| 'probation'
	| 'own-will'
	| 'other';

export type UnemploymentFacts = {
	leftBecause?: Leaving;
	/** contributions to unemployment insurance, since the benefit was last drawn */
	unemploymentPaidYears?: number;
	unemploymentPaidExtraMonths?: number;
	/** as on the subsidies page */
	joblessRegistered?: boolean;
	joblessRegisteredOn?: Day;
	lookingForWork?: boolean;
	/** months of benefit left from before */
	benefitMonthsLeft?: number;
	/** months worked since */
	monthsReemployed?: number;
	/** the last day of the contract */
	workEndedOn?: Day;
	benefitCounty?: 'general' | 'four';
	/** of one month, as the agency says */
	monthlyBenefit?: Fen;
	movesProvince?: boolean;
	/** of one month: what one paid oneself, and what the agency pays for others */
	ownMedical?: Fen;
	agencyMedical?: Fen;
};

type Key = keyof UnemploymentFacts & string;

const { cites } = law;

const involuntary: readonly Leaving[] = ['ended', 'dismissed', 'expelled', 'forced', 'unpaid'];
const voluntary: readonly Leaving[] = ['probation', 'own-will'];

/** Contributions in months, once the years are known; months left empty are none. */
const paidOf = ({
	unemploymentPaidYears: years,
	unemploymentPaidExtraMonths: months = 0,
}: UnemploymentFacts) => (years === undefined ? undefined : years * 12 + months);

const entitlementOf = (facts: UnemploymentFacts): BenefitEntitlement | undefined => {
	const entitlement = entitlementFor(paidOf(facts) ?? 0, facts.benefitMonthsLeft, facts.monthsReemployed);
	// What was left is drawn on whatever was paid since.
	return paidOf(facts) === undefined && entitlement?.kind !== 'resumed' ? undefined : entitlement;
};

const tooShort = (facts: UnemploymentFacts): boolean => (paidOf(facts) ?? law.contributed) < law.contributed;

/** What is asked about the time before. */
const beforeKeys = ({ benefitMonthsLeft }: UnemploymentFacts): readonly Key[] =>
	benefitMonthsLeft ? ['benefitMonthsLeft', 'monthsReemployed'] : ['benefitMonthsLeft'];

/** Left of their own will: nothing by the contributions since. */
const leftByWill = ({ leftBecause }: UnemploymentFacts): boolean =>
	leftBecause !== undefined && voluntary.includes(leftBecause);

/** Months are left from before, and they were re-employed for less than a year: whether these ask for a reason is not stated. */
const canResume = ({ benefitMonthsLeft = 0, monthsReemployed }: UnemploymentFacts): boolean =>
	benefitMonthsLeft > 0 && monthsReemployed !== undefined && monthsReemployed < law.reemployedUnder;

const resumingByWill = '自己走的，能不能接着领上次没领完的，办法没有写，请问经办机构。';

const aYearPaid: Condition<UnemploymentFacts> = {
	says: '单位和本人缴失业保险费满1年',
	cite: cites.contributed,
	needs: ['unemploymentPaidYears'],
	holds(facts) {
		const paid = paidOf(facts);
		return truthOf(paid === undefined ? undefined : paid >= law.contributed);
	},
	otherwise(facts) {
		const paid = paidOf(facts);
		return paid === undefined ? undefined : `缴了${paid}个月，还差${law.contributed - paid}个月。`;
	},
};

const resumes: Condition<UnemploymentFacts> = {
	says: '上次还有没领完的，重新就业不满1年又失业',
	cite: cites.together,
	needs: ['benefitMonthsLeft', 'monthsReemployed'],
	holds(facts) {
		const { benefitMonthsLeft: left, monthsReemployed: worked } = facts;
		if (left === 0) return 'no';
		if (left === undefined || worked === undefined) return 'unknown';
		// A year of work, less than a year paid: the rules leave open what becomes of the months left.
		return worked < law.reemployedUnder ? 'yes' : entitlementOf(facts)?.kind === 'open' ? 'unknown' : 'no';
	},
	otherwise: (facts) =>
		entitlementOf(facts)?.kind === 'open'
			? '又就业满1年，可是缴费不满1年：上次没领完的还能不能领，文件没有写，请问经办机构。'
			: undefined,
};

const requirement: Requirement<UnemploymentFacts> = allOf<UnemploymentFacts>(
	{
		says: '不是自己愿意中断就业的',
		cite: cites.kinds,
		needs: ['leftBecause'],
		holds: (facts) =>
			leftByWill(facts)
				? canResume(facts)
					? 'unknown'
					: 'no'
				: truthOf(facts.leftBecause && involuntary.includes(facts.leftBecause) ? true : undefined),
		otherwise(facts) {
			const { leftBecause } = facts;
			if (leftByWill(facts) && canResume(facts)) return resumingByWill;
			return leftBecause === 'recorded-own-will'
				? '单位报成自愿的，您能证明不是自愿，可以申请重新核实，符合条件的要发。'
				: leftBecause === 'other'
					? '文件列出的几种里没有，带上离职证明，请经办机构认定。'
					: leftBecause === 'probation'
						? '试用期内自己走的，没有列进去。'
						: leftBecause === 'own-will'
							? '自己辞职的不能领；因为拖欠工资等走的，请重新选。'
							: undefined;
		},
	},
	{ ...anyOf(aYearPaid, resumes), says: '缴费够了，或者接着领上次没领完的' },
	{
		says: '办了失业登记',
		cite: cites.registered,
		needs: ['joblessRegistered'],
		holds: ({ joblessRegistered }) => truthOf(joblessRegistered),
		otherwise: ({ joblessRegistered }) =>
			joblessRegistered === false
				? '尽快办：从登记那天起计发，晚办就少领。申领的时候可以一起办。'
				: undefined,
		canChange: true,
	},
	{
		says: '想找工作',
		cite: cites.registered,
		needs: ['lookingForWork'],
		holds: ({ lookingForWork }) => truthOf(lookingForWork),
		otherwise: ({ lookingForWork }) => (lookingForWork === false ? '要有求职的要求。' : undefined),
		canChange: true,
	},
);

const tableOfMonths: AnswerTable = {
	caption: '缴多久，领几个月',
	head: ['缴费满', '领'],
	rows: [
		...benefitMonths.steps.map(({ years, months }, index): [string, string] => {
			const next = benefitMonths.steps[index + 1];
			return [next ? `${years}年，不满${next.years}年` : `${years}年`, `${months}个月`];
		}),
		['以后每多满1年', '加1个月'],
		['最多', `${benefitMonths.most}个月`],
	],
	note: '公开网页，几处一致，没有核实原件。上次领过以后，缴费时间重新算。',
};

const stops: Step = {
	says: '有一条就停领：又就业了；服兵役；移居境外；开始领养老金；被判刑收监；没有正当理由，不接受介绍的工作；法律法规规定的其他情形',
	cite: cites.stops,
};

const todo: readonly Step[] = [
	{ says: '带身份证或者社会保障卡，向经办机构申领就行，不用别的证明，网上也可以', cite: cites.noLimit },
	{ says: '没有办失业登记的，申领时一起办', cite: cites.integrated },
	{ says: '从办失业登记那天起计发，越早登记越好', cite: cites.decision },
	{
		says: '申领没有期限了：办法还印着60日，2024年的通知取消了申领时限。超过60日的也可以申领',
		cite: cites.noLimit,
	},
	{
		says: '审核最多10个工作日，不通过要说明原因（2024年底的通知；办法印的是10日）',
		cite: cites.decisionLater,
	},
	{ says: '单位报成“自愿离职”、实际不是的：带上证据，申请重新核实', cite: cites.disputed },
	stops,
	{
		says: '领取期间，经办机构统一给您缴职工医保（含生育）。已经以灵活就业身份自己缴的，申请按实际缴的补，不超过当地代缴的标准',
		cite: cites.medical,
	},
	{ says: '对结果不服，可以行政复议或者行政诉讼', cite: cites.appeal },
];

const openAlways: readonly string[] = [
	'离法定退休不到1年、快领完的，可以续到退休，看“失业又快退休”。',
	'实行个人缴费以前按规定算的工龄，也算缴费时间，由经办机构认定。',
	'集中离职申领、连续缴费不足3个月就申领、跨省重复领取的，会重点核查。',
	'在重庆市内换区县，费用怎样转由市里规定，没有读到。',
	'单位和户籍不在同一个地方的，在哪里领由两地商定，请先问单位参保地的经办机构。',
];

/** The standard that can be reckoned with: one's own, or the published one while its printed time runs. */
function monthlyOf(facts: UnemploymentFacts, on: Day): { sum: Fen; own: boolean } | undefined {
	if (facts.monthlyBenefit !== undefined) return { sum: facts.monthlyBenefit, own: true };
	const standing = benefitStandard.at(on);
	if (!standing?.current || facts.benefitCounty === undefined) return undefined;
	return { sum: inCounty(standing.value, facts.benefitCounty), own: false };
}
const inCounty = ({ general, fourCounties: four }: BenefitStandard, county: 'general' | 'four'): Fen =>
	county === 'four' ? four : general;

function standardNotice({ monthlyBenefit }: UnemploymentFacts, on: Day): readonly string[] {
	if (monthlyBenefit !== undefined) return [];
	const standing = benefitStandard.at(on);
	if (!standing) return ['2025年以前的标准没有读到原件，这里不算钱。'];
	const { general, fourCounties: four } = standing.value;
	const sums = `每月${sayYuan(general)}，${fourCounties.join('、')}${sayYuan(four)}`;
	return standing.current
		? [`2025年${sums}。这是公开网页上的数，没有核实原件，以经办机构核定为准。`]
		: [
				`每月多少钱：公开网页写2025年${sums}，到2025年12月31日，没有核实原件。之后的没有查到，请问12333，填了就能算一共多少。`,
			];
}

function moneyLines(facts: UnemploymentFacts, months: number | undefined, on: Day): AnswerLine[] {
	const monthly = monthlyOf(facts, on);
	const { ownMedical, agencyMedical } = facts;
	const source = benefitStandard.at(on);
	const total = monthly && months !== undefined ? timesOf(monthly.sum, months) : undefined;
	return [
		...(monthly
			? [
					{
						label: '每月',
						value: sayYuan(monthly.sum),
						...(monthly.own
							? { note: '您填的数' }
							: { note: '公开网页，没有核实原件', ...(source && { cite: source.cite }) }),
					},
				]
			: []),
		...(total === undefined
			? []
			: [{ label: `${months}个月一共`, value: sayYuan(total), note: '标准以后可能会变' }]),
		...(facts.movesProvince && total !== undefined
			? [
					{
						label: '跨省转走的费用',
						value: sayYuan((total + shareOf(total, law.transferBesides)) as Fen),
						note: '失业保险金，加上它的一半（医疗补助和职业培训、介绍补贴合在一起算一半，这是通常的读法）',
						cite: cites.transfer,
					},
				]
			: []),
		...(ownMedical !== undefined && agencyMedical !== undefined
			? [
					{
						label: '自己缴的医保，每月可以补',
						value: sayYuan(Math.min(ownMedical, agencyMedical) as Fen),
						note: '按实际缴的，不超过当地代缴的标准；要申请',
						cite: cites.medical,
					},
				]
			: []),
	];
}

function stepsOn(entitlement: BenefitEntitlement, paid: number): Step[] {
	if (entitlement.kind === 'resumed')
		return [
			{
				says: '又就业不满1年又失业，接着领上次没领完的',
				result: `${entitlement.months}个月`,
				cite: cites.together,
			},
		];
	if (entitlement.kind !== 'new') return [];
	const { fresh, left, cut, months } = entitlement;
	return [
		{
			says: `缴费${sayMonths(paid, '年')}，按满几年算`,
			result: `${fresh}个月`,
			cite: benefitMonths.cite,
		},
		...(left === 0
			? []
			: [
					{
						says: `加上上次没领完的${left}个月${cut > 0 ? `，一共${fresh + left}个月，最多${law.mostTogether}个月` : ''}`,
						result: `${months}个月`,
						cite: cites.together,
					},
				]),
	];
}

function datesOf(
	{ workEndedOn, joblessRegisteredOn }: UnemploymentFacts,
	months: number | undefined,
): AnswerDate[] {
	return [
		...(workEndedOn === undefined
			? []
			: [
					{
						day: plusDays(workEndedOn, law.reportDays),
						says: '单位最晚把名单报给经办机构',
						cite: cites.report,
					},
					{
						day: plusDays(workEndedOn, law.printedApplyDays),
						says: '最好在这以前申领。这是办法还印着的60日，过了也可以申领',
						cite: cites.printedApply,
					},
				]),
		...(joblessRegisteredOn === undefined
			? []
			: [
					{ day: joblessRegisteredOn, says: '从登记这天起计发', cite: cites.decision },
					...(months === undefined
						? []
						: [
								{
									day: plusDays(plusMonthsToDay(joblessRegisteredOn, months), -1),
									says: '一直领的话，大约领到',
								},
							]),
				]),
	].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const brokenIn = ({ of = [] }: Finding): Finding | undefined => of.find(({ truth }) => truth === 'no');

/** Refused, and nothing one can still do would change it: then there are no months to reckon with. */
const refusedForGood = ({ of = [] }: Finding): boolean =>
	of.some(({ truth, canChange }) => truth === 'no' && !canChange);

/** Said of whoever has not registered, and may together with applying. */
const registerToo = '申领的时候一起办失业登记。从登记那天起计发，晚办就少领。';

/** @param finding as it stands once one has registered, which is done together with applying */
function mainOf(finding: Finding, months: number | undefined, facts: UnemploymentFacts): Answer['main'] {
	const broken = brokenIn(finding);
	if (broken) {
		const note = broken.otherwise ?? broken.of?.find(({ otherwise }) => otherwise)?.otherwise;
		return { label: '失业保险金', value: '现在不能领', tone: 'alert', ...(note && { note }) };
	}
	if (entitlementOf(facts)?.kind === 'open')
		return {
			label: '上次没领完的',
			value: '要问经办机构',
			tone: 'plain',
			note: '又就业满1年，可是缴费不满1年：还能不能接着领，文件没有写。',
		};
	if (months === undefined) return undefined;
	const value = `${months}个月`;
	// Months left from before are the agency's own figure; those by contributions follow from a table known second-hand.
	const whence = entitlementOf(facts)?.kind === 'new' ? '几个月按公开网页的表，没有核实原件。' : '';
	const unregistered = facts.joblessRegistered === false;
	if (finding.truth === 'yes')
		return unregistered
			? { label: '办了失业登记就可以领', value, tone: 'plain', note: `${registerToo}${whence}` }
			: { label: '可以领失业保险金', value, tone: 'good', ...(whence && { note: whence }) };
	const { leftBecause } = facts;
	const decided =
		leftBecause === 'recorded-own-will'
			? '单位报成了自愿：证明不是自愿，申请重新核实。'
			: leftBecause === 'other'
				? '怎样离职的，要经办机构认定。'
				: leftByWill(facts)
					? resumingByWill
					: '';
	const note = `${unregistered ? registerToo : ''}${decided}${whence}`;
	return { label: '条件都符合的话，可以领', value, tone: 'plain', ...(note && { note }) };
}

/**
 * Whether somebody can draw unemployment benefit, for how many months, and what it comes to. 失业保险条例 第十四条, 第十五条;
 * 失业保险金申领发放办法; later notices where they changed it. Months by contributions and sums are second-hand.
 *
 * @example five years and a half paid, dismissed, registered: 15 months; with 10 left from before, 24
 */
export const unemploymentBenefit: Matter<UnemploymentFacts> = {
	id: 'unemployment-benefit',
	says: '失业了能不能领失业保险金，领几个月，一共多少，什么时候会停。',
	inForce: { from: day('2001-01-01'), cite: cite('unemploymentRules') },
	questions: {
		leftBecause: choice(
			'工作是怎样没有的？',
			optionsOf<Leaving>({
				ended: '合同到期或者终止',
				dismissed: '单位解除了合同',
				expelled: '被开除、除名、辞退',
				unpaid: ['单位不给工资，我走的', '没有按合同付工资，或者没有提供劳动条件'],
				forced: ['单位强迫劳动，我走的', '用暴力、威胁，或者非法限制人身自由'],
				'recorded-own-will': '单位报成自愿，其实不是',
				probation: '试用期里自己走的',
				'own-will': '自己辞职',
				other: '其他，说不清',
			}),
		),
		unemploymentPaidYears: count(
			'失业保险一共缴了几年？',
			'年',
			0,
			50,
			'从上次领失业保险金以后算起；没有领过的，全部算。只写满的年数。',
		),
		unemploymentPaidExtraMonths: count('满年以外，还多几个月？', '个月', 0, 11, '没有就写0。'),
		joblessRegistered: yesNo('办了失业登记吗？', '没有工作的时候，在公共就业服务机构登记。'),
		joblessRegisteredOn: askDay('失业登记是哪天办的？', undefined, '2026-11-10'),
		lookingForWork: yesNo('想找工作吗？'),
		benefitMonthsLeft: count('以前领过，还有几个月没领完？', '个月', 0, 24, '没有领过，或者领完了，写0。'),
		monthsReemployed: count('上次领以后，又工作了几个月？', '个月', 0, 600),
		workEndedOn: askDay('合同是哪天终止或者解除的？', '看离职证明。', '2026-10-31'),
		benefitCounty: pick(
			'在哪里领？',
			optionsOf({
				general: '重庆多数区县',
				four: ['城口、巫溪、酉阳、彭水', '这四个县高一些。看参保地还是看户籍，各年网页写法不同'],
			}),
		),
		monthlyBenefit: money('每月失业保险金多少？', '按经办机构说的填。', '1864'),
		movesProvince: yesNo('要把失业保险关系转到外省吗？'),
		ownMedical: money('领取期间自己缴职工医保，每月缴多少？', '以灵活就业身份自己缴的才填。', '256.25'),
		agencyMedical: money('当地代缴医保，每月是多少？', '文件里没有这个数，请问经办机构。'),
	},
	asks(facts) {
		const { unemploymentPaidYears: years, benefitMonthsLeft } = facts;
		// Who left of their own will has at most what was left from before.
		if (leftByWill(facts))
			return [
				'leftBecause',
				...beforeKeys(facts),
				...(canResume(facts) ? (['joblessRegistered', 'lookingForWork'] as const) : []),
			];
		const short = tooShort(facts);
		return [
			'leftBecause',
			'unemploymentPaidYears',
			// Only full years count; the months are for saying how much is lacking.
			...(years === 0 ? (['unemploymentPaidExtraMonths'] as const) : []),
			// With less than a year paid, what was left from before decides.
			...(short ? beforeKeys(facts) : []),
			...(short && benefitMonthsLeft === 0 ? [] : (['joblessRegistered', 'lookingForWork'] as const)),
		];
	},
	refines(facts, on) {
		const { leftBecause, joblessRegistered, ownMedical } = facts;
		if (leftBecause === undefined || leftByWill(facts)) return [];
		if (paidOf(facts) === undefined || entitlementOf(facts)?.kind === 'none') return [];
		return [
			...(tooShort(facts) ? [] : beforeKeys(facts)),
			'workEndedOn',
			...(joblessRegistered ? (['joblessRegisteredOn'] as const) : []),
			...(benefitStandard.at(on)?.current ? (['benefitCounty'] as const) : []),
			'monthlyBenefit',
			'movesProvince',
			'ownMedical',
			...(ownMedical === undefined ? [] : (['agencyMedical'] as const)),
		];
	},
	check(facts, on) {
		const { workEndedOn, joblessRegisteredOn, joblessRegistered, monthlyBenefit, ownMedical, agencyMedical } =
			facts;
		const { monthsReemployed } = facts;
		const paid = paidOf(facts);
		const problems: Partial<Record<Key, string>> = {};
		if (workEndedOn !== undefined && workEndedOn > plusMonthsToDay(on, 12))
			problems.workEndedOn = '一年以后才到期？请核对年份';
		if (joblessRegisteredOn !== undefined) {
			if (joblessRegisteredOn > on) problems.joblessRegisteredOn = '这一天还没到，还没有登记的不填';
			else if (joblessRegistered === false) problems.joblessRegisteredOn = '上面选了没有登记，请核对';
			else if (workEndedOn !== undefined && !('workEndedOn' in problems) && joblessRegisteredOn < workEndedOn)
				problems.joblessRegisteredOn = '比离职还早，请写这次离职以后登记的日子';
		}
		if (
			monthsReemployed !== undefined &&
			facts.benefitMonthsLeft &&
			paid !== undefined &&
			paid > monthsReemployed
		)
			problems.monthsReemployed = `缴费${paid}个月，比工作的时间还长。缴费只算上次领以后的，请核对`;
		for (const [key, sum, zero] of [
			['monthlyBenefit', monthlyBenefit, '不知道的，空着就行'],
			['ownMedical', ownMedical, '没有自己缴的，空着就行'],
			['agencyMedical', agencyMedical, '不知道的，空着就行'],
		] as const)
			if (sum === 0) problems[key] = zero;
			else if (sum !== undefined && sum >= 2_000_000) problems[key] = '一个月两万元以上？请写一个月的钱';
		return problems;
	},
	answer(facts, on) {
		const paid = paidOf(facts);
		const entitlement = entitlementOf(facts);
		const finding = findingOf(requirement, facts, on);
		const barred = refusedForGood(finding);
		const months = entitlement && 'months' in entitlement && !barred ? entitlement.months : undefined;
		// Registration is done together with applying: without it the answer is not no.
		const registered = findingOf(
			requirement,
			facts.joblessRegistered === false ? { ...facts, joblessRegistered: true } : facts,
			on,
		);
		const main = mainOf(registered, months, facts);
		const refused = main?.tone === 'alert';
		const wanted: readonly Key[] = [
			'leftBecause',
			...(leftByWill(facts) ? [] : (['unemploymentPaidYears'] as const)),
			'joblessRegistered',
			'lookingForWork',
		];
		return answerWith({
			...(main && { main }),
			missing: refused
				? []
				: [...new Set([...wanted.filter((key) => facts[key] === undefined), ...registered.missing])],
			notices: standardNotice(facts, on),
			lines: barred ? [] : moneyLines(facts, months, on),
			tables: [tableOfMonths],
			dates: barred ? [] : datesOf(facts, months),
			finding,
			steps: entitlement && !barred ? stepsOn(entitlement, paid ?? 0) : [],
			todo,
			assumptions: [
				...(months !== undefined && facts.benefitMonthsLeft === undefined
					? ['当作以前没有领过，或者领完了。']
					: []),
				...(entitlement?.kind === 'resumed'
					? [
							`接着领的，也当作要${leftByWill(facts) ? '' : '不是自愿离职、'}办了登记、想找工作，这一点文件没有单独写。`,
						]
					: []),
			],
			open: openAlways,
		});
	},
};
