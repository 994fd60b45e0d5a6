import { dated, type Dated } from '$lib/engine/dated';
import { day } from '$lib/engine/day';
import { cite } from './cite';

/** What is paid back to which unit, and on what condition, in one year. Shares and rates are hundredths of a per cent. */
export interface JobRefundRule {
	/** of what unit and staff paid the year before; undefined where it was not read which share counts */
	readonly shares: {
		readonly large: number;
		readonly small: number;
		readonly organisation?: number;
		readonly practice?: number;
	};
	/** the shares are ceilings; what is really paid was not read */
	readonly ceiling: boolean;
	/** the highest rate of layoffs of units of more than 30; undefined where it is the year's target, which is not printed */
	readonly layoffs?: number;
	/** read itself, on a page of the authority, or only as others tell it */
	readonly known: 'printed' | 'page' | 'hearsay';
}

/**
 * What share of unemployment insurance is paid back, by the year it is paid in. 2024 as printed (人社部发〔2024〕40号 二, ceilings);
 * 2025 as Chongqing's own explanation has it (渝人社规〔2025〕10号); of 2026 only the ceilings of the nation, as others tell them.
 *
 * @example jobRefunds.at(day('2024-06-01'))?.value.shares.small // 6000, 60 %
 */
export const jobRefunds: Dated<JobRefundRule> = dated<JobRefundRule>([
	{
		from: day('2024-04-26'),
		until: day('2024-12-31'),
		value: { shares: { large: 3000, small: 6000 }, ceiling: true, known: 'printed' },
		cite: cite('unemploymentPolicies2024', '二'),
	},
	{
		from: day('2025-01-01'),
		until: day('2025-12-31'),
		value: {
			shares: { large: 1000, small: 2000, organisation: 2000 },
			ceiling: false,
			layoffs: 550,
			known: 'page',
		},
		cite: cite('jobRefund2025', '返还'),
	},
	{
		from: day('2026-01-01'),
		until: day('2026-12-31'),
		value: { shares: { large: 3000, small: 6000 }, ceiling: true, known: 'hearsay' },
		cite: cite('unemploymentPolicies2026', '稳岗返还'),
	},
]);

/** What holds alike in all those years. 人社部发〔2024〕40号 二 and 五. */
export const jobRefund = {
	/** a unit of at most so many insured may lay off more of them */
	smallStaff: 30,
	smallLayoffs: 2000,
	cites: {
		rule: cite('unemploymentPolicies2024', '二'),
		handling: cite('unemploymentPolicies2024', '五'),
		layoffs2025: cite('jobRefund2025', '裁员率'),
	},
} as const;
