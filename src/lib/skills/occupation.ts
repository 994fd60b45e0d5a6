import type { Citation } from '$lib/engine/citation';
import { plain } from '$lib/engine/reading';
import {
	catalogueCite,
	isDigitalProject,
	parentCite,
	trainingCatalogue,
	unlistedCite,
	unlistedClass,
	type CatalogueItem,
	type TrainingClass,
} from '$lib/law/training-catalogue';

/** The class of an occupation, and how it was found. */
export interface FoundClass {
	readonly class: TrainingClass;
	/** listed itself; through the occupation it belongs to; or not listed at all */
	readonly how: 'listed' | 'parent' | 'unlisted';
	/** what of the catalogue decided */
	readonly item?: CatalogueItem;
	readonly cite: Citation;
}

/** A name in the shape in which names are compared: small letters, narrow signs, without blanks, brackets and points. */
export const shapeOf = (text: string): string =>
	plain(text)
		.toLowerCase()
		.replace(/[\s、，,。.（）()《》〈〉“”"'·\-—–_]/g, '');

/** Two programs whose names the catalogue prints with a letter missing. */
const spelling = (shape: string): string =>
	shape.replace('photohop', 'photoshop').replace('coredraw', 'coreldraw');

/** The names an item goes by, in shape: as printed, and as it is rightly written. */
export const namesOf = ({ name }: CatalogueItem): readonly string[] => [
	...new Set([shapeOf(name), spelling(shapeOf(name))]),
];

const itemsByName = new Map(
	trainingCatalogue.flatMap((item) => namesOf(item).map((name): [string, CatalogueItem] => [name, item])),
);

/**
 * The item of the catalogue with exactly this name; blanks, brackets and wide letters aside. Never by code, for items of different class
 * share codes. Undefined where there is none.
 *
 * @example itemNamed('焊工')?.class // "A+"; itemNamed('焊')  // undefined
 */
export const itemNamed = (name: string): CatalogueItem | undefined => itemsByName.get(shapeOf(name));

/**
 * The class of an occupation: its own, where the catalogue lists it; else that of the occupation it belongs to; else B.
 * 渝人社发〔2024〕13号 二（一）, 渝人社办〔2024〕78号 备注2. Never throws.
 *
 * @param name as on the certificate
 * @param parent the occupation it belongs to, where it is a trade that is not listed itself; counts only where it is one of the
 *   occupations of the national standard
 * @example classOf('焊工').class // "A+"; classOf('钎焊工', '焊工').how // "parent"; classOf('厨师').class // "B", unlisted
 */
export function classOf(name: string, parent = ''): FoundClass {
	const own = itemNamed(name);
	if (own) return { class: own.class, how: 'listed', item: own, cite: catalogueCite };
	const above = itemNamed(parent);
	if (above?.group === 'occupation')
		return { class: above.class, how: 'parent', item: above, cite: parentCite };
	return { class: unlistedClass, how: 'unlisted', cite: unlistedCite };
}

/**
 * Whether what is paid for it is set elsewhere, in a rule that has not been read: the projects for engineers of digital technology. Of
 * engineers no others are subsidised, so one that is not listed is none of class B. 渝人社发〔2024〕13号 二（一）（十三）.
 *
 * @param name as it was looked up
 * @example isSetElsewhere(classOf('机器人工程技术人员'), '机器人工程技术人员') // true
 */
export const isSetElsewhere = ({ item }: FoundClass, name: string): boolean =>
	item ? isDigitalProject(item) : shapeOf(name).endsWith('工程技术人员');
