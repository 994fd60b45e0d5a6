import { toNumber, type Day } from './day';

/** The day of the week: 0 Sunday, 1 Monday, to 6 Saturday. Of 2026-11-21 it is 6. */
export const weekdayOf = (of: Day): number => (((toNumber(of) + 4) % 7) + 7) % 7;

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (on: Day): boolean => weekdayOf(on) % 6 === 0;

/** Writes the day of the week for people: "星期六". */
export const sayWeekday = (of: Day): string => `星期${'日一二三四五六'.charAt(weekdayOf(of))}`;
