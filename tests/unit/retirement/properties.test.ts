import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { plusDays, day } from '$lib/engine/day';
import { formatMonth, monthOf, plusMonths, type Month } from '$lib/engine/month';
import type { OriginalAge } from '$lib/law/retirement-ages';
import { assess } from '$lib/retirement/assess';
import {
	contributionsAt,
	recordOutlook,
	type ContributionRecord,
	type MonthRange,
} from '$lib/retirement/contributions';
import { explain } from '$lib/retirement/explain';
import { checkFacts, type RetirementFacts } from '$lib/retirement/facts';
import { flexibleWindow } from '$lib/retirement/flexible-window';
import { planFor } from '$lib/retirement/plan';
import { remindersOf } from '$lib/retirement/reminders';
import { sheetOf } from '$lib/retirement/sheet';
import { statutoryRetirement } from '$lib/retirement/statutory-age';
import { month, today } from './people';

// Hundreds of made-up people a test: a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const GROUPS: readonly OriginalAge[] = [60, 55, 50];
/** 办法 第一条: the longest delay of each group, in months. */
const CAPS: Readonly<Record<OriginalAge, number>> = { 60: 36, 55: 36, 50: 60 };

const anyOriginal = fc.constantFrom(...GROUPS);
const monthBetween = (first: number, last: number): fc.Arbitrary<Month> =>
	fc.integer({ min: first * 12, max: last * 12 + 11 }).map((number) => plusMonths(monthOf(0, 1), number));
const anyBirth = monthBetween(1920, 2026);
const anyDay = fc.integer({ min: -3000, max: 30_000 }).map((count) => plusDays(day('2025-01-01'), count));

describe.each(GROUPS)('original age %i, every month of birth from 1920 to 2026', (original) => {
	const births = Array.from({ length: 107 * 12 }, (_, index) => monthOf(1920, 1 + index));
	const answers = births.map((birth) => statutoryRetirement(birth, original));

	test('the delay is between nought and the cap, and never falls', () => {
		let before = 0;
		for (const { delay } of answers) {
			expect(delay).toBeGreaterThanOrEqual(before);
			expect(delay).toBeLessThanOrEqual(CAPS[original]);
			before = delay;
		}
		expect(before).toBe(CAPS[original]);
	});

	test('the younger never retire before the older, and at most a month apart from step to step', () => {
		for (const [index, { month: retires, age }] of answers.entries()) {
			expect(retires - age).toBe(births[index]);
			const previous = answers[index - 1];
			if (previous) expect([1, 2]).toContain(retires - previous.month);
		}
	});

	test('the window: not before the original age, three years at most on either side', () => {
		for (const statutory of answers) {
			const window = flexibleWindow(statutory, false);
			if (!window.open) {
				expect(statutory.delay).toBe(0);
				continue;
			}
			expect(window.earliest).toBeGreaterThanOrEqual(statutory.originalMonth);
			expect(window.earliest).toBeGreaterThanOrEqual(statutory.month - 36);
			expect(window.earliest).toBeLessThan(statutory.month);
			// one of the two limits binds
			expect([statutory.originalMonth, statutory.month - 36]).toContain(window.earliest);
			expect(window.latest).toBe(statutory.month + 36);
		}
	});

	test('the three years bind only for women of 50 born from 1981-01 on', () => {
		const bound = answers.flatMap((statutory, index) => {
			const window = flexibleWindow(statutory, false);
			return window.open && window.earliest > statutory.originalMonth ? [births[index]] : [];
		});
		expect(bound[0]).toBe(original === 50 ? month('1981-01') : undefined);
	});
});

describe('contribution records', () => {
	/** 办法 第二条 as a sentence: fifteen years, from 2030 half a year more each year, twenty at most. */
	const minimumOf = (year: number) => Math.min(240, 180 + 6 * Math.max(0, year - 2029));

	/** A calendar that turns leaf by leaf. */
	function* leaves(first: string, last: string): Generator<{ year: number; text: string }> {
		let [year = 0, number = 0] = first.split('-').map(Number);
		for (;;) {
			const text = `${year}-${String(number).padStart(2, '0')}`;
			yield { year, text };
			if (text === last) return;
			number = number === 12 ? 1 : number + 1;
			if (number === 1) year += 1;
		}
	}

	const anyRecord: fc.Arbitrary<ContributionRecord> = fc
		.record({
			paid: fc.integer({ min: 0, max: 300 }),
			asOf: monthBetween(2010, 2045),
			paying: fc.boolean(),
			until: fc.option(monthBetween(2010, 2050), { nil: undefined }),
		})
		.map(({ until, ...rest }) => ({ ...rest, ...(rest.paying && until !== undefined && { until }) }));

	/** Puts a month's contribution on the pile whenever one is paid, leaf by leaf. */
	function pileAt({ paid, asOf, paying, until }: ContributionRecord, text: string): number {
		const from = formatMonth(asOf);
		if (text <= from) return paid;
		let pile = paid;
		for (const { text: leaf } of leaves(from, text))
			if (leaf > from && paying && (until === undefined || leaf <= formatMonth(until))) pile += 1;
		return pile;
	}

	const spelt = (ranges: readonly MonthRange[]) =>
		ranges.flatMap(({ from, to }) => [...leaves(formatMonth(from), formatMonth(to))].map(({ text }) => text));

	test('grow by one for each month paid', () => {
		fc.assert(
			fc.property(anyRecord, monthBetween(2010, 2050), (record, asked) => {
				expect(contributionsAt(record, asked)).toBe(pileAt(record, formatMonth(asked)));
			}),
		);
	});

	test('the months with enough are those a count leaf by leaf finds, in ranges as long as can be', () => {
		fc.assert(
			fc.property(anyRecord, monthBetween(1960, 1995), anyOriginal, (record, birth, original) => {
				const statutory = statutoryRetirement(birth, original);
				const window = flexibleWindow(statutory, false);
				const outlook = recordOutlook(record, statutory, window, month('2026-11'));
				if (!window.open) {
					expect(outlook?.eligible ?? []).toEqual([]);
					return;
				}
				const found = [...leaves(formatMonth(window.earliest), formatMonth(statutory.month))]
					.filter(({ year, text }) => pileAt(record, text) >= minimumOf(year))
					.map(({ text }) => text);
				const eligible = outlook?.eligible ?? expect.fail('no outlook');
				expect(spelt(eligible)).toEqual(found);
				eligible.forEach(({ from, to }, index) => {
					expect(from).toBeLessThanOrEqual(to);
					const next = eligible[index + 1];
					if (next) expect(next.from - to).toBeGreaterThan(1);
				});
				expect(outlook?.firstEligible).toBe(eligible[0]?.from);
				expect(outlook?.shortfall === 0).toBe(found.at(-1) === formatMonth(statutory.month));
			}),
			{ numRuns: 300 },
		);
	});

	test('one who pays on past the statutory month completes the record when a count leaf by leaf does', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 200 }),
				monthBetween(1966, 1995),
				anyOriginal,
				(paid, birth, original) => {
					const statutory = statutoryRetirement(birth, original);
					fc.pre(statutory.month > month('2026-11'));
					const record = { paid, asOf: month('2026-11'), paying: true };
					const window = flexibleWindow(statutory, false);
					const outlook = recordOutlook(record, statutory, window, month('2026-11'));
					const retires = formatMonth(statutory.month);
					const [needed, have] = [minimumOf(Number(retires.slice(0, 4))), pileAt(record, retires)];
					expect(outlook).toMatchObject({ minimum: needed, totalAtStatutory: have });
					expect(outlook?.shortfall).toBe(Math.max(0, needed - have));
					if (have >= needed) {
						expect(outlook?.completion).toBeUndefined();
						return;
					}
					const calendar = [...leaves(retires, '2090-12')];
					const first = (enough: (pile: number, year: number) => boolean) =>
						calendar.findIndex(({ year }, index) => enough(have + index, year));
					const same = first((pile) => pile >= needed);
					const later = first((pile, year) => pile >= minimumOf(year));
					const { completion } = outlook ?? expect.fail('no outlook');
					expect(completion && formatMonth(completion.month)).toBe(calendar[same]?.text);
					expect(completion?.laterYear.months).toBe(later);
					expect(completion && formatMonth(completion.laterYear.month)).toBe(calendar[later]?.text);
				},
			),
			{ numRuns: 300 },
		);
	});
});

describe('anything at all as facts', () => {
	const KEYS = [
		...['birth', 'sex', 'original', 'paid', 'asOf', 'paying', 'until', 'choose', 'drawing', 'statePost'],
	] as const;
	const sensible: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
		birth: anyBirth,
		sex: fc.constantFrom('male', 'female'),
		original: fc.constantFrom(60, 55, 50, 65),
		paid: fc.integer({ min: -5, max: 800 }),
		asOf: monthBetween(1980, 2040),
		paying: fc.boolean(),
		until: monthBetween(2000, 2150),
		choose: fc.array(fc.oneof(monthBetween(2020, 2060), fc.anything()), { maxLength: 6 }),
		drawing: fc.boolean(),
		statePost: fc.boolean(),
	};
	/** Half of the values make sense for their key, half are anything. */
	const someFacts = fc
		.record(
			Object.fromEntries(KEYS.map((key) => [key, fc.oneof(sensible[key] ?? fc.anything(), fc.anything())])),
			{ requiredKeys: [] },
		)
		.chain((facts) =>
			fc.dictionary(fc.string(), fc.anything(), { maxKeys: 3 }).map((more) => ({ ...more, ...facts })),
		);

	test('is assessed without throwing; what is wrong is left out and named', () => {
		fc.assert(
			fc.property(someFacts, anyDay, (given, on) => {
				const { facts, problems, notes, missing, cases } = assess(given as RetirementFacts, on);
				for (const key of [...Object.keys(facts), ...missing]) expect(KEYS).toContain(key);
				for (const { fact, says } of [...problems, ...notes]) {
					expect(KEYS).toContain(fact);
					expect(says).not.toMatch(/undefined|NaN|^$/);
				}
				expect(cases.length).toBeLessThanOrEqual(2);
				expect(cases.length > 0).toBe(facts.birth !== undefined && facts.sex !== undefined);
				expect(facts.choose?.length ?? 0).toBeLessThanOrEqual(3);
			}),
			{ numRuns: 500 },
		);
	});

	test('what passed the checks passes them again unchanged', () => {
		fc.assert(
			fc.property(someFacts, anyDay, (given, on) => {
				const { facts } = checkFacts(given as RetirementFacts, on);
				expect(checkFacts(facts, on)).toMatchObject({ facts, problems: [] });
			}),
			{ numRuns: 300 },
		);
	});

	test('can be planned for, explained, printed and noted in a calendar', () => {
		fc.assert(
			fc.property(someFacts, anyDay, (given, on) => {
				const assessment = assess(given as RetirementFacts, on);
				const { facts, record, cases } = assessment;
				const words: unknown[] = [sheetOf(assessment), remindersOf(assessment)];
				for (const answer of cases) {
					words.push(explain(answer, facts, record));
					for (const chosen of facts.choose ?? []) words.push(planFor(chosen, answer, facts, record, on));
				}
				expect(JSON.stringify(words)).not.toMatch(/undefined|NaN|\[object/);
			}),
			{ numRuns: 300 },
		);
	});
});

test('a plan at the end of four-digit years does not throw either', () => {
	const on = day('9980-01-01');
	const assessment = assess({ birth: month('9939-12'), sex: 'male', choose: [month('9999-12')] }, on);
	expect(() => sheetOf(assessment)).not.toThrow();
	expect(() => remindersOf(assessment)).not.toThrow();
});

test('the pension more or less and the pension’s first month always add up', () => {
	fc.assert(
		fc.property(
			monthBetween(1950, 2000),
			anyOriginal,
			monthBetween(2020, 2070),
			(birth, original, chosen) => {
				const sex = original === 60 ? 'male' : 'female';
				const [answer] = assess({ birth, sex, original }, today).cases;
				const plan = planFor(chosen, answer ?? expect.fail('no answer'), {}, undefined, today);
				expect(plan.age).toBe(chosen - birth);
				expect(plan.pensionMonths).toBe((answer?.statutory.month ?? 0) - chosen);
				expect(plan.pensionFrom).toBe(chosen + 1);
			},
		),
	);
});
