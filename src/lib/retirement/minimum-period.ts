import { day } from '$lib/engine/day';
import { minimumPeriod } from '$lib/law/minimum-period';

const firstYear = 2025;
const lastYear = 2040;

// The dated values by year, looked up once: assessments ask for them dozens of times each.
const byYear: readonly number[] = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
	const standing = minimumPeriod.at(day(`${firstYear + index}-01-01`));
	if (!standing) throw new RangeError(`no minimum period for ${firstYear + index}`);
	return standing.value;
});

/**
 * The minimum contribution period for a monthly pension in a year, in months; undefined before 2025, of which the reform
 * states nothing. 办法 第二条, 附件4.
 *
 * @example minimumPeriodIn(2031) // 192: 16年
 */
export const minimumPeriodIn = (year: number): number | undefined =>
	byYear[Math.min(year, lastYear) - firstYear];
