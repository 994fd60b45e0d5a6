import type { Day } from '$lib/engine/day';

/** How a rule stands: in force, replaced in part or as a whole, or not confirmed, for want of the document itself. */
export type Status = 'in-force' | 'partly-replaced' | 'replaced' | 'unconfirmed';

/** One point of a document that answers here rest on, in our own words. */
export interface Point {
	readonly at: string;
	readonly says: string;
}

/** A published document that answers cite. */
export interface Document {
	readonly title: string;
	/** the number it was issued under, where it has one */
	readonly number?: string;
	readonly issuer: string;
	readonly issued: Day;
	readonly inForceFrom?: Day;
	/** the last day it holds, where it prints one */
	readonly inForceUntil?: Day;
	readonly status: Status;
	/** what of it no longer holds, and what replaced it; or what it replaced */
	readonly remarks: readonly string[];
	/** what is taken from it */
	readonly points: readonly Point[];
	/** not read in full here: known from other public pages that agree with one another */
	readonly secondHand?: true;
}
