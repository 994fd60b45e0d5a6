import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { shortagePostSubsidy } from '$lib/benefits/shortage-post-subsidy';
import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf, parseMonth, type Month } from '$lib/engine/month';
import { everyCitationStands } from './citations';
import { someDay, strangeFacts } from './strange-facts';

const month = (text: string): Month => parseMonth(text) ?? monthOf(1, 1);

/** Born in March 1995; in a listed post of a factory since May 2025. */
const person: BenefitFacts = {
	work: 'employed',
	employer: 'firm',
	industry: 'manufacturing',
	shortagePost: true,
	cvSent: true,
	filedAhead: true,
	worksInChongqing: true,
	birth: month('1995-03'),
	firstInsured: month('2025-05'),
	continuous: true,
	stillInsured: true,
	received: [],
};

const outcome = (more: BenefitFacts, on = '2026-06-01') =>
	outcomeOf(shortagePostSubsidy, { ...person, ...more }, day(on));

describe('the twelfth month is April 2026: claimed from May to October', () => {
	test.each([
		['2024-05-31', 'not-in-force'],
		['2026-04-30', 'from'],
		['2026-05-01', 'now'],
		['2026-10-31', 'now'],
		['2026-11-01', 'closed'],
	])('on %s: %s', (on, kind) => expect(outcome({}, on).kind).toBe(kind));

	test('6,000 yuan once', () => {
		expect(outcome({}).payment).toMatchObject({ known: true, total: yuan(6000) });
		expect(outcome({}).window).toMatchObject({ from: '2026-05-01', until: '2026-10-31' });
	});
});

describe('at most 35 at the first insured month; born in June 1989', () => {
	test.each([
		['2025-05', 'now'], // 35
		['2025-06', 'unknown'], // 36 on a day of that month
		['2025-07', 'no'], // 36
	])('insured %s: %s', (from, kind) => {
		const asked = outcome({ birth: month('1989-06'), firstInsured: month(from) }, '2026-07-15');
		expect(asked.kind).toBe(kind);
		expect(asked.missing).toEqual([]);
		expect(JSON.stringify(asked.finding).includes('生日正好在参保的那个月')).toBe(kind === 'unknown');
	});

	test('being older when claiming does not matter', () => {
		expect(outcome({ birth: month('1989-06'), firstInsured: month('2025-05') }, '2026-08-01').kind).toBe(
			'now',
		);
	});
});

describe('which post', () => {
	test.each<[string, BenefitFacts, string]>([
		['of a small firm', { employer: 'small' }, 'now'],
		['of a sole trader', { employer: 'sole-trader' }, 'no'],
		['of a public body', { employer: 'state' }, 'no'],
		['in producer services', { industry: 'producer-services' }, 'now'],
		['in another line', { industry: 'other' }, 'no'],
		['not listed', { shortagePost: false }, 'no'],
		['CV not sent yet', { cvSent: false }, 'one-step'],
		['not filed ahead', { filedAhead: false }, 'one-step'],
		['outside Chongqing', { worksInChongqing: false }, 'no'],
		['flexible work', { work: 'flexible' }, 'no'],
		['had before', { received: ['shortage-post-subsidy'] }, 'no'],
		['with another subsidy had before', { received: ['travel-and-lodging'] }, 'now'],
		['a gap', { continuous: false }, 'no'],
	])('%s', (_, more, kind) => expect(outcome(more).kind).toBe(kind));

	test('neither graduation nor hukou is asked', () => {
		expect(outcomeOf(shortagePostSubsidy, {}, day('2026-06-01')).missing).toEqual(
			expect.not.arrayContaining(['graduate', 'hukou', 'registered']),
		);
	});
});

describe('what is missing', () => {
	test.each(Object.keys(person) as (keyof BenefitFacts)[])('%s', (key) => {
		const { [key]: _, ...rest } = person;
		const { kind, missing } = outcomeOf(shortagePostSubsidy, rest, day('2026-06-01'));
		expect(kind).toBe('unknown');
		expect(missing).toEqual([key]);
	});
});

test('every citation stands in the library', () => everyCitationStands([shortagePostSubsidy, outcome({})]));

test('no facts whatever make it throw', () => {
	fc.assert(
		fc.property(strangeFacts(Object.keys(person) as (keyof BenefitFacts)[]), someDay, (facts, on) => {
			outcomeOf(shortagePostSubsidy, facts, on);
			outcomeOf(shortagePostSubsidy, { ...person, ...facts }, on);
		}),
	);
});
