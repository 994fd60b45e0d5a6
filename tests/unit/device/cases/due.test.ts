import { describe, expect, test } from 'vitest';
import { dueOf, whenDue } from '$lib/device/cases/due';
import { day } from '$lib/engine/day';
import type { Reminder } from '$lib/engine/reminder';
import { sample } from './samples';

const on = day('2026-11-21');

const reminder = (of: string, title: string, alarmDaysBefore: readonly number[] = [30, 7]): Reminder => ({
	day: day(of),
	title,
	description: '',
	alarmDaysBefore,
});

const told = (due: ReturnType<typeof dueOf>) =>
	due.map(({ number, day, says, when }) => `${when} ${day} ${number.slice(-2)} ${says}`);

test.each([
	['2026-11-20', 'overdue'],
	['2026-11-21', 'week'],
	['2026-11-28', 'week'],
	['2026-11-29', 'month'],
	['2026-12-21', 'month'],
	['2026-12-22', undefined],
])('on 21 November, %s is %s', (of, when) => {
	expect(whenDue(day(of), on)).toBe(when);
});

describe('what falls due', () => {
	test('follow-ups and computed days of all cases, the earliest first', () => {
		const cases = [
			sample('a', '20261101-01', { followUp: day('2026-11-25') }),
			sample('b', '20261101-02', { followUp: day('2026-11-19') }),
			sample('c', '20261101-03'),
		];
		const due = dueOf(
			cases,
			({ id }) => (id === 'a' ? [] : [reminder('2026-12-20', '通知单位'), reminder('2027-01-20', '申请')]),
			on,
		);
		expect(told(due)).toEqual([
			'overdue 2026-11-19 02 跟进',
			'week 2026-11-25 01 跟进',
			'month 2026-12-20 02 通知单位',
			'month 2026-12-20 03 通知单位',
		]);
		expect(due[0]).toEqual({
			caseId: 'b',
			number: '20261101-02',
			label: '第二窗口',
			day: '2026-11-19',
			says: '跟进',
			when: 'overdue',
		});
	});

	test('a follow-up stays until it is changed; a last day that passed is told for thirty days', () => {
		const cases = [sample('a', '20261101-01', { followUp: day('2025-01-01') })];
		const of = (passed: string) => told(dueOf(cases, () => [reminder(passed, '最晚这天')], on)).length;
		expect(of('2026-11-20')).toBe(2);
		expect(of('2026-10-22')).toBe(2);
		expect(of('2026-10-21')).toBe(1);
	});

	test('what merely began is not overdue', () => {
		const cases = [sample('a', '20261101-01')];
		expect(dueOf(cases, () => [reminder('2026-11-20', '可以申领了', [0])], on)).toEqual([]);
		expect(told(dueOf(cases, () => [reminder('2026-11-21', '可以申领了', [0])], on))).toEqual([
			'week 2026-11-21 01 可以申领了',
		]);
	});

	test('one day for two people of a case is told once', () => {
		const twice = [reminder('2026-11-30', '通知单位'), reminder('2026-11-30', '通知单位')];
		expect(dueOf([sample('a', '20261101-01')], () => twice, on)).toHaveLength(1);
	});
});
