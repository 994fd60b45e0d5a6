import { day, type Day } from '$lib/engine/day';
import { workCalendar, type ArrangedHoliday, type ArrangedYear } from '$lib/engine/working-days';
import { cite } from './cite';

/** A holiday for everybody: on fixed days of the year, or on days of the farmers' calendar that the law only names. */
export interface StatutoryHoliday {
	readonly id: 'new-year' | 'spring' | 'qingming' | 'labour' | 'dragon-boat' | 'mid-autumn' | 'national';
	readonly name: string;
	/** how many days it has */
	readonly days: number;
	readonly on:
		| { readonly month: number; readonly days: readonly number[] }
		/** as the law names them, one name a day */
		| { readonly named: readonly string[] };
}

/** The holidays for everybody since 2025: thirteen days in all. */
export const statutoryHolidays = {
	from: day('2025-01-01'),
	holidays: [
		{ id: 'new-year', name: '元旦', days: 1, on: { month: 1, days: [1] } },
		{
			id: 'spring',
			name: '春节',
			days: 4,
			on: { named: ['除夕', '正月初一', '正月初二', '正月初三'] },
		},
		{ id: 'qingming', name: '清明节', days: 1, on: { named: ['清明'] } },
		{ id: 'labour', name: '劳动节', days: 2, on: { month: 5, days: [1, 2] } },
		{ id: 'dragon-boat', name: '端午节', days: 1, on: { named: ['端午'] } },
		{ id: 'mid-autumn', name: '中秋节', days: 1, on: { named: ['中秋'] } },
		{ id: 'national', name: '国庆节', days: 3, on: { month: 10, days: [1, 2, 3] } },
	] satisfies StatutoryHoliday[],
	cite: cite('holidays', '第二条'),
	/** those on a Saturday or Sunday are made up on a working day */
	madeUp: cite('holidays', '第六条'),
} as const;

/** Holidays for some: on which day of the year, for whom, for how much of the day. Never made up. */
export const groupHolidays = {
	holidays: [
		{ id: 'women', name: '妇女节', month: 3, day: 8, who: '妇女', days: 0.5 },
		{ id: 'youth', name: '青年节', month: 5, day: 4, who: '14周岁以上的青年', days: 0.5 },
		{ id: 'children', name: '儿童节', month: 6, day: 1, who: '不满14周岁的少年儿童', days: 1 },
		{ id: 'soldiers', name: '建军节', month: 8, day: 1, who: '现役军人', days: 0.5 },
	],
	/** the age in years that divides children from the young */
	age: 14,
	cite: cite('holidays', '第三条'),
	notMadeUp: cite('holidays', '第六条'),
} as const;

type YearDocument = 'holidays2024' | 'holidays2025' | 'holidays2026';

/** One line of a year's notice: its number, the holiday, first and last day off, and what is worked for it, as month and day. */
type Line = readonly [at: string, name: string, from: string, until: string, ...worked: string[]];

const arranged = (year: number, document: YearDocument, lines: readonly Line[]): ArrangedYear => {
	const on = (monthAndDay: string): Day => day(`${year}-${monthAndDay}`);
	return {
		year,
		holidays: lines.map(([at, name, from, until, ...worked]): ArrangedHoliday => ({
			name,
			from: on(from),
			until: on(until),
			worked: worked.map(on),
			cite: cite(document, at),
		})),
	};
};

/** The days off and the days worked for them, year by year as published. Read on public pages, not in the notices. */
export const arrangedYears: readonly ArrangedYear[] = [
	arranged(2024, 'holidays2024', [
		['一', '元旦', '01-01', '01-01'],
		['二', '春节', '02-10', '02-17', '02-04', '02-18'],
		['三', '清明节', '04-04', '04-06', '04-07'],
		['四', '劳动节', '05-01', '05-05', '04-28', '05-11'],
		['五', '端午节', '06-10', '06-10'],
		['六', '中秋节', '09-15', '09-17', '09-14'],
		['七', '国庆节', '10-01', '10-07', '09-29', '10-12'],
	]),
	arranged(2025, 'holidays2025', [
		['一', '元旦', '01-01', '01-01'],
		['二', '春节', '01-28', '02-04', '01-26', '02-08'],
		['三', '清明节', '04-04', '04-06'],
		['四', '劳动节', '05-01', '05-05', '04-27'],
		['五', '端午节', '05-31', '06-02'],
		['六', '国庆节、中秋节', '10-01', '10-08', '09-28', '10-11'],
	]),
	arranged(2026, 'holidays2026', [
		['一', '元旦', '01-01', '01-03', '01-04'],
		['二', '春节', '02-15', '02-23', '02-14', '02-28'],
		['三', '清明节', '04-04', '04-06'],
		['四', '劳动节', '05-01', '05-05', '05-09'],
		['五', '端午节', '06-19', '06-21'],
		['六', '中秋节', '09-25', '09-27'],
		['七', '国庆节', '10-01', '10-07', '09-20', '10-10'],
	]),
];

/**
 * The first day of the farmers' year, where a year's notice lets it be told: it names the day that is 正月初七, six days on.
 * The eve is the day before. On which of the days off 清明, 端午 and 中秋 fall, the notices do not say.
 */
export const springFestivals = [
	{ first: day('2025-01-29'), cite: cite('holidays2025', '二') },
	{ first: day('2026-02-17'), cite: cite('holidays2026', '二') },
] as const;

/**
 * The working days of 2024 to 2026 as arranged; of other years only the weekends and the holidays that never move are
 * known. The second of May is one of them since 2025.
 *
 * @example plusWorkingDays(day('2026-09-30'), 1, calendar).day // "2026-10-08"
 */
export const calendar = workCalendar(arrangedYears, [
	{ month: 1, day: 1 },
	{ month: 5, day: 1 },
	{ month: 5, day: 2, since: 2025 },
	{ month: 10, day: 1 },
	{ month: 10, day: 2 },
	{ month: 10, day: 3 },
]);

/** What is said of a count of working days that runs into a year whose arrangement is not known. */
export const notArranged = '遇到还没有放假安排的年份，只除去了周末和日子固定的法定节假日，可能会变';
