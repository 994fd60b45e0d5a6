import { benefitMonths, unemployment } from '$lib/law/unemployment';

/**
 * Months of unemployment benefit for contributions since it was last drawn; none below a year. By a table that is known second-hand.
 *
 * @param contributed in months
 * @example benefitMonthsFor(66) // five years and a half: 15
 */
export function benefitMonthsFor(contributed: number): number {
	const years = Math.floor(contributed / 12);
	const { steps, most } = benefitMonths;
	const step = steps.findLast((each) => each.years <= years);
	if (!step) return 0;
	const last = steps[steps.length - 1];
	return Math.min(most, step.months + (step === last ? years - step.years : 0));
}

/** What somebody may draw on. */
export type BenefitEntitlement =
	/** by new contributions, with what was left from before; `cut` is what the cap takes off */
	| {
			readonly kind: 'new';
			readonly months: number;
			readonly fresh: number;
			readonly left: number;
			readonly cut: number;
	  }
	/** re-employed for less than a year: what was left */
	| { readonly kind: 'resumed'; readonly months: number }
	/** less than a year paid, and nothing to resume */
	| { readonly kind: 'none' }
	/** less than a year paid after a year of work or more: what becomes of the months left is not stated */
	| { readonly kind: 'open' };

/**
 * For how many months unemployment benefit is drawn. 办法 第十五条(二).
 *
 * @param contributed months of contributions since the benefit was last drawn
 * @param left months not drawn before
 * @param reemployed months worked in between; undefined while not known
 * @example entitlementFor(60, 10, 60) // 15 and 10, cut to 24
 */
export function entitlementFor(
	contributed: number,
	left = 0,
	reemployed?: number,
): BenefitEntitlement | undefined {
	const fresh = benefitMonthsFor(contributed);
	if (left > 0 && reemployed === undefined && contributed < unemployment.contributed) return undefined;
	if (left > 0 && reemployed !== undefined && reemployed < unemployment.reemployedUnder)
		return { kind: 'resumed', months: left };
	if (contributed < unemployment.contributed) return left > 0 ? { kind: 'open' } : { kind: 'none' };
	const months = Math.min(unemployment.mostTogether, fresh + left);
	return { kind: 'new', months, fresh, left, cut: fresh + left - months };
}
