/** What the three subsidies on one certificate may come to for one person, from as much as is known. */
import { findingOf } from '$lib/engine/condition';
import type { Day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { isDigitalProject } from '$lib/law/training-catalogue';
import { skillUpgrade } from '$lib/law/skill-upgrade';
import type { Offers } from './best-choice';
import { courseClasses, levelOf } from './course-facts';
import {
	assessmentRequirement,
	assessmentSum,
	type SkillAssessmentFacts,
} from './skill-assessment/conditions';
import { isUpgrade, upgradeRequirement } from './skill-upgrade/conditions';
import type { SkillUpgradeFacts } from './skill-upgrade/facts';
import { requirementFor } from './training/conditions';
import type { TrainingFacts } from './training/facts';
import { reckon } from './training/reckoning';
import type { Between } from './training-outcome';

/** Whatever the matters on training and certificates know. */
export type OfferFacts = TrainingFacts & SkillAssessmentFacts & SkillUpgradeFacts;

const nothing: Between = { least: yuan(0), most: yuan(0) };

/**
 * The three subsidies of a certificate that two of them are for; undefined where there is no such choice: other certificates, none
 * named yet, and projects whose training is paid for by rules that were not read.
 *
 * @example offersFor({ occupation: '养老护理员', skillLevel: 'level4' }, today)?.upgrade.sum.most // 150,000 fen
 */
export function offersFor(facts: OfferFacts, on: Day): Offers | undefined {
	const level = levelOf(facts);
	const { found } = courseClasses(facts);
	if (level === undefined || !isUpgrade(level) || (found?.item && isDigitalProject(found.item)))
		return undefined;
	const course = reckon(facts);
	const { localUpgradeSum: local } = facts;
	return {
		training: {
			truth: findingOf(requirementFor(facts), facts, on).truth,
			// Without the hours only the most is known.
			sum: { least: facts.onSiteHours === undefined ? yuan(0) : course.least, most: course.most },
		},
		upgrade: {
			truth: findingOf(upgradeRequirement(facts, on), facts, on).truth,
			sum: {
				least: local ?? yuan(0),
				most: local ?? skillUpgrade.ceilings[level],
			},
		},
		assessment: {
			truth: findingOf(assessmentRequirement, facts, on).truth,
			sum: assessmentSum(facts) ?? nothing,
		},
	};
}
