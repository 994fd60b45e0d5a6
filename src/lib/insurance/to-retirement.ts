import { monthsBetween, plusMonths, type Month } from '$lib/engine/month';
import { monthOfDay } from '$lib/engine/day';
import { olderUnemployed } from '$lib/law/older-unemployed';

/** What becomes of somebody's unemployment benefit when its months run out. All by months. */
export type ToRetirement =
	/** paid until the statutory month, and so long that nothing is left to extend */
	| { readonly kind: 'lasts'; readonly until: Month }
	/** less than a year is left: it goes on until the statutory month */
	| { readonly kind: 'extended'; readonly until: Month }
	/** by the rule for those drawing when the reform began: until the month of the age before the reform, once */
	| { readonly kind: 'transition'; readonly until: Month }
	/** exactly a year is left, which no rule covers */
	| { readonly kind: 'gap'; readonly until: Month; readonly which: 'statutory' | 'original' }
	/** it ran out before the rule began */
	| { readonly kind: 'before' }
	| { readonly kind: 'ends'; readonly until: Month };

const first = monthOfDay(olderUnemployed.from);

/**
 * Whether unemployment benefit goes on until retirement: where less than a year is left when its months run out, 办法 第七条; for
 * those drawing when the reform began also to the age before it, 人社厅发〔2024〕60号 三. Less than a year is eleven months or
 * fewer; exactly twelve is not.
 *
 * @param ends the last month of the benefit as approved
 * @param statutory month of the statutory age, and of the age before the reform
 * @param drewAtReform whether it was being drawn on 2024-12-31
 * @example toRetirement(monthOf(2025, 6), monthOf(2026, 5), monthOf(2026, 1), false).kind // "extended": eleven months
 */
export function toRetirement(
	ends: Month,
	statutory: Month,
	original: Month,
	drewAtReform: boolean | undefined,
): ToRetirement {
	const left = monthsBetween(ends, statutory);
	const leftBefore = monthsBetween(ends, original);
	const { year } = olderUnemployed;
	const old = drewAtReform && ends >= first - 1;
	if (left <= 0) return { kind: 'lasts', until: statutory };
	if (left < year) return ends >= first ? { kind: 'extended', until: statutory } : { kind: 'before' };
	if (left > year && old && leftBefore > 0) {
		if (leftBefore < year) return { kind: 'transition', until: original };
		if (leftBefore === year) return { kind: 'gap', until: ends, which: 'original' };
	}
	if (ends < first && !old) return { kind: 'before' };
	return left === year ? { kind: 'gap', until: ends, which: 'statutory' } : { kind: 'ends', until: ends };
}

/**
 * The months whose pension contributions the unemployment fund pays: those with less than a year to the statutory month, while
 * benefit is drawn, from January 2025 to December 2039. The month in which the age is reached is left out; the document says
 * only that the fund stops then. Undefined where there is none. 人社部发〔2024〕76号.
 *
 * @param since the first month drawn, where it is known
 * @param until the last month drawn
 * @example fundMonths(monthOf(2026, 5), undefined, monthOf(2026, 5)) // 2025-06 to 2026-04
 */
export function fundMonths(
	statutory: Month,
	since: Month | undefined,
	until: Month,
): { readonly from: Month; readonly last: Month } | undefined {
	const { year, from, until: end } = olderUnemployed;
	const begin = Math.max(plusMonths(statutory, 1 - year), monthOfDay(from), since ?? 0) as Month;
	const last = Math.min(plusMonths(statutory, -1), until, monthOfDay(end)) as Month;
	return begin <= last ? { from: begin, last } : undefined;
}
