import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import {
	assessmentItems,
	baseDeadlines,
	filingConditions,
	mentorsNeeded,
	passesAssessment,
	postsAllowed,
	retainsHalf,
	retentionPoints,
	traineeAmount,
	traineeshipBase,
} from '$lib/benefits/traineeship-base';
import { questions } from '$lib/benefits/facts/questions';
import { day } from '$lib/engine/day';
import { minimumWage } from '$lib/law/minimum-wage';
import { guideOf } from './guide-of';
import { anyFacts } from './hire';
import { someDay } from './strange-facts';

const base: BenefitFacts = {
	traineesApproved: 10,
	approvedMonths: 60,
	traineesRetained: 5,
	retainedMonths: 30,
	insuranceBought: true,
};
const outcome = (more: BenefitFacts, on = '2025-12-01') =>
	outcomeOf(traineeshipBase, { ...base, ...more }, day(on));

describe('a year of a base', () => {
	test.each<[string, BenefitFacts, number]>([
		['10 of 6 months, 5 retained: 78,000 + 6,000 + 1,000', {}, 85_000],
		['10 of 6 months, 4 retained: 78,000 + 1,000', { traineesRetained: 4, retainedMonths: 24 }, 79_000],
		[
			'9 of 6 months, 5 retained (55.6 %): 70,200 + 6,000 + 900',
			{ traineesApproved: 9, approvedMonths: 54 },
			77_100,
		],
		[
			'9 of 6 months, 4 retained (44.4 %): 70,200 + 900',
			{ traineesApproved: 9, approvedMonths: 54, traineesRetained: 4, retainedMonths: 24 },
			71_100,
		],
		[
			'one of 12 months, retained',
			{ traineesApproved: 1, approvedMonths: 12, traineesRetained: 1, retainedMonths: 12 },
			18_100,
		],
		[
			'one of 14 months: twelve count',
			{ traineesApproved: 1, approvedMonths: 14, traineesRetained: 1, retainedMonths: 14 },
			18_100,
		],
		[
			'one of 12 months, not retained',
			{ traineesApproved: 1, approvedMonths: 12, traineesRetained: 0, retainedMonths: 0 },
			15_700,
		],
		[
			'one of 3 months, not retained',
			{ traineesApproved: 1, approvedMonths: 3, traineesRetained: 0, retainedMonths: 0 },
			4_000,
		],
		[
			'one of exactly 1 month',
			{ traineesApproved: 1, approvedMonths: 1, traineesRetained: 0, retainedMonths: 0 },
			1_400,
		],
	])('%s', (_, more, yuan) => {
		expect(outcome(more)).toMatchObject({ kind: 'now', payment: { known: true, total: yuan * 100 } });
	});

	test('months of those retained are asked only where half or more were', () => {
		const { retainedMonths: _, ...rest } = base;
		expect(outcomeOf(traineeshipBase, rest, day('2025-12-01'))).toMatchObject({
			kind: 'now',
			missing: ['retainedMonths'],
			payment: { known: false },
		});
		const fewer = outcomeOf(traineeshipBase, { ...rest, traineesRetained: 4 }, day('2025-12-01'));
		expect(fewer).toMatchObject({ missing: [], payment: { known: true, total: 7_900_000 } });
	});

	test('nobody approved: no; not insured before the start: no', () => {
		expect(outcome({ traineesApproved: 0 }).kind).toBe('no');
		expect(outcome({ insuranceBought: false }).kind).toBe('no');
	});

	/** Somebody another base of Chongqing was paid for is not approved again. */
	test('a trainee who was paid for elsewhere in Chongqing brings nothing, and it is said', () => {
		const again = { traineesApproved: 0, approvedMonths: 0, traineesRetained: 0, retainedMonths: 0 };
		expect(outcome(again)).toMatchObject({ kind: 'no', payment: { known: true, total: 0 } });
		expect(guideOf('traineeship-base').about.join()).toContain('同一个人在重庆只发一次');
		expect(questions.traineesApproved.help).toContain('在别的基地已经发过补贴的不算');
	});

	test('under a month: neither the allowance nor the 100 yuan; the note says so', () => {
		const two = { traineesApproved: 1, approvedMonths: 1, traineesRetained: 0, traineesUnderAMonth: 1 };
		const { payment } = outcome(two);
		expect(payment).toMatchObject({ known: true, total: 140_000 });
		expect(payment.note).toContain('不满1个月的1人不发，意外险的100元也不发');
	});

	/** 2,330 yuan are due to the trainee from 2025 on, 1,300 of them subsidised: 1,030 a month stay with the base. */
	test("the base's own part of the allowance is 1,030 yuan a month", () => {
		const due = minimumWage.at(day('2025-03-01'))?.value.first.monthly ?? 0;
		expect(due - (traineeAmount(2, false) - traineeAmount(1, false))).toBe(103_000);
	});

	test('in force from 30 April 2024, with no last day', () => {
		expect(outcome({}, '2024-04-29').kind).toBe('not-in-force');
		expect(outcome({}, '2024-04-30').kind).toBe('now');
		expect(outcome({}, '2027-12-31').kind).toBe('now');
	});
});

describe('one trainee', () => {
	test.each([
		[12, true, 18_100],
		[15, true, 18_100],
		[12, false, 15_700],
		[3, false, 4_000],
		[1, false, 1_400],
		[0, true, 0],
		[0.8, false, 0],
	])('%d months, topped up %s: %d yuan', (months, retained, yuan) => {
		expect(traineeAmount(months, retained)).toBe(yuan * 100);
	});
});

test.each([
	[5, 10, true],
	[4, 10, false],
	[5, 9, true],
	[4, 9, false],
	[1, 1, true],
	[0, 0, false],
])('%d of %d retained is half: %s', (retained, approved, half) => {
	expect(retainsHalf(retained, approved)).toBe(half);
});

test.each([
	[19, 100, 0],
	[20, 100, 5],
	[29, 100, 5],
	[30, 100, 10],
	[39, 100, 10],
	[40, 100, 15],
	[49, 100, 15],
	[50, 100, 20],
	[100, 100, 20],
	[0, 100, 0],
	[1, 3, 10], // 33.3 %
	[1, 5, 5],
	[4, 10, 15],
	[0, 0, undefined],
])('%d of %d retained: %s points', (retained, approved, points) => {
	expect(retentionPoints(retained, approved)).toBe(points);
});

test('the yearly assessment has 100 points, and 60 pass', () => {
	expect(assessmentItems.reduce((all, { most }) => all + most, 0)).toBe(100);
	expect([59, 60].map(passesAssessment)).toEqual([false, true]);
});

test('one mentor for three trainees; posts no more than insured employees', () => {
	expect([0, 1, 3, 4, 6, 7].map(mentorsNeeded)).toEqual([0, 1, 1, 2, 2, 3]);
	expect([postsAllowed(8, 8), postsAllowed(9, 8)]).toEqual([true, false]);
	expect(filingConditions.length).toBeGreaterThan(3);
});

describe('deadlines', () => {
	test('started on Monday 3 March 2025 for six months', () => {
		const all = baseDeadlines(day('2025-03-03'), 6);
		expect(all.map(({ from, by }) => [from, by])).toEqual([
			[undefined, '2025-03-03'],
			[undefined, '2025-03-07'],
			...['2025-04-30', '2025-05-31', '2025-06-30', '2025-07-31', '2025-08-31', '2025-09-30'].map((by) => [
				undefined,
				by,
			]),
			['2025-11-01', '2025-11-30'],
			['2026-01-01', '2026-01-31'],
		]);
	});

	test.each([
		['2025-03-07', '2025-03-13'], // a Friday: Friday, then Monday to Thursday
		['2025-03-08', '2025-03-14'], // a Saturday: Monday to Friday
		['2025-03-05', '2025-03-11'],
		['2026-09-30', '2026-10-12'], // 30 September, then 8 and 9 October, Saturday the 10th worked, Monday the 12th
		['2026-02-12', '2026-02-25'], // Thursday, Friday, Saturday the 14th worked, then 24 and 25 after the holiday
		['2025-10-01', '2025-10-14'], // a holiday: 9, 10, Saturday the 11th worked, 13, 14 October
		['2026-12-31', '2027-01-07'], // Thursday, then Monday to Thursday after New Year's Day
	])('started on %s: papers by %s', (start, by) => {
		expect(baseDeadlines(day(start), 1)[1]?.by).toBe(by);
	});

	test('says when the day may change, for the holidays of that year are not arranged yet', () => {
		const says = (start: string) => baseDeadlines(day(start), 1)[1]?.says;
		expect(says('2026-12-24')).not.toContain('可能会变');
		expect(says('2026-12-31')).toContain('可能会变');
	});

	test('a stay over the new year: the top-up in January after it ends', () => {
		expect(baseDeadlines(day('2025-10-08'), 6).at(-1)?.from).toBe('2027-01-01');
		expect(baseDeadlines(day('2025-07-01'), 6).at(-1)?.from).toBe('2026-01-01');
	});

	test('none for a stay that is none', () => {
		expect(baseDeadlines(day('2025-03-03'), 0)).toEqual([]);
		expect(baseDeadlines(day('2025-03-03'), 13)).toEqual([]);
		expect(baseDeadlines('2025-02-30' as never, 3)).toEqual([]);
	});
});

test('never throws', () => {
	fc.assert(
		fc.property(anyFacts, someDay, (facts, on) => void outcomeOf(traineeshipBase, facts, on)),
		{
			numRuns: 200,
		},
	);
});
