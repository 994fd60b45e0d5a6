import { writeFragment } from '$lib/device/link';
import type { Question } from '$lib/engine/fact';
import type { MatterId, Pillar } from '$lib/matters/ids';
import type { Answer, AnyMatter } from '$lib/matters/matter';
import { readMatter } from '$lib/matters/read-facts';
import { Answering } from '../shared/answering.svelte';
import type { Answers } from '../shared/sitting';

/** What one matter comes to from the few answers given at the door. */
export interface Glance {
	readonly id: MatterId;
	/** absent while it needs answers of its own */
	readonly main?: Answer['main'];
}

/** The few questions behind a door, and what each of its matters comes to from them alone. */
export class Overview extends Answering {
	readonly #pillar: Pillar;
	readonly questions: Readonly<Record<string, Question>>;
	protected readonly keys: readonly string[];
	#matters = $state.raw<readonly AnyMatter[]>([]);

	constructor(pillar: Pillar, questions: Readonly<Record<string, Question>>) {
		super();
		this.#pillar = pillar;
		this.questions = questions;
		this.keys = Object.keys(questions);
	}

	/** The answers given here: what was told on other pages must not decide unseen. */
	#given: Answers = $derived.by(() =>
		Object.fromEntries(
			this.keys.flatMap((key) => (this.answers[key]?.trim() ? [[key, this.answers[key]]] : [])),
		),
	);
	readonly answered: boolean = $derived(Object.keys(this.#given).length > 0);
	#readings = $derived.by(() =>
		this.#matters.map((matter) => {
			const reading = readMatter(matter, this.#given, this.day);
			const { main } = reading.answer;
			// What it says to everybody is no answer to these.
			const general = readMatter(matter, {}, this.day).answer.main;
			const same = main?.label === general?.label && main?.value === general?.value;
			return { matter, problems: reading.problems, main: same ? undefined : main };
		}),
	);
	readonly problems: Readonly<Record<string, string | undefined>> = $derived(
		Object.assign({}, ...this.#readings.map(({ problems }) => problems)),
	);
	/** Those that some of the answers concern, once the rules are there. */
	readonly glances: readonly Glance[] = $derived.by(() =>
		this.#readings.flatMap(({ matter, main }) =>
			Object.keys(this.#given).some((key) => key in matter.questions)
				? [{ id: matter.id, ...(main && { main }) }]
				: [],
		),
	);

	readonly fragment: string = $derived(
		writeFragment(Object.entries(this.#given).map(([key, text = '']): [string, string] => [key, text])),
	);
	protected readonly telling = false;

	/** What to write down, so that it survives reloading. */
	capture(): Answers {
		const answers = this.written();
		return Object.fromEntries(this.keys.map((key) => [key, answers[key]]));
	}

	restore(answers: Answers): void {
		this.replace({ ...answers }, '');
	}

	/** Fetches the rules, once. */
	async fetch(): Promise<void> {
		if (this.#matters.length > 0) return;
		const { loadDoor } = await import('./load-door');
		this.#matters = await loadDoor(this.#pillar);
	}
}
