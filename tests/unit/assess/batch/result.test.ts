import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessMapping } from '$lib/assess/batch/columns';
import { columnsShown, columnsWritten, resultHeadings, resultOf, sortKeyOf } from '$lib/assess/batch/result';
import { rowReader } from '$lib/assess/batch/row';
import { hireAssumptions } from '$lib/benefits/hires/assumptions';
import { day } from '$lib/engine/day';

const result = (cells: Record<string, string | number>, on = '2026-11-21', everybody = {}) =>
	resultOf(rowReader(guessMapping(Object.keys(cells)), day(on))(Object.values(cells)), everybody, day(on));
/** The result by its headings; empty cells left out. */
const said = (cells: Record<string, string | number>, on?: string, everybody?: object) =>
	Object.fromEntries(
		result(cells, on, everybody)
			.cells.map((cell, index) => [resultHeadings[index] ?? '', cell] as const)
			.filter(([, cell]) => cell !== ''),
	);

test('the columns are those that were asked for', () => {
	expect(resultHeadings.join(' ')).toBe(
		'延迟月数 法定退休年龄 法定退休时间 最低缴费年限 最早可退休 最晚可退休 最早达标月份 缺缴月数 可申领补贴 补贴合计 申领截止 缴费基数 个人月缴（基数和比例按公开网页） 2024年养老金每月增加 失业保险金领取月数（按公开网页） 职业类别 培训补贴 评价补贴 问题',
	);
});

describe('retirement', () => {
	const man = { 出生年月: '1970-05', 性别: '男' };

	test('a man born in May 1970', () => {
		expect(said(man)).toEqual({
			延迟月数: 17,
			法定退休年龄: '61岁5个月',
			法定退休时间: '2031年10月',
			最低缴费年限: '16年',
			最早可退休: '2030年5月',
			最晚可退休: '2034年10月',
		});
	});

	const record = { ...man, 缴费截至: '2026-10', 是否继续缴费: '是' };
	test('with enough paid: eligible from the earliest month', () => {
		expect(said({ ...record, 累计缴费月数: 300 })).toMatchObject({ 最早达标月份: '2030年5月', 缺缴月数: 0 });
	});
	test('complete just before the statutory month', () => {
		// 132 + 60 months to 2031-10 are 192: sixteen years, in the statutory month and not before.
		expect(said({ ...record, 累计缴费月数: 132 })).toMatchObject({ 最早达标月份: '2031年10月', 缺缴月数: 0 });
	});
	test('one month short: later, under both readings', () => {
		// 192 months are complete in 2031-11, still under that year's minimum.
		expect(said({ ...record, 累计缴费月数: 131 })).toMatchObject({ 最早达标月份: '2031年11月', 缺缴月数: 1 });
		// 192 in 2032-02, when 198 would be asked for: those in 2032-08.
		expect(said({ ...record, 累计缴费月数: 128 })).toMatchObject({
			最早达标月份: '2032年2月或8月',
			缺缴月数: 4,
		});
	});
	test('paying no more: it would have to be taken up again', () => {
		// From 2026-12 on, 192 months are complete after 60 more: 2031-11.
		expect(said({ ...record, 是否继续缴费: '否', 累计缴费月数: 132 })).toMatchObject({
			最早达标月份: '2031年11月（要接着缴）',
			缺缴月数: 60,
		});
	});

	test('before the reform', () => {
		expect(
			said({ 出生年月: '1964-12', 性别: '男', 累计缴费月数: 300, 缴费截至: '2024-12', 是否继续缴费: '否' }),
		).toEqual({
			延迟月数: 0,
			法定退休年龄: '60岁',
			法定退休时间: '2024年12月',
			最低缴费年限: '不适用',
			最早可退休: '不适用',
			最晚可退休: '不适用',
			问题: '2025年以前退休的，改革的最低年限表不适用，缴费够不够请问社保经办机构',
		});
		expect(said({ 出生年月: '1965-01', 性别: '男' })).toMatchObject({ 延迟月数: 1, 最低缴费年限: '15年' });
	});

	test('a woman who did not say which: both, and it is said', () => {
		expect(said({ 出生年月: '1981-01', 性别: '女' })).toMatchObject({
			延迟月数: '50岁：37；55岁：34',
			法定退休时间: '50岁：2034年2月；55岁：2038年11月',
			问题: '没有写原法定退休年龄，50岁和55岁两种都算了，请核对是哪一种',
		});
		expect(said({ 出生年月: '1981-01', 性别: '女', 原法定退休年龄: 50 })).toMatchObject({
			延迟月数: 37,
			法定退休时间: '2034年2月',
		});
	});

	test('what is wrong stands in the last cell, by its heading', () => {
		expect(said({ 出生年月: '2030-01', 性别: '男' })).toEqual({
			问题: '出生年月：出生年月不能晚于2026年11月，请核对年份',
		});
		expect(said({ 出生年月: '1970-05', 性别: '男', 原法定退休年龄: '55' })['问题']).toContain(
			'原法定退休年龄：',
		);
	});
});

describe('qualities', () => {
	const of = (birth: string, on: string) => result({ 出生年月: birth, 性别: '男' }, on).qualities;
	// born 1970-05: statutory in 2031-10
	test.each([
		['2030-09-30', []],
		['2030-10-01', ['within-year']],
		['2031-09-30', ['within-year']],
		['2031-10-01', ['reached']],
	])('on %s: %s', (on, qualities) => {
		expect(of('1970-05', on)).toEqual(qualities);
	});
	test('a problem', () => {
		expect(of('看不懂', '2026-11-21')).toEqual(['problem']);
	});
});

describe('subsidies', () => {
	const everybody = Object.assign({}, ...hireAssumptions.map(({ facts }) => facts));
	const hire = {
		姓名: '甲',
		毕业年份: 2024,
		失业登记日期: '2024-07-10',
		首次参保月: '2024-08',
		连续缴费月数: 4,
		企业规模: '小微企业',
		用工形式: '劳动合同',
	};

	test('a graduate of 2024 hired in August 2024 by a small firm', () => {
		// 1,500 for the post, 10,000 for a year of insurance; the post is to be claimed by 2025-01-31.
		expect(said(hire, '2024-12-01', everybody)).toEqual({
			可申领补贴: '高校毕业生单位就业社保补贴、一次性扩岗补助',
			补贴合计: 11_500,
			申领截止: '2025-01-31',
		});
		expect(result(hire, '2024-12-01', everybody).qualities).toEqual(['claimable']);
	});
	test('while something is unknown: no sum, and what is missing by its heading', () => {
		const { cells } = result(hire, '2024-12-01');
		expect(cells[9]).toBe('');
		expect(cells.at(-1)).toMatch(/^补贴还要知道：.*领过的补贴/);
	});
	test('of somebody who was not hired the cells are empty, not nought', () => {
		const { cells } = result({ 出生年月: '1970-05', 性别: '男', 企业规模: '小微企业', 毕业年份: '' });
		expect(cells.slice(8, 11)).toEqual(['', '', '']);
	});
	test('of a hire who brings nothing: nought', () => {
		const nothing = { ...hire, 毕业年份: '否', 失业登记日期: '无' };
		expect(said(nothing, '2024-12-01', everybody)['补贴合计']).toBe(0);
	});
});

describe('the columns added', () => {
	const headingsOf = (columns: readonly number[]) => columns.map((column) => resultHeadings[column]);
	const asBefore =
		'延迟月数 法定退休年龄 法定退休时间 最低缴费年限 最早可退休 最晚可退休 最早达标月份 缺缴月数 可申领补贴 补贴合计 申领截止'.split(
			' ',
		);

	test('in a file: all that were always there, insurance only where the table tells of it, problems last', () => {
		expect(headingsOf(columnsWritten(['birth', 'sex']))).toEqual([...asBefore, '问题']);
		expect(headingsOf(columnsWritten(['birth', 'wage', 'unemploymentPaid']))).toEqual([
			...asBefore,
			'缴费基数',
			'个人月缴（基数和比例按公开网页）',
			'失业保险金领取月数（按公开网页）',
			'问题',
		]);
		expect(headingsOf(columnsWritten(['pensionThen', 'retiredFrom', 'paid']))).toEqual([
			...asBefore,
			'2024年养老金每月增加',
			'问题',
		]);
	});

	test('on the page: only what the table tells of', () => {
		expect(headingsOf(columnsShown(['name', 'wage']))).toEqual([
			'缴费基数',
			'个人月缴（基数和比例按公开网页）',
			'问题',
		]);
		// The years of a pension are no record to be completed, where nobody's birth is told.
		expect(headingsOf(columnsShown(['pensionThen', 'retiredFrom', 'paidYears']))).toEqual([
			'2024年养老金每月增加',
			'问题',
		]);
		expect(headingsOf(columnsShown(['birth', 'sex', 'paid', 'unemploymentPaid']))).toEqual([
			...asBefore.slice(0, 8),
			'失业保险金领取月数（按公开网页）',
			'问题',
		]);
	});
});

test.each([
	[17, 17],
	['61岁5个月', 737],
	['16年', 192],
	['2031年10月', 24_382],
	['2032年2月或8月', 24_386],
	['50岁：2034年2月；55岁：2038年11月', 24_410],
	['50岁：37；55岁：34', 37],
	['', undefined],
	['不适用', undefined],
	['甲', '甲'],
])('%s sorts by %s', (cell, key) => {
	expect(sortKeyOf(cell)).toBe(key);
});

/** The published rows, read here on their own. */
const published = (name: string) =>
	readFileSync(new URL(`../../../../src/lib/law/tables/${name}.csv`, import.meta.url), 'utf8')
		.trim()
		.split(/\r?\n/)
		.slice(1)
		.map((line) => line.split(','));

test.each([
	['retirement-men', '男', 60, 144],
	['retirement-women-55', '女', 55, 144],
	['retirement-women-50', '女', 50, 120],
])('every published row of %s', (name, sex, original, count) => {
	const rows = published(name);
	expect(rows).toHaveLength(count);
	for (const [birth = '', years, months, retires = '', delay] of rows) {
		const [year, month] = retires.split('-');
		expect(said({ 出生年月: birth, 性别: sex, 原法定退休年龄: original }), birth).toMatchObject({
			延迟月数: Number(delay),
			法定退休年龄: months === '0' ? `${years}岁` : `${years}岁${months}个月`,
			法定退休时间: `${year}年${Number(month)}月`,
		});
	}
});
