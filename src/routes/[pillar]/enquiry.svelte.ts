import { writeFragment } from '$lib/device/link';
import type { Question } from '$lib/engine/fact';
import { sayAnswer } from '$lib/engine/say-answer';
import type { SheetLine } from '$lib/engine/sheet';
import type { Answer, AnyMatter } from '$lib/matters/matter';
import { matterNames } from '$lib/matters/names';
import { readMatter, writeMatter } from '$lib/matters/read-facts';
import { Answering } from '../shared/answering.svelte';
import type { Answers } from '../shared/sitting';

/** What survives reloading. */
export interface KeptAnswers {
	readonly opened: string | undefined;
	readonly answers: Answers;
	readonly on: string;
}

/** What somebody answers about one matter, and what follows from it. */
export class MatterEnquiry extends Answering {
	readonly matter: AnyMatter;
	readonly title: string;
	protected readonly keys: readonly string[];

	constructor(matter: AnyMatter) {
		super();
		this.matter = matter;
		this.title = matterNames[matter.id];
		this.keys = Object.entries<Question>(matter.questions).flatMap(([key, { unkept }]) =>
			unkept ? [] : [key],
		);
	}

	#reading = $derived.by(() => readMatter(this.matter, this.answers, this.day));
	readonly facts: Readonly<Record<string, unknown>> = $derived(this.#reading.facts);
	readonly answer: Answer = $derived(this.#reading.answer);
	/** one sentence for each answer that needs another look */
	readonly problems: Readonly<Record<string, string | undefined>> = $derived(this.#reading.problems);

	/** What is asked now, and what was answered and cannot stay so: nothing typed is lost. */
	readonly first: readonly string[] = $derived.by(() => {
		const { asks, refines, problems } = this.#reading;
		const asked = [...asks, ...refines];
		const wrong = Object.keys(problems).filter((key) => this.answers[key]?.trim() && !asked.includes(key));
		return [...asks, ...wrong];
	});
	/** What makes the answer more exact, asked below it. */
	readonly further: readonly string[] = $derived(this.#reading.refines);
	readonly asked: readonly string[] = $derived([...this.first, ...this.further]);
	/** something was answered that is asked here */
	readonly answered: boolean = $derived.by(() => this.asked.some((key) => this.answers[key]?.trim()));

	/** What keeps an answer back while there is none: a correction, an answer, or that somebody finds out. */
	readonly lacks: 'correction' | 'answers' | 'knowledge' = $derived.by(() =>
		this.asked.some((key) => this.problems[key])
			? 'correction'
			: this.first.some((key) => !this.answers[key]?.trim())
				? 'answers'
				: 'knowledge',
	);

	/** A question of this matter. */
	questionAbout(key: string): Question {
		const question = this.matter.questions[key];
		if (!question) throw new Error(`no question about ${key} here`);
		return question;
	}

	/** The answers that count, question and answer. */
	readonly lines: readonly SheetLine[] = $derived.by(() =>
		this.asked.flatMap((key) => {
			const text = this.answers[key]?.trim();
			const question = this.questionAbout(key);
			return text && !question.unkept ? [{ label: question.asks, value: sayAnswer(question, text) }] : [];
		}),
	);

	readonly fragment: string = $derived.by(() => {
		const { facts, unsure } = this.#reading;
		const pairs = writeMatter(this.matter, facts, unsure).filter(([key]) => this.asked.includes(key));
		return writeFragment(this.dayAsked === undefined ? pairs : [...pairs, ['on', this.dayAsked]]);
	});
	protected readonly telling: boolean = $derived(this.answered && this.answer.main !== undefined);

	/** What to write down, so that it survives reloading. */
	capture(): KeptAnswers {
		const answers = this.written();
		return {
			opened: this.opened,
			answers: Object.fromEntries(this.keys.map((key) => [key, answers[key]])),
			on: this.on,
		};
	}

	restore({ opened, answers, on }: KeptAnswers): void {
		this.opened = opened;
		this.replace({ ...answers }, on);
	}
}
