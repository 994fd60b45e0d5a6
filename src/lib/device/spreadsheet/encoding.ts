/** The characters of a text file, whoever wrote it. */
import { read, refuse, type Reading } from '$lib/engine/reading';

const marked = [
	{ mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
	{ mark: [0xff, 0xfe], encoding: 'utf-16le' },
	{ mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Of so many characters at the beginning at most one in fifty may be unreadable. */
const looked = 20_000;
const mostUnreadable = 1 / 50;

/** Signs no text holds: control characters but for those between cells and lines. */
const control = /(?![\t\n\v\f\r\x85])\p{Cc}/u;

/**
 * Reads the bytes of a text file: by their mark, else as UTF-8 where they are that, else as GB 18030, which Chinese
 * spreadsheets write. Refused where neither gives text.
 *
 * @example decodeText(Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb)) // "姓名"
 */
export function decodeText(bytes: Uint8Array): Reading<string> {
	const known = marked.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
	let text: string;
	if (known) text = new TextDecoder(known.encoding).decode(bytes);
	else
		try {
			text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		} catch {
			text = new TextDecoder('gb18030').decode(bytes);
		}
	const start = text.slice(0, looked);
	const unreadable = start.split('\uFFFD').length - 1;
	if (control.test(start) || unreadable > Math.max(1, start.length * mostUnreadable))
		return refuse('这个文件不是表格，或者文字的编码认不出来。请另存为 .xlsx，再选一次。');
	return read(text);
}
