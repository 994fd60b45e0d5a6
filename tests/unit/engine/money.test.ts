import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayYuan, shareOf, sumOf, timesOf, yuan, type Fen } from '$lib/engine/money';

const fen = (count: number) => count as Fen;

describe('yuan', () => {
	test.each([
		[0, 0],
		[0.01, 1],
		[0.29, 29], // 0.29 × 100 is 28.999999999999996
		[1.1, 110],
		[871.8, 87_180],
		[880.8, 88_080],
		[1500, 150_000],
		[-3.5, -350],
		[12_345.67, 1_234_567],
	])('%d yuan are %i fen', (amount, count) => {
		expect(yuan(amount)).toBe(count);
	});

	test.each([0.001, 0.005, 1.999, -0.125, NaN, Infinity, 1e17])(
		'%d is not a whole number of fen',
		(amount) => {
			expect(() => yuan(amount)).toThrow(RangeError);
		},
	);

	test('every sum with two decimals is exact', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (count) => {
				expect(yuan(count / 100)).toBe(count);
			}),
		);
	});
});

describe('shares', () => {
	test.each([
		[88_080, 2, 3, 58_720],
		[87_180, 2, 3, 58_120],
		[100, 1, 3, 33],
		[200, 1, 3, 67],
		[1, 1, 2, 1], // half a fen goes up
		[3, 1, 2, 2],
		[1, 49, 100, 0],
		[1, 50, 100, 1],
		[-1, 1, 2, 0], // up is towards more
		[-3, 1, 2, -1],
		[-1, 51, 100, -1],
		[-200, 1, 3, -67],
		[100_000, 6, 1000, 600],
		[12_345, 0, 7, 0],
		[12_345, 7, 7, 12_345],
		[100, 3, 2, 150],
		[100, -1, 3, -33],
	])('of %i fen, %i out of %i, is %i fen', (sum, take, of, share) => {
		expect(shareOf(fen(sum), { take, of })).toBe(share);
	});

	test('exact where binary fractions are not', () => {
		// 4,503,599,627,370,497 × 2 is beyond whole doubles; a third of it is 3,002,399,751,580,331.33…
		expect(shareOf(fen(4_503_599_627_370_497), { take: 2, of: 3 })).toBe(3_002_399_751_580_331);
		// 1.005 yuan rounded by hand: 100.5 fen, half up
		expect(shareOf(fen(20_100), { take: 5, of: 1000 })).toBe(101);
	});

	test('the nearest fen, and of two equally near the larger', () => {
		const whole = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
		fc.assert(
			fc.property(
				whole,
				fc.integer({ min: 0, max: 10_000 }),
				fc.integer({ min: 1, max: 10_000 }),
				(sum, take, of) => {
					fc.pre(take <= of);
					const share = BigInt(shareOf(fen(sum), { take, of }));
					// The distance to the true share, times twice the divisor, lies in (−1/2, 1/2] of a fen.
					const apart = 2n * (share * BigInt(of) - BigInt(sum) * BigInt(take));
					expect(apart > -BigInt(of) && apart <= BigInt(of)).toBe(true);
				},
			),
		);
	});

	test.each([
		[1.5, 2],
		[1, 2.5],
		[1, 0],
		[1, -3],
		[NaN, 1],
		[1, Infinity],
	])('%d out of %d is no rate', (take, of) => {
		expect(() => shareOf(fen(100), { take, of })).toThrow(RangeError);
	});
});

test('sums and multiples', () => {
	expect(sumOf([])).toBe(0);
	expect(sumOf([yuan(0.1), yuan(0.2), yuan(871.8)])).toBe(87_210);
	expect(timesOf(yuan(871.8), 36)).toBe(3_138_480);
	expect(timesOf(yuan(871.8), 0)).toBe(0);
});

describe('in words', () => {
	test.each([
		[0, '0元'],
		[5, '0.05元'],
		[50, '0.50元'],
		[100, '1元'],
		[87_180, '871.80元'],
		[99_900, '999元'],
		[100_000, '1,000元'],
		[1_150_000, '11,500元'],
		[123_456_789, '1,234,567.89元'],
		[-350, '−3.50元'],
		[-1_150_000, '−11,500元'],
	])('%i fen are %s', (count, words) => {
		expect(sayYuan(fen(count))).toBe(words);
	});
});
