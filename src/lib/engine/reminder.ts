import type { Day } from './day';

/** A day to be reminded of, and why. */
export interface Reminder {
	readonly day: Day;
	readonly title: string;
	readonly description: string;
	/** how many days before to be reminded; 0 is the day itself */
	readonly alarmDaysBefore: readonly number[];
}
