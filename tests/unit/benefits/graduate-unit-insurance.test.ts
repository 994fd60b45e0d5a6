import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { graduateUnitInsurance } from '$lib/benefits/graduate-unit-insurance';
import { anyFacts, hired, month, outcomeFor, without } from './hire';
import { someDay } from './strange-facts';
import { day } from '$lib/engine/day';

const outcome = outcomeFor(graduateUnitInsurance);

describe('the graduate of 2024 insured from August 2024: twelfth month July 2025, claimed August to January', () => {
	test.each([
		['2024-05-31', 'not-in-force'],
		['2024-12-01', 'from'],
		['2025-07-31', 'from'],
		['2025-08-01', 'now'],
		['2025-09-01', 'now'],
		['2026-01-31', 'now'],
		['2026-02-01', 'closed'],
	])('on %s: %s', (on, kind) => {
		expect(outcome({}, on)).toMatchObject({
			kind,
			payment: { known: true, total: 1_000_000 },
			window: { from: '2025-08-01', until: '2026-01-31' },
		});
	});
});

describe('which graduates', () => {
	test.each<[string, BenefitFacts, string, string]>([
		[
			'graduate of 2025 insured before graduating, 2025-03',
			{ graduationYear: 2025, firstInsured: month('2025-03') },
			'2026-03-01',
			'now',
		],
		[
			'of 2025 insured the year before, 2024-12',
			{ graduationYear: 2025, firstInsured: month('2024-12') },
			'2025-12-01',
			'no',
		],
		[
			'of 2025 insured 2026-01, not registered',
			{ graduationYear: 2025, firstInsured: month('2026-01') },
			'2027-01-01',
			'no',
		],
		[
			'of 2025 insured 2026-01, registered',
			{ graduationYear: 2025, firstInsured: month('2026-01'), registered: true },
			'2027-01-01',
			'now',
		],
		[
			'of 2025 insured 2027-06, registered: the last month',
			{ graduationYear: 2025, firstInsured: month('2027-06'), registered: true },
			'2028-06-01',
			'now',
		],
		[
			'of 2025 insured 2027-07, registered',
			{ graduationYear: 2025, firstInsured: month('2027-07'), registered: true },
			'2028-07-01',
			'no',
		],
		['not a graduate', { graduate: false }, '2025-08-01', 'no'],
		[
			'a graduate of 2021 insured 2025-03, registered',
			{ graduationYear: 2021, firstInsured: month('2025-03'), registered: true },
			'2026-03-01',
			'no',
		],
	])('%s', (_, more, on, kind) => {
		expect(outcome(more, on).kind).toBe(kind);
	});

	test('registered or not is asked only after the graduation year', () => {
		const open = outcomeOf(graduateUnitInsurance, without(hired, 'registered'), day('2025-08-01'));
		expect(open.kind).toBe('now');
		const later = without({ ...hired, firstInsured: month('2025-02') }, 'registered');
		expect(outcomeOf(graduateUnitInsurance, later, day('2026-02-01'))).toMatchObject({
			kind: 'unknown',
			missing: ['registered'],
		});
	});
});

describe('months had before', () => {
	test.each<[string, BenefitFacts, string, number]>([
		['5 months before June 2024: 7 × 833', { unitSubsidyMonths: 5 }, 'now', 583_100],
		['1 month: 11 × 833', { unitSubsidyMonths: 1 }, 'now', 916_300],
		['11 months: 833', { unitSubsidyMonths: 11 }, 'now', 83_300],
		['none', { unitSubsidyMonths: 0 }, 'now', 1_000_000],
		['exactly 12 months: nothing', { unitSubsidyMonths: 12 }, 'no', 0],
		['14 months', { unitSubsidyMonths: 14 }, 'no', 0],
		[
			'hardship subsidy for 5 months counts with them',
			{ received: ['hardship-unit-insurance'], unitSubsidyMonths: 5 },
			'now',
			583_100,
		],
	])('%s', (_, more, kind, fen) => {
		expect(outcome(more, '2025-08-01')).toMatchObject({ kind, payment: { known: true, total: fen } });
	});

	test('the year is said to be spent from twelve months on, not at eleven', () => {
		const says = (unitSubsidyMonths: number) =>
			JSON.stringify(outcome({ unitSubsidyMonths }, '2025-08-01').finding).includes('已经领满');
		expect([11, 12, 13].map(says)).toEqual([false, true, true]);
	});

	test('had before, but how long is not said: the months are asked', () => {
		expect(outcome({ received: ['graduate-unit-insurance'] }, '2025-08-01')).toMatchObject({
			kind: 'unknown',
			missing: ['unitSubsidyMonths'],
			payment: { known: false, most: 1_000_000 },
		});
	});

	test('the hiring subsidy had before: no', () => {
		expect(outcome({ received: ['hiring-subsidy'] }, '2025-08-01').kind).toBe('no');
	});

	test('the expansion grant had before: both may be had', () => {
		expect(outcome({ received: ['expansion-grant'] }, '2025-08-01').kind).toBe('now');
	});
});

test.each<[NonNullable<BenefitFacts['employer']>, string]>([
	['small', 'now'],
	['firm', 'no'],
	['sole-trader', 'no'],
	['state', 'no'],
])('employer %s: %s', (employer, kind) => {
	expect(outcome({ employer }, '2025-08-01').kind).toBe(kind);
});

test.each<[string, BenefitFacts]>([
	['a break', { continuous: false }],
	['no longer insured', { stillInsured: false }],
])('%s: no', (_, more) => {
	expect(outcome(more, '2025-08-01').kind).toBe('no');
});

test('never throws', () => {
	fc.assert(
		fc.property(anyFacts, someDay, (facts, on) => void outcomeOf(graduateUnitInsurance, facts, on)),
		{
			numRuns: 200,
		},
	);
});
