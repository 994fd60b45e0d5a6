import type { Day } from '$lib/engine/day';
import type { Reminder } from '$lib/engine/reminder';
import type { Outcome } from './outcome';
import { opensOn, sayPayment } from './words';

/**
 * The days to note in a calendar: when a claim opens, and the last day for it. Days that have passed are left out, and so is
 * what is refused or not known to be owed.
 *
 * @example claimable from 2025-08-01 to 2026-01-31, on 2024-12-01: both days
 */
export function claimReminders(outcomes: readonly Outcome[], on: Day): readonly Reminder[] {
	return outcomes
		.filter(({ kind, benefit }) => ['now', 'from', 'one-step'].includes(kind) && !benefit.unclaimed)
		.flatMap((outcome): Reminder[] => {
			const { benefit, window, payment, step } = outcome;
			const description = [sayPayment(payment), window?.says, step?.says && `还差：${step.says}`]
				.filter(Boolean)
				.join('。');
			const opens = opensOn(outcome);
			return [
				...(opens
					? [{ day: opens, title: `可以申领${benefit.name}了`, description, alarmDaysBefore: [0] }]
					: []),
				...(window?.until
					? [
							{
								day: window.until,
								title: `申领${benefit.name}，最晚这天`,
								description,
								alarmDaysBefore: [30, 7],
							},
						]
					: []),
			];
		})
		.filter(({ day }) => day >= on)
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
