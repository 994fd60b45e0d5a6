import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { travelAndLodging } from '$lib/benefits/travel-and-lodging';
import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf, parseMonth, type Month } from '$lib/engine/month';
import { everyCitationStands } from './citations';
import { someDay, strangeFacts } from './strange-facts';

const month = (text: string): Month => parseMonth(text) ?? monthOf(1, 1);

/** A graduate of 2025 of a school in Sichuan, in a listed post since July 2025. */
const person: BenefitFacts = {
	graduate: true,
	graduationYear: 2025,
	school: 'elsewhere',
	work: 'employed',
	employer: 'small',
	shortagePost: true,
	cvSent: true,
	filedAhead: true,
	worksInChongqing: true,
	firstInsured: month('2025-07'),
	received: [],
};

const outcome = (more: BenefitFacts, on = '2025-10-01') =>
	outcomeOf(travelAndLodging, { ...person, ...more }, day(on));

describe('claimed after one month, until 31 March of the next year', () => {
	test.each([
		['2024-05-31', 'not-in-force'],
		['2025-07-31', 'from'],
		['2025-08-01', 'now'],
		['2026-03-31', 'now'],
		['2026-04-01', 'closed'],
	])('on %s: %s', (on, kind) => expect(outcome({}, on).kind).toBe(kind));

	test('500 yuan once', () => {
		expect(outcome({}).payment).toMatchObject({ known: true, total: yuan(500) });
		expect(outcome({}).window).toMatchObject({ from: '2025-08-01', until: '2026-03-31' });
	});
});

describe('insured in the year of graduation', () => {
	test.each([
		['2024-12', 'no'],
		['2025-01', 'now'],
		['2025-03', 'now'], // before graduating
		['2025-12', 'now'],
		['2026-01', 'no'],
	])('%s: %s', (from, kind) => expect(outcome({ firstInsured: month(from) }, '2026-02-15').kind).toBe(kind));
});

describe('who', () => {
	test.each<[string, BenefitFacts, string]>([
		['of a Chongqing school', { school: 'chongqing' }, 'no'],
		['of a school abroad: not spoken of', { school: 'abroad' }, 'unknown'],
		['not a graduate', { graduate: false }, 'no'],
		['of another line of business: not asked', { industry: 'other' }, 'now'],
		['not in a listed post', { shortagePost: false }, 'no'],
		['CV not sent yet', { cvSent: false }, 'one-step'],
		['not filed ahead', { filedAhead: false }, 'one-step'],
		['at a public body', { employer: 'state' }, 'no'],
		['outside Chongqing', { worksInChongqing: false }, 'no'],
		['had before', { received: ['travel-and-lodging'] }, 'no'],
	])('%s', (_, more, kind) => expect(outcome(more).kind).toBe(kind));

	test('abroad: nothing is missing, the office decides', () => {
		const { missing, finding } = outcome({ school: 'abroad' });
		expect(missing).toEqual([]);
		expect(JSON.stringify(finding)).toContain('请问公共就业服务机构');
	});
});

describe('what is missing', () => {
	test.each(Object.keys(person) as (keyof BenefitFacts)[])('%s', (key) => {
		const { [key]: _, ...rest } = person;
		const { kind, missing } = outcomeOf(travelAndLodging, rest, day('2025-10-01'));
		expect(kind).toBe('unknown');
		expect(missing).toEqual([key]);
	});
});

test('every citation stands in the library', () => everyCitationStands([travelAndLodging, outcome({})]));

test('no facts whatever make it throw', () => {
	fc.assert(
		fc.property(strangeFacts(Object.keys(person) as (keyof BenefitFacts)[]), someDay, (facts, on) => {
			outcomeOf(travelAndLodging, facts, on);
			outcomeOf(travelAndLodging, { ...person, ...facts }, on);
		}),
	);
});
