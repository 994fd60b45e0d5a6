/** What the page and the worker of a batch say to each other. Only what is shown ever reaches the page. */
import type { MeaningKey } from '$lib/assess/batch/columns';
import type { InsuranceSaid } from '$lib/assess/batch/insurance';
import type { TrainingSaid } from '$lib/assess/batch/training';
import type { Choice, Mapping } from '$lib/assess/batch/mapping';
import type { Quality } from '$lib/assess/batch/result';
import type { Cell } from '$lib/assess/batch/table';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import type { Day } from '$lib/engine/day';
import type { RetirementFacts } from '$lib/retirement/facts';

/** A column of somebody's spreadsheet, with what its first cells say; long numbers are masked. */
export interface GivenColumn {
	readonly heading: string;
	readonly samples: readonly string[];
	readonly guess: MeaningKey | undefined;
}

/** A table that was read. */
export interface Opened {
	readonly columns: readonly GivenColumn[];
	readonly rows: number;
	readonly remarks: readonly string[];
	/** everything a column may mean */
	readonly choices: readonly Choice[];
	/** what may be said once of everybody hired, one sentence each */
	readonly assumptions: readonly string[];
	/** the kinds of employers that may be said once of everybody hired */
	readonly employers: readonly { readonly value: string; readonly says: string }[];
}

/** What is to be reckoned. */
export interface Order {
	readonly mapping: Mapping;
	readonly on: Day;
	/** which of the assumptions hold for everybody hired, by their place */
	readonly assumed: readonly boolean[];
	/** the employer of everybody hired, where it is said once; empty where it is not */
	readonly employer: string;
}

export type Counts = Readonly<Record<'rows' | Quality, number>>;

/** A column of the result as the page shows it. */
export interface ShownColumn {
	readonly heading: string;
	readonly kind: 'given' | 'result' | 'problem';
}

export interface Reckoned {
	readonly columns: readonly ShownColumn[];
	readonly counts: Counts;
	/** sums of what hires bring, in yuan; undefined where nobody was hired */
	readonly total: number | undefined;
	/** what is to be known of the results, one sentence or a few for each thing */
	readonly remarks: readonly string[];
	/** how long the worker took, in milliseconds */
	readonly took: { readonly read: number; readonly reckon: number };
}

/** Which rows are to be shown, and in which order. */
export interface Query {
	readonly text: string;
	readonly quality: Quality | undefined;
	/** the place of a shown column; undefined: as they stand in the file */
	readonly sort: { readonly column: number; readonly descending: boolean } | undefined;
	readonly from: number;
	readonly count: number;
}

export interface ShownRow {
	/** the row's place among all, from 0 */
	readonly index: number;
	/** its number in the file */
	readonly line: number;
	readonly cells: readonly Cell[];
}

/** Some of the rows that were asked for, and how many there are in all. */
export interface Slice {
	readonly rows: readonly ShownRow[];
	readonly found: number;
}

/** What one row says, for a sheet to be made of it. */
export interface RowFacts {
	readonly line: number;
	/** what the row's own name column says; never an identity number */
	readonly name: string | undefined;
	readonly facts: RetirementFacts;
	readonly on: Day;
	/** the employer's facts and this person's, only where the row tells of somebody hired */
	readonly hire?: BenefitFacts;
	/** only where the row tells of a wage, a pension or unemployment insurance */
	readonly insurance?: InsuranceSaid;
	/** only where the row names a trade that is learnt */
	readonly training?: TrainingSaid;
}

export type FileKind = 'xlsx' | 'csv';

/** Everything that can be asked, with what is answered. */
export interface Exchange {
	open: { ask: { source: Blob | string }; answer: Opened };
	reckon: { ask: { order: Order }; answer: Reckoned };
	slice: { ask: { query: Query }; answer: Slice };
	write: { ask: { format: FileKind }; answer: Blob };
	template: { ask: object; answer: Blob };
	row: { ask: { index: number }; answer: RowFacts | undefined };
}

export type Kind = keyof Exchange;

export type Ask = { [K in Kind]: { id: number; kind: K } & Exchange[K]['ask'] }[Kind];

/** An answer; a refusal with a sentence for the reader; or how far it has come. */
export type Tell =
	| { readonly id: number; readonly answer: Exchange[Kind]['answer'] }
	| { readonly id: number; readonly refused: string }
	| { readonly id: number; readonly done: number; readonly of: number };
