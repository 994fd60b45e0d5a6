import { day } from '$lib/engine/day';
import { dated, type Dated } from '$lib/engine/dated';
import { yuan, type Fen } from '$lib/engine/money';
import { cite } from './cite';

/** The least and the most a month's contributions are reckoned on. */
export interface ContributionBase {
	readonly lower: Fen;
	readonly upper: Fen;
}

/**
 * The floor and the ceiling of the monthly contribution base in Chongqing. Invariant: one value a calendar year.
 *
 * The notices speak of a contribution year and print no first day; public pages name several for 2026. They are
 * therefore kept by calendar year. 2024 was read in the notice itself, 2025 and 2026 only second-hand. After 2026 the
 * last value is still given, as not current.
 *
 * @example contributionBase.at(day('2024-07-01'))?.value.lower // 435,900 fen, 4,359 yuan
 */
export const contributionBase: Dated<ContributionBase> = dated([
	{
		from: day('2024-01-01'),
		until: day('2024-12-31'),
		value: { lower: yuan(4359), upper: yuan(21_793) },
		cite: cite('contributionBase2024', '二'),
	},
	{
		from: day('2025-01-01'),
		until: day('2025-12-31'),
		value: { lower: yuan(4404), upper: yuan(22_017) },
		cite: cite('contributionBase2025', '基数上下限'),
	},
	{
		from: day('2026-01-01'),
		until: day('2026-12-31'),
		value: { lower: yuan(4553), upper: yuan(22_765) },
		cite: cite('contributionBase2026', '基数上下限'),
	},
]);
