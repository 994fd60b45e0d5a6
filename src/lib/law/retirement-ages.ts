import type { Citation } from '$lib/engine/citation';
import { monthOf, type Month } from '$lib/engine/month';
import { cite } from './cite';

/** The retirement age before the reform: 60 for men, 55 or 50 for women. It names the three groups of the reform. */
export type OriginalAge = 60 | 55 | 50;

/** How the reform delays one group. All counts are months. */
export interface DelaySchedule {
	readonly name: string;
	/** the first month of birth that is delayed */
	readonly firstBirth: Month;
	/** the last month of birth the published table lists */
	readonly lastPublishedBirth: Month;
	/** months of birth for each further month of delay */
	readonly step: number;
	/** the longest delay */
	readonly cap: number;
	readonly rule: Citation;
	readonly table: Citation;
}

/** The reform's three groups by original age, as Article 1 and the annexes state them. */
export const delaySchedules: Readonly<Record<OriginalAge, DelaySchedule>> = {
	60: {
		name: '男职工',
		firstBirth: monthOf(1965, 1),
		lastPublishedBirth: monthOf(1976, 12),
		step: 4,
		cap: 36,
		rule: cite('measures', '第一条'),
		table: cite('measures', '附件1'),
	},
	55: {
		name: '原55岁退休的女职工',
		firstBirth: monthOf(1970, 1),
		lastPublishedBirth: monthOf(1981, 12),
		step: 4,
		cap: 36,
		rule: cite('measures', '第一条'),
		table: cite('measures', '附件2'),
	},
	50: {
		name: '原50岁退休的女职工',
		firstBirth: monthOf(1975, 1),
		lastPublishedBirth: monthOf(1984, 12),
		step: 2,
		cap: 60,
		rule: cite('measures', '第一条'),
		table: cite('measures', '附件3'),
	},
};

/** How far flexible retirement reaches on either side of the statutory month, in months (three years). */
export const flexibleReach = 36;

/** Nobody's working life begins earlier; used to catch slips, not to judge. */
export const workingAge = 16 * 12;
