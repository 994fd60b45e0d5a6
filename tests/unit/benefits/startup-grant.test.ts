import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { startupGrant } from '$lib/benefits/startup-grant';
import { day } from '$lib/engine/day';
import { someDay, strangeFacts } from './strange-facts';

/** A veteran of Chongqing, sole trader since 10 May 2023, two employees. */
const founder: BenefitFacts = {
	work: 'own-business',
	employer: 'sole-trader',
	firstBusiness: true,
	founder: 'veteran',
	hukou: 'chongqing',
	businessRegisteredOn: day('2023-05-10'),
	employees: 2,
	businessInsured: true,
	arrears: false,
	received: [],
};

const outcome = (more: BenefitFacts, on = '2025-03-01') =>
	outcomeOf(startupGrant, { ...founder, ...more }, day(on));

describe('when: registered on 10 May 2023', () => {
	test.each([
		['2024-05-31', '2023-05-10', 'not-in-force'],
		['2024-06-01', '2023-05-10', 'now'],
		['2025-12-31', '2023-05-10', 'now'],
		['2026-01-01', '2023-05-10', 'expired'], // printed to the end of 2025
		['2026-05-09', '2023-05-10', 'expired'], // the last safe day
		['2026-05-10', '2023-05-10', 'unknown'], // exactly three years: not stated
		['2026-05-11', '2023-05-10', 'no'],
		['2025-05-09', '2024-05-10', 'from'],
		['2025-05-10', '2024-05-10', 'now'],
		['2025-02-27', '2024-02-29', 'from'], // a year after 29 February
		['2025-02-28', '2024-02-29', 'now'],
		['2025-06-14', '2022-06-15', 'now'],
		['2025-06-15', '2022-06-15', 'unknown'],
		['2025-06-16', '2022-06-15', 'no'],
	])('on %s, registered on %s: %s', (on, businessRegisteredOn, expected) => {
		expect(outcome({ businessRegisteredOn: day(businessRegisteredOn) }, on).kind).toBe(expected);
	});

	/** The year and the three years by the day of the claim, for one founded while the notice held all along. */
	test.each([
		['2024-07-09', '2023-07-10', 'from'],
		['2024-07-10', '2023-07-10', 'now'],
		['2025-07-09', '2022-07-10', 'now'],
		['2025-07-10', '2022-07-10', 'unknown'],
		['2025-07-11', '2022-07-10', 'no'],
	])('on %s, founded on %s: %s', (on, businessRegisteredOn, expected) => {
		expect(outcome({ businessRegisteredOn: day(businessRegisteredOn) }, on).kind).toBe(expected);
	});

	test('the window: from 10 May 2024 to 9 May 2026', () => {
		expect(outcome({}).window).toMatchObject({ from: '2024-05-10', until: '2026-05-09' });
	});

	test('too early: it says from when', () => {
		expect(outcome({ businessRegisteredOn: day('2024-05-10') }, '2025-01-01').from).toBe('2025-05-10');
	});
});

describe('how much: 2,000 a job, the founder counted, at most 8,000', () => {
	test.each([
		[1, 400_000],
		[2, 600_000],
		[3, 800_000],
		[4, 800_000],
		[10, 800_000],
	])('founder and %i: %i fen', (employees, total) => {
		expect(outcome({ employees })).toMatchObject({ kind: 'now', payment: { known: true, total } });
	});

	test('the cap is named only where it takes something away', () => {
		const says = (employees: number) => outcome({ employees }).payment.steps.map((step) => step.says);
		expect(says(3)).not.toContain('最多');
		expect(says(4)).toContain('最多');
	});

	test('without an employee there is nothing yet, but one can be hired', () => {
		expect(outcome({ employees: 0 }).kind).toBe('one-step');
	});

	test('number of employees not known: at most 8,000', () => {
		const { employees: _, ...rest } = founder;
		expect(outcomeOf(startupGrant, rest, day('2025-03-01'))).toMatchObject({
			kind: 'unknown',
			missing: ['employees'],
			payment: { known: false, most: 800_000 },
		});
	});
});

describe('who', () => {
	test.each([
		'rural',
		'veteran',
		'overcapacity',
		'low-income',
		'zero-employment',
		'out-of-poverty',
		'disabled',
	] as const)('%s: with Chongqing hukou only', (group) => {
		expect(outcome({ founder: group }).kind).toBe('now');
		expect(outcome({ founder: group, hukou: 'elsewhere' }).kind).toBe('no');
	});

	/** Five years after leaving school end on 30 June. Registered on 10 May 2023. */
	test.each([
		[2025, '2025-06-30', 'now'], // of this year, whatever the hukou
		[2025, '2025-06-29', 'unknown'], // whether school is left already
		[2026, '2025-03-01', 'no'], // has not left school
		[2020, '2025-06-30', 'now'],
		[2020, '2025-07-01', 'unknown'], // in time when founding, too late when claiming: not stated which counts
		[2018, '2025-03-01', 'unknown'],
		[2017, '2025-03-01', 'no'], // until 30 June 2022: too late when founding already
	])('a graduate of %i on %s: %s', (graduationYear, on, expected) => {
		expect(outcome({ founder: 'graduate', hukou: 'elsewhere', graduationYear }, on).kind).toBe(expected);
	});

	test('in time when founding, too late when claiming: the day is named and the office', () => {
		const more = { founder: 'graduate', graduationYear: 2020 } as const;
		const said = (on: string) => JSON.stringify(outcome(more, on).finding);
		expect(said('2025-07-01')).toContain('创办时在5年内、现在已过2025年6月30日');
		expect(said('2025-06-30')).not.toContain('现在已过');
	});

	/** Of 2017: five years end on 30 June 2022. */
	test.each([
		['2022-06-30', 'unknown'],
		['2022-07-01', 'no'],
	])('a graduate of 2017 who founded on %s: %s', (registered, expected) => {
		const more = {
			founder: 'graduate',
			graduationYear: 2017,
			businessRegisteredOn: day(registered),
		} as const;
		expect(outcome(more).kind).toBe(expected);
	});

	test.each<[string, BenefitFacts, string]>([
		['a small enterprise', { employer: 'small' }, 'now'],
		['a larger firm', { employer: 'firm' }, 'no'],
		['employed by others', { work: 'employed' }, 'no'],
		['not the first business', { firstBusiness: false }, 'no'],
		['of no group', { founder: 'other' }, 'no'],
		['arrears of contributions: one step', { arrears: true }, 'one-step'],
		['not insured at present: one step', { businessInsured: false }, 'one-step'],
		['had before in the family', { received: ['startup-grant'] }, 'no'],
		['had something else', { received: ['expansion-grant'] }, 'now'],
	])('%s', (_, more, expected) => expect(outcome(more).kind).toBe(expected));
});

test('never throws', () => {
	const keys = [...Object.keys(founder), 'graduationYear'] as (keyof BenefitFacts)[];
	fc.assert(
		fc.property(strangeFacts(keys), someDay, (facts, on) => {
			outcomeOf(startupGrant, facts, on);
			outcomeOf(startupGrant, { ...founder, ...facts }, on);
		}),
		{ numRuns: 500 },
	);
});
