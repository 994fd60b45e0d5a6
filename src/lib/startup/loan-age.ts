/** Working age, as the loan asks for it: 16, and statutory retirement not reached while the loan runs. Counted in months. */
import { firstDayOf, monthOfDay, type Day } from '$lib/engine/day';
import { plusMonths, type Month } from '$lib/engine/month';
import type { Truth } from '$lib/engine/truth';
import { startupLoan as law } from '$lib/law/startup-loan';
import { statutoryOf, type AgeFacts } from '$lib/matters/shared-facts';
import { statutoryRetirement } from '$lib/retirement/statutory-age';
import { longestOf, termOf, type LoanFacts } from './loan-facts';

/** Every month that may be the statutory one, as far as sex and original age are known; none without the birth. */
function retirementsOf(facts: AgeFacts): readonly Month[] {
	const { birth, sex } = facts;
	if (birth === undefined) return [];
	const known = statutoryOf(facts);
	if (known) return [known.month];
	const ages = sex === 'female' ? ([50, 55] as const) : ([50, 55, 60] as const);
	return ages.map((age) => statutoryRetirement(birth, age).month);
}

/** The month the loan begins in: as planned, else this one. */
export const beginOf = ({ loanFrom }: LoanFacts, on: Day): Month => monthOfDay(loanFrom ?? on);

/**
 * Whether the person is at least 16. In the month of that birthday it depends on the day, and is not known.
 */
export function oldEnough({ birth }: AgeFacts, on: Day): Truth {
	if (birth === undefined) return 'unknown';
	const reached = plusMonths(birth, law.leastAge * 12);
	const now = monthOfDay(on);
	if (now === reached) return 'unknown';
	return now > reached ? 'yes' : { from: firstDayOf(plusMonths(reached, 1)) };
}

function endsBefore(retirement: Month, facts: LoanFacts, on: Day): Truth {
	const begin = beginOf(facts, on);
	if (begin >= retirement) return 'no';
	const term = termOf(facts);
	if (term === undefined) return plusMonths(begin, longestOf(facts)) < retirement ? 'yes' : 'unknown';
	const end = plusMonths(begin, term);
	if (end === retirement) return 'unknown';
	return end < retirement ? 'yes' : 'no';
}

/**
 * Whether the loan ends before statutory retirement. Decided only where every retirement age in question agrees; a loan that ends in that
 * very month depends on the day, and is not known.
 *
 * @example a man of 1968-03 retires in 2029-01: from 2026-02 three years are no, two are yes
 */
export function endsBeforeRetirement(facts: AgeFacts & LoanFacts, on: Day): Truth {
	const truths = retirementsOf(facts).map((retirement) => endsBefore(retirement, facts, on));
	const [first = 'unknown'] = truths;
	return truths.every((truth) => truth === first) ? first : 'unknown';
}

/** The one month of statutory retirement, once it is certain. */
export function retirementOf(facts: AgeFacts): Month | undefined {
	const [only, another] = retirementsOf(facts);
	return another === undefined ? only : undefined;
}

/** The latest month that may be the statutory one, where it is not certain yet. */
export function latestRetirementOf(facts: AgeFacts): Month | undefined {
	const months = retirementsOf(facts);
	return months.length === 0 ? undefined : (Math.max(...months) as Month);
}

/** How many months a loan may run so that it surely ends before retirement; undefined while that is not certain. */
export function termBeforeRetirement(facts: AgeFacts & LoanFacts, on: Day): number | undefined {
	const retirement = retirementOf(facts);
	return retirement === undefined ? undefined : Math.max(0, retirement - beginOf(facts, on) - 1);
}
