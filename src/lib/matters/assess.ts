import type { Day } from '$lib/engine/day';
import type { Question } from '$lib/engine/fact';
import { fits } from '$lib/engine/fits';
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
 * The answer to a matter. What is contradictory, impossible or of another shape than its question asks for is named and left out.
 * Never throws.
 *
 * @example assessMatter(minimumWageMatter, { wageArea: 'first', hours: 'full-time' }, on).answer.main?.value // "2,330元"
 */
export function assessMatter<Facts extends object>(
	matter: Matter<Facts>,
	given: Facts,
	on: Day,
): Assessed<Facts> {
	const asked = new Map<string, Question>(Object.entries(matter.questions));
	const misshapen: Record<string, string> = {};
	const readable: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(given)) {
		const question = asked.get(key);
		if (value === undefined || !question) continue;
		if (fits(question, value)) readable[key] = value;
		else misshapen[key] = '这一项看不懂，没有采用，请重新填写';
	}
	const found = matter.check(readable as Facts, on);
	const facts = Object.fromEntries(Object.entries(readable).filter(([key]) => !(key in found))) as Facts;
	const problems = { ...found, ...misshapen } as Problems<Facts>;
	return {
		facts,
		problems,
		asks: matter.asks(facts, on),
		refines: matter.refines?.(facts, on) ?? [],
		answer: matter.answer(facts, on),
	};
}
