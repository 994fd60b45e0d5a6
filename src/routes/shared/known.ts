import type { FactKey } from '$lib/benefits/facts/facts';

/** Answers as text by fact, as they stand in a form or a link. "?" is 不知道. */
export type Answers = Partial<Record<FactKey, string>>;

/** What was answered on any page since the app was opened, so that nothing is asked twice. Only in memory. */
const known: Answers = {};

export const knownAnswers = (): Readonly<Answers> => known;

/** Notes what a page knows when it is left; an empty answer takes back what was known. */
export function remember(answers: Answers): void {
	for (const [key, text] of Object.entries(answers) as [FactKey, string][]) {
		if (text.trim() === '') delete known[key];
		else known[key] = text;
	}
}

/** Forgets everything: for the next person. */
export function forget(): void {
	for (const key of Object.keys(known) as FactKey[]) delete known[key];
}
