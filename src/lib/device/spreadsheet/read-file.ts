/** Any file somebody may drop on the page: what it is, and what stands in it or why that cannot be read. */
import { read, refuse, type Reading } from '$lib/engine/reading';
import { readCsv } from './csv';
import { decodeText } from './encoding';
import { readXlsx, type RawTable } from './read-xlsx';

/** In bytes; twenty thousand rows take a tenth of it. */
export const mostBytes = 50_000_000;

export const tooHeavy = '这个文件超过50兆。请只留下需要的行和列，另存一份再选。';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
	start.every((byte, index) => bytes[index] === byte);

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

const pictures: readonly (readonly number[])[] = [
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff],
	ascii('GIF8'),
	ascii('RIFF'),
	[0, 0, 0, 0x18, ...ascii('ftyp')],
	[0, 0, 0, 0x1c, ...ascii('ftyp')],
];

/** Older containers hold old spreadsheets, or new ones that were locked; names in them are in UTF-16. */
function sayOldContainer(bytes: Uint8Array): string {
	const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
	return names.includes('EncryptedPackage') || names.includes('EncryptionInfo')
		? '这个文件设了打开密码，读不了。请在表格软件里去掉密码，另存一份再选。'
		: '这是旧格式的表格（.xls），读不了。请在表格软件里另存为 .xlsx 或 .csv，再选一次。';
}

/**
 * Reads a spreadsheet file by what it holds, whatever it is called: .xlsx, or text with cells in UTF-8 or GB 18030. What it
 * cannot be is refused with a sentence that says what to do. Never throws.
 *
 * @example readFile(new TextEncoder().encode('姓名,出生年月\n甲,1970-05')) // two rows
 */
export function readFile(bytes: Uint8Array): Reading<RawTable> {
	if (bytes.length === 0) return refuse('这个文件是空的。请先填好，或者下载模板来填。');
	if (bytes.length > mostBytes) return refuse(tooHeavy);
	if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes);
	if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse(sayOldContainer(bytes));
	if (pictures.some((start) => startsWith(bytes, ...start)))
		return refuse('这是一张图片，不是表格。请选 .xlsx 或 .csv 文件。');
	if (startsWith(bytes, ...ascii('%PDF'))) return refuse('这是PDF文件，不是表格。请选 .xlsx 或 .csv 文件。');
	const text = decodeText(bytes);
	return text.ok ? readText(text.value) : text;
}

/**
 * Reads text with cells, from a file or the clipboard.
 *
 * @example readText('姓名\t出生年月\n甲\t1970-05') // two rows
 */
export function readText(text: string): Reading<RawTable> {
	if (/^\s*(?:<\?xml|<!doctype|<html|<table)/i.test(text.slice(0, 500)))
		return refuse('这是网页格式的表格，读不了。请在表格软件里打开，另存为 .xlsx，再选一次。');
	return read({ rows: readCsv(text), remarks: [] });
}
