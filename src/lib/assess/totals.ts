import type { Payee } from '$lib/benefits/ids';
import type { Fen } from '$lib/engine/money';
import type { Combination, OutcomeItem } from './combination';

/** What the best combination comes to for one payee. */
export interface PayeeTotal {
	readonly paidTo: Payee;
	/** what can be claimed on the day asked */
	readonly now: Fen;
	/** what can be claimed later, if all goes on as it is; of what is paid by the month, what its total covers and is not due */
	readonly later: Fen;
	/** what can be claimed now, but for a sum that only the agency can tell */
	readonly open: readonly OutcomeItem[];
}

/** What an item brings on the day asked; of what is paid by the month, what has fallen due; undefined where nobody can tell. */
const nowOf = ({ outcome, total }: OutcomeItem): Fen | undefined => {
	const { payment } = outcome;
	return payment.known && payment.byMonth ? payment.byMonth.due : total;
};

/**
 * The sums of a combination by payee, in the order in which the payees come.
 *
 * @example a small firm on 2024-12-01, for a graduate insured from 2024-08: now 1,500 yuan, later 10,000
 */
export function totalsOf({ chosen }: Pick<Combination<OutcomeItem>, 'chosen'>): readonly PayeeTotal[] {
	const payees = [...new Set(chosen.map(({ outcome }) => outcome.benefit.paidTo))];
	return payees.map((paidTo) => {
		let now = 0;
		let later = 0;
		const open: OutcomeItem[] = [];
		for (const item of chosen) {
			if (item.outcome.benefit.paidTo !== paidTo) continue;
			if (item.outcome.kind !== 'now') later += item.total;
			else {
				const due = nowOf(item);
				if (due === undefined) open.push(item);
				else {
					now += due;
					later += item.total - due;
				}
			}
		}
		return { paidTo, now: now as Fen, later: later as Fen, open };
	});
}
