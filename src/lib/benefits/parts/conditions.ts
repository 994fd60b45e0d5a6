import type { Citation } from '$lib/engine/citation';
import type { Condition } from '$lib/engine/condition';
import { firstDayOf, lastDayOf, type Day } from '$lib/engine/day';
import { monthOf, plusMonths, sayMonth, yearOf, type Month } from '$lib/engine/month';
import type { Truth } from '$lib/engine/truth';
import { when as whenFact } from '$lib/engine/when';
import type { ClaimWindow } from '../benefit';
import type { BenefitFacts, FactKey } from '../facts/facts';

type Facts = BenefitFacts;

/** A condition on one fact: unknown while the fact is absent. */
export const when: <Key extends FactKey>(
	key: Key,
	test: (value: NonNullable<Facts[Key]>, facts: Facts, on: Day) => Truth | boolean,
	rest: Omit<Condition<Facts>, 'needs' | 'holds'>,
) => Condition<Facts> = whenFact;

/** The last month in which a graduate of a year has left school for at most so many years (until 30 June of that year). */
export const leftSchoolUntil = (graduationYear: number, years: number): Month =>
	monthOf(graduationYear + years, 6);

/** Whether a month lies in the calendar year of graduation (1 January to 31 December). */
export const inGraduationYear = (month: Month, graduationYear: number): boolean =>
	yearOf(month) === graduationYear;

/** The month in which the n-th month of unbroken contributions is paid. */
export const monthPaid = (firstInsured: Month, count: number): Month => plusMonths(firstInsured, count - 1);

/**
 * So many months paid in a row, and still paying: from the day after the last of them. Unknown while the first month,
 * whether it was unbroken, or whether it goes on is unknown.
 */
export const paidInARow = (
	count: number,
	what: string,
	cite: Citation,
	key: 'firstInsured' | 'employmentRegistered' = 'firstInsured',
): Condition<Facts> => ({
	says: `连续缴纳${what}满${count}个月，而且还在缴`,
	cite,
	needs: [key, 'continuous', 'stillInsured'],
	holds(facts, on) {
		if (facts.continuous === false || facts.stillInsured === false) return 'no';
		const first = Number.isInteger(facts[key]) ? facts[key] : undefined;
		if (first === undefined || facts.continuous === undefined || facts.stillInsured === undefined)
			return 'unknown';
		const from = firstDayOf(plusMonths(monthPaid(first, count), 1));
		return on >= from ? 'yes' : { from };
	},
	otherwise: (facts) =>
		facts.continuous === false
			? '中间断过：要从重新连续缴费的那个月起重新算'
			: facts.stillInsured === false
				? '申领时还要在缴'
				: undefined,
});

/**
 * The claim window that opens after the n-th month is paid and stays open for so many calendar months.
 *
 * @param lastReceipt the last day on which claims are received at all, where one is printed
 * @example first insured 2024-08, 12 months, open for 6: from 2025-08-01 to 2026-01-31
 */
export function claimAfter(
	firstInsured: Month | undefined,
	count: number,
	open: number,
	cite: Citation,
	lastReceipt?: Day,
): ClaimWindow | undefined {
	if (firstInsured === undefined) return undefined;
	const met = monthPaid(firstInsured, count);
	const until = lastDayOf(plusMonths(met, open));
	return {
		from: firstDayOf(plusMonths(met, 1)),
		until: lastReceipt !== undefined && until > lastReceipt ? lastReceipt : until,
		says: `${sayMonth(met)}缴满${count}个月，之后${open}个月内申领`,
		cite,
	};
}

/**
 * Whether somebody has reached an age, or not yet passed it, within a month: 'unknown' when the birthday falls into that
 * very month and the day decides.
 *
 * @returns the age in whole years at the start and at the end of the month
 */
export const agesIn = (birth: Month, month: Month): { readonly first: number; readonly last: number } => {
	const months = month - birth;
	const last = Math.floor(months / 12);
	return { first: months % 12 === 0 ? last - 1 : last, last };
};
