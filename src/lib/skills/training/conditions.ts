import { allOf, type Condition, type Requirement } from '$lib/engine/condition';
import { when } from '$lib/engine/when';
import { courseStandards as law } from '$lib/law/course-standards';
import { cite } from '$lib/law/cite';
import { levelOf } from '../course-facts';
import { sixKinds, trainingEligibility } from '../eligibility';
import { itemNamed } from '../occupation';
import { isAtPost, type TrainingFacts } from './facts';

const hired = when<TrainingFacts, 'hiredWithinYear'>('hiredWithinYear', (within) => within, {
	says: '企业1年内新录用的',
	cite: cite('trainingNotice', '一（二）'),
	otherwise: ({ hiredWithinYear }) =>
		hiredWithinYear === false ? '岗位技能培训只给新录用的人；可以自己报名参加就业技能培训' : undefined,
	canChange: true,
});

/** A certificate of completion is only paid for where no other can be had. */
const noOther: Condition<TrainingFacts> = {
	says: '这个职业（工种）还不能评价、考核',
	cite: law.cites.scope,
	// Its name only seldom decides, and is asked for anyway.
	needs: [],
	holds: ({ occupation = '' }) => (itemNamed(occupation)?.group === 'special-skill' ? 'no' : 'unknown'),
	otherwise: '能评价、考核的，只有培训合格证书不能领，要拿等级证书或专项职业能力证书；能不能考，问培训机构',
	canChange: true,
};

/** What must be met to have the subsidy for training in a trade or at one's post. */
export const requirementFor = (facts: TrainingFacts): Requirement<TrainingFacts> =>
	allOf<TrainingFacts>(
		trainingEligibility<TrainingFacts>(
			isAtPost(facts) ? { who: allOf<TrainingFacts>(sixKinds<TrainingFacts>(), hired) } : {},
		),
		...(levelOf(facts) === 'completion' ? [noOther] : []),
	);
