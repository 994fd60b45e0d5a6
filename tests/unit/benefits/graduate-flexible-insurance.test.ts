import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { graduateFlexibleInsurance } from '$lib/benefits/graduate-flexible-insurance';
import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf, parseMonth, type Month } from '$lib/engine/month';
import { everyCitationStands } from './citations';
import { someDay, strangeFacts } from './strange-facts';

const month = (text: string): Month => parseMonth(text) ?? monthOf(1, 1);

/** Graduated in 2024, unemployed and registered, delivers meals since March 2025. */
const person: BenefitFacts = {
	graduate: true,
	graduationYear: 2024,
	registered: true,
	work: 'flexible',
	flexibleKind: 'delivery',
	worksInChongqing: true,
	employmentRegistered: month('2025-03'),
	firstInsured: month('2025-03'),
	continuous: true,
	stillInsured: true,
	filedAhead: true,
	received: [],
};

const outcome = (more: BenefitFacts, on = '2026-04-01') =>
	outcomeOf(graduateFlexibleInsurance, { ...person, ...more }, day(on));
const without = (key: keyof BenefitFacts, on = '2026-04-01') =>
	outcomeOf(
		graduateFlexibleInsurance,
		Object.fromEntries(Object.entries(person).filter(([each]) => each !== key)),
		day(on),
	);

describe('the twelfth month is February 2026: claimed from March to August', () => {
	test.each([
		['2024-05-31', 'not-in-force'],
		['2025-12-01', 'from'],
		['2026-02-28', 'from'],
		['2026-03-01', 'now'],
		['2026-08-31', 'now'],
		['2026-09-01', 'closed'],
	])('on %s: %s', (on, kind) => expect(outcome({}, on).kind).toBe(kind));

	test('6,000 yuan, once a year', () => {
		const { payment, window } = outcome({});
		expect(payment).toMatchObject({ known: true, total: yuan(6000) });
		expect(window).toMatchObject({ from: '2026-03-01', until: '2026-08-31' });
		expect(outcome({}, '2025-12-01').from).toBe('2026-03-01');
	});
});

describe('who', () => {
	test.each<[string, BenefitFacts, string]>([
		['a delivery rider', {}, 'now'],
		['helps in a shop', { flexibleKind: 'shop-hand' }, 'now'],
		['a street vendor', { flexibleKind: 'vendor' }, 'now'],
		['drives for a platform', { flexibleKind: 'ride-hailing' }, 'now'],
		['does housework: not one of the four', { flexibleKind: 'domestic' }, 'no'],
		['another kind', { flexibleKind: 'other' }, 'no'],
		['employed', { work: 'employed' }, 'no'],
		['outside Chongqing', { worksInChongqing: false }, 'no'],
		['not a graduate', { graduate: false }, 'no'],
		['in the graduation year, but never registered as unemployed', { registered: false }, 'no'],
		['stopped paying', { stillInsured: false }, 'no'],
		['a gap', { continuous: false }, 'no'],
		['not filed ahead: can still be done', { filedAhead: false }, 'one-step'],
	])('%s', (_, more, kind) => expect(outcome(more).kind).toBe(kind));
});

describe('two years after leaving school on 30 June, at the latest employment registration', () => {
	/** Paid since that month, asked in the month the window opens. */
	test.each([
		[2023, '2025-06', '2026-06-15', 'now'],
		[2023, '2025-07', '2026-07-15', 'no'],
		[2024, '2024-07', '2025-07-15', 'now'],
		[2024, '2024-06', '2025-06-15', 'unknown'], // leaves on the 30th of that month
		[2025, '2025-01', '2026-01-15', 'unknown'],
		[2025, '2024-12', '2025-12-15', 'no'], // before the year of graduation
	])('graduated %s, registered %s, on %s: %s', (year, from, on, kind) => {
		const more = {
			graduationYear: year,
			employmentRegistered: month(from),
			firstInsured: month(from),
		};
		expect(outcome(more, on).kind).toBe(kind);
	});

	test('a year counts from registration and contributions, whichever came later', () => {
		expect(outcome({ employmentRegistered: month('2025-05') }).window?.from).toBe('2026-05-01');
		expect(outcome({ firstInsured: month('2025-06') }).window?.from).toBe('2026-06-01');
	});
});

describe('a second year', () => {
	test('goes on from the first: the twenty-fourth month is February 2027', () => {
		const had = {
			received: ['graduate-flexible-insurance'] as const,
			flexibleSubsidyMonths: 12,
			insuranceSubsidyApproved: month('2026-04'),
		};
		expect(outcome(had, '2026-12-01')).toMatchObject({ kind: 'from', from: '2027-03-01' });
		expect(outcome(had, '2027-08-31')).toMatchObject({
			kind: 'now',
			payment: { known: true, total: yuan(6000) },
			window: { until: '2027-08-31' },
		});
		expect(outcome(had, '2027-09-01').kind).toBe('closed');
	});

	test('registered anew after the first: twelve months from there', () => {
		const anew = {
			graduationYear: 2025,
			flexibleSubsidyMonths: 12,
			insuranceSubsidyApproved: month('2026-10'),
			employmentRegistered: month('2026-11'),
			firstInsured: month('2026-11'),
		};
		expect(outcome(anew, '2027-01-01')).toMatchObject({ kind: 'from', from: '2027-11-01' });
	});

	test('after two years nothing is left; of 23 months one', () => {
		const had = (months: number) => ({
			flexibleSubsidyMonths: months,
			insuranceSubsidyApproved: month('2025-02'),
		});
		expect(outcome(had(24)).kind).toBe('no');
		expect(outcome(had(36)).kind).toBe('no');
		for (const months of [24, 36])
			expect(outcome(had(months))).toMatchObject({ payment: { known: true, total: 0 }, window: undefined });
		expect(outcome(had(23)).payment).toMatchObject({ known: true, total: yuan(500) });
	});

	test('when it was first approved is asked, for it tells which year is due', () => {
		expect(outcome({ flexibleSubsidyMonths: 12 })).toMatchObject({
			kind: 'unknown',
			missing: ['insuranceSubsidyApproved'],
		});
	});
});

describe('months had under the rules before June 2024', () => {
	/** Recognised anew from June 2024 on: 500 yuan for each month that is left of 24, for twelve months a claim. */
	test.each([
		[14, 5000], // 10 × 500
		[5, 6000], // 19 left: 12 × 500 now
		[12, 6000],
		[11, 6000], // 13 left
		[13, 5500],
	])('%s months: %s yuan', (months, sum) => {
		const { kind, payment } = outcome({
			flexibleSubsidyMonths: months,
			insuranceSubsidyApproved: month('2024-01'),
		});
		expect(kind).toBe('now');
		expect(payment).toMatchObject({ known: true, total: yuan(sum) });
	});

	test('recognised before June 2024 for the same work: the standard of hard-to-employ persons goes on', () => {
		const old = {
			graduationYear: 2023,
			flexibleSubsidyMonths: 5,
			employmentRegistered: month('2024-01'),
			firstInsured: month('2024-01'),
		};
		const before = outcome({ ...old, insuranceSubsidyApproved: month('2024-05') }, '2025-03-01');
		expect(before).toMatchObject({ kind: 'unknown', missing: [], payment: { known: false, missing: [] } });
		expect(JSON.stringify(before.finding)).toContain('继续按就业困难人员的标准领');
		const after = outcome({ ...old, insuranceSubsidyApproved: month('2024-06') }, '2025-03-01');
		expect(after).toMatchObject({ kind: 'now', payment: { known: true, total: yuan(6000) } });
	});
});

describe('with other subsidies', () => {
	test('the one-off grant had before: another period is not spoken of', () => {
		expect(outcome({ received: ['flexible-work-grant'] })).toMatchObject({ kind: 'unknown', missing: [] });
	});

	test('it excludes the one-off grant and those for hard-to-employ persons', () => {
		expect(graduateFlexibleInsurance.excludes.map(({ benefit }) => benefit)).toEqual([
			'flexible-work-grant',
			'hardship-flexible-insurance',
			'hardship-unit-insurance',
		]);
	});
});

describe('what is missing', () => {
	test.each(Object.keys(person) as (keyof BenefitFacts)[])('%s', (key) => {
		const { kind, missing } = without(key);
		expect(kind).toBe('unknown');
		expect(missing).toContain(key);
	});
});

test('every citation stands in the library', () => {
	everyCitationStands([
		graduateFlexibleInsurance,
		outcome({}),
		outcome({ flexibleSubsidyMonths: 5 }),
		outcome({ flexibleSubsidyMonths: 24 }),
		outcome({
			flexibleSubsidyMonths: 5,
			insuranceSubsidyApproved: month('2024-01'),
			employmentRegistered: month('2024-01'),
		}),
	]);
});

test('no facts whatever make it throw', () => {
	const keys = [
		...(Object.keys(person) as (keyof BenefitFacts)[]),
		...(['flexibleSubsidyMonths', 'insuranceSubsidyApproved'] as const),
	];
	fc.assert(
		fc.property(strangeFacts(keys), someDay, (facts, on) => {
			outcomeOf(graduateFlexibleInsurance, facts, on);
			outcomeOf(graduateFlexibleInsurance, { ...person, ...facts }, on);
		}),
	);
});
