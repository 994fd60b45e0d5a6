import { parseDay, type Day } from './day';
import { monthOf, type Month } from './month';

/** What came of reading something a person typed: the value, or one sentence that says what to type instead. */
export type Reading<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });
export const refuse = (problem: string): { ok: false; problem: string } => ({ ok: false, problem });

/** Nobody types more than this into a field of ours; longer text was pasted by mistake and is not searched through. */
const longestSensible = 60;

/**
 * Typed text in one plain shape: full-width digits, letters and signs made narrow, blanks at the ends taken off.
 *
 * @example plain(' １９７０年５月') // "1970年5月"
 */
export const plain = (text: string): string => text.trim().slice(0, longestSensible).normalize('NFKC').trim();

/** Whether text was pasted by mistake: too long for any field. */
export const isTooLong = (text: string): boolean => text.trim().length > longestSensible;

const monthHint = '请这样写：1970-5，或 1970年5月';

interface DateParts {
	year: number;
	month: number;
	day: number | undefined;
}

// With a day there must be something between month and day: "1970-119" could be two dates and is not guessed.
// No look-behind here: older phones do not know it and would refuse the whole program.
const spellings = [
	/^(\d{4})(\d{2})(\d{2})?$/,
	/^(\d{4})\s*(?:年|[-/.、。,—–~\s])\s*(\d{1,2})\s*月?$/,
	/^(\d{4})\s*(?:年|[-/.、。,—–~\s])\s*(\d{1,2})\s*(?:月|[-/.、。,—–~\s])\s*(\d{1,2})\s*[日号]?$/,
];

/** Year, month and, where it was typed, day: with signs or characters between them, or as six or eight digits. */
function datePartsOf(text: string): DateParts | undefined {
	const match = spellings.map((spelling) => spelling.exec(text)).find((each) => each !== null);
	if (!match) return undefined;
	return {
		year: Number(match[1]),
		month: Number(match[2]),
		day: match[3] === undefined ? undefined : Number(match[3]),
	};
}

function checkParts({ year, month, day }: DateParts): string | undefined {
	if (year < 1) return `年份请写四位数，例如1970`;
	if (month < 1 || month > 12) return `没有${month}月，月份请写1到12`;
	if (day !== undefined && !parseDay(isoOf(year, month, day)))
		return `${year}年${month}月没有${day}日，请核对`;
	return undefined;
}

const isoOf = (year: number, month: number, day: number): string =>
	`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * Reads a month as people type it: "1970-5", "197005", "1970年5月", full-width digits, also with a day, which is
 * checked and then left out.
 *
 * @example readMonth('1970年5月') // 1970-05; readMonth('1970-02-30') // refused: 没有30日
 */
export function readMonth(text: string): Reading<Month> {
	const typed = plain(text);
	if (isTooLong(text)) return refuse(`内容太长。${monthHint}`);
	if (/^-?\d{1,4}年?$/.test(typed)) return refuse(`还缺月份。${monthHint}`);
	const parts = datePartsOf(typed);
	if (!parts) return refuse(`看不出是哪年哪月。${monthHint}`);
	const problem = checkParts(parts);
	return problem ? refuse(problem) : read(monthOf(parts.year, parts.month));
}

/**
 * Reads a day as people type it: "2026-11-21", "20261121", "2026年11月21日".
 *
 * @example readDay('2026年11月21日') // "2026-11-21"
 */
export function readDay(text: string): Reading<Day> {
	const hint = '请这样写：2026-11-21';
	const typed = plain(text);
	if (isTooLong(text)) return refuse(`内容太长。${hint}`);
	const parts = datePartsOf(typed);
	if (!parts || parts.day === undefined) return refuse(`要写到哪一日。${hint}`);
	const problem = checkParts(parts);
	return problem ? refuse(problem) : read(parseDay(isoOf(parts.year, parts.month, parts.day)) as Day);
}

/**
 * Reads a whole number between two bounds, both included.
 *
 * @param unit the word for what is counted, "个月"
 * @example readCount('186', { least: 0, most: 720, unit: '个月' }) // 186
 */
export function readCount(
	text: string,
	{ least, most, unit }: { least: number; most: number; unit: string },
): Reading<number> {
	const typed = plain(text)
		.replace(new RegExp(`\\s*${unit}$`), '')
		.replace(/^\d{1,3}(?:,\d{3})+$/, (grouped) => grouped.replaceAll(',', ''));
	const hint = `请写${least}到${most}之间的整数`;
	if (isTooLong(text) || !/^\d{1,9}$/.test(typed))
		return refuse(/^\d{10,}/.test(typed) ? `数字太大，${hint}` : hint);
	const value = Number(typed);
	return value < least || value > most ? refuse(hint) : read(value);
}
