import { dated, type Dated } from '$lib/engine/dated';
import { day } from '$lib/engine/day';
import { yuan, type Fen } from '$lib/engine/money';
import { cite } from './cite';
import type { SkillLevel } from './course-standards';

/** The certificates that unemployment insurance pays for; technicians are none of them. */
export type UpgradeLevel = Extract<SkillLevel, 'level5' | 'level4' | 'level3'>;

/** How often somebody may have it in a year, as far as that was read. */
export interface UpgradeTimes {
	/** undefined where the notice was not read and nothing names it */
	readonly usual?: number;
	/** with certificates of trades that are wanted urgently */
	readonly shortage?: number;
}

/**
 * How often in a year, by the day of the certificate. 2024 as printed; 2025 as the news of its notice has it; of 2026 only that a
 * notice goes on with it.
 *
 * @example upgradeTimes.at(day('2025-06-01'))?.value.usual // 1
 */
export const upgradeTimes: Dated<UpgradeTimes> = dated<UpgradeTimes>([
	{
		from: day('2024-04-26'),
		until: day('2024-12-31'),
		value: { usual: 3, shortage: 3 },
		cite: cite('unemploymentPolicies2024', '三'),
	},
	{
		from: day('2025-01-01'),
		until: day('2025-12-31'),
		value: { usual: 1, shortage: 3 },
		cite: cite('unemploymentPolicies2025', '技能提升补贴'),
	},
	{
		from: day('2026-01-01'),
		until: day('2026-12-31'),
		value: {},
		cite: cite('unemploymentPolicies2026', '技能提升补贴'),
	},
]);

/** What unemployment insurance pays for a certificate, at most. 人社部发〔2024〕40号 三. What Chongqing pays is in no document read. */
export const skillUpgrade = {
	from: day('2024-04-26'),
	until: day('2024-12-31'),
	ceilings: {
		level5: yuan(1000),
		level4: yuan(1500),
		level3: yuan(2000),
	} satisfies Readonly<Record<UpgradeLevel, Fen>>,
	/** what Chongqing's own page of 2023 named for trades wanted most; for the others it named what are the ceilings now */
	shortage2023: {
		level5: yuan(1200),
		level4: yuan(1800),
		level3: yuan(2500),
	} satisfies Readonly<Record<UpgradeLevel, Fen>>,
	/** months of unemployment insurance */
	insuredMonths: 12,
	cites: {
		rule: cite('unemploymentPolicies2024', '三'),
		online: cite('unemploymentService', '六'),
		exclusive: cite('trainingNotice', '四（四）'),
		chongqing2023: cite('skillUpgrade2023', '标准'),
	},
} as const;
