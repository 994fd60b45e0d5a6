declare const monthBrand: unique symbol;

/**
 * A calendar month as one whole number: year × 12 + month − 1, so that adding months is plain addition.
 * A value of this type is always a month from year 1 on.
 */
export type Month = number & { readonly [monthBrand]: true };

/**
 * The month of a year and a month number.
 *
 * @param year four-digit year
 * @param month 1 to 12; other whole numbers run over into neighbouring years
 * @example monthOf(1970, 5) // formatted: "1970-05"
 */
export const monthOf = (year: number, month: number): Month => (year * 12 + month - 1) as Month;

/** The month `count` months later (earlier when negative). `plusMonths(monthOf(1970, 12), 2)` is 1971-02. */
export const plusMonths = (month: Month, count: number): Month => (month + count) as Month;

/** How many months `to` is after `from`; negative when before. From 2025-01 to 2025-03 is 2. */
export const monthsBetween = (from: Month, to: Month): number => to - from;

/** The year of a month. */
export const yearOf = (month: Month): number => Math.floor(month / 12);

/** The month's number in its year, 1 to 12. */
export const monthNumber = (month: Month): number => (month % 12) + 1;

/** Writes a month for machines and links: "1970-05". */
export const formatMonth = (month: Month): string =>
	`${String(yearOf(month)).padStart(4, '0')}-${String(monthNumber(month)).padStart(2, '0')}`;

/** Writes a month for people: "1970年5月". */
export const sayMonth = (month: Month): string => `${yearOf(month)}年${monthNumber(month)}月`;

/**
 * Reads a month as {@link formatMonth} writes it; anything else gives undefined.
 *
 * @example parseMonth('1970-05') // the month; parseMonth('1970-13') // undefined
 */
export function parseMonth(text: string): Month | undefined {
	const match = /^(\d{4})-(\d{2})$/.exec(text);
	if (!match) return undefined;
	const year = Number(match[1]);
	const number = Number(match[2]);
	return year >= 1 && number >= 1 && number <= 12 ? monthOf(year, number) : undefined;
}

/**
 * Writes a count of months as years and months, for ages and periods.
 *
 * @param unit the word for years: 岁 for an age, 年 for a period
 * @example sayMonths(737, '岁') // "61岁5个月"; sayMonths(720, '岁') // "60岁"; sayMonths(5, '年') // "5个月"
 */
export function sayMonths(count: number, unit: '岁' | '年'): string {
	const years = Math.floor(count / 12);
	const months = count % 12;
	if (years === 0) return `${months}个月`;
	return months === 0 ? `${years}${unit}` : `${years}${unit}${months}个月`;
}
