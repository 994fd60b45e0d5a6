/** Which column of somebody's spreadsheet means what. */
import { meaningOf, meaningOfHeading, type MeaningKey } from './columns';

/** For each column what it means; undefined where it is kept but not read. */
export type Mapping = readonly (MeaningKey | undefined)[];

/**
 * What the headings say. Of several columns for the same only the first is taken: the others are left to be chosen by hand.
 *
 * @example guessMapping(['姓名', '出生日期', '备注']) // ["name", "birth", undefined]
 */
export function guessMapping(headings: readonly string[]): Mapping {
	const taken = new Set<MeaningKey>();
	return headings.map((heading) => {
		const key = meaningOfHeading(heading);
		if (key === undefined || taken.has(key)) return undefined;
		taken.add(key);
		return key;
	});
}

/**
 * Why a batch cannot be reckoned with these columns, and what to choose instead; undefined where it can.
 *
 * @example mappingProblem(['name', undefined]) // 还没有哪一列是“出生年月”或“身份证号”…
 */
export function mappingProblem(mapping: Mapping): string | undefined {
	const chosen = mapping.filter((key) => key !== undefined);
	const twice = chosen.find((key, index) => chosen.indexOf(key) !== index);
	if (twice !== undefined)
		return `“${meaningOf(twice).heading}”选了不止一列。请只留一列，另外的选“不用，原样保留”。`;
	const hasPerson = chosen.includes('birth') || chosen.includes('identity');
	if (!hasPerson && !tellsOfHires(mapping))
		return '还没有哪一列是“出生年月”或“身份证号”。请选出其中一列，才能计算。';
	return undefined;
}

/** Whether any column tells of people hired, so that subsidies come into question. */
export const tellsOfHires = (mapping: Mapping): boolean =>
	mapping.some(
		(key) => key !== undefined && key !== 'inARow' && key !== 'employer' && meaningOf(key).of === 'hire',
	);

/** Whether any column tells what was paid. */
export const tellsOfRecords = (mapping: Mapping): boolean =>
	mapping.some((key) => key === 'paid' || key === 'paidYears');
