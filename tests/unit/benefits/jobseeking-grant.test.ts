import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { jobseekingGrant } from '$lib/benefits/jobseeking-grant';
import { jobseekingTimetable } from '$lib/benefits/parts/jobseeking-timetable';
import { day } from '$lib/engine/day';
import { everyCitationStands } from './citations';
import { someDay, strangeFacts } from './strange-facts';

/** Graduates in 2026 at a Chongqing university, of a minimum-living-allowance family. */
const person: BenefitFacts = {
	graduate: true,
	graduationYear: 2026,
	school: 'chongqing',
	studentNeed: 'low-income',
	received: [],
};

const outcome = (more: BenefitFacts, on = '2025-09-10') =>
	outcomeOf(jobseekingGrant, { ...person, ...more }, day(on));

describe('from July of the year before to May of the year of graduation', () => {
	test.each([
		['2024-06-11', 'not-in-force'],
		['2025-06-30', 'from'],
		['2025-07-01', 'now'],
		['2025-09-10', 'now'],
		['2026-05-31', 'now'],
		['2026-06-01', 'closed'],
	])('on %s: %s', (on, kind) => expect(outcome({}, on).kind).toBe(kind));

	test('the school year itself: not on 30 June, on 1 July', () => {
		expect(outcome({}, '2025-06-30').finding.truth).toEqual({ from: '2025-07-01' });
		expect(outcome({}, '2025-07-01').finding.truth).toBe('yes');
	});

	test('the window says what to do when', () => {
		expect(outcome({}).window).toMatchObject({ from: '2025-07-01', until: '2026-05-31' });
		expect(outcome({}).window?.says).toBe(
			'2025年7月到8月看名单、补账户；不在名单里的9月申报，没赶上的最晚2026年5月',
		);
	});
});

test('the amount is not computed, and what was once published must be confirmed', () => {
	const { payment } = outcome({});
	expect(payment.known).toBe(false);
	expect(payment).not.toHaveProperty('most');
	expect(payment.note).toMatch(/2023年7月公布过每人800元.*要向学校或12333确认/);
});

describe('who', () => {
	test.each<[string, BenefitFacts, string]>([
		['zero-employment family', { studentNeed: 'zero-employment' }, 'now'],
		['watched against falling back into poverty', { studentNeed: 'watched' }, 'now'],
		['destitute', { studentNeed: 'destitute' }, 'now'],
		['disabled', { studentNeed: 'disabled' }, 'now'],
		['a national student loan', { studentNeed: 'student-loan' }, 'now'],
		['of a family lifted out of poverty: some years', { studentNeed: 'out-of-poverty' }, 'unknown'],
		['another need', { studentNeed: 'other' }, 'unknown'],
		['no need', { studentNeed: 'none' }, 'no'],
		['of a school elsewhere', { school: 'elsewhere' }, 'no'],
		['of a school abroad', { school: 'abroad' }, 'no'],
		['not of a university', { graduate: false }, 'no'],
		['had before', { received: ['jobseeking-grant'] }, 'no'],
	])('%s', (_, more, kind) => expect(outcome(more).kind).toBe(kind));
});

describe('the timetable for those who graduate in June 2026', () => {
	const timetable = jobseekingTimetable(2026);

	test.each<[RegExp, string | undefined, string | undefined]>([
		[/名单传到重庆智能就业平台/, undefined, '2025-03-31'],
		[/补全收款账户/, '2025-07-01', '2025-08-31'],
		[/上传证明，签字确认/, '2025-09-01', '2025-09-30'],
		[/第一批名单/, '2025-09-01', '2025-09-30'],
		[/9月没有赶上的/, '2025-10-01', '2026-05-31'],
		[/第二批名单/, '2026-05-01', '2026-05-31'],
	])('%s: %s to %s', (says, from, until) => {
		const step = timetable.find((each) => says.test(each.says));
		expect(step?.from).toBe(from);
		expect(step?.until).toBe(until);
	});

	test('working days stay words', () => {
		expect(timetable.flatMap(({ result }) => result ?? []).filter((each) => /工作日/.test(each))).toEqual([
			'提交申请后5个工作日内',
			'不少于5个工作日',
			'不少于5个工作日',
			'收到钱后5个工作日内',
		]);
	});

	test('every step cites the notice; a year nobody can mean has none', () => {
		expect(timetable).toHaveLength(12);
		everyCitationStands(timetable);
		for (const year of [NaN, Infinity, -1, 0, 1900, 2200, 2026.5])
			expect(jobseekingTimetable(year)).toEqual([]);
	});
});

describe('what is missing', () => {
	test.each(Object.keys(person) as (keyof BenefitFacts)[])('%s', (key) => {
		const { [key]: _, ...rest } = person;
		const { kind, missing } = outcomeOf(jobseekingGrant, rest, day('2025-09-10'));
		expect(kind).toBe('unknown');
		expect(missing).toEqual([key]);
	});
});

test('every citation stands in the library', () => everyCitationStands([jobseekingGrant, outcome({})]));

test('no facts whatever make it throw', () => {
	fc.assert(
		fc.property(strangeFacts(Object.keys(person) as (keyof BenefitFacts)[]), someDay, (facts, on) => {
			outcomeOf(jobseekingGrant, facts, on);
			outcomeOf(jobseekingGrant, { ...person, ...facts }, on);
		}),
	);
	fc.assert(fc.property(fc.oneof(fc.integer(), fc.double()), (year) => void jobseekingTimetable(year)));
});
