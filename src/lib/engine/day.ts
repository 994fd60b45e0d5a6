import { monthNumber, monthOf, plusMonths, yearOf, type Month } from './month';

declare const dayBrand: unique symbol;

/**
 * A calendar day without a time or a zone, written "2025-01-01"; days compare with < and >.
 * A value of this type is always a day that exists.
 */
export type Day = string & { readonly [dayBrand]: true };

const millisecondsPerDay = 86_400_000;
/** Days since 1970-01-01. */
export const toNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
const fromNumber = (number: number): Day =>
	new Date(number * millisecondsPerDay).toISOString().slice(0, 10) as Day;

/** How many days a month has, 1 to 12. */
function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Reads a day written "2025-01-01"; anything else, and days that do not exist, give undefined.
 *
 * @example parseDay('2024-02-29') // the day; parseDay('2025-02-29') // undefined
 */
export function parseDay(text: string): Day | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return undefined;
	// Counted here, for Date.parse rolls 31 February over into March.
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? (text as Day) : undefined;
}

/**
 * A day stated in a document. For rules and data, where a wrong one is a mistake of ours.
 *
 * @throws RangeError when there is no such day
 */
export function day(text: string): Day {
	const read = parseDay(text);
	if (!read) throw new RangeError(`no such day: ${text}`);
	return read;
}

/** "01" to "31", at hand: days are written far more often than there are numbers to write. */
const twoDigits = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));
const two = (number: number): string => twoDigits[number] ?? String(number);
const four = (year: number): string => (year > 999 ? String(year) : String(year).padStart(4, '0'));

/** The month a day lies in. */
export const monthOfDay = (of: Day): Month => monthOf(Number(of.slice(0, 4)), Number(of.slice(5, 7)));

/** The day of the month, 1 to 31. */
export const dayOfMonth = (of: Day): number => Number(of.slice(8));

const dayIn = (month: Month, dayNumber: number): Day =>
	`${four(yearOf(month))}-${two(monthNumber(month))}-${two(dayNumber)}` as Day;

/** The first day of a month. */
export const firstDayOf = (month: Month): Day => dayIn(month, 1);

/** The last day of a month. Of 2024-02 it is 2024-02-29. */
export const lastDayOf = (month: Month): Day => dayIn(month, daysIn(yearOf(month), monthNumber(month)));

/** The day `count` days later (earlier when negative). */
export const plusDays = (from: Day, count: number): Day => fromNumber(toNumber(from) + count);

/** How many days `to` is after `from`; negative when before. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);

/**
 * The same day of the month `count` months later, or that month's last day where it is shorter.
 *
 * @example plusMonthsToDay(day('2024-11-30'), 3) // "2025-02-28"
 */
export function plusMonthsToDay(from: Day, count: number): Day {
	const month = plusMonths(monthOfDay(from), count);
	const wanted = Math.min(dayOfMonth(from), daysIn(yearOf(month), monthNumber(month)));
	return dayIn(month, wanted);
}

/** A span of time as people count it: whole years, then whole months, then days. */
export interface Span {
	years: number;
	months: number;
	days: number;
}

/**
 * The time from one day to a later one in years, months and days; undefined when `to` is earlier.
 *
 * @example spanBetween(day('2026-11-21'), day('2031-10-01')) // 4 years, 10 months, 10 days
 */
export function spanBetween(from: Day, to: Day): Span | undefined {
	if (to < from) return undefined;
	let months = monthOfDay(to) - monthOfDay(from);
	if (plusMonthsToDay(from, months) > to) months -= 1;
	return {
		years: Math.floor(months / 12),
		months: months % 12,
		days: daysBetween(plusMonthsToDay(from, months), to),
	};
}

/** Writes a day for people: "2026年11月21日". */
export const sayDay = (of: Day): string =>
	`${Number(of.slice(0, 4))}年${Number(of.slice(5, 7))}月${dayOfMonth(of)}日`;

/** Writes a span for people: "4年10个月10天"; parts that are nought are left out, "0天" when all are. */
export function saySpan({ years, months, days }: Span): string {
	const parts = [years && `${years}年`, months && `${months}个月`, days && `${days}天`].filter(Boolean);
	return parts.join('') || '0天';
}
