/** Spreadsheet files of all kinds, written and read by others and by us. */
import fc from 'fast-check';
import { strToU8, zipSync, type Zippable } from 'fflate';
import readSheets from 'read-excel-file/node';
import writeSheet from 'write-excel-file/node';
import { describe, expect, test, vi } from 'vitest';
import { dayOfSerial, numberKind } from '$lib/device/spreadsheet/number-format';
import { readFile } from '$lib/device/spreadsheet/read-file';
import { writeXlsx } from '$lib/device/spreadsheet/write-xlsx';

const table = (bytes: Uint8Array) => {
	const reading = readFile(bytes);
	if (!reading.ok) throw new Error(reading.problem);
	return reading.value;
};
const refusal = (bytes: Uint8Array) => {
	const reading = readFile(bytes);
	return reading.ok ? undefined : reading.problem;
};

/** The parts of a small .xlsx, as Excel names them. */
const parts = (sheet: string, more: Record<string, string> = {}, sheets = ''): Zippable => {
	const files: Record<string, string> = {
		'xl/workbook.xml': `<workbook xmlns="m" xmlns:r="r"><sheets>${sheets || '<sheet name="名单" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels':
			'<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="m"><sheetData>${sheet}</sheetData></worksheet>`,
		...more,
	};
	return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
};
const xlsx = (sheet: string, more?: Record<string, string>, sheets?: string) =>
	zipSync(parts(sheet, more, sheets));
const firstRow = (sheet: string, more?: Record<string, string>) => table(xlsx(sheet, more)).rows[0]?.cells;

describe('an .xlsx of ours', () => {
	const rows = [
		['甲', '990000200105150028', 186, '=1+1'],
		['乙 & <丙>', '_x000D_', 0, 'a\nb'],
		['', '', -1.5, "'x"],
		['𠮷', '\u0001控制', 11_500, '＝1'],
	];
	const sheet = {
		name: '结果',
		columns: rows[0]?.map(() => ({ width: 12 })) ?? [],
		headings: ['姓名', '身份证号', '月数', '备注'],
		rows,
	};
	const bytes = writeXlsx(sheet);
	const expected = [
		['姓名', '身份证号', '月数', '备注'],
		rows[0],
		rows[1],
		['', '', -1.5, "'x"],
		['𠮷', '控制', 11_500, '＝1'],
	];

	test('is read again as it was', () => {
		expect(table(bytes).rows.map(({ cells }) => cells)).toEqual(expected);
	});
	test("is read by somebody else's reader: text stays text, numbers numbers", async () => {
		const [sheet] = await readSheets(Buffer.from(bytes));
		expect(sheet?.sheet).toBe('结果');
		expect(sheet?.data.map((row) => row.map((cell) => cell ?? ''))).toEqual(expected);
	});
	test.each(['1970-01-01', '2100-01-01'])('is the same on a device whose clock stands at %s', (day) => {
		vi.setSystemTime(new Date(day));
		expect(writeXlsx(sheet)).toEqual(bytes);
	});
	test('holds no formula', async () => {
		const { unzipSync, strFromU8 } = await import('fflate');
		const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		expect(xml).not.toContain('<f');
		expect(xml).toContain('s="2" t="inlineStr"><is><t xml:space="preserve">=1+1<');
	});
});

test("an .xlsx of somebody else's writer", async () => {
	const born = new Date(Date.UTC(1970, 4, 17));
	const file = await writeSheet([
		['姓名', '出生年月', '累计缴费月数', '是否继续缴费'],
		['甲', { value: born, type: Date, format: 'yyyy/mm/dd' }, 186, true],
		['乙', { value: born, type: Date, format: 'yyyy"年"m"月"' }, null, false],
	]).toBuffer();
	expect(table(file).rows).toEqual([
		{ line: 1, cells: ['姓名', '出生年月', '累计缴费月数', '是否继续缴费'] },
		{ line: 2, cells: ['甲', '1970-05-17', 186, 'TRUE'] },
		{ line: 3, cells: ['乙', '1970-05', '', 'FALSE'] },
	]);
});

describe('cells', () => {
	test('of every kind', () => {
		const shared =
			'<sst><si><t>甲</t></si><si><r><t>一</t></r><r><t>二</t></r><rPh><t>yi</t></rPh></si></sst>';
		const row =
			'<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="D3" t="str"><f>A1</f><v>公式</v></c><c r="E3" t="e"><v>#N/A</v></c><c r="F3" t="inlineStr"><is><t>内&#25991;</t></is></c><c r="G3"><v>5.0010119650101E+17</v></c><c r="H3" s="9"/></row>';
		const file = xlsx(row, { 'xl/sharedStrings.xml': shared });
		expect(table(file).rows).toEqual([
			{ line: 3, cells: ['甲', '一二', '', '公式', '#N/A', '内文', 500_101_196_501_010_000] },
		]);
	});
	test('without addresses, and with a prefix before every name', () => {
		const sheet = '<x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row>';
		expect(firstRow(sheet)).toEqual(['甲', 1]);
	});
	test('that are days by their style', () => {
		const styles =
			'<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="57"/></cellXfs></styleSheet>';
		const row =
			'<row><c><v>25689</v></c><c s="1"><v>25689.5</v></c><c s="2"><v>25689</v></c><c s="3"><v>25689</v></c></row>';
		expect(firstRow(row, { 'xl/styles.xml': styles })).toEqual([25_689, '1970-05-01', '1970-05', '1970-05']);
	});
});

test.each([
	[14, undefined, 'day'],
	[57, undefined, 'month'],
	[0, undefined, 'number'],
	[49, undefined, 'number'],
	[164, 'yyyy/m/d', 'day'],
	[164, 'yyyy\\-mm\\-dd;@', 'day'],
	[164, '[$-804]yyyy"年"m"月";@', 'month'],
	[164, 'm/d', 'day'],
	[164, '#,##0.00"元"', 'number'],
	[164, '[Red]0.0', 'number'],
	[164, 'h:mm', 'number'],
	[164, 'General', 'number'],
])('format %i %s is a %s', (id, code, kind) => {
	expect(numberKind(id, code)).toBe(kind);
});

test.each([
	[25_689, false, '1970-05-01'],
	[61, false, '1900-03-01'],
	[60, false, undefined],
	[2_958_465, false, '9999-12-31'],
	[2_958_466, false, undefined],
	[24_227, true, '1970-05-01'],
])('number %i (from 1904: %s) is %s', (serial, from1904, day) => {
	expect(dayOfSerial(serial, from1904)).toBe(day);
});

describe('several sheets', () => {
	const two = '<sheet name="空" sheetId="1" r:id="rId1"/><sheet name="第二" sheetId="2" r:id="rId2"/>';
	const second = {
		'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>',
	};
	test('the first with anything in it is read, and named', () => {
		const read = table(xlsx('', second, two));
		expect(read.rows[0]?.cells).toEqual([2]);
		expect(read.remarks).toEqual(['文件里有2个工作表，读的是“第二”。']);
	});
	test('a hidden one only where nothing else is there', () => {
		const hidden = two.replace('name="空"', 'name="空" state="hidden"');
		const row = '<row><c><v>1</v></c></row>';
		expect(table(xlsx(row, second, hidden)).rows[0]?.cells).toEqual([2]);
		expect(table(xlsx(row, {}, hidden)).rows[0]?.cells).toEqual([1]);
	});
});

describe('refused, with what to do', () => {
	const ole = (...names: string[]) => {
		const text = names.join('');
		const bytes = new Uint8Array(512 + text.length * 2);
		bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		for (const [index, sign] of [...text].entries()) bytes[512 + index * 2] = sign.charCodeAt(0);
		return bytes;
	};
	test.each([
		['an empty file', new Uint8Array(), '这个文件是空的'],
		['a locked file', ole('EncryptedPackage'), '设了打开密码'],
		['an old .xls', ole('Workbook'), '旧格式的表格（.xls）'],
		['a picture called .xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), '这是一张图片'],
		['another picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), '这是一张图片'],
		['a PDF', strToU8('%PDF-1.7'), '这是PDF文件'],
		['a web page called .xls', strToU8('<html><table>'), '网页格式'],
		['no text', Uint8Array.of(0, 1, 2, 3, 0, 0), '不是表格'],
		['a text document', zipSync({ 'word/document.xml': strToU8('<w/>') }), '文字文档'],
		['a packed folder', zipSync({ 'a.txt': strToU8('a') }), '压缩包'],
		['another spreadsheet', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') }), '另存为 .xlsx'],
		['half a file', xlsx('<row><c><v>1</v></c></row>').slice(0, 200), '没有传完整'],
		['broken XML', xlsx('<row><c></row>'), '没有传完整'],
		['no sheet', xlsx('', {}, '<x/>'), '没有传完整'],
	])('%s', (_, bytes, says) => {
		expect(refusal(bytes)).toContain(says);
	});

	test('what would fill the memory when unpacked', () => {
		const bomb = zipSync({
			...parts(''),
			'xl/sharedStrings.xml': [new Uint8Array(210_000_000), { level: 1 }],
		});
		expect(bomb.length).toBeLessThan(3_000_000);
		expect(refusal(bomb)).toContain('解开以后太大了');
	});

	test('a million rows are not read to the end', () => {
		const rows = Array.from({ length: 100_000 }, (_, index) => `<row r="${index + 1}"><c><v>1</v></c></row>`);
		expect(table(xlsx(rows.join(''))).rows.length).toBeLessThan(20_100);
	});
});

describe('500 files of rubbish', () => {
	const bytes = fc.uint8Array({ maxLength: 400 });
	const start = fc.constantFrom<readonly number[]>(
		[],
		[0x50, 0x4b, 3, 4],
		[0xd0, 0xcf, 0x11, 0xe0],
		[0xff, 0xfe],
	);
	test('are read or refused, never thrown at', () => {
		fc.assert(
			fc.property(start, bytes, (begin, rest) => {
				const reading = readFile(Uint8Array.from([...begin, ...rest]));
				expect(reading.ok || reading.problem.endsWith('。')).toBe(true);
			}),
			{ numRuns: 250 },
		);
	});
	test('an .xlsx with one byte changed', () => {
		const whole = xlsx('<row><c t="inlineStr"><is><t>甲</t></is></c><c><v>1</v></c></row>');
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
				const changed = whole.slice();
				changed[at] = byte;
				expect(() => readFile(changed)).not.toThrow();
			}),
			{ numRuns: 250 },
		);
	});
});
