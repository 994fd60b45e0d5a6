import type { Day } from '$lib/engine/day';
import type { Answer, Matter, Problems } from './matter';

/** What became of the facts given: those that can be used, a sentence on each of the others, and the answer. */
export interface Assessed<Facts extends object> {
	readonly facts: Facts;
	readonly problems: Problems<Facts>;
	readonly asks: readonly (keyof Facts & string)[];
	readonly refines: readonly (keyof Facts & string)[];
	readonly answer: Answer;
}

/**
 * The answer to a matter. What is contradictory or impossible is named and left out. Never throws.
 *
 * @example assessMatter(minimumWage, { area: 'first', hours: 'full' }, day('2025-06-01')).answer.main?.value // "2,330元"
 */
export function assessMatter<Facts extends object>(
	matter: Matter<Facts>,
	given: Facts,
	on: Day,
): Assessed<Facts> {
	const problems = matter.check(given, on);
	const facts = Object.fromEntries(
		Object.entries(given).filter(([key, value]) => value !== undefined && !(key in problems)),
	) as Facts;
	return {
		facts,
		problems,
		asks: matter.asks(facts, on),
		refines: matter.refines?.(facts, on) ?? [],
		answer: matter.answer(facts, on),
	};
}
