import type { Citation } from '$lib/engine/citation';
import { day, plusDays, plusMonthsToDay, type Day } from '$lib/engine/day';
import { isWeekend } from '$lib/engine/weekday';
import { truthOf, type Truth } from '$lib/engine/truth';
import type { ArrangedHoliday } from '$lib/engine/working-days';
import {
	arrangedYears,
	groupHolidays,
	springFestivals,
	statutoryHolidays,
	type StatutoryHoliday,
} from '$lib/law/holidays';

/** One of the thirteen days off for everybody, in a year. */
export interface StatutoryDay {
	/** the holiday it belongs to, "春节" */
	readonly holiday: string;
	/** the day itself: "除夕", or "5月2日" where it is the same every year */
	readonly name: string;
	/** which day it is, where that is published or never moves */
	readonly on?: Day;
	/** else the days off it lies among, where the year is arranged */
	readonly within?: { readonly from: Day; readonly until: Day };
	readonly cite: Citation;
}

const firstYear = Number(statutoryHolidays.from.slice(0, 4));

/** The years the rules read here speak of: from 2025 on, as far as years are written with four figures. */
const inForce = (year: number): boolean => Number.isInteger(year) && year >= firstYear && year <= 9999;

const two = (number: number): string => String(number).padStart(2, '0');
const dayOf = (year: number, month: number, date: number): Day => day(`${year}-${two(month)}-${two(date)}`);

const arrangedOf = (year: number, holiday: string): ArrangedHoliday | undefined =>
	arrangedYears
		.find((arranged) => arranged.year === year)
		?.holidays.find(({ name }) => name.split('、').includes(holiday));

function daysOf({ id, name: holiday, on }: StatutoryHoliday, year: number): StatutoryDay[] {
	if ('days' in on)
		return on.days.map((date) => ({
			holiday,
			name: `${on.month}月${date}日`,
			on: dayOf(year, on.month, date),
			cite: statutoryHolidays.cite,
		}));
	const spring = springFestivals.find(({ first }) => Number(first.slice(0, 4)) === year);
	if (id === 'spring' && spring)
		return on.named.map((name, index) => ({
			holiday,
			name,
			on: plusDays(spring.first, index - 1),
			cite: spring.cite,
		}));
	const arranged = arrangedOf(year, holiday);
	return on.named.map((name) => ({
		holiday,
		name,
		...(arranged && { within: { from: arranged.from, until: arranged.until } }),
		cite: arranged?.cite ?? statutoryHolidays.cite,
	}));
}

/**
 * The thirteen days off for everybody in a year, in the order of the law, each with its day as far as it is known: those
 * that never move always; the Spring Festival where the year's notice tells it; 清明, 端午 and 中秋 only the days off around
 * them. 全国年节及纪念日放假办法 第二条 and the yearly arrangements.
 *
 * @param year 2025 to 9999; undefined for others, for the law before 2025 was not read
 * @example statutoryDays(2026)?.[1] // 除夕, 2026-02-16
 */
export function statutoryDays(year: number): readonly StatutoryDay[] | undefined {
	if (!inForce(year)) return undefined;
	return statutoryHolidays.holidays.flatMap((holiday) => daysOf(holiday, year));
}

/** Which of a year's days off for everybody are made up on a working day. */
export interface MadeUp {
	/** those on a Saturday or Sunday: so many days are made up */
	readonly days: readonly StatutoryDay[];
	/** those whose day is not known, so that it is not known either whether they are made up */
	readonly open: readonly StatutoryDay[];
	readonly cite: Citation;
}

/**
 * Which days off for everybody fall on a Saturday or Sunday and are made up. 第六条. On which day, the year's arrangement says.
 *
 * @param year 2025 to 9999; undefined for others
 * @example madeUp(2026)?.days // 2026-05-02 and 2026-10-03, both Saturdays
 */
export function madeUp(year: number): MadeUp | undefined {
	const days = statutoryDays(year);
	return (
		days && {
			days: days.filter(({ on }) => on !== undefined && isWeekend(on)),
			open: days.filter(({ on }) => on === undefined),
			cite: statutoryHolidays.madeUp,
		}
	);
}

/** Who somebody is, as far as holidays for some go by it. */
export interface Celebrant {
	readonly sex?: 'male' | 'female';
	readonly birth?: Day;
	/** in active military service */
	readonly serving?: boolean;
}

/** A holiday for some, in a year, for one person. */
export interface GroupDay {
	readonly id: (typeof groupHolidays.holidays)[number]['id'];
	readonly name: string;
	readonly on: Day;
	/** whom it is for, in words */
	readonly who: string;
	/** whether the person is one of them; up to which age one is young, the law does not say: from 14 on, yes */
	readonly belongs: Truth;
	/** on a Saturday or Sunday there is nothing to have, and it is not made up */
	readonly weekend: boolean;
	/** how many days the person has off for it: 0, 0.5 or 1; undefined while it is not known whether it is theirs */
	readonly days?: number;
	readonly cite: Citation;
}

/** Whether somebody has reached the age by a day: on the birthday itself they have. Not known without a birth. */
function hasReached(birth: Day | undefined, on: Day): boolean | undefined {
	return birth && plusMonthsToDay(birth, groupHolidays.age * 12) <= on;
}

function belongs(id: GroupDay['id'], { sex, birth, serving }: Celebrant, on: Day): Truth {
	if (birth !== undefined && birth > on) return 'no';
	const reached = hasReached(birth, on);
	switch (id) {
		case 'women':
			return truthOf(sex && sex === 'female');
		case 'youth':
			return truthOf(reached);
		case 'children':
			return truthOf(reached === undefined ? undefined : !reached);
		case 'soldiers':
			return truthOf(serving);
	}
}

/**
 * The holidays for some in a year, and what a person has of each: half a day, a day, or nothing where it falls on a weekend,
 * for these are not made up. 第三条、第六条.
 *
 * @param year 2025 to 9999; none for others
 * @example groupDays({ sex: 'female' }, 2027)[0] // 2027-03-08, a Monday: half a day
 */
export function groupDays(person: Celebrant, year: number): readonly GroupDay[] {
	if (!inForce(year)) return [];
	return groupHolidays.holidays.map(({ id, name, month, day: date, who, days }) => {
		const on = dayOf(year, month, date);
		const theirs = belongs(id, person, on);
		const weekend = isWeekend(on);
		const had = weekend || theirs === 'no' ? 0 : theirs === 'yes' ? days : undefined;
		return {
			id,
			name,
			on,
			who,
			belongs: theirs,
			weekend,
			...(had !== undefined && { days: had }),
			cite: weekend ? groupHolidays.notMadeUp : groupHolidays.cite,
		};
	});
}
