import type { Day } from './day';

/**
 * Kleene's three values, and one for time: "not yet, but from that day if nothing else changes".
 */
export type Truth = 'yes' | 'no' | 'unknown' | { readonly from: Day };

/**
 * Whether all hold. One "no" decides; then one "unknown" leaves it open; else the latest day counts.
 * Of nothing: yes.
 */
export function all(truths: readonly Truth[]): Truth {
	let open = false;
	let latest: Day | undefined;
	for (const truth of truths) {
		if (truth === 'no') return 'no';
		if (truth === 'unknown') open = true;
		else if (truth !== 'yes' && (latest === undefined || truth.from > latest)) latest = truth.from;
	}
	if (open) return 'unknown';
	return latest === undefined ? 'yes' : { from: latest };
}

/**
 * Whether any holds. One "yes" decides; then one "unknown" leaves it open, since it may hold today; else the
 * earliest day counts. Of nothing: no.
 */
export function any(truths: readonly Truth[]): Truth {
	let open = false;
	let earliest: Day | undefined;
	for (const truth of truths) {
		if (truth === 'yes') return 'yes';
		if (truth === 'unknown') open = true;
		else if (truth !== 'no' && (earliest === undefined || truth.from < earliest)) earliest = truth.from;
	}
	if (open) return 'unknown';
	return earliest === undefined ? 'no' : { from: earliest };
}

/** The opposite, as of now: what holds only from a later day does not hold yet, so its opposite does. */
export function not(truth: Truth): Truth {
	if (truth === 'unknown') return 'unknown';
	return truth === 'yes' ? 'no' : 'yes';
}

/** A plain yes-or-no as a truth; undefined, a fact nobody gave, is unknown. */
export const truthOf = (value: boolean | undefined): Truth =>
	value === undefined ? 'unknown' : value ? 'yes' : 'no';
