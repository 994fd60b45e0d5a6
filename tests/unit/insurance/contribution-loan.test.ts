import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf } from '$lib/engine/month';
import { assessMatter } from '$lib/matters/assess';
import { contributionLoan, type ContributionLoanFacts } from '$lib/insurance/contribution-loan';
import type { AnyMatter } from '$lib/matters/matter';
import { readMatter } from '$lib/matters/read-facts';
import { expectCitationsToStand } from '../matters/citations';

const on = day('2026-11-21');
const look = (facts: ContributionLoanFacts, when = on) => assessMatter(contributionLoan, facts, when);
const line = (facts: ContributionLoanFacts, label: string, when = on) =>
	look(facts, when).answer.lines.find((each) => each.label === label)?.value;

const may = { hukou: 'chongqing', insuredAlone: true, hardToPay: true } as const;
const plan: ContributionLoanFacts = {
	...may,
	primeRate: 360,
	yearlyLoan: yuan(10_000),
	loanYears: 3,
	firstLoan: monthOf(2027, 1),
	pensionStart: monthOf(2030, 1),
	termMonths: 120,
};

describe('who may ask for it (inventory E §5, 3)', () => {
	test('who is of Chongqing, insured there alone, and hard up, may; the bank decides', () => {
		const { answer } = look(may);
		expect(answer.main).toMatchObject({ value: '可以申请', tone: 'good' });
		expect(answer.finding?.truth).toBe('unknown');
		expect(answer.main?.note).toContain('银行');
	});
	test.each<[ContributionLoanFacts]>([
		[{ ...may, hukou: 'elsewhere' }],
		[{ ...may, insuredAlone: false }],
		[{ ...may, hardToPay: false }],
		[{ hukou: 'elsewhere' }],
	])('%o may not, and is asked nothing more', (facts) => {
		const { answer, refines } = look(facts);
		expect(answer.main).toMatchObject({ value: '不能申请', tone: 'alert' });
		expect(answer.missing).toEqual([]);
		expect(refines).toEqual([]);
		expect(answer.todo.length).toBeGreaterThan(0);
	});
	test('once one answer says no, the others are not asked', () => {
		expect(look({ hukou: 'elsewhere' }).asks).toEqual(['hukou']);
		expect(look({ insuredAlone: false }).asks).toEqual(['insuredAlone']);
		expect(look({ hukou: 'chongqing' }).asks).toEqual(['hukou', 'insuredAlone', 'hardToPay']);
		expect(look({ hukou: 'elsewhere', hardToPay: true }).asks).toEqual(['hukou', 'hardToPay']);
	});
	test('with something unknown, nothing is said, and it is asked for first', () => {
		const { answer } = look({ hukou: 'chongqing' });
		expect(answer.main).toBeUndefined();
		expect(answer.missing.slice(0, 2)).toEqual(['insuredAlone', 'hardToPay']);
	});
});

describe('the rate: a point below the prime rate', () => {
	test.each([
		[360, '2.6%'],
		[395, '2.95%'],
		[350, '2.5%'],
		[100, '0%'],
	])('%i hundredths: %s', (primeRate, rate) => {
		expect(line({ ...may, primeRate }, '年利率')).toBe(rate);
	});
	test('typed without the point it is asked back about', () => {
		const matter = contributionLoan as unknown as AnyMatter;
		expect(readMatter(matter, { primeRate: '350' }, on).problems['primeRate']).toContain('是3.5%吗');
		expect(readMatter(matter, { primeRate: '35' }, on).problems['primeRate']).toContain('3.5%');
		expect(readMatter(matter, { primeRate: '3.5' }, on).problems).toEqual({});
	});
});

describe('what is usually the most for a year', () => {
	test('2024 with a rate of 20 %: 87,169 × 20 % = 17,433.80', () => {
		expect(line({ ...may, individualPensionRate: 2000 }, '每年一般最多贷', day('2024-07-01'))).toBe(
			'17,433.80元',
		);
	});
	test('for 2024 no rate was found: it is asked for', () => {
		const { answer } = look(may, day('2024-07-01'));
		expect(answer.missing).toContain('individualPensionRate');
		expect(answer.lines.map(({ label }) => label)).not.toContain('每年一般最多贷');
	});
	test.each([
		['2025-07-01', '17,613元'], // 88,065 × 20 %
		['2026-11-21', '18,211.80元'], // 91,059 × 20 %
	])('on %s with the published rate: %s', (when, most) => {
		expect(line(may, '每年一般最多贷', day(when))).toBe(most);
		expect(look(may, day(when)).answer.assumptions.join()).toContain('没有核实原件');
	});
	test('a rate of one’s own counts', () => {
		expect(line({ ...may, individualPensionRate: 1200 }, '每年一般最多贷')).toBe('10,927.08元');
	});
	test('after 2026 it says whose year the wage is', () => {
		expect(look(may, day('2027-03-01')).answer.notices.join()).toContain(
			'2027年的平均工资没有查到，用的是2026年的',
		);
	});
	test('more than usual is no mistake, but said', () => {
		const { problems, answer } = look({ ...may, yearlyLoan: yuan(18_211.81) });
		expect(problems).toEqual({});
		expect(answer.notices.join()).toContain('18,211.80元');
		expect(look({ ...may, yearlyLoan: yuan(18_211.8) }).answer.notices).toEqual([]);
	});
});

describe('paying back', () => {
	test('three years of 10,000 at 2.6 %: 1,560 of interest before (inventory E §5, 4), added once', () => {
		expect(line(plan, '领养老金以前的利息')).toBe('1,560元');
		expect(line(plan, '开始还时一共欠')).toBe('31,560元');
		expect(line(plan, '一共贷')).toBe('30,000元');
		expect(line(plan, '还到')).toBe('2039年12月');
	});
	test('or paid as it goes: then only what was borrowed is paid back', () => {
		const facts = { ...plan, earlyInterest: 'paid', method: 'equal-principal' } as const;
		expect(line(facts, '开始还时一共欠')).toBeUndefined();
		expect(look(facts).answer.main?.value).toBe('315元'); // 250 + 30,000 × 2.6 % ÷ 12 = 65
		// 65 × (120 + 1) ÷ 2 = 3,932.50, each month rounded, and 1,560 before
		expect(line(facts, '利息一共')).toMatch(/^5,492\./);
	});
	test('by the year, and the first and the last month', () => {
		const [ends, years] = look(plan).answer.tables;
		expect(ends?.rows.map(([when]) => when)).toEqual(['2030年1月', '2039年12月']);
		expect(years?.rows).toHaveLength(10);
		expect(years?.rows.at(-1)?.at(-1)).toBe('0元');
	});
	test('what is left of the pension', () => {
		const facts = {
			...plan,
			earlyInterest: 'paid',
			method: 'equal-principal',
			expectedPension: yuan(2500),
		} as const;
		expect(line(facts, '扣了以后每月还剩')).toBe('2,185元');
		expect(look(facts).answer.notices).toEqual([]);
		expect(look({ ...facts, expectedPension: yuan(315) }).answer.notices.join()).toContain('还款年限放长');
	});
	test('the instalment is the answer then, the bank’s consent its note', () => {
		expect(look({ ...plan, earlyInterest: 'paid', method: 'equal-principal' }).answer.main).toEqual({
			label: '每月大约还',
			value: '315元',
			tone: 'plain',
			note: '可以申请，最后由银行定。这是第一个月，以后逐月减少',
		});
		expect(look(plan).answer.main).toMatchObject({ tone: 'plain', note: '可以申请，最后由银行定' });
	});
	test.each([
		[315.01, 'plain'],
		[315, 'alert'],
		[300, 'alert'],
	])('beside a pension of %d it is %s', (pension, tone) => {
		const facts = { ...plan, earlyInterest: 'paid', method: 'equal-principal' } as const;
		expect(look({ ...facts, expectedPension: yuan(pension) }).answer.main?.tone).toBe(tone);
	});
	test('who may not is told so, plan or no plan', () => {
		expect(look({ ...plan, hukou: 'elsewhere' }).answer.main?.value).toBe('不能申请');
	});
	test('it is said to be an estimate, with what it takes for granted', () => {
		expect(look(plan).answer.assumptions.join()).toMatch(/还款表是估算.*利息不再生利息/);
	});
	test('one thing missing, no plan', () => {
		const { termMonths, ...rest } = plan;
		expect(termMonths).toBe(120);
		expect(look(rest).answer.tables).toEqual([]);
		expect(look(rest).answer.missing).toEqual(['termMonths']);
	});
});

test.each<[ContributionLoanFacts, keyof ContributionLoanFacts, RegExp]>([
	[{ primeRate: 99 }, 'primeRate', /不到1%/],
	[{ primeRate: 3500 }, 'primeRate', /3.5%/],
	[{ yearlyLoan: yuan(99.99) }, 'yearlyLoan', /不到100元/],
	[{ yearlyLoan: yuan(500_000) }, 'yearlyLoan', /五十万元/],
	[{ firstLoan: monthOf(2024, 3) }, 'firstLoan', /2024年4月/],
	[
		{ firstLoan: monthOf(2027, 1), loanYears: 3, pensionStart: monthOf(2028, 12) },
		'pensionStart',
		/2029年1月/,
	],
	[{ individualPensionRate: 0 }, 'individualPensionRate', /是0吗/],
	[{ expectedPension: yuan(0) }, 'expectedPension', /是0吗/],
])('asks back about %o', (facts, key, says) => {
	const { problems, facts: used } = look(facts);
	expect(problems[key]).toMatch(says);
	expect(used).not.toHaveProperty(key);
});

test('the pension may begin in the month of the last loan', () => {
	expect(look({ ...plan, pensionStart: monthOf(2029, 1), firstLoan: monthOf(2027, 1) }).problems).toEqual({});
});

test('every place it cites is in the library', () => {
	expectCitationsToStand([contributionLoan.inForce, look(plan), look({}), look({ hukou: 'elsewhere' })]);
});
