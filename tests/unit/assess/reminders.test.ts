import { describe, expect, test } from 'vitest';
import { hireBenefits } from '$lib/assess/hire-benefits';
import { outcomesOf } from '$lib/assess/outcome';
import { claimReminders } from '$lib/assess/reminders';
import { benefits } from '$lib/benefits';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { day } from '$lib/engine/day';
import { hired, month, without } from '../benefits/hire';

const hire: BenefitFacts = { ...hired, hardship: 'none', publicWelfarePost: 'none' };
const reminders = (facts: BenefitFacts, on: string) =>
	claimReminders(outcomesOf(facts, day(on), hireBenefits), day(on));
const days = (facts: BenefitFacts, on: string) =>
	reminders(facts, on).map(({ day: at, title }) => [at, title]);

describe('a graduate of 2024 hired by a small firm in August 2024', () => {
	const grantOpens = ['2024-11-01', '可以申领一次性扩岗补助了'];
	const grantCloses = ['2025-01-31', '申领一次性扩岗补助，最晚这天'];
	const yearOpens = ['2025-08-01', '可以申领高校毕业生单位就业社保补贴了'];
	const yearCloses = ['2026-01-31', '申领高校毕业生单位就业社保补贴，最晚这天'];

	test.each([
		['2024-10-31', [grantOpens, grantCloses, yearOpens, yearCloses]],
		['2024-11-01', [grantOpens, grantCloses, yearOpens, yearCloses]],
		['2024-12-01', [grantCloses, yearOpens, yearCloses]],
		['2025-01-31', [grantCloses, yearOpens, yearCloses]],
		['2025-02-01', [yearOpens, yearCloses]],
		['2025-08-02', [yearCloses]],
		['2026-01-31', [yearCloses]],
		['2026-02-01', []],
	])('on %s', (on, expected) => expect(days(hire, on)).toEqual(expected));

	test('the first day rings that day, the last a month and a week before', () => {
		expect(reminders(hire, '2025-02-01').map(({ alarmDaysBefore }) => alarmDaysBefore)).toEqual([
			[0],
			[30, 7],
		]);
	});

	test('says how much, and when', () => {
		expect(reminders(hire, '2025-02-01')[0]?.description).toBe(
			'10,000元。2025年7月缴满12个月，之后6个月内申领',
		);
	});

	test('one step short: the step is said', () => {
		const [first] = reminders({ ...hire, contract: false }, '2024-12-01');
		expect(first).toMatchObject({ day: '2025-01-31' });
		expect(first?.description).toContain('还差：签了劳动合同');
	});

	test('not of what is refused or not known', () => {
		expect(days({ ...hire, employer: 'state' }, '2024-12-01')).toEqual([]);
		expect(days(without(hire, 'graduationYear'), '2024-12-01')).toEqual([]);
	});
});

/** The allowance comes by itself. */
test('not of what nobody claims', () => {
	const trainee: BenefitFacts = {
		graduate: true,
		graduationYear: 2025,
		certificateOn: day('2025-06-25'),
		studyingOn: false,
		work: 'none',
		birth: month('1990-01'),
		registered: false,
	};
	const outcomes = outcomesOf(trainee, day('2024-06-15'), benefits);
	expect(outcomes.find(({ benefit }) => benefit.id === 'traineeship')?.kind).toBe('from');
	expect(claimReminders(outcomes, day('2024-06-15'))).toEqual([]);
});
