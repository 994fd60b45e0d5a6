/** What both reliefs share: how long they run, taking them off the taxes in order, and the year month by month. */
import { pick, optionsOf } from '$lib/engine/ask';
import { sayYuan, shareOf, sumOf, timesOf, yuan, type Fen } from '$lib/engine/money';
import { monthNumber, monthOf, plusMonths, type Month } from '$lib/engine/month';
import { reliefMonths, reliefPeriod } from '$lib/law/business-tax';
import type { AnswerTable } from '$lib/matters/matter';

/** Months in a row, both ends included. */
export interface Stretch {
	readonly first: Month;
	readonly last: Month;
}

/** The months two stretches share; undefined where they share none. */
export function overlap(a: Stretch | undefined, b: Stretch | undefined): Stretch | undefined {
	if (!a || !b) return undefined;
	const first = Math.max(a.first, b.first) as Month;
	const last = Math.min(a.last, b.last) as Month;
	return first <= last ? { first, last } : undefined;
}

/** How many months a stretch has; of none, nought. */
export const lengthOf = (stretch: Stretch | undefined): number =>
	stretch ? stretch.last - stretch.first + 1 : 0;

/** The twelve months of a year. */
export const wholeYear = (year: number): Stretch => ({ first: monthOf(year, 1), last: monthOf(year, 12) });

/**
 * The months that count: 36 from the first, none before the policy began; whoever began by its last month goes on to the end.
 *
 * @param had months had before, elsewhere: so many fewer are left
 * @param end the last month of the business, or of the job
 * @returns undefined where no month counts
 * @example reliefStretch(monthOf(2027, 12)) // 2027-12 to 2030-11; of 2028-01: undefined
 */
export function reliefStretch(
	since: Month,
	{ had = 0, end }: { had?: number; end?: Month | undefined } = {},
) {
	if (since > reliefPeriod.last) return undefined;
	const last = plusMonths(since, reliefMonths - had - 1);
	const whole = { first: since, last: Math.min(last, end ?? last) as Month };
	return overlap(whole, { first: reliefPeriod.first, last: whole.last });
}

/** A tax that relief is taken off, in the order of the rule. */
export interface Tax {
	readonly name: string;
	readonly due: Fen;
}

/** What a limit does to taxes: what comes off each, and what of either is left over. */
export interface TakenOff {
	readonly taxes: readonly (Tax & { readonly off: Fen; readonly left: Fen })[];
	readonly due: Fen;
	readonly off: Fen;
	/** still to be paid */
	readonly left: Fen;
	/** of the limit: neither paid out nor carried over */
	readonly unused: Fen;
}

/**
 * Takes a limit off taxes one after the other.
 *
 * @example takeOff(yuan(7000), [{ name: '增值税', due: yuan(3000) }, { name: '个人所得税', due: yuan(5000) }]).left // 1,000 yuan
 */
export function takeOff(limit: Fen, taxes: readonly Tax[]): TakenOff {
	let unused = Math.max(0, limit) as Fen;
	const reduced = taxes.map((tax) => {
		const off = Math.min(unused, tax.due) as Fen;
		unused = (unused - off) as Fen;
		return { ...tax, off, left: (tax.due - off) as Fen };
	});
	const due = sumOf(reduced.map((tax) => tax.due));
	const off = sumOf(reduced.map((tax) => tax.off));
	return { taxes: reduced, due, off, left: (due - off) as Fen, unused };
}

/** What the sums typed are of. */
export type TaxSpan = 'year' | 'quarter' | 'month';

export const taxSpanQuestion = pick(
	'税款您按哪种填？',
	optionsOf<TaxSpan>({ year: '一年一共', quarter: '每季度大约', month: '每个月大约' }),
	'没有选的，按一年一共。',
);

/** A sum over so many months, from what was typed. `overMonths(yuan(300), 'quarter', 7)` is 700 yuan. */
export function overMonths(sum: Fen, span: TaxSpan | undefined, months: number): Fen {
	if (span === 'month') return timesOf(sum, months);
	return span === 'quarter' ? shareOf(sum, { take: months, of: 3 }) : sum;
}

/** A year's amount for so many twelfths of it, half up to the fen. */
export const twelfths = (amount: Fen, months: number): Fen => shareOf(amount, { take: months, of: 12 });

/**
 * What of a year's sum there is after some of its months, if each has as much: an estimate, in whole yuan, never more than the sum;
 * after the last, the sum.
 *
 * @example evenly(yuan(18360), 1, 7) // 2,623 yuan
 */
export const evenly = (sum: Fen, months: number, of: number): Fen =>
	months === of
		? sum
		: (Math.min(sum, timesOf(yuan(1), Math.round(shareOf(sum, { take: months, of }) / 100))) as Fen);

const figure = (sum: Fen): string => sayYuan(sum).replace('元', '');

/** Which tax comes down by how much. */
export const taxTable = ({ taxes, due, off, left }: TakenOff): AnswerTable => ({
	caption: '每种税少缴多少（元）',
	shape: 'compact',
	head: ['按这个顺序扣', '应缴', '少缴', '还要缴'],
	rows: [
		...taxes.map((tax) => [tax.name, figure(tax.due), figure(tax.off), figure(tax.left)]),
		['合计', figure(due), figure(off), figure(left)],
	],
});

/** One month of the year: what counts in it, and what there is by its end. */
export interface MonthOfYear {
	readonly month: Month;
	readonly counts: string;
	readonly limit: Fen;
	/** taxes by then, where they are known */
	readonly due?: Fen | undefined;
}

/** The year month by month, all sums since January. */
export function yearTable(
	year: number,
	months: readonly MonthOfYear[],
	words: { readonly counts: string; readonly note: string },
): AnswerTable {
	const withTaxes = months.every(({ due }) => due !== undefined);
	return {
		caption: `${year}年逐月累计（元）`,
		shape: 'ledger',
		head: ['月份', words.counts, '限额', ...(withTaxes ? ['税款', '少缴'] : [])],
		rows: months.map(({ month, counts, limit, due }) => [
			`${monthNumber(month)}月`,
			counts,
			figure(limit),
			...(withTaxes && due !== undefined ? [figure(due), figure(Math.min(limit, due) as Fen)] : []),
		]),
		note: words.note,
	};
}
