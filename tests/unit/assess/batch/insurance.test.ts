import { describe, expect, test } from 'vitest';
import { guessMapping } from '$lib/assess/batch/columns';
import { insuranceRemarks } from '$lib/assess/batch/insurance';
import { resultHeadings, resultOf } from '$lib/assess/batch/result';
import { rowReader } from '$lib/assess/batch/row';
import { day } from '$lib/engine/day';

type Cells = Record<string, string | number>;

/** The result by its headings; empty cells left out. */
function said(cells: Cells, on = '2026-11-21') {
	const row = rowReader(guessMapping(Object.keys(cells)), day(on))(Object.values(cells));
	return Object.fromEntries(
		resultOf(row, {}, day(on))
			.cells.map((cell, index) => [resultHeadings[index] ?? '', cell] as const)
			.filter(([, cell]) => cell !== ''),
	);
}

const own = '个人月缴（基数和比例按公开网页）';
const raise = '2024年养老金每月增加';
const months = '失业保险金领取月数（按公开网页）';

describe('a wage', () => {
	// supplement §4 and §7: 8 % + 0.5 % + 2 % + 5 yuan; limits 2025 4,404 and 22,017, 2026 4,553 and 22,765
	test.each([
		// 800 + 50 + 200 + 5
		['2025-07-01', 10_000, 10_000, 1055],
		// 352.32 + 22.02 + 88.08 + 5
		['2025-07-01', 3000, 4404, 467.42],
		['2025-07-01', 4403.99, 4404, 467.42],
		['2025-07-01', 4404, 4404, 467.42],
		// 1,761.36 + 110.085 (up) + 440.34 + 5
		['2025-12-31', 22_017, 22_017, 2316.79],
		['2025-12-31', 30_000, 22_017, 2316.79],
		// 364.24 + 22.765 (up) + 91.06 + 5
		['2026-01-01', 3000, 4553, 483.07],
		['2026-11-21', '10,000元', 10_000, 1055],
		['2026-11-21', '１００００', 10_000, 1055],
		['2026-11-21', '￥10000.00', 10_000, 1055],
		['2026-11-21', '10000元/月', 10_000, 1055],
	])('on %s, %s: base %d, own part %d', (on, wage, base, mine) => {
		expect(said({ 月工资: wage }, on)).toEqual({ 缴费基数: base, [own]: mine });
	});

	test('reckoned in the spreadsheet with more decimals than anybody types: the nearest fen', () => {
		// 8 % of 8,333.33 is 666.6664, 0.5 % 41.66665, 2 % 166.6666: 666.67 + 41.67 + 166.67 + 5
		expect(said({ 月工资: 8333.333333333334 })).toEqual({ 缴费基数: 8333.33, [own]: 880.01 });
		expect(said({ 月工资: 8333.299999999999 })).toMatchObject({ 缴费基数: 8333.3 });
		expect(said({ 月工资: '8333.335000001' })).toMatchObject({ 缴费基数: 8333.34 });
	});

	test('of 2024: the base from the notice, no rate was found', () => {
		expect(said({ 月工资: 3900 }, '2024-12-31')).toEqual({
			缴费基数: 4359,
			问题: '月工资：2024年度的缴费比例没有查到，个人月缴没有算',
		});
	});
	test('before there are limits, nothing; after them, the last, and it is said', () => {
		expect(said({ 月工资: 3900 }, '2023-12-31')).toEqual({
			问题: '月工资：2023年度的缴费基数没有读到，没有算',
		});
		expect(said({ 月工资: 3000 }, '2027-01-01')).toEqual({
			缴费基数: 4553,
			[own]: 483.07,
			问题: '月工资：2027年度的缴费基数没有读到，按2026年度的算',
		});
	});

	test.each([
		[0, '工资是0吗？没有工资的，这一格空着'],
		['-3000', '金额不能是负数'],
		['三千', '看不出是多少钱'],
		['3000.005', '最多写到分'],
		[1_000_000, '一个月一百万元以上'],
		['3'.repeat(70), '内容太长'],
	])('%s is refused, and the rest of the row stands', (wage, says) => {
		const { 问题: problem, ...rest } = said({ 月工资: wage, 失业保险缴费月数: 12 });
		expect(problem).toMatch(/^月工资：/);
		expect(problem).toContain(says);
		expect(rest).toEqual({ [months]: 3 });
	});
	test.each(['999999.99', '', '不知道'])('%s is not', (wage) => {
		expect(said({ 月工资: wage })).not.toHaveProperty('问题');
	});
});

describe('a pension', () => {
	const of = (pension: string | number, as: string, paid: string | number, area: string) =>
		said({ 退休人员类别: as, 累计缴费年限: paid, '2023年12月养老金': pension, 艰苦边远地区: area });

	// inventory-E §6, worked examples; 1953 has no column
	test.each([
		[3000, '企业', '28年4个月', '否', 92.4],
		[1500, '被征地', '12', '是', 61],
		[2345.67, '企业', '15年', '是', 81.07],
		[6543.21, '机关事业', '38年1个月', '是', 144.66],
		[3457.5, '个人身份', '30', '否', 96.75],
		[2000, '企业退休人员', '14年11个月', '否', 64],
		[2000, '企业退休人员', '15年1个月', '否', 65.6],
		['1567.50', '超龄', '15', '', 61.41],
	])('%s, %s, %s, hardship %s: %d', (pension, as, paid, area, sum) => {
		expect(of(pension, as, paid, area)).toEqual({ [raise]: sum });
	});

	test('years told in months, or in both columns', () => {
		const row = { '2023年12月养老金': 3000, 退休人员类别: '企业', 艰苦边远地区: '否' };
		expect(said({ ...row, 累计缴费月数: 340 })).toEqual({ [raise]: 92.4 });
		expect(said({ ...row, 累计缴费年限: 28, 累计缴费月数: 4 })).toEqual({ [raise]: 92.4 });
		expect(said({ ...row, 累计缴费年限: 28, 累计缴费月数: 400 })).toEqual({
			问题: '累计缴费年限和累计缴费月数对不上，没有采用，请核对',
		});
	});

	test.each([
		['企业职工', 'enterprise'],
		['企业/个人身份', 'enterprise'],
		['灵活就业人员', 'enterprise'],
		['被征地农转非人员', 'land'],
		['城镇超龄人员', 'land'],
		['被征地/超龄', 'land'],
		['机关事业单位退休人员', 'institution'],
		['事业单位', 'institution'],
		['离休干部', 'outside'],
	])('%s is %s', (as, meant) => {
		const read = rowReader(
			guessMapping(['2023年12月养老金', '退休人员类别', '累计缴费月数']),
			day('2026-11-21'),
		);
		expect(read([3000, as, 340]).insurance?.pension?.retiredFrom).toBe(meant);
	});

	test('of who is not in this raise: said, and no sum', () => {
		expect(of(9000, '离休', '40', '')).toEqual({
			[raise]: '不适用',
			问题: '退休人员类别：离休等不按2024年这个办法调整',
		});
	});

	test('a county of hardship by its name is a yes', () => {
		expect(of(2345.67, '企业', '15年', '黔江区')).toEqual({ [raise]: 81.07 });
		expect(of(2345.67, '企业', '15年', '秀山')).toEqual({ [raise]: 81.07 });
	});
	test('where nothing is written of it, it is none, and that is said; of who gets nothing for it, nothing', () => {
		expect(of(3000, '企业', '28年4个月', '')).toEqual({
			[raise]: 92.4,
			问题: '没有写是否艰苦边远地区，当作不是；是的，每月再加15元',
		});
		expect(of(1500, '被征地', '12', '')).toEqual({ [raise]: 61 });
	});

	test('what is missing is named once', () => {
		expect(of(3000, '', '28年4个月', '否')).toEqual({ 问题: '没有退休人员类别，2024年养老金每月增加没有算' });
		expect(of(3000, '企业', '', '否')).toEqual({ 问题: '没有累计缴费年限，2024年养老金每月增加没有算' });
		expect(of('', '企业', '30', '否')).toEqual({ 问题: '没有2023年12月养老金，2024年养老金每月增加没有算' });
		expect(of('', '', '', '')).toEqual({});
	});

	test.each([
		[3000, '别的', '30', '否', '退休人员类别：请写企业、个人身份、被征地、超龄、机关事业，或者离休'],
		// It might have been a yes: without it no sum is told.
		[3000, '企业', '30', '南岸区', '艰苦边远地区：请写“是”或“否”'],
		[3000, '企业', '很久', '否', '累计缴费年限：请写整年，或者15年6个月的样子'],
		[3000, '企业', '0', '否', '累计缴费年限：年限是0吗？请看退休核定表，写满几年'],
		[0, '企业', '30', '否', '2023年12月养老金：养老金是0吗？请写2023年12月这一个月发的数，例如3000'],
		[100_000, '企业', '30', '否', '2023年12月养老金：一个月十万元以上？请写一个月的数，单位是元'],
	])('%s, %s, %s, %s: no sum, one sentence', (pension, as, paid, area, problem) => {
		expect(of(pension, as, paid, area)).toEqual({ 问题: problem });
	});

	test('of somebody with a birth: nothing is asked that only those still paying must say', () => {
		expect(
			said({
				出生年月: '1958-03',
				性别: '女',
				累计缴费年限: '28年4个月',
				'2023年12月养老金': 3000,
				退休人员类别: '企业',
				艰苦边远地区: '否',
			}),
		).toMatchObject({ [raise]: 92.4 });
		const row = { 出生年月: '1958-03', 性别: '女', 累计缴费年限: '28年', 艰苦边远地区: '否' };
		expect(said({ ...row, '2023年12月养老金': 3000, 退休人员类别: '企业' })).not.toHaveProperty('问题');
		expect(said({ ...row, '2023年12月养老金': '', 退休人员类别: '' })['问题']).toContain('没有缴费截至');
	});
});

// supplement §5
test.each([
	[0, 0],
	[11, 0],
	[12, 3],
	[23, 3],
	[24, 6],
	[36, 9],
	[48, 12],
	['4年11个月', 12],
	[60, 15],
	['66个月', 15],
	[83, 15],
	[84, 16],
	[96, 17],
	[179, 23],
	['15年', 24],
	[180, 24],
	[720, 24],
])('%s months paid to unemployment insurance give %d', (paid, given) => {
	expect(said({ 失业保险缴费月数: paid })).toEqual({ [months]: given });
});
test('months that cannot be are refused', () => {
	expect(said({ 失业保险缴费月数: 721 })['问题']).toBe('失业保险缴费月数：请写0到720之间的整数');
});

test('beside a birth and a hire, each is answered and none is disturbed', () => {
	const { [own]: mine, ...rest } = said({
		出生年月: '1970-05',
		性别: '男',
		月工资: 10_000,
		失业保险缴费月数: 66,
	});
	expect(mine).toBe(1055);
	expect(rest).toEqual({
		延迟月数: 17,
		法定退休年龄: '61岁5个月',
		法定退休时间: '2031年10月',
		最低缴费年限: '16年',
		最早可退休: '2030年5月',
		最晚可退休: '2034年10月',
		缴费基数: 10_000,
		[months]: 15,
	});
	const row = rowReader(guessMapping(['首次参保月', '月工资']), day('2026-11-21'))(['2026-06', 6000]);
	expect(row.hire).not.toHaveProperty('wage');
});

test('what is to be known is said of what the table tells of, and only of that', () => {
	const on = day('2026-11-21');
	expect(insuranceRemarks(['birth', 'sex', 'paid'], on)).toEqual([]);
	expect(insuranceRemarks(['wage'], on)).toEqual([expect.stringContaining('2026年失业保险')]);
	expect(insuranceRemarks(['wage'], day('2025-12-31'))).toEqual([expect.not.stringContaining('2026年')]);
	expect(insuranceRemarks(['wage'], on).join()).toContain('没有核实原件');
	expect(insuranceRemarks(['pensionThen', 'unemploymentPaid'], on)).toEqual([
		expect.stringContaining('1953年'),
		expect.stringContaining('没有核实原件'),
	]);
});
