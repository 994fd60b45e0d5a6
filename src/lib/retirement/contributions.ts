import { monthOf, plusMonths, yearOf, type Month } from '$lib/engine/month';
import type { FlexibleWindow } from './flexible-window';
import { minimumPeriodIn } from './minimum-period';
import type { StatutoryRetirement } from './statutory-age';

/** A contribution record and how it goes on. Periods are months, deemed contributions included. */
export interface ContributionRecord {
	readonly paid: number;
	/** the record counts to the end of this month */
	readonly asOf: Month;
	readonly paying: boolean;
	/** the last month that will be paid; absent: paying goes on as long as asked about */
	readonly until?: Month;
}

/** Months from one to another, both included. */
export interface MonthRange {
	readonly from: Month;
	readonly to: Month;
}

/** When a record that falls short at the statutory month would be complete, under both readings of the law. */
export interface Completion {
	/** under the minimum of the statutory year */
	readonly month: Month;
	/** months to pay and the month they are complete, if the minimum of the year of completion counts instead */
	readonly laterYear: { readonly months: number; readonly month: Month };
}

/** What a contribution record means for retirement. Periods are months. */
export interface RecordOutlook {
	readonly totalAtStatutory: number;
	/** the minimum of the statutory year */
	readonly minimum: number;
	/** months missing at the statutory month; 0 when there are enough */
	readonly shortfall: number;
	/** months missing after the as-of month for the statutory year's minimum */
	readonly stillToPay: number;
	/** the months from the earliest to the statutory one in which both limits are met, the early ones and the statutory one */
	readonly eligible: readonly MonthRange[];
	readonly firstEligible: Month | undefined;
	/** only where months are missing at the statutory month */
	readonly completion: Completion | undefined;
}

/**
 * The contribution record at the end of a month. The record counts to the end of its as-of month; while paying, each
 * later month up to and including the one asked about adds one. For months before the as-of month it is the record as
 * given, since nobody said how it grew.
 *
 * @example contributionsAt({ paid: 186, asOf: monthOf(2026, 11), paying: true }, monthOf(2026, 12)) // 187
 */
export function contributionsAt({ paid, asOf, paying, until }: ContributionRecord, month: Month): number {
	if (!paying) return paid;
	const last = until !== undefined && until < month ? until : month;
	return last > asOf ? paid + (last - asOf) : paid;
}

/** The first month by whose end so many months are paid, were there no end to the search; Infinity where never. */
function monthReaching({ paid, asOf, paying, until }: ContributionRecord, total: number): number {
	if (paid >= total) return -Infinity;
	const month = asOf + (total - paid);
	return paying && (until === undefined || month <= until) ? month : Infinity;
}

/**
 * The months of a stretch in which the record reaches the minimum of that month's own year. Within a year the minimum
 * stands still and the record only grows, so each year gives at most one range.
 */
function eligibleMonths(record: ContributionRecord, from: Month, to: Month): MonthRange[] {
	const ranges: { from: Month; to: Month }[] = [];
	for (let year = yearOf(from); year <= yearOf(to); year += 1) {
		const start = Math.max(from, monthOf(year, 1), monthReaching(record, minimumPeriodIn(year) ?? Infinity));
		const end = Math.min(to, monthOf(year, 12)) as Month;
		if (start > end) continue;
		const before = ranges.at(-1);
		if (before && before.to === start - 1) before.to = end;
		else ranges.push({ from: start as Month, to: end });
	}
	return ranges;
}

function completionOf(record: ContributionRecord, minimum: number, statutory: Month, now: Month): Completion {
	const { asOf, paying, until } = record;
	// Who goes on long enough is complete by that alone; who stops can take it up again next month at the soonest.
	const stop = paying ? (until ?? Infinity) : asOf;
	const idle = Math.max(now, stop);
	const totalAt = (month: Month): number => contributionsAt(record, month) + Math.max(0, month - idle);
	const reached = monthReaching(record, minimum);
	const month = (
		reached < Infinity ? reached : idle + minimum - contributionsAt(record, idle as Month)
	) as Month;
	let later = month;
	while (totalAt(later) < (minimumPeriodIn(yearOf(later)) ?? 0)) later = plusMonths(later, 1);
	return {
		month,
		laterYear: { months: totalAt(later) - contributionsAt(record, statutory), month: later },
	};
}

/**
 * What a contribution record means for one person's retirement; undefined where the reform states no minimum for the
 * statutory year. 办法 第二条; which year's minimum counts: 弹性退休办法 第七条. Where the record is short at the
 * statutory month the law leaves open which year's minimum then counts: both readings are given.
 *
 * @param now the month that counts as today
 * @example of a man born 1970-06 with 186 months at the end of 2030-06, paying on: eligible in 2030-06 to 2031-11
 */
export function recordOutlook(
	record: ContributionRecord,
	statutory: StatutoryRetirement,
	window: FlexibleWindow,
	now: Month,
): RecordOutlook | undefined {
	const minimum = minimumPeriodIn(yearOf(statutory.month));
	if (minimum === undefined) return undefined;
	const totalAtStatutory = contributionsAt(record, statutory.month);
	const shortfall = Math.max(0, minimum - totalAtStatutory);
	const eligible = window.open ? eligibleMonths(record, window.earliest, statutory.month) : [];
	return {
		totalAtStatutory,
		minimum,
		shortfall,
		stillToPay: Math.max(0, minimum - record.paid),
		eligible,
		firstEligible: eligible[0]?.from,
		completion: shortfall > 0 ? completionOf(record, minimum, statutory.month, now) : undefined,
	};
}

/**
 * The first month of those in which both limits are met that can still be chosen: with three full months for the notice
 * ahead, by the cautious reading of 弹性退休办法 第二条. In the statutory month no notice is needed.
 *
 * @param now the month that counts as today
 * @example in 2026-11, with all months from 2026-01 to 2027-06 eligible and 2027-06 the statutory month: 2027-03
 */
export function soonestEligible(
	{ eligible }: RecordOutlook,
	statutory: Month,
	now: Month,
): Month | undefined {
	const noticeInTime = plusMonths(now, 4);
	for (const { from, to } of eligible) {
		const month = Math.max(from, noticeInTime) as Month;
		if (month <= to) return month;
		if (to === statutory && statutory >= now) return statutory;
	}
	return undefined;
}
