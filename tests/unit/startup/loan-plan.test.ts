/** 渝人社发〔2024〕11号 三; inventory B §2 startup-loan-interest-subsidy, L3303–3319. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { yuan, type Fen } from '$lib/engine/money';
import { assessMatter } from '$lib/matters/assess';
import type { RepaymentMethod } from '$lib/matters/repayment';
import { loanPlan } from '$lib/startup/loan-plan';
import type { LoanPlanFacts } from '$lib/startup/loan-plan-parts';
import { quartersOf } from '$lib/startup/loan-quarters';
import { expectCitationsToStand } from '../matters/citations';
import { lineOf, today, typed } from '../matters/people';

const look = (facts: LoanPlanFacts, on: string = today) => assessMatter(loanPlan, facts, day(on));
const read = typed(loanPlan);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** worked example 4: 300,000 at 3.60 %, interest only, three years */
const example = {
	borrower: 'person',
	loanAmount: yuan(300_000),
	termYears: 3,
	loanRate: 360,
	repayBy: 'interest-only',
} as const satisfies LoanPlanFacts;

describe('worked example 4', () => {
	const { answer } = look(example);
	test('2,700 a quarter, half of it paid by the state, 16,200 in all', () => {
		expect(answer.main).toEqual({
			label: '政府一共贴息',
			value: '16,200元',
			tone: 'good',
			note: '利息一共32,400元，自己付16,200元',
		});
		const [table] = answer.tables;
		// Quarters that are alike are told once.
		expect(table?.rows).toEqual([
			['第1到11季，每季', '0', '2,700', '1,350', '1,350', '300,000'],
			['第12季', '300,000', '2,700', '1,350', '1,350', '0'],
		]);
		expect(lineOf(answer, '每月付利息')).toBe('900元');
		expect(lineOf(answer, '最后一个月还')).toBe('300,900元');
	});
	test('without a contract the rate is the highest allowed, and so is the subsidy: a ceiling, not a promise', () => {
		const { loanRate, ...open } = example;
		expect(loanRate).toBe(360);
		// 3.10 % and half a point: the same 3.60 %
		expect(look({ ...open, oneYearPrimeRate: 310 }).answer.main).toMatchObject({
			label: '政府一共贴息，大约最多',
			value: '16,200元',
			tone: 'plain',
		});
	});
	test('a quarter paid late loses its 1,350 alone', () => {
		const { main, tables, lines } = look({ ...example, overdueQuarters: ['2'] }).answer;
		expect(main).toMatchObject({ value: '14,850元', tone: 'plain' });
		expect(tables[0]?.rows.map((row) => row[3]).slice(0, 3)).toEqual(['1,350', '不贴', '1,350']);
		expect(tables[0]?.rows[1]?.[4]).toBe('2,700');
		expect(lines.find(({ label }) => label === '少贴')).toMatchObject({ value: '1,350元' });
	});
	test('an extension loses its quarter and all later ones', () => {
		const rows = look({ ...example, extendedFrom: 11 }).answer.tables[0]?.rows;
		expect(rows?.map(([name, , , subsidy]) => [name, subsidy])).toEqual([
			['第1到10季，每季', '1,350'],
			['第11季', '不贴'],
			['第12季', '不贴'],
		]);
		expect(look({ ...example, extendedFrom: 1 }).answer.main).toMatchObject({ value: '没有', tone: 'alert' });
	});
	test('so does a permanent post', () => {
		expect(look({ ...example, permanentPostFrom: 5 }).answer.main?.value).toBe('5,400元'); // 4 × 1,350
		const { lines } = look({ ...example, permanentPostFrom: 5 }).answer;
		expect(lines.find(({ label }) => label === '少贴')?.cite?.at).toBe('三（三）2');
	});
	test('a firm takes up no post', () => {
		const facts = { ...example, borrower: 'firm', termYears: 2, permanentPostFrom: 1 } as const;
		expect(look(facts).answer.main?.value).toBe('10,800元'); // 8 × 1,350
		expect(look(facts).refines).not.toContain('permanentPostFrom');
	});
	test('all three together count each quarter once', () => {
		const facts = { ...example, overdueQuarters: ['1', '12'], extendedFrom: 10, permanentPostFrom: 11 };
		expect(look(facts).answer.main?.value).toBe('10,800元'); // quarters 2 to 9
	});
});

describe('the other methods', () => {
	test('equal principal: 12,000 at 3.6 % over a year, 36 the first month', () => {
		const { answer } = look({
			...example,
			loanAmount: yuan(12_000),
			termYears: 1,
			repayBy: 'equal-principal',
		});
		// interest 36 + 33 + 30 = 99, half 49.50; in all 36 × 13 ÷ 2 = 234
		expect(answer.tables[0]?.rows[0]).toEqual(['第1季', '3,000', '99', '49.50', '49.50', '9,000']);
		expect(answer.main?.value).toBe('117元');
		expect(lineOf(answer, '第一个月还')).toBe('1,036元');
		expect(lineOf(answer, '最后一个月还')).toBe('1,003元');
	});
	test('equal instalments: 10,000 at 3 % over a year, 846.94 a month', () => {
		const { answer } = look({
			...example,
			loanAmount: yuan(10_000),
			termYears: 1,
			loanRate: 300,
			repayBy: 'equal-instalments',
		});
		expect(lineOf(answer, '每月还')).toBe('846.94元');
		// 25.00 on 10,000, 22.95 on 9,178.06, 20.89 on 8,354.07
		expect(answer.tables[0]?.rows[0]?.[2]).toBe('68.84');
	});
	test('half a fen of subsidy goes up: of 0.27 the state pays 0.14', () => {
		// 100 yuan at 1.04 %: 0.0867 a month, 0.09 each
		const [first] = quartersOf(yuan(100), 104, 3, 'interest-only', { overdue: [] });
		expect(first).toMatchObject({ interest: 27, subsidy: 14, own: 13 });
	});
	test('a term that is no whole number of quarters ends with a short one', () => {
		const { answer } = look({ ...example, termYears: 1, termExtraMonths: 2 });
		expect(answer.tables[0]?.rows.map(([name, , interest]) => [name, interest])).toEqual([
			['第1到4季，每季', '2,700'],
			['第5季', '1,800'],
		]);
	});
});

test('whatever the loan: interest, subsidy and principal add up to the fen', () => {
	const quarter = fc.integer({ min: 1, max: 12 });
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 400_000_000 }),
			fc.integer({ min: 0, max: 1000 }),
			fc.integer({ min: 1, max: 36 }),
			fc.constantFrom<RepaymentMethod>('interest-only', 'equal-instalments', 'equal-principal'),
			fc.uniqueArray(quarter),
			fc.option(quarter, { nil: undefined }),
			fc.option(quarter, { nil: undefined }),
			(loan, rate, term, method, overdue, extendedFrom, permanentFrom) => {
				const quarters = quartersOf(loan as Fen, rate, term, method, {
					overdue,
					extendedFrom,
					permanentFrom,
				});
				expect(sum(quarters.map(({ principal }) => principal))).toBe(loan);
				expect(quarters.at(-1)?.left).toBe(0);
				expect(sum(quarters.map(({ instalments }) => instalments.length))).toBe(term);
				for (const each of quarters) {
					expect(each.subsidy + each.own).toBe(each.interest);
					expect(each.interest).toBe(sum(each.instalments.map(({ interest }) => interest)));
					// half, a half fen up
					expect(2 * each.subsidy).toBeLessThanOrEqual(each.interest + 1);
					const lost =
						overdue.includes(each.number) ||
						each.number >= (extendedFrom ?? 99) ||
						each.number >= (permanentFrom ?? 99);
					if (lost) expect(each.subsidy).toBe(0);
					else expect(2 * each.subsidy).toBeGreaterThanOrEqual(each.interest);
				}
			},
		),
	);
});

describe('the rate', () => {
	test('where only the prime rate is known it is the highest allowed, and said so', () => {
		const { loanRate, ...rest } = example;
		expect(loanRate).toBe(360);
		const { answer, asks } = look({ ...rest, oneYearPrimeRate: 310 });
		expect(answer.main?.value).toBe('16,200元');
		expect(lineOf(answer, '年利率')).toBe('3.6%');
		expect(answer.assumptions.join()).toContain('原则上最高');
		expect(asks).toContain('oneYearPrimeRate');
		expect(look(rest).answer.main).toBeUndefined();
		expect(look(rest).answer.missing).toEqual(['loanRate']);
	});
	test('a contract above the ceiling is told to ask the bank', () => {
		expect(look({ ...example, oneYearPrimeRate: 310 }).answer.notices).toEqual([]);
		expect(look({ ...example, oneYearPrimeRate: 309 }).answer.notices.join()).toContain('3.59%');
	});
	test.each([
		['350', /是3.5%吗/],
		['35', /是3.5%吗/],
		['0.036', /两位小数/],
		['0.04', /不到0.5%/],
		['0', /不到0.5%/],
	])('of %s is asked back', (text, says) => {
		expect(read({ loanRate: text }).problems['loanRate']).toMatch(says);
	});
});

describe('days of the first quarter (L3307)', () => {
	test('a loan of 2026-01-01: the quarter ends on 31 March', () => {
		const { dates, assumptions } = look({ ...example, loanFrom: day('2026-01-01') }).answer;
		// after 2026-03-31 ten working days, 6 April being free: 1, 2, 3, 7, 8, 9, 10, 13, 14, 15 April
		// a month: 15 May; ten working days: 18 to 22 and 25 to 29 May
		expect(dates.map(({ day: on }) => on)).toEqual([
			'2026-03-31',
			'2026-04-15',
			'2026-05-15',
			'2026-05-29',
			'2029-01-01',
		]);
		expect(dates.at(-1)).toMatchObject({ deadline: true });
		expect(assumptions.join()).not.toContain('可能会变');
	});
	test('into a year whose days off are not known, it is said', () => {
		expect(look({ ...example, loanFrom: day('2026-12-01') }).answer.assumptions.join()).toContain('可能会变');
	});
	test('a first quarter without subsidy has no days of payment', () => {
		const { dates } = look({ ...example, loanFrom: day('2026-01-01'), overdueQuarters: ['1'] }).answer;
		expect(dates.map(({ day: on }) => on)).toEqual(['2026-03-31', '2029-01-01']);
	});
	test('without the day none are told, but how it goes', () => {
		expect(look(example).answer.dates).toEqual([]);
		expect(look({}).answer.todo[0]?.says).toMatch(/10个工作日.*1个月.*10个工作日/);
	});
	test('the rows say until when each quarter lasts', () => {
		const rows = look({ ...example, loanFrom: day('2026-01-31'), termYears: 1, termExtraMonths: 1 }).answer;
		expect(rows.tables[0]?.rows.map(([name]) => name)).toEqual([
			'第1季，到2026年4月29日',
			'第2季，到2026年7月30日',
			'第3季，到2026年10月30日',
			'第4季，到2027年1月30日',
			'第5季，到2027年2月27日',
		]);
	});
	test.each([
		['2024-04-25', 1],
		['2024-04-26', 0],
	])('a loan of %s: %i notice', (from, notices) => {
		const { answer } = look({ ...example, loanFrom: day(from) });
		expect(answer.notices.filter((each) => each.includes('2024年4月26日'))).toHaveLength(notices);
	});
});

describe('the fee', () => {
	test('unknown, the most it may be if taken once', () => {
		expect(lineOf(look(example).answer, '另外还有担保费')).toBe('一次最多大约2,400元');
	});
	test('known, what one pays in all', () => {
		const { answer } = look({ ...example, guaranteeFee: yuan(1500) });
		expect(lineOf(answer, '利息和担保费，自己一共付')).toBe('17,700元');
	});
	test('more than a tenth of the loan is asked back', () => {
		expect(look({ ...example, guaranteeFee: yuan(30_000) }).problems).toEqual({});
		expect(look({ ...example, guaranteeFee: yuan(30_000.01) }).problems.guaranteeFee).toMatch(/十分之一/);
	});
});

test.each<[LoanPlanFacts, keyof LoanPlanFacts, RegExp]>([
	[{ loanAmount: yuan(0) }, 'loanAmount', /0元/],
	[{ loanAmount: yuan(30) }, 'loanAmount', /30万元吗/],
	[{ borrower: 'person', loanAmount: yuan(300_001) }, 'loanAmount', /最多30万元/],
	[{ termYears: 0 }, 'termYears', /0年吗/],
	[{ termYears: 10 }, 'termYears', /最长3年/],
	[{ borrower: 'firm', termYears: 3 }, 'termYears', /最长2年/],
	[{ termYears: 1, overdueQuarters: ['5'] }, 'overdueQuarters', /只有4季/],
	[{ termYears: 1, extendedFrom: 5 }, 'extendedFrom', /1到4/],
	[{ termYears: 1, permanentPostFrom: 0 }, 'permanentPostFrom', /1到4/],
	[{ extendedFrom: 13 }, 'extendedFrom', /1到12/],
	[{ oneYearPrimeRate: 3500 }, 'oneYearPrimeRate', /3.5%/],
])('asks back about %o', (facts, key, says) => {
	const { problems, facts: used } = look(facts);
	expect(problems[key]).toMatch(says);
	expect(used).not.toHaveProperty(key);
});

test('the last quarter itself may be named', () => {
	expect(
		look({ termYears: 1, overdueQuarters: ['4'], extendedFrom: 4, permanentPostFrom: 4 }).problems,
	).toEqual({});
});

test('every place it cites is in the library', () => {
	expectCitationsToStand([loanPlan.inForce, look({}), look({ ...example, loanFrom: day('2026-12-01') })]);
});
