/** What holds of every matter alike. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questions as benefitQuestions } from '$lib/benefits/facts/questions';
import type { Citation } from '$lib/engine/citation';
import type { Finding } from '$lib/engine/condition';
import { day, firstDayOf, plusDays } from '$lib/engine/day';
import type { Question } from '$lib/engine/fact';
import { monthOf } from '$lib/engine/month';
import { assessMatter } from '$lib/matters/assess';
import { matterGroups } from '$lib/matters/groups';
import { matterIds } from '$lib/matters/ids';
import type { AnyMatter } from '$lib/matters/matter';
import { matterNames } from '$lib/matters/names';
import { readMatter, writeMatter } from '$lib/matters/read-facts';
import { documents } from '$lib/law/library';
import type { DocumentId } from '$lib/law/documents';
import { loadMatter } from '../../../src/routes/[pillar]/load';

const matters = await Promise.all(
	matterIds.map(async (id): Promise<[string, AnyMatter]> => [id, await loadMatter[id]()]),
);

/** Any value a question allows. */
function valueOf(question: Question): fc.Arbitrary<unknown> {
	switch (question.kind) {
		case 'yes-no':
			return fc.boolean();
		case 'choice':
			return fc.constantFrom(...question.options.map(({ value }) => value));
		case 'several':
			return fc.subarray(question.options.map(({ value }) => value));
		case 'month':
			return fc.integer({ min: monthOf(1940, 1), max: monthOf(2060, 12) });
		case 'day':
			return fc.integer({ min: 0, max: 30_000 }).map((days) => plusDays(day('1970-01-01'), days));
		case 'count':
			return fc.integer({ min: question.least, max: question.most });
		case 'money':
			return fc.oneof(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 0, max: 999_999_999 }));
		case 'rate':
			return fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 10_000 }));
		case 'decimal':
			return fc.integer({ min: question.least * 100, max: question.most * 100 });
		case 'text':
			return fc.oneof(
				// Typed, a question mark is 不知道.
				fc.string({ maxLength: question.most }).filter((typed) => typed.trim() !== '?'),
				fc
					.constantFrom(
						'DEU',
						'CHN',
						'G0123456',
						'DNK324578912056',
						'912345678901234567',
						'苯',
						'矽肺',
						'氯气中毒',
						'焊工',
						'养老护理员',
					)
					.map((text) => text.slice(0, question.most)),
			);
	}
}

const factsOf = ({ questions }: AnyMatter): fc.Arbitrary<Record<string, unknown>> =>
	fc.record(Object.fromEntries(Object.entries(questions).map(([key, each]) => [key, valueOf(each)])), {
		requiredKeys: [],
	});
const days = fc
	.integer({ min: 0, max: 60 * 12 })
	.map((months) => firstDayOf((monthOf(2020, 1) + months) as never));

const citedIn = ({ cite, of = [] }: Finding): (Citation | undefined)[] => [cite, ...of.flatMap(citedIn)];
const isPublished = ({ document, at }: Citation): boolean => {
	const known = documents[document as DocumentId] as (typeof documents)[DocumentId] | undefined;
	return known !== undefined && (at === undefined || known.points.some((point) => point.at === at));
};

describe.each(matters)('%s', (id, matter) => {
	test('goes by its own name', () => {
		expect(matter.id).toBe(id);
		expect(isPublished(matter.inForce.cite)).toBe(true);
	});

	test('answers whatever facts there are, and cites only what is published', () => {
		const runs = { cited: 0 };
		fc.assert(
			fc.property(factsOf(matter), days, (facts, on) => {
				const { answer, asks, refines, problems, facts: used } = assessMatter(matter, facts, on);
				for (const key of [...asks, ...refines, ...answer.missing, ...Object.keys(problems)])
					expect(Object.keys(matter.questions)).toContain(key);
				for (const key of Object.keys(problems)) expect(used).not.toHaveProperty(key);
				// What a page lists by its words stands there once.
				for (const listed of [
					[...asks, ...refines],
					answer.notices,
					[...answer.assumptions, ...answer.open],
					answer.tables.map(({ caption }) => caption),
				])
					expect(new Set(listed).size, listed.join('\n')).toBe(listed.length);
				const cites = [
					...answer.lines.map(({ cite }) => cite),
					...answer.dates.map(({ cite }) => cite),
					...answer.steps.map(({ cite }) => cite),
					...answer.todo.map(({ cite }) => cite),
					...(answer.finding ? citedIn(answer.finding) : []),
				].filter((cite) => cite !== undefined);
				runs.cited += cites.length;
				expect(cites.filter((cite) => !isPublished(cite))).toEqual([]);
				const said = JSON.stringify(answer, (_, value: unknown) => value);
				expect(said).not.toMatch(/undefined|NaN|Infinity|\[object/);
				// It stands on paper and in sheets too, where nothing lies above or below.
				expect(said).not.toMatch(/[上下]面/);
				expect([...answer.dates].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))).toEqual(
					answer.dates,
				);
				for (const { head, rows } of answer.tables)
					for (const row of rows) expect(row).toHaveLength(head.length);
			}),
			{ numRuns: 300 },
		);
		expect(runs.cited).toBeGreaterThan(0);
	});

	test('never throws, whatever stands for a fact', () => {
		const anything = fc.record(
			Object.fromEntries(Object.keys(matter.questions).map((key) => [key, fc.anything()])),
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(anything, days, (facts, on) => {
				assessMatter(matter, facts, on);
			}),
			{ numRuns: 200 },
		);
	});

	test('a link brings the same answer, but for what is kept nowhere', () => {
		fc.assert(
			fc.property(factsOf(matter), days, (facts, on) => {
				const unkept = Object.entries(matter.questions).flatMap(([key, each]) => (each.unkept ? [key] : []));
				const kept = Object.fromEntries(Object.entries(facts).filter(([key]) => !unkept.includes(key)));
				const before = assessMatter(matter, kept, on);
				const pairs = writeMatter(matter, facts, new Set());
				expect(pairs.map(([key]) => key).filter((key) => unkept.includes(key))).toEqual([]);
				const after = readMatter(matter, Object.fromEntries(pairs), on);
				expect(after.answer).toEqual(before.answer);
			}),
			{ numRuns: 100 },
		);
	});
});

/** Facts that are asked in other words on some page. An answer is carried over by name: whoever adds one looks whether it means the same. */
const inOtherWords: ReadonlySet<string> = new Set([
	...['wageArea', 'trainingOutcome', 'onSiteHours'],
	...['employerPensionRate', 'employerUnemploymentRate', 'employerMedicalRate', 'individualPensionRate'],
]);

test('a fact of one name is asked alike wherever it is asked', () => {
	const reworded = new Set<string>();
	const asked = new Map<string, Question>(Object.entries(benefitQuestions));
	for (const [, { questions }] of matters)
		for (const [key, question] of Object.entries(questions)) {
			const other = asked.get(key);
			if (other) expect([key, question.kind]).toEqual([key, other.kind]);
			if (other && other.asks !== question.asks) reworded.add(key);
			if (other?.kind === 'choice' && question.kind === 'choice')
				expect([key, question.options.map(({ value }) => value).sort()]).toEqual([
					key,
					other.options.map(({ value }) => value).sort(),
				]);
			asked.set(key, question);
		}
	expect([...reworded].sort()).toEqual([...inOtherWords].sort());
});

test('every matter has a name of its own and stands in a group', () => {
	const grouped = new Set(
		Object.values(matterGroups).flatMap((groups) => groups.flatMap(({ matters: of }) => of)),
	);
	expect(matterIds.filter((id) => !grouped.has(id))).toEqual([]);
	expect(new Set(Object.values(matterNames)).size).toBe(matterIds.length);
});
