import { monthsBetween, plusMonths, yearOf, type Month } from '$lib/engine/month';
import { disabilityAllowance } from '$lib/law/disability-allowance';
import { minimumPeriodIn } from '$lib/retirement/minimum-period';

/** How the disability allowance is reckoned and how long it is paid. */
export type DisabilityTier = {
	/** the first month paid */
	readonly from: Month;
	/** contributions asked for in the year of the application, in months */
	readonly minimum: number;
} & (
	| { readonly kind: 'near' }
	/** reckoned anew in a later month, five years before the statutory age */
	| { readonly kind: 'far'; readonly anew: Month }
	/** paid for so many months, the last of them included */
	| { readonly kind: 'short'; readonly months: number; readonly last: Month }
);

/**
 * For how many months the allowance is paid to whoever has less than the minimum period: twelve up to five years of
 * contributions, three more for each further begun year. 第五条.
 *
 * @param contributed contributions in months, deemed ones included
 * @example shortRecordMonths(102) // 8 years and 6 months: 24
 */
export function shortRecordMonths(contributed: number): number {
	const { upTo, months, more } = disabilityAllowance.shortRecord;
	return contributed <= upTo ? months : months + more * Math.ceil((contributed - upTo) / 12);
}

/**
 * Which of the three kinds of allowance an application leads to; undefined before the rule began, and from the month of the
 * statutory age on. Exactly five years before it is near. The minimum period is that of the year of the application, which the
 * document does not say expressly.
 *
 * @param contributed contributions in months, deemed ones included
 * @param statutory month of the statutory retirement age
 * @example disabilityTier(monthOf(2025, 5), 102, monthOf(2040, 1))?.kind // "short": until 2027-05
 */
export function disabilityTier(
	applied: Month,
	contributed: number,
	statutory: Month,
): DisabilityTier | undefined {
	const minimum = minimumPeriodIn(yearOf(applied));
	if (minimum === undefined || applied >= statutory) return undefined;
	const from = plusMonths(applied, 1);
	if (contributed < minimum) {
		const months = shortRecordMonths(contributed);
		return { kind: 'short', from, minimum, months, last: plusMonths(applied, months) };
	}
	return monthsBetween(applied, statutory) <= disabilityAllowance.near
		? { kind: 'near', from, minimum }
		: { kind: 'far', from, minimum, anew: plusMonths(statutory, -disabilityAllowance.near) };
}
