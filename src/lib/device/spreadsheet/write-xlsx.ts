/** A small writer of .xlsx: one sheet, a heading that stays in view, text that no spreadsheet runs. */
import { strToU8, zipSync } from 'fflate';
import type { Cell } from '$lib/assess/batch/table';
import { looksLikeFormula } from './formula-safe';

export interface Column {
	/** in characters of the sheet's font; a Chinese character takes two */
	readonly width: number;
}

export interface SheetToWrite {
	readonly name: string;
	readonly columns: readonly Column[];
	readonly headings: readonly string[];
	readonly rows: Iterable<readonly Cell[]>;
}

/** The styles of {@link styles}, by their place. */
const style = { number: 0, text: 1, quoted: 2, heading: 3 } as const;

/** A spreadsheet's own limit for one cell. */
const longestCell = 32_767;
/** Twenty thousand rows are packed in a blink; more effort saves little. */
const level = 3;
/** How old the parts say they are: a device's own clock may stand in a year the format has no number for. */
const mtime = '2000-01-01T00:00:00';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

const contentTypes = `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;
const rootRelations = `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const bookRelations = `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;
// Format 49 is text: what is typed into such a cell stays what was typed. The third also says that it was quoted.
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML; what XML does not know is left out, and nothing is taken for an escape of a spreadsheet. */
function escaped(text: string): string {
	if (!/[&<>"\p{Cc}\uFFFE\uFFFF]|_x/u.test(text)) return text;
	return text
		.replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '')
		.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
		.replace(/[&<>"]/g, (sign) => special[sign] ?? sign)
		.replaceAll('\r', '&#13;');
}

/** The letters of a column, from 0: "A", "Z", "AA". */
function lettersOf(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

function cellXml(address: string, cell: Cell, heading: boolean): string {
	if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${address}"><v>${cell}</v></c>` : '';
	if (cell === '') return '';
	const look = heading ? style.heading : looksLikeFormula(cell) ? style.quoted : style.text;
	const text = escaped(cell.length > longestCell ? cell.slice(0, longestCell) : cell);
	return `<c r="${address}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function* sheetXml({ columns, headings, rows }: SheetToWrite): Generator<string> {
	const letters = headings.map((_, index) => lettersOf(index));
	const rowXml = (cells: readonly Cell[], line: number) =>
		`<row r="${line}">${cells.map((cell, index) => cellXml(`${letters[index] ?? lettersOf(index)}${line}`, cell, line === 1)).join('')}</row>`;
	yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns
		.map(
			// Empty cells below are text too, so that what is typed in stays as it was typed.
			({ width }, index) =>
				`<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style.text}" customWidth="1"/>`,
		)
		.join('')}</cols><sheetData>`;
	yield rowXml(headings, 1);
	let line = 1;
	for (const cells of rows) yield rowXml(cells, (line += 1));
	yield '</sheetData></worksheet>';
}

/**
 * Writes a spreadsheet file. Text is text, whatever it begins with; numbers are numbers.
 *
 * @example writeXlsx({ name: '结果', columns: [{ width: 10 }], headings: ['姓名'], rows: [['甲']] }) // the bytes of an .xlsx
 */
export function writeXlsx(sheet: SheetToWrite): Uint8Array<ArrayBuffer> {
	const book = `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
	return zipSync(
		{
			'[Content_Types].xml': strToU8(contentTypes),
			'_rels/.rels': strToU8(rootRelations),
			'xl/workbook.xml': strToU8(book),
			'xl/_rels/workbook.xml.rels': strToU8(bookRelations),
			'xl/styles.xml': strToU8(styles),
			'xl/worksheets/sheet1.xml': new TextEncoder().encode([...sheetXml(sheet)].join('')),
		},
		{ level, mtime },
	);
}
