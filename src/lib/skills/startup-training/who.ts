/** For whom each training in starting a business is. 渝人社发〔2024〕13号 一（六）. */
import { anyOf, findingOf, type Condition, type Requirement } from '$lib/engine/condition';
import { plusMonthsToDay, type Day } from '$lib/engine/day';
import type { Truth } from '$lib/engine/truth';
import { startupTraining as law } from '$lib/law/training-subsidies';
import { countedOn, sixKinds, trainingEligibility } from '../eligibility';
import { askedOf, type KindFacts, type LimitFacts } from '../trainee-facts';
import type { OutcomeFacts } from '../training-outcome';

/** What somebody may train in. */
export type Course = 'gyb' | 'syb' | 'iyb' | 'online';

export type StartupTrainingFacts = KindFacts &
	LimitFacts &
	OutcomeFacts & {
		startupCourse?: Course;
		/** took part in GYB before */
		gybDone?: boolean;
		/** in business when the training starts */
		inBusiness?: boolean;
		/** as on the subsidies page */
		businessRegisteredOn?: Day;
		/** lessons of SYB: who may take the short form may take the long one too */
		sybHours?: '56' | '80';
	};

export type StartupTrainingKey = keyof StartupTrainingFacts & string;

const { cites } = law;

/** Whether they are in business by the day the training starts: as said, else by the day the business was registered. */
export function inBusinessOn(facts: StartupTrainingFacts, on: Day): boolean | undefined {
	const { inBusiness, businessRegisteredOn } = facts;
	if (inBusiness !== undefined) return inBusiness;
	return businessRegisteredOn === undefined
		? undefined
		: businessRegisteredOn <= countedOn(facts, 'training', on);
}

/** How the business's first year lies to the start of the training: not over, over today, or over. */
export function firstYear(facts: StartupTrainingFacts, on: Day): 'within' | 'edge' | 'over' | undefined {
	if (facts.businessRegisteredOn === undefined) return undefined;
	const start = countedOn(facts, 'training', on);
	const anniversary = plusMonthsToDay(facts.businessRegisteredOn, law.newBusinessMonths);
	return start < anniversary ? 'within' : start > anniversary ? 'over' : 'edge';
}

/** In business, for no longer or for no less than a year. The notice covers the very day of a year by both. */
function inBusinessFor(
	which: 'within' | 'over',
	says: string,
	course: Course,
): Condition<StartupTrainingFacts> {
	return {
		says,
		cite: cites.who[course as 'syb' | 'iyb'],
		needs: ['inBusiness', 'businessRegisteredOn'],
		holds(facts, on): Truth {
			const running = inBusinessOn(facts, on);
			if (running === undefined) return 'unknown';
			if (!running) return 'no';
			const year = firstYear(facts, on);
			return year === undefined ? 'unknown' : year === which || year === 'edge' ? 'yes' : 'no';
		},
		otherwise(facts, on) {
			const running = inBusinessOn(facts, on);
			if (running === undefined) return undefined;
			if (which === 'within')
				return running && firstYear(facts, on) === 'over'
					? '创业已经超过1年，可以看“改善企业（IYB）”'
					: undefined;
			return running && firstYear(facts, on) === 'within'
				? '创业还不满1年，可以看“创办企业（SYB）”'
				: running
					? undefined
					: '这是给创业1年以上的人的；还没有创业的，可以看“创办企业（SYB）”';
		},
	};
}

const running: Condition<StartupTrainingFacts> = {
	says: '已经创业',
	cite: cites.who.online,
	needs: ['inBusiness'],
	holds: (facts, on) => {
		const already = inBusinessOn(facts, on);
		return already === undefined ? 'unknown' : already ? 'yes' : 'no';
	},
};

const whoOf: Readonly<Record<Course, Requirement<StartupTrainingFacts>>> = {
	gyb: { ...sixKinds<StartupTrainingFacts>(), cite: cites.who.gyb },
	syb: anyOf<StartupTrainingFacts>(
		// First what a founder who is turned away may do instead.
		inBusinessFor('within', '创业1年以内', 'syb'),
		{ ...sixKinds<StartupTrainingFacts>(), cite: cites.who.syb },
	),
	iyb: inBusinessFor('over', '创业1年以上', 'iyb'),
	online: anyOf<StartupTrainingFacts>(
		{ ...sixKinds<StartupTrainingFacts>(), cite: cites.who.online },
		running,
	),
};

/** GYB and SYB in one year: allowed by one rule, excluded by another. */
export const bothInAYear =
	'参加过GYB的可以接着上56课时的SYB，每人每年又只能参加1次补贴培训，通知自己对不上。同一年先上GYB再上SYB的，报名前先问区县人力社保部门';

const requirementOf = (course: Course) =>
	trainingEligibility<StartupTrainingFacts>({
		who: whoOf[course],
		level: false,
		...(course === 'syb' && { yearOpen: ({ gybDone }) => (gybDone ? bothInAYear : undefined) }),
	});

/** What must be met to have the subsidy for each course. */
export const requirements: Readonly<Record<Course, Requirement<StartupTrainingFacts>>> = {
	gyb: requirementOf('gyb'),
	syb: requirementOf('syb'),
	iyb: requirementOf('iyb'),
	online: requirementOf('online'),
};

const whoKeys: Readonly<Record<Course, readonly StartupTrainingKey[]>> = {
	gyb: ['traineeGroup', 'graduationYear', 'leftSchoolIn'],
	syb: ['gybDone', 'inBusiness', 'businessRegisteredOn', 'traineeGroup', 'graduationYear', 'leftSchoolIn'],
	iyb: ['inBusiness', 'businessRegisteredOn'],
	online: ['traineeGroup', 'graduationYear', 'leftSchoolIn', 'inBusiness'],
};

/** What decides for whom a course is, and which form of it, as far as it still can. */
export function whoAsked(facts: StartupTrainingFacts, on: Day): readonly StartupTrainingKey[] {
	const { startupCourse: course } = facts;
	if (course === undefined) return [];
	const finding = findingOf(whoOf[course], facts, on);
	const missing = [
		// A business not begun was registered on no day.
		...finding.missing.filter((key) => key !== 'businessRegisteredOn' || inBusinessOn(facts, on) === true),
		// Either of two makes the short form; what is known of one decides whether the other is asked.
		...(course === 'syb' && !facts.gybDone ? ['inBusiness'] : []),
		...(course === 'syb' ? ['gybDone'] : []),
	];
	return askedOf(whoKeys[course], facts, { missing });
}
