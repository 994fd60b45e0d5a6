import type { Fen } from '$lib/engine/money';
import type { ContributionBase } from '$lib/law/contribution-base';

/** A yearly sum's share for one month, rounded up to the whole yuan: how the published limits follow from the average wage. */
const monthlyUp = (yearly: Fen, percent: number): Fen =>
	(Math.ceil((yearly * percent) / 120_000) * 100) as Fen;

/**
 * The limits of the monthly contribution base that follow from a yearly average wage: 60 % and 300 % of a twelfth, rounded up to the
 * whole yuan. The notices print only the results; ratio and rounding are what all published years agree with.
 *
 * @example limitsFrom(yuan(87169)) // 4,359 and 21,793 yuan
 */
export const limitsFrom = (yearly: Fen): ContributionBase => ({
	lower: monthlyUp(yearly, 60),
	upper: monthlyUp(yearly, 300),
});

/** Where a wage stands to the limits. */
export type Standing = 'below' | 'within' | 'above';

/**
 * The base for a monthly wage: the wage itself, not less than the floor and not more than the ceiling.
 *
 * @example baseFor(yuan(3900), { lower: yuan(4359), upper: yuan(21793) }) // 4,359 yuan, below
 */
export function baseFor(wage: Fen, { lower, upper }: ContributionBase): { base: Fen; standing: Standing } {
	if (wage < lower) return { base: lower, standing: 'below' };
	return wage > upper ? { base: upper, standing: 'above' } : { base: wage, standing: 'within' };
}
