import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import type { SomeQuestions } from '$lib/benefits/facts/questions/make';
import { readAs } from '$lib/benefits/facts/questions/read';
import type { Question } from '$lib/engine/fact';
import type { Answers } from '../shared/sitting';

/** What the answers come to. */
export interface Readings {
	readonly facts: BenefitFacts;
	readonly unsure: ReadonlySet<FactKey>;
	readonly problems: Partial<Record<FactKey, string>>;
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
