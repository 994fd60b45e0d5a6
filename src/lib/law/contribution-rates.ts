import { day } from '$lib/engine/day';
import { dated, type Dated } from '$lib/engine/dated';
import { yuan, type Fen } from '$lib/engine/money';
import { cite } from './cite';

/** What an employer and an employee pay of the base, in hundredths of a per cent. */
export interface ContributionRates {
	readonly pension: { readonly employer: number; readonly employee: number };
	readonly unemployment: { readonly employer: number; readonly employee: number };
	/** basic medical insurance, with maternity in the employer's share */
	readonly medical: { readonly employer: number; readonly employee: number };
	/** mutual aid for large medical expenses; the employee pays a sum a month */
	readonly largeMedical: { readonly employer: number; readonly employee: Fen };
	/** by whoever is insured individually, for pension alone */
	readonly individualPension: number;
}

/**
 * Contribution rates in Chongqing, as public pages that agree with one another name them. No document read here states them, so
 * they are shown as what they are and can be replaced by one's own. They begin with 2025: for 2024 no page was found.
 * For 2026 nobody found the document that continues the unemployment rate; the pages go on with it, and so does this, saying so.
 *
 * @example contributionRates.at(day('2025-07-01'))?.value.pension.employer // 1600: 16 %
 */
export const contributionRates: Dated<ContributionRates> = dated([
	{
		from: day('2025-01-01'),
		until: day('2026-12-31'),
		value: {
			pension: { employer: 1600, employee: 800 },
			unemployment: { employer: 50, employee: 50 },
			medical: { employer: 850, employee: 200 },
			largeMedical: { employer: 150, employee: yuan(5) },
			individualPension: 2000,
		},
		cite: cite('contributionRates2025', '养老'),
	},
]);

/** What somebody insured individually pays for medical insurance a year, by tier; a fixed sum, whatever base they choose. */
export interface MedicalTiers {
	readonly first: Fen;
	readonly second: Fen;
	/** long-term care insurance, paid besides */
	readonly longTermCare: Fen;
}

/**
 * Individual medical insurance of Chongqing by year. Only 2025 was found.
 *
 * @example individualMedical.at(day('2025-03-01'))?.value.first // 307,500 fen: 3,075 yuan a year
 */
export const individualMedical: Dated<MedicalTiers> = dated([
	{
		from: day('2025-01-01'),
		until: day('2025-12-31'),
		value: { first: yuan(3075), second: yuan(6765), longTermCare: yuan(132) },
		cite: cite('individualMedical2025', '一档'),
	},
]);
