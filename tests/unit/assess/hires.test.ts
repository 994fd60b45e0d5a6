import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessHires, payoutBy } from '$lib/assess/hires';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { day } from '$lib/engine/day';
import { sumOf, type Fen } from '$lib/engine/money';
import { formatMonth } from '$lib/engine/month';
import { anyFacts, hardToEmploy, month } from '../benefits/hire';
import { someDay } from '../benefits/strange-facts';

test.each([
	['2024-11-01', '2025-01-31'],
	['2024-12-31', '2025-01-31'],
	['2025-01-01', '2025-04-30'],
	['2025-03-31', '2025-04-30'],
	['2025-04-01', '2025-07-31'],
	['2025-08-01', '2025-10-31'],
	['2025-09-30', '2025-10-31'],
	['2025-10-01', '2026-01-31'],
])('claimed on %s, paid by %s', (claimed, paid) => {
	expect(payoutBy(day(claimed))).toBe(paid);
});

const firm: BenefitFacts = { employer: 'small', hardship: 'none', publicWelfarePost: 'none', received: [] };
const graduate = (year: number, first: string, more: BenefitFacts = {}): BenefitFacts => ({
	graduate: true,
	graduationYear: year,
	registered: false,
	firstInsured: month(first),
	contract: true,
	continuous: true,
	stillInsured: true,
	threeInsurances: true,
	...more,
});

describe('a small firm on 2024-12-01', () => {
	const list = [
		graduate(2024, '2024-08'),
		graduate(2024, '2024-09', { registered: true }),
		// registered, 2021: the 5,000 after twelve months, from October 2025
		graduate(2021, '2024-10', { registered: true }),
		// neither a graduate nor young
		graduate(2024, '2024-08', { graduate: false, birth: month('1990-01'), registered: true }),
	];
	const result = assessHires(firm, list, day('2024-12-01'));

	test('hire by hire', () => {
		expect(result.hires.map(({ best }) => best.total / 100)).toEqual([11_500, 11_500, 5000, 0]);
		expect(result.problems).toEqual([]);
	});

	test('in total, and now', () => {
		expect(result.total).toBe(2_800_000);
		// both expansion grants: windows November to January and December to February
		expect(result.totalNow).toBe(300_000);
	});

	test('by benefit', () => {
		expect(result.byBenefit).toEqual([
			{ benefit: 'graduate-unit-insurance', count: 2, total: 2_000_000 },
			{ benefit: 'hiring-subsidy', count: 1, total: 500_000 },
			{ benefit: 'expansion-grant', count: 2, total: 300_000 },
		]);
	});

	test('by month of payment', () => {
		// grants claimed in December 2024: January 2025; 10,000 from August and from September 2025: October 2025;
		// 5,000 from October 2025: January 2026
		expect(result.byMonth.map(({ month: at, total }) => [formatMonth(at), total / 100])).toEqual([
			['2025-01', 3000],
			['2025-10', 20_000],
			['2026-01', 5000],
		]);
	});
});

describe('a hard-to-employ person, paid by the month', () => {
	const on = (at: string, more: BenefitFacts = {}) => {
		const { total, totalNow, ongoing, byMonth } = assessHires(
			{ employer: 'firm', publicWelfarePost: 'none', received: [] },
			[{ ...hardToEmploy, ...more }],
			day(at),
		);
		return [total, totalNow, ongoing, byMonth.map(({ month: paid, total: sum }) => [formatMonth(paid), sum])];
	};

	test('not yet: the year stands in no month', () => {
		expect(on('2025-08-31')).toEqual([1_400_472, 0, 1_400_472, []]);
	});

	test('six months have fallen due: 7,002.36, paid in October or in January; the rest goes on', () => {
		expect(on('2025-09-15')).toEqual([1_400_472, 700_236, 700_236, [['2025-10', 700_236]]]);
		// seven months, 8,169.42
		expect(on('2025-10-01')).toEqual([1_400_472, 816_942, 583_530, [['2026-01', 816_942]]]);
	});

	test('more months than a year have fallen due: (7 × 4,359 + 11 × 4,404) × 26.5 % = 20,923.605, half up', () => {
		const early = { firstInsured: month('2024-06'), employmentRegistered: month('2024-06') };
		expect(on('2025-12-31', early)).toEqual([2_092_361, 2_092_361, 0, [['2026-01', 2_092_361]]]);
	});

	test('months had before: what has fallen due cannot be told', () => {
		const had = { unitSubsidyMonths: 3, insuranceSubsidyApproved: month('2024-06') };
		expect(on('2025-09-15', had)).toEqual([1_400_472, 0, 1_400_472, []]);
	});
});

test("a hire's own fact goes before the employer's", () => {
	const { total } = assessHires(firm, [graduate(2024, '2024-08', { employer: 'firm' })], day('2024-12-01'));
	expect(total).toBe(150_000);
});

test('a row that is unsound is named, and the rest still counts', () => {
	const list = [
		graduate(2024, '2024-08'),
		graduate(2024, '2024-08', { birth: month('2012-01') }),
		{ ...graduate(2024, '2024-08'), graduationYear: 'x' as never },
	];
	const result = assessHires(firm, list, day('2024-12-01'));
	expect(result.problems.map(({ row, fact }) => [row, fact])).toEqual([
		[1, 'birth'],
		[2, 'graduationYear'],
	]);
	expect(result.hires.map(({ best }) => best.total)).toEqual([1_150_000, 1_150_000, 0]);
});

test('of nobody: nothing', () => {
	expect(assessHires(firm, [], day('2024-12-01'))).toMatchObject({ total: 0, byBenefit: [], byMonth: [] });
});

test('never throws, and the totals agree', () => {
	fc.assert(
		fc.property(anyFacts, fc.array(anyFacts, { maxLength: 3 }), someDay, (employer, hires, on) => {
			const result = assessHires(employer, hires, on);
			const zero = 0 as Fen;
			expect(sumOf([zero, ...result.byBenefit.map(({ total }) => total)])).toBe(result.total);
			expect(sumOf([result.ongoing, ...result.byMonth.map(({ total }) => total)])).toBe(result.total);
			expect(result.totalNow).toBeLessThanOrEqual(result.total - result.ongoing);
		}),
		{ numRuns: 60 },
	);
});
