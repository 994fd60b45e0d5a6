/** How a fact is asked for: the question in plain words, and what counts as an answer. */
export type Question = {
	readonly asks: string;
	/** said below the question: what a term means, where to look it up, who decides */
	readonly help?: string;
} & (
	| { readonly kind: 'yes-no' }
	| { readonly kind: 'choice'; readonly options: readonly Option[] }
	| { readonly kind: 'several'; readonly options: readonly Option[] }
	| { readonly kind: 'month' }
	| { readonly kind: 'day' }
	| { readonly kind: 'count'; readonly unit: string; readonly least: number; readonly most: number }
	/** yuan with at most two decimals, kept as fen */
	| { readonly kind: 'money' }
	/** per cent with at most two decimals, kept as hundredths of a per cent: 8.5 % is 850 */
	| { readonly kind: 'rate' }
);

/** One of a few answers. */
export interface Option {
	readonly value: string;
	readonly says: string;
	readonly help?: string;
}

/** The questions of a record of facts, in the order they are asked when nothing else decides. */
export type Questions<Facts> = { readonly [Key in keyof Facts & string]-?: Question };
