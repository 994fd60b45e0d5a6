import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '$lib/device/spreadsheet/csv';
import { decodeText } from '$lib/device/spreadsheet/encoding';
import { formulaSafe, looksLikeFormula } from '$lib/device/spreadsheet/formula-safe';

const cells = (text: string) => readCsv(text).map((row) => row.cells);

describe('text with cells', () => {
	test.each([',', '\t', ';', '，', '；', '|'])('apart by "%s"', (sign) => {
		expect(cells(['姓名', '出生年月'].join(sign) + '\n' + ['甲', '1970-05'].join(sign))).toEqual([
			['姓名', '出生年月'],
			['甲', '1970-05'],
		]);
	});

	test.each(['\n', '\r\n', '\r'])('lines end in %j', (end) => {
		expect(readCsv(`a,b${end}${end}1,2${end}`)).toEqual([
			{ line: 1, cells: ['a', 'b'] },
			{ line: 3, cells: ['1', '2'] },
		]);
	});

	test('quoted cells hold commas, line breaks and quotes; lines are still counted right', () => {
		expect(readCsv('姓名,备注\n甲,"一,二\n""三"""\n乙,四')).toEqual([
			{ line: 1, cells: ['姓名', '备注'] },
			{ line: 2, cells: ['甲', '一,二\n"三"'] },
			{ line: 4, cells: ['乙', '四'] },
		]);
	});

	test('a quote that never closes is a sign like any other', () => {
		expect(cells('a,b\n"甲,1\n乙,2')).toEqual([
			['a', 'b'],
			['"甲', '1'],
			['乙', '2'],
		]);
		expect(cells('a,b\n5" 屏,1')).toEqual([
			['a', 'b'],
			['5" 屏', '1'],
		]);
	});

	test('the mark of UTF-8, and the line that names the sign', () => {
		expect(cells('\uFEFFsep=;\r\na;b,c')).toEqual([['a', 'b,c']]);
		expect(cells('\uFEFF姓名,a')).toEqual([['姓名', 'a']]);
	});

	test('empty cells keep their place', () => {
		expect(cells('a,b,c\n,,3\n1,,')).toEqual([
			['a', 'b', 'c'],
			['', '', '3'],
			['1', '', ''],
		]);
	});

	test('no more is read than is refused anyway', () => {
		expect(readCsv('a\n'.repeat(100_000)).length).toBeLessThan(20_100);
	});

	test('a million quotes are read at once', () => {
		expect(() => readCsv('"a\n'.repeat(300_000))).not.toThrow();
		expect(() => readCsv('"'.repeat(1_000_001))).not.toThrow();
	});

	test('what is written is read again', () => {
		const cell = fc.string({ unit: fc.constantFrom('甲', 'a', ',', '"', '\n', '\t', ';', '1', '𠮷') });
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
				const filled = rows.map(([a, b]) => ['x', a, b]);
				const expected = filled.map((row) => row.map((each) => formulaSafe(each)));
				expect(cells(writeCsv([['h1', 'h2', 'h3'], ...filled])).slice(1)).toEqual(expected);
			}),
		);
	});
});

describe('what a spreadsheet would run', () => {
	test.each([
		'=1+1',
		'+1',
		'-1',
		'@sum',
		'\t=1',
		'\r=1',
		'\n1',
		' =1',
		'＝1+1',
		'＋1',
		'－1',
		'＠a',
		'=cmd|',
	])('%j is written as text', (text) => {
		expect(looksLikeFormula(text)).toBe(true);
		expect(formulaSafe(text)).toBe(`'${text}`);
		const written = writeCsv([[text]]).replace(/^\uFEFF"?/, '');
		expect(written.startsWith("'")).toBe(true);
	});
	test.each(['甲=乙', '1970-05', '2031年10月', '', '990000200105150028'])('%j stays', (text) => {
		expect(formulaSafe(text)).toBe(text);
	});
	test('numbers of ours stay numbers', () => {
		expect(writeCsv([[-1, 0, 11_500.5]])).toBe('\uFEFF-1,0,11500.5\r\n');
	});
});

describe('characters', () => {
	const decoded = (...bytes: number[]) => {
		const reading = decodeText(Uint8Array.from(bytes));
		return reading.ok ? reading.value : undefined;
	};
	test('in UTF-8, with its mark or without', () => {
		expect(decoded(0xe5, 0xa7, 0x93, 0xe5, 0x90, 0x8d)).toBe('姓名');
		expect(decoded(0xef, 0xbb, 0xbf, 0xe5, 0xa7, 0x93)).toBe('姓');
	});
	test('in GB 18030, of two bytes and of four', () => {
		expect(decoded(0xd0, 0xd5, 0xc3, 0xfb)).toBe('姓名');
		// 𠮷 U+20BB7: 68,535 after U+10000, which is 90 30 81 30.
		expect(decoded(0xd0, 0xd5, 0x95, 0x34, 0xb2, 0x35)).toBe('姓𠮷');
	});
	test('in UTF-16, as spreadsheets write "Unicode text"', () => {
		expect(decoded(0xff, 0xfe, 0xd3, 0x59, 0x0d, 0x54)).toBe('姓名');
		expect(decoded(0xfe, 0xff, 0x59, 0xd3, 0x54, 0x0d)).toBe('姓名');
	});
	test('that are none are refused', () => {
		expect(decoded(0, 1, 2, 3, 0, 0, 0)).toBeUndefined();
	});
});
