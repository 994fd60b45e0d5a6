import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { all, any, not, truthOf, type Truth } from '$lib/engine/truth';

const Y: Truth = 'yes';
const N: Truth = 'no';
const U: Truth = 'unknown';
/** from the earlier day, from the later day */
const E: Truth = { from: day('2026-01-01') };
const L: Truth = { from: day('2027-07-31') };
const values = [Y, N, U, E, L];

/** Each row: a value, then what it makes with yes, no, unknown, the earlier day, the later day. */
type Table = readonly (readonly [Truth, readonly Truth[]])[];

const ALL: Table = [
	[Y, [Y, N, U, E, L]],
	[N, [N, N, N, N, N]],
	[U, [U, N, U, U, U]],
	[E, [E, N, U, E, L]],
	[L, [L, N, U, L, L]],
];

const ANY: Table = [
	[Y, [Y, Y, Y, Y, Y]],
	[N, [Y, N, U, E, L]],
	[U, [Y, U, U, U, U]],
	[E, [Y, E, U, E, E]],
	[L, [Y, L, U, E, L]],
];

const someTruths = fc.array(fc.constantFrom(...values), { maxLength: 6 });

describe.each([
	['all', all, ALL, Y],
	['any', any, ANY, N],
] as const)('%s', (_name, join, table, ofNothing) => {
	test.each(table)('%o with each of yes, no, unknown, an early day, a late day', (left, row) => {
		expect(values.map((right) => join([left, right]))).toEqual(row);
	});

	test('the table is complete', () => {
		expect(table.map(([left]) => left)).toEqual(values);
		expect(table.every(([, row]) => row.length === values.length)).toBe(true);
	});

	test('of nothing', () => {
		expect(join([])).toBe(ofNothing);
	});

	test('of one is that one', () => {
		for (const value of values) expect(join([value])).toEqual(value);
	});

	test('order and grouping make no difference', () => {
		fc.assert(
			fc.property(someTruths, someTruths, (left, right) => {
				const together = join([...left, ...right]);
				expect(join([...right, ...left])).toEqual(together);
				expect(join([join(left), join(right)])).toEqual(together);
			}),
		);
	});
});

test('not turns yes and no about and leaves unknown open', () => {
	expect([Y, N, U].map(not)).toEqual([N, Y, U]);
});

test('what holds only from a later day does not hold yet, so its opposite does', () => {
	expect([E, L].map(not)).toEqual([Y, Y]);
});

test('a fact as a truth: given or not given', () => {
	expect([true, false, undefined].map(truthOf)).toEqual([Y, N, U]);
});
