import type { Citation } from './citation';
import { dayOfMonth, daysBetween, monthOfDay, plusDays, type Day } from './day';
import { isWeekend } from './weekday';
import { monthNumber, yearOf } from './month';

/** One holiday as it was arranged for a year: the days off at a stretch, and the days of a weekend worked for them. */
export interface ArrangedHoliday {
	readonly name: string;
	readonly from: Day;
	/** the last day off */
	readonly until: Day;
	readonly worked: readonly Day[];
	readonly cite: Citation;
}

/** The holidays of a year as published. */
export interface ArrangedYear {
	readonly year: number;
	readonly holidays: readonly ArrangedHoliday[];
}

/** A holiday on the same day every year. */
export interface FixedHoliday {
	readonly month: number;
	readonly day: number;
	/** the first year in which it is one, where the law names it only since then */
	readonly since?: number;
}

/** Which days are worked, as far as it is published. Made by {@link workCalendar}. */
export interface WorkCalendar {
	readonly years: readonly ArrangedYear[];
	readonly fixed: readonly FixedHoliday[];
	readonly off: ReadonlySet<Day>;
	readonly worked: ReadonlySet<Day>;
}

const yearOfDay = (on: Day): number => yearOf(monthOfDay(on));

/**
 * A calendar from the arrangements of some years and the holidays that never move.
 *
 * @throws RangeError when a holiday ends before it begins or lies in another year, when a day worked is no Saturday or
 * Sunday or lies in a holiday, or a year stands there twice: a mistake in our data
 */
export function workCalendar(years: readonly ArrangedYear[], fixed: readonly FixedHoliday[]): WorkCalendar {
	const holidays = years.flatMap(({ year, holidays }) => holidays.map((holiday) => ({ year, ...holiday })));
	const off = new Set<Day>();
	for (const { year, name, from, until } of holidays) {
		if (until < from || yearOfDay(from) !== year || yearOfDay(until) !== year)
			throw new RangeError(`no such holiday: ${name} ${year}`);
		for (let on = from; on <= until; on = plusDays(on, 1)) off.add(on);
	}
	const worked = new Set(holidays.flatMap((holiday) => holiday.worked));
	for (const on of worked)
		if (!isWeekend(on) || off.has(on)) throw new RangeError(`not a weekend that is worked: ${on}`);
	if (new Set(years.map(({ year }) => year)).size < years.length)
		throw new RangeError('a year stands there twice');
	return { years, fixed, off, worked };
}

/**
 * Whether the arrangement of that day's year is published. Where it is not, only weekends and the holidays that never
 * move are known to be free. (A notice may also move the last days of the year before; that is not looked at.)
 */
export const isArranged = (on: Day, { years }: WorkCalendar): boolean =>
	years.some(({ year }) => year === yearOfDay(on));

/**
 * Whether people work on a day: Monday to Friday without holidays, and the Saturdays and Sundays worked for them. In a
 * year that is not arranged, Monday to Friday but for the holidays that never move: as good as can be known.
 *
 * @example isWorkingDay(day('2026-10-10'), calendar) // true: a Saturday worked for the national holiday
 */
export function isWorkingDay(on: Day, calendar: WorkCalendar): boolean {
	if (calendar.worked.has(on)) return true;
	if (isWeekend(on)) return false;
	if (isArranged(on, calendar)) return !calendar.off.has(on);
	const month = monthNumber(monthOfDay(on));
	return !calendar.fixed.some(
		(holiday) =>
			holiday.month === month && holiday.day === dayOfMonth(on) && yearOfDay(on) >= (holiday.since ?? 0),
	);
}

/** Ten thousand working days are forty years: more is no time limit. */
const mostDays = 10_000;

/**
 * The working day that comes `count` working days after a day. The day itself is not counted: none of the notices that
 * speak of working days says where to begin, and this is the ordinary reading. Nought gives the day itself.
 *
 * @param count whole, 0 to 10,000
 * @throws RangeError for any other count
 * @example plusWorkingDays(day('2026-09-30'), 1, calendar) // 2026-10-08, certain
 * @example plusWorkingDays(day('2026-12-31'), 1, calendar) // 2027-01-04, not certain while 2027 is not arranged
 */
export function plusWorkingDays(
	from: Day,
	count: number,
	calendar: WorkCalendar,
): { readonly day: Day; readonly certain: boolean } {
	if (!Number.isInteger(count) || count < 0 || count > mostDays)
		throw new RangeError(`no number of working days: ${count}`);
	let on = from;
	let certain = true;
	for (let left = count; left > 0;) {
		on = plusDays(on, 1);
		certain &&= isArranged(on, calendar);
		if (isWorkingDay(on, calendar)) left -= 1;
	}
	return { day: on, certain };
}

/**
 * How many working days lie after one day up to and with a later one; undefined when `to` is earlier, or more than a
 * hundred years on. The other way round from {@link plusWorkingDays}.
 *
 * @example workingDaysBetween(day('2026-09-30'), day('2026-10-10'), calendar) // 3: the 8th, 9th and 10th; certain
 */
export function workingDaysBetween(
	from: Day,
	to: Day,
	calendar: WorkCalendar,
): { readonly count: number; readonly certain: boolean } | undefined {
	const days = daysBetween(from, to);
	if (days < 0 || days > 36_525) return undefined;
	let count = 0;
	let certain = true;
	for (let on = from; on < to;) {
		on = plusDays(on, 1);
		certain &&= isArranged(on, calendar);
		if (isWorkingDay(on, calendar)) count += 1;
	}
	return { count, certain };
}
