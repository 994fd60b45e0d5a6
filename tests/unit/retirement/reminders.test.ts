import { describe, expect, test } from 'vitest';
import { remindersOf } from '$lib/retirement/reminders';
import { man, woman, type Person } from './people';

const days = (person: Person) => remindersOf(person.assessment).map(({ day }) => day);

/** 附件1: 1966年5月 → 2026年10月. 弹性退休办法 第二条, 第四条, 第八条, 第九条. */
const he = man('1966-05').on('2026-01-01');

describe('days to note in a calendar', () => {
	test.each<[string, Person, string[]]>([
		['early in 2026-07', he.choosing('2026-07'), ['2026-03-31', '2026-07-31', '2026-08-01']],
		[
			'on the last day for the notice',
			he.choosing('2026-07').on('2026-03-31'),
			['2026-03-31', '2026-07-31', '2026-08-01'],
		],
		['the day after', he.choosing('2026-07').on('2026-04-01'), ['2026-07-31', '2026-08-01']],
		['on the last day for filing', he.choosing('2026-07').on('2026-07-31'), ['2026-07-31', '2026-08-01']],
		['the day after filing', he.choosing('2026-07').on('2026-08-01'), ['2026-08-01']],
		['all over', he.choosing('2026-07').on('2026-08-02'), []],
		['nothing chosen: the statutory month', he, ['2026-10-31', '2026-11-01']],
		['late in 2027-10', he.choosing('2027-10'), ['2026-08-31', '2027-10-31', '2027-11-01']],
		[
			'in December: the pension in the new year',
			man('1968-12').choosing('2028-12'),
			['2028-08-31', '2028-12-31', '2029-01-01'],
		],
		['a month that cannot be chosen', he.choosing('2026-04'), []],
		['before the reform, long ago', man('1964-12'), []],
		['nothing known', man('1966-05').on('1960-01-01'), []],
	])('%s', (_, person, expected) => {
		expect(days(person)).toEqual(expected);
	});

	test('several months: all their days, the earliest first', () => {
		expect(days(he.choosing('2027-10', '2026-07'))).toEqual([
			...['2026-03-31', '2026-07-31', '2026-08-01', '2026-08-31', '2027-10-31', '2027-11-01'],
		]);
	});

	test('a woman who is not sure is reminded of both, each named', () => {
		// 附件3: 1977年1月 → 2028年2月; 附件2: → 2033年11月
		const reminders = remindersOf(woman('1977-01').assessment);
		expect(reminders.map(({ day }) => day)).toEqual(['2028-02-29', '2028-03-01', '2033-11-30', '2033-12-01']);
		expect(reminders.map(({ description }) => /原(5[05])岁/.exec(description)?.[1])).toEqual([
			...['50', '50', '55', '55'],
		]);
	});

	test('each says what and for which month, and is announced before', () => {
		const [notice] = remindersOf(he.choosing('2026-07').assessment);
		expect(notice?.title).toContain('告知单位');
		expect(notice?.description).toContain('2026年7月');
		expect(notice?.alarmDaysBefore.length).toBeGreaterThan(0);
	});

	test('a month with too few contributions promises no pension', () => {
		const titles = (person: Person) =>
			remindersOf(person.assessment)
				.map(({ title }) => title)
				.join();
		// fifteen years in 2026 · 办法 第二条
		expect(titles(he.paid(180, '2026-01').stopped())).toContain('领养老金');
		expect(titles(he.paid(179, '2026-01').stopped())).not.toContain('起领养老金');
		expect(titles(he.paid(179, '2026-01').stopped().choosing('2026-07'))).not.toContain('起领养老金');
	});

	test('who already draws a pension has nothing to file', () => {
		expect(days(he.drawingPension())).toEqual([]);
		expect(days(he.drawingPension().choosing('2026-10'))).toEqual([]);
	});
});
