import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engineerSupports } from '$lib/law/engineers';
import { engineers } from '$lib/skills/engineers';
import { searchSupports } from '$lib/skills/support-search';
import { expectCitationsToStand } from '../matters/citations';
import { lineOf, typed } from '../matters/people';

const look = typed(engineers);
const numbers = (text: string) => searchSupports(text).found.map(({ number }) => number);

describe('the list', () => {
	test('has 23 supports, numbered in order, each cited', () => {
		expect(engineerSupports.map(({ number }) => number)).toEqual(
			Array.from({ length: 23 }, (_, index) => index + 1),
		);
		expectCitationsToStand(engineerSupports);
		expect(new Set(engineerSupports.map(({ title }) => title)).size).toBe(23);
	});
	/** Every sum of inventory F 11. */
	test.each([
		[1, ['100万元', '100万元']],
		[2, ['50%', '5万元', '2.5万元']],
		[3, ['2,000元/人', '1,300元/人·月', '1,500元/人·月', '50%']],
		[4, ['3万元/人', '4,000元/人']],
		[8, ['提前1年']],
		[10, ['60万元/人']],
		[12, ['3%', '100万元']],
		[13, ['10万元/个']],
		[16, ['8,000元', '20万元', '300万元', '1.5个百分点']],
		[17, ['3年', '1次']],
	])('item %i says what is printed', (number, sums) => {
		const amount = engineerSupports[number - 1]?.amount ?? '';
		for (const sum of sums) expect(amount).toContain(sum);
	});
	test('only the two that the notices contradict say so', () => {
		expect(engineerSupports.filter(({ notices }) => notices).map(({ number }) => number)).toEqual([3, 16]);
	});
	test('holds no telephone number', () => {
		expect(JSON.stringify(engineerSupports)).not.toMatch(/\d{7}/);
	});
});

describe('looking one up', () => {
	test('by its number, however it is typed', () => {
		for (const text of ['12', '第12项', ' 12 项', '１２'])
			expect(searchSupports(text).meant?.number).toBe(12);
		expect(searchSupports('24').meant).toBeUndefined();
		expect(searchSupports('0').meant).toBeUndefined();
	});
	test('by its title, by a word of it, by what people say', () => {
		for (const { title, number } of engineerSupports)
			expect(searchSupports(title).meant?.number).toBe(number);
		expect(numbers('职称')[0]).toBe(8);
		expect(numbers('买房')).toContain(2);
		expect(numbers('借钱')).toContain(16);
		expect(numbers('孩子')).toEqual([23]);
		expect(numbers('外国人')).toContain(22);
		expect(numbers('猎头')).toEqual([4]);
		expect(searchSupports('猎头').meant?.number).toBe(4);
	});
	test('several words must all stand in it', () => {
		expect(numbers('创业 贷款')).toEqual([16]);
		expect(numbers('创业 外籍')).toEqual([]);
	});
	test('what is nowhere is said to be nowhere', () => {
		expect(look({ engineerSupport: '养老金' }).answer.main).toMatchObject({
			value: '清单里没有找到',
			tone: 'alert',
		});
		expect(look({}).answer.main?.value).toBe('一共23项');
		expect(look({ engineerSupport: '创业' }).answer.main?.value).toBe('6项');
	});
	test('never throws, and finds each at most once', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const found = numbers(text);
				expect(new Set(found).size).toBe(found.length);
			}),
		);
	});
});

describe('where a notice says otherwise, it counts', () => {
	test('item 3: 5,000 and not 2,000 (17号 三（二）)', () => {
		const { answer } = look({ engineerSupport: '3' });
		expect(answer.main?.value).toBe('5,000元/人');
		expect(lineOf(answer, '吸纳就业补贴，通知写的')).toBe('5,000元/人');
		// 12号, article 24: 200 more only for those who stay.
		expect(lineOf(answer, '见习补贴，通知写的')).toBe('1,300元/人·月');
		expectCitationsToStand(answer);
		expect(answer.lines[1]?.cite).toEqual({ document: 'traineeshipRules', at: '第二十四条' });
		expect(answer.lines.find(({ label }) => label === '指南写的')?.note).toContain('2,000元/人');
		expect(answer.notices.join('')).toContain('按通知');
	});
	test('item 16: 2,000 a job up to 8,000, loans of 300,000 and 4,000,000 (14号, 11号)', () => {
		const { answer } = look({ engineerSupport: '16' });
		const said = (about: string) => {
			const line = answer.lines.find(({ label }) => label === `${about}，通知写的`);
			return [line?.value, line?.note, line?.cite?.document, line?.cite?.at].join(' ');
		};
		expect(said('创业补贴')).toMatch(/最多8,000元.*2,000元.*2025年12月31日.* subsidies 四（二）/);
		expect(said('创业担保贷款')).toMatch(/个人最多30万元.*400万元.* startupLoan 二（一）/);
		expect(said('贷款利率')).toMatch(/LPR加0\.5个百分点 startupLoan 二（二）/);
		expect(said('贴息')).toMatch(/一半.*50%.* startupLoan 三（一）/);
		expectCitationsToStand(answer);
		expect(answer.lines.find(({ label }) => label === '指南写的')).toMatchObject({ value: '不一样，没有用' });
	});
	test('the others stand as printed', () => {
		const { answer } = look({ engineerSupport: '13' });
		expect(answer.main?.value).toBe('10万元/个');
		expect(answer.notices).toEqual([]);
		expectCitationsToStand(answer);
	});
});

describe('what can be worked out', () => {
	test.each([
		// inventory F 11
		['doctor', '80000', '40,000元'],
		['doctor', '120000', '50,000元'],
		['master', '60000', '25,000元'],
		// both sides of the caps
		['doctor', '99999.98', '49,999.99元'],
		['doctor', '100000', '50,000元'],
		['doctor', '100000.02', '50,000元'],
		['master', '49999.98', '24,999.99元'],
		['master', '50000', '25,000元'],
		['master', '50000.02', '25,000元'],
	])('a district paid a %s %s yuan', (engineerLevel, districtPaid, value) => {
		const { answer } = look({ engineerSupport: '2', engineerLevel, districtPaid });
		expect(answer.main).toMatchObject({ label: '市里补给区县', value });
	});
	test.each([
		['2000', '600,000元'],
		['3333', '999,900元'],
		['3334', '1,000,000元'],
		['5000', '1,000,000元'],
	])('national funds of %s ten thousand', (nationalFunds, value) => {
		expect(look({ engineerSupport: '12', nationalFunds }).answer.main).toMatchObject({
			label: '这个项目的奖励',
			value,
		});
	});
	test('asked only for the support it belongs to', () => {
		expect(look({ engineerSupport: '1' }).asks).toEqual(['engineerSupport']);
		expect(look({ engineerSupport: '2' }).asks).toEqual(['engineerSupport', 'engineerLevel', 'districtPaid']);
		expect(look({ engineerSupport: '2', engineerLevel: 'other' }).asks).not.toContain('districtPaid');
		expect(look({ engineerSupport: '2', engineerLevel: 'other' }).answer.main?.value).toBe('清单没有写');
		expect(look({ engineerSupport: '12' }).asks).toEqual(['engineerSupport', 'nationalFunds']);
	});
	test('what cannot be', () => {
		expect(look({ districtPaid: '0' }).problems['districtPaid']).toContain('0元');
		expect(look({ districtPaid: '8' }).problems['districtPaid']).toContain('80000');
		expect(look({ districtPaid: '100' }).problems).toEqual({});
		expect(look({ nationalFunds: '0' }).problems['nationalFunds']).toContain('1到');
		expect(look({ engineerSupport: '身份证510223197005010000' }).problems['engineerSupport']).toBeTruthy();
	});
});
