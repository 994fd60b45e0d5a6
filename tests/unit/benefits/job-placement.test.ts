import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { jobPlacement } from '$lib/benefits/job-placement';
import { day } from '$lib/engine/day';
import { someDay, strangeFacts } from './strange-facts';

const agency: BenefitFacts = {
	agency: 'agency',
	freePlacement: true,
	dispatched: false,
	publicWelfarePost: 'none',
	placedUnemployed: 0,
	placedHardship: 0,
};

const outcome = (more: BenefitFacts, on = '2025-03-01') =>
	outcomeOf(jobPlacement, { ...agency, ...more }, day(on));

describe('how much', () => {
	test.each<[string, BenefitFacts, number]>([
		['10 unemployed, all staying six months', { placedUnemployed: 10, placedUnemployedStayed: 10 }, 2000],
		['10 unemployed, none staying', { placedUnemployed: 10, placedUnemployedStayed: 0 }, 1000],
		['three in hardship, two reaching the third month', { placedHardship: 3, placedHardshipStayed: 2 }, 1250],
		['one in hardship, staying', { placedHardship: 1, placedHardshipStayed: 1 }, 500],
		[
			'both groups together',
			{ placedUnemployed: 10, placedUnemployedStayed: 10, placedHardship: 3, placedHardshipStayed: 2 },
			3250,
		],
		[
			'more stayed than were placed: a slip, not more money',
			{ placedUnemployed: 2, placedUnemployedStayed: 5 },
			400,
		],
	])('%s', (_, more, yuan) => {
		expect(outcome(more)).toMatchObject({ kind: 'now', payment: { known: true, total: yuan * 100 } });
	});

	test('the two instalments stand apart', () => {
		const { steps } = outcome({ placedUnemployed: 10, placedUnemployedStayed: 10 }).payment;
		expect(steps.map(({ result }) => result)).toEqual(['1,000元', '1,000元']);
		expect(steps.map(({ says }) => says.match(/缴满(\d)个月/)?.[1])).toEqual(['1', '6']);
		const others = outcome({ placedHardship: 3, placedHardshipStayed: 2 }).payment.steps;
		expect(others.map(({ result }) => result)).toEqual(['750元', '500元']);
		expect(others.map(({ says }) => says.match(/缴满(\d)个月/)?.[1])).toEqual(['1', '3']);
	});

	test('who stayed is asked only of a group in which somebody was placed', () => {
		expect(outcome({ placedUnemployed: 4 })).toMatchObject({
			kind: 'now',
			payment: { known: false },
			missing: ['placedUnemployedStayed'],
		});
	});
});

describe('who', () => {
	const placed = { placedUnemployed: 1, placedUnemployedStayed: 1 };
	test.each<[string, BenefitFacts, string]>([
		['a broker', { ...placed, agency: 'broker' }, 'now'],
		['somebody else', { ...placed, agency: 'other' }, 'no'],
		['for a fee', { ...placed, freePlacement: false }, 'no'],
		['as dispatched workers', { ...placed, dispatched: true }, 'no'],
		['in public-welfare posts', { ...placed, publicWelfarePost: 'full-time' }, 'no'],
		['nobody placed yet: one step', {}, 'one-step'],
	])('%s', (_, more, expected) => expect(outcome(more).kind).toBe(expected));

	test.each([
		['2024-05-31', 'not-in-force'],
		['2024-06-01', 'now'],
		['2025-12-31', 'now'],
		['2026-01-01', 'expired'],
	])('on %s: %s', (on, expected) => expect(outcome(placed, on).kind).toBe(expected));
});

test('never throws', () => {
	const keys = [
		...Object.keys(agency),
		'placedUnemployedStayed',
		'placedHardshipStayed',
	] as (keyof BenefitFacts)[];
	fc.assert(
		fc.property(strangeFacts(keys), someDay, (facts, on) => {
			outcomeOf(jobPlacement, facts, on);
			outcomeOf(jobPlacement, { ...agency, ...facts }, on);
		}),
		{ numRuns: 500 },
	);
});
