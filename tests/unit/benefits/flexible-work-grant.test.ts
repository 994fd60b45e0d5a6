import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { flexibleWorkGrant } from '$lib/benefits/flexible-work-grant';
import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf, parseMonth, type Month } from '$lib/engine/month';
import { everyCitationStands } from './citations';
import { guideOf } from './guide-of';
import { someDay, strangeFacts } from './strange-facts';

const month = (text: string): Month => parseMonth(text) ?? monthOf(1, 1);

/** Graduated in 2021, unemployed and registered, drives for a platform and pays alone since March 2025. */
const person: BenefitFacts = {
	graduate: true,
	graduationYear: 2021,
	registered: true,
	work: 'flexible',
	flexibleKind: 'ride-hailing',
	worksInChongqing: true,
	firstInsured: month('2025-03'),
	continuous: true,
	stillInsured: true,
	filedAhead: true,
	received: [],
};

const outcome = (more: BenefitFacts, on = '2026-04-01') =>
	outcomeOf(flexibleWorkGrant, { ...person, ...more }, day(on));

describe('the twelfth month is February 2026: claimed from March to August', () => {
	test.each([
		['2024-05-31', 'not-in-force'],
		['2026-02-28', 'from'],
		['2026-03-01', 'now'],
		['2026-08-31', 'now'],
		['2026-09-01', 'closed'],
	])('on %s: %s', (on, kind) => expect(outcome({}, on).kind).toBe(kind));

	test('6,000 yuan once', () => {
		const { payment, window } = outcome({});
		expect(payment).toMatchObject({ known: true, total: yuan(6000) });
		expect(window).toMatchObject({ from: '2026-03-01', until: '2026-08-31' });
	});
});

describe('who', () => {
	test.each<[string, BenefitFacts, string]>([
		['a driver', {}, 'now'],
		['a delivery rider', { flexibleKind: 'delivery' }, 'now'],
		['helps in a shop', { flexibleKind: 'shop-hand' }, 'now'],
		['a street vendor', { flexibleKind: 'vendor' }, 'now'],
		['does housework: not one of the four', { flexibleKind: 'domestic' }, 'no'],
		['has a firm', { work: 'own-business' }, 'no'],
		['outside Chongqing', { worksInChongqing: false }, 'no'],
		['not a graduate', { graduate: false }, 'no'],
		['never registered as unemployed', { registered: false }, 'no'],
		['a gap', { continuous: false }, 'no'],
		['stopped paying', { stillInsured: false }, 'no'],
		['not filed ahead: can still be done', { filedAhead: false }, 'one-step'],
		['has had it', { received: ['flexible-work-grant'] }, 'no'],
	])('%s', (_, more, kind) => expect(outcome(more).kind).toBe(kind));
});

describe('five years after leaving school on 30 June, at the first insured month', () => {
	test.each([
		[2020, '2025-06', '2026-06-15', 'now'],
		[2020, '2025-07', '2026-07-15', 'no'],
		[2025, '2025-07', '2026-07-15', 'now'],
		[2025, '2025-06', '2026-06-15', 'unknown'],
		[2025, '2024-12', '2025-12-15', 'no'],
	])('graduated %s, insured %s: %s → %s', (year, from, on, kind) =>
		expect(outcome({ graduationYear: year, firstInsured: month(from) }, on).kind).toBe(kind),
	);
});

describe('after months of the insurance subsidy for flexible work', () => {
	test.each([
		[0, 'now'],
		[1, 'now'],
		[12, 'now'],
		[13, 'no'],
		[24, 'no'],
	])('%s months: %s', (months, kind) => expect(outcome({ flexibleSubsidyMonths: months }).kind).toBe(kind));

	test('by when to claim is then for the office to say', () => {
		const { window, payment } = outcome({ flexibleSubsidyMonths: 12 });
		expect(window).toBeUndefined();
		expect(payment).toMatchObject({ known: true, total: yuan(6000) });
		expect(payment.note).toContain('请问街道');
		expect(outcome({}).payment.note).toBeUndefined();
	});

	test('somebody who had it is asked for how many months', () => {
		const { kind, missing } = outcome({ received: ['graduate-flexible-insurance'] });
		expect(kind).toBe('unknown');
		expect(missing).toEqual(['flexibleSubsidyMonths']);
	});

	test('not both for the same time', () => {
		expect(flexibleWorkGrant.excludes.map(({ benefit }) => benefit)).toEqual(['graduate-flexible-insurance']);
		expect(guideOf('flexible-work-grant').open.join()).toContain('同一段时间');
	});
});

describe('what is missing', () => {
	test.each(Object.keys(person) as (keyof BenefitFacts)[])('%s', (key) => {
		const { [key]: _, ...rest } = person;
		const { kind, missing } = outcomeOf(flexibleWorkGrant, rest, day('2026-04-01'));
		expect(kind).toBe('unknown');
		expect(missing).toContain(key);
	});
});

test('every citation stands in the library', () => everyCitationStands([flexibleWorkGrant, outcome({})]));

test('no facts whatever make it throw', () => {
	const keys = [...(Object.keys(person) as (keyof BenefitFacts)[]), 'flexibleSubsidyMonths'] as const;
	fc.assert(
		fc.property(strangeFacts(keys), someDay, (facts, on) => {
			outcomeOf(flexibleWorkGrant, facts, on);
			outcomeOf(flexibleWorkGrant, { ...person, ...facts }, on);
		}),
	);
});
