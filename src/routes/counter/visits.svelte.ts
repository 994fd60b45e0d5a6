/** Everybody served at this counter since the app was opened, one visit after another. Only in memory. */
import { writeFragment } from '$lib/device/link';
import { newSitting, nowServing, remember, serve, type Answers, type Sitting } from '../shared/sitting';
import { RetirementState } from '../retirement/state.svelte';
import { answersIn } from '../shared/answering.svelte';

/** At most so many stand side by side: two people and a third of their family. */
export const mostTogether = 3;

/** Visits remembered for coming back; the oldest go first. */
const mostVisits = 60;

/** One person of a visit. */
export interface Visitor {
	readonly sitting: Sitting;
	readonly retirement: RetirementState;
}

const newVisitor = (sitting = newSitting()): Visitor => ({
	sitting,
	retirement: new RetirementState(sitting),
});

/** The fragment with what is known of the person by now: a month of birth may have been corrected since. */
function agreeing(fragment: string, { birth, sex, original }: Answers): string {
	const { answers, on } = answersIn(fragment);
	const known = { birth, sex, original } as const;
	const pairs = Object.entries(answers).map(([key, text = '']): [string, string] => [
		key,
		(key in known && known[key as keyof typeof known]) || text,
	]);
	return writeFragment(on === '' ? pairs : [...pairs, ['on', on]]);
}

/** Everything somebody has answered so far: by topic, the fragment of the link that opens the answer again. */
export function answersOf({ sitting, retirement }: Visitor): Record<string, string> {
	retirement.leave();
	// Retirement stands first, on paper and in a list; what it says of the person, the others say too.
	const { retirement: months, ...others } = sitting.topics;
	const agreed = Object.entries(others).map(([topic, fragment]) => [
		topic,
		agreeing(fragment, sitting.answers),
	]);
	return { ...(months !== undefined && { retirement: months }), ...Object.fromEntries(agreed) };
}

/** Something was typed or answered about somebody. */
const isBegun = ({ sitting, retirement }: Visitor): boolean =>
	retirement.begun || Object.keys(sitting.topics).length > 0 || Object.keys(sitting.answers).length > 0;

/** The case a visit is kept as, and the change of it that was last seen. */
export interface KeptAs {
	readonly id: string;
	readonly basis: string;
	readonly number: string;
}

/** The people in front of the window, until they leave. */
export class Visit {
	/** the how-manieth since the app was opened */
	readonly number: number;
	people = $state.raw<readonly Visitor[]>([]);
	/** whose turn it is */
	at = $state(0);
	/** the case it was opened from or saved as */
	kept = $state.raw<KeptAs>();

	/** @param sitting of the first of them, where they have begun on another page */
	constructor(number: number, sitting?: Sitting) {
		this.number = number;
		this.people = [newVisitor(sitting)];
	}

	get current(): Visitor {
		return this.people[this.at] ?? (this.people[0] as Visitor);
	}

	get begun(): boolean {
		return this.people.some(isBegun);
	}
}

/** A case as it is opened. */
export interface OpenedCase {
	readonly kept: KeptAs;
	readonly people: readonly { readonly answers: Readonly<Record<string, string>> }[];
}

/** What a function key asks for; on other pages than the counter's it is done once that page is there. */
export type Command = 'print' | 'save' | 'family' | 'first';

/** The counter: who is there now, and who was there before. */
export class Counter {
	#visits = $state.raw<readonly Visit[]>([]);
	#now = $state.raw(new Visit(1, nowServing()));
	/** what 清空本次 took away, for as long as nobody new has begun */
	#cleared = $state.raw<Visit>();
	/** waits for the counter's page */
	command = $state<Command>();
	/** what came of the last thing asked for, about whoever is at the window */
	said = $state('');

	get now(): Visit {
		return this.#now;
	}

	/** Those who were here before, the last first. */
	get earlier(): readonly Visit[] {
		return this.#visits.filter((visit) => visit !== this.#now);
	}

	get canUndo(): boolean {
		return this.#cleared?.begun === true && !this.#now.begun;
	}

	/** the desk is in sight, and its forms are filled in; else the pages note what they know with each sitting */
	#atDesk = false;

	/** The desk comes into sight: it goes on with what other pages noted. */
	sitDown(): void {
		this.#atDesk = true;
		for (const { retirement } of this.#now.people) retirement.resume();
	}

	/** The desk is left: it notes what it knows. */
	standUp(): void {
		for (const { retirement } of this.#now.people) retirement.leave();
		this.#atDesk = false;
	}

	#turnTo(visit: Visit): void {
		const before = this.#now;
		if (this.#atDesk && before !== visit) {
			for (const { retirement } of before.people) {
				retirement.leave();
				// What was noted holds no identity number; the form, which waits for being come back to, neither.
				retirement.resume();
			}
			for (const { retirement } of visit.people) retirement.resume();
		}
		if (before !== visit) this.said = '';
		this.#now = visit;
		serve(visit.current.sitting);
	}

	/** The next person; whoever was here can be come back to. */
	next(): void {
		const { begun, number } = this.#now;
		this.#visits = begun ? [this.#now, ...this.earlier].slice(0, mostVisits) : this.earlier;
		this.#cleared = undefined;
		this.#turnTo(new Visit(begun ? this.#highest + 1 : number));
	}

	get #highest(): number {
		return Math.max(this.#now.number, ...this.#visits.map(({ number }) => number));
	}

	/** Forgets the people now here; until somebody new has begun it can be taken back. */
	clear(): void {
		this.#cleared = this.#now;
		this.#visits = this.earlier;
		this.#turnTo(new Visit(this.#now.number));
	}

	undo(): void {
		if (!this.#cleared) return;
		this.#turnTo(this.#cleared);
		this.#cleared = undefined;
	}

	/** Back to somebody who was here before. */
	back(visit: Visit): void {
		if (this.#now.begun) this.#visits = [this.#now, ...this.earlier];
		this.#cleared = undefined;
		this.#turnTo(visit);
	}

	/** Turns to another of the people now here. */
	turn(at: number): void {
		if (!this.#now.people[at]) return;
		this.#now.at = at;
		this.#turnTo(this.#now);
	}

	/** One more of the family, beside those who are here. */
	join(): void {
		const visit = this.#now;
		if (visit.people.length >= mostTogether) return;
		visit.people = [...visit.people, newVisitor()];
		this.turn(visit.people.length - 1);
	}

	/** One less. */
	leave(at: number): void {
		const visit = this.#now;
		if (visit.people.length < 2) return;
		visit.people = visit.people.filter((_, index) => index !== at);
		this.turn(Math.min(visit.at, visit.people.length - 1));
	}

	/** Opens a case: its people as if they had just told everything again. */
	open({ kept, people }: OpenedCase): void {
		this.next();
		const visit = this.#now;
		visit.kept = kept;
		visit.people = people.slice(0, mostTogether).map(({ answers }) => {
			const visitor = newVisitor();
			Object.assign(visitor.sitting.topics, answers);
			for (const [topic, fragment] of Object.entries(answers))
				if (topic !== 'retirement') remember(visitor.sitting, answersIn(fragment).answers);
			visitor.retirement.open(answers['retirement'] ?? '');
			visitor.retirement.leave();
			return visitor;
		});
		this.turn(0);
	}

	/** The day is over: everybody is forgotten. */
	forgetAll(): void {
		this.#visits = [];
		this.#cleared = undefined;
		this.#turnTo(new Visit(1));
	}
}

/** The one of this window. */
export const counter = new Counter();
