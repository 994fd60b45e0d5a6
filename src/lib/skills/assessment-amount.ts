/** What is paid for a certificate of a trade or a single skill. 渝人社发〔2024〕13号 三（二）. */
import { shareOf, type Fen } from '$lib/engine/money';
import type { SkillLevel } from '$lib/law/course-standards';
import { skillAssessment as law } from '$lib/law/skill-assessment';
import type { TrainingClass } from '$lib/law/training-catalogue';
import type { Between } from './training-outcome';

/** A certificate that is paid for. */
export type AssessedLevel = keyof typeof law.sums;

export const assessedLevels: readonly AssessedLevel[] = [
	...(['special', 'level5', 'level4', 'level3', 'level2', 'level1'] as const),
];

/** Whether a certificate comes of an assessment: one of completion does not. */
export const isAssessed = (level: SkillLevel): level is AssessedLevel => level !== 'completion';

/** What a certificate brings. `assessmentSubsidy('A+', 'special')` is 195 yuan. */
export const assessmentSubsidy = (of: TrainingClass, level: AssessedLevel): Fen =>
	shareOf(law.sums[level], law.rates[of]);

/**
 * What a certificate brings while class or level are open: the least and the most.
 *
 * @example assessmentBetween(['A', 'B'], 'level4') // 250 to 325 yuan
 */
export function assessmentBetween(
	classes: readonly TrainingClass[],
	level: AssessedLevel | undefined,
): Between {
	const sums = classes.flatMap((of) =>
		(level ? [level] : assessedLevels).map((each) => assessmentSubsidy(of, each)),
	);
	return { least: Math.min(...sums) as Fen, most: Math.max(...sums) as Fen };
}
