/** How many months each lot of people counts in the year. */
import { monthOfDay, type Day } from '$lib/engine/day';
import { yearOf, type Month } from '$lib/engine/month';
import { lengthOf, overlap, reliefStretch, wholeYear, type Stretch } from '../tax-relief';
import { lotKeys, lotNames, yearAsked, type HireGroup, type HiringTaxFacts } from './facts';

/** Which amount a person comes with. */
export type LimitKind = 'key' | 'veteran';

/** One lot with what counts of it. */
export interface Lot {
	readonly name: string;
	readonly group: HireGroup;
	readonly people: number;
	/** the first month with contract and insurance */
	readonly since: Month;
	/** all months that count, whatever the year */
	readonly whole: Stretch | undefined;
	readonly stretch: Stretch | undefined;
	/** gone before an earlier year is claimed for the first time */
	readonly gone: boolean;
	/** gone, and whether it is claimed for the first time is not known */
	readonly maybeGone: boolean;
}

/** The year asked is over, and somebody no longer works there. */
const leftSince = (left: Day | undefined, facts: HiringTaxFacts, on: Day): boolean =>
	left !== undefined && left < on && yearAsked(facts, on) < yearOf(monthOfDay(on));

/**
 * The lots that were filled in whole.
 *
 * @example three people from 2026-08 on, asked in 2026: one lot, whose stretch is 2026-08 to 2026-12
 */
export function lotsOf(facts: HiringTaxFacts, on: Day): readonly Lot[] {
	const year = wholeYear(yearAsked(facts, on));
	return lotKeys.flatMap((keys, index): Lot[] => {
		const [group, people, since] = [facts[keys.group], facts[keys.people], facts[keys.since]];
		const left = facts[keys.left];
		if (group === undefined || people === undefined || since === undefined) return [];
		const whole = group === 'none' ? undefined : reliefStretch(since, { end: left && monthOfDay(left) });
		const late = leftSince(left, facts, on);
		const gone = late && facts.claimingLate === true;
		return [
			{
				name: lotNames[index] ?? '',
				group,
				people,
				since,
				whole,
				stretch: gone ? undefined : overlap(whole, year),
				gone,
				maybeGone: late && facts.claimingLate === undefined,
			},
		];
	});
}

export const kindOf = ({ group }: Lot): LimitKind => (group === 'veteran' ? 'veteran' : 'key');

/** Which kinds of people were named, whole or not. */
export function hiredKinds(facts: HiringTaxFacts): ReadonlySet<LimitKind> {
	const named = new Set<LimitKind>();
	for (const { group } of lotKeys) {
		const kind = facts[group];
		if (kind !== undefined && kind !== 'none') named.add(kind === 'veteran' ? 'veteran' : 'key');
	}
	if ((facts.restKeyMonths ?? 0) > 0) named.add('key');
	if ((facts.restVeteranMonths ?? 0) > 0) named.add('veteran');
	return named;
}

/** Months of all persons of one kind by the end of a month of the year, the rest of them not counted. */
export const personMonths = (lots: readonly Lot[], kind: LimitKind, upTo: Month): number =>
	lots
		.filter((lot) => kindOf(lot) === kind)
		.reduce((sum, { people, stretch }) => {
			const counted = stretch && overlap(stretch, { first: stretch.first, last: upTo });
			return sum + people * lengthOf(counted);
		}, 0);

/** Whether somebody of an earlier year has left: then it matters whether it is claimed late. */
export const someLeft = (facts: HiringTaxFacts, on: Day): boolean =>
	lotKeys.some(({ left }) => leftSince(facts[left], facts, on));
