/** What a row of a batch comes to: the columns that are added, and how they sort. */
import type { BenefitFacts, FactKey as HireFactKey } from '$lib/benefits/facts/facts';
import { monthOfDay, type Day } from '$lib/engine/day';
import { monthNumber, plusMonths, sayMonth, sayMonths, yearOf, type Month } from '$lib/engine/month';
import { assess, type Assessment, type RetirementCase } from '$lib/retirement/assess';
import type { FactKey } from '$lib/retirement/facts';
import { assessHires } from '../hires';
import { sayMissing, summaryOf } from '../hire-summary';
import { meanings, type MeaningKey } from './columns';
import { insuranceAnswers, insuranceHeadings, insuranceResult, noInsurance } from './insurance';
import { tellsOfHires, tellsOfPeople, tellsOfRecords, tellsOfTraining, type Mapping } from './mapping';
import type { BatchRow } from './row';
import { noTraining, trainingHeadings, trainingResult } from './training';
import type { Cell } from './table';

/** The columns added to everybody's own, in this order. */
export const resultHeadings = [
	'延迟月数',
	'法定退休年龄',
	'法定退休时间',
	'最低缴费年限',
	'最早可退休',
	'最晚可退休',
	'最早达标月份',
	'缺缴月数',
	'可申领补贴',
	'补贴合计',
	'申领截止',
	...insuranceHeadings,
	...trainingHeadings,
	'问题',
] as const;

/** Where the columns on each thing, and the problems, stand among {@link resultHeadings}. */
export const resultParts = {
	retirement: [0, 1, 2, 3, 4, 5],
	record: [6, 7],
	subsidies: [8, 9, 10],
	wage: [11, 12],
	pensionThen: [13],
	unemploymentPaid: [14],
	training: [15, 16, 17],
	problems: 18,
} as const;

/**
 * The columns among {@link resultHeadings} that go into a file: those that were always there, and those on insurance and trainings that
 * the table tells of.
 */
export function columnsWritten(mapping: Mapping): readonly number[] {
	const left = new Set<number>([
		...insuranceAnswers.flatMap((key) => (mapping.includes(key) ? [] : resultParts[key])),
		...(tellsOfTraining(mapping) ? [] : resultParts.training),
	]);
	return resultHeadings.flatMap((_, index) => (left.has(index) ? [] : [index]));
}

/** The columns of those that are shown: what the table does not tell of at all is left out. */
export function columnsShown(mapping: Mapping): readonly number[] {
	const people = tellsOfPeople(mapping);
	const left = new Set<number>([
		...(people ? [] : resultParts.retirement),
		...(people && tellsOfRecords(mapping) ? [] : resultParts.record),
		...(tellsOfHires(mapping, meanings) ? [] : resultParts.subsidies),
	]);
	return columnsWritten(mapping).filter((index) => !left.has(index));
}

/** By what a list of results may be narrowed down. */
export type Quality = 'problem' | 'reached' | 'within-year' | 'claimable';

export interface BatchResult {
	/** one cell for each of {@link resultHeadings}; empty where there is no answer */
	readonly cells: readonly Cell[];
	readonly qualities: readonly Quality[];
}

/** Said where the reform leaves everything as it was. */
const notApplicable = '不适用';

/** How many months ahead somebody is said to be about to retire. */
const soon = 12;

/** One text where all cases say the same, else each with its original age: "50岁：2031年1月；55岁：2036年4月". */
function ofCases(cases: readonly RetirementCase[], say: (each: RetirementCase) => Cell): Cell {
	const said = cases.map(say);
	const [first = ''] = said;
	if (said.every((each) => each === first)) return first;
	return cases.map(({ statutory }, index) => `${statutory.original}岁：${said[index]}`).join('；');
}

/**
 * The first month in which contributions suffice. Where they do not by the statutory month, the month in which they would be
 * complete, under both readings of the law where these differ; who pays no more would have to take it up again.
 */
function sayEligible({ outlook }: RetirementCase, { record }: Assessment): string {
	if (!outlook) return '';
	const { firstEligible, completion } = outlook;
	if (firstEligible !== undefined) return sayMonth(firstEligible);
	if (!completion) return '';
	const { month, laterYear } = completion;
	const later =
		yearOf(laterYear.month) === yearOf(month)
			? `${monthNumber(laterYear.month)}月`
			: sayMonth(laterYear.month);
	const said = laterYear.month === month ? sayMonth(month) : `${sayMonth(month)}或${later}`;
	const goesOn = record?.paying === true && (record.until === undefined || record.until >= month);
	return goesOn ? said : `${said}（要接着缴）`;
}

function retirementCells(assessment: Assessment): Cell[] {
	const { cases } = assessment;
	if (cases.length === 0) return Array.from({ length: 8 }, () => '');
	return [
		ofCases(cases, ({ statutory }) => statutory.delay),
		ofCases(cases, ({ statutory }) => sayMonths(statutory.age, '岁')),
		ofCases(cases, ({ statutory }) => sayMonth(statutory.month)),
		ofCases(cases, ({ minimum }) => (minimum === undefined ? notApplicable : sayMonths(minimum, '年'))),
		ofCases(cases, ({ window }) => (window.open ? sayMonth(window.earliest) : notApplicable)),
		ofCases(cases, ({ window }) => (window.open ? sayMonth(window.latest) : notApplicable)),
		ofCases(cases, (each) => sayEligible(each, assessment)),
		ofCases(cases, ({ outlook }) => outlook?.shortfall ?? ''),
	];
}

const headingsByKey = new Map<MeaningKey, string>(meanings.map(({ key, heading }) => [key, heading]));
const named = (key: FactKey | HireFactKey, says: string): string => {
	const heading = headingsByKey.get(key as MeaningKey);
	return heading === undefined ? says : `${heading}：${says}`;
};

function subsidiesOf(hire: BenefitFacts, everybody: BenefitFacts, known: ReadonlySet<string>, on: Day) {
	const { hires, problems } = assessHires(everybody, [hire], on);
	const [assessed] = hires;
	if (!assessed) return undefined;
	const { benefits, total, deadline, steps } = summaryOf(assessed, on);
	const missing = sayMissing(assessed.outcomes);
	return {
		// Nothing is not said of somebody of whom something is still unknown.
		cells: [benefits, total === 0 && missing !== '' ? '' : total / 100, deadline ?? ''] as Cell[],
		claimable: total > 0,
		problems: [
			...problems.filter(({ fact }) => !known.has(fact)).map(({ fact, says }) => named(fact, says)),
			...steps,
			...(missing ? [`补贴还要知道：${missing}`] : []),
		],
	};
}

/** What anybody's own retirement month says on a day; a woman who is unsure counts with either of hers. */
function timing(cases: readonly RetirementCase[], now: Month): Quality[] {
	const months = cases.map(({ statutory }) => statutory.month);
	return [
		...(months.some((month) => month <= now) ? (['reached'] as const) : []),
		...(months.some((month) => month > now && month <= plusMonths(now, soon))
			? (['within-year'] as const)
			: []),
	];
}

/**
 * What a row comes to on a day. Never throws: what is wrong with the row stands in its last cell.
 *
 * @param everybody what is said once of all who were hired; a row's own facts go before it
 * @example resultOf(row of a man born 1970-05, {}, day('2026-11-21')).cells.slice(0, 3) // [17, "61岁5个月", "2031年10月"]
 */
export function resultOf(row: BatchRow, everybody: BenefitFacts, on: Day): BatchResult {
	const assessment = assess(row.facts, on);
	const { cases, problems: wrong, notes } = assessment;
	const problems = [...row.problems, ...[...wrong, ...notes].map(({ fact, says }) => named(fact, says))];
	// Who drew a pension in 2023 has retired: which of the two it was matters no more.
	if (cases.length > 1 && !row.insurance?.pension)
		problems.push('没有写原法定退休年龄，50岁和55岁两种都算了，请核对是哪一种');
	if (assessment.record && cases.some(({ minimum }) => minimum === undefined))
		problems.push('2025年以前退休的，改革的最低年限表不适用，缴费够不够请问社保经办机构');
	const known = new Set<string>(wrong.map(({ fact }) => fact));
	const subsidies = row.hire && subsidiesOf(row.hire, everybody, known, on);
	if (subsidies) problems.push(...subsidies.problems);
	const insurance = row.insurance ? insuranceResult(row.insurance, on) : noInsurance;
	problems.push(...insurance.problems);
	const training = row.training ? trainingResult(row.training) : noTraining;
	problems.push(...training.problems);
	return {
		cells: [
			...retirementCells(assessment),
			...(subsidies?.cells ?? ['', '', '']),
			...insurance.cells,
			...training.cells,
			problems.join('；'),
		],
		qualities: [
			...(problems.length > 0 ? (['problem'] as const) : []),
			...timing(cases, monthOfDay(on)),
			...(subsidies?.claimable ? (['claimable'] as const) : []),
		],
	};
}

/**
 * By what a cell sorts: numbers, months, ages and periods by their size, anything else by its text. Of two cases the first
 * counts. Empty cells have no order: they come last.
 *
 * @example sortKeyOf('2031年10月') // 24382; sortKeyOf('61岁5个月') // 737; sortKeyOf('') // undefined
 */
export function sortKeyOf(cell: Cell): number | string | undefined {
	if (typeof cell === 'number') return cell;
	const text = cell.trim().replace(/^5[05]岁：/, '');
	if (text === '' || text === notApplicable) return undefined;
	const period = /^(\d{1,4})[年岁](?:(\d{1,2})个?月)?/.exec(text);
	if (period) return Number(period[1]) * 12 + Number(period[2] ?? 0);
	const number = /^-?\d{1,15}(?:\.\d+)?(?=$|；)/.exec(text);
	return number ? Number(number[0]) : text;
}
