import { daysBetween, type Day } from '$lib/engine/day';
import type { Reminder } from '$lib/engine/reminder';
import type { Case } from './case';

/** How soon something falls due: its day has passed · within seven days · within thirty. */
export type DueWhen = 'overdue' | 'week' | 'month';

/** Something to look at: a follow-up an advisor set, or a day that follows from somebody's answers. */
export interface Due {
	readonly caseId: string;
	readonly number: string;
	readonly label: string;
	readonly day: Day;
	readonly says: string;
	readonly when: DueWhen;
}

/** A deadline that passed longer ago than this is no longer news, in days. */
const longPast = 30;

/** @example whenDue(day('2026-11-28'), day('2026-11-21')) // "week"; a day later "month" */
export function whenDue(due: Day, on: Day): DueWhen | undefined {
	const days = daysBetween(on, due);
	if (days < 0) return 'overdue';
	return days <= 7 ? 'week' : days <= 30 ? 'month' : undefined;
}

/**
 * What falls due, the earliest first: follow-ups until they are changed, days to be reminded of from thirty days ago, as far
 * as they were a last day for something, until thirty days ahead.
 *
 * @param remindersOf what is to be remembered of a case, past days included
 */
export function dueOf(
	cases: readonly Case[],
	remindersOf: (each: Case) => readonly Reminder[],
	on: Day,
): readonly Due[] {
	const found = cases.flatMap((each) => {
		const { id: caseId, number, label, followUp } = each;
		const due = (day: Day, says: string): Due[] => {
			const when = whenDue(day, on);
			return when ? [{ caseId, number, label, day, says, when }] : [];
		};
		const reminders = remindersOf(each).filter(
			({ day, alarmDaysBefore }) =>
				day >= on || (daysBetween(day, on) <= longPast && alarmDaysBefore.some((days) => days > 0)),
		);
		const told = new Set<string>();
		return [
			...(followUp ? due(followUp, '跟进') : []),
			...reminders
				.filter(({ day, title }) => !told.has(`${day} ${title}`) && told.add(`${day} ${title}`))
				.flatMap(({ day, title }) => due(day, title)),
		];
	});
	return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.number < b.number ? -1 : 1));
}
