import fc from 'fast-check';
import { expect } from 'vitest';
import { day, type Day } from '$lib/engine/day';
import type { Question } from '$lib/engine/fact';
import { assessMatter } from '$lib/insurance/assess';
import type { Answer, Matter } from '$lib/insurance/matter';
import { readMatter } from '$lib/insurance/read-facts';
import { documents } from '$lib/law/library';
import type { DocumentId } from '$lib/law/documents';

export const today = day('2026-11-21');

/** What a matter comes to from answers as typed. */
export const typed =
	<Facts extends object>(matter: Matter<Facts>) =>
	(texts: Readonly<Record<string, string>>, on: string = today) =>
		readMatter(matter as never, texts, day(on));

/** The value beside a label. */
export const lineOf = ({ lines }: Answer, label: string) => lines.find((line) => line.label === label)?.value;

const anything: fc.Arbitrary<unknown> = fc.oneof(
	fc.anything(),
	fc.constantFrom(NaN, Infinity, -1, 0, 0.5, 1e308, '', '2025-02-31', '9999-99-99', null, [], {}),
);

/** A value its question could have, at its bounds or anywhere between. */
function valueFor(question: Question): fc.Arbitrary<unknown> {
	switch (question.kind) {
		case 'yes-no':
			return fc.boolean();
		case 'choice':
			return fc.constantFrom(...question.options.map(({ value }) => value));
		case 'several':
			return fc.subarray(question.options.map(({ value }) => value));
		case 'month':
			return fc.integer({ min: 1900 * 12, max: 2200 * 12 - 1 });
		case 'day':
			return fc
				.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
				.map((date) => date.toISOString().slice(0, 10));
		case 'count':
			return fc.integer({ min: question.least, max: question.most });
		case 'money':
			return fc.integer({ min: 0, max: 999_999_999 });
		case 'rate':
			return fc.integer({ min: 0, max: 10_000 });
		case 'text':
			return fc.string({ maxLength: question.most });
	}
}

/** Facts of all kinds: some fit their questions, some could not be. */
export function anyFactsOf<Facts extends object>(matter: Matter<Facts>): fc.Arbitrary<Facts> {
	const shape = Object.fromEntries(
		Object.entries<Question>(matter.questions).map(([key, question]) => [
			key,
			fc.oneof({ weight: 6, arbitrary: valueFor(question) }, { weight: 1, arbitrary: anything }),
		]),
	);
	return fc.record(shape, { requiredKeys: [] }) as unknown as fc.Arbitrary<Facts>;
}

const citationsOf = (value: unknown): { document: string; at?: string }[] =>
	typeof value !== 'object' || value === null
		? []
		: 'document' in value && typeof value.document === 'string'
			? [value as { document: string; at?: string }]
			: Object.values(value).flatMap(citationsOf);

/** Every citation in it names a document of the library, and a place in it. */
export function expectCitationsToStand(value: unknown): void {
	for (const { document, at } of citationsOf(value)) {
		expect(documents).toHaveProperty(document);
		if (at !== undefined)
			expect(documents[document as DocumentId].points.map((point) => point.at)).toContain(at);
	}
}

const unique = (values: readonly string[]) => new Set(values).size === values.length;

/** What must hold of every matter, whatever the facts: it does not throw, leaves out what it names, and can be laid out. */
export function expectSound<Facts extends object>(matter: Matter<Facts>, runs = 400): void {
	const days = fc.constantFrom<Day>(...['2024-12-31', '2025-01-01', '2026-11-21', '2041-06-30'].map(day));
	fc.assert(
		fc.property(anyFactsOf(matter), days, (given, on) => {
			const { facts, problems, asks, refines, answer } = assessMatter(matter, given, on);
			for (const key of Object.keys(problems)) expect(facts).not.toHaveProperty(key);
			const asked = [...asks, ...refines];
			expect(unique(asked)).toBe(true);
			for (const key of [...asked, ...answer.missing]) expect(matter.questions).toHaveProperty(key);
			expect(unique(answer.notices)).toBe(true);
			expect(unique([...answer.assumptions, ...answer.open])).toBe(true);
			expect(unique(answer.tables.map(({ caption }) => caption))).toBe(true);
			expect(answer.dates.map(({ day }) => day)).toEqual(answer.dates.map(({ day }) => day).toSorted());
			expect(JSON.stringify(answer)).not.toMatch(/NaN|undefined|Infinity/);
			expectCitationsToStand(answer);
		}),
		{ numRuns: runs },
	);
}
