import { bestForOutcomes } from '$lib/assess/combination';
import { outcomesOf, type Outcome } from '$lib/assess/outcome';
import { totalsOf } from '$lib/assess/totals';
import type { Benefit } from '$lib/benefits/benefit';
import { withoutContradictions } from '$lib/benefits/facts/contradictions';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { factKeys } from '$lib/benefits/facts/fact-keys';
import type { SomeQuestions } from '$lib/benefits/facts/questions/make';
import type { Question } from '$lib/engine/fact';
import type { Snapshot } from '@sveltejs/kit';
import type { Pathname } from '$app/types';
import { Answering } from '../shared/answering.svelte';
import { noted, type Answers } from '../shared/sitting';
import { questionFor } from './question-for';
import { readAll } from './readings';
import { writeFacts } from './write-facts';

/** What an enquiry is about. */
export interface Scope {
	readonly title: string;
	readonly path: Pathname;
	readonly benefits: readonly Benefit[];
	/** what the benefits may ask; answers to anything else are kept, but not read */
	readonly questions: SomeQuestions;
	/** what goes without saying here: whoever comes in by the graduates' door is one */
	readonly given: BenefitFacts;
	/** the questions of the short form to begin with */
	first(facts: BenefitFacts): readonly FactKey[];
}

/** What survives reloading. */
export interface Kept {
	readonly opened: string | undefined;
	readonly answers: Answers;
	readonly on: string;
	readonly begun: boolean;
}

/** What somebody answers about some benefits, and everything that follows from it. */
export class Enquiry extends Answering {
	readonly scope: Scope;
	/** the short form is done with: what is left is asked one question at a time */
	begun = $state(false);
	/** the questions asked one at a time so far */
	asked = $state<readonly FactKey[]>([]);
	protected readonly keys = factKeys;

	constructor(scope: Scope) {
		super();
		this.scope = scope;
		this.begun = scope.first({}).length === 0;
	}

	#readings = $derived.by(() => readAll(this.answers, this.scope.questions));
	#checked = $derived.by(() =>
		withoutContradictions({ ...this.#readings.facts, ...this.scope.given }, this.day),
	);
	readonly facts: BenefitFacts = $derived(this.#checked.facts);
	/** one sentence for each answer that needs another look */
	readonly problems: Partial<Record<FactKey, string>> = $derived({
		...Object.fromEntries(this.#checked.problems.map(({ fact, says }) => [fact, says])),
		...this.#readings.problems,
	});

	readonly outcomes: readonly Outcome[] = $derived.by(() =>
		outcomesOf(this.facts, this.day, this.scope.benefits),
	);
	readonly best = $derived(bestForOutcomes(this.outcomes));
	readonly totals = $derived(totalsOf(this.best));

	readonly first: readonly FactKey[] = $derived.by(() => this.scope.first(this.facts));
	/** answered with 不知道 */
	readonly unsure: ReadonlySet<FactKey> = $derived(this.#readings.unsure);
	/** something was answered that is asked here */
	readonly answered: boolean = $derived.by(() =>
		(Object.keys(this.scope.questions) as FactKey[]).some((key) => this.answers[key]?.trim()),
	);
	/** something can still be asked, whether or not somebody has said 不知道 to it */
	readonly asks: boolean = $derived(this.outcomes.some(({ missing }) => missing.length > 0));

	readonly fragment: string = $derived.by(() => {
		const { facts, unsure } = this.#readings;
		return writeFacts(this.scope.questions, facts, this.dayAsked, unsure);
	});
	protected readonly telling: boolean = $derived(this.begun && this.answered);

	/** The question about a fact. */
	questionAbout(key: FactKey): Question {
		const question = this.scope.questions[key];
		if (!question) throw new Error(`no question about ${key} here`);
		return questionFor(question, this.scope.benefits);
	}

	protected override replace(answers: Answers, on: string): void {
		super.replace(answers, on);
		this.begun = this.scope.first({}).length === 0 || Object.keys(answers).length > 0;
		this.asked = [];
	}

	/** What to write down, so that it survives reloading. */
	capture(): Kept {
		return { opened: this.opened, answers: this.written(), on: this.on, begun: this.begun };
	}

	restore({ opened, answers, on, begun }: Kept): void {
		this.opened = opened;
		this.replace(answers, on);
		this.begun = begun;
	}

	override resume(): void {
		super.resume();
		const { facts } = readAll(this.answers, this.scope.questions);
		this.begun = this.scope.first(facts).every((key) => this.answers[key]);
	}
}

/** Keeps an enquiry over reloading and going back. */
export const snapshotOf = (enquiry: Enquiry): Snapshot<Kept | undefined> => ({
	capture: () => noted(enquiry.capture()),
	restore: (kept) => kept && enquiry.restore(kept),
});
