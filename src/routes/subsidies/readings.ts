import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import type { SomeQuestions } from '$lib/benefits/facts/questions/make';
import { factKeys } from '$lib/benefits/facts/fact-keys';
import { readAs } from '$lib/benefits/facts/questions/read';
import { readFragment } from '$lib/device/link';
import type { Question } from '$lib/engine/fact';
import { holdsLongNumber } from '$lib/engine/identity-number';
import type { Answers } from '../shared/sitting';

/** What the answers come to. */
export interface Readings {
	readonly facts: BenefitFacts;
	readonly unsure: ReadonlySet<FactKey>;
	readonly problems: Partial<Record<FactKey, string>>;
}

/**
 * The answers a link's fragment says, as they would stand in the form; an identity number is none. Never throws.
 *
 * @example answersIn('graduate=yes&on=2024-12-01') // { answers: { graduate: 'yes' }, on: '2024-12-01', notes: [] }
 */
export function answersIn(fragment: string): { answers: Answers; on: string; notes: readonly string[] } {
	const { values, notes } = readFragment(fragment, [...factKeys, 'on'], []);
	const answers: Answers = {};
	for (const key of factKeys) {
		const text = values.get(key)?.[0];
		if (text !== undefined) answers[key] = holdsLongNumber(text) ? '' : text;
	}
	return { answers, on: values.get('on')?.[0] ?? '', notes };
}

/** Reads every answer that is asked for here; what cannot be read is named and left out. */
export function readAll(answers: Answers, questions: SomeQuestions): Readings {
	const facts: Record<string, unknown> = {};
	const unsure = new Set<FactKey>();
	const problems: Partial<Record<FactKey, string>> = {};
	for (const [key, question] of Object.entries(questions) as [FactKey, Question][]) {
		const text = answers[key]?.trim();
		if (!text) continue;
		if (text === '?') {
			unsure.add(key);
			continue;
		}
		const reading = readAs(key, question, text);
		if (reading.ok) facts[key] = reading.value;
		else problems[key] = reading.problem;
	}
	return { facts, unsure, problems };
}
