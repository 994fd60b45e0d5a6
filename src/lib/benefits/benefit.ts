import type { Citation } from '$lib/engine/citation';
import type { Group } from '$lib/engine/condition';
import type { Day } from '$lib/engine/day';
import type { InForce } from '$lib/engine/in-force';
import type { Fen } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import type { BenefitFacts, FactKey } from './facts/facts';
import type { BenefitId, Payee } from './ids';

/** Said of what is paid by the month: what the total covers, and what of it has fallen due. */
export interface ByMonth {
	/** "一年（12个月）" */
	readonly covers: string;
	/** for the months paid and claimable on the day asked; absent where nobody can tell from the facts */
	readonly due?: Fen;
}

/** What is paid, with the steps that lead there; unknown while facts are missing, which are then named. */
export type Payment =
	| {
			readonly known: true;
			readonly total: Fen;
			/** absent where the whole is paid at once */
			readonly byMonth?: ByMonth;
			readonly steps: readonly Step[];
			readonly note?: string;
	  }
	| {
			readonly known: false;
			readonly missing: readonly FactKey[];
			/** the most it can come to, where the rule says */
			readonly most?: Fen;
			readonly steps: readonly Step[];
			readonly note?: string;
	  };

/** The days on which it can be claimed, both included. */
export interface ClaimWindow {
	readonly from: Day;
	readonly until?: Day;
	readonly says: string;
	readonly cite: Citation;
}

/** Another benefit that cannot be had for the same person, and why. */
export interface Exclusion {
	readonly benefit: BenefitId;
	readonly says: string;
	readonly cite: Citation;
}

/**
 * The rules of one published benefit: data as far as possible, a function only where the law computes. Functions never
 * throw. What is to be told about it besides stands apart, in law/guides/ under the same id.
 */
export interface Benefit {
	readonly id: BenefitId;
	readonly name: string;
	readonly paidTo: Payee;
	/** said where nobody claims it: how it reaches the person all the same. It enters no sum of claims */
	readonly unclaimed?: string;
	readonly inForce: InForce;
	readonly requires: Group<BenefitFacts>;
	pays(facts: BenefitFacts, on: Day): Payment;
	/** when it can be claimed; undefined while that cannot be told from the facts */
	claim(facts: BenefitFacts, on: Day): ClaimWindow | undefined;
	/** said once its window has closed: what may still be open to whoever missed it, and whom to ask */
	readonly afterClosing?: string;
	readonly excludes: readonly Exclusion[];
}
