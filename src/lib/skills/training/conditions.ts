import { allOf, type Condition, type Requirement } from '$lib/engine/condition';
import { when } from '$lib/engine/when';
import { courseStandards as law } from '$lib/law/course-standards';
import { cite } from '$lib/law/cite';
import { levelOf } from '../course-facts';
import { sixKinds, trainingEligibility } from '../eligibility';
import { itemNamed } from '../occupation';
import { askDistrict } from '../trainee-facts';
import { isAtPost, type TrainingFacts } from './facts';

/**
 * Whether they may be at work when the training starts. What is left of the money of another scheme pays for workers of enterprises too,
 * by rules of its own that have not been read: who they may be, and how often. 渝人社发〔2024〕13号 四（二）.
 */
const maybeAtWork = (facts: TrainingFacts): boolean =>
	isAtPost(facts) || facts.trainingOutcome === undefined || facts.trainingOutcome === 'already';

const otherMoney = `企业职工还可能由“职业技能提升行动”的专账资金补，给谁另有规定，没有读到，${askDistrict}`;

const ofSixKinds = sixKinds<TrainingFacts>();

/** One of the six kinds; who is of none, and may be at work, is not refused. */
const kinds: Condition<TrainingFacts> = {
	...ofSixKinds,
	holds(facts, on) {
		const truth = ofSixKinds.holds(facts, on);
		return truth === 'no' && maybeAtWork(facts) ? 'unknown' : truth;
	},
	otherwise(facts, on) {
		if (ofSixKinds.holds(facts, on) === 'no' && maybeAtWork(facts)) return otherMoney;
		return typeof ofSixKinds.otherwise === 'function' ? ofSixKinds.otherwise(facts, on) : undefined;
	},
};

const hired = when<TrainingFacts, 'hiredWithinYear'>('hiredWithinYear', (within) => within || 'unknown', {
	says: '企业1年内新录用的',
	cite: cite('trainingNotice', '一（二）'),
	otherwise: ({ hiredWithinYear }) =>
		hiredWithinYear === false ? `按这个通知，岗位技能培训只给新录用的人。${otherMoney}` : undefined,
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
		trainingEligibility<TrainingFacts>({
			who: isAtPost(facts) ? allOf<TrainingFacts>(kinds, hired) : kinds,
			otherMoney: maybeAtWork,
		}),
		...(levelOf(facts) === 'completion' ? [noOther] : []),
	);
