/** How a fact is asked for: the question in plain words, and what counts as an answer. */
export type Question = {
	readonly asks: string;
	/** said below the question: what a term means, where to look it up, who decides */
	readonly help?: string;
	/** what an answer looks like, shown in the empty field */
	readonly example?: string;
	/** a number that says who somebody is: it stands in no link, is kept nowhere, and is asked anew each time */
	readonly unkept?: true;
} & (
	| { readonly kind: 'yes-no' }
	/** sure: whoever is asked knows, so that 不知道 is not offered */
	| { readonly kind: 'choice'; readonly options: readonly Option[]; readonly sure?: true }
	| { readonly kind: 'several'; readonly options: readonly Option[] }
	| { readonly kind: 'month' }
	| { readonly kind: 'day' }
	| { readonly kind: 'count'; readonly unit: string; readonly least: number; readonly most: number }
	/** yuan with at most two decimals, kept as fen */
	| { readonly kind: 'money' }
	/** per cent with at most two decimals, kept as hundredths of a per cent: 8.5 % is 850 */
	| { readonly kind: 'rate' }
	/** a number of a unit with at most two decimals, kept as hundredths: 89.9 points are 8990; the bounds are whole units */
	| { readonly kind: 'decimal'; readonly unit: string; readonly least: number; readonly most: number }
	/** a few characters as they stand on a card; never a name or an identity number */
	| { readonly kind: 'text'; readonly most: number }
);

/** One of a few answers. */
export interface Option {
	readonly value: string;
	readonly says: string;
	readonly help?: string;
}

/** The questions of a record of facts, in the order they are asked when nothing else decides. */
export type Questions<Facts> = { readonly [Key in keyof Facts & string]-?: Question };
