import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { hiringSubsidy } from '$lib/benefits/hiring-subsidy';
import { anyFacts, month, outcomeFor } from './hire';
import { someDay } from './strange-facts';

/** A graduate of 2021, registered as unemployed, hired by a small firm in March 2025. */
const outcome = (more: BenefitFacts, on: string) =>
	outcomeFor(hiringSubsidy)(
		{ graduationYear: 2021, registered: true, firstInsured: month('2025-03'), ...more },
		on,
	);

describe('the graduate of 2021 insured from March 2025: twelfth month February 2026, claimed March to August', () => {
	test.each([
		['2026-02-28', 'from'],
		['2026-03-01', 'now'],
		['2026-08-31', 'now'],
		['2026-09-01', 'closed'],
	])('on %s: %s', (on, kind) => {
		expect(outcome({}, on)).toMatchObject({
			kind,
			payment: { known: true, total: 500_000 },
			window: { from: '2026-03-01', until: '2026-08-31' },
		});
	});
});

describe('five years after leaving school, which ends on 30 June', () => {
	test.each([
		['2026-06', '2027-06-01', 'now'],
		['2026-07', '2027-07-01', 'no'],
	])('a graduate of 2021 insured from %s', (first, on, kind) => {
		expect(outcome({ firstInsured: month(first) }, on).kind).toBe(kind);
	});

	test.each([
		['2030-06', '2031-06-01', 'now'],
		['2030-07', '2031-07-01', 'no'],
	])('a graduate of 2025 insured from %s', (first, on, kind) => {
		expect(outcome({ graduationYear: 2025, firstInsured: month(first) }, on).kind).toBe(kind);
	});

	test('insured in the first half of the graduation year: not said, the office decides', () => {
		expect(outcome({ graduationYear: 2025 }, '2026-03-01')).toMatchObject({ kind: 'unknown', missing: [] });
		expect(outcome({ graduationYear: 2025, firstInsured: month('2025-07') }, '2026-07-01').kind).toBe('now');
		expect(outcome({ graduationYear: 2026 }, '2026-03-01').kind).toBe('no');
	});

	test('not registered: no, even in the graduation year', () => {
		const more = { graduationYear: 2024, firstInsured: month('2024-08'), registered: false };
		expect(outcome(more, '2025-08-01').kind).toBe('no');
	});
});

describe('what was had before', () => {
	test.each<[string, BenefitFacts, string]>([
		['nothing', {}, 'now'],
		['the same', { received: ['hiring-subsidy'] }, 'no'],
		['the expansion grant', { received: ['expansion-grant'] }, 'no'],
		['5 months of unit subsidy', { unitSubsidyMonths: 5 }, 'now'],
		['exactly 6 months: whether that is included is open', { unitSubsidyMonths: 6 }, 'unknown'],
		['7 months', { unitSubsidyMonths: 7 }, 'no'],
		['a year of it', { received: ['graduate-unit-insurance'], unitSubsidyMonths: 12 }, 'no'],
		['some of it, not said how long', { received: ['graduate-unit-insurance'] }, 'unknown'],
	])('%s: %s', (_, more, kind) => {
		expect(outcome(more, '2026-03-01').kind).toBe(kind);
	});

	test('where six months are open, nothing more is asked and the office is named', () => {
		const { missing, finding } = outcome({ unitSubsidyMonths: 6 }, '2026-03-01');
		expect(missing).toEqual([]);
		expect(JSON.stringify(finding)).toContain('正好领过6个月的');
	});
});

test.each<[NonNullable<BenefitFacts['employer']>, string]>([
	['small', 'now'],
	['firm', 'no'],
])('employer %s: %s', (employer, kind) => {
	expect(outcome({ employer }, '2026-03-01').kind).toBe(kind);
});

test('never throws', () => {
	fc.assert(
		fc.property(anyFacts, someDay, (facts, on) => void outcomeOf(hiringSubsidy, facts, on)),
		{
			numRuns: 200,
		},
	);
});
