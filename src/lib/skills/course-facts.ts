/** What somebody trains or is assessed in, and for which certificate: asked alike wherever it matters. */
import { choice, optionsOf, text } from '$lib/engine/ask';
import type { SkillLevel } from '$lib/law/course-standards';
import {
	trainingCatalogue,
	trainingClasses,
	unlistedClass,
	type CatalogueItem,
	type TrainingClass,
} from '$lib/law/training-catalogue';
import { classOf, itemNamed, namesOf, shapeOf, type FoundClass } from './occupation';

// A type, not an interface: records of facts are handled alike by name.
export type CourseFacts = {
	/** as on the certificate, or as much of it as was typed */
	occupation?: string;
	/** the occupation a trade belongs to; counts only where the trade is not listed itself */
	parentOccupation?: string;
	skillLevel?: SkillLevel;
};

export type CourseKey = keyof CourseFacts & string;

/** What each certificate is called. */
export const levelNames: Readonly<Record<SkillLevel, string>> = {
	completion: '培训合格证书',
	special: '专项职业能力证书',
	level5: '初级工（五级）',
	level4: '中级工（四级）',
	level3: '高级工（三级）',
	level2: '技师（二级）',
	level1: '高级技师（一级）',
};

export const courseQuestions = {
	occupation: text(
		'什么职业（工种）？',
		30,
		'写名字里的几个字、拼音首字母，或者编码的前几位，边写边找。',
		'焊工、hg、6-18-02-04',
	),
	parentOccupation: text(
		'它属于哪个职业？',
		30,
		'工种没有列入目录的，看它所属的职业。证书上或培训机构那里查得到；不知道就不填。',
		'焊工',
	),
	skillLevel: choice(
		'是哪种证书？',
		optionsOf<SkillLevel>({
			completion: [levelNames.completion, '培训机构自己发的，没有等级'],
			special: [levelNames.special, '一项技能的证书，没有等级'],
			level5: levelNames.level5,
			level4: levelNames.level4,
			level3: levelNames.level3,
			level2: levelNames.level2,
			level1: levelNames.level1,
		}),
		'职业资格证书和职业技能等级证书，都看等级。',
	),
} as const;

/** The classes that may still be meant by what was typed, and why. */
export interface CourseClasses {
	/** the most wanted first; one where it is settled */
	readonly classes: readonly TrainingClass[];
	/** how it was settled */
	readonly found?: FoundClass;
	/** not settled: items with what was typed in their name */
	readonly among: readonly CatalogueItem[];
}

/** Text that can be a name: initials and codes are for looking one up. */
const isName = (typed: string): boolean => /\p{Script=Han}/u.test(typed);

const shapes = trainingCatalogue.map((item) => ({ item, names: namesOf(item) }));

/**
 * The class of what was typed, or those it may still be of: part of a name may be typed on. Whoever names the occupation it belongs to
 * has said that it is not listed itself. Never throws.
 *
 * @example courseClasses({ occupation: '焊工' }).classes // ["A+"]; of '钳工': ["A", "B"], for three names have it
 */
export function courseClasses({ occupation = '', parentOccupation = '' }: CourseFacts): CourseClasses {
	const typed = shapeOf(occupation);
	const known = classOf(occupation, parentOccupation);
	if (known.how === 'listed') return { classes: [known.class], found: known, among: [] };
	if (!isName(typed)) return { classes: trainingClasses, among: [] };
	const settled = known.how === 'parent' || isName(parentOccupation);
	const among = settled
		? []
		: shapes.filter(({ names }) => names.some((name) => name.includes(typed))).map(({ item }) => item);
	if (among.length === 0) return { classes: [known.class], found: known, among };
	const open = new Set<TrainingClass>([...among.map((item) => item.class), unlistedClass]);
	return { classes: trainingClasses.filter((each) => open.has(each)), among };
}

/** The certificate: as said, or what goes without saying, for a special skill has but one. */
export const levelOf = ({ occupation = '', skillLevel }: CourseFacts): SkillLevel | undefined =>
	skillLevel ?? (itemNamed(occupation)?.group === 'special-skill' ? 'special' : undefined);

/** The certificate need not be asked for. */
const goesWithout = (facts: CourseFacts): boolean =>
	facts.skillLevel === undefined && levelOf(facts) !== undefined;

/** What is asked of a course first. */
export const askForCourse = (facts: CourseFacts): readonly CourseKey[] =>
	goesWithout(facts) ? ['occupation'] : ['occupation', 'skillLevel'];

/** What is asked of a course only where it is not listed. */
export function askForParent(facts: CourseFacts): readonly CourseKey[] {
	const { found } = courseClasses(facts);
	return isName(facts.occupation ?? '') && found?.how !== 'listed' ? ['parentOccupation'] : [];
}

const levels: ReadonlySet<SkillLevel> = new Set(['level5', 'level4', 'level3', 'level2', 'level1']);

/** A sentence on each fact about a course that cannot be, alone or beside another. */
export function checkCourse(facts: CourseFacts): Partial<Record<CourseKey, string>> {
	const { occupation = '', parentOccupation = '', skillLevel } = facts;
	const item = itemNamed(occupation);
	const above = item ? undefined : itemNamed(parentOccupation);
	return {
		...(occupation !== '' &&
			!/[\p{L}\p{N}]/u.test(occupation) && { occupation: '请写职业（工种）的名字，例如焊工' }),
		...(above &&
			above.group !== 'occupation' && {
				parentOccupation: `“${above.name}”本身不是职业。请写所属的职业，不知道就不填`,
			}),
		...(item?.group === 'special-skill' &&
			skillLevel !== undefined &&
			levels.has(skillLevel) && {
				skillLevel: `“${item.name}”是专项职业能力，没有等级，请选“${levelNames.special}”；要算等级证书的，请改职业`,
			}),
		...(item?.group === 'occupation' &&
			skillLevel === 'special' && {
				skillLevel: `“${item.name}”是分等级的职业，请选等级；拿专项职业能力证书的，请写那一项的名字`,
			}),
	};
}
