import { describe, expect, test } from 'vitest';
import { tableOf, textOf, type Cell, type RawRow } from '$lib/assess/batch/table';

const rows = (...cells: Cell[][]): RawRow[] => cells.map((each, index) => ({ line: index + 1, cells: each }));
const table = (...cells: Cell[][]) => {
	const reading = tableOf(rows(...cells));
	if (!reading.ok) throw new Error(reading.problem);
	return reading.value;
};
const refusal = (raw: RawRow[]) => {
	const reading = tableOf(raw);
	return reading.ok ? undefined : reading.problem;
};
const person = ['甲', '1970-05'];

describe('a table', () => {
	test('has its headings in the first row', () => {
		expect(table(['姓名', '出生年月'], person)).toEqual({
			headings: ['姓名', '出生年月'],
			rows: [{ line: 2, cells: person }],
			remarks: [],
		});
	});

	test('may have a title above them', () => {
		const read = table(['2026年人员名单'], ['', ''], ['姓名', '出生年月'], person);
		expect(read.headings).toEqual(['姓名', '出生年月']);
		expect(read.rows).toEqual([{ line: 4, cells: person }]);
		expect(read.remarks).toEqual(['列名上面的1行没有读。']);
	});

	test('without headings keeps its first row', () => {
		const read = table(person, ['乙', '1971-06']);
		expect(read.headings).toEqual(['第1列', '第2列']);
		expect(read.rows).toHaveLength(2);
		expect(read.remarks[0]).toContain('没有看到列名');
	});

	test('with headings nobody knows takes the first row for them', () => {
		expect(table(['甲列', '乙列'], person).headings).toEqual(['甲列', '乙列']);
	});

	test('leaves out blank rows and columns at the right, and fills short rows up', () => {
		const read = table(
			['姓名', '出生年月', '备注', '', ''],
			['甲'],
			['', ' ', '', '', ''],
			[...person, '好'],
		);
		expect(read.headings).toEqual(['姓名', '出生年月', '备注']);
		expect(read.rows).toEqual([
			{ line: 2, cells: ['甲', '', ''] },
			{ line: 4, cells: ['甲', '1970-05', '好'] },
		]);
	});

	test('names columns without a heading', () => {
		expect(table(['姓名', '', '出生年月'], ['甲', 'x', '1970-05']).headings).toEqual([
			'姓名',
			'第2列',
			'出生年月',
		]);
	});

	test('is refused when there is nothing in it', () => {
		expect(refusal([])).toContain('这个表是空的');
		expect(refusal(rows(['', ' ']))).toContain('这个表是空的');
		expect(refusal(rows(['姓名', '出生年月']))).toContain('只看到一行列名');
	});

	test('has at most 20,000 rows', () => {
		const people = (count: number) => [
			{ line: 1, cells: ['姓名', '出生年月'] },
			...Array.from({ length: count }, (_, index) => ({ line: index + 2, cells: person })),
		];
		expect(refusal(people(20_000))).toBeUndefined();
		expect(refusal(people(20_001))).toBe(
			'一次最多算20,000行，这个表有20,001行。请分成几个文件，一个一个来。',
		);
	});

	test('has at most 100 columns', () => {
		const wide = (count: number) =>
			rows(['姓名', '出生年月', ...Array.from({ length: count - 2 }, (_, index) => `列${index}`)], person);
		expect(refusal(wide(100))).toBeUndefined();
		expect(refusal(wide(200))).toBe('这个表有200列，最多100列。请只留下需要的列，再选一次。');
	});
});

test('a number that lost its last digits is never taken for an identity number', () => {
	expect(textOf(186)).toBe('186');
	expect(textOf(0.5)).toBe('0.5');
	expect(textOf(999_999_999_999_999)).toBe('999999999999999');
	expect(textOf(500_101_196_501_010_000)).toBe('5.0010119650101E+17');
	expect(textOf(undefined)).toBe('');
});
