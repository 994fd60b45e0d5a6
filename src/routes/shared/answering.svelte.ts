import { Clock } from '$lib/device/clock.svelte';
import { readFragment } from '$lib/device/link';
import type { Day } from '$lib/engine/day';
import { holdsLongNumber, looksLikeIdentityNumber, readIdentityNumber } from '$lib/engine/identity-number';
import { formatMonth } from '$lib/engine/month';
import { readDay } from '$lib/engine/reading';
import { forget, nowServing, remember, type Answers } from './sitting';

/**
 * The answers a link's fragment says, as they would stand in the form; an identity number is none. Never throws.
 *
 * @param keys the facts a link may name; without them any, for links that were made here
 * @example answersIn('graduate=yes&on=2024-12-01', factKeys) // { answers: { graduate: 'yes' }, on: '2024-12-01', notes: [] }
 */
export function answersIn(
	fragment: string,
	keys?: readonly string[],
): { answers: Answers; on: string; notes: readonly string[] } {
	const { values, notes } = readFragment(fragment, keys && [...keys, 'on'], []);
	const answers: Answers = {};
	for (const [key, [text = '']] of values) if (key !== 'on') answers[key] = holdsLongNumber(text) ? '' : text;
	return { answers, on: values.get('on')?.[0] ?? '', notes };
}

/** What somebody answers on a page: from a link, from other pages, and over reloading. */
export abstract class Answering {
	readonly clock = new Clock();
	answers = $state<Answers>({});
	/** the day asked for, as typed; empty is today */
	on = $state('');
	/** counts how often all answers were replaced */
	round = $state(0);
	linkNotes = $state<readonly string[]>([]);
	protected opened: string | undefined;
	protected readonly sitting = nowServing();

	#day = $derived.by(() => readDay(this.on));
	readonly day: Day = $derived(this.#day.ok ? this.#day.value : this.clock.today);
	readonly dayProblem: string | undefined = $derived(
		this.on.trim() === '' || this.#day.ok ? undefined : this.#day.problem,
	);
	/** the day asked for, where one was */
	protected readonly dayAsked: Day | undefined = $derived(
		this.on.trim() !== '' && this.#day.ok ? this.#day.value : undefined,
	);

	/** the facts a link of this page may name, and what it tells the other pages */
	protected abstract readonly keys: readonly string[];
	/** The link fragment that reopens this; the day only where one was set. */
	abstract readonly fragment: string;
	/** whether there is an answer to take along */
	protected abstract readonly telling: boolean;

	/** All answers at once. */
	protected replace(answers: Answers, on: string): void {
		this.answers = answers;
		this.on = on;
		this.round += 1;
	}

	/** An identity number typed for the month of birth says the sex too; the number itself stays nowhere. */
	dropIdentityNumber(): void {
		const typed = this.answers['birth'] ?? '';
		if (!looksLikeIdentityNumber(typed)) return;
		const reading = readIdentityNumber(typed);
		if (!reading.ok) return;
		this.answers['birth'] = formatMonth(reading.value.birth);
		this.answers['sex'] = reading.value.sex;
	}

	/**
	 * Opens a link: the answers become what it says, and what could not be used is noted. A place in the page is no link, and
	 * one that stands open already changes nothing.
	 *
	 * @returns whether the answers now are what the link says
	 */
	open(fragment: string): boolean {
		if (/^#?[\w-]*$/.test(fragment) || fragment === this.opened) return false;
		this.opened = fragment;
		const { answers, on, notes } = answersIn(fragment, this.keys);
		this.replace(answers, on);
		this.linkNotes = notes;
		return true;
	}

	/** The answers to write down: everything but identity numbers, also half typed. */
	protected written(): Answers {
		return Object.fromEntries(
			Object.entries($state.snapshot(this.answers)).filter(([, text]) => !holdsLongNumber(text ?? '')),
		);
	}

	/** Notes what was answered, for the other pages; and under its topic, for whoever takes it along. */
	leave(topic: string): void {
		const answers = this.written();
		const { topics } = this.sitting;
		remember(this.sitting, Object.fromEntries(this.keys.map((key) => [key, answers[key] ?? ''])));
		if (this.telling) topics[topic] = this.fragment;
		else delete topics[topic];
	}

	/** Begins with what was answered on other pages. */
	resume(): void {
		this.replace({ ...this.sitting.answers }, '');
	}

	clear(): void {
		forget(this.sitting);
		this.linkNotes = [];
		this.replace({}, '');
	}
}
