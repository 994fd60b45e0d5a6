import type { Payee } from '$lib/benefits/ids';
import type { Finding } from '$lib/engine/condition';
import type { Day } from '$lib/engine/day';
import { sumOf, type Fen } from '$lib/engine/money';
import type { Outcome, OutcomeKind } from './outcome';
import type { PayeeTotal } from './totals';

/** Who is paid, as one says it to them. */
export const payeeNames: Readonly<Record<Payee, string>> = {
	person: '本人',
	employer: '单位',
	agency: '机构',
	base: '见习基地',
};

/** What an outcome is shown as: its kind, or that only the agency can tell. */
export type ShownKind = OutcomeKind | 'ask';

/** The requirements the documents themselves leave open for these facts, each with whom to ask. */
export function openOf(finding: Finding): readonly Finding[] {
	if (finding.truth !== 'unknown') return [];
	if (finding.of) return finding.of.flatMap(openOf);
	return finding.missing.length === 0 ? [finding] : [];
}

/**
 * Under which name an outcome is shown. What is not known, but could no longer be claimed if it were, is closed to whoever
 * reads it, unless the documents themselves leave open whether that day still counts. Where nothing is left to be answered, only
 * the agency can tell.
 */
export function shownAs({ kind, window, finding, missing }: Outcome, on: Day): ShownKind {
	if (kind !== 'unknown') return kind;
	if (window?.until !== undefined && window.until < on && openOf(finding).length === 0) return 'closed';
	return missing.length === 0 ? 'ask' : 'unknown';
}

/**
 * Whether nothing can be claimed any more, whatever else is answered: all is refused, closed, over or not yet in force.
 *
 * @example of outcomes that are all 'no' // true
 */
export const nothingLeft = (outcomes: readonly Outcome[], on: Day): boolean =>
	outcomes.every((outcome) => ['no', 'closed', 'expired', 'not-in-force'].includes(shownAs(outcome, on)));

/**
 * The sum to tell a payee first: what can be claimed now; where only the agency knows how much of it, what is paid by the month
 * as a whole.
 */
export function headlineOf({ paidTo, now, open }: PayeeTotal): { says: string; sum: Fen; byMonth: boolean } {
	const byMonth = now === 0 && open.length > 0;
	return {
		says: `${payeeNames[paidTo]}${byMonth ? '可以按月申领，合计' : '现在可以申领'}`,
		sum: byMonth ? sumOf(open.map(({ total }) => total)) : now,
		byMonth,
	};
}
