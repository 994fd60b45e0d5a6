/** What stands in the database. Whatever is read there is looked at again: another version may have written it. */
import type { Case } from './case';
import { isCaseNumber } from './case-number';
import { readLock, type Lock, type Sealed } from './seal';

/** A case as it lies there: open, or sealed but for its id. */
export type KeptCase = Case | SealedCase;

export interface SealedCase {
	readonly id: string;
	readonly sealed: Sealed;
}

/** What holds for all cases of the store. */
export interface Ledger {
	/** counts the changes: whoever decided on an older one decides again */
	readonly revision: number;
	/** the number given last: it is not given again, also when its case is gone */
	readonly lastNumber?: string;
	/** there is a passphrase */
	readonly lock?: Lock;
}

/** A ledger as it was read: of a lock that a newer program made only that there is one. */
export interface LedgerReading extends Omit<Ledger, 'lock'> {
	readonly lock?: Lock | 'unknown';
}

/** Reads what stands in the database; what cannot be read is as if nothing stood there, but a lock stays a lock. */
export function readLedger(value: unknown): LedgerReading {
	const { revision, lastNumber, lock } = Object(value) as Record<keyof Ledger, unknown>;
	const readsLock = lock === undefined ? undefined : readLock(lock);
	return {
		revision: Number.isSafeInteger(revision) ? (revision as number) : 0,
		...(typeof lastNumber === 'string' && isCaseNumber(lastNumber) && { lastNumber }),
		...(readsLock && { lock: readsLock.ok ? readsLock.value : 'unknown' }),
	};
}
