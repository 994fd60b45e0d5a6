import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, type Day } from '$lib/engine/day';
import { monthOf } from '$lib/engine/month';
import type { RetirementFacts } from '$lib/retirement/facts';
import { linkKeys, readLink, repeatableLinkKeys, writeLink } from '$lib/retirement/link';
import { wildText } from '../engine/texts';
import { month } from './people';

/** The pairs of a link by key, as a page finds them. */
function valuesOf(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
	const values = new Map<string, string[]>();
	for (const [key, value] of pairs) values.set(key, [...(values.get(key) ?? []), value]);
	return values;
}
const read = (pairs: Record<string, string>) => readLink(valuesOf(Object.entries(pairs)));

describe('facts as a link', () => {
	const everything: RetirementFacts = {
		birth: month('1977-01'),
		sex: 'female',
		original: 50,
		paid: 186,
		asOf: month('2026-10'),
		paying: true,
		until: month('2028-06'),
		choose: [month('2026-07'), month('2027-01')],
		drawing: true,
		statePost: true,
	};

	test('all of them, with the day', () => {
		expect(writeLink(everything, day('2026-11-21'))).toEqual([
			['birth', '1977-01'],
			['sex', 'female'],
			['original', '50'],
			['paid', '186'],
			['asof', '2026-10'],
			['paying', 'yes'],
			['until', '2028-06'],
			['choose', '2026-07'],
			['choose', '2027-01'],
			['pension', 'yes'],
			['post', 'state'],
			['on', '2026-11-21'],
		]);
	});

	test('none of them make no link', () => {
		expect(writeLink({})).toEqual([]);
		expect(writeLink({ drawing: false, statePost: false, choose: [] })).toEqual([]);
	});

	test('a man needs no original age', () => {
		expect(writeLink({ sex: 'male', original: 60 })).toEqual([['sex', 'male']]);
	});

	test('only known keys are written, and only chosen months stand more than once', () => {
		const keys = writeLink(everything, day('2026-11-21')).map(([key]) => key);
		expect(new Set(keys)).toEqual(new Set(linkKeys));
		const repeated = keys.filter((key, index) => keys.indexOf(key) !== index);
		expect(repeated).toEqual([...repeatableLinkKeys]);
	});

	test('written and read back they are the same', () => {
		const anyMonth = fc
			.tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
			.map(([year, number]) => monthOf(year, number));
		const facts = fc
			.record(
				{
					birth: anyMonth,
					sex: fc.constantFrom('male' as const, 'female' as const),
					original: fc.constantFrom(50 as const, 55 as const, 60 as const),
					paid: fc.integer({ min: 0, max: 9999 }),
					asOf: anyMonth,
					paying: fc.boolean(),
					until: anyMonth,
					choose: fc.array(anyMonth, { minLength: 1, maxLength: 3 }),
					drawing: fc.constant(true),
					statePost: fc.constant(true),
				},
				{ requiredKeys: [] },
			)
			.map(({ original, ...rest }): RetirementFacts => ({
				...rest,
				...(rest.sex !== 'male' && original !== undefined && { original }),
			}));
		const on = fc.constantFrom<Day | undefined>(undefined, day('2026-11-21'), day('2024-02-29'));
		fc.assert(
			fc.property(facts, on, (given, asked) => {
				expect(readLink(valuesOf(writeLink(given, asked)))).toEqual({ facts: given, on: asked, notes: [] });
			}),
		);
	});
});

describe('a link that was cut, changed or made up', () => {
	test.each([
		['birth', '1970-13'],
		['birth', '1970-5'],
		['birth', ''],
		['sex', 'x'],
		['sex', 'toString'],
		['sex', '__proto__'],
		['original', '65'],
		['original', '050'],
		['paid', '-1'],
		['paid', '12345'],
		['paid', '1e3'],
		['asof', '2026-10-01'],
		['paying', 'maybe'],
		['until', 'x'],
		['choose', '2026-00'],
		['pension', '1'],
		['post', 'yes'],
		['on', '2026-02-30'],
	])('%s=%s is left out with a note', (key, value) => {
		const { facts, on, notes } = read({ sex: 'female', [key]: value });
		expect(notes).toHaveLength(1);
		expect(notes[0]).toContain(key);
		expect(facts).toEqual(key === 'sex' ? {} : { sex: 'female' });
		expect(on).toBeUndefined();
	});

	test('the note does not repeat the text', () => {
		expect(read({ birth: '<script>alert(1)</script>' }).notes.join()).not.toContain('script');
	});

	test('full-width digits that a chat made are understood', () => {
		expect(read({ birth: '１９７０－０５', paid: ' １８６ ' })).toMatchObject({
			facts: { birth: month('1970-05'), paid: 186 },
			notes: [],
		});
	});

	test('keys of somebody else are nothing to us', () => {
		expect(read({ utm_source: 'x', constructor: 'y' })).toEqual({ facts: {}, on: undefined, notes: [] });
	});

	test('reading never throws, whatever the link holds', () => {
		const values = fc.array(fc.tuple(fc.constantFrom<string>(...linkKeys, 'other'), wildText), {
			maxLength: 20,
		});
		fc.assert(
			fc.property(values, (pairs) => {
				const { facts, notes } = readLink(valuesOf(pairs));
				expect(notes.length).toBeLessThanOrEqual(pairs.length);
				expect(Object.values(facts)).not.toContain(undefined);
			}),
		);
		expect(readLink(valuesOf([['birth', '1'.repeat(1_000_000)]])).notes).toHaveLength(1);
	});
});
