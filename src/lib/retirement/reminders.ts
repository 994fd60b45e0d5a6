import { firstDayOf } from '$lib/engine/day';
import { sayMonth } from '$lib/engine/month';
import type { Reminder } from '$lib/engine/reminder';
import type { Assessment } from './assess';
import { planFor } from './plan';
import { planNames } from './words';

/**
 * The days to note in a calendar: those of the chosen months, or of the statutory month where none is chosen. Days that
 * have passed are left out; who draws a pension already has nothing to note.
 *
 * @example of a man who chose 2026-07 on 2026-01-01: 2026-03-31 (notice), 2026-07-31 (filing), 2026-08-01 (pension)
 */
export function remindersOf({ cases, facts, record, on }: Assessment): readonly Reminder[] {
	if (facts.drawing) return [];
	const reminders = cases.flatMap((answer) => {
		const who = cases.length > 1 ? `（原${answer.statutory.original}岁）` : '';
		return (facts.choose ?? [answer.statutory.month]).flatMap((month) => {
			const plan = planFor(month, answer, facts, record, on);
			if (plan.deadlines.length === 0) return [];
			const about = `${sayMonth(month)}${planNames[plan.kind]}${who}`;
			return [
				...plan.deadlines.map(({ by, says, note }) => ({
					day: by,
					title: `${says}（最晚这天）`,
					description: [about, note].filter(Boolean).join('。'),
					alarmDaysBefore: [30, 7],
				})),
				// With too few contributions nobody is promised a pension.
				...(plan.total !== undefined && plan.minimum !== undefined && plan.total < plan.minimum
					? []
					: [
							{
								day: firstDayOf(plan.pensionFrom),
								title: '从这个月起领养老金',
								description: about,
								alarmDaysBefore: [0],
							},
						]),
			];
		});
	});
	return reminders
		.filter(({ day }) => day >= on)
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
