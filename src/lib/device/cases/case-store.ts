import type { KeptCase, Ledger } from './kept-case';

/** Everything there is, as read: it may have been written by another version. */
export interface KeptCases {
	readonly ledger: unknown;
	readonly cases: readonly unknown[];
}

/** A change to be made whole or not at all. First some are removed, then some are put in. */
export interface Writing {
	/** the revision it was decided on; "any" where it does not matter */
	readonly basis: number | 'any';
	/** what holds for all from now on; left out, it stays as it is */
	readonly ledger?: Omit<Ledger, 'revision'>;
	readonly remove?: 'all' | readonly string[];
	readonly put?: readonly KeptCase[];
}

/** Where cases are kept. Every method throws when it refuses. */
export interface CaseStore {
	/** how often it was changed so far */
	revision(): Promise<number>;
	all(): Promise<KeptCases>;
	/** @returns the new revision, or undefined where somebody changed something since: then nothing was written */
	write(writing: Writing): Promise<number | undefined>;
}
