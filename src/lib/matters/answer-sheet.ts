import { monthOfDay, plusDays, sayDay, type Day } from '$lib/engine/day';
import { sayMonth } from '$lib/engine/month';
import type { Reminder } from '$lib/engine/reminder';
import type { Sheet, SheetLine } from '$lib/engine/sheet';
import { readOn } from '$lib/law/read-on';
import type { Answer, AnswerDate, AnswerTable } from './matter';

/** A day as its document names it: the day, or the month alone. */
export const sayAnswerDate = ({ day, month }: AnswerDate): string =>
	month ? sayMonth(monthOfDay(day)) : sayDay(day);

/** A table of more figures than this is for the page: in words nobody would find anything in it. */
const most = 24;

/** A row in one line: where it has several figures, each with the name of its column. */
function sayRow([first = '', ...cells]: readonly string[], { head }: AnswerTable): string {
	if (cells.length < 2) return [first, ...cells].filter(Boolean).join(' ');
	return `${first}：${cells.flatMap((cell, at) => (cell ? [`${head[at + 1] ?? ''}${cell}`] : [])).join('，')}`;
}

/**
 * An answer in plain words, for copying, a picture or reading aloud.
 *
 * @param title what it is about: 社保缴多少
 * @param answers the answers given, question and answer
 */
export function answerSheet(title: string, answers: readonly SheetLine[], answer: Answer, on: Day): Sheet {
	const { main, lines, tables, dates, notices, assumptions, open } = answer;
	return {
		title,
		subject: answers.map(({ label, value }) => `${label}${value}`).join('；'),
		lines: [
			...(main
				? [{ label: main.label, value: main.value, main: true } as const]
				: [{ label: title, value: '还差几个回答', main: true } as const]),
			...lines.map(({ label, value, note }) => ({ label, value: note ? `${value}（${note}）` : value })),
			...dates.map((date) => ({ label: date.says, value: sayAnswerDate(date) })),
			...tables.flatMap((table) =>
				table.rows.length * (table.head.length - 1) > most || table.shape === 'ledger'
					? []
					: [{ label: table.caption, value: table.rows.map((row) => sayRow(row, table)).join('；') }],
			),
		],
		remarks: [
			...notices,
			...assumptions,
			...open,
			`按${sayDay(on)}计算，依据截至${sayDay(readOn)}收集的文件。以经办机构核定为准。`,
		],
	};
}

/** How many days before a deadline one is reminded, where there are so many left. */
const ahead = [30, 7, 1];

/**
 * The deadlines still ahead, to note in a calendar, with what of the answer one must know then too.
 *
 * @example a deadline in ten days: reminded seven days and one day before
 */
export const answerReminders = (
	title: string,
	{ dates, main, notices }: Answer,
	on: Day,
): readonly Reminder[] =>
	dates
		.filter(({ deadline, day }) => deadline && day >= on)
		.map(({ day, says }) => {
			const before = ahead.filter((days) => plusDays(day, -days) > on);
			return {
				day,
				title: `${title}：${says}`,
				description: [...(main ? [`${main.label}：${main.value}。`] : []), ...notices].join(''),
				alarmDaysBefore: before.length > 0 ? before : [0],
			};
		});
