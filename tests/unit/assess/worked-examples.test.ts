import { describe, expect, test } from 'vitest';
import { bestForOutcomes } from '$lib/assess/combination';
import { hireBenefits } from '$lib/assess/hire-benefits';
import { assessHires } from '$lib/assess/hires';
import { outcomeOf, outcomesOf } from '$lib/assess/outcome';
import { benefitOf } from '$lib/benefits';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import type { BenefitId } from '$lib/benefits/ids';
import { day } from '$lib/engine/day';
import { flexible, hired, month } from '../benefits/hire';

/** A hire of a small firm: neither hard to employ nor in a public-welfare post, and too old for the rule for youths. */
const hire: BenefitFacts = {
	...hired,
	hardship: 'none',
	publicWelfarePost: 'none',
	birth: month('1998-01'),
};
const outcome = (id: BenefitId, more: BenefitFacts, on: string) =>
	outcomeOf(benefitOf(id), { ...hire, ...more }, day(on));
const hires = (more: BenefitFacts, on: string) => {
	const outcomes = outcomesOf({ ...hire, ...more }, day(on), hireBenefits);
	return Object.fromEntries(outcomes.map(({ benefit, kind }) => [benefit.id, kind]));
};

describe('a graduate of June 2024, small firm, first insured 2024-08', () => {
	test('third paid month 2024-10: 1,500 in November to January', () => {
		for (const [on, kind] of [
			['2024-10-31', 'from'],
			['2024-11-01', 'now'],
			['2025-01-31', 'now'],
			['2025-02-01', 'closed'],
		] as const)
			expect(outcome('expansion-grant', {}, on)).toMatchObject({ kind, payment: { total: 150_000 } });
	});

	test('twelfth paid month 2025-07: 10,000 in August to January', () => {
		for (const [on, kind] of [
			['2025-07-31', 'from'],
			['2025-08-01', 'now'],
			['2026-01-31', 'now'],
			['2026-02-01', 'closed'],
		] as const)
			expect(outcome('graduate-unit-insurance', {}, on)).toMatchObject({
				kind,
				payment: { total: 1_000_000 },
			});
	});

	test('11,500 in all, and not the 5,000', () => {
		const best = bestForOutcomes(outcomesOf(hire, day('2024-11-01'), hireBenefits));
		expect(best.total).toBe(1_150_000);
		expect(hires({}, '2024-11-01')['hiring-subsidy']).toBe('no');
	});
});

describe('a graduate of 2021, registered as unemployed, hired by a small firm', () => {
	/** Two years ended on 30 June 2023, five on 30 June 2026. */
	test.each([
		['2025-03', '2026-02-28', 'from', 500_000],
		['2025-03', '2026-03-01', 'now', 500_000],
		['2026-06', '2027-06-01', 'now', 500_000],
		['2026-07', '2027-07-01', 'no', 0],
	])('first insured %s, on %s: %s, %i fen in all', (first, on, kind, total) => {
		const more = { graduationYear: 2021, registered: true, firstInsured: month(first) };
		expect(hires(more, on)).toMatchObject({
			'hiring-subsidy': kind,
			'graduate-unit-insurance': 'no',
			'expansion-grant': 'no',
		});
		expect(bestForOutcomes(outcomesOf({ ...hire, ...more }, day(on), hireBenefits)).total).toBe(total);
	});
});

describe('the year of graduation, by month: a graduate of June 2025', () => {
	const graduate = (first: string, registered: boolean): BenefitFacts => ({
		graduationYear: 2025,
		registered,
		firstInsured: month(first),
	});

	/** Asked in the month after the third paid one. */
	test.each([
		['2024-12', '2025-03-01', 'no'],
		['2025-01', '2025-04-01', 'now'],
		['2025-03', '2025-06-01', 'now'],
		['2025-12', '2026-03-01', 'now'],
		['2026-01', '2026-04-01', 'no'],
	])('first insured %s, not registered: %s %s', (first, on, kind) => {
		expect(hires(graduate(first, false), on)['expansion-grant']).toBe(kind);
	});

	test('first insured 2026-01 without registration: the employer gets none of the payments', () => {
		expect(hires(graduate('2026-01', false), '2026-04-01')).toMatchObject({
			'graduate-unit-insurance': 'no',
			'hiring-subsidy': 'no',
			'expansion-grant': 'no',
		});
	});

	test.each([
		['2026-03-31', 'from'],
		['2026-04-01', 'now'],
		['2026-06-30', 'now'],
		['2026-07-01', 'closed'],
	])('first insured 2026-01 with registration: the expansion grant on %s: %s', (on, kind) => {
		expect(hires(graduate('2026-01', true), on)['expansion-grant']).toBe(kind);
	});

	/** Registered: the insurance subsidy until 30 June 2027, the hiring subsidy until 30 June 2030. */
	test.each<[BenefitId, string, string, string]>([
		['graduate-unit-insurance', '2027-06', '2028-06-01', 'now'],
		['graduate-unit-insurance', '2027-07', '2028-07-01', 'no'],
		['hiring-subsidy', '2030-06', '2031-06-01', 'now'],
		['hiring-subsidy', '2030-07', '2031-07-01', 'no'],
	])('%s, first insured %s, on %s: %s', (id, first, on, kind) => {
		expect(outcome(id, graduate(first, true), on).kind).toBe(kind);
	});
});

describe('the twelfth month, not the eleventh, and no thirteenth', () => {
	/** First insured in March 2025: the eleventh month is January 2026, the twelfth February, the thirteenth March. */
	test.each([
		['2026-01-31', 'from'],
		['2026-02-28', 'from'],
		['2026-03-01', 'now'],
		['2026-03-31', 'now'],
	])('on %s: %s', (on, kind) => {
		const more = { graduationYear: 2024, registered: true, firstInsured: month('2025-03') };
		expect(outcome('graduate-unit-insurance', more, on).kind).toBe(kind);
		expect(outcome('hiring-subsidy', more, on).kind).toBe(kind);
	});
});

/** The requirement itself, apart from the days on which it can be claimed: unmet until the last of the months is over. */
test.each<[BenefitId, BenefitFacts, string, string]>([
	['graduate-unit-insurance', {}, '2025-07-31', '2025-08-01'],
	['hiring-subsidy', { registered: true }, '2025-07-31', '2025-08-01'],
	['expansion-grant', {}, '2024-10-31', '2024-11-01'],
	[
		'flexible-work-grant',
		{ work: 'flexible', flexibleKind: 'vendor', worksInChongqing: true, filedAhead: true, registered: true },
		'2025-07-31',
		'2025-08-01',
	],
	[
		'graduate-flexible-insurance',
		{
			work: 'flexible',
			flexibleKind: 'vendor',
			worksInChongqing: true,
			filedAhead: true,
			registered: true,
			employmentRegistered: month('2024-08'),
		},
		'2025-07-31',
		'2025-08-01',
	],
	[
		'shortage-post-subsidy',
		{
			work: 'employed',
			shortagePost: true,
			cvSent: true,
			filedAhead: true,
			worksInChongqing: true,
			industry: 'producer-services',
		},
		'2025-07-31',
		'2025-08-01',
	],
])('%s, first insured 2024-08: unmet to the end of the last month, then met', (id, more, last, next) => {
	expect(outcome(id, more, last).finding.truth).toEqual({ from: next });
	expect(outcome(id, more, next).finding.truth).toBe('yes');
});

/** What the national notice caps at 1,500 yuan a hire, Chongqing pays in full: 3 × 1,500. */
test('three hires of a larger firm: 4,500', () => {
	const result = assessHires(
		{ employer: 'firm' },
		Array(3).fill({ ...hire, employer: 'firm' }),
		day('2024-11-01'),
	);
	expect(result.byBenefit).toEqual([{ benefit: 'expansion-grant', count: 3, total: 450_000 }]);
	expect(result.totalNow).toBe(450_000);
});

describe('flexible work: what the insurance subsidy leaves of the one-off grant', () => {
	const insuredAlone: BenefitFacts = { ...flexible, received: ['graduate-flexible-insurance'] };

	test.each([
		[12, 'now'],
		[13, 'no'],
	])('%i months had: %s', (flexibleSubsidyMonths, kind) => {
		const { payment, ...rest } = outcomeOf(
			benefitOf('flexible-work-grant'),
			{ ...insuredAlone, flexibleSubsidyMonths },
			day('2026-04-01'),
		);
		expect(rest.kind).toBe(kind);
		expect(payment).toMatchObject({ known: true, total: 600_000 });
	});

	/** The periods for units and for flexible work are counted apart: a year of the one leaves two of the other. */
	test('a year of unit subsidy leaves both years of the flexible one', () => {
		const had: BenefitFacts = { received: ['graduate-unit-insurance'], unitSubsidyMonths: 12 };
		expect(
			outcomeOf(benefitOf('graduate-flexible-insurance'), { ...insuredAlone, ...had }, day('2026-04-01')),
		).toMatchObject({ kind: 'now', payment: { known: true, total: 600_000 } });
	});

	test('two years of flexible subsidy leave the year of the unit', () => {
		const had: BenefitFacts = { received: ['graduate-flexible-insurance'], flexibleSubsidyMonths: 24 };
		expect(outcome('graduate-unit-insurance', had, '2025-08-01')).toMatchObject({
			kind: 'now',
			payment: { known: true, total: 1_000_000 },
		});
	});
});

describe('a 4050 person registered as unemployed for three months, insured from 2025-03', () => {
	const employed: BenefitFacts = {
		employer: 'firm',
		graduate: false,
		hardship: 'over-40-50',
		hukou: 'chongqing',
		registered: true,
		registeredOn: day('2024-12-01'),
		firstInsured: month('2025-03'),
		employmentRegistered: month('2025-03'),
		rehiredByFormerEmployer: false,
		sex: 'female',
		original: 50,
		birth: month('1984-02'),
		unitSubsidyMonths: 0,
		flexibleSubsidyMonths: 0,
	};

	/** The sixth paid month is 2025-08; the first claim no later than 2026-12-31, and in 2027 it is missed. */
	test.each([
		['2025-08-31', 'from'],
		['2025-09-01', 'now'],
		['2025-12-31', 'now'],
		['2026-12-31', 'expired'], // not too late for the first claim, but past the printed end of 2025
		['2027-01-01', 'closed'],
	])('on %s: %s', (on, kind) => {
		expect(outcome('hardship-unit-insurance', employed, on)).toMatchObject({
			kind,
			window: { from: '2025-09-01', until: '2026-12-31' },
		});
	});
});
