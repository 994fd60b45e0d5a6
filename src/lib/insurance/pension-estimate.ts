import { workingAge } from '$lib/law/retirement-ages';
import { money, month, optionsOf, pick, text, yesNo } from '$lib/engine/ask';
import { day, monthOfDay, type Day } from '$lib/engine/day';
import { sayYuan, timesOf, type Fen } from '$lib/engine/money';
import { monthOf, sayMonth, sayMonths, yearOf, type Month } from '$lib/engine/month';
import { cite } from '$lib/law/cite';
import { accountsSince, pensionBase } from '$lib/law/pension-formula';
import { contributionsAt } from '$lib/retirement/contributions';
import { flexibleWindow } from '$lib/retirement/flexible-window';
import { minimumPeriodIn } from '$lib/retirement/minimum-period';
import type { StatutoryRetirement } from '$lib/retirement/statutory-age';
import { answerWith, type Answer, type AnswerTable, type Matter } from '$lib/matters/matter';
import { accountPart, basicPart, divisorFor, readIndex } from './pension-parts';
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

/** Not the year alone: options named by numbers would stand in the order of the numbers. */
type BaseYear = 'of2024' | 'of2023';
const yearOfBase = { of2024: '2024', of2023: '2023' } as const;

export type PensionEstimateFacts = AgeFacts &
	RecordFacts & {
		/** contributions go on until retirement */
		payingOn?: boolean;
		accountBalance?: Fen;
		/** the average contribution index as typed: "0.85" */
		averageIndex?: string;
		/** what goes into the account each month from now on */
		monthlyToAccount?: Fen;
		baseFrom?: BaseYear | 'own';
		ownBase?: Fen;
		firstChoice?: Month;
		secondChoice?: Month;
		thirdChoice?: Month;
	};

type Key = keyof PensionEstimateFacts & string;

const choices = ['firstChoice', 'secondChoice', 'thirdChoice'] as const;
const formula = cite('pensionFormula', '六');
const mostAccount = 500_000_000 as Fen;

/** One month to retire in, looked at. */
interface Look {
	readonly month: Month;
	readonly name: string;
	/** in months */
	readonly age: number;
	readonly paid: number | undefined;
	readonly minimum: number | undefined;
	/** tenths of a month */
	readonly divisor: number | undefined;
	readonly balance: Fen | undefined;
	readonly basic: Fen | undefined;
	/** what the months short of a full year would add, were they counted */
	readonly odd: Fen | undefined;
	readonly account: Fen | undefined;
	readonly total: Fen | undefined;
	/** there are contributions enough for a pension by the month; undefined while that is not known */
	readonly enough: boolean | undefined;
}

function baseOf({ baseFrom = 'of2024', ownBase }: PensionEstimateFacts): Fen | undefined {
	return baseFrom === 'own' ? ownBase : pensionBase.at(day(`${yearOfBase[baseFrom]}-07-01`))?.value;
}

/** The months to look at and what each is called: those chosen, else the ends of the window and the statutory month. */
function monthsFor(
	facts: PensionEstimateFacts,
	statutory: StatutoryRetirement,
	now: Month,
): readonly { month: Month; name: string }[] {
	const window = flexibleWindow(statutory, false);
	const named = window.open
		? [
				// Who is past the statutory month and works on may go at any time.
				...(statutory.month < now ? [{ month: now, name: '这个月' }] : []),
				{ month: window.earliest, name: '最早' },
				{ month: statutory.month, name: '法定' },
				{ month: window.latest, name: '最晚' },
			]
		: [{ month: statutory.month, name: '法定' }];
	const chosen = [...new Set(choices.flatMap((key) => (facts[key] === undefined ? [] : [facts[key]])))].sort(
		(a, b) => a - b,
	);
	const all = chosen.length > 0 ? chosen.map((each) => ({ month: each, name: '您选的' })) : named;
	return all
		.map(({ month: each, name }) => ({
			month: each,
			name: each === statutory.month ? '法定' : name,
		}))
		.filter(({ month: each }) => each >= now)
		.filter(({ month: each }, index, every) => every.findIndex((other) => other.month === each) === index);
}

function lookAt(
	{ month: at, name }: { month: Month; name: string },
	facts: PensionEstimateFacts,
	birth: Month,
	statutory: StatutoryRetirement,
	now: Month,
): Look {
	const soFar = recordOf(facts);
	const paid =
		soFar === undefined
			? undefined
			: contributionsAt({ paid: soFar, asOf: now, paying: facts.payingOn === true }, at);
	const minimum = minimumPeriodIn(yearOf(at < statutory.month ? at : statutory.month));
	const divisor = divisorFor(at - birth);
	const base = baseOf(facts);
	const index = facts.averageIndex === undefined ? undefined : readIndex(facts.averageIndex);
	const toPay = facts.payingOn === true ? Math.max(0, at - now) : 0;
	const balance =
		facts.accountBalance === undefined
			? undefined
			: ((facts.accountBalance + timesOf(facts.monthlyToAccount ?? (0 as Fen), toPay)) as Fen);
	const full = paid === undefined ? undefined : paid - (paid % 12);
	const basic =
		base === undefined || index === undefined || full === undefined
			? undefined
			: basicPart(base, index, full);
	const odd =
		basic === undefined || base === undefined || index === undefined || paid === undefined
			? undefined
			: ((basicPart(base, index, paid) - basic) as Fen);
	const account = balance === undefined || divisor === undefined ? undefined : accountPart(balance, divisor);
	return {
		month: at,
		name,
		age: at - birth,
		paid,
		minimum,
		divisor,
		balance,
		basic,
		odd,
		account,
		total: basic === undefined || account === undefined ? undefined : ((basic + account) as Fen),
		enough: paid === undefined || minimum === undefined ? undefined : paid >= minimum,
	};
}

const sayTenths = (tenths: number): string =>
	tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
const orAsk = (value: string | undefined): string => value ?? '填了就知道';
const sumOrAsk = (sum: Fen | undefined): string => orAsk(sum === undefined ? undefined : sayYuan(sum));

function tablesOf(looks: readonly Look[]): readonly AnswerTable[] {
	const when = ({ month: at, name }: Look): string => `${sayMonth(at)} ${name}`;
	return [
		{
			caption: '每月领多少（估算）',
			head: ['退休月份', '一共', '基础', '账户'],
			rows: looks.map((look) => {
				if (look.enough === false) return [when(look), '不能按月领', '—', '—'];
				const unknown = look.divisor === undefined ? '月数没有查到' : undefined;
				return [
					when(look),
					unknown ?? sumOrAsk(look.total),
					sumOrAsk(look.basic),
					unknown ?? sumOrAsk(look.account),
				];
			}),
			note: '基础：基础养老金。账户：个人账户养老金，账户里的钱除以计发月数。',
		},
		{
			caption: '到那个月时',
			head: ['退休月份', '年龄', '缴费', '最少要缴', '计发月数'],
			rows: looks.map((look) => [
				when(look),
				sayMonths(look.age, '岁'),
				orAsk(look.paid === undefined ? undefined : sayMonths(look.paid, '年')),
				look.minimum === undefined ? '请问社保' : sayMonths(look.minimum, '年'),
				look.divisor === undefined ? '没有查到' : sayTenths(look.divisor),
			]),
		},
	];
}

const secondHand = '按公开网页上的公式和数估算，没有核实原件，不是承诺。领多少以社保经办机构核定为准。';

const general = {
	todo: [
		{ says: '账户里的钱、缴费年限、平均缴费指数，看自己的养老保险权益记录单，或者问社保经办机构、12333' },
		{ says: '想提前或延后退休的，先到“退休”页看能选哪些月份、几时告诉单位' },
		{ says: '快退休时，请社保经办机构按实际缴费记录预先算一次' },
	],
	open: [
		'2025年、2026年的计发基数没有可靠的数，没有用。知道的，选“自己填”。',
		'到月的计发月数没有读到全国或重庆的文件，这里在整岁的数中间按月匀开，保留一位小数。65岁以后只有整岁的数，整岁中间的没有算。',
	],
};

function assumptionsOf(facts: PensionEstimateFacts, looked: Look | undefined, on: Day): readonly string[] {
	const { baseFrom = 'of2024', payingOn, monthlyToAccount, contributedExtraMonths, contributedYears } = facts;
	const base = baseOf(facts);
	return [
		...(base === undefined
			? []
			: [
					`计发基数一直按每月${sayYuan(base)}（${baseFrom === 'own' ? '您填的' : `${yearOfBase[baseFrom]}年的`}），没有算以后的变化。`,
				]),
		'账户里的钱没有算利息，平均缴费指数按不变算。',
		`缴费年限和账户里的钱，都当作算到${sayMonth(monthOfDay(on))}底。`,
		...(contributedYears !== undefined && contributedExtraMonths === undefined
			? ['没有填零几个月，按整年算。']
			: []),
		...(payingOn === undefined ? ['没有说以后缴不缴，按不再缴算。'] : []),
		...(payingOn && monthlyToAccount === undefined
			? ['没有填以后每月进账户多少，账户只按现在的钱算，会少算。']
			: []),
		...(looked?.odd && looked.enough !== false
			? [
					`基础养老金每满1年才算1%，多出的${(looked.paid ?? 0) % 12}个月没有算。如果经办机构按月算，每月约多${sayYuan(looked.odd)}。`,
				]
			: ['基础养老金每满1年才算1%，不满1年的几个月没有算。']),
		'没有算2024年以后每年的养老金调整，也没有算职业年金、企业年金。',
	];
}

function stepsOf(facts: PensionEstimateFacts, { age, paid, divisor, balance, basic, account, total }: Look) {
	const base = baseOf(facts);
	const { baseFrom = 'of2024' } = facts;
	return [
		...(base === undefined
			? []
			: [
					{
						says: baseFrom === 'own' ? '计发基数，您填的' : `计发基数，${yearOfBase[baseFrom]}年`,
						result: sayYuan(base),
						...(baseFrom !== 'own' && { cite: cite('pensionBase2024', `${yearOfBase[baseFrom]}年`) }),
					},
				]),
		...(base === undefined || basic === undefined || paid === undefined
			? []
			: [
					{
						says: `基础养老金：（${sayYuan(base)}+${sayYuan(base)}×${facts.averageIndex ?? ''}）÷2×${Math.floor(paid / 12)}年×1%`,
						result: sayYuan(basic),
						cite: formula,
					},
				]),
		...(divisor === undefined
			? []
			: [
					age % 12 === 0
						? {
								says: `${sayMonths(age, '岁')}退休的计发月数`,
								result: sayTenths(divisor),
								cite: cite('pensionFormula', '附件'),
							}
						: {
								says: `${sayMonths(age, '岁')}退休的计发月数，在整岁的数中间按月匀开`,
								result: sayTenths(divisor),
								cite: cite('pensionMonthsLocal', '到月算法'),
							},
				]),
		...(balance === undefined || account === undefined || divisor === undefined
			? []
			: [
					{
						says: `个人账户养老金：${sayYuan(balance)}÷${sayTenths(divisor)}`,
						result: sayYuan(account),
						cite: formula,
					},
				]),
		...(total === undefined ? [] : [{ says: '加起来，每月', result: sayYuan(total) }]),
	];
}

function mainOf({
	month: at,
	name,
	enough,
	paid = 0,
	minimum = 0,
	divisor,
	basic,
	total,
}: Look): Answer['main'] {
	const when = `${sayMonth(at)}（${name}）退休`;
	if (enough === false)
		return {
			label: when,
			value: '不能按月领',
			tone: 'alert',
			note: `到时缴费${sayMonths(paid, '年')}，最少要${sayMonths(minimum, '年')}，还差${sayMonths(minimum - paid, '年')}`,
		};
	if (divisor === undefined)
		return {
			label: when,
			value: '算不全',
			tone: 'plain',
			note: `这个年龄的计发月数没有查到，账户那一份算不出${basic === undefined ? '' : `；基础养老金每月约${sayYuan(basic)}`}`,
		};
	if (total === undefined) return undefined;
	return { label: `${when}，每月约`, value: sayYuan(total), tone: 'good', note: '估算，不是承诺' };
}

function estimate(
	facts: PensionEstimateFacts,
	birth: Month,
	statutory: StatutoryRetirement,
	on: Day,
): Answer {
	const now = monthOfDay(on);
	const looks = monthsFor(facts, statutory, now).map((each) => lookAt(each, facts, birth, statutory, now));
	const missing = (['contributedYears', 'accountBalance', 'averageIndex'] as const).filter(
		(key) => facts[key] === undefined,
	);
	const before = birth + workingAge < monthOf(accountsSince, 1);
	if (looks.length === 0)
		return answerWith({
			...general,
			main: {
				label: '法定退休月份',
				value: sayMonth(statutory.month),
				tone: 'plain',
				note: '已经过了。想估算以后哪个月的，可以填进去；应当已经能领的，请问社保经办机构',
			},
			missing,
		});
	const looked = looks.find(({ name }) => name === '法定') ?? looks[0];
	const main = looked && mainOf(looked);
	return answerWith({
		...general,
		...(main && { main }),
		missing: [
			...missing,
			...(facts.payingOn === undefined ? ['payingOn'] : []),
			...(facts.payingOn && facts.monthlyToAccount === undefined ? ['monthlyToAccount'] : []),
			...(facts.baseFrom === 'own' && facts.ownBase === undefined ? ['ownBase'] : []),
		],
		notices: [
			secondHand,
			...(before
				? [
						`${accountsSince}年以前参加工作的，还有一份过渡性养老金没有算在里面，实际会多一些，请问社保经办机构。`,
					]
				: []),
		],
		tables: tablesOf(looks),
		steps: looked && looked.enough !== false ? stepsOf(facts, looked) : [],
		assumptions: assumptionsOf(facts, looked, on),
		open: [
			...general.open,
			...(looks.some(({ month: at }) => at > statutory.month)
				? ['延后退休要和单位商量好；自己缴费的人能不能延后，没有查到规定，请问社保经办机构。']
				: []),
			...(looks.some(({ enough }) => enough === false)
				? ['缴费不够的，可以到法定年龄后继续缴或者一次补缴，按哪一年的最低年限算，请问社保经办机构。']
				: []),
		],
	});
}

function checkSums(facts: PensionEstimateFacts) {
	const { monthlyToAccount, accountBalance, averageIndex, ownBase } = facts;
	return {
		...(accountBalance !== undefined &&
			accountBalance >= mostAccount && { accountBalance: '账户里有五百万元以上吗？请核对，单位是元' }),
		...(averageIndex !== undefined &&
			readIndex(averageIndex) === undefined && {
				averageIndex: '平均缴费指数要大于0、不超过3，最多四位小数，例如0.85',
			}),
		...(monthlyToAccount !== undefined &&
			monthlyToAccount >= 500_000 && { monthlyToAccount: '一个月进账户五千元以上吗？请写一个月的数' }),
		...(ownBase !== undefined &&
			(ownBase < 300_000 || ownBase >= 3_000_000) && {
				ownBase: '计发基数按月写，例如8160。写成一年的，请除以12',
			}),
	};
}

/** Months that cannot be chosen: past, before the earliest or after the latest one. */
function checkChoices(facts: PensionEstimateFacts, now: Month) {
	const statutory = statutoryOf(facts);
	const window = statutory && flexibleWindow(statutory, false);
	const wrong = (chosen: Month): string | undefined => {
		if (chosen < now) return `${sayMonth(chosen)}已经过了，请选以后的月份`;
		if (window?.open && (chosen < window.earliest || chosen > window.latest))
			return `您能选的是${sayMonth(window.earliest)}到${sayMonth(window.latest)}`;
		return undefined;
	};
	return Object.fromEntries(
		choices.flatMap((key) => {
			const problem = facts[key] === undefined ? undefined : wrong(facts[key]);
			return problem ? [[key, problem]] : [];
		}),
	);
}

/**
 * What a month's basic pension comes to, for up to three months to retire in, side by side. 国发〔2005〕38号 六 and 附件, base and even
 * steps between whole ages second-hand; without the part for work before 1996, interest and growth. An estimate, and shown as one.
 *
 * @example base 8,160, index 1, 20 years, 100,000 yuan in the account, at 60: 1,632 + 719.42 = 2,351.42 yuan
 */
export const pensionEstimate: Matter<PensionEstimateFacts> = {
	id: 'pension-estimate',
	says: '按自己的缴费记录，估一估最早、法定、最晚退休每月各领多少。职工养老保险。',
	inForce: { from: day('2025-01-01'), cite: cite('measures', '第二条') },
	questions: {
		...ageQuestions,
		...recordQuestions,
		payingOn: yesNo('以后还一直缴到退休吗？'),
		accountBalance: money('个人账户里现在有多少钱？', '权益记录单上的“个人账户储存额”。', '60000'),
		averageIndex: text(
			'平均缴费指数是多少？',
			10,
			'历年缴费基数和平均工资相比的平均数。按平均工资缴是1，按下限缴是0.6。不知道的，问12333或社保经办机构。',
			'0.85',
		),
		monthlyToAccount: money('以后每月进个人账户多少钱？', '看权益记录单上每月记进账户的数。', '480'),
		baseFrom: pick(
			'计发基数用哪个？',
			optionsOf<BaseYear | 'own'>({
				of2024: ['2024年的', '每月8,160元，公开网页'],
				of2023: ['2023年的', '每月7,988元，公开网页'],
				own: ['自己填', '知道最新数的'],
			}),
			'不选就用2024年的。退休时用的是那时公布的数。',
		),
		ownBase: money('计发基数每月多少元？', undefined, '8160'),
		firstChoice: month('想看哪个月退休？', '不填就看最早、法定、最晚三个月。', '2031-6'),
		secondChoice: month('再看一个月？', undefined, '2032-6'),
		thirdChoice: month('还看一个月？', undefined, '2033-6'),
	},
	asks: (facts) => [
		...askForAge(facts),
		'contributedYears',
		'contributedExtraMonths',
		'payingOn',
		'accountBalance',
		'averageIndex',
	],
	refines(facts): readonly Key[] {
		if (statutoryOf(facts) === undefined) return [];
		return [
			...(facts.payingOn ? (['monthlyToAccount'] as const) : []),
			'baseFrom',
			...(facts.baseFrom === 'own' ? (['ownBase'] as const) : []),
			'firstChoice',
			...(facts.firstChoice === undefined ? [] : (['secondChoice'] as const)),
			...(facts.firstChoice === undefined || facts.secondChoice === undefined
				? []
				: (['thirdChoice'] as const)),
		];
	},
	check(facts, on) {
		const now = monthOfDay(on);
		return {
			...checkAge(facts, now),
			...checkRecord(facts, now),
			...checkSums(facts),
			...checkChoices(facts, now),
		};
	},
	answer(facts, on) {
		const statutory = statutoryOf(facts);
		if (facts.birth === undefined || statutory === undefined)
			return answerWith({
				...general,
				missing: [
					...askForAge(facts).filter((key) => facts[key] === undefined),
					...(['contributedYears', 'accountBalance', 'averageIndex'] as const).filter(
						(key) => facts[key] === undefined,
					),
				],
				steps: [
					{ says: '每月养老金=基础养老金+个人账户养老金', cite: formula },
					{
						says: '基础养老金=计发基数×（1+平均缴费指数）÷2×缴费年限×1%；个人账户养老金=账户里的钱÷计发月数',
						cite: formula,
					},
				],
			});
		return estimate(facts, facts.birth, statutory, on);
	},
};
