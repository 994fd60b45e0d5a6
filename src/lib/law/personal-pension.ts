import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { cite } from './cite';

/**
 * Personal pensions. Who may join and where: 人社部发〔2024〕87号. When they may be drawn early (人社部发〔2025〕39号) and how they are
 * taxed (公告2024年第21号) are known second-hand.
 */
export const personalPension = {
	/** the first day on which everybody insured may join; before, only in 36 places whose list was not read */
	everywhere: { from: day('2024-12-15'), cite: cite('personalPension', '一（一）') },
	opening: { bankChangesAYear: 2, cite: cite('personalPension', '一（二）') },
	/** the most that is paid in and deducted in a year */
	yearlyMost: { sum: yuan(12_000), cite: cite('personalPensionTax', '缴费') },
	/** tax on what is drawn, apart from all other income */
	taxOnPayout: { rate: { take: 3, of: 100 }, cite: cite('personalPensionTax', '领取') },
	/** tax as said here holds everywhere from this day on */
	taxFrom: day('2024-01-01'),
	/** the conditions of drawing early are laid down from this day on */
	earlyFrom: day('2025-09-01'),
	/** months of unemployment benefit in the two years before asking */
	benefitMonths: { least: 12, cite: cite('personalPensionPayout', '一（五）') },
} as const;
