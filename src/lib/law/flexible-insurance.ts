import { yuan } from '$lib/engine/money';

/**
 * What a graduate in flexible work is paid for social insurance: by the year, by the month for what is left of a year, and for
 * how many months in all. 渝人社发〔2024〕17号 一（二）2, 一（四）6, in force since 2024-06-01.
 */
export const flexibleInsuranceOfGraduates = {
	perYear: yuan(6000),
	perMonth: yuan(500),
	mostMonths: 24,
} as const;
