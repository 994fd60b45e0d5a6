import { describe, expect, test } from 'vitest';
import { day, plusDays, type Day } from '$lib/engine/day';
import { isWeekend } from '$lib/engine/weekday';
import { isArranged, isWorkingDay } from '$lib/engine/working-days';
import { arrangedYears, calendar, groupHolidays, statutoryHolidays } from '$lib/law/holidays';
import { documents } from '$lib/law/library';
import type { DocumentId } from '$lib/law/documents';

/** Every Monday to Friday off and every Saturday and Sunday worked, copied once more from the three notices. */
const table = {
	2024: {
		off: [
			...['01-01', '02-12', '02-13', '02-14', '02-15', '02-16', '04-04', '04-05', '05-01', '05-02', '05-03'],
			...['06-10', '09-16', '09-17', '10-01', '10-02', '10-03', '10-04', '10-07'],
		],
		worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
		workingDays: 251,
	},
	2025: {
		off: [
			...['01-01', '01-28', '01-29', '01-30', '01-31', '02-03', '02-04', '04-04', '05-01', '05-02', '05-05'],
			...['06-02', '10-01', '10-02', '10-03', '10-06', '10-07', '10-08'],
		],
		worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
		workingDays: 248,
	},
	2026: {
		off: [
			...['01-01', '01-02', '02-16', '02-17', '02-18', '02-19', '02-20', '02-23', '04-06', '05-01', '05-04'],
			...['05-05', '06-19', '09-25', '10-01', '10-02', '10-05', '10-06', '10-07'],
		],
		worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
		workingDays: 248,
	},
};

describe.each(Object.entries(table))('%s', (year, { off, worked, workingDays }) => {
	const days: Day[] = [];
	for (let on = day(`${year}-01-01`); on <= day(`${year}-12-31`); on = plusDays(on, 1)) days.push(on);

	test('every day is worked or off as the notice says', () => {
		for (const on of days) {
			const works = worked.includes(on.slice(5)) || (!isWeekend(on) && !off.includes(on.slice(5)));
			expect(isWorkingDay(on, calendar), on).toBe(works);
			expect(isArranged(on, calendar)).toBe(true);
		}
	});

	test('has its number of working days', () => {
		expect(days.filter((on) => isWorkingDay(on, calendar))).toHaveLength(workingDays);
	});
});

test('of other years nothing is arranged, but what never moves is free', () => {
	for (const on of ['2023-12-31', '2027-01-01', '2027-05-01'])
		expect(isArranged(day(on), calendar)).toBe(false);
	const works = (on: string) => isWorkingDay(day(on), calendar);
	expect(['2027-01-01', '2028-05-01', '2028-05-02', '2027-10-01'].map(works)).toEqual(Array(4).fill(false));
	// The second of May is a holiday since 2025.
	expect([works('2023-05-02'), works('2023-05-01')]).toEqual([true, false]);
	expect([works('2027-01-04'), works('2027-01-02'), works('2027-05-03'), works('2028-10-04')]).toEqual([
		...[true, false, true, true],
	]);
});

test('thirteen days for everybody, and four holidays for some', () => {
	const sum = statutoryHolidays.holidays.reduce((days, holiday) => days + holiday.days, 0);
	expect(sum).toBe(13);
	for (const { days, on } of statutoryHolidays.holidays)
		expect('named' in on ? on.named : on.days).toHaveLength(days);
	expect(groupHolidays.holidays.map(({ month, day, days }) => [month, day, days])).toEqual([
		[3, 8, 0.5],
		[5, 4, 0.5],
		[6, 1, 1],
		[8, 1, 0.5],
	]);
});

test('every holiday of every year is cited where the library has it', () => {
	const cites = [
		...arrangedYears.flatMap(({ holidays }) => holidays.map(({ cite }) => cite)),
		...[statutoryHolidays.cite, statutoryHolidays.madeUp, groupHolidays.cite, groupHolidays.notMadeUp],
	];
	expect(cites).toHaveLength(7 + 6 + 7 + 4);
	for (const { document, at } of cites)
		expect(documents[document as DocumentId].points.map((point) => point.at)).toContain(at);
	for (const { holidays } of arrangedYears)
		for (const { name, cite } of holidays)
			expect(
				documents[cite.document as DocumentId].points.find(({ at }) => at === cite.at)?.says.split('：')[0],
			).toBe(name);
});
