import fc from 'fast-check';
import { expect } from 'vitest';
import { firstDayOf, type Day } from '$lib/engine/day';
import type { Question } from '$lib/engine/fact';
import { monthOf, plusMonths } from '$lib/engine/month';
import { assessMatter } from '$lib/insurance/assess';
import type { Matter } from '$lib/insurance/matter';

/** Anything that a broken link or an old file may carry, and any answer the question allows. */
const valueFor = (question: Question): fc.Arbitrary<unknown> =>
	fc.oneof(
		'options' in question
			? fc.oneof(
					fc.constantFrom(...question.options.map(({ value }) => value)),
					fc.subarray(question.options.map(({ value }) => value)),
				)
			: fc.boolean(),
		question.kind === 'count' ? fc.integer({ min: question.least, max: question.most }) : fc.nat(2_000_000),
		fc.integer({ min: monthOf(1940, 1), max: monthOf(2070, 1) }),
		fc.nat(10_000),
		fc.constantFrom(NaN, Infinity, -1, 0, 1.5, 2 ** 53, null, '', '0.85', '1', '2025-02-30', 'toString', []),
	);

const someDay: fc.Arbitrary<Day> = fc
	.integer({ min: 0, max: 200 })
	.map((months) => firstDayOf(plusMonths(monthOf(2022, 1), months)));

/** Whatever the facts, a matter answers, asks questions it has, and leaves out what it found fault with. */
export function expectNeverThrows<Facts extends object>(matter: Matter<Facts>): void {
	const questions = matter.questions as Record<string, Question>;
	const facts = fc.record(
		Object.fromEntries(Object.entries(questions).map(([key, question]) => [key, valueFor(question)])),
		{ requiredKeys: [] },
	) as fc.Arbitrary<Facts>;
	fc.assert(
		fc.property(facts, someDay, (given, on) => {
			const { facts: used, problems, asks, refines, answer } = assessMatter(matter, given, on);
			for (const key of Object.keys(problems)) expect(used).not.toHaveProperty(key);
			for (const key of [...asks, ...refines, ...answer.missing]) expect(questions).toHaveProperty(key);
			expect(JSON.stringify(answer)).not.toMatch(/NaN|undefined|Infinity/);
		}),
		{ numRuns: 300 },
	);
}
