/** A spreadsheet as a batch takes it: which row holds the headings, which the people. */
import { sayCount } from '$lib/engine/count';
import { plain, read, refuse, type Reading } from '$lib/engine/reading';
import { meaningOfHeading } from './columns';

/** What stands in a cell; a number where the spreadsheet keeps one. */
export type Cell = string | number;

/** One row as it stands in a file. */
export interface RawRow {
	/** the row's number in the file, from 1 */
	readonly line: number;
	readonly cells: readonly Cell[];
}

export interface Table {
	readonly headings: readonly string[];
	/** the people, blank rows left out; every row as wide as the headings */
	readonly rows: readonly RawRow[];
	/** what was done with the file that its owner should know: one sentence each */
	readonly remarks: readonly string[];
}

export const mostRows = 20_000;
export const mostColumns = 100;
/** Titles and remarks may stand above the headings. */
const mostAbove = 10;

/** From here on a spreadsheet has lost digits: what it shows is no longer what was typed. */
const losesDigits = 1e15;

/**
 * A cell as text. A number too long for a spreadsheet is written as the spreadsheet shows it, so that nobody takes it for an
 * identity number.
 *
 * @example textOf(186) // "186"; textOf(500101196501010000) // "5.0010119650101E+17"
 */
export function textOf(cell: Cell | undefined): string {
	if (typeof cell !== 'number') return cell ?? '';
	return Math.abs(cell) >= losesDigits ? cell.toExponential().replace('e', 'E') : String(cell);
}

const isFilled = (cell: Cell): boolean => typeof cell === 'number' || cell.trim() !== '';

/** Cells no heading looks like, but many a row of data. */
const likeData = /^(?:[\d\s./年月日岁:-]+[xX]?|是|否|有|无|男|女|√|×)$/;

const isKnown = (cell: Cell): boolean => typeof cell === 'string' && meaningOfHeading(cell) !== undefined;
const isData = (cell: Cell): boolean =>
	typeof cell === 'number' || (isFilled(cell) && likeData.test(plain(cell)));

/** Where the headings stand, from 0; -1 where there are none. */
function headingsAt(rows: readonly RawRow[]): number {
	const known = rows.slice(0, mostAbove + 1).map(({ cells }) => cells.filter(isKnown).length);
	const several = known.findIndex((count) => count >= 2);
	if (several >= 0) return several;
	const one = known.findIndex((count, index) => count === 1 && !rows[index]?.cells.some(isData));
	if (one >= 0) return one;
	return rows[0]?.cells.some(isData) ? -1 : 0;
}

/**
 * Finds the headings among the first rows of a file and the people below them. Refused with a sentence: nothing in it, no row
 * below the headings, too many rows or columns.
 *
 * @example tableOf([{ line: 1, cells: ['姓名', '出生年月'] }, { line: 2, cells: ['甲', '1970-05'] }]) // one row, two headings
 */
export function tableOf(raw: readonly RawRow[], remarks: readonly string[] = []): Reading<Table> {
	const filled = raw.filter(({ cells }) => cells.some(isFilled));
	if (filled.length === 0) return refuse('这个表是空的。请先填好，或者下载模板来填。');
	const at = headingsAt(filled);
	const data = filled.slice(at + 1);
	if (data.length === 0) return refuse('只看到一行列名，下面没有内容。请从第二行起一行写一个人。');
	if (data.length > mostRows)
		return refuse(`一次最多算20,000行，这个表有${sayCount(data.length)}行。请分成几个文件，一个一个来。`);
	const all = at < 0 ? data : filled.slice(at);
	const width = all.reduce((most, { cells }) => Math.max(most, cells.findLastIndex(isFilled) + 1), 0);
	if (width > mostColumns)
		return refuse(`这个表有${width}列，最多${mostColumns}列。请只留下需要的列，再选一次。`);
	const headingCells = at < 0 ? [] : (filled[at]?.cells ?? []);
	const headings = Array.from({ length: width }, (_, index) => {
		const heading = textOf(headingCells[index]).replace(/\s+/g, ' ').trim();
		return heading || `第${index + 1}列`;
	});
	const said = [...remarks];
	if (at > 0) said.push(`列名上面的${at}行没有读。`);
	if (at < 0) said.push('没有看到列名，请在下面选出每一列是什么。');
	return read({
		headings,
		rows: data.map(({ line, cells }) => ({
			line,
			cells: Array.from({ length: width }, (_, index) => cells[index] ?? ''),
		})),
		remarks: said,
	});
}
