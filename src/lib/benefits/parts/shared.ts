import type { Citation } from '$lib/engine/citation';
import type { Condition } from '$lib/engine/condition';
import { parseDay, type Day } from '$lib/engine/day';
import { yearOf, type Month } from '$lib/engine/month';
import { not, truthOf, type Truth } from '$lib/engine/truth';
import type { BenefitFacts } from '../facts/facts';
import type { BenefitId } from '../ids';
import { leftSchoolUntil, when } from './conditions';

/** Registered as unemployed before this work began: something one can only do before being hired. */
export const registeredBeforeWork = (cite: Citation): Condition<BenefitFacts> =>
	when('registered', (registered) => registered === true, {
		says: '就业前办过失业登记',
		cite,
		otherwise: '要在就业之前登记；现在已经上班的，补办是否算数请问公共就业服务机构',
	});

/** Said where an age is measured at a month and the birthday falls into that very month. */
export const ageLeftOpen = '生日正好在参保的那个月，文件没有写按哪一天算，请问公共就业服务机构';

const inOurTime = (year: number): boolean => year >= 1900 && year < 2200;

/** A month as given, if it is one that a person can mean; links and files may carry anything. */
export const realMonth = (month: Month | undefined): Month | undefined =>
	Number.isInteger(month) && inOurTime(yearOf(month as Month)) ? month : undefined;

/** A day as given, if there is such a day. */
export const realDay = (given: Day | undefined): Day | undefined => {
	const read = typeof given === 'string' ? parseDay(given) : undefined;
	return read && inOurTime(Number(read.slice(0, 4))) ? read : undefined;
};

/** A whole number as given, from nought up to a sensible most. */
export const realCount = (count: number | undefined, most = 100_000): number | undefined =>
	Number.isInteger(count) && (count as number) >= 0 && (count as number) <= most ? count : undefined;

/** A year as given, if it is one that a person can mean. */
export const realYear = (year: number | undefined): number | undefined =>
	Number.isInteger(year) && inOurTime(year as number) ? year : undefined;

/**
 * Whether a month lies within so many years of leaving school, which is 30 June of the year of graduation for everybody.
 * Open in the first half of that year: whoever leaves earlier is not spoken of.
 *
 * @example leftSchoolWithin(monthOf(2026, 6), 2024, 2) // yes; of 2026-07: no; of 2024-05: unknown
 */
export function leftSchoolWithin(month: Month | undefined, year: number | undefined, years: number): Truth {
	const at = realMonth(month);
	const graduated = realYear(year);
	if (at === undefined || graduated === undefined) return 'unknown';
	if (yearOf(at) < graduated || at > leftSchoolUntil(graduated, years)) return 'no';
	return at > leftSchoolUntil(graduated, 0) ? 'yes' : 'unknown';
}

/** Whether one of these has been had before; unknown while nobody said what has. */
export const hasHad = (received: BenefitFacts['received'], ...ids: readonly BenefitId[]): Truth =>
	Array.isArray(received) ? truthOf(ids.some((id) => received.includes(id))) : 'unknown';

/** None of these was had before for this person. */
export const neverHad = (
	benefits: readonly BenefitId[],
	rest: Omit<Condition<BenefitFacts>, 'needs' | 'holds'>,
): Condition<BenefitFacts> => ({
	...rest,
	needs: ['received'],
	holds: ({ received }) => not(hasHad(received, ...benefits)),
});
