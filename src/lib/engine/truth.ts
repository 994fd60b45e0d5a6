import type { Day } from './day';

/**
 * Kleene's three values, and one for time: "not yet, but from that day if nothing else changes".
 */
export type Truth = 'yes' | 'no' | 'unknown' | { readonly from: Day };

/** Whether both hold: one "no" decides; then one "unknown" leaves it open; else the later day counts. */
export function both(a: Truth, b: Truth): Truth {
	if (a === 'no' || b === 'yes') return a;
	if (b === 'no' || a === 'yes') return b;
	if (a === 'unknown' || b === 'unknown') return 'unknown';
	return b.from > a.from ? b : a;
}

/**
 * Whether either holds: one "yes" decides; then one "unknown" leaves it open, since it may hold today; else the earlier
 * day counts.
 */
export function either(a: Truth, b: Truth): Truth {
	if (a === 'yes' || b === 'no') return a;
	if (b === 'yes' || a === 'no') return b;
	if (a === 'unknown' || b === 'unknown') return 'unknown';
	return b.from < a.from ? b : a;
}

/** Whether all hold: {@link both} of any number. Of nothing: yes. */
export const all = (truths: readonly Truth[]): Truth => truths.reduce(both, 'yes');

/** Whether any holds: {@link either} of any number. Of nothing: no. */
export const any = (truths: readonly Truth[]): Truth => truths.reduce(either, 'no');

/** The opposite, as of now: what holds only from a later day does not hold yet, so its opposite does. */
export function not(truth: Truth): Truth {
	if (truth === 'unknown') return 'unknown';
	return truth === 'yes' ? 'no' : 'yes';
}

/** A plain yes-or-no as a truth; undefined, a fact nobody gave, is unknown. */
export const truthOf = (value: boolean | undefined): Truth =>
	value === undefined ? 'unknown' : value ? 'yes' : 'no';
