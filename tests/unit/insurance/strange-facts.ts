import fc from 'fast-check';
import { expect } from 'vitest';
import type { Citation } from '$lib/engine/citation';
import { firstDayOf, lastDayOf, plusDays, type Day } from '$lib/engine/day';
import { monthOf, plusMonths } from '$lib/engine/month';
import { assessMatter } from '$lib/insurance/assess';
import type { AnyMatter, Matter } from '$lib/insurance/matter';
import type { DocumentId } from '$lib/law/documents';
import { documents } from '$lib/law/library';
import { readMatter } from '$lib/insurance/read-facts';

/** Anything that a broken link or an old file may carry, sensible answers among it. */
const anythingBut = (sensible: readonly unknown[]): fc.Arbitrary<unknown> =>
	fc.oneof(
		fc.constantFrom(...sensible),
		fc.constantFrom('2024-02-29', '2025-02-28', '2025-02-30', '9999-12-31', '0000-00-00', '', '?'),
		fc.constantFrom(0, -1, NaN, Infinity, 1.5, 2 ** 53),
		fc.boolean(),
		fc.string(),
		fc.constant(null),
		fc.array(fc.string(), { maxLength: 2 }),
	);

/** A day between 2023 and 2031, the ends of months more often than others. */
export const someDay: fc.Arbitrary<Day> = fc
	.tuple(fc.integer({ min: 0, max: 96 }), fc.integer({ min: -1, max: 28 }))
	.map(([months, days]) => {
		const month = plusMonths(monthOf(2023, 1), months);
		return days < 0 ? lastDayOf(month) : plusDays(firstDayOf(month), days);
	});

/** The citations anywhere in an answer that name no document of the library, or no place in it. */
function standNowhere(value: unknown): readonly string[] {
	if (typeof value !== 'object' || value === null) return [];
	if (!('document' in value)) return Object.values(value).flatMap(standNowhere);
	const { document, at } = value as Citation;
	const found = Object.hasOwn(documents, document) ? documents[document as DocumentId] : undefined;
	return found && (at === undefined || found.points.some((point) => point.at === at))
		? []
		: [`${document} ${at ?? ''}`];
}

/** What a question offers. */
function offered(matter: AnyMatter, key: string): readonly unknown[] {
	const question = matter.questions[key];
	return question && 'options' in question ? question.options.map(({ value }) => value) : [true, false];
}

/**
 * Whatever the facts: a matter never throws, what it names as wrong is left out, it asks only for what it has questions about, and
 * every place it cites stands in the library. So also for whatever text is typed.
 */
export function expectToBearAnything<Facts extends object>(
	given: Matter<Facts>,
	sensible: readonly unknown[] = [],
) {
	const matter = given as unknown as AnyMatter;
	const keys = Object.keys(matter.questions);
	const facts = fc.record(
		Object.fromEntries(keys.map((key) => [key, anythingBut([...offered(matter, key), ...sensible])])),
		{ requiredKeys: [] },
	);
	fc.assert(
		fc.property(facts, someDay, (strange, on) => {
			const assessed = assessMatter(matter, strange as Record<string, unknown>, on);
			for (const [key, problem] of Object.entries(assessed.problems)) {
				expect(problem).toMatch(/./);
				expect(assessed.facts).not.toHaveProperty(key);
			}
			for (const key of [...assessed.asks, ...assessed.refines, ...assessed.answer.missing])
				expect(keys).toContain(key);
			expect(assessed.asks.filter((key) => assessed.refines.includes(key))).toEqual([]);
			expect(standNowhere(assessed.answer)).toEqual([]);
			expect(JSON.stringify(assessed.answer)).not.toMatch(/undefined|NaN|Infinity|\[object/);
		}),
		{ numRuns: 400 },
	);
	const texts = fc.record(
		Object.fromEntries(
			keys.map((key) => [
				key,
				fc.oneof(
					fc.constantFrom(...offered(matter, key).map(String), ...sensible.map(String), '?', 'yes', 'no'),
					fc.constantFrom('2024-2-29', '2026-12-31', '20250801', '１２', '-1', '9'.repeat(50)),
					fc.string(),
				),
			]),
		),
		{ requiredKeys: [] },
	);
	fc.assert(
		fc.property(texts, someDay, (typed, on) => {
			const reading = readMatter(matter, typed as Record<string, string>, on);
			for (const key of Object.keys(reading.problems)) expect(reading.facts).not.toHaveProperty(key);
		}),
		{ numRuns: 200 },
	);
}
