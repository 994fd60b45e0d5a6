import type { Citation } from '$lib/engine/citation';
import { formatMonth, sayMonth, sayMonths } from '$lib/engine/month';
import { cite } from '$lib/law/cite';
import { minimumPeriodTable, retirementTables } from '$lib/law/published-tables';
import { delaySchedules, type OriginalAge } from '$lib/law/retirement-ages';
import { minimumPeriodIn } from './minimum-period';
import { statutoryRetirement } from './statutory-age';

/** One row in which the published value and the computed one differ. */
export interface Difference {
	readonly row: string;
	readonly published: string;
	readonly computed: string;
}

/** One published table recomputed row by row. */
export interface TableProof {
	readonly name: string;
	readonly cite: Citation;
	readonly rows: number;
	readonly differences: readonly Difference[];
}

const sayRow = (delay: number, age: number, month: Parameters<typeof formatMonth>[0]): string =>
	`延迟${delay}个月，${sayMonths(age, '岁')}，${sayMonth(month)}`;

function proveRetirement(original: OriginalAge, tables: typeof retirementTables): TableProof {
	const { name, table } = delaySchedules[original];
	const rows = tables[original];
	const differences = rows.flatMap(({ birth, delay, age, month }) => {
		const computed = statutoryRetirement(birth, original);
		const same = computed.delay === delay && computed.age === age && computed.month === month;
		return same
			? []
			: [
					{
						row: sayMonth(birth),
						published: sayRow(delay, age, month),
						computed: sayRow(computed.delay, computed.age, computed.month),
					},
				];
	});
	return { name, cite: table, rows: rows.length, differences };
}

function proveMinimum(table: typeof minimumPeriodTable): TableProof {
	const differences = table.flatMap(({ year, months }) => {
		const computed = minimumPeriodIn(year);
		return computed === months
			? []
			: [
					{
						row: `${year}年`,
						published: sayMonths(months, '年'),
						computed: computed === undefined ? '无' : sayMonths(computed, '年'),
					},
				];
	});
	return {
		name: '最低缴费年限',
		cite: cite('measures', '附件4'),
		rows: table.length,
		differences,
	};
}

/**
 * Recomputes every published row with the rules the answers use, and compares. 办法 附件1–4.
 *
 * @example proveTables().map((table) => table.rows) // [144, 144, 120, 15]
 */
export const proveTables = (
	tables: typeof retirementTables = retirementTables,
	minimums: typeof minimumPeriodTable = minimumPeriodTable,
): readonly TableProof[] => [
	proveRetirement(60, tables),
	proveRetirement(55, tables),
	proveRetirement(50, tables),
	proveMinimum(minimums),
];
