import { describe, expect, test } from 'vitest';
import { bestForOutcomes } from '$lib/assess/combination';
import { outcomesOf } from '$lib/assess/outcome';
import { totalsOf } from '$lib/assess/totals';
import { benefits } from '$lib/benefits';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { day } from '$lib/engine/day';
import { sumOf, yuan } from '$lib/engine/money';
import { hardToEmploy, hired, month } from '../benefits/hire';

const totals = (facts: BenefitFacts, on: string) =>
	totalsOf(bestForOutcomes(outcomesOf(facts, day(on), benefits))).map(({ open, ...rest }) => ({
		...rest,
		open: open.map(({ benefit }) => benefit),
	}));

describe('a graduate of 2024 hired by a small firm in August 2024', () => {
	const facts: BenefitFacts = { ...hired, hardship: 'none', publicWelfarePost: 'none' };

	/** 1,500 from November 2024 to January 2025; 10,000 from August 2025 to January 2026. */
	test.each([
		['2024-10-31', 0, 11_500],
		['2024-11-01', 1500, 10_000],
		['2024-12-01', 1500, 10_000],
		['2025-01-31', 1500, 10_000],
		['2025-02-01', 0, 10_000],
		['2025-07-31', 0, 10_000],
		['2025-08-01', 10_000, 0],
		['2025-09-01', 10_000, 0],
		['2026-01-31', 10_000, 0],
	])('on %s: now %i, later %i yuan', (on, now, later) => {
		expect(totals(facts, on)).toEqual([{ paidTo: 'employer', now: yuan(now), later: yuan(later), open: [] }]);
	});

	test('in February 2026 all is over', () => expect(totals(facts, '2026-02-01')).toEqual([]));

	test('what the person gets stands apart from what the employer gets, the person first', () => {
		// in a listed post too: 6,000 after twelve months
		const both: BenefitFacts = {
			...facts,
			work: 'employed',
			shortagePost: true,
			cvSent: true,
			filedAhead: true,
			worksInChongqing: true,
			industry: 'manufacturing',
			birth: month('2001-06'),
			school: 'chongqing',
		};
		expect(totals(both, '2025-09-01')).toEqual([
			{ paidTo: 'person', now: yuan(6000), later: 0, open: [] },
			{ paidTo: 'employer', now: yuan(10_000), later: 0, open: [] },
		]);
	});

	test('now and later are the best combination, where nothing is paid by the month', () => {
		const best = bestForOutcomes(outcomesOf({ ...facts, registered: true }, day('2024-12-01'), benefits));
		expect(sumOf(totalsOf(best).flatMap(({ now, later }) => [now, later]))).toBe(best.total);
	});
});

describe('paid by the month', () => {
	const hired2025: BenefitFacts = { ...hardToEmploy, employer: 'firm', publicWelfarePost: 'none' };

	test('before the sixth month is over the year comes later: 14,004.72', () => {
		expect(totals(hired2025, '2025-08-31')).toEqual([
			{ paidTo: 'employer', now: 0, later: 1_400_472, open: [] },
		]);
	});

	test('then what has fallen due, 6 × 1,167.06 = 7,002.36; the rest of the year comes later', () => {
		expect(totals(hired2025, '2025-09-15')).toEqual([
			{ paidTo: 'employer', now: 700_236, later: 700_236, open: [] },
		]);
	});

	test('months had before: only the agency can tell, and no sum is invented', () => {
		const had = { unitSubsidyMonths: 3, insuranceSubsidyApproved: month('2024-06') };
		expect(totals({ ...hired2025, ...had }, '2025-09-15')).toEqual([
			{ paidTo: 'employer', now: 0, later: 0, open: ['hardship-unit-insurance'] },
		]);
	});
});

test('of nothing: nothing', () => expect(totals({}, '2025-09-01')).toEqual([]));

/** The allowance of a trainee comes without a claim. */
test('what nobody claims is in no sum', () => {
	const trainee: BenefitFacts = {
		graduate: true,
		graduationYear: 2025,
		certificateOn: day('2025-06-25'),
		studyingOn: false,
		work: 'none',
		traineeMonths: 6,
	};
	expect(totals(trainee, '2025-09-01')).toEqual([]);
});
