/** The days that follow from what stands in a case: notices to give, claims that open and close. */
import { bestForOutcomes } from '$lib/assess/combination';
import { outcomesOf } from '$lib/assess/outcome';
import { claimReminders } from '$lib/assess/reminders';
import { withoutContradictions } from '$lib/benefits/facts/contradictions';
import { benefitIds } from '$lib/benefits/ids';
import type { Case } from '$lib/device/cases/cases';
import { readFragment } from '$lib/device/link';
import { savedDay } from '$lib/device/person';
import type { Day } from '$lib/engine/day';
import type { Reminder } from '$lib/engine/reminder';
import { assess } from '$lib/retirement/assess';
import { linkKeys, readLink, repeatableLinkKeys } from '$lib/retirement/link';
import { remindersOf } from '$lib/retirement/reminders';
import { doors } from '../subsidies/doors';
import type { Scope } from '../subsidies/enquiry.svelte';
import { answersIn } from '../shared/answering.svelte';
import { readAll } from '../subsidies/readings';
import { loadScope } from '../subsidies/scopes';

type Scopes = ReadonlyMap<string, Scope>;

async function loadScopes(): Promise<Scopes> {
	const ids = [...doors.map(({ id }) => id), ...benefitIds];
	const loaded = await Promise.all(ids.map(async (id) => [id, await loadScope(id)] as const));
	return new Map(loaded.flatMap(([id, scope]) => (scope ? [[id, scope] as const] : [])));
}

function ofRetirement(fragment: string, on: Day): readonly Reminder[] {
	const { facts } = readLink(readFragment(fragment, linkKeys, repeatableLinkKeys).values);
	return remindersOf(assess(facts, on));
}

function ofSubsidies(scope: Scope | undefined, fragment: string, on: Day): readonly Reminder[] {
	if (!scope) return [];
	const said = readAll(answersIn(fragment).answers, scope.questions).facts;
	const { facts } = withoutContradictions({ ...said, ...scope.given }, on);
	const outcomes = outcomesOf(facts, on, scope.benefits);
	const { leftOut } = bestForOutcomes(outcomes);
	// Nobody is reminded of what would cost them something better.
	const wanted = outcomes.filter(({ benefit }) => !leftOut.some(({ item }) => item.benefit === benefit.id));
	return claimReminders(wanted, on);
}

const remindersOn = ({ people }: Case, on: Day, scopes: Scopes): readonly Reminder[] =>
	people.flatMap(({ answers }) =>
		Object.entries(answers).flatMap(([topic, fragment]) =>
			topic === 'retirement'
				? ofRetirement(fragment, on)
				: ofSubsidies(scopes.get(topic.replace(/^subsidies-/, '')), fragment, on),
		),
	);

/**
 * Fetches what is needed to tell what is to be remembered of a case: the days ahead as they follow today, and those that
 * passed since it was saved, as they followed then. What it gives never throws.
 *
 * @example (await loadReminders())(each, day('2026-11-21'))
 */
export async function loadReminders(): Promise<(each: Case, on: Day) => readonly Reminder[]> {
	const scopes = await loadScopes();
	return (each, on) => {
		const saved = savedDay(each);
		try {
			return [
				...(saved < on ? remindersOn(each, saved, scopes).filter(({ day }) => day < on) : []),
				...remindersOn(each, on, scopes),
			];
		} catch {
			return [];
		}
	};
}
