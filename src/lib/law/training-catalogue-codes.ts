import codesCsv from './tables/training-catalogue-codes.csv?raw';

/** What else an item of the catalogue is found by. */
export interface CatalogueCode {
	/** as printed: 6-18-02-04, or sixteen digits; "" where none is printed */
	readonly code: string;
	/** the first letter of each character's sound; letters and digits as they are: hg for 焊工 */
	readonly initials: string;
}

/** Codes and initials by the number of the item. The initials are not part of the catalogue: they were added here. */
export const catalogueCodes: ReadonlyMap<number, CatalogueCode> = new Map(
	codesCsv
		.trim()
		.split(/\r?\n/)
		.slice(1)
		.map((line) => {
			const [number = '', code = '', initials = ''] = line.split(',');
			return [Number(number), { code, initials }];
		}),
);
