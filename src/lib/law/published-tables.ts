import { parseMonth, type Month } from '$lib/engine/month';
import type { OriginalAge } from './retirement-ages';
import menCsv from './tables/retirement-men.csv?raw';
import women50Csv from './tables/retirement-women-50.csv?raw';
import women55Csv from './tables/retirement-women-55.csv?raw';
import minimumPeriodCsv from './tables/minimum-period.csv?raw';

/** One row of annexes 1 to 3 as published. */
export interface PublishedRetirement {
	readonly birth: Month;
	/** statutory age, in months */
	readonly age: number;
	readonly month: Month;
	readonly delay: number;
}

/** One row of annex 4 as published. */
export interface PublishedMinimum {
	readonly year: number;
	/** minimum contribution period, in months */
	readonly months: number;
}

const rowsOf = (csv: string): string[][] =>
	csv
		.trim()
		.split(/\r?\n/)
		.slice(1)
		.map((line) => line.split(','));

const monthIn = (cell: string | undefined): Month => {
	const month = parseMonth(cell ?? '');
	if (month === undefined) throw new RangeError(`no month in a published table: ${cell}`);
	return month;
};

const retirementRows = (csv: string): PublishedRetirement[] =>
	rowsOf(csv).map(([birth, years, months, month, delay]) => ({
		birth: monthIn(birth),
		age: Number(years) * 12 + Number(months),
		month: monthIn(month),
		delay: Number(delay),
	}));

/** The published retirement tables by original age: annex 1 (60), annex 2 (55), annex 3 (50). */
export const retirementTables: Readonly<Record<OriginalAge, readonly PublishedRetirement[]>> = {
	60: retirementRows(menCsv),
	55: retirementRows(women55Csv),
	50: retirementRows(women50Csv),
};

/** Annex 4: the minimum contribution period of each year from 2025 to 2039. */
export const minimumPeriodTable: readonly PublishedMinimum[] = rowsOf(minimumPeriodCsv).map(
	([year, years, months]) => ({ year: Number(year), months: Number(years) * 12 + Number(months) }),
);
