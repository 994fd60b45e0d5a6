import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import { expansionGrant } from '$lib/benefits/expansion-grant';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { anyFacts, hired, month, outcomeFor, without } from './hire';
import { someDay } from './strange-facts';

/** Too old for the rule for youths, so that only the one for graduates counts. */
const outcome = (more: BenefitFacts, on: string) =>
	outcomeFor(expansionGrant)({ birth: month('1999-01'), ...more }, on);
const youth: BenefitFacts = { ...without(hired, 'graduationYear'), graduate: false, registered: true };

describe('the graduate of 2024 insured from August 2024: third month October, claimed November to January', () => {
	test.each([
		['2024-10-31', 'from'],
		['2024-11-01', 'now'],
		['2024-12-01', 'now'],
		['2025-01-31', 'now'],
		['2025-02-01', 'closed'],
	])('on %s: %s', (on, kind) => {
		expect(outcome({}, on)).toMatchObject({
			kind,
			payment: { known: true, total: 150_000 },
			window: { from: '2024-11-01', until: '2025-01-31' },
		});
	});

	test('before the third month is paid, the day is said', () => {
		expect(outcome({}, '2024-10-31').from).toBe('2024-11-01');
	});
});

describe('nobody may claim after 30 June 2026', () => {
	test.each([
		// first insured 2026-01: third month March, window April to June
		['2026-01', '2026-04-01', 'now', '2026-06-30'],
		['2026-01', '2026-06-30', 'now', '2026-06-30'],
		['2026-01', '2026-07-01', 'closed', '2026-06-30'],
		// first insured 2026-03: third month May, window June only
		['2026-03', '2026-06-30', 'now', '2026-06-30'],
		['2026-03', '2026-05-01', 'from', '2026-06-30'],
		// first insured 2026-04: third month June, too late
		['2026-04', '2026-05-01', 'closed', undefined],
	])('insured from %s, on %s: %s', (first, on, kind, until) => {
		const result = outcome({ graduationYear: 2026, firstInsured: month(first) }, on);
		expect(result.kind).toBe(kind);
		expect(result.window?.until).toBe(until);
	});
});

describe('which graduates', () => {
	const on = '2025-11-01';
	test.each<[string, BenefitFacts, string]>([
		// 2024 graduates: the two years end on 30 June 2026; insured 2025-08 is after the graduation year
		['the year after, registered', { firstInsured: month('2025-08'), registered: true }, 'now'],
		['the year after, not registered', { firstInsured: month('2025-08'), registered: false }, 'no'],
		[
			'graduate of 2023, registered: two years ended June 2025',
			{ graduationYear: 2023, registered: true },
			'no',
		],
		['graduate of 2022', { graduationYear: 2022, registered: true }, 'no'],
	])('%s', (_, more, kind) => {
		expect(outcome({ firstInsured: month('2025-08'), ...more }, on).kind).toBe(kind);
	});

	test.each([
		['2025-06', 'now'],
		['2025-07', 'no'],
	])('graduate of 2023, registered, insured from %s: %s', (first, kind) => {
		const on = first === '2025-06' ? '2025-09-01' : '2025-10-01';
		expect(outcome({ graduationYear: 2023, registered: true, firstInsured: month(first) }, on).kind).toBe(
			kind,
		);
	});

	test.each([
		['2024-12', '2025-03-01', 'no'],
		['2025-01', '2025-04-01', 'now'],
		['2025-03', '2025-06-01', 'now'],
		['2025-12', '2026-03-01', 'now'],
		['2026-01', '2026-04-01', 'no'],
	])('graduate of June 2025, not registered, insured from %s', (first, on, kind) => {
		expect(outcome({ graduationYear: 2025, firstInsured: month(first) }, on).kind).toBe(kind);
	});

	test('insured before the graduation year, registration does not help: school was not left', () => {
		const more = { graduationYear: 2025, firstInsured: month('2024-12'), registered: true };
		expect(outcome(more, '2025-03-01').kind).toBe('no');
	});
});

describe('registered unemployed of 16 to 24, at the first insured month', () => {
	test.each([
		// born 2000-09: 24 in August 2025, turns 25 within September, 25 in October
		['2000-09', '2025-08', '2025-11-01', 'now'],
		['2000-09', '2025-09', '2025-12-01', 'unknown'],
		['2000-09', '2025-10', '2026-01-01', 'no'],
		// born 2009-05: 15 in April 2025, turns 16 within May, 16 in June
		['2009-05', '2025-04', '2025-07-01', 'no'],
		['2009-05', '2025-05', '2025-08-01', 'unknown'],
		['2009-05', '2025-06', '2025-09-01', 'now'],
	])('born %s, insured from %s, on %s: %s', (birth, first, on, kind) => {
		const facts = { ...youth, birth: month(birth), firstInsured: month(first) };
		expect(outcome(facts, on).kind).toBe(kind);
	});

	test('in the month of the birthday nothing is missing: the office decides', () => {
		const result = outcome(
			{ ...youth, birth: month('2000-09'), firstInsured: month('2025-09') },
			'2025-12-01',
		);
		expect(result.missing).toEqual([]);
	});

	test('not registered: no', () => {
		expect(outcome({ ...youth, registered: false, birth: month('2003-01') }, '2024-11-01').kind).toBe('no');
	});
});

describe('the firm', () => {
	test.each<[BenefitFacts['employer'], string]>([
		['small', 'now'],
		['firm', 'now'],
		['sole-trader', 'no'],
		['organisation', 'no'],
		['state', 'no'],
	])('%s: %s', (employer, kind) => {
		expect(outcome({ employer: employer ?? 'small' }, '2024-11-01').kind).toBe(kind);
	});

	test('no contract yet: one step, which can still be taken', () => {
		const result = outcome({ contract: false }, '2024-11-01');
		expect(result).toMatchObject({ kind: 'one-step', step: { says: '签了劳动合同' }, missing: [] });
	});

	test('no contract and not all three insurances: two steps, not one', () => {
		expect(outcome({ contract: false, threeInsurances: false }, '2024-11-01').kind).toBe('no');
	});

	test('no contract, but the window has closed: closed', () => {
		expect(outcome({ contract: false }, '2025-02-01').kind).toBe('closed');
	});

	test('a break in the payments: no', () => {
		expect(outcome({ continuous: false }, '2024-11-01').kind).toBe('no');
		expect(outcome({ stillInsured: false }, '2024-11-01').kind).toBe('no');
	});
});

test.each<[string, BenefitFacts['received'], string]>([
	['the same before', ['expansion-grant'], 'no'],
	['the hiring subsidy before', ['hiring-subsidy'], 'no'],
	['unit insurance subsidy before: may be combined', ['graduate-unit-insurance'], 'now'],
	['nothing before', [], 'now'],
])('%s', (_, received, kind) => {
	expect(outcome({ received: received ?? [] }, '2024-11-01').kind).toBe(kind);
});

test('nothing known: everything that may still decide is missing', () => {
	const { kind, missing } = outcomeOf(expansionGrant, {}, '2024-12-01' as never);
	expect(kind).toBe('unknown');
	expect([...missing].sort()).toEqual(
		[
			'employer',
			'graduate',
			'graduationYear',
			'firstInsured',
			'registered',
			'birth',
			'contract',
			'threeInsurances',
			'continuous',
			'stillInsured',
			'received',
		].sort(),
	);
});

test('never throws', () => {
	fc.assert(
		fc.property(anyFacts, someDay, (facts, on) => void outcomeOf(expansionGrant, facts, on)),
		{
			numRuns: 200,
		},
	);
});
