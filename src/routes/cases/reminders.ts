/** The days that follow from what stands in a case: notices to give, claims that open and close. */
import { bestForOutcomes } from '$lib/assess/combination';
import { hireBenefits } from '$lib/assess/hire-benefits';
import { outcomesOf } from '$lib/assess/outcome';
import { claimReminders } from '$lib/assess/reminders';
import { benefitOf } from '$lib/benefits';
import type { Benefit } from '$lib/benefits/benefit';
import { withoutContradictions } from '$lib/benefits/facts/contradictions';
import { factKeys } from '$lib/benefits/facts/fact-keys';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { questions } from '$lib/benefits/facts/questions';
import { benefitIds, type BenefitId } from '$lib/benefits/ids';
import type { Case } from '$lib/device/cases/cases';
import { readFragment } from '$lib/device/link';
import { savedDay } from '$lib/device/person';
import type { Day } from '$lib/engine/day';
import type { Reminder } from '$lib/engine/reminder';
import { assess } from '$lib/retirement/assess';
import { linkKeys, readLink, repeatableLinkKeys } from '$lib/retirement/link';
import { remindersOf } from '$lib/retirement/reminders';
import type { Answers } from '../shared/sitting';
import type { Door } from '../subsidies/doors';
import { readAll } from '../subsidies/readings';

/** What is looked at behind each door, as on its page, and what goes without saying there. */
const behind: Readonly<Record<Door['id'], { benefits: readonly Benefit[]; given: BenefitFacts }>> = {
	graduate: {
		benefits: (
			[
				'graduate-flexible-insurance',
				'flexible-work-grant',
				'shortage-post-subsidy',
				'travel-and-lodging',
				'startup-grant',
				'jobseeking-grant',
				'traineeship',
			] as const
		).map(benefitOf),
		given: { graduate: true, founder: 'graduate' },
	},
	hardship: {
		benefits: (['hardship-flexible-insurance', 'startup-grant'] as const).map(benefitOf),
		given: {},
	},
	employer: { benefits: hireBenefits, given: {} },
	base: { benefits: [benefitOf('traineeship-base')], given: {} },
	agency: { benefits: [benefitOf('job-placement')], given: {} },
};

function scopeOf(id: string): { benefits: readonly Benefit[]; given: BenefitFacts } | undefined {
	if (Object.hasOwn(behind, id)) return behind[id as Door['id']];
	const benefit = (benefitIds as readonly string[]).includes(id) ? benefitOf(id as BenefitId) : undefined;
	return benefit && { benefits: [benefit], given: {} };
}

function ofRetirement(fragment: string, on: Day): readonly Reminder[] {
	const { facts } = readLink(readFragment(fragment, linkKeys, repeatableLinkKeys).values);
	return remindersOf(assess(facts, on));
}

function ofSubsidies(id: string, fragment: string, on: Day): readonly Reminder[] {
	const scope = scopeOf(id);
	if (!scope) return [];
	const { values } = readFragment(fragment, [...factKeys, 'on'], []);
	const answers: Answers = {};
	for (const key of factKeys) {
		const text = values.get(key)?.[0];
		if (text !== undefined) answers[key] = text;
	}
	const { facts } = withoutContradictions({ ...readAll(answers, questions).facts, ...scope.given }, on);
	const outcomes = outcomesOf(facts, on, scope.benefits);
	const { leftOut } = bestForOutcomes(outcomes);
	// Nobody is reminded of what would cost them something better.
	const wanted = outcomes.filter(({ benefit }) => !leftOut.some(({ item }) => item.benefit === benefit.id));
	return claimReminders(wanted, on);
}

const remindersOn = ({ people }: Case, on: Day): readonly Reminder[] =>
	people.flatMap(({ answers }) =>
		Object.entries(answers).flatMap(([topic, fragment]) =>
			topic === 'retirement'
				? ofRetirement(fragment, on)
				: ofSubsidies(topic.replace(/^subsidies-/, ''), fragment, on),
		),
	);

/**
 * What is to be remembered of a case: the days ahead as they follow today, and those that passed since it was saved, as
 * they followed then. Never throws.
 */
export function remindersOfCase(each: Case, on: Day): readonly Reminder[] {
	const saved = savedDay(each);
	try {
		return [
			...(saved < on ? remindersOn(each, saved).filter(({ day }) => day < on) : []),
			...remindersOn(each, on),
		];
	} catch {
		return [];
	}
}
