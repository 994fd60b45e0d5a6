/** A small reader of .xlsx: the first sheet with anything in it, as text and numbers. */
import { unzipSync } from 'fflate';
import type { Cell, RawRow } from '$lib/assess/batch/table';
import { mostColumns, mostRows } from '$lib/assess/batch/table';
import { read, refuse, type Reading } from '$lib/engine/reading';
import { dayOfSerial, numberKind, type NumberKind } from './number-format';
import { decodeXml, Enough, walkXml } from './xml';

/** What was read of a file, before anybody looked for headings in it. */
export interface RawTable {
	readonly rows: readonly RawRow[];
	readonly remarks: readonly string[];
}

/** Unpacked, in bytes: twenty thousand rows of a hundred columns take less. */
const mostUnpacked = 200_000_000;
/** Rows are read so far beyond what is allowed that the refusal is certain. */
const enoughRows = mostRows + 50;
/** Cells further to the right are counted, not kept. */
const enoughColumns = mostColumns + 100;

const broken = '这个文件打不开，可能没有传完整。请在表格软件里打开它，另存为 .xlsx，再选一次。';
const tooLarge = '这个文件解开以后太大了。请只留下需要的行和列，另存一份再选。';

/** More would have to be unpacked than any list holds. */
class TooLarge extends Error {}

interface Sheet {
	readonly name: string;
	readonly path: string;
	readonly hidden: boolean;
}

/** A file within the .xlsx as text; undefined where there is none. */
type Part = (path: string) => string | undefined;

const isWanted = (name: string): boolean =>
	/(?:^|\/)(?:workbook\.xml(?:\.rels)?|sharedStrings\.xml|styles\.xml)$/i.test(name) ||
	/(?:^|\/)worksheets\/[^/]+\.xml$/i.test(name);

/** What the file holds, by name. Sizes are as announced; unpacking never writes beyond them. */
function partsOf(bytes: Uint8Array): { names: readonly string[]; size: number; part: Part } {
	const names: string[] = [];
	const sizes = new Map<string, number>();
	let size = 0;
	unzipSync(bytes, {
		filter({ name, originalSize }) {
			names.push(name);
			sizes.set(name, originalSize);
			if (isWanted(name)) size += originalSize;
			return false;
		},
	});
	/** still to be unpacked in all: whatever a part is called, and however often it is asked for */
	let left = mostUnpacked;
	const part: Part = (path) => {
		const name = names.find((each) => each.toLowerCase() === path.toLowerCase());
		if (name === undefined) return undefined;
		left -= sizes.get(name) ?? 0;
		if (left < 0) throw new TooLarge();
		const content = unzipSync(bytes, { filter: (file) => file.name === name })[name];
		return content && new TextDecoder().decode(content);
	};
	return { names, size, part };
}

const attribute = (attributes: Readonly<Record<string, string>>, name: string): string | undefined => {
	const value = attributes[name];
	return value === undefined ? undefined : decodeXml(value);
};

/** A path in the file, from the folder of the workbook. */
function resolve(folder: string, target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const parts = (folder + target).split('/');
	const resolved: string[] = [];
	for (const part of parts) {
		if (part === '..') resolved.pop();
		else if (part !== '.' && part !== '') resolved.push(part);
	}
	return resolved.join('/');
}

function workbookOf(part: Part, path: string) {
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	const targets = new Map<string, string>();
	walkXml(part(`${folder}_rels/workbook.xml.rels`) ?? '<none/>', {
		open(name, attributes) {
			if (name !== 'Relationship') return;
			const { Id, Target } = attributes();
			if (Id !== undefined && Target !== undefined) targets.set(Id, resolve(folder, decodeXml(Target)));
		},
	});
	const sheets: Sheet[] = [];
	let from1904 = false;
	walkXml(part(path) ?? '<none/>', {
		open(name, attributes) {
			if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes()['date1904'] ?? '');
			if (name !== 'sheet') return;
			const given = attributes();
			const id = Object.entries(given).find(([key]) => key.endsWith(':id'))?.[1];
			const target = id === undefined ? undefined : targets.get(id);
			if (target === undefined) return;
			const state = given['state'] ?? 'visible';
			sheets.push({ name: attribute(given, 'name') ?? '', path: target, hidden: state !== 'visible' });
		},
	});
	return { folder, sheets, from1904 };
}

/** Spreadsheets write characters XML does not know as _x000D_. */
const unescaped = (text: string): string =>
	text.includes('_x')
		? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		: text;

/** Collects the text of an element and of those in it, without the readings that stand above characters. */
class TextCollector {
	#text = '';
	#inText = false;
	#inReading = false;

	open(name: string): void {
		if (name === 't') this.#inText = true;
		else if (name === 'rPh') this.#inReading = true;
	}
	close(name: string): void {
		if (name === 't') this.#inText = false;
		else if (name === 'rPh') this.#inReading = false;
	}
	add(text: string): void {
		if (this.#inText && !this.#inReading) this.#text += text;
	}
	take(): string {
		const text = unescaped(this.#text);
		this.#text = '';
		return text;
	}
}

function sharedStringsOf(xml: string | undefined): readonly string[] {
	if (xml === undefined) return [];
	const strings: string[] = [];
	const collector = new TextCollector();
	walkXml(xml, {
		open: (name) => collector.open(name),
		close(name) {
			collector.close(name);
			if (name === 'si') strings.push(collector.take());
		},
		text: (text) => collector.add(text),
	});
	return strings;
}

/** For each style of a cell what it makes of a number. */
function stylesOf(xml: string | undefined): readonly NumberKind[] {
	if (xml === undefined) return [];
	const codes = new Map<number, string>();
	const kinds: NumberKind[] = [];
	let inCells = false;
	walkXml(xml, {
		open(name, attributes) {
			if (name === 'cellXfs') inCells = true;
			else if (name === 'numFmt') {
				const given = attributes();
				codes.set(Number(given['numFmtId']), attribute(given, 'formatCode') ?? '');
			} else if (name === 'xf' && inCells) {
				const id = Number(attributes()['numFmtId'] ?? 0);
				kinds.push(numberKind(id, codes.get(id)));
			}
		},
		close(name) {
			if (name === 'cellXfs') inCells = false;
		},
	});
	return kinds;
}

interface Book {
	readonly strings: readonly string[];
	readonly styles: readonly NumberKind[];
	readonly from1904: boolean;
}

/** The column of a cell's address, from 0: "AB12" is 27; -1 where there is none. */
function columnOf(address: string | undefined): number {
	if (address === undefined) return -1;
	let column = 0;
	for (let index = 0; index < address.length; index += 1) {
		const letter = address.charCodeAt(index) & ~32;
		if (letter < 65 || letter > 90) break;
		column = column * 26 + letter - 64;
	}
	return column - 1;
}

function cellOf(type: string, style: string | undefined, value: string, book: Book): Cell {
	switch (type) {
		case 's':
			return book.strings[Number(value)] ?? '';
		case 'b':
			return value === '1' ? 'TRUE' : 'FALSE';
		case 'd':
			return value.replace(/T.*$/, '');
		case 'n': {
			if (value.trim() === '') return '';
			const number = Number(value);
			if (!Number.isFinite(number)) return value;
			const kind = book.styles[Number(style ?? 0)] ?? 'number';
			const shown = kind === 'number' ? undefined : dayOfSerial(number, book.from1904);
			if (shown === undefined) return number;
			return kind === 'month' ? shown.slice(0, 7) : shown;
		}
		default:
			return unescaped(value);
	}
}

/** The rows of a sheet in which anything stands. */
function rowsOf(xml: string, book: Book): RawRow[] {
	const rows: RawRow[] = [];
	const collector = new TextCollector();
	let line = 0;
	let cells: Cell[] = [];
	let column = -1;
	let type = 'n';
	let style: string | undefined;
	let value = '';
	let inValue = false;
	let inInline = false;
	const endCell = (): void => {
		const cell = inInline || type === 'inlineStr' ? collector.take() : cellOf(type, style, value, book);
		inInline = false;
		if (cell === '' || column < 0) return;
		const at = Math.min(column, enoughColumns);
		while (cells.length < at) cells.push('');
		cells[at] = cell;
	};
	walkXml(xml, {
		open(name, attributes) {
			if (name === 'c') {
				const given = attributes();
				const at = columnOf(given['r']);
				column = at < 0 ? column + 1 : at;
				type = given['t'] ?? 'n';
				style = given['s'];
				value = '';
			} else if (name === 'v') inValue = true;
			else if (name === 'row') {
				const number = Number(attributes()['r']);
				line = Number.isInteger(number) && number > line ? number : line + 1;
				cells = [];
				column = -1;
			} else if (name === 'is') inInline = true;
			else if (inInline) collector.open(name);
		},
		close(name) {
			if (name === 'v') inValue = false;
			else if (name === 'c') endCell();
			else if (name === 'row') {
				if (cells.length > 0) rows.push({ line, cells });
				if (rows.length > enoughRows) throw new Enough();
			} else if (name === 'sheetData') throw new Enough();
			else if (inInline) collector.close(name);
		},
		text(text) {
			if (inValue) value += text;
			else if (inInline) collector.add(text);
		},
	});
	return rows;
}

function sheetRemark(sheets: readonly Sheet[], read: Sheet): readonly string[] {
	if (sheets.length < 2) return [];
	return [`文件里有${sheets.length}个工作表，读的是“${read.name}”。`];
}

function readBook(part: Part, path: string): Reading<RawTable> {
	const { folder, sheets, from1904 } = workbookOf(part, path);
	const book: Book = {
		strings: sharedStringsOf(part(`${folder}sharedStrings.xml`)),
		styles: stylesOf(part(`${folder}styles.xml`)),
		from1904,
	};
	// What its owner hid is read only where nothing else is there.
	for (const sheet of [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)]) {
		const xml = part(sheet.path);
		const rows = xml === undefined ? [] : rowsOf(xml, book);
		if (rows.length > 0) return read({ rows, remarks: sheetRemark(sheets, sheet) });
	}
	return sheets.length === 0 ? refuse(broken) : read({ rows: [], remarks: [] });
}

/** What a packed file is that holds no workbook. */
function sayOther(names: readonly string[]): string {
	if (names.some((name) => name.startsWith('word/')))
		return '这是文字文档，不是表格。请把表格另存为 .xlsx 再选。';
	if (names.includes('mimetype') || names.some((name) => /(?:^|\/)(?:Index\/|workbook\.bin)/.test(name)))
		return '这种表格格式读不了。请在表格软件里另存为 .xlsx 或 .csv，再选一次。';
	return '这是压缩包，不是表格。请先解压，再选里面的表格。';
}

/**
 * Reads an .xlsx file, as Excel and WPS write it: its first sheet with anything in it. Days are written "1970-05-01", months
 * "1970-05", formulas as their last result. Never throws.
 *
 * @example readXlsx(bytes) // { ok: true, value: { rows: [{ line: 1, cells: ['姓名', …] }, …], remarks: [] } }
 */
export function readXlsx(bytes: Uint8Array): Reading<RawTable> {
	try {
		const { names, size, part } = partsOf(bytes);
		if (size > mostUnpacked) return refuse(tooLarge);
		const workbook = names.find((name) => /(?:^|\/)workbook\.xml$/i.test(name));
		return workbook === undefined ? refuse(sayOther(names)) : readBook(part, workbook);
	} catch (error) {
		return refuse(error instanceof TooLarge ? tooLarge : broken);
	}
}
