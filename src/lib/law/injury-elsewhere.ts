import { day } from '$lib/engine/day';
import { cite } from './cite';

/** The trial of settling treatment in another province directly. 人社部发〔2024〕11号 一. */
export const injuryElsewhereTrial = {
	from: day('2024-04-01'),
	/** one year is printed; the day itself is counted from that */
	until: day('2025-03-31'),
	cite: cite('injuryElsewhere', '一'),
} as const;

/** Months somebody must live or work outside the province, that many included. 三（一）. */
export const monthsAway = 6;

/** Working days in which a filing is finished, in principle. 规程第十四条. */
export const filingWorkingDays = 5;
