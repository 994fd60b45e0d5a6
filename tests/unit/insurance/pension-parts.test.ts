import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { yuan, type Fen } from '$lib/engine/money';
import { accountPart, basicPart, divisorFor, readIndex } from '$lib/insurance/pension-parts';
import type { DocumentId } from '$lib/law/documents';
import { documents } from '$lib/law/library';
import { monthsByAge, pensionBase } from '$lib/law/pension-formula';

describe('the months an account is divided by, in tenths', () => {
	test('31 whole ages, 40 to 70, falling (supplement §6)', () => {
		expect(monthsByAge).toHaveLength(31);
		for (let index = 1; index < monthsByAge.length; index += 1)
			expect(monthsByAge[index]).toBeLessThan(monthsByAge[index - 1] as number);
	});
	test.each([
		[40, 0, 2330],
		[47, 0, 2080], // not the 207 of some pages
		[50, 0, 1950],
		[55, 0, 1700],
		[60, 0, 1390],
		[63, 0, 1170],
		[65, 0, 1010],
		[66, 0, 930],
		[70, 0, 560],
		// as a city answered: 138.4 and 194.6
		[60, 1, 1384],
		[50, 1, 1946],
		// the row a table going round has wrong: even steps of half a month
		[55, 1, 1695],
		[55, 2, 1690],
		[55, 11, 1645],
		[61, 5, 1291], // 132 − 7 × 5/12 = 129.083
		[64, 5, 1057], // 109 − 8 × 5/12 = 105.667
		[64, 11, 1017], // 109 − 8 × 11/12 = 101.667
		[40, 1, 2328], // 232.75, half up
	])('%i years and %i months: %i', (years, months, tenths) => {
		expect(divisorFor(years * 12 + months)).toBe(tenths);
	});
	test.each([
		[39, 11],
		[65, 1],
		[65, 11],
		[69, 6],
		[70, 1],
		[71, 0],
	])('of %i years and %i months nothing is known', (years, months) => {
		expect(divisorFor(years * 12 + months)).toBeUndefined();
	});
	test('the older, the fewer', () => {
		fc.assert(
			fc.property(fc.integer({ min: 480, max: 779 }), (age) => {
				expect(divisorFor(age + 1)).toBeLessThan(divisorFor(age) as number);
			}),
		);
	});
});

test.each([
	['0.85', 8500],
	['1', 10_000],
	['３', 30_000],
	['0.8512', 8512],
	['85.12%', 8512],
	['85%', 8500],
	['0', undefined],
	['3.0001', undefined],
	['85', undefined],
	['0.85123', undefined],
	['85.123%', undefined],
	['-1', undefined],
	['约0.8', undefined],
	['', undefined],
])('an index typed %s is %s', (typed, index) => expect(readIndex(typed)).toBe(index));

test.each([
	[8160, 10_000, 240, 1632], // 8,160 × 2 ÷ 2 × 20 %
	[8160, 8500, 288, 1811.52], // 8,160 × 1.85 ÷ 2 = 7,548; × 24 %
	[7988, 6000, 180, 958.56], // 7,988 × 1.6 ÷ 2 = 6,390.40; × 15 %
	[8160, 8500, 0, 0],
])('basic part: base %d, index %i, %i months is %d', (base, index, months, part) => {
	expect(basicPart(yuan(base), index, months)).toBe(yuan(part));
});

test.each([
	[100_000, 1390, 719.42],
	[88_320, 1291, 684.12],
	[0, 1390, 0],
])('account part: %d by %i tenths is %d', (balance, tenths, part) => {
	expect(accountPart(yuan(balance), tenths)).toBe(yuan(part));
});

test('the parts agree with exact arithmetic', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 300_000, max: 3_000_000 }),
			fc.integer({ min: 1, max: 30_000 }),
			fc.integer({ min: 0, max: 60 }),
			(base, index, years) => {
				// base × (1 + index) ÷ 2 × years %, half up
				const top = BigInt(base) * BigInt(10_000 + index) * BigInt(years);
				const exact = (2n * top + 2_000_000n) / 4_000_000n;
				expect(BigInt(basicPart(base as Fen, index, years * 12))).toBe(exact);
			},
		),
	);
});

test('the base of 2023 and 2024, second-hand; not that of 2025, of which one page alone speaks', () => {
	expect(pensionBase.at(day('2023-07-01'))?.value).toBe(798_800);
	expect(pensionBase.at(day('2024-07-01'))?.value).toBe(816_000);
	expect(pensionBase.at(day('2025-07-01'))?.current).toBe(false);
	for (const { cite } of pensionBase.periods)
		expect(documents[cite.document as DocumentId].secondHand).toBe(true);
});
