import type { Citation } from '$lib/engine/citation';
import type { Step } from '$lib/engine/step';

export interface PaperToBring {
	readonly name: string;
	readonly note?: string;
}

/** What a citizen needs to know of a benefit besides whether and how much: in plain words, with sources. */
export interface Guide {
	/** what it is, in four plain sentences */
	readonly about: readonly [string, string, string, string];
	/** how it is paid out once claimed */
	readonly payout: readonly Step[];
	readonly papers: readonly PaperToBring[];
	readonly place: { readonly says: string; readonly cite: Citation };
	/** where the documents leave something open: the reading taken, and whom to ask */
	readonly open: readonly string[];
	readonly cites: readonly Citation[];
}
