import { bestForOutcomes } from '$lib/assess/combination';
import { outcomesOf, type Outcome } from '$lib/assess/outcome';
import { totalsOf } from '$lib/assess/totals';
import type { Benefit } from '$lib/benefits/benefit';
import { withoutContradictions } from '$lib/benefits/facts/contradictions';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { factKeys } from '$lib/benefits/facts/fact-keys';
import type { SomeQuestions } from '$lib/benefits/facts/questions/make';
import { Clock } from '$lib/device/clock.svelte';
import type { Day } from '$lib/engine/day';
import type { Question } from '$lib/engine/fact';
import { holdsLongNumber, looksLikeIdentityNumber, readIdentityNumber } from '$lib/engine/identity-number';
import { formatMonth } from '$lib/engine/month';
import { readDay } from '$lib/engine/reading';
import type { Snapshot } from '@sveltejs/kit';
import type { Pathname } from '$app/types';
import { forget, noted, nowServing, remember, type Answers } from '../shared/sitting';
import { questionFor } from './question-for';
import { answersIn, readAll } from './readings';
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
export class Enquiry {
	readonly scope: Scope;
	readonly clock = new Clock();
	answers = $state<Answers>({});
	/** the day asked for, as typed; empty is today */
	on = $state('');
	/** the short form is done with: what is left is asked one question at a time */
	begun = $state(false);
	/** the questions asked one at a time so far */
	asked = $state<readonly FactKey[]>([]);
	/** counts how often all answers were replaced */
	round = $state(0);
	linkNotes = $state<readonly string[]>([]);
	#opened: string | undefined;
	readonly #sitting = nowServing();

	constructor(scope: Scope) {
		this.scope = scope;
		this.begun = scope.first({}).length === 0;
	}

	#day = $derived.by(() => readDay(this.on));
	readonly day: Day = $derived(this.#day.ok ? this.#day.value : this.clock.today);
	readonly dayProblem: string | undefined = $derived(
		this.on.trim() === '' || this.#day.ok ? undefined : this.#day.problem,
	);

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

	/** The link fragment that reopens this; the day only where one was set. */
	readonly fragment: string = $derived.by(() => {
		const { facts, unsure } = this.#readings;
		const on = this.on.trim() !== '' && this.#day.ok ? this.day : undefined;
		return writeFacts(this.scope.questions, facts, on, unsure);
	});

	/** The question about a fact. */
	questionAbout(key: FactKey): Question {
		const question = this.scope.questions[key];
		if (!question) throw new Error(`no question about ${key} here`);
		return questionFor(question, this.scope.benefits);
	}

	/** An identity number typed for the month of birth says the sex too; the number itself stays nowhere. */
	dropIdentityNumber(): void {
		const typed = this.answers.birth ?? '';
		if (!looksLikeIdentityNumber(typed)) return;
		const reading = readIdentityNumber(typed);
		if (!reading.ok) return;
		this.answers.birth = formatMonth(reading.value.birth);
		this.answers.sex = reading.value.sex;
	}

	/**
	 * Opens a link: the answers become what it says, and what could not be used is noted. A place in the page is no link, and
	 * one that stands open already changes nothing.
	 *
	 * @returns whether the answers now are what the link says
	 */
	open(fragment: string): boolean {
		if (/^#?[\w-]*$/.test(fragment) || fragment === this.#opened) return false;
		this.#opened = fragment;
		const { answers, on, notes } = answersIn(fragment);
		const begun = Object.keys(answers).length > 0 || this.scope.first({}).length === 0;
		this.#set(answers, on, begun);
		this.linkNotes = notes;
		return true;
	}

	#set(answers: Answers, on: string, begun: boolean): void {
		this.answers = answers;
		this.on = on;
		this.begun = begun;
		this.asked = [];
		this.round += 1;
	}

	/** What to write down, so that it survives reloading: everything but identity numbers, also half typed. */
	capture(): Kept {
		const answers = Object.fromEntries(
			Object.entries($state.snapshot(this.answers)).filter(([, text]) => !holdsLongNumber(text)),
		);
		return { opened: this.#opened, answers, on: this.on, begun: this.begun };
	}

	restore({ opened, answers, on, begun }: Kept): void {
		this.#opened = opened;
		this.#set(answers, on, begun);
	}

	/** Notes what was answered, for the other pages; and under its topic, for whoever takes it along. */
	leave(topic: string): void {
		const { answers } = this.capture();
		const { topics } = this.#sitting;
		remember(this.#sitting, Object.fromEntries(factKeys.map((key) => [key, answers[key] ?? ''])));
		if (this.begun && this.answered) topics[topic] = this.fragment;
		else delete topics[topic];
	}

	/** Begins with what was answered on other pages. */
	resume(): void {
		const answers = { ...this.#sitting.answers };
		this.#set(
			answers,
			'',
			this.scope.first(readAll(answers, this.scope.questions).facts).every((key) => answers[key]),
		);
	}

	clear(): void {
		forget(this.#sitting);
		this.linkNotes = [];
		this.#set({}, '', this.scope.first({}).length === 0);
	}
}

/** Keeps an enquiry over reloading and going back. */
export const snapshotOf = (enquiry: Enquiry): Snapshot<Kept | undefined> => ({
	capture: () => noted(enquiry.capture()),
	restore: (kept) => kept && enquiry.restore(kept),
});
