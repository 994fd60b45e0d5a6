/** How a spreadsheet shows a number: as a day, as a month, or as what it is. */
export type NumberKind = 'day' | 'month' | 'number';

// The formats every spreadsheet knows by number; 27 to 58 as in Chinese spreadsheets (ECMA-376 part 1, 18.8.30).
const days = new Set([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]);
const months = new Set([17, 27, 36, 50, 52, 57]);

/**
 * What a format makes of a number.
 *
 * @param id the format's number
 * @param code how it is spelt in the file, where it is the file's own
 * @example numberKind(176, 'yyyy"年"m"月"') // "month"; numberKind(14) // "day"; numberKind(165, '#,##0"元"') // "number"
 */
export function numberKind(id: number, code?: string): NumberKind {
	if (code === undefined) return days.has(id) ? 'day' : months.has(id) ? 'month' : 'number';
	const bare = code
		.replace(/\[[^\]]*\]|"[^"]*"|\\.|_./g, ' ')
		.split(';')[0]
		?.toLowerCase();
	if (bare === undefined || /general|[0#?]/.test(bare)) return 'number';
	if (/[ye]/.test(bare)) return bare.includes('d') ? 'day' : bare.includes('m') ? 'month' : 'number';
	return bare.includes('d') && bare.includes('m') ? 'day' : 'number';
}

const dayMilliseconds = 86_400_000;
/** 9999-12-31 */
const lastDay = 2_958_465;

/**
 * The day a spreadsheet's number stands for, "1970-05-01"; undefined where it stands for none. Its first calendar has a
 * 29 February 1900 that never was; before it nobody on a list was born.
 *
 * @param from1904 whether the file counts from 1904, as some do
 * @example dayOfSerial(25689, false) // "1970-05-01"
 */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
	const days = Math.floor(serial) + (from1904 ? 1462 : 0);
	if (!(days > 60 && days <= lastDay)) return undefined;
	return new Date((days - 25_569) * dayMilliseconds).toISOString().slice(0, 10);
}
