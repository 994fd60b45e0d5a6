import { plusMonths, type Month } from '$lib/engine/month';
import { delaySchedules, type OriginalAge } from '$lib/law/retirement-ages';

/** Statutory retirement of one person. Ages and delays are months. */
export interface StatutoryRetirement {
	readonly original: OriginalAge;
	/** the month in which the original age is reached */
	readonly originalMonth: Month;
	readonly delay: number;
	readonly age: number;
	readonly month: Month;
	/** a published row; the rule alone, for births after the tables; or not covered: born before the reform's first month */
	readonly basis: 'published' | 'rule' | 'before-reform';
}

/**
 * When a person reaches the statutory retirement age.
 *
 * The delay is one month for each begun step of birth months from the group's first, up to the group's cap; births before
 * that month keep the original age. 国务院关于渐进式延迟法定退休年龄的办法 第一条, 附件1–3.
 *
 * @param birth month of birth
 * @param original retirement age before the reform, which names the group; never derived from other facts
 * @example statutoryRetirement(monthOf(1970, 5), 60) // delay 17, age 737 months (61岁5个月), month 2031-10
 */
export function statutoryRetirement(birth: Month, original: OriginalAge): StatutoryRetirement {
	const { firstBirth, lastPublishedBirth, step, cap } = delaySchedules[original];
	const since = birth - firstBirth;
	const delay = since < 0 ? 0 : Math.min(Math.floor(since / step) + 1, cap);
	const originalMonth = plusMonths(birth, original * 12);
	return {
		original,
		originalMonth,
		delay,
		age: original * 12 + delay,
		month: plusMonths(originalMonth, delay),
		basis: since < 0 ? 'before-reform' : birth <= lastPublishedBirth ? 'published' : 'rule',
	};
}
