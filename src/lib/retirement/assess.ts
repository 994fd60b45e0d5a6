import { monthOfDay, type Day } from '$lib/engine/day';
import { yearOf } from '$lib/engine/month';
import type { OriginalAge } from '$lib/law/retirement-ages';
import { recordOutlook, type ContributionRecord, type RecordOutlook } from './contributions';
import { checkFacts, type FactKey, type Problem, type RetirementFacts } from './facts';
import { flexibleWindow, type FlexibleWindow } from './flexible-window';
import { minimumPeriodIn } from './minimum-period';
import { statutoryRetirement, type StatutoryRetirement } from './statutory-age';

/** The answer for one original age. Periods are months. */
export interface RetirementCase {
	readonly statutory: StatutoryRetirement;
	readonly window: FlexibleWindow;
	/** minimum contribution period of the statutory year; undefined before 2025 */
	readonly minimum: number | undefined;
	/** the same of the earliest month's year, for early retirement in that month */
	readonly minimumAtEarliest: number | undefined;
	/** only with a complete contribution record */
	readonly outlook: RecordOutlook | undefined;
}

/** What could be worked out from a person's facts on one day. */
export interface Assessment {
	readonly on: Day;
	/** the facts the answer rests on: those given, less those with problems */
	readonly facts: RetirementFacts;
	readonly record: ContributionRecord | undefined;
	/** one answer; two for a woman who is not sure of her original age; none while birth or sex is missing */
	readonly cases: readonly RetirementCase[];
	/** facts without which there is no answer, or which would complete one that was begun */
	readonly missing: readonly FactKey[];
	readonly problems: readonly Problem[];
	readonly notes: readonly Problem[];
}

/** The original ages that come into question: never derived, both for a woman who did not say. */
function originalAgesOf({ sex, original }: RetirementFacts): readonly OriginalAge[] {
	if (original !== undefined) return [original];
	if (sex === 'male') return [60];
	return sex === 'female' ? [50, 55] : [];
}

function recordOf({ paid, asOf, paying, until }: RetirementFacts): ContributionRecord | undefined {
	if (paid === undefined || asOf === undefined || paying === undefined) return undefined;
	return { paid, asOf, paying, ...(until !== undefined && { until }) };
}

function missingOf(facts: RetirementFacts): FactKey[] {
	const missing: FactKey[] = [];
	if (facts.birth === undefined) missing.push('birth');
	if (facts.sex === undefined) missing.push('sex');
	const begun = facts.paid !== undefined;
	if (begun && facts.asOf === undefined) missing.push('asOf');
	if (begun && facts.paying === undefined) missing.push('paying');
	return missing;
}

/**
 * Retirement for one original age: the numbers, without words.
 *
 * @param birth month of birth
 * @example retirementCase(monthOf(1970, 5), 60, {}, undefined, day('2026-11-21')).statutory.month // 2031-10
 */
export function retirementCase(
	birth: NonNullable<RetirementFacts['birth']>,
	original: OriginalAge,
	facts: RetirementFacts,
	record: ContributionRecord | undefined,
	on: Day,
): RetirementCase {
	const statutory = statutoryRetirement(birth, original);
	const window = flexibleWindow(statutory, facts.drawing === true);
	return {
		statutory,
		window,
		minimum: minimumPeriodIn(yearOf(statutory.month)),
		minimumAtEarliest: window.open ? minimumPeriodIn(yearOf(window.earliest)) : undefined,
		outlook: record && recordOutlook(record, statutory, window, monthOfDay(on)),
	};
}

/**
 * Everything the reform says about one person's retirement, from whatever facts are given. Never throws: wrong facts are
 * reported and left out, missing ones named.
 *
 * @param on the day that counts as today
 * @example assess({ birth: monthOf(1970, 5), sex: 'male' }, day('2026-11-21')).cases[0].statutory.month // 2031-10
 */
export function assess(given: RetirementFacts, on: Day): Assessment {
	const { facts, problems, notes } = checkFacts(given, on);
	const record = recordOf(facts);
	const { birth } = facts;
	return {
		on,
		facts,
		record,
		cases:
			birth === undefined
				? []
				: originalAgesOf(facts).map((original) => retirementCase(birth, original, facts, record, on)),
		missing: missingOf(facts),
		problems,
		notes,
	};
}
