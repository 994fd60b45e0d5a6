import type { Day } from '$lib/engine/day';
import type { Question } from '$lib/engine/fact';
import { fitsQuestion } from '$lib/engine/fits-question';
import type { Answer, Matter, Problems } from './matter';

/** What became of the facts given: those that can be used, a sentence on each of the others, and the answer. */
export interface Assessed<Facts extends object> {
	readonly facts: Facts;
	readonly problems: Problems<Facts>;
	readonly asks: readonly (keyof Facts & string)[];
	readonly refines: readonly (keyof Facts & string)[];
	readonly answer: Answer;
}

/** Facts whose values are of the kind their questions ask for; what else is given belongs to no question or is no answer. */
const fitting = <Facts extends object>({ questions }: Matter<Facts>, given: Facts): Facts =>
	Object.fromEntries(
		Object.entries<Question>(questions).flatMap(([key, question]) => {
			const value = (given as Record<string, unknown>)[key];
			return fitsQuestion(question, value) ? [[key, value]] : [];
		}),
	) as Facts;

/**
 * The answer to a matter. What is contradictory or impossible is named and left out; what is no answer at all is left out. Never
 * throws.
 *
 * @example assessMatter(minimumWage, { area: 'first', hours: 'full' }, day('2025-06-01')).answer.main?.value // "2,330元"
 */
export function assessMatter<Facts extends object>(
	matter: Matter<Facts>,
	given: Facts,
	on: Day,
): Assessed<Facts> {
	const fit = fitting(matter, given);
	const problems = matter.check(fit, on);
	const facts = Object.fromEntries(Object.entries(fit).filter(([key]) => !(key in problems))) as Facts;
	return {
		facts,
		problems,
		asks: matter.asks(facts, on),
		refines: matter.refines?.(facts, on) ?? [],
		answer: matter.answer(facts, on),
	};
}
