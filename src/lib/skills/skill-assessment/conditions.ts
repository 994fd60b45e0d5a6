import { allOf, type Condition, type Requirement } from '$lib/engine/condition';
import { sayDay } from '$lib/engine/day';
import { truthOf } from '$lib/engine/truth';
import { when } from '$lib/engine/when';
import { skillAssessment as law } from '$lib/law/skill-assessment';
import { trainees } from '$lib/law/trainees';
import { trainingCites } from '$lib/law/training-subsidies';
import { assessmentBetween, isAssessed } from '../assessment-amount';
import { courseClasses, levelOf, type CourseFacts } from '../course-facts';
import { trainingEligibility } from '../eligibility';
import { askDistrict, type traineeKeys, type TraineeFacts } from '../trainee-facts';
import type { Between } from '../training-outcome';

type AssessmentKey = (typeof traineeKeys)['assessment'][number];

export type SkillAssessmentFacts = CourseFacts &
	Pick<TraineeFacts, AssessmentKey> & {
		/** the certificate was earned in Chongqing */
		certifiedInChongqing?: boolean;
	};

const kind: Condition<SkillAssessmentFacts> = {
	says: '证书是技能类职业资格、职业技能等级，或者专项职业能力',
	cite: law.cites.who,
	needs: ['skillLevel'],
	holds: (facts) => {
		const level = levelOf(facts);
		return truthOf(level === undefined ? undefined : isAssessed(level));
	},
	otherwise: ({ skillLevel }) =>
		skillLevel === 'completion' ? '培训合格证书没有评价补贴，要考等级证书或者专项职业能力证书' : undefined,
	canChange: true,
};

const here = when<SkillAssessmentFacts, 'certifiedInChongqing'>('certifiedInChongqing', (yes) => yes, {
	says: '在重庆取得',
	cite: law.cites.who,
	otherwise: ({ certifiedInChongqing }) =>
		certifiedInChongqing === false ? '在外地考的，问考证的地方有没有补贴' : undefined,
});

const underNotice: Condition<SkillAssessmentFacts> = {
	says: `证书不早于通知施行的${sayDay(trainees.from)}`,
	cite: trainingCites.from,
	needs: [],
	holds: ({ skillCertificateOn: dated = trainees.from }) => (dated >= trainees.from ? 'yes' : 'unknown'),
	otherwise: `更早的证书按不按这个通知，没有写，${askDistrict}`,
};

/** What must be met to have the subsidy for being assessed. */
export const assessmentRequirement: Requirement<SkillAssessmentFacts> = allOf<SkillAssessmentFacts>(
	kind,
	trainingEligibility<SkillAssessmentFacts>({ of: 'assessment' }),
	here,
	underNotice,
);

/** What the certificate comes to by what is known: none for one of completion. */
export function assessmentSum(facts: CourseFacts): Between | undefined {
	const level = levelOf(facts);
	if (level !== undefined && !isAssessed(level)) return undefined;
	return assessmentBetween(courseClasses(facts).classes, level);
}
