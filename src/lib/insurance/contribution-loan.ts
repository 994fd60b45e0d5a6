import { writeRate } from '$lib/engine/amount';
import { choice, count, money, month, optionsOf, pick, rate, yesNo } from '$lib/engine/ask';
import { allOf, findingOf, type Condition, type Finding } from '$lib/engine/condition';
import { day, firstDayOf, type Day } from '$lib/engine/day';
import { sayYuan, shareOf, sumOf, timesOf, type Fen } from '$lib/engine/money';
import { monthOf, plusMonths, sayMonth, sayMonths, yearOf, type Month } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { truthOf } from '$lib/engine/truth';
import { averageWage } from '$lib/law/average-wage';
import { cite } from '$lib/law/cite';
import { contributionLoan as law } from '$lib/law/contribution-loan';
import { contributionRates } from '$lib/law/contribution-rates';
import { answerWith, type Answer, type AnswerLine, type AnswerTable, type Matter } from '$lib/matters/matter';
import { instalmentsOf, simpleInterest, type Instalment, type Method } from '$lib/matters/repayment';
import { whyNot } from '$lib/matters/why-not';

export type ContributionLoanFacts = {
	hukou?: 'chongqing' | 'elsewhere';
	/** insured in Chongqing's pension insurance of employees as an individual */
	insuredAlone?: boolean;
	hardToPay?: boolean;
	/** the prime rate for more than five years, in hundredths of a per cent */
	primeRate?: number;
	individualPensionRate?: number;
	yearlyLoan?: Fen;
	loanYears?: number;
	firstLoan?: Month;
	pensionStart?: Month;
	termMonths?: number;
	method?: Method;
	/** interest until the pension begins: paid as it goes, or added once when paying back begins */
	earlyInterest?: 'paid' | 'added';
	expectedPension?: Fen;
};

type Key = keyof ContributionLoanFacts & string;

const began = monthOf(2024, 4);
const whoKeys = ['hukou', 'insuredAlone', 'hardToPay'] as const satisfies readonly Key[];
const planKeys = [
	'yearlyLoan',
	'loanYears',
	'firstLoan',
	'pensionStart',
	'termMonths',
] as const satisfies readonly Key[];

const local: Condition<ContributionLoanFacts> = {
	says: '有重庆户籍',
	cite: law.who.cite,
	needs: ['hukou'],
	holds: ({ hukou }) => truthOf(hukou === undefined ? undefined : hukou === 'chongqing'),
	otherwise: ({ hukou }) => (hukou === 'elsewhere' ? '只办给有重庆户籍的人' : undefined),
};
const alone: Condition<ContributionLoanFacts> = {
	says: '以个人身份在重庆参加企业职工养老保险',
	cite: law.who.cite,
	needs: ['insuredAlone'],
	holds: ({ insuredAlone }) => truthOf(insuredAlone),
	otherwise: ({ insuredAlone }) =>
		insuredAlone === false
			? '由单位缴的、参加居民养老保险的，都不能办；改成自己缴职工养老保险以后，可以再看'
			: undefined,
	canChange: true,
};
const hard: Condition<ContributionLoanFacts> = {
	says: '暂时缴费有困难',
	cite: law.who.cite,
	needs: ['hardToPay'],
	holds: ({ hardToPay }) => truthOf(hardToPay),
	otherwise: ({ hardToPay }) => (hardToPay === false ? '这是给暂时缴不起的人的' : undefined),
};
const bank: Condition<ContributionLoanFacts> = {
	says: '符合银行的贷款规定',
	cite: law.who.cite,
	needs: [],
	holds: () => 'unknown',
	otherwise: '银行看个人账户里的钱、缴费年限、征信等，由银行定',
};

const general = {
	todo: [
		{
			says: '先问区县社保经办机构：这里办不办、哪家银行办。文件说先试点，再全面推开',
			cite: cite('contributionLoan', '四（一）'),
		},
		{
			says: '向承办的银行申请，可以在网上办；有困难的，可以请银行上门',
			cite: cite('contributionLoan', '四（三）'),
		},
		{ says: '和银行谈好：每年贷多少、还几年、怎样计息、转出重庆怎么还，写进合同', cite: law.term.cite },
		{ says: '您授权以后，银行把钱直接缴给税务部门', cite: cite('contributionLoan', '二（四）') },
		{ says: '从领养老金的当月起还，可以委托社保经办机构每月从养老金里扣', cite: law.repayment.cite },
	] satisfies readonly Step[],
	open: [
		'利率看哪一天的LPR、以后变不变，文件没有写，看贷款合同。',
		'领养老金以前怎样计息，文件没有写，看贷款合同。',
		'能不能用来补缴以前的，能不能同时领灵活就业社保补贴，文件没有写，请问社保经办机构。',
		'没有还清就去世的，银行依法追偿。',
	],
};

const sayRate = (hundredths: number): string => `${writeRate(hundredths)}%`;

/** The most that is usually lent for a year, and what it rests on. */
function capOf({ individualPensionRate }: ContributionLoanFacts, on: Day) {
	const average = averageWage.at(on);
	const published = contributionRates.at(on);
	const hundredths = individualPensionRate ?? published?.value.individualPension;
	if (!average) return undefined;
	return {
		average,
		hundredths,
		own: individualPensionRate !== undefined,
		cap: hundredths === undefined ? undefined : shareOf(average.value, { take: hundredths, of: 10_000 }),
	};
}

/** The rate a loan has, in hundredths of a per cent; banks may go lower. */
const loanRate = ({ primeRate }: ContributionLoanFacts): number | undefined =>
	primeRate === undefined ? undefined : primeRate - law.belowPrime.hundredths;

/** Paying back as entered, once everything needed is known. */
interface Plan {
	readonly borrowed: Fen;
	/** until paying back begins */
	readonly early: Fen;
	/** what paying back begins with */
	readonly owed: Fen;
	readonly method: Method;
	readonly added: boolean;
	readonly instalments: readonly Instalment[];
}

function planOf(facts: ContributionLoanFacts): Plan | undefined {
	const { yearlyLoan, loanYears, firstLoan, pensionStart, termMonths } = facts;
	const { method = 'equal-instalments', earlyInterest = 'added' } = facts;
	const hundredths = loanRate(facts);
	if (
		hundredths === undefined ||
		yearlyLoan === undefined ||
		loanYears === undefined ||
		firstLoan === undefined ||
		pensionStart === undefined ||
		termMonths === undefined
	)
		return undefined;
	const borrowed = timesOf(yearlyLoan, loanYears);
	const early = simpleInterest(yearlyLoan, loanYears, hundredths, firstLoan, pensionStart);
	const added = earlyInterest === 'added';
	const owed = (borrowed + (added ? early : 0)) as Fen;
	return {
		borrowed,
		early,
		owed,
		method,
		added,
		instalments: instalmentsOf(owed, hundredths, termMonths, method, pensionStart),
	};
}

const totalsOf = (instalments: readonly Instalment[]) => ({
	payment: sumOf(instalments.map(({ payment }) => payment)),
	interest: sumOf(instalments.map(({ interest }) => interest)),
});

function tablesOf({ instalments }: Plan): readonly AnswerTable[] {
	const years = [...new Set(instalments.map(({ month: at }) => yearOf(at)))];
	const ends = instalments.length === 1 ? instalments : [instalments[0], instalments.at(-1)];
	return [
		{
			caption: '头一个月和最后一个月（估算）',
			head: ['月份', '还', '本金', '利息'],
			rows: ends.flatMap((each) =>
				each
					? [[sayMonth(each.month), sayYuan(each.payment), sayYuan(each.principal), sayYuan(each.interest)]]
					: [],
			),
		},
		{
			caption: '每年还多少（估算）',
			head: ['年份', '还', '其中利息', '年底还欠'],
			rows: years.map((year) => {
				const within = instalments.filter(({ month: at }) => yearOf(at) === year);
				const { payment, interest } = totalsOf(within);
				return [`${year}年`, sayYuan(payment), sayYuan(interest), sayYuan(within.at(-1)?.left ?? (0 as Fen))];
			}),
		},
	];
}

function linesOnPlan(plan: Plan, { expectedPension }: ContributionLoanFacts): readonly AnswerLine[] {
	const { instalments, borrowed, early, owed, added } = plan;
	const [first] = instalments;
	const last = instalments.at(-1);
	if (!first || !last) return [];
	const { interest } = totalsOf(instalments);
	return [
		{
			label: '还到',
			value: sayMonth(last.month),
			note: `最后一个月还${sayYuan(last.payment)}`,
		},
		{ label: '一共贷', value: sayYuan(borrowed) },
		{
			label: '领养老金以前的利息',
			value: sayYuan(early),
			note: added ? '加进本金里一起还' : '平时付清',
		},
		...(added ? [{ label: '开始还时一共欠', value: sayYuan(owed) }] : []),
		{ label: '利息一共', value: sayYuan((early + interest) as Fen) },
		...(expectedPension === undefined
			? []
			: [
					{
						label: '扣了以后每月还剩',
						value: sayYuan((expectedPension - first.payment) as Fen),
						cite: law.repayment.cite,
					},
				]),
	];
}

function stepsOf(facts: ContributionLoanFacts, plan: Plan | undefined, on: Day): readonly Step[] {
	const hundredths = loanRate(facts);
	const cap = capOf(facts, on);
	return [
		...(hundredths === undefined
			? []
			: [
					{
						says: `五年期以上LPR${sayRate(facts.primeRate ?? 0)}，减1个百分点`,
						result: sayRate(hundredths),
						cite: law.belowPrime.cite,
					},
				]),
		...(cap?.cap === undefined || cap.hundredths === undefined
			? []
			: [
					{ says: '全市就业人员平均工资，一年', result: sayYuan(cap.average.value), cite: cap.average.cite },
					{
						says: `${sayYuan(cap.average.value)}×100%×${sayRate(cap.hundredths)}`,
						result: sayYuan(cap.cap),
						cite: law.yearly.cite,
					},
				]),
		...(plan
			? [
					{
						says: `每年${sayYuan(facts.yearlyLoan ?? (0 as Fen))}，贷${facts.loanYears ?? 0}年`,
						result: sayYuan(plan.borrowed),
					},
					{
						says: `每笔从贷到${sayMonth(facts.pensionStart ?? (0 as Month))}，按月算利息，利息不再生利息`,
						result: sayYuan(plan.early),
					},
					{
						says: `${sayYuan(plan.owed)}分${plan.instalments.length}个月还，${plan.method === 'equal-principal' ? '等额本金' : '等额本息'}`,
						result: `利息${sayYuan(totalsOf(plan.instalments).interest)}`,
						cite: law.repayment.cite,
					},
				]
			: []),
	];
}

/** Nothing is left of the pension once the instalment is taken from it. */
const eatsPension = (payment: Fen, { expectedPension }: ContributionLoanFacts): boolean =>
	expectedPension !== undefined && payment >= expectedPension;

function mainOf(finding: Finding, facts: ContributionLoanFacts, plan: Plan | undefined): Answer['main'] {
	const { truth } = finding;
	if (truth === 'no') return { label: '渝保贷', value: '不能申请', tone: 'alert', note: whyNot(finding) };
	if (whoKeys.some((key) => facts[key] === undefined)) return undefined;
	const payment = plan?.instalments[0]?.payment;
	if (payment === undefined)
		return {
			label: '渝保贷',
			value: '可以申请',
			tone: 'good',
			note: '批不批、贷多少，由银行定。再填几样，就知道每月还多少',
		};
	return {
		label: '每月大约还',
		value: sayYuan(payment),
		tone: eatsPension(payment, facts) ? 'alert' : 'plain',
		note: `可以申请，最后由银行定${plan?.method === 'equal-principal' ? '。这是第一个月，以后逐月减少' : ''}`,
	};
}

function noticesOf(facts: ContributionLoanFacts, plan: Plan | undefined, on: Day): readonly string[] {
	const cap = capOf(facts, on);
	const payment = plan?.instalments[0]?.payment;
	return [
		...(cap?.cap !== undefined && facts.yearlyLoan !== undefined && facts.yearlyLoan > cap.cap
			? [`每年贷的比一般的上限${sayYuan(cap.cap)}多，银行不一定同意。`]
			: []),
		...(payment !== undefined && eatsPension(payment, facts)
			? ['每月还的不比养老金少，扣了就没有生活的钱了。请把还款年限放长，或者少贷一点。']
			: []),
		...(cap && !cap.average.current
			? [`${on.slice(0, 4)}年的平均工资没有查到，用的是${cap.average.from.slice(0, 4)}年的。`]
			: []),
	];
}

function assumptionsOf(facts: ContributionLoanFacts, plan: Plan | undefined, on: Day): readonly string[] {
	const cap = capOf(facts, on);
	return [
		...(cap?.cap === undefined
			? []
			: [
					'“上年度平均工资”，用的是当年算缴费基数的那个平均工资。文件写的是“一般不高于”，具体和银行商量。',
					...(cap.average.from >= '2025-01-01' ? ['这一年的平均工资来自公开网页，没有核实原件。'] : []),
					...(cap.own ? [] : ['缴费比例20%来自公开网页，没有核实原件，可以改成您自己的。']),
				]),
		...(plan
			? [
					'还款表是估算。利率一直不变；每隔12个月贷一笔，月初贷，月底还；每月利息四舍五入到分，最后一个月找齐。',
					plan.added
						? `领养老金以前的利息不再生利息，开始还时一次加进本金${facts.earlyInterest === undefined ? '（没有选，先这样算）' : ''}。`
						: '领养老金以前的利息，当作平时已经付清。',
					...(facts.method === undefined ? ['没有选怎样还，按每月还一样多（等额本息）算。'] : []),
				]
			: []),
	];
}

/**
 * Whether the contribution loan may be asked for, at what rate, how much a year, and what paying back from the pension comes to.
 * 渝人社发〔2024〕10号. The plan is an estimate on the person's own terms: the notice leaves interest to the contract.
 *
 * @example prime rate 3.60 %: 2.60 %; in 2024 with a contribution rate of 20 %: up to 17,433.80 yuan a year
 */
export const contributionLoan: Matter<ContributionLoanFacts> = {
	id: 'contribution-loan',
	says: '缴养老保险有困难，能不能先贷款缴、领养老金以后再还；利率多少，每月还多少。',
	inForce: { from: day('2024-04-25'), cite: law.who.cite },
	questions: {
		hukou: choice('户籍在哪里？', optionsOf({ chongqing: '重庆', elsewhere: '外地' })),
		insuredAlone: yesNo('自己在重庆缴职工养老保险吗？', '以个人身份参加，不是单位给缴，也不是居民养老保险。'),
		hardToPay: yesNo('现在缴费有困难吗？'),
		primeRate: rate(
			'五年期以上LPR是百分之几？',
			'LPR是贷款市场报价利率，中国人民银行公布，问银行就知道。',
			'3.5',
		),
		individualPensionRate: rate(
			'以个人身份缴养老保险的比例是多少？',
			'公开网页写20%（2025年）。不一样的，填您缴费记录上的。',
			'20',
		),
		yearlyLoan: money('每年想贷多少？', '用来缴养老保险的数。', '10927.20'),
		loanYears: count('一共贷几年？', '年', 1, 30),
		firstLoan: month('第一笔哪个月贷？', undefined, '2027-1'),
		pensionStart: month('从哪个月起领养老金？', '从这个月起还。不知道的，先到“退休”页算。', '2031-11'),
		termMonths: count('分几个月还完？', '个月', 1, 360, '10年是120个月。具体和银行约定。'),
		method: pick(
			'怎样还？',
			optionsOf<Method>({
				'equal-instalments': ['每月还一样多', '等额本息'],
				'equal-principal': ['先多后少', '等额本金，利息少一些'],
			}),
		),
		earlyInterest: pick(
			'领养老金以前的利息怎样付？',
			optionsOf({ added: ['到时一起还', '加进本金'], paid: ['平时付清', '本金到时再还'] }),
			'文件没有写，看贷款合同。',
		),
		expectedPension: money('估计每月养老金多少？', '看看扣了还剩多少。可以先到“养老金估算”算。', '2500'),
	},
	asks(facts, on) {
		// Once one of them says no, the others no longer matter.
		const open = findingOf(allOf(local, alone, hard), facts, on).missing;
		return whoKeys.filter((key) => facts[key] !== undefined || open.includes(key));
	},
	refines(facts, on): readonly Key[] {
		if (findingOf(allOf(local, alone, hard), facts, on).truth !== 'yes') return [];
		const planned = planKeys.every((key) => facts[key] !== undefined) && facts.primeRate !== undefined;
		return [
			'primeRate',
			...planKeys,
			...(planned ? (['method', 'earlyInterest', 'expectedPension'] as const) : []),
			'individualPensionRate',
		];
	},
	check({
		primeRate,
		yearlyLoan,
		loanYears,
		firstLoan,
		pensionStart,
		individualPensionRate,
		expectedPension,
	}) {
		const last = firstLoan === undefined ? undefined : plusMonths(firstLoan, ((loanYears ?? 1) - 1) * 12);
		return {
			...(primeRate !== undefined &&
				primeRate < law.belowPrime.hundredths && {
					primeRate: 'LPR不到1%吗？减1个百分点就是负数了，请核对，例如3.5',
				}),
			...(primeRate !== undefined &&
				primeRate > 1000 && {
					primeRate: `LPR是${sayRate(Math.round(primeRate / 10))}吗？它是百分之几，例如3.5`,
				}),
			...(individualPensionRate === 0 && { individualPensionRate: '比例是0吗？请看缴费记录，例如20' }),
			...(yearlyLoan !== undefined &&
				yearlyLoan < 10_000 && { yearlyLoan: '一年贷不到100元吗？请写一年的数，单位是元' }),
			...(yearlyLoan !== undefined &&
				yearlyLoan >= 50_000_000 && { yearlyLoan: '一年贷五十万元以上吗？请核对，单位是元' }),
			...(firstLoan !== undefined &&
				firstLoan < began && { firstLoan: '渝保贷2024年4月才有，请写以后的月份' }),
			...(last !== undefined &&
				pensionStart !== undefined &&
				pensionStart < last && {
					pensionStart: `最后一笔在${sayMonth(last)}贷，领养老金不能比这早。请改月份，或者少贷几年`,
				}),
			...(expectedPension === 0 && { expectedPension: '养老金是0吗？不知道就不填' }),
		};
	},
	answer(facts, on) {
		const finding = findingOf(allOf(local, alone, hard, bank), facts, on);
		const out = finding.truth === 'no';
		const plan = out ? undefined : planOf(facts);
		const hundredths = loanRate(facts);
		const cap = capOf(facts, on);
		const main = mainOf(finding, facts, plan);
		const wanted: readonly Key[] = ['primeRate', ...planKeys];
		return answerWith({
			...general,
			...(main && { main }),
			finding,
			missing: out
				? []
				: [
						...finding.missing,
						...wanted.filter((key) => facts[key] === undefined),
						...(cap && cap.hundredths === undefined ? ['individualPensionRate'] : []),
					],
			notices: out ? [] : noticesOf(facts, plan, on),
			lines: out
				? []
				: [
						...(plan ? linesOnPlan(plan, facts) : []),
						{
							label: '年利率',
							value: hundredths === undefined ? 'LPR减1个百分点' : sayRate(hundredths),
							note: '银行可以再优惠',
							cite: law.belowPrime.cite,
						},
						...(cap?.cap === undefined
							? []
							: [
									{
										label: '每年一般最多贷',
										value: sayYuan(cap.cap),
										note: '具体和银行商量',
										cite: law.yearly.cite,
									},
								]),
					],
			tables: plan ? tablesOf(plan) : [],
			dates:
				plan && facts.pensionStart !== undefined
					? [
							{
								day: firstDayOf(facts.pensionStart),
								says: `开始还，共${sayMonths(plan.instalments.length, '年')}`,
								month: true,
								cite: law.repayment.cite,
							},
						]
					: [],
			steps: out ? [] : stepsOf(facts, plan, on),
			assumptions: out ? [] : assumptionsOf(facts, plan, on),
		});
	},
};
