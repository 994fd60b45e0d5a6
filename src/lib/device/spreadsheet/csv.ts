/** Text with cells: comma-separated files and what is copied from a spreadsheet, read and written. */
import type { Cell, RawRow } from '$lib/assess/batch/table';
import { mostColumns, mostRows } from '$lib/assess/batch/table';
import { formulaSafe } from './formula-safe';

const enoughRows = mostRows + 50;
const enoughColumns = mostColumns + 100;

/** What may stand between cells, the likelier first. */
const separators = ['\t', ',', ';', '，', '；', '|'] as const;

/** The sign that most often stands outside quotes in the first line with anything in it; a comma where none does. */
function separatorOf(text: string): string {
	const start = /[^\s"]/.exec(text.slice(0, 10_000))?.index ?? 0;
	const end = text.slice(start, start + 20_000).search(/[\r\n]/);
	const line = text.slice(start, end < 0 ? start + 20_000 : start + end).replace(/"(?:[^"]|"")*"/g, '');
	const counts = separators.map((sign) => line.split(sign).length - 1);
	const most = Math.max(...counts);
	return most === 0 ? ',' : (separators[counts.indexOf(most)] ?? ',');
}

/** Walks through the text once, from cell to cell. */
class CsvReader {
	#at = 0;
	#line = 1;
	/** No quote closes any more: those that follow are signs like any other. */
	#quotesEnd = false;
	readonly #text: string;
	readonly #separator: string;

	constructor(text: string, separator: string) {
		this.#text = text;
		this.#separator = separator;
	}

	get done(): boolean {
		return this.#at >= this.#text.length;
	}

	/** Where the cell that begins here ends, were it in no quotes. */
	#endOfBare(from: number): number {
		for (let at = from; at < this.#text.length; at += 1) {
			const sign = this.#text[at];
			if (sign === this.#separator || sign === '\n' || sign === '\r') return at;
		}
		return this.#text.length;
	}

	#quoted(): string | undefined {
		let at = this.#at + 1;
		for (;;) {
			const close = this.#text.indexOf('"', at);
			if (close < 0) {
				this.#quotesEnd = true;
				return undefined;
			}
			if (this.#text[close + 1] !== '"') {
				const inner = this.#text.slice(this.#at + 1, close).replaceAll('""', '"');
				const end = this.#endOfBare(close + 1);
				this.#line += inner.split(/\r\n?|\n/).length - 1;
				this.#at = end;
				return inner + this.#text.slice(close + 1, end);
			}
			at = close + 2;
		}
	}

	#cell(): string {
		if (this.#text[this.#at] === '"' && !this.#quotesEnd) {
			const quoted = this.#quoted();
			if (quoted !== undefined) return quoted;
		}
		const end = this.#endOfBare(this.#at);
		const cell = this.#text.slice(this.#at, end);
		this.#at = end;
		return cell;
	}

	row(): RawRow {
		const line = this.#line;
		const cells: string[] = [];
		for (;;) {
			const cell = this.#cell();
			if (cells.length <= enoughColumns) cells.push(cell);
			if (this.#text[this.#at] !== this.#separator) break;
			this.#at += 1;
		}
		if (this.#text[this.#at] === '\r') this.#at += 1;
		if (this.#text[this.#at] === '\n') this.#at += 1;
		this.#line += 1;
		return { line, cells };
	}
}

/**
 * Reads text with cells: apart by tabs, commas, semicolons, narrow or full-width, whichever the first line uses; cells in
 * quotes may hold any of these, line breaks and doubled quotes. Blank rows are left out. Never throws.
 *
 * @example readCsv('姓名,备注\n甲,"一,二"') // [{ line: 1, cells: ['姓名', '备注'] }, { line: 2, cells: ['甲', '一,二'] }]
 */
export function readCsv(text: string): readonly RawRow[] {
	const whole = text.replace(/^\uFEFF/, '');
	// Spreadsheets understand a first line that names the sign between cells.
	const named = /^sep=(.)\r?\n/i.exec(whole);
	const body = named ? whole.slice(named[0].length) : whole;
	const reader = new CsvReader(body, named?.[1] ?? separatorOf(body));
	const rows: RawRow[] = [];
	while (!reader.done && rows.length <= enoughRows) {
		const row = reader.row();
		if (row.cells.some((cell) => cell !== '' && String(cell).trim() !== '')) rows.push(row);
	}
	return rows;
}

function writeCell(cell: Cell): string {
	if (typeof cell === 'number') return String(cell);
	const safe = formulaSafe(cell);
	return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as a comma-separated file that spreadsheets open rightly: in UTF-8 with its mark, and nothing in it that they would run.
 *
 * @example writeCsv([['姓名', '备注'], ['甲', '=1+1']]) // "\uFEFF姓名,备注\r\n甲,'=1+1\r\n"
 */
export const writeCsv = (rows: Iterable<readonly Cell[]>): string =>
	`\uFEFF${Array.from(rows, (cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
