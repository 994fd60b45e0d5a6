/** What follows for somebody hired from the months and days of a row, without asking again. */
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { firstDayOf, monthOfDay, type Day } from '$lib/engine/day';
import { plusMonths, sayMonth, type Month } from '$lib/engine/month';

/** What a row says of contributions besides the facts themselves. */
export interface Paying {
	/** months paid in a row up to now, or up to {@link asOf} where that is given */
	readonly inARow?: number | undefined;
	/** the month up to whose end the row counts */
	readonly asOf?: Month | undefined;
	/** whether contributions go on after that */
	readonly paying?: boolean | undefined;
}

export interface CompletedHire {
	readonly facts: BenefitFacts;
	readonly problems: readonly string[];
}

/**
 * Whether every month since the first insured one was paid up to the day asked. Of the month we are in nobody can say yet, so
 * months up to the last whole one are enough. A row counted to an earlier month says nothing of the months since, unless it
 * says that paying goes on.
 */
function continuityOf(first: Month, { inARow = 0, asOf, paying }: Paying, now: Month): BenefitFacts {
	const sinceFirst = now - first;
	if (sinceFirst < 0) return {};
	if (inARow >= sinceFirst) return { continuous: true, ...(inARow > sinceFirst && { stillInsured: true }) };
	const counted = asOf !== undefined && asOf < now && inARow >= asOf - first + 1;
	if (!counted) return { continuous: false };
	if (paying === undefined) return {};
	return { continuous: paying, stillInsured: paying };
}

function oddity(first: Month, { inARow, asOf }: Paying, facts: BenefitFacts, now: Month): string | undefined {
	if (inARow === undefined || first > now) return undefined;
	const until = asOf !== undefined && asOf < now ? asOf : plusMonths(now, -1);
	const possible = until - first + 1;
	if (facts.continuous === false && inARow < possible)
		return `连续缴费月数：从${sayMonth(first)}到${sayMonth(until)}是${possible}个月，只写了${inARow}个月，当作中间断过。断过又续上的，首次参保月请写最近一次续上的月份`;
	if (inARow > now - first + 1)
		return `连续缴费月数：从${sayMonth(first)}到${sayMonth(now)}最多${now - first + 1}个月，写了${inARow}个月，请核对`;
	return undefined;
}

/**
 * The facts of a row with what follows from them: registered before work, where the day of registration lies in an earlier
 * month than the first insured one; paid without a gap and still paying, from the months in a row. What the row says itself
 * goes before what follows.
 *
 * @example completeHire({ firstInsured: 2026-06, registeredOn: 2026-01-10 }, { inARow: 5 }, 2026-11-21) // registered, continuous
 */
export function completeHire(given: BenefitFacts, paid: Paying, on: Day): CompletedHire {
	const now = monthOfDay(on);
	const follows: BenefitFacts = {};
	const problems: string[] = [];
	const { firstInsured: first, registeredOn } = given;
	if (registeredOn !== undefined && first !== undefined && registeredOn < firstDayOf(first))
		follows.registered = true;
	if (first !== undefined && paid.inARow !== undefined) {
		Object.assign(follows, continuityOf(first, paid, now));
		if (given.continuous === undefined) {
			const problem = oddity(first, paid, follows, now);
			if (problem) problems.push(problem);
		}
	}
	if (paid.paying !== undefined && first !== undefined) follows.stillInsured ??= paid.paying;
	return { facts: { ...follows, ...given }, problems };
}
