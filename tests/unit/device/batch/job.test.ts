import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BatchJob, Refusal, writeTemplate } from '$lib/device/batch/job';
import { masked } from '$lib/device/batch/mask';
import type { Order, Query } from '$lib/device/batch/messages';
import { readCsv } from '$lib/device/spreadsheet/csv';
import { readFile } from '$lib/device/spreadsheet/read-file';
import { day } from '$lib/engine/day';
import { manyRows } from '../../assess/batch/many';
import { writeCsv } from '$lib/device/spreadsheet/csv';
import { anyText } from '../../engine/texts';

const on = day('2026-11-21');
const everything: Query = { text: '', quality: undefined, sort: undefined, from: 0, count: 50 };

async function reckoned(source: Blob | string, more: Partial<Order> = {}) {
	const job = new BatchJob();
	const opened = await job.open(source);
	const order = { mapping: opened.columns.map(({ guess }) => guess), on, assumed: [], employer: '', ...more };
	return { job, opened, result: job.reckon(order) };
}
const textOf = async (blob: Blob) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());

const woman = '990000200105150028';
const list = [
	'姓名,身份证号,出生年月,性别,原法定退休年龄,备注',
	'甲,,1970-05,男,60,=1+1',
	`乙,${woman},,,50,好`,
	'丙,,看不懂,男,,',
	'丁,,1965-01,男,60,',
].join('\n');

describe('a batch', () => {
	test('opens with its columns, what they mean, and their first cells masked', async () => {
		const { opened } = await reckoned(list);
		expect(opened.rows).toBe(4);
		expect(opened.columns.map(({ guess }) => guess)).toEqual([
			'name',
			'identity',
			'birth',
			'sex',
			'original',
			undefined,
		]);
		expect(opened.columns[1]?.samples).toEqual(['', '990***********0028', '']);
	});

	test('shows who it is and what came of it; no long number reaches the page', async () => {
		const { job, result } = await reckoned(list);
		expect(result.columns.map(({ heading }) => heading)).toEqual([
			'姓名',
			'身份证号',
			'出生年月',
			'延迟月数',
			'法定退休年龄',
			'法定退休时间',
			'最低缴费年限',
			'最早可退休',
			'最晚可退休',
			'问题',
		]);
		expect(result.counts).toEqual({ rows: 4, problem: 1, reached: 1, 'within-year': 0, claimable: 0 });
		expect(result.total).toBeUndefined();
		const { rows } = job.slice(everything);
		expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
		expect(JSON.stringify(rows)).not.toMatch(/\d{9}/);
	});

	test('is narrowed down by text, by the hidden number too, and by quality', async () => {
		const { job } = await reckoned(list);
		const names = (query: Partial<Query>) =>
			job.slice({ ...everything, ...query }).rows.map(({ cells }) => cells[0]);
		expect(names({ text: '丙' })).toEqual(['丙']);
		expect(names({ text: woman })).toEqual(['乙']);
		expect(names({ text: '男 2031年10月' })).toEqual(['甲']);
		expect(names({ text: '没有这个' })).toEqual([]);
		expect(names({ quality: 'problem' })).toEqual(['丙']);
		expect(names({ quality: 'reached' })).toEqual(['丁']);
		expect(names({ quality: 'reached', text: '甲' })).toEqual([]);
	});

	test('is sorted by size, not by spelling; what is empty comes last either way', async () => {
		const { job, result } = await reckoned(list);
		const column = result.columns.findIndex(({ heading }) => heading === '法定退休时间');
		const names = (descending: boolean) =>
			job.slice({ ...everything, sort: { column, descending } }).rows.map(({ cells }) => cells[0]);
		// 丁 2025-02, 甲 2031-10, 乙 2056-05
		expect(names(false)).toEqual(['丁', '甲', '乙', '丙']);
		expect(names(true)).toEqual(['乙', '甲', '丁', '丙']);
	});

	test('is shown by parts', async () => {
		const { job } = await reckoned(list);
		const { rows, found } = job.slice({ ...everything, from: 2, count: 1 });
		expect(found).toBe(4);
		expect(rows.map(({ index }) => index)).toEqual([2]);
	});

	test('is written with every column of its own, then those that were added', async () => {
		const { job } = await reckoned(list);
		const [headings, first] = readCsv(await textOf(job.write('csv')));
		expect(headings?.cells).toEqual([
			...(list.split('\n')[0] ?? '').split(','),
			...'延迟月数,法定退休年龄,法定退休时间,最低缴费年限,最早可退休,最晚可退休,最早达标月份,缺缴月数,可申领补贴,补贴合计,申领截止,问题'.split(
				',',
			),
		]);
		expect(first?.cells.slice(0, 9)).toEqual([
			'甲',
			'',
			'1970-05',
			'男',
			'60',
			"'=1+1",
			'17',
			'61岁5个月',
			'2031年10月',
		]);
		expect((await textOf(job.write('csv'))).startsWith('\uFEFF')).toBe(true);

		const xlsx = readFile(new Uint8Array(await job.write('xlsx').arrayBuffer()));
		const rows = xlsx.ok ? xlsx.value.rows : [];
		expect(rows).toHaveLength(5);
		expect(rows[1]?.cells.slice(0, 7)).toEqual(['甲', '', '1970-05', '男', '60', '=1+1', 17]);
		expect(rows[2]?.cells[1]).toBe(woman);
	});

	test('tells what one row says, for a sheet', async () => {
		const { job } = await reckoned(list);
		expect(job.row(0)).toEqual({
			line: 2,
			name: '甲',
			facts: { birth: 1970 * 12 + 4, sex: 'male', original: 60 },
			on,
		});
		expect(job.row(4)).toBeUndefined();
	});

	test('tells how far it has come', async () => {
		const job = new BatchJob();
		const opened = await job.open(writeCsv(manyRows(1200)));
		const seen: number[] = [];
		const mapping = opened.columns.map(({ guess }) => guess);
		job.reckon({ mapping, on, assumed: [], employer: '' }, (done) => seen.push(done));
		expect(seen).toEqual([500, 1000]);
	});

	test('refuses what it cannot do', async () => {
		const job = new BatchJob();
		expect(() => job.slice(everything)).toThrow(Refusal);
		await expect(job.open('姓名,备注\n')).rejects.toThrow('只看到一行列名');
		const opened = await job.open('姓名,备注\n甲,一');
		const mapping = opened.columns.map(({ guess }) => guess);
		expect(() => job.reckon({ mapping, on, assumed: [], employer: '' })).toThrow('“出生年月”或“身份证号”');
	});
});

describe('hires', () => {
	const hires = '姓名,毕业年份,首次参保月,失业登记日期\n甲,2024,2024-08,2024-07-10\n乙,,,';
	const december = { on: day('2024-12-01'), assumed: [true, true, true, true, true], employer: 'small' };

	test('with what is said once of all', async () => {
		const { job, result } = await reckoned(hires, december);
		expect(result.total).toBe(11_500);
		expect(result.counts).toMatchObject({ problem: 0, claimable: 1 });
		expect(job.row(0)?.hire).toMatchObject({ employer: 'small', contract: true, registered: true });
		expect(job.row(1)).not.toHaveProperty('hire');
	});
	test('without it, what is missing is said', async () => {
		const { result, opened } = await reckoned(hires, { on: day('2024-12-01') });
		expect(result.total).toBe(0);
		expect(result.counts).toMatchObject({ problem: 1, claimable: 0 });
		expect(opened.assumptions).toHaveLength(5);
		expect(opened.employers.map(({ value }) => value)).toContain('small');
	});
});

describe('insurance', () => {
	const wages =
		'姓名,月工资,2023年12月养老金,退休人员类别,累计缴费年限,艰苦边远地区,失业保险缴费月数,备注\n' +
		'甲,10000,,,,,66,=1+1\n乙,,3000,企业,28年4个月,否,,\n丙,看不懂,,,,,11,';

	test('alone: who it is, what came of it, and what is to be known of it', async () => {
		const { job, result } = await reckoned(wages, { on: day('2025-07-01') });
		expect(result.columns.map(({ heading }) => heading)).toEqual([
			'姓名',
			'缴费基数',
			'个人月缴',
			'2024年养老金每月增加',
			'失业保险金领取月数',
			'问题',
		]);
		expect(job.slice(everything).rows.map(({ cells }) => cells)).toEqual([
			['甲', 10_000, 1055, '', 15, ''],
			['乙', '', '', 92.4, '', ''],
			['丙', '', '', '', 0, '月工资：看不出是多少钱。请只写数字，单位是元，例如256.25'],
		]);
		expect(result.counts).toMatchObject({ rows: 3, problem: 1, reached: 0, claimable: 0 });
		expect(result.remarks).toHaveLength(3);
	});

	test('for a sheet: what the row says of it, the raise only where all of it is there', async () => {
		const { job } = await reckoned(wages);
		expect(job.row(0)?.insurance).toEqual({ wage: 1_000_000, unemploymentPaid: 66 });
		expect(job.row(1)?.insurance).toEqual({
			pension: {
				pensionThen: 300_000,
				retiredFrom: 'enterprise',
				yearsThen: 28,
				monthsThen: 4,
				hardshipArea: false,
			},
		});
	});

	test('in a file: after the columns of before, problems last, and nothing runs', async () => {
		const { job } = await reckoned(wages, { on: day('2025-07-01') });
		const [headings, first] = readCsv(await textOf(job.write('csv')));
		expect(headings?.cells.slice(-6)).toEqual([
			'申领截止',
			'缴费基数',
			'个人月缴（基数和比例按公开网页）',
			'2024年养老金每月增加',
			'失业保险金领取月数（按公开网页）',
			'问题',
		]);
		expect(first?.cells.slice(7, 8)).toEqual(["'=1+1"]);
		expect(first?.cells.slice(-5)).toEqual(['10000', '1055', '', '15', '']);
		const xlsx = readFile(new Uint8Array(await job.write('xlsx').arrayBuffer()));
		expect(xlsx.ok && xlsx.value.rows[0]?.cells.slice(-2)).toEqual([
			'失业保险金领取月数（按公开网页）',
			'问题',
		]);
		// Numbers stay numbers, to be reckoned on with.
		expect(xlsx.ok && xlsx.value.rows[2]?.cells).toContain(92.4);
	});

	test('without such columns: nothing of it is shown, written or said', async () => {
		const { job, result } = await reckoned(list);
		expect(result.remarks).toEqual([]);
		expect(await textOf(job.write('csv'))).not.toContain('缴费基数');
	});
});

test('the template opens, and its two examples are sound', async () => {
	const { opened, result, job } = await reckoned(writeTemplate(), {
		assumed: [true, true, true, true, true],
	});
	expect(opened.columns.every(({ guess }) => guess !== undefined)).toBe(true);
	expect(opened.columns).toHaveLength(14);
	expect(result.counts).toMatchObject({ rows: 2, problem: 0 });
	expect(job.slice(everything).rows.every(({ cells }) => String(cells[0]).includes('请删掉'))).toBe(true);
});

test('the 408 published rows, from a CSV to a CSV', async () => {
	const tables = [
		['men', '男', '60'],
		['women-55', '女', '55'],
		['women-50', '女', '50'],
	] as const;
	const published = tables.flatMap(([name, sex, original]) =>
		readFileSync(new URL(`../../../../src/lib/law/tables/retirement-${name}.csv`, import.meta.url), 'utf8')
			.trim()
			.split(/\r?\n/)
			.slice(1)
			.map((line) => ({ sex, original, printed: line.split(',') })),
	);
	expect(published).toHaveLength(408);
	const source = [
		'出生年月,性别,原法定退休年龄',
		...published.map(({ sex, original, printed }) => `${printed[0]},${sex},${original}`),
	].join('\r\n');
	const { job } = await reckoned(new Blob([source]));
	const rows = readCsv(await textOf(job.write('csv'))).slice(1);
	expect(rows).toHaveLength(408);
	for (const [index, { printed }] of published.entries()) {
		const [birth, years, months, retires = '', delay] = printed;
		const [year, month] = retires.split('-').map(Number);
		expect(rows[index]?.cells.slice(3, 6), birth).toEqual([
			delay,
			months === '0' ? `${years}岁` : `${years}岁${months}个月`,
			`${year}年${month}月`,
		]);
		expect(rows[index]?.cells.at(-1), birth).toBe('');
	}
});

test('no text whatever throws anything but a sentence', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.array(anyText, { maxLength: 4 }), { maxLength: 5 }), async (rows) => {
			const text = ['姓名,出生年月,身份证号,累计缴费月数', ...rows.map((cells) => cells.join(','))].join(
				'\n',
			);
			try {
				const { job } = await reckoned(text);
				job.slice(everything);
				job.write('csv');
			} catch (error) {
				expect(error).toBeInstanceOf(Refusal);
			}
		}),
		{ numRuns: 500 },
	);
});

test('nor do cells of insurance: each is answered, or said to be wrong, or empty', async () => {
	const cell = fc.oneof(
		anyText,
		fc.constantFrom(
			'3000',
			'0',
			'1e9',
			'-1',
			'3000.005',
			'企业',
			'被征地',
			'是',
			'15年',
			'70年',
			'99999999.99',
		),
	);
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 5 }),
			async (rows) => {
				const heading = '月工资,2023年12月养老金,退休人员类别,累计缴费年限,艰苦边远地区,失业保险缴费月数';
				const { job } = await reckoned(
					[heading, ...rows.map((cells) => ['1', ...cells].join(','))].join('\n'),
				);
				for (const { cells } of job.slice(everything).rows)
					for (const each of cells.slice(1, -1))
						expect(each === '' || each === '不适用' || (typeof each === 'number' && each >= 0)).toBe(true);
				job.write('csv');
			},
		),
		{ numRuns: 300 },
	);
});

test.each([
	['11010519491231002X', '110***********002X'],
	['甲 13900000000', '甲 139******00'],
	['990000 2001 0515 0028', '990**************0028'],
	['2031年10月', '2031年10月'],
	['1970-05-17', '1970-05-17'],
])('%s is shown as %s', (text, shown) => {
	expect(masked(text)).toBe(shown);
});
