import type { Citation } from '$lib/engine/citation';
import type { Finding } from '$lib/engine/condition';
import type { Day } from '$lib/engine/day';
import type { Question } from '$lib/engine/fact';
import type { InForce } from '$lib/engine/in-force';
import type { Step } from '$lib/engine/step';
import type { MatterId } from './ids';

/** One result in words. */
export interface AnswerLine {
	readonly label: string;
	readonly value: string;
	/** said below it, small */
	readonly note?: string;
	readonly cite?: Citation;
}

/** Figures in rows: the first column says what a row is about. */
export interface AnswerTable {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly note?: string;
	/**
	 * compact: short figures, that stay side by side on a phone; ledger: such, and only for whoever wants to follow how it was worked out;
	 * pairs: short figures, of which two, each with its name, share a line on a phone
	 */
	readonly shape?: 'compact' | 'ledger' | 'pairs';
}

/** A day that matters. */
export interface AnswerDate {
	readonly day: Day;
	readonly says: string;
	/** the last day to do something: it goes into the calendar file, and is said to have passed once it has */
	readonly deadline?: true;
	/** the document names a month only: the day is its first, and is written as the month */
	readonly month?: true;
	readonly cite?: Citation;
}

/** What a matter comes to for one person on one day. Words for a person; the page lays them out. */
export interface Answer {
	/** the answer in one line, set largest; absent while nothing can be said */
	readonly main?: {
		/** what it is: 每月一共要缴 */
		readonly label: string;
		/** short: 1,743.60元, 2031年10月, 可以领 */
		readonly value: string;
		/** good: a yes or what one gets; alert: a no or what is wrong; plain: a figure */
		readonly tone: 'good' | 'plain' | 'alert';
		readonly note?: string;
	};
	/** facts that could still change the answer and were not given, the most decisive first */
	readonly missing: readonly string[];
	/** said prominently below the answer: a printed validity that has passed, documents that contradict one another */
	readonly notices: readonly string[];
	readonly lines: readonly AnswerLine[];
	readonly tables: readonly AnswerTable[];
	/** earliest first */
	readonly dates: readonly AnswerDate[];
	/** the requirements, where the answer is a yes or no */
	readonly finding?: Finding;
	/** how it was worked out */
	readonly steps: readonly Step[];
	/** what to do: who, with what papers, where, how long it takes */
	readonly todo: readonly Step[];
	/** what was taken for granted */
	readonly assumptions: readonly string[];
	/** what the documents leave open, each with whom to ask */
	readonly open: readonly string[];
}

/** An answer from the parts it has. */
export const answerWith = (parts: Partial<Answer>): Answer => ({
	missing: [],
	notices: [],
	lines: [],
	tables: [],
	dates: [],
	steps: [],
	todo: [],
	assumptions: [],
	open: [],
	...parts,
});

/** A sentence for each fact that needs another look, saying what to type instead; such a fact is left out of the answer. */
export type Problems<Facts> = Partial<Record<keyof Facts & string, string>>;

/**
 * One matter: what it asks, and what it answers. Facts of the same name mean the same in every matter,
 * and are answered once. Functions never throw, whatever the facts.
 */
export interface Matter<Facts extends object> {
	readonly id: MatterId;
	/** one sentence under the heading: what one learns here */
	readonly says: string;
	/** where the rules stand as a whole: from when, until when */
	readonly inForce: InForce;
	/** every question there is, in the order they are asked */
	readonly questions: { readonly [Key in keyof Facts & string]-?: Question };
	/** the facts without which there is no answer, in order, as far as they still matter; few, for they stand above the answer */
	asks(facts: Facts, on: Day): readonly (keyof Facts & string)[];
	/** facts that make the answer more exact, asked below it */
	refines?(facts: Facts, on: Day): readonly (keyof Facts & string)[];
	/** facts that cannot be, alone or beside one another */
	check(facts: Facts, on: Day): Problems<Facts>;
	/** from facts that were checked */
	answer(facts: Facts, on: Day): Answer;
}

/** Any matter, for what handles all alike. */
export type AnyMatter = Matter<Record<string, unknown>>;
