import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	day,
	dayOfMonth,
	daysBetween,
	firstDayOf,
	lastDayOf,
	monthOfDay,
	parseDay,
	plusDays,
	plusMonthsToDay,
	sayDay,
	saySpan,
	spanBetween,
	type Day,
} from '$lib/engine/day';
import { isWeekend, sayWeekday, weekdayOf } from '$lib/engine/weekday';
import { formatMonth, monthOf, yearOf } from '$lib/engine/month';
import { wildText } from './texts';

/** How long a month is, by the rule everybody learns: thirty days has September. */
function lengthOf(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
const two = (number: number) => String(number).padStart(2, '0');

const anyDay = fc
	.tuple(
		fc.integer({ min: 1000, max: 9000 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 31 }),
	)
	.filter(([year, month, number]) => number <= lengthOf(year, month))
	.map(([year, month, number]) => day(`${year}-${two(month)}-${two(number)}`));

describe('days that exist', () => {
	test.each([
		...['1965-01-31', '2024-02-29', '2000-02-29', '2025-02-28', '1986-05-04', '1991-09-15', '1900-02-28'],
		...['2026-12-31', '2027-01-01'],
	])('%s is read', (text) => {
		expect(parseDay(text)).toBe(text);
		expect(day(text)).toBe(text);
	});

	test.each([
		...['1965-02-31', '1985-30-30', '2025-02-29', '1900-02-29', '2100-02-29', '2023-04-31', '2026-00-10'],
		...['2026-13-01', '2026-01-00', '2026-01-32', '2026-1-1', '26-01-01', '2026/01/01', '20260101', ''],
		...['2026-11', '2026-11-21T00:00:00Z', ' 2026-11-21', '2026-11-21\n', '+02026-11-21', '２０２６-11-21'],
	])('"%s" is no day', (text) => {
		expect(parseDay(text)).toBeUndefined();
		expect(() => day(text)).toThrow(RangeError);
	});

	test('every month has its length, in common years, leap years, 1900 and 2000', () => {
		for (const year of [1900, 1965, 1986, 2000, 2024, 2025, 2026, 2100])
			for (let month = 1; month <= 12; month += 1)
				for (let number = 1; number <= 31; number += 1) {
					const text = `${year}-${two(month)}-${two(number)}`;
					expect(parseDay(text), text).toBe(number <= lengthOf(year, month) ? text : undefined);
				}
	});

	test('reading never throws', () => {
		const number = (most: number) => fc.integer({ min: 0, max: most });
		const near = fc
			.tuple(number(9999), number(14), number(33))
			.map(([year, month, date]) => `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`);
		fc.assert(
			fc.property(fc.oneof(wildText, near), (text) => {
				const read = parseDay(text);
				if (read !== undefined) expect(read).toBe(text);
			}),
		);
	});
});

describe('days and months', () => {
	test('the parts of a day', () => {
		expect(monthOfDay(day('1970-05-09'))).toBe(monthOf(1970, 5));
		expect(dayOfMonth(day('1970-05-09'))).toBe(9);
	});

	test.each([
		[2024, 2, '2024-02-01', '2024-02-29'],
		[2025, 2, '2025-02-01', '2025-02-28'],
		[1900, 2, '1900-02-01', '1900-02-28'],
		[2000, 2, '2000-02-01', '2000-02-29'],
		[2026, 3, '2026-03-01', '2026-03-31'],
		[2026, 4, '2026-04-01', '2026-04-30'],
		[2026, 12, '2026-12-01', '2026-12-31'],
	])('%i-%i runs from %s to %s', (year, month, first, last) => {
		expect(firstDayOf(monthOf(year, month))).toBe(first);
		expect(lastDayOf(monthOf(year, month))).toBe(last);
	});

	test('the last month of four-digit years has a last day', () => {
		expect(lastDayOf(monthOf(9999, 12))).toBe('9999-12-31');
	});
});

describe('counting days', () => {
	test.each([
		['2024-02-28', 1, '2024-02-29'],
		['2024-02-29', 1, '2024-03-01'],
		['2025-02-28', 1, '2025-03-01'],
		['2026-12-31', 1, '2027-01-01'],
		['2027-01-01', -1, '2026-12-31'],
		['1986-05-03', 1, '1986-05-04'], // the night summer time began in 1986
		['1986-09-13', 1, '1986-09-14'],
		['2026-11-21', 0, '2026-11-21'],
		['2024-01-01', 366, '2025-01-01'],
		['2025-01-01', 365, '2026-01-01'],
		['1900-01-01', 36524, '2000-01-01'], // 100 × 365 + 24 leap days: 1900 had none
	])('%s and %i days is %s', (from, count, to) => {
		expect(plusDays(day(from), count)).toBe(to);
		expect(daysBetween(day(from), day(to))).toBe(count);
		expect(plusDays(day(to), -count)).toBe(from);
	});

	test('there and back again', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (from, count) => {
				const to = plusDays(from, count);
				expect(daysBetween(from, to)).toBe(count);
				expect(parseDay(to)).toBe(to);
			}),
		);
	});
});

describe('the same day some months on', () => {
	test.each([
		['2024-11-30', 3, '2025-02-28'],
		['2023-11-30', 3, '2024-02-29'],
		['2026-01-31', 1, '2026-02-28'],
		['2026-01-31', 2, '2026-03-31'],
		['2026-03-31', -1, '2026-02-28'],
		['2026-05-31', 1, '2026-06-30'],
		['2026-11-15', 2, '2027-01-15'],
		['2024-02-29', 12, '2025-02-28'],
		['2024-02-29', 48, '2028-02-29'],
		['1964-02-29', 720, '2024-02-29'],
		['1965-02-28', 720, '2025-02-28'],
		['2026-11-21', 0, '2026-11-21'],
	])('%s and %i months is %s', (from, count, to) => {
		expect(plusMonthsToDay(day(from), count)).toBe(to);
	});
});

describe('spans', () => {
	test.each([
		['2026-11-21', '2031-10-01', 4, 10, 10],
		['2026-11-21', '2026-11-21', 0, 0, 0],
		['2026-11-21', '2026-11-22', 0, 0, 1],
		['2026-11-21', '2026-12-20', 0, 0, 29],
		['2026-11-21', '2026-12-21', 0, 1, 0],
		['2026-11-21', '2027-11-20', 0, 11, 30],
		['2026-11-21', '2027-11-21', 1, 0, 0],
		['2024-02-29', '2025-02-28', 1, 0, 0],
		['2024-02-29', '2025-03-01', 1, 0, 1],
		['2024-01-31', '2024-02-29', 0, 1, 0],
		['2024-01-31', '2024-03-01', 0, 1, 1],
		['2025-01-31', '2025-02-28', 0, 1, 0],
		['2026-12-31', '2027-01-01', 0, 0, 1],
	])('from %s to %s: %i years, %i months, %i days', (from, to, years, months, days) => {
		expect(spanBetween(day(from), day(to))).toEqual({ years, months, days });
	});

	test('there is none backwards', () => {
		expect(spanBetween(day('2026-11-21'), day('2026-11-20'))).toBeUndefined();
	});

	test('counted off again they reach the day, and no part is as much as the next larger', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 0, max: 40_000 }), (from, count) => {
				const to = plusDays(from, count);
				const { years, months, days } = spanBetween(from, to) ?? expect.fail('no span');
				expect(plusDays(plusMonthsToDay(from, years * 12 + months), days)).toBe(to);
				expect(months).toBeLessThan(12);
				expect(days).toBeLessThan(31);
			}),
		);
	});
});

describe('in words', () => {
	test('a day carries no padding', () => {
		expect(sayDay(day('2026-01-05'))).toBe('2026年1月5日');
		expect(sayDay(day('2026-11-21'))).toBe('2026年11月21日');
	});

	test.each([
		[{ years: 4, months: 10, days: 10 }, '4年10个月10天'],
		[{ years: 0, months: 10, days: 0 }, '10个月'],
		[{ years: 1, months: 0, days: 1 }, '1年1天'],
		[{ years: 0, months: 0, days: 0 }, '0天'],
	])('%o is %s', (span, words) => {
		expect(saySpan(span)).toBe(words);
	});
});

test('days compare as they follow one another', () => {
	fc.assert(
		fc.property(anyDay, anyDay, (a: Day, b: Day) => {
			expect(a < b).toBe(daysBetween(a, b) > 0);
			if (yearOf(monthOfDay(a)) < yearOf(monthOfDay(b))) expect(a < b).toBe(true);
			expect(formatMonth(monthOfDay(a))).toBe(a.slice(0, 7));
		}),
	);
});

describe('the day of the week', () => {
	test.each([
		['2026-11-21', 6, '星期六'],
		['2026-11-22', 0, '星期日'],
		['2026-11-23', 1, '星期一'],
		['1970-01-01', 4, '星期四'],
		['1969-12-31', 3, '星期三'],
		['1949-10-01', 6, '星期六'],
		['2024-02-29', 4, '星期四'],
	])('%s', (on, number, name) => {
		expect(weekdayOf(day(on))).toBe(number);
		expect(sayWeekday(day(on))).toBe(name);
		expect(isWeekend(day(on))).toBe(number === 0 || number === 6);
	});
});
