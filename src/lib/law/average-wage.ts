import { day } from '$lib/engine/day';
import { dated, type Dated } from '$lib/engine/dated';
import { yuan, type Fen } from '$lib/engine/money';
import { cite } from './cite';

/**
 * The yearly average wage the limits of the contribution base were derived from, as the notice of the year names it; the notices
 * do not say of which year it is. 2024 was read in the notice itself, 2025 and 2026 only second-hand.
 *
 * @example averageWage.at(day('2024-07-01'))?.value // 8,716,900 fen: 87,169 yuan
 */
export const averageWage: Dated<Fen> = dated([
	{
		from: day('2024-01-01'),
		until: day('2024-12-31'),
		value: yuan(87_169),
		cite: cite('contributionBase2024', '一'),
	},
	{
		from: day('2025-01-01'),
		until: day('2025-12-31'),
		value: yuan(88_065),
		cite: cite('contributionBase2025', '基数上下限'),
	},
	{
		from: day('2026-01-01'),
		until: day('2026-12-31'),
		value: yuan(91_059),
		cite: cite('contributionBase2026', '基数上下限'),
	},
]);
