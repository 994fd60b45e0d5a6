/** What the three subsidies on one certificate may come to for one person, from as much as is known. */
import { truthFor } from '$lib/engine/condition';
import type { Day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import type { Truth } from '$lib/engine/truth';
import { skillUpgrade } from '$lib/law/skill-upgrade';
import type { Offers } from './best-choice';
import { levelOf } from './course-facts';
import {
	assessmentRequirement,
	assessmentSum,
	type SkillAssessmentFacts,
} from './skill-assessment/conditions';
import { isUpgrade, type SkillUpgradeFacts } from './skill-upgrade/facts';
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
 * @param upgrade whether the upgrade can be had, where its own conditions were looked at; elsewhere only who surely cannot is told
 * @example offersFor({ occupation: '养老护理员', skillLevel: 'level4' }, today)?.upgrade.sum.most // 150,000 fen
 */
export function offersFor(
	facts: OfferFacts,
	on: Day,
	upgrade: Truth = facts.skillUpgradeHad ? 'no' : 'unknown',
): Offers | undefined {
	const level = levelOf(facts);
	const { elsewhere, eitherWay } = reckon(facts);
	if (level === undefined || !isUpgrade(level) || elsewhere) return undefined;
	const { localUpgradeSum: local, trainingStartedOn: begins = on } = facts;
	return {
		training: {
			truth: truthFor(requirementFor(facts), facts, on),
			// Without the hours only the most is known.
			sum: facts.onSiteHours === undefined ? { ...eitherWay, least: yuan(0) } : eitherWay,
		},
		upgrade: {
			truth: upgrade,
			sum: {
				least: local ?? yuan(0),
				most: local ?? skillUpgrade.ceilings[level],
			},
		},
		assessment: {
			// A certificate comes after its training.
			truth: truthFor(assessmentRequirement, facts, begins > on ? begins : on),
			sum: assessmentSum(facts) ?? nothing,
		},
		...(local === undefined && facts.shortageTrade !== false && { wanted: skillUpgrade.shortage2023[level] }),
	};
}
