import type { Day } from '$lib/engine/day';
import { shareOf, sumOf, type Fen } from '$lib/engine/money';
import { contributionBase } from '$lib/law/contribution-base';
import { contributionRates, type ContributionRates } from '$lib/law/contribution-rates';
import { baseFor } from './base';

/** A monthly wage from here on is asked back: somebody wrote a year's. */
const mostWage = 100_000_000 as Fen;

/** What to look at again in a monthly wage; undefined where it may be right. */
export const wageProblem = (wage: Fen): string | undefined =>
	wage >= mostWage ? '一个月一百万元以上？请核对，写一个月的数' : undefined;

/** One insurance: what each side pays of the base. */
export interface Share {
	readonly name: string;
	readonly employer?: number | undefined;
	readonly employee?: number | undefined;
	/** a sum the employee pays besides */
	readonly sum?: Fen;
}

/** What each insurance takes by the published rates; work injury, which has one for each trade, is not among them. */
export const publishedShares = ({
	pension,
	unemployment,
	medical,
	largeMedical,
}: ContributionRates): readonly Share[] => [
	{ name: '养老保险', ...pension },
	{ name: '失业保险', ...unemployment },
	{ name: '医疗保险（含生育）', ...medical },
	{ name: '大额医疗', employer: largeMedical.employer, sum: largeMedical.employee },
];

/** A rate's part of the base, rounded half up to the fen; undefined where the rate is not known. */
export const partOf = (base: Fen, hundredths: number | undefined): Fen | undefined =>
	hundredths === undefined ? undefined : shareOf(base, { take: hundredths, of: 10_000 });

export const known = (sums: readonly (Fen | undefined)[]): readonly Fen[] =>
	sums.filter((sum) => sum !== undefined);

/** What the employee pays of all insurances together, each rounded by itself. */
export const ownOf = (shares: readonly Share[], base: Fen): Fen =>
	sumOf(known(shares.map(({ employee, sum }) => sum ?? partOf(base, employee))));

/** What an employee's wage comes to. */
export interface OwnContribution {
	readonly base: Fen;
	/** a month, by the published rates; undefined for days nobody published rates for */
	readonly own: Fen | undefined;
	/** the day lies in a year whose limits are published; else those of the last year are used */
	readonly current: boolean;
}

/**
 * The contribution base for a monthly wage, and what the employee pays of it a month. Limits and rates are those of the contribution
 * year of the day; undefined before the first year there are limits of. From 2025 on both are second-hand.
 *
 * @example ownContribution(yuan(10_000), day('2025-07-01')) // base 10,000 yuan, own part 1,055 yuan
 */
export function ownContribution(wage: Fen, on: Day): OwnContribution | undefined {
	const limits = contributionBase.at(on);
	if (!limits) return undefined;
	const { base } = baseFor(wage, limits.value);
	const rates = contributionRates.at(on);
	return { base, own: rates && ownOf(publishedShares(rates.value), base), current: limits.current };
}
