import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yuan, type Fen } from '$lib/engine/money';
import { formatMonth, monthOf } from '$lib/engine/month';
import { limitOf, limitProblem, outsideLimits } from '$lib/startup/tax-limit';
import {
	evenly,
	lengthOf,
	overlap,
	overMonths,
	reliefStretch,
	takeOff,
	twelfths,
	wholeYear,
	type Stretch,
} from '$lib/startup/tax-relief';
import { taxLimits } from '$lib/law/business-tax';

const say = (stretch: Stretch | undefined) =>
	stretch && `${formatMonth(stretch.first)} ${formatMonth(stretch.last)}`;

describe('the months that count (supplement §1)', () => {
	test.each([
		// 36 months, the first among them
		[monthOf(2026, 6), {}, '2026-06 2029-05'],
		// none before the policy began; begun before, what is left of the 36
		[monthOf(2022, 6), {}, '2023-01 2025-05'],
		[monthOf(2020, 2), {}, '2023-01 2023-01'],
		[monthOf(2020, 1), {}, undefined],
		// begun by its last month, to the end of the 36
		[monthOf(2027, 12), {}, '2027-12 2030-11'],
		[monthOf(2028, 1), {}, undefined],
		// months had elsewhere
		[monthOf(2026, 6), { had: 12 }, '2026-06 2028-05'],
		[monthOf(2026, 6), { had: 35 }, '2026-06 2026-06'],
		[monthOf(2026, 6), { had: 36 }, undefined],
		// an end before
		[monthOf(2026, 6), { end: monthOf(2026, 9) }, '2026-06 2026-09'],
		[monthOf(2026, 6), { end: monthOf(2030, 9) }, '2026-06 2029-05'],
	])('from %i with %o', (since, rest, expected) => {
		expect(say(reliefStretch(since, rest))).toBe(expected);
	});
	test('within a year', () => {
		const stretch = reliefStretch(monthOf(2026, 6));
		expect(
			[2025, 2026, 2027, 2028, 2029, 2030].map((year) => lengthOf(overlap(stretch, wholeYear(year)))),
		).toEqual([0, 7, 12, 12, 5, 0]);
	});
});

describe('twelfths of a year (inventory D 11, 6)', () => {
	test('all of them are the whole, one is a twelfth, rounded half up', () => {
		expect(twelfths(yuan(12_000), 12)).toBe(yuan(12_000));
		expect(twelfths(yuan(12_000), 1)).toBe(yuan(1_000));
		expect(twelfths(yuan(12_000), 7)).toBe(yuan(7_000));
		expect(twelfths(yuan(20_000), 1)).toBe(yuan(1_666.67));
		expect(twelfths(yuan(20_000), 5)).toBe(yuan(8_333.33));
	});
});

describe('taking it off in order', () => {
	const of = (...dues: number[]) => dues.map((due, index) => ({ name: String(index), due: yuan(due) }));
	test('surcharges come before income tax, and what is left is the last (inventory D 11, 1)', () => {
		const taken = takeOff(yuan(7000), of(3000, 210, 90, 60, 5000));
		expect(taken.taxes.map(({ off }) => off)).toEqual([3000, 210, 90, 60, 3640].map(yuan));
		expect(taken.left).toBe(yuan(1360));
		expect(taken.unused).toBe(0);
	});
	test('taxes below the limit come off whole; the rest of it is lost (inventory D 11, 2)', () => {
		const taken = takeOff(yuan(7000), of(2500));
		expect([taken.off, taken.left, taken.unused]).toEqual([yuan(2500), 0, yuan(4500)]);
	});
	test('never more than the limit or the tax, in order, and the parts add up', () => {
		const sums = fc.integer({ min: 0, max: 999_999_999 }).map((fen) => fen as Fen);
		fc.assert(
			fc.property(sums, fc.array(sums, { maxLength: 5 }), (limit, dues) => {
				const taken = takeOff(
					limit,
					dues.map((due) => ({ name: 'x', due })),
				);
				const total = dues.reduce((sum, due) => sum + due, 0);
				expect(taken.off).toBe(Math.min(limit, total));
				expect(taken.off + taken.left).toBe(total);
				expect(taken.off + taken.unused).toBe(limit);
				let open = false;
				for (const { due, off, left } of taken.taxes) {
					expect(off + left).toBe(due);
					expect(off).toBeGreaterThanOrEqual(0);
					// After one that is not taken off whole, nothing is.
					if (open) expect(off).toBe(0);
					open ||= left > 0;
				}
			}),
		);
	});
});

describe('sums by the quarter and the month', () => {
	test.each([
		['year', 700],
		[undefined, 700],
		['quarter', 1633.33],
		['month', 4900],
	] as const)('%s over seven months', (span, expected) => {
		expect(overMonths(yuan(700), span, 7)).toBe(yuan(expected));
	});
	test('spread evenly, in whole yuan, and exact at the end', () => {
		expect([1, 6, 7].map((months) => evenly(yuan(18_360.55), months, 7))).toEqual([
			yuan(2_623),
			yuan(15_738),
			yuan(18_360.55),
		]);
	});
});

describe('the limit of a year', () => {
	test('Chongqing as public pages have it, marked so; the nation’s where it is not known', () => {
		expect(limitOf(taxLimits.own, undefined, 2026)).toMatchObject({ amount: yuan(24_000), floor: false });
		expect(limitOf(taxLimits.own, undefined, 2026).notices.join('')).toContain('没有核实原件');
		expect(limitOf(taxLimits.keyGroupHire, undefined, 2026).amount).toBe(yuan(7_800));
		expect(limitOf(taxLimits.veteranHire, undefined, 2026)).toMatchObject({
			amount: yuan(6_000),
			floor: true,
		});
		expect(limitOf(taxLimits.veteranHire, undefined, 2026).line.value).toBe('至少6,000元');
	});
	test('what the tax office told counts before it', () => {
		expect(limitOf(taxLimits.veteranHire, yuan(9_000), 2026)).toMatchObject({
			amount: yuan(9_000),
			floor: false,
			notices: [],
		});
	});
	test.each([
		[taxLimits.own, 19_999.99, 1],
		[taxLimits.own, 20_000, 0],
		[taxLimits.own, 24_000, 0],
		[taxLimits.own, 24_000.01, 1],
		[taxLimits.keyGroupHire, 7_800, 0],
		[taxLimits.keyGroupHire, 7_800.01, 1],
		[taxLimits.veteranHire, 9_000, 0],
		[taxLimits.veteranHire, 9_000.01, 1],
		[taxLimits.veteranHire, 5_999.99, 1],
	] as const)('what the nation does not allow is said: %o %i', (published, told, said) => {
		expect(outsideLimits(published, yuan(told), 2026)).toHaveLength(said);
	});
	test('what cannot be a year’s limit is refused', () => {
		expect(limitProblem('x', yuan(999.99), '限额').x).toContain('1,000元');
		expect(limitProblem('x', yuan(1_000), '限额').x).toBeUndefined();
		expect(limitProblem('x', yuan(100_000), '限额').x).toBeUndefined();
		expect(limitProblem('x', yuan(100_000.01), '限额').x).toContain('10万元');
	});
});
