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
import { answerReminders } from '$lib/matters/answer-sheet';
import { matterIds, matterOfTopic, type MatterId } from '$lib/matters/ids';
import type { AnyMatter } from '$lib/matters/matter';
import { matterNames } from '$lib/matters/names';
import { readMatter } from '$lib/matters/read-facts';
import { assess } from '$lib/retirement/assess';
import { linkKeys, readLink, repeatableLinkKeys } from '$lib/retirement/link';
import { remindersOf } from '$lib/retirement/reminders';
import { doors } from '../subsidies/doors';
import type { Scope } from '../subsidies/enquiry.svelte';
import { loadMatter } from '../[pillar]/load';
import { answersIn } from '../shared/answering.svelte';
import { readAll } from '../subsidies/readings';
import { loadScope } from '../subsidies/scopes';

/** What each topic of a case is worked out with. */
interface Rules {
	readonly scopes: ReadonlyMap<string, Scope>;
	readonly matters: ReadonlyMap<MatterId, AnyMatter>;
}

async function loadRules(): Promise<Rules> {
	const ids = [...doors.map(({ id }) => id), ...benefitIds];
	const [scopes, matters] = await Promise.all([
		Promise.all(ids.map(async (id) => [id, await loadScope(id)] as const)),
		Promise.all(matterIds.map(async (id) => [id, await loadMatter[id]()] as const)),
	]);
	return {
		scopes: new Map(scopes.flatMap(([id, scope]) => (scope ? [[id, scope] as const] : []))),
		matters: new Map(matters),
	};
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

function ofMatter(matter: AnyMatter | undefined, fragment: string, on: Day): readonly Reminder[] {
	if (!matter) return [];
	return answerReminders(
		matterNames[matter.id],
		readMatter(matter, answersIn(fragment).answers, on).answer,
		on,
	);
}

function ofTopic(topic: string, fragment: string, on: Day, { scopes, matters }: Rules): readonly Reminder[] {
	if (topic === 'retirement') return ofRetirement(fragment, on);
	const matter = matterOfTopic(topic);
	if (matter !== undefined) return ofMatter(matters.get(matter), fragment, on);
	return ofSubsidies(scopes.get(topic.replace(/^subsidies-/, '')), fragment, on);
}

const remindersOn = ({ people }: Case, on: Day, rules: Rules): readonly Reminder[] =>
	people.flatMap(({ answers }) =>
		Object.entries(answers).flatMap(([topic, fragment]) => ofTopic(topic, fragment, on, rules)),
	);

/**
 * Fetches what is needed to tell what is to be remembered of a case: the days ahead as they follow today, and those that
 * passed since it was saved, as they followed then. What it gives never throws.
 *
 * @example (await loadReminders())(each, day('2026-11-21'))
 */
export async function loadReminders(): Promise<(each: Case, on: Day) => readonly Reminder[]> {
	const rules = await loadRules();
	return (each, on) => {
		const saved = savedDay(each);
		try {
			return [
				...(saved < on ? remindersOn(each, saved, rules).filter(({ day }) => day < on) : []),
				...remindersOn(each, on, rules),
			];
		} catch {
			return [];
		}
	};
}
