import type { Fen } from '$lib/engine/money';
import { courseStandards as law, skillLevels, type SkillLevel } from '$lib/law/course-standards';
import { isDigitalProject, unlistedClass, type TrainingClass } from '$lib/law/training-catalogue';
import { courseSubsidy, type Course, type CourseSubsidy } from '../course-amount';
import { courseClasses, levelOf, type CourseClasses } from '../course-facts';
import { isSetElsewhere } from '../occupation';
import type { Between } from '../training-outcome';
import { isAtPost, type TrainingFacts } from './facts';

/** What is known of a course so far, and what it can come to. */
export interface Reckoning {
	readonly occupation: CourseClasses;
	/** the class, once settled */
	readonly class: TrainingClass | undefined;
	readonly level: SkillLevel | undefined;
	/** how much is paid, in per cent: one where it is settled, else what it may be, the most first */
	readonly shares: readonly number[];
	/** what is paid for it is set in a rule that has not been read: no sum */
	readonly elsewhere: boolean;
	/** so it is of some that may be meant: their part of the sums is left out */
	readonly partlyElsewhere: boolean;
	/** the least and the most, over all that is open; without hours: what the cap may come to */
	readonly least: Fen;
	readonly most: Fen;
	/** the same in either order of cap and share, which the notice does not say */
	readonly eitherWay: Between;
	/** the course, and what it comes to, once class, certificate and hours are known; of the greatest share while that is open */
	readonly course?: Course;
	readonly subsidy?: CourseSubsidy;
}

/** So many hours that any cap is reached, whatever share is taken. */
const enough = 9999;

const allShares = [...Object.values(law.outcomes)].toSorted((a, b) => b - a);

/** The shares that may still apply: training at one's post is paid in full. */
function sharesOf(facts: TrainingFacts): readonly number[] {
	if (isAtPost(facts)) return [100];
	return facts.trainingOutcome === undefined ? allShares : [law.outcomes[facts.trainingOutcome]];
}

/**
 * What a course can come to, from as much as is known of it.
 *
 * @example reckon({ occupation: '焊工', skillLevel: 'level4' }).most // 264,000 fen: 110 % of the cap of 2,400 yuan
 */
export function reckon(facts: TrainingFacts): Reckoning {
	const { onSiteHours, onlineHours = 0, localUplift = 'none' } = facts;
	const occupation = courseClasses(facts);
	const level = levelOf(facts);
	const shares = sharesOf(facts);
	const [one] = occupation.classes;
	const settled = occupation.classes.length === 1 ? one : undefined;

	const courseOf = (of: TrainingClass, at: SkillLevel, share: number, onSite: number): Course => ({
		class: of,
		level: at,
		onSite,
		online: onlineHours,
		share,
		uplift: localUplift,
	});
	const { among, found } = occupation;
	const withSum = among.filter((item) => !isDigitalProject(item));
	// A class that only projects without a sum would have.
	const classes = occupation.classes.filter(
		(of) => among.length === 0 || of === unlistedClass || withSum.some((item) => item.class === of),
	);
	const all = classes.flatMap((of) =>
		(level ? [level] : skillLevels).flatMap((at) =>
			(onSiteHours === undefined ? shares.slice(0, 1) : shares).map((share) =>
				courseSubsidy(courseOf(of, at, share, onSiteHours ?? enough)),
			),
		),
	);
	const sums = all.map(({ payment }) => payment);
	const others = [...sums, ...all.map(({ capLast }) => capLast)];
	const course =
		settled && level && onSiteHours !== undefined
			? courseOf(settled, level, shares[0] ?? 100, onSiteHours)
			: undefined;
	return {
		occupation,
		class: settled,
		level,
		shares,
		elsewhere: found
			? isSetElsewhere(found, facts.occupation ?? '')
			: among.length > 0 && withSum.length === 0,
		partlyElsewhere: withSum.length < among.length,
		least: Math.min(...sums) as Fen,
		most: Math.max(...sums) as Fen,
		eitherWay: { least: Math.min(...others) as Fen, most: Math.max(...others) as Fen },
		...(course && { course, subsidy: courseSubsidy(course) }),
	};
}
