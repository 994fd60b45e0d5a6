import { plusMonths, type Month } from '$lib/engine/month';
import { flexibleReach } from '$lib/law/retirement-ages';
import type { StatutoryRetirement } from './statutory-age';

/** The months in which flexible retirement is possible, or why it is not. */
export type FlexibleWindow =
	| { readonly open: true; readonly earliest: Month; readonly latest: Month }
	| { readonly open: false; readonly because: 'before-reform' | 'drawing' };

/**
 * The window of flexible retirement: early at most three years before the statutory month and never before the original
 * age; late, by agreement with the employer, at most three years after. 弹性退休办法 第一条, 第四条; not for those who
 * reached the original age by the end of 2024 (第十四条) or already draw a pension (第十条).
 *
 * @example flexibleWindow(statutoryRetirement(monthOf(1981, 1), 50), false) // earliest 2031-02, latest 2037-02
 */
export function flexibleWindow(statutory: StatutoryRetirement, drawing: boolean): FlexibleWindow {
	if (statutory.basis === 'before-reform') return { open: false, because: 'before-reform' };
	if (drawing) return { open: false, because: 'drawing' };
	return {
		open: true,
		earliest: Math.max(statutory.originalMonth, statutory.month - flexibleReach) as Month,
		latest: plusMonths(statutory.month, flexibleReach),
	};
}
