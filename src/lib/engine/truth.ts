import type { Day } from './day';

/**
 * Kleene's three values, and one for time: "not yet, but from that day if nothing else changes".
 */
export type Truth = 'yes' | 'no' | 'unknown' | { readonly from: Day };

const daysOf = (truths: readonly Truth[]): Day[] =>
	truths.flatMap((truth) => (typeof truth === 'object' ? [truth.from] : []));

/**
 * Whether all hold. One "no" decides; then one "unknown" leaves it open; else the latest day counts.
 * Of nothing: yes.
 */
export function all(truths: readonly Truth[]): Truth {
	if (truths.includes('no')) return 'no';
	if (truths.includes('unknown')) return 'unknown';
	const days = daysOf(truths);
	return days.length === 0 ? 'yes' : { from: days.reduce((a, b) => (a > b ? a : b)) };
}

/**
 * Whether any holds. One "yes" decides; then one "unknown" leaves it open, since it may hold today; else the
 * earliest day counts. Of nothing: no.
 */
export function any(truths: readonly Truth[]): Truth {
	if (truths.includes('yes')) return 'yes';
	if (truths.includes('unknown')) return 'unknown';
	const days = daysOf(truths);
	return days.length === 0 ? 'no' : { from: days.reduce((a, b) => (a < b ? a : b)) };
}

/** The opposite, as of now: what holds only from a later day does not hold yet, so its opposite does. */
export function not(truth: Truth): Truth {
	if (truth === 'unknown') return 'unknown';
	return truth === 'yes' ? 'no' : 'yes';
}

/** A plain yes-or-no as a truth; undefined, a fact nobody gave, is unknown. */
export const truthOf = (value: boolean | undefined): Truth =>
	value === undefined ? 'unknown' : value ? 'yes' : 'no';
