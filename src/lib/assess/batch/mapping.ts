/** Which column of somebody's spreadsheet means what, as they choose it. Knows no columns of its own, so that a page can ask it. */
import type { Meaning, MeaningKey } from './columns';

/** For each column what it means; undefined where it is kept but not read. */
export type Mapping = readonly (MeaningKey | undefined)[];

/** As much of a meaning as a choice among them needs. */
export type Choice = Pick<Meaning, 'key' | 'heading' | 'of'>;

/** Whether any column tells of people hired, so that subsidies come into question. */
export const tellsOfHires = (mapping: Mapping, choices: readonly Choice[]): boolean =>
	choices.some(
		({ key, of }) => of === 'hire' && key !== 'inARow' && key !== 'employer' && mapping.includes(key),
	);

/** Whether any column tells what was paid. */
export const tellsOfRecords = (mapping: Mapping): boolean =>
	mapping.includes('paid') || mapping.includes('paidYears');

/** Whether any column tells who somebody is, so that their retirement comes into question. */
export const tellsOfPeople = (mapping: Mapping): boolean =>
	mapping.includes('birth') || mapping.includes('identity');

/** Whether any column tells what contributions, a pension's raise or unemployment benefit are reckoned from. */
export const tellsOfInsurance = (mapping: Mapping): boolean =>
	mapping.includes('wage') || mapping.includes('pensionThen') || mapping.includes('unemploymentPaid');

/** Whether any column tells of a training. */
export const tellsOfTraining = (mapping: Mapping): boolean => mapping.includes('occupation');

/**
 * Why a batch cannot be reckoned with these columns, and what to choose instead; undefined where it can.
 *
 * @param choices everything a column may mean
 * @example mappingProblem(['name', undefined], meanings) // 还没有哪一列是“出生年月”或“身份证号”…
 */
export function mappingProblem(mapping: Mapping, choices: readonly Choice[]): string | undefined {
	const twice = mapping.find((key, index) => key !== undefined && mapping.indexOf(key) !== index);
	if (twice !== undefined) {
		const heading = choices.find(({ key }) => key === twice)?.heading ?? '';
		return `“${heading}”选了不止一列。请只留一列，另外的选“不用，原样保留”。`;
	}
	return tellsOfPeople(mapping) ||
		tellsOfHires(mapping, choices) ||
		tellsOfInsurance(mapping) ||
		tellsOfTraining(mapping)
		? undefined
		: '还没有哪一列是“出生年月”或“身份证号”。请选出其中一列，才能计算。';
}
