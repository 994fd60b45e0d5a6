/** A startup loan worked out, and told in lines, rows, days and steps. */
import { plusDays, plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import { sayYuan, shareOf, sumOf, type Fen } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { plusWorkingDays } from '$lib/engine/working-days';
import { cite } from '$lib/law/cite';
import { calendar } from '$lib/law/holidays';
import { startupLoan as law } from '$lib/law/startup-loan';
import type { Answer, AnswerDate, AnswerLine, AnswerTable } from '$lib/matters/matter';
import type { RepaymentMethod } from '$lib/matters/repayment';
import { rateCeilingOf, sayLoan, sayRate, termOf, type LoanFacts } from './loan-facts';
import { quarterMonths, quartersOf, type LoanQuarter, type Loss } from './loan-quarters';

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

const methodNames: Readonly<Record<RepaymentMethod, string>> = {
	'interest-only': '按月付息，到期还本金',
	'equal-instalments': '等额本息',
	'equal-principal': '等额本金',
};

/** The loan worked out, once everything needed is known. */
export interface Plan {
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

/**
 * The loan worked out: at the rate of the contract, else at the highest allowed; by interest alone until the end where nobody said how.
 * Undefined while sum, term or any rate is wanting.
 *
 * @example planOf({ loanAmount: yuan(300000), termYears: 3, loanRate: 360 })?.subsidy // 16,200 yuan
 */
export function planOf(facts: Facts): Plan | undefined {
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

/** A sum in a table that says above it that it is in yuan. */
const figure = (sum: Fen): string => sayYuan(sum).replace(/元$/, '');

/** Rows one after the other that say the same are one: paying interest only, every quarter but the last is like the first. */
function joined(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const firsts = rows.flatMap((row, index) => (row.join() === rows[index - 1]?.join() ? [] : index));
	return firsts.map((first, at) => {
		const last = firsts[at + 1] ?? rows.length;
		const name = last - first === 1 ? `第${last}季` : `第${first + 1}到${last}季，每季`;
		return [name, ...(rows[first] ?? [])];
	});
}

const figuresOf = ({ principal, interest, lost, subsidy, own, left }: LoanQuarter): readonly string[] => [
	figure(principal),
	figure(interest),
	lost ? '不贴' : figure(subsidy),
	figure(own),
	figure(left),
];

/** The plan quarter by quarter; until when each lasts, where the loan's first day is known. */
export const byQuarter = ({ quarters, term }: Plan, { loanFrom }: Facts): AnswerTable => ({
	caption: '每季还多少、贴多少（元）',
	head: ['季', '还本金', '利息', '政府贴', '自己付', '还欠'],
	rows:
		loanFrom === undefined
			? joined(quarters.map(figuresOf))
			: quarters.map((quarter) => {
					const end = endOf(loanFrom, Math.min(quarter.number * quarterMonths, term));
					return [`第${quarter.number}季，到${sayDay(end)}`, ...figuresOf(quarter)];
				}),
	note: '“自己付”是利息减贴息。利息先由您付给银行，贴息以后再打给您。',
	shape: 'pairs',
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

/** The totals, what is lost of the subsidy, the months, the rate and the fee. */
export function linesOf(plan: Plan, facts: Facts): readonly AnswerLine[] {
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

/**
 * The days of the first quarter's subsidy, each step taking as long as it may, and the loan's last; none without its first day.
 * `certain` is false where a year's days off are not known.
 */
export function datesOf(plan: Plan, { loanFrom }: Facts): { dates: readonly AnswerDate[]; certain: boolean } {
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

/** How the subsidy was worked out. */
export function stepsOf(plan: Plan, facts: Facts): readonly Step[] {
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

/** The subsidy in all, and beside it what one bears. */
export function mainOf(plan: Plan): NonNullable<Answer['main']> {
	const note = `利息一共${sayYuan(plan.interest)}，自己付${sayYuan(plan.own)}`;
	const lost = plan.quarters.some((quarter) => quarter.lost);
	if (plan.subsidy === 0) return { label: '政府贴息', value: '没有', tone: 'alert', note };
	// At the highest rate allowed the subsidy is the highest too.
	if (plan.ceiling)
		return {
			label: '政府一共贴息，大约最多',
			value: sayYuan(plan.subsidy),
			tone: 'plain',
			note: `${note}。按最高利率算的，合同利率低，利息和贴息都少`,
		};
	return { label: '政府一共贴息', value: sayYuan(plan.subsidy), tone: lost ? 'plain' : 'good', note };
}
