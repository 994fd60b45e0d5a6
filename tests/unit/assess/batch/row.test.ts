import { describe, expect, test } from 'vitest';
import { guessMapping } from '$lib/assess/batch/columns';
import { rowReader } from '$lib/assess/batch/row';
import { day } from '$lib/engine/day';
import { monthOf } from '$lib/engine/month';

const on = day('2026-11-21');
const read = (cells: Record<string, string | number>) =>
	rowReader(guessMapping(Object.keys(cells)), on)(Object.values(cells));

/** Nobody holds these numbers: no division of China has the code 990000. */
const woman = '990000200105150028';

describe('one cell', () => {
	test.each([
		['出生年月', '1970-5', { birth: monthOf(1970, 5) }],
		['出生年月', '１９７０年５月', { birth: monthOf(1970, 5) }],
		['出生年月', 197005, { birth: monthOf(1970, 5) }],
		['出生年月', '1970-05-17', { birth: monthOf(1970, 5) }],
		['性别', '女性', { sex: 'female' }],
		['原法定退休年龄', 55, { original: 55 }],
		['原法定退休年龄', '50岁', { original: 50 }],
		['原法定退休年龄', '55周岁', { original: 55 }],
		['累计缴费月数', 0, { paid: 0 }],
		['累计缴费月数', '186个月', { paid: 186 }],
		['累计缴费月数', '15年6个月', { paid: 186 }],
		['累计缴费月数', '186.0', { paid: 186 }],
		['累计缴费月数', 720, { paid: 720 }],
		['累计缴费年限', '15', { paid: 180 }],
		['累计缴费年限', '15年零6个月', { paid: 186 }],
		['累计缴费年限', '186个月', { paid: 186 }],
		['缴费截至', '2026年10月', { asOf: monthOf(2026, 10) }],
		['缴费截至', '2026-10-31 00:00:00', { asOf: monthOf(2026, 10) }],
		['是否继续缴费', '是', { paying: true }],
		['是否继续缴费', 'TRUE', { paying: true }],
		['是否继续缴费', '√', { paying: true }],
		['是否继续缴费', '不再缴费', { paying: false }],
		['是否继续缴费', '不知道', {}],
		['姓名', '=1+1', {}],
	])('%s: %s', (heading, cell, facts) => {
		expect(read({ [heading]: cell }).facts).toEqual(facts);
	});

	test.each([
		['出生年月', '2024.1', '分不清是1月还是10月'],
		['出生年月', '1970', '还缺月份'],
		['出生年月', '1970-13', '没有13月'],
		['性别', '不男不女', '请选'],
		['原法定退休年龄', '58', '请选'],
		['累计缴费月数', '-1', '0到720之间'],
		['累计缴费月数', '721', '0到720之间'],
		['累计缴费月数', '61年', '最多写60年'],
		['累计缴费年限', '15.5', '15年6个月的样子'],
		['是否继续缴费', '也许', '请写“是”或“否”'],
		['身份证号', '110105194912310021', '校验位不对'],
		['身份证号', 500_101_196_501_010_000, '科学计数'],
		['失业登记日期', '也许', '要写到哪一日'],
		['企业规模', '很大', '请选'],
	])('%s: %s is refused', (heading, cell, says) => {
		const { problems } = read({ [heading]: cell });
		expect(problems.find((problem) => problem.startsWith(`${heading}：`))).toContain(says);
	});
});

describe('years and months paid, in two columns', () => {
	const paid = (years: string, months: string) => {
		const { facts, problems } = read({ 累计缴费年限: years, 累计缴费月数: months });
		return facts.paid ?? problems.find((problem) => problem.includes('对不上'));
	};
	test('are years and the months left over, or the same said twice; never added up blindly', () => {
		expect(paid('15', '6')).toBe(186);
		expect(paid('15', '11')).toBe(191);
		expect(paid('15', '180')).toBe(180);
		expect(paid('15', '191')).toBe(191);
		expect(paid('15年6个月', '186')).toBe(186);
		expect(paid('15', '12')).toBe('累计缴费年限和累计缴费月数对不上，没有采用，请核对');
		expect(paid('15', '192')).toBe('累计缴费年限和累计缴费月数对不上，没有采用，请核对');
		expect(paid('', '186')).toBe(186);
	});
});

describe('an identity number', () => {
	test('says birth and sex', () => {
		expect(read({ 身份证号: woman })).toEqual({
			facts: { birth: monthOf(2001, 5), sex: 'female' },
			problems: [],
		});
	});
	test('that contradicts is not preferred: what differs is left out and said', () => {
		expect(read({ 身份证号: woman, 出生年月: '2001-06', 性别: '女' })).toEqual({
			facts: { sex: 'female' },
			problems: ['出生年月：和身份证号对不上，没有采用，请核对'],
		});
	});
	test('that is wrong leaves the other cells standing, and never stands in the problem', () => {
		const { facts, problems } = read({ 身份证号: '110105194912310021', 出生年月: '1949-12', 性别: '女' });
		expect(facts).toEqual({ birth: monthOf(1949, 12), sex: 'female' });
		expect(problems.join()).not.toMatch(/\d{9}/);
	});
});

describe('what is missing', () => {
	test('is named once, and not where it was refused', () => {
		expect(read({ 姓名: '甲', 出生年月: '', 性别: '男' }).problems).toEqual(['没有出生年月']);
		expect(read({ 姓名: '甲', 出生年月: '1970-05', 性别: '' }).problems).toEqual(['没有性别']);
		expect(read({ 出生年月: '看不懂', 性别: '男' }).problems).toHaveLength(1);
		expect(read({ 出生年月: '1970-05', 原法定退休年龄: '60' }).problems).toEqual([]);
	});
	test('of a contribution record', () => {
		expect(read({ 出生年月: '1970-05', 性别: '男', 累计缴费月数: '186' }).problems).toEqual([
			'没有缴费截至，缴费够不够没有算',
			'没有写是否继续缴费，缴费够不够没有算',
		]);
		expect(read({ 出生年月: '1970-05', 性别: '男', 累计缴费月数: '' }).problems).toEqual([]);
	});
});

describe('somebody hired', () => {
	test('every column of a hire', () => {
		expect(
			read({
				身份证号: woman,
				毕业年份: '2024届',
				失业登记日期: '2026-01-10',
				首次参保月: '2026-06',
				连续缴费月数: 5,
				企业规模: '小微企业',
				用工形式: '劳动合同',
			}).hire,
		).toEqual({
			birth: monthOf(2001, 5),
			sex: 'female',
			graduate: true,
			graduationYear: 2024,
			registeredOn: '2026-01-10',
			registered: true,
			firstInsured: monthOf(2026, 6),
			continuous: true,
			employer: 'small',
			contract: true,
		});
	});
	test.each([
		['小型企业', 'small'],
		['微型', 'small'],
		['中型企业', 'firm'],
		['大型', 'firm'],
		['个体工商户', 'sole-trader'],
		['事业单位', 'state'],
	])('of an employer that is %s', (cell, employer) => {
		expect(read({ 首次参保月: '2026-06', 企业规模: cell }).hire?.employer).toBe(employer);
	});
	test('who never registered', () => {
		expect(read({ 首次参保月: '2026-06', 失业登记日期: '无' }).hire?.registered).toBe(false);
	});
	test('the employer alone is nobody hired, nor is "no graduate"', () => {
		expect(read({ 出生年月: '1970-05', 性别: '男', 企业规模: '小微企业' })).not.toHaveProperty('hire');
		expect(read({ 毕业年份: '否', 首次参保月: '' })).not.toHaveProperty('hire');
	});
});
