import { placeOf, type Place } from './address';

/** Answers as text by fact, as they stand in a form or a link. "?" is 不知道. A fact of the same name means the same on every page. */
export type Answers = Record<string, string | undefined>;

/** Whoever is being served: what was answered on any page since they came. Only in memory. */
export interface Sitting {
	/** what is known, so that nothing is asked twice */
	readonly answers: Answers;
	/** by topic, the fragment of the link that opens the answer again */
	readonly topics: Record<string, string>;
	/** the pages that keep more than answers, as they were last left: half typed, unreadable */
	readonly left: Record<string, unknown>;
}

/** Somebody of whom nothing is known yet. */
export const newSitting = (): Sitting => ({ answers: {}, topics: {}, left: {} });

let sitting = newSitting();
let atCounter = false;

/** Who is being served now. A page asks once, when it is opened: what it notes on leaving belongs to that person. */
export const nowServing = (): Sitting => sitting;

/** Turns to somebody else, or back to somebody. */
export function serve(other: Sitting): void {
	sitting = other;
	drop();
}

/** Notes what a page knows; an empty answer takes back what was known. */
export function remember({ answers }: Sitting, known: Answers): void {
	for (const [key, text = ''] of Object.entries(known)) {
		if (text.trim() === '') delete answers[key];
		else answers[key] = text;
	}
}

/** Forgets everything about somebody: the next one begins. */
export function forget(whom: Sitting): void {
	drop();
	for (const part of Object.values(whom)) for (const key of Object.keys(part)) delete part[key];
}

/** At a counter many people follow one another: nothing of them is noted for going back or reloading. */
export const setAtCounter = (yes: boolean): void => void (atCounter = yes);

export const isAtCounter = (): boolean => atCounter;

let handed: Place | undefined;

/** Hands an answer's fragment to the page that comes next, past the address: browsers keep addresses. */
export const hand = (to: Place): void => void (handed = to);

/** What was handed over is nobody's: another way was taken than to that page. */
export function drop(unlessTo?: string): void {
	if (handed?.path !== unlessTo) handed = undefined;
}

/** What a page is opened with: what its address says, else the fragment that was handed to it, once. */
export function brought(address: { pathname: string; hash: string }): string {
	const { path, fragment } = placeOf(address);
	if (fragment !== '' || handed?.path !== path) return fragment;
	const { fragment: given } = handed;
	drop();
	return given;
}

/** What a page would have noted for going back or reloading; nothing at a counter. */
export const noted = <Kept>(kept: Kept): Kept | undefined => (atCounter ? undefined : kept);
