import { count, money, optionsOf, pick, rate, several } from '$lib/engine/ask';
import { plusDays, plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import { sayYuan, shareOf, sumOf, type Fen } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { plusWorkingDays } from '$lib/engine/working-days';
import { cite } from '$lib/law/cite';
import { calendar, notArranged } from '$lib/law/holidays';
import { startupLoan as law } from '$lib/law/startup-loan';
import {
	answerWith,
	type Answer,
	type AnswerDate,
	type AnswerLine,
	type AnswerTable,
	type Matter,
	type Problems,
} from '$lib/matters/matter';
import type { RepaymentMethod } from '$lib/matters/repayment';
import {
	checkLoan,
	longestOf,
	loanQuestions,
	rateCeilingOf,
	sayLoan,
	sayRate,
	termOf,
	type LoanFacts,
} from './loan-facts';
import { quarterMonths, quartersIn, quartersOf, type LoanQuarter, type Loss } from './loan-quarters';

export type LoanPlanFacts = LoanFacts & {
	/** of the contract, in hundredths of a per cent */
	loanRate?: number;
	repayBy?: RepaymentMethod;
	/** numbers of the quarters in which something was paid late */
	overdueQuarters?: readonly string[];
	extendedFrom?: number;
	permanentPostFrom?: number;
	guaranteeFee?: Fen;
};

type Facts = LoanPlanFacts;
type Key = keyof Facts & string;

const mostQuarters = quartersIn(longestOf({}));
const methodNames: Readonly<Record<RepaymentMethod, string>> = {
	'interest-only': '按月付息，到期还本金',
	'equal-instalments': '等额本息',
	'equal-principal': '等额本金',
};

/** The loan worked out, once everything needed is known. */
interface Plan {
	readonly loan: Fen;
	readonly rate: number;
	/** the rate is the highest allowed, not that of a contract */
	readonly ceiling: boolean;
	readonly term: number;
	readonly method: RepaymentMethod;
	readonly quarters: readonly LoanQuarter[];
	readonly interest: Fen;
	readonly subsidy: Fen;
	/** interest one bears oneself */
	readonly own: Fen;
}

function planOf(facts: Facts): Plan | undefined {
	const { loanAmount: loan, loanRate, repayBy: method = 'interest-only', borrower } = facts;
	const { overdueQuarters = [], extendedFrom, permanentPostFrom } = facts;
	const term = termOf(facts);
	const yearly = loanRate ?? rateCeilingOf(facts);
	if (loan === undefined || term === undefined || term === 0 || yearly === undefined) return undefined;
	const quarters = quartersOf(loan, yearly, term, method, {
		overdue: overdueQuarters.map(Number),
		extendedFrom,
		// A firm takes up no post.
		permanentFrom: borrower === 'firm' ? undefined : permanentPostFrom,
	});
	return {
		loan,
		rate: yearly,
		ceiling: loanRate === undefined,
		term,
		method,
		quarters,
		interest: sumOf(quarters.map(({ interest }) => interest)),
		subsidy: sumOf(quarters.map(({ subsidy }) => subsidy)),
		own: sumOf(quarters.map(({ own }) => own)),
	};
}

const why: Readonly<Record<Loss, string>> = {
	overdue: '逾期，这一季不贴',
	extended: '展期，从这一季起不贴',
	'permanent-post': '成为在编人员，从这一季起不贴',
};

/** The last day of a loan quarter, where the loan's first day is known. */
const endOf = (from: Day, months: number): Day => plusDays(plusMonthsToDay(from, months), -1);

function quarterName({ number }: LoanQuarter, { term }: Plan, loanFrom: Day | undefined): string {
	if (loanFrom === undefined) return `第${number}季`;
	return `第${number}季，到${sayDay(endOf(loanFrom, Math.min(number * quarterMonths, term)))}`;
}

/** A sum in a table that says above it that it is in yuan. */
const figure = (sum: Fen): string => sayYuan(sum).replace(/元$/, '');

const byQuarter = (plan: Plan, { loanFrom }: Facts): AnswerTable => ({
	caption: '每季还多少、贴多少（元）',
	head: ['季', '还本金', '利息', '政府贴', '自己付', '还欠'],
	rows: plan.quarters.map((quarter) => [
		quarterName(quarter, plan, loanFrom),
		figure(quarter.principal),
		figure(quarter.interest),
		quarter.lost ? '不贴' : figure(quarter.subsidy),
		figure(quarter.own),
		figure(quarter.left),
	]),
	note: '“自己付”是利息减贴息。利息先由您付给银行，贴息以后再打给您。',
});

function monthlyLines({ quarters, method, loan }: Plan): readonly AnswerLine[] {
	const instalments = quarters.flatMap((quarter) => quarter.instalments);
	const [first] = instalments;
	const last = instalments.at(-1);
	if (!first || !last) return [];
	if (instalments.length === 1) return [{ label: '到期一次还', value: sayYuan(last.payment) }];
	switch (method) {
		case 'interest-only':
			return [
				{ label: '每月付利息', value: sayYuan(first.payment) },
				{ label: '最后一个月还', value: sayYuan(last.payment), note: `本金${sayLoan(loan)}和当月利息` },
			];
		case 'equal-instalments':
			return [
				{
					label: '每月还',
					value: sayYuan(first.payment),
					note: `最后一个月${sayYuan(last.payment)}，找齐零头`,
				},
			];
		case 'equal-principal':
			return [
				{ label: '第一个月还', value: sayYuan(first.payment), note: '以后逐月减少' },
				{ label: '最后一个月还', value: sayYuan(last.payment) },
			];
	}
}

/** What is lost of the subsidy, and why. */
function lossLines({ quarters }: Plan): readonly AnswerLine[] {
	const lost = quarters.filter((quarter) => quarter.lost);
	if (lost.length === 0) return [];
	const sum = sumOf(lost.map(({ interest }) => shareOf(interest, law.subsidy.share)));
	const seen = [...new Set(lost.flatMap((quarter) => quarter.lost ?? []))];
	return [
		{
			label: '少贴',
			value: sayYuan(sum),
			note: `${lost.length}季：${seen.map((loss) => why[loss]).join('；')}`,
			cite: cite(
				'startupLoan',
				seen.includes('permanent-post') && seen.length === 1 ? '三（三）2' : '三（三）1',
			),
		},
	];
}

function feeLines({ own, loan }: Plan, { guaranteeFee }: Facts): readonly AnswerLine[] {
	const { rate: most, cite: at } = law.guaranteeFee;
	if (guaranteeFee === undefined)
		return [
			{
				label: '另外还有担保费',
				value: `一次最多大约${sayYuan(shareOf(loan, most))}`,
				note: '原则上0.8%以下，按贷款额算一次。按什么算、算几次，通知没有写，看委托保证合同',
				cite: at,
			},
		];
	return [
		{ label: '担保费', value: sayYuan(guaranteeFee) },
		{ label: '利息和担保费，自己一共付', value: sayYuan((own + guaranteeFee) as Fen) },
	];
}

function linesOf(plan: Plan, facts: Facts): readonly AnswerLine[] {
	return [
		{ label: '利息一共', value: sayYuan(plan.interest) },
		{ label: '自己付的利息', value: sayYuan(plan.own), note: '利息减贴息' },
		...lossLines(plan),
		...monthlyLines(plan),
		{
			label: '年利率',
			value: sayRate(plan.rate),
			...(plan.ceiling
				? { note: 'LPR加0.5个百分点，是原则上的上限；合同上的填了，按合同的算', cite: law.abovePrime.cite }
				: {}),
		},
		...feeLines(plan, facts),
	];
}

function datesOf(plan: Plan, { loanFrom }: Facts): { dates: readonly AnswerDate[]; certain: boolean } {
	if (loanFrom === undefined) return { dates: [], certain: true };
	const { bankApplies, months, bankPays, cite: at } = law.payment;
	const end = endOf(loanFrom, Math.min(quarterMonths, plan.term));
	const applied = plusWorkingDays(end, bankApplies, calendar);
	const granted = plusMonthsToDay(applied.day, months);
	const paid = plusWorkingDays(granted, bankPays, calendar);
	const first = plan.quarters[0]?.lost
		? []
		: [
				{ day: applied.day, says: '第1季的贴息，银行最晚申请', cite: at },
				{ day: granted, says: '财政最晚拨给银行', cite: at },
				{ day: paid.day, says: '银行最晚打给您', cite: at },
			];
	const dates: AnswerDate[] = [
		{ day: end, says: '第1季结束' },
		...first,
		{ day: plusMonthsToDay(loanFrom, plan.term), says: '贷款到期，还清', deadline: true },
	];
	return {
		dates: dates.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
		certain: first.length === 0 || (applied.certain && paid.certain),
	};
}

function stepsOf(plan: Plan, facts: Facts): readonly Step[] {
	const [first] = plan.quarters;
	return [
		...(plan.ceiling
			? [
					{
						says: `1年期LPR${sayRate(facts.oneYearPrimeRate ?? 0)}，加0.5个百分点`,
						result: sayRate(plan.rate),
						cite: law.abovePrime.cite,
					},
				]
			: []),
		{
			says: `${sayLoan(plan.loan)}，年利率${sayRate(plan.rate)}，${methodNames[plan.method]}，${plan.term}个月，利息`,
			result: sayYuan(plan.interest),
		},
		...(first
			? [
					{
						says: `第1季利息${sayYuan(first.interest)}${first.lost ? `，${why[first.lost]}` : '，贴一半'}`,
						result: sayYuan(first.subsidy),
						cite: law.subsidy.cite,
					},
				]
			: []),
		{ says: `${plan.quarters.length}季的贴息加起来`, result: sayYuan(plan.subsidy) },
		{
			says: `自己付：${sayYuan(plan.interest)}−${sayYuan(plan.subsidy)}`,
			result: sayYuan(plan.own),
		},
	];
}

function mainOf(plan: Plan): NonNullable<Answer['main']> {
	const note = `利息一共${sayYuan(plan.interest)}，自己付${sayYuan(plan.own)}`;
	const lost = plan.quarters.some((quarter) => quarter.lost);
	if (plan.subsidy === 0) return { label: '政府贴息', value: '没有', tone: 'alert', note };
	return { label: '政府一共贴息', value: sayYuan(plan.subsidy), tone: lost ? 'plain' : 'good', note };
}

function noticesOf(facts: Facts): readonly string[] {
	const { loanRate, loanFrom } = facts;
	const ceiling = rateCeilingOf(facts);
	const { from, until } = law.inForce;
	return [
		...(loanRate !== undefined && ceiling !== undefined && loanRate > ceiling
			? [`合同利率比LPR加0.5个百分点（${sayRate(ceiling)}）高，通知说原则上不超过，请问经办银行。`]
			: []),
		...(loanFrom !== undefined && loanFrom < from
			? [`这份通知从${sayDay(from)}起执行，以前放的贷款按当时的规定，这里只是照它算。`]
			: []),
		...(loanFrom !== undefined && loanFrom > until
			? [`这份通知写明执行到${sayDay(until)}，放款那天已经过了，到时请先问12333。`]
			: []),
	];
}

const general = {
	todo: [
		{
			says: '不用自己申请贴息：每季结束后10个工作日内银行向区县财政部门申请，财政1个月内审核拨付，银行收到后10个工作日内打到您的账户，并通知您',
			cite: law.payment.cite,
		},
		{ says: '按时还本付息。晚了一次，那一季就不贴', cite: cite('startupLoan', '三（三）1') },
		{
			says: '到期还不上、要延期（展期）的，从展期那一季起都不贴，先问清楚银行',
			cite: cite('startupLoan', '三（三）1'),
		},
		{
			says: '成为机关、事业单位在编人员的，告诉银行；从那一季起不贴，多贴的要退回',
			cite: cite('startupLoan', '三（三）2'),
		},
		{ says: '收贴息的账户和电话要有效，联系不上的钱会退回财政', cite: cite('startupLoan', '三（三）4') },
	] satisfies readonly Step[],
	open: [
		'每季怎样计息、按几天算、怎样取整，通知没有写，以银行的为准，可能差几分钱。',
		'“季”是从放款那天起每3个月，还是自然季度（3、6、9、12月底），通知没有写，请问经办银行。',
		'贴息按合同的实际利率算；同时借的商业贷款不贴。',
	],
};

const assumptionsOf = (plan: Plan, { repayBy, loanFrom }: Facts, certain: boolean): readonly string[] => [
	'利率一直不变；每月利息是年利率的十二分之一，四舍五入到分，最后一个月找齐。',
	'每季的贴息四舍五入到分，剩下的自己付，两样加起来正好是利息。',
	'通知说逾期、展期的“原则上”不贴，这里按不贴算；本来要还的本金和利息照原来的计划算，没有加罚息。',
	...(repayBy === undefined ? ['没有选怎样还，先按“每月付利息，到期还本金”算。'] : []),
	...(plan.ceiling ? ['没有填合同利率，按LPR加0.5个百分点算，这是原则上最高的。'] : []),
	...(loanFrom === undefined ? [] : ['贴息的三个日子是一步一步都用到最后一天算的，可以更早。']),
	...(certain ? [] : [`贴息的日子里，${notArranged}。`]),
];

/** A quarter beyond the loan's last. */
function quarterProblems(facts: Facts): Problems<Facts> {
	const { overdueQuarters, extendedFrom, permanentPostFrom } = facts;
	const term = termOf(facts);
	const last = term === undefined || term === 0 ? mostQuarters : quartersIn(Math.min(term, longestOf(facts)));
	const beyond = (quarter: number | undefined) => quarter !== undefined && (quarter < 1 || quarter > last);
	const says = last === 1 ? '这笔贷款只有1季，请写1' : `这笔贷款只有${last}季，请写1到${last}`;
	return {
		...(overdueQuarters?.some((quarter) => beyond(Number(quarter))) && {
			overdueQuarters: `这笔贷款只有${last}季，请去掉后面的`,
		}),
		...(beyond(extendedFrom) && { extendedFrom: says }),
		...(beyond(permanentPostFrom) && { permanentPostFrom: says }),
	};
}

function checkPlan(facts: Facts, on: Day): Problems<Facts> {
	const { loanRate, guaranteeFee, loanAmount } = facts;
	return {
		...checkLoan(facts, on),
		...quarterProblems(facts),
		...(loanRate !== undefined &&
			loanRate > 1000 && { loanRate: `是${sayRate(Math.round(loanRate / 10))}吗？利率是百分之几，例如3.5` }),
		...(loanRate !== undefined &&
			loanRate < 50 && { loanRate: '年利率不到0.5%吗？它是百分之几，例如3.5，请核对' }),
		...(guaranteeFee !== undefined &&
			loanAmount !== undefined &&
			guaranteeFee * 10 > loanAmount && { guaranteeFee: '担保费比贷款的十分之一还多吗？请核对，单位是元' }),
	};
}

/**
 * What a guaranteed startup loan costs: the plan by quarters, half the interest paid by the state, the rest borne oneself.
 * 渝人社发〔2024〕11号 三. An estimate: the notice leaves counting of days and rounding open.
 *
 * @example 300,000 yuan at 3.60 % for three years, interest only: 32,400 of interest, 16,200 of it paid by the state
 */
export const loanPlan: Matter<LoanPlanFacts> = {
	id: 'loan-plan',
	says: '创业担保贷款每月还多少，每季政府贴多少利息，自己实际付多少。',
	inForce: law.inForce,
	questions: {
		...loanQuestions,
		repayBy: pick(
			'怎样还？',
			optionsOf<RepaymentMethod>({
				'interest-only': ['每月只付利息', '本金到期一次还'],
				'equal-instalments': ['每月还一样多', '等额本息'],
				'equal-principal': ['先多后少', '等额本金，利息少一些'],
			}),
		),
		loanRate: rate('合同上的年利率是百分之几？', '还没有签合同的不填，填LPR，按最高的算。', '3.5'),
		overdueQuarters: several(
			'哪几季有逾期？',
			Array.from({ length: mostQuarters }, (_, index) => ({
				value: String(index + 1),
				says: `第${index + 1}季`,
			})),
			'从放款起，每3个月一季。本金或者利息晚还了都算。',
		),
		extendedFrom: count('从第几季起展期？', '季', 0, 99, '展期：和银行说好，推迟还本金。没有就不填。'),
		permanentPostFrom: count(
			'从第几季起成为在编人员？',
			'季',
			0,
			99,
			'机关、事业单位在编。写身份变化那个月所在的季；没有就不填。',
		),
		guaranteeFee: money('担保费一共多少？', '看委托保证合同。不知道就不填。', '2400'),
	},
	asks: ({ loanRate, oneYearPrimeRate }) => [
		'loanAmount',
		'termYears',
		'repayBy',
		'loanRate',
		...(loanRate === undefined || oneYearPrimeRate !== undefined ? (['oneYearPrimeRate'] as const) : []),
	],
	refines(facts): readonly Key[] {
		const { borrower, loanRate, oneYearPrimeRate } = facts;
		return [
			'borrower',
			...(borrower === 'partners' ? (['partners'] as const) : []),
			'termExtraMonths',
			'loanFrom',
			...(loanRate !== undefined && oneYearPrimeRate === undefined ? (['oneYearPrimeRate'] as const) : []),
			...(planOf(facts)
				? ([
						'overdueQuarters',
						'extendedFrom',
						...(borrower === 'firm' ? [] : (['permanentPostFrom'] as const)),
						'guaranteeFee',
					] as const)
				: []),
		];
	},
	check: checkPlan,
	answer(facts) {
		const plan = planOf(facts);
		const missing: readonly Key[] = [
			...(['loanAmount', 'termYears'] as const).filter((key) => facts[key] === undefined),
			...(facts.loanRate === undefined ? (['loanRate'] as const) : []),
			...(facts.repayBy === undefined ? (['repayBy'] as const) : []),
		];
		if (!plan) return answerWith({ ...general, missing });
		const { dates, certain } = datesOf(plan, facts);
		return answerWith({
			...general,
			missing,
			main: mainOf(plan),
			lines: linesOf(plan, facts),
			tables: [byQuarter(plan, facts)],
			dates,
			steps: stepsOf(plan, facts),
			notices: noticesOf(facts),
			assumptions: assumptionsOf(plan, facts, certain),
		});
	},
};
