import type { Citation } from '$lib/engine/citation';
import { cite } from './cite';
import catalogueCsv from './tables/training-catalogue.csv?raw';

/** How much a trade is wanted: A+ the most, then A, B, C. */
export type TrainingClass = 'A+' | 'A' | 'B' | 'C';

export const trainingClasses: readonly TrainingClass[] = ['A+', 'A', 'B', 'C'];

/** What kind of training an item is; only the first is an occupation that trades can belong to. */
export type CatalogueGroup = 'occupation' | 'special-skill' | 'local' | 'project';

/** One item of the catalogue, as printed. */
export interface CatalogueItem {
	/** 1 to 390 */
	readonly number: number;
	readonly name: string;
	readonly class: TrainingClass;
	readonly group: CatalogueGroup;
}

/** The groups in the order of the catalogue, with the number each ends at. 备注1. */
export const catalogueGroups: readonly {
	readonly group: CatalogueGroup;
	readonly name: string;
	readonly last: number;
}[] = [
	{ group: 'occupation', name: '国家标准职业（工种）', last: 274 },
	{ group: 'special-skill', name: '专项职业能力', last: 371 },
	{ group: 'local', name: '特色工种', last: 389 },
	{ group: 'project', name: '专门项目', last: 390 },
];

/** The last of the projects for engineers of digital technology, from the first: what is paid for them is set elsewhere. 13号 二（一）. */
const lastDigital = 10;

/** Whether what is paid for an item is set elsewhere, in a rule that has not been read here. */
export const isDigitalProject = ({ number }: CatalogueItem): boolean => number <= lastDigital;

const groupOf = (number: number): CatalogueGroup =>
	catalogueGroups.find(({ last }) => number <= last)?.group ?? 'project';

/**
 * The catalogue of 2024 in its order, each name as printed. Codes stand apart, for an answer needs none: several items of different
 * class are printed with one code. Invariant: 390 items. 渝人社办〔2024〕78号 附件.
 *
 * @example trainingCatalogue[218] // 219, 焊工, A+
 */
export const trainingCatalogue: readonly CatalogueItem[] = catalogueCsv
	.trim()
	.split(/\r?\n/)
	.slice(1)
	.map((line, index) => {
		const [name = '', printedClass = ''] = line.split(',');
		// The rows stand in the order of their printed numbers.
		const number = index + 1;
		return { number, name, class: printedClass as TrainingClass, group: groupOf(number) };
	});

export const catalogueCite: Citation = cite('trainingCatalogue', '附件');
/** A trade not listed follows the occupation it belongs to. */
export const parentCite: Citation = cite('trainingCatalogue', '备注2');
/** What the catalogue does not list counts as B. */
export const unlistedCite: Citation = cite('trainingNotice', '二（一）');
/** The class of what the catalogue does not list. */
export const unlistedClass: TrainingClass = 'B';
