import type { Day } from '$lib/engine/day';
import { withoutContradictions, type CheckedFacts, type FactProblem } from './contradictions';
import type { BenefitFacts, FactKey } from './facts';
import type { SomeQuestions } from './questions/make';
import type { Question } from '$lib/engine/fact';
import { realDay, realMonth } from '../parts/shared';

type Facts = BenefitFacts;

const isCount = (value: unknown, least: number, most: number): boolean =>
	Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** Whether a value is of the shape its question asks for. */
function isReadable(key: FactKey, question: Question, value: unknown): boolean {
	switch (question.kind) {
		case 'yes-no':
			return typeof value === 'boolean';
		case 'choice':
			return (
				typeof value === (key === 'original' ? 'number' : 'string') &&
				question.options.some((option) => option.value === String(value))
			);
		case 'several':
			return (
				Array.isArray(value) &&
				value.every((each) => question.options.some((option) => option.value === each))
			);
		case 'month':
			return realMonth(value as Facts['birth']) !== undefined;
		case 'day':
			return realDay(value as Day) !== undefined;
		case 'count':
			return isCount(value, question.least, question.most);
		case 'money':
			return isCount(value, 0, Number.MAX_SAFE_INTEGER);
		case 'rate':
			return isCount(value, 0, 10_000);
		case 'text':
			return typeof value === 'string' && value.length <= question.most;
	}
}

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
