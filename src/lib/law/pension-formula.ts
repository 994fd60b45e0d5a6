import { day } from '$lib/engine/day';
import { dated, type Dated } from '$lib/engine/dated';
import { yuan, type Fen } from '$lib/engine/money';
import { cite } from './cite';

/**
 * The monthly base pensions of Chongqing are worked out from (计发基数), by the year it belongs to. Second-hand: several public pages
 * agree, the notices were not seen. Later years have no reliable figure. It is another figure than the average wage of contributions.
 *
 * @example pensionBase.at(day('2024-07-01'))?.value // 816,000 fen: 8,160 yuan
 */
export const pensionBase: Dated<Fen> = dated([
	{
		from: day('2023-01-01'),
		until: day('2023-12-31'),
		value: yuan(7988),
		cite: cite('pensionBase2024', '2023年'),
	},
	{
		from: day('2024-01-01'),
		until: day('2024-12-31'),
		value: yuan(8160),
		cite: cite('pensionBase2024', '2024年'),
	},
]);

/** The age the table of months begins with. */
export const firstAgeOfMonths = 40;

/**
 * By how many months the account is divided, by whole age at retirement from 40 to 70. 国发〔2005〕38号 附件, second-hand.
 * Of 47 it is 208; 207, which some pages have, is wrong.
 */
export const monthsByAge: readonly number[] = [
	...[233, 230, 226, 223, 220, 216, 212, 208, 204, 199], // 40 to 49
	...[195, 190, 185, 180, 175, 170, 164, 158, 152, 145], // 50 to 59
	...[139, 132, 125, 117, 109, 101, 93, 84, 75, 65, 56], // 60 to 70
];

/** Up to this age the months between two whole ages are found by even steps; after it nothing says how. */
export const lastAgeOfSteps = 65;

/** For every full year contributed, of the mean of base and indexed wage: 1 %. */
export const perYearContributed = { take: 1, of: 100 } as const;

/** Who worked before this year has a third part, whose rule in Chongqing is told in several ways and is not worked out here. */
export const accountsSince = 1996;
