import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, plusDays } from '$lib/engine/day';
import {
	isWorkingDay,
	plusWorkingDays,
	workCalendar,
	workingDaysBetween,
	type ArrangedHoliday,
} from '$lib/engine/working-days';
import { calendar } from '$lib/law/holidays';

const plus = (from: string, count: number) => plusWorkingDays(day(from), count, calendar);

describe('so many working days later', () => {
	test.each([
		['2025-03-03', 5, '2025-03-10', true], // a Monday: Tuesday to Friday, then Monday
		['2025-03-07', 1, '2025-03-10', true],
		['2025-03-08', 1, '2025-03-10', true], // from a Saturday
		['2026-09-30', 1, '2026-10-08', true],
		['2026-10-08', 2, '2026-10-10', true], // a Saturday that is worked
		['2026-10-08', 3, '2026-10-12', true],
		['2026-01-01', 1, '2026-01-04', true], // a Sunday that is worked
		['2026-12-30', 1, '2026-12-31', true],
		['2026-12-31', 1, '2027-01-04', false], // Friday is New Year's Day, but 2027 is not arranged
		['2026-12-31', 0, '2026-12-31', true],
		['2027-04-30', 1, '2027-05-03', false],
		['2023-12-29', 1, '2024-01-02', false], // over the last days of a year nobody wrote down here
	])('%s and %i: %s, certain %s', (from, count, to, certain) => {
		expect(plus(from, count)).toEqual({ day: to, certain });
	});

	test.each([-1, 0.5, NaN, Infinity, 10_001])('%d is no number of days', (count) => {
		expect(() => plus('2026-01-01', count)).toThrow(RangeError);
	});
});

describe('working days between two days', () => {
	test.each([
		['2026-09-30', '2026-10-10', 3, true], // the 8th, the 9th, and Saturday the 10th
		['2026-09-30', '2026-10-07', 0, true],
		['2025-12-31', '2026-12-31', 248, true],
		['2024-12-31', '2025-12-31', 248, true],
		['2026-12-31', '2027-01-01', 0, false],
		['2026-05-01', '2026-05-01', 0, true],
	])('%s to %s: %i, certain %s', (from, to, count, certain) => {
		expect(workingDaysBetween(day(from), day(to), calendar)).toEqual({ count, certain });
	});

	test('none to a day before, and none over more than a hundred years', () => {
		expect(workingDaysBetween(day('2026-05-02'), day('2026-05-01'), calendar)).toBeUndefined();
		expect(workingDaysBetween(day('1900-01-01'), day('2026-05-01'), calendar)).toBeUndefined();
	});
});

describe('whatever the day', () => {
	const anyDay = fc.integer({ min: -400, max: 1900 }).map((count) => plusDays(day('2024-01-01'), count));
	const anyCount = fc.integer({ min: 0, max: 80 });

	test('counting on and counting between are each other’s way back', () => {
		fc.assert(
			fc.property(anyDay, anyCount, (from, count) => {
				const later = plusWorkingDays(from, count, calendar);
				expect(workingDaysBetween(from, later.day, calendar)).toEqual({ count, certain: later.certain });
			}),
		);
	});

	test('later days and higher counts never come out earlier', () => {
		fc.assert(
			fc.property(anyDay, anyCount, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (from, count, on, more) => {
				const first = plusWorkingDays(from, count, calendar).day;
				expect(plusWorkingDays(plusDays(from, on), count, calendar).day >= first).toBe(true);
				expect(plusWorkingDays(from, count + more + 1, calendar).day > first).toBe(true);
			}),
		);
	});

	test('the day reached is a working day', () => {
		fc.assert(
			fc.property(anyDay, anyCount, (from, count) => {
				expect(isWorkingDay(plusWorkingDays(from, count + 1, calendar).day, calendar)).toBe(true);
			}),
		);
	});
});

describe('mistakes in our data are refused', () => {
	const holiday: ArrangedHoliday = {
		name: '元旦',
		from: day('2026-01-01'),
		until: day('2026-01-03'),
		worked: [day('2026-01-04')],
		cite: { document: 'holidays2026' },
	};
	const made = (change: Partial<ArrangedHoliday>, year = 2026) =>
		workCalendar([{ year, holidays: [{ ...holiday, ...change }] }], []);

	test('the same without a mistake is taken', () => {
		expect(made({}).off.size).toBe(3);
	});

	test.each<[string, Partial<ArrangedHoliday>, number?]>([
		['it ends before it begins', { until: day('2025-12-31') }],
		['it lies in another year', {}, 2025],
		['it runs into another year', { from: day('2025-12-31') }],
		['a weekday is to be made up', { worked: [day('2026-01-05')] }],
		['a day off is to be worked', { worked: [day('2026-01-03')] }],
	])('%s', (_, change, year) => {
		expect(() => made(change, year)).toThrow(RangeError);
	});

	test('a year stands there twice', () => {
		const year = { year: 2026, holidays: [holiday] };
		expect(() => workCalendar([year, year], [])).toThrow(RangeError);
	});
});
