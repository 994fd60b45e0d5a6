/** An employer's list of hires as text: pasted from a spreadsheet or typed by hand, and written back. */
import { plain } from '$lib/engine/reading';
import type { BenefitFacts } from '../facts/facts';
import { bareHeading } from './heading';
import { isOpen, readHireCell } from './hire-cell';
import { hireColumns, identityColumn, labelColumn, usualColumns, type HireColumn } from './hire-columns';

export interface Hire {
	/** what the row is called on the page; no fact, and never an identity number */
	readonly label?: string;
	readonly facts: BenefitFacts;
}

/** Something in one row that was not read; the rest of the row counts. */
export interface HireProblem {
	/** the row's place in the list, from 0 */
	readonly row: number;
	/** the line of the text, from 1 */
	readonly line: number;
	/** the column, by its heading in the template; absent where the whole row is meant */
	readonly heading?: string;
	readonly says: string;
}

export interface HireList {
	readonly rows: readonly (Hire & { readonly line: number })[];
	readonly problems: readonly HireProblem[];
	/** headings nothing is known of; their columns were left out */
	readonly ignored: readonly string[];
	/** one sentence each on the list as a whole: columns left out, too many rows, too much text */
	readonly remarks: readonly string[];
}

interface Line {
	readonly number: number;
	readonly cells: readonly string[];
}

/** What stands in a column's cells: a known one, one to leave out, or nothing that was announced. */
type Place = HireColumn | 'left-out' | undefined;

/** In characters; a list of the most rows has a tenth of it. */
const mostText = 2_000_000;
const mostRows = 2000;
const longestLabel = 20;

/**
 * What a row may be called: short, on one line, and nothing where an identity or telephone number may stand in it.
 *
 * @example hireLabel(' 甲 ') // "甲"; hireLabel('甲 13900000000') // undefined
 */
export function hireLabel(text: string): string | undefined {
	const whole = plain(text.replace(/["＂]/g, '')).replace(/\s+/g, ' ');
	if (isOpen(whole) || (whole.match(/\p{Nd}/gu)?.length ?? 0) >= 9) return undefined;
	return [...whole].slice(0, longestLabel).join('').trim() || undefined;
}

// Spreadsheets put a cell with line breaks in it into quotes. The most characters keep a stray quote from eating up rows.
const quoted = /(^|[\t\n,，;；])"((?:[^"]|""){0,200})"(?=[\t\n,，;；]|$)/g;
const separator = /[,，;；]/;
/** Stands for a line break within a cell, so that lines are still counted right. */
const innerBreak = '\u2028';

const isFilled = (cell: string): boolean => cell.trim() !== '';

function cellsOf(line: string): readonly string[] {
	if (line.includes('\t')) return line.split('\t');
	return separator.test(line) ? line.split(separator) : line.trim().split(/\s{2,}/);
}

const unquoted = (cell: string): string =>
	cell
		.replaceAll('""', '"')
		.replace(/[\t,，;；]/g, '、')
		.replaceAll('\n', innerBreak);

function linesOf(text: string): Line[] {
	let next = 1;
	return text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.replaceAll(innerBreak, ' ')
		.replace(quoted, (_, before: string, cell: string) => before + unquoted(cell))
		.split('\n')
		.flatMap((line) => {
			const number = next;
			next += line.split(innerBreak).length;
			const cells = cellsOf(line);
			return cells.some(isFilled) ? [{ number, cells }] : [];
		});
}

const columnsByHeading: ReadonlyMap<string, HireColumn> = new Map(
	[...hireColumns, identityColumn].flatMap((column) =>
		[column.heading, ...column.also].map((heading) => [heading, column] as const),
	),
);

/** Cells no heading looks like, but many a row of data. */
const likeData = /^(?:[\d\s./年月日:-]+|是|否|有|无|√|×)$/;

const areHeadings = ({ cells }: Line, least: number): boolean =>
	cells.filter((cell) => columnsByHeading.has(bareHeading(cell))).length >= least &&
	!cells.some((cell) => likeData.test(plain(cell)));

/** Sorts the columns by their headings; without headings they are the usual ones. */
function layoutOf(lines: readonly Line[]) {
	const ignored = new Set<string>();
	const repeated = new Set<string>();
	const remarks: string[] = [];
	// A title may stand above the headings: a lone word is then no heading yet.
	const at = lines.slice(0, 3).findIndex((line, index) => areHeadings(line, index === 0 ? 1 : 2));
	if (at > 0) remarks.push(`标题上面的${at}行没有读`);
	const seen = new Set<HireColumn>();
	const headed = lines[at]?.cells.map((cell, index): Place => {
		if (!isFilled(cell)) return undefined;
		const column = columnsByHeading.get(bareHeading(cell));
		if (!column) ignored.add(hireLabel(cell) ?? `第${index + 1}列`);
		else if (seen.has(column)) repeated.add(column.heading);
		if (!column || seen.has(column)) return 'left-out';
		seen.add(column);
		return column;
	});
	if (ignored.size > 0) {
		const named = [...ignored].slice(0, 10).join('、');
		remarks.push(`这些列用不到，没有读：${named}${ignored.size > 10 ? `等${ignored.size}列` : ''}`);
	}
	for (const heading of repeated) remarks.push(`“${heading}”不止一列，只读最前面的一列`);
	return { places: headed ?? usualColumns, from: at + 1, ignored: [...ignored], remarks };
}

function readRow({ number: line, cells }: Line, places: readonly Place[], row: number) {
	const problems: HireProblem[] = [];
	const said: Record<string, unknown> = {};
	const implied: Record<string, unknown> = {};
	let label: string | undefined;
	let extra = 0;
	if (cells.length === 1 && places.length > 1 && /\s\d{4}/.test(plain(cells[0] ?? ''))) {
		problems.push({ row, line, says: '只看到一格，格与格之间请用逗号隔开，或者从表格里复制' });
		return { hire: { line, facts: {} }, problems };
	}
	for (const [index, cell] of cells.entries()) {
		const column = places[index];
		if (!isFilled(cell) || column === 'left-out') continue;
		if (column === undefined) extra += 1;
		else if (column === labelColumn) {
			label = hireLabel(cell);
			if (label === undefined && !isOpen(cell))
				problems.push({ row, line, heading: column.heading, says: '只写称呼，不要写身份证号和电话' });
		} else {
			const reading = readHireCell(column, cell);
			if (reading.ok)
				for (const [key, value] of Object.entries(reading.value))
					(key === column.fact ? said : implied)[key] = value;
			else problems.push({ row, line, heading: column.heading, says: reading.problem });
		}
	}
	if (extra > 0) problems.push({ row, line, says: `多出${extra}格，没有读，请核对各格有没有错位` });
	const facts: Record<string, unknown> = { ...implied, ...said };
	for (const { heading, fact } of hireColumns) {
		if (fact !== 'birth' && fact !== 'sex') continue;
		if (said[fact] === undefined || implied[fact] === undefined || said[fact] === implied[fact]) continue;
		delete facts[fact];
		problems.push({ row, line, heading, says: '和身份证号对不上，没有采用，请核对' });
	}
	return { hire: { line, facts: facts as BenefitFacts, ...(label !== undefined && { label }) }, problems };
}

/**
 * Reads a list of hires: a row a line; cells apart by tabs, else by commas or semicolons, else by two blanks or more. The
 * first row may be headings in any order, else the columns are {@link usualColumns}. What is not read is named, and the
 * rest still counts; an empty cell is a fact unknown. Identity numbers are read and not kept. Never throws.
 *
 * @example readHires('甲，2024，2024-08') // rows: [{ line: 1, label: "甲", facts: graduate of 2024, insured from 2024-08 }]
 */
export function readHires(text: string): HireList {
	if (text.length > mostText)
		return {
			rows: [],
			problems: [],
			ignored: [],
			remarks: ['内容超过200万个字符，没有读，请只复制需要的列，分几次粘贴'],
		};
	const lines = linesOf(text);
	const { places, from, ignored, remarks } = layoutOf(lines);
	const filled = lines
		.slice(from)
		.filter(({ cells }) => cells.some((cell, index) => places[index] !== 'left-out' && isFilled(cell)));
	if (filled.length > mostRows)
		remarks.push(`一次最多读2,000人，后面的${filled.length - mostRows}人没有读，请分几次粘贴`);
	const read = filled.slice(0, mostRows).map((line, row) => readRow(line, places, row));
	return {
		rows: read.map(({ hire }) => hire),
		problems: read.flatMap(({ problems }) => problems),
		ignored,
		remarks,
	};
}
