import type { Day } from '$lib/engine/day';
import { withoutContradictions, type CheckedFacts, type FactProblem } from './contradictions';
import type { BenefitFacts, FactKey } from './facts';
import type { SomeQuestions } from './questions/make';
import type { Question } from '$lib/engine/fact';
import { fits } from '$lib/engine/fits';

type Facts = BenefitFacts;

/** Whether a value is of the shape its question asks for. */
const isReadable = (key: FactKey, question: Question, value: unknown): boolean =>
	key === 'original' ? typeof value === 'number' && fits(question, String(value)) : fits(question, value);

/**
 * {@link withoutContradictions} for facts from anywhere: what is not of the shape its question asks for is left out first, and
 * so is what nobody asks about here. Never throws.
 */
export function checkFacts(asked: SomeQuestions, given: BenefitFacts, on: Day): CheckedFacts {
	const facts: Record<string, unknown> = {};
	const problems: FactProblem[] = [];
	for (const key of Object.keys(given) as FactKey[]) {
		const value: unknown = given[key];
		const question = Object.hasOwn(asked, key) ? asked[key] : undefined;
		if (value === undefined || !question) continue;
		if (isReadable(key, question, value)) facts[key] = value;
		else problems.push({ fact: key, says: '这一项看不懂，没有采用，请重新填写', leftOut: true });
	}
	const checked = withoutContradictions(facts as Facts, on);
	return { facts: checked.facts, problems: [...problems, ...checked.problems] };
}
