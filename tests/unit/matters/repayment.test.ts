import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yuan, type Fen } from '$lib/engine/money';
import { monthOf } from '$lib/engine/month';
import { instalmentsOf, simpleInterest, type RepaymentMethod } from '$lib/matters/repayment';

const first = monthOf(2031, 11);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('equal principal', () => {
	const instalments = instalmentsOf(yuan(12_000), 260, 12, 'equal-principal', first);
	test('the first month: a twelfth, and 2.6 % ÷ 12 of the whole', () => {
		expect(instalments[0]).toEqual({
			month: monthOf(2031, 11),
			payment: 102_600,
			principal: 100_000,
			interest: 2600,
			left: 1_100_000,
		});
	});
	test('the last month: a twelfth, and the interest on it, 2.1667', () => {
		expect(instalments[11]).toEqual({
			month: monthOf(2032, 10),
			payment: 100_217,
			principal: 100_000,
			interest: 217,
			left: 0,
		});
	});
	test('interest in all: 26 × 6.5', () => {
		expect(sum(instalments.map(({ interest }) => interest))).toBe(16_900);
	});
	test('what does not divide is in the last', () => {
		expect(instalmentsOf(yuan(100), 0, 3, 'equal-principal', first).map(({ payment }) => payment)).toEqual([
			3333, 3333, 3334,
		]);
	});
});

describe('equal instalments', () => {
	const instalments = instalmentsOf(yuan(10_000), 300, 12, 'equal-instalments', first);
	test('10,000 at 3 % over a year: 846.94 a month', () => {
		expect(instalments.slice(0, 11).every(({ payment }) => payment === 84_694)).toBe(true);
		expect(instalments[0]?.interest).toBe(2500);
		expect(instalments[0]?.principal).toBe(82_194);
	});
	test('the last evens out, by a few fen', () => {
		expect(Math.abs((instalments[11]?.payment ?? 0) - 84_694)).toBeLessThanOrEqual(12);
		expect(instalments[11]?.left).toBe(0);
	});
	test('without interest it is divided', () => {
		expect(instalmentsOf(yuan(100), 0, 3, 'equal-instalments', first).map(({ payment }) => payment)).toEqual([
			3333, 3333, 3334,
		]);
	});
	test('a single instalment is the loan and a month of interest', () => {
		expect(instalmentsOf(yuan(12_000), 260, 1, 'equal-instalments', first)).toEqual([
			{ month: first, payment: 1_202_600, principal: 1_200_000, interest: 2600, left: 0 },
		]);
	});
	test('thirty years', () => {
		const long = instalmentsOf(yuan(200_000), 260, 360, 'equal-instalments', first);
		expect(long).toHaveLength(360);
		expect(long[0]?.payment).toBe(80_068); // 200,000 × r ÷ (1 − (1 + r)^−360), r = 0.026 ÷ 12
		expect(long[359]?.month).toBe(monthOf(2061, 10));
	});
});

describe('interest only, the loan at the end', () => {
	const instalments = instalmentsOf(yuan(300_000), 360, 36, 'interest-only', first);
	test('each month 300,000 × 3.6 % ÷ 12 = 900, and all is still owed', () => {
		expect(instalments[0]).toEqual({
			month: first,
			payment: 90_000,
			principal: 0,
			interest: 90_000,
			left: 30_000_000,
		});
		expect(instalments[34]?.left).toBe(30_000_000);
	});
	test('the last month: the loan and 900', () => {
		expect(instalments[35]).toMatchObject({ payment: 30_090_000, principal: 30_000_000, left: 0 });
	});
	test('a single month', () => {
		expect(instalmentsOf(yuan(12_000), 260, 1, 'interest-only', first)).toEqual([
			{ month: first, payment: 1_202_600, principal: 1_200_000, interest: 2600, left: 0 },
		]);
	});
});

test('whatever the loan: its parts add up to it, nothing is ever below nought, each month follows from the one before', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 100_000_000 }),
			fc.integer({ min: 0, max: 900 }),
			fc.integer({ min: 1, max: 360 }),
			fc.constantFrom<RepaymentMethod>('equal-instalments', 'equal-principal', 'interest-only'),
			(loan, rate, months, method) => {
				const instalments = instalmentsOf(loan as Fen, rate, months, method, first);
				expect(instalments).toHaveLength(months);
				expect(sum(instalments.map(({ principal }) => principal))).toBe(loan);
				let left = loan;
				for (const each of instalments) {
					expect(each.payment).toBe(each.principal + each.interest);
					expect(each.principal).toBeGreaterThanOrEqual(0);
					// a twelfth of the yearly rate on what was owed, half up
					expect(each.interest).toBe(Number((2n * BigInt(left) * BigInt(rate) + 120_000n) / 240_000n));
					left -= each.principal;
					expect(each.left).toBe(left);
				}
				expect(left).toBe(0);
			},
		),
	);
});

describe('simple interest until paying back begins', () => {
	test('three years of 10,000, each at the start of a year, at 2.6 %: 1,560 (inventory E §5, 4)', () => {
		expect(simpleInterest(yuan(10_000), 3, 260, monthOf(2027, 1), monthOf(2030, 1))).toBe(156_000);
	});
	test('half a fen goes up: 1 yuan for a month at 6 %', () => {
		expect(simpleInterest(yuan(1), 1, 600, monthOf(2027, 1), monthOf(2027, 2))).toBe(1);
	});
	test('borrowed in the month paying back begins: none', () => {
		expect(simpleInterest(yuan(10_000), 1, 260, monthOf(2030, 1), monthOf(2030, 1))).toBe(0);
	});
});
