/** How long somebody has served, by the calendar: the first and the last day both count. */
import { dayOfMonth, monthOfDay, plusDays, plusMonthsToDay, type Day } from '$lib/engine/day';

/**
 * The last day of so many full months that begin on a day. Where the last month is too short for the day they begin on, its last day.
 *
 * @example lastDayOfMonths(day('2024-07-30'), 24) // "2026-07-29"; lastDayOfMonths(day('2024-02-29'), 12) // "2025-02-28"
 */
export function lastDayOfMonths(begin: Day, months: number): Day {
	const same = plusMonthsToDay(begin, months);
	return dayOfMonth(same) === dayOfMonth(begin) ? plusDays(same, -1) : same;
}

/**
 * How many full months lie between two days, both counted; nought where the end is before the beginning.
 *
 * @example fullMonths(day('2024-07-30'), day('2026-07-29')) // 24; a day less: 23
 */
export function fullMonths(begin: Day, end: Day): number {
	if (end < begin) return 0;
	const months = monthOfDay(end) - monthOfDay(begin) + 1;
	return [months, months - 1].find((each) => lastDayOfMonths(begin, each) <= end) ?? months - 2;
}
