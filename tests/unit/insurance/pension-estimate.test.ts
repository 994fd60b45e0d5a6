import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf } from '$lib/engine/month';
import { assessMatter } from '$lib/matters/assess';
import { pensionEstimate, type PensionEstimateFacts } from '$lib/insurance/pension-estimate';
import { expectCitationsToStand } from '../matters/citations';

const on = day('2026-11-21');
const look = (facts: PensionEstimateFacts) => assessMatter(pensionEstimate, facts, on);

/** Statutory month 2031-10 at 61 years 5 months; may go from 2030-05, at 60, to 2034-10, at 64 years 5 months. */
const man: PensionEstimateFacts = {
	birth: monthOf(1970, 5),
	sex: 'male',
	contributedYears: 20,
	contributedExtraMonths: 0,
	payingOn: true,
	accountBalance: yuan(60_000),
	averageIndex: '0.85',
	monthlyToAccount: yuan(480),
};
/** A column of the tables by its name. */
const column = (facts: PensionEstimateFacts, name: string) => {
	for (const { head, rows } of look(facts).answer.tables)
		if (head.includes(name)) return rows.map((cells) => cells[head.indexOf(name)]);
	return undefined;
};

describe('earliest, statutory and latest month side by side', () => {
	test('which months these are', () => {
		expect(column(man, '退休月份')).toEqual(['2030年5月 最早', '2031年10月 法定', '2034年10月 最晚']);
	});
	test('the sums: 42, 59 and 95 months more to pay', () => {
		// 8,160 × 1.85 ÷ 2 = 7,548; 23, 24 and 27 full years
		expect(column(man, '基础')).toEqual(['1,736.04元', '1,811.52元', '2,037.96元']);
		// 80,160 ÷ 139; 88,320 ÷ 129.1; 105,600 ÷ 105.7
		expect(column(man, '账户')).toEqual(['576.69元', '684.12元', '999.05元']);
		expect(column(man, '一共')).toEqual(['2,312.73元', '2,495.64元', '3,037.01元']);
		expect(column(man, '缴费')).toEqual(['23年6个月', '24年11个月', '27年11个月']);
		expect(column(man, '计发月数')).toEqual(['139', '129.1', '105.7']);
	});
	test('the minimum of early months is that of their own year, later ones have the statutory year’s', () => {
		expect(column(man, '最少要缴')).toEqual(['15年6个月', '16年', '16年']);
	});
	test('the answer is the statutory month', () => {
		expect(look(man).answer.main).toMatchObject({
			label: '2031年10月（法定）退休，每月约',
			value: '2,495.64元',
		});
	});
	test('months short of a full year are not counted, and what they would add is said', () => {
		expect(look(man).answer.assumptions.join()).toContain(
			'多出的11个月没有算。如果经办机构按月算，每月约多69.19元',
		);
	});
	test('it says that it is an estimate, and second-hand', () => {
		expect(look(man).answer.notices[0]).toMatch(/公开网页.*估算，没有核实原件，不是承诺/);
	});
	test('with nothing more paid in, the account stays as it is', () => {
		const facts = { ...man, payingOn: false };
		expect(column(facts, '账户')).toEqual(['431.65元', '464.76元', '567.64元']); // 60,000 by 139, 129.1, 105.7
		expect(column(facts, '缴费')).toEqual(['20年', '20年', '20年']);
	});
	test('with 2023’s base', () => {
		expect(column({ ...man, baseFrom: 'of2023' }, '基础')?.[1]).toBe('1,773.34元'); // 7,988 × 1.85 ÷ 2 × 24 % = 1,773.336
	});
	test('with a base of one’s own', () => {
		expect(column({ ...man, baseFrom: 'own', ownBase: yuan(8240) }, '基础')?.[1]).toBe('1,829.28元'); // 7,622 × 24 %
		expect(look({ ...man, baseFrom: 'own' }).answer.missing).toContain('ownBase');
	});
});

describe('months of one’s own choice', () => {
	test('are looked at in their order, each once', () => {
		const facts = {
			...man,
			firstChoice: monthOf(2033, 5),
			secondChoice: monthOf(2031, 10),
			thirdChoice: monthOf(2033, 5),
		};
		expect(column(facts, '退休月份')).toEqual(['2031年10月 法定', '2033年5月 您选的']);
	});
	test.each([
		[monthOf(2030, 4), '您能选的是2030年5月到2034年10月'],
		[monthOf(2030, 5), undefined],
		[monthOf(2034, 10), undefined],
		[monthOf(2034, 11), '您能选的是2030年5月到2034年10月'],
		[monthOf(2026, 10), '2026年10月已经过了，请选以后的月份'],
	])('%i: %s', (firstChoice, problem) => {
		expect(look({ ...man, firstChoice }).problems.firstChoice).toBe(problem);
	});
	test('after 65 the months are known of whole ages only', () => {
		// born 1976-09: statutory at 63 in 2039-09, latest at 66 in 2042-09
		const late = { ...man, birth: monthOf(1976, 9) };
		expect(column(late, '计发月数')).toEqual(['139', '117', '93']);
		const between = look({ ...late, firstChoice: monthOf(2041, 10) });
		expect(between.problems).toEqual({});
		expect(between.answer.main?.value).toBe('算不全');
		expect(column({ ...late, firstChoice: monthOf(2041, 10) }, '一共')).toEqual(['月数没有查到']);
	});
});

describe('the minimum contribution period', () => {
	const stopped = { ...man, payingOn: false };
	test('sixteen years are enough in 2031', () => {
		const facts = { ...stopped, contributedYears: 16, contributedExtraMonths: 0 };
		expect(look(facts).answer.main?.tone).toBe('good');
		expect(column(facts, '一共')).not.toContain('不能按月领');
	});
	test('a month less is not: no pension by the month', () => {
		const facts = { ...stopped, contributedYears: 15, contributedExtraMonths: 11 };
		expect(look(facts).answer.main).toMatchObject({ value: '不能按月领', tone: 'alert' });
		expect(look(facts).answer.main?.note).toContain('还差1个月');
		// in 2030-05 fifteen and a half years are enough
		expect(column(facts, '一共')).toEqual([expect.stringContaining('元'), '不能按月领', '不能按月领']);
		expect(look(facts).answer.steps).toEqual([]);
		// Without a pension there is nothing its odd months could add.
		expect(look(facts).answer.assumptions.join()).not.toContain('每月约多');
	});
});

describe('what is not said', () => {
	test('work before 1996 brings a part that is not worked out', () => {
		expect(look(man).answer.notices.join()).toContain('过渡性养老金');
		// sixteen in December 1995, and in January 1996
		expect(look({ ...man, birth: monthOf(1979, 12) }).answer.notices.join()).toContain('过渡性养老金');
		expect(look({ ...man, birth: monthOf(1980, 1) }).answer.notices.join()).not.toContain('过渡性养老金');
	});
	test('who reached the age before the reform is told the month, not a sum', () => {
		const { answer } = look({ ...man, birth: monthOf(1964, 12) });
		expect(answer.main).toMatchObject({ value: '2024年12月', tone: 'plain' });
		expect(answer.tables).toEqual([]);
	});
	test('who is past the statutory month of the reform and works on sees this month and the latest', () => {
		// born 1965-05: 2025-07, latest 2028-07
		expect(column({ ...man, birth: monthOf(1965, 5) }, '退休月份')).toEqual([
			'2026年11月 这个月',
			'2028年7月 最晚',
		]);
	});
	test('a woman unsure of her group is asked, not guessed at', () => {
		const { answer, asks } = look({ birth: monthOf(1975, 3), sex: 'female', contributedYears: 20 });
		expect(asks).toContain('original');
		expect(answer.missing[0]).toBe('original');
		expect(answer.main).toBeUndefined();
	});
	test('parts not told are asked for in the table', () => {
		const { accountBalance, ...rest } = man;
		expect(accountBalance).toBeDefined();
		expect(look(rest).answer.missing).toEqual(['accountBalance']);
		expect(column(rest, '一共')).toEqual(['填了就知道', '填了就知道', '填了就知道']);
		expect(column(rest, '基础')?.[1]).toBe('1,811.52元');
	});
});

test.each<[PensionEstimateFacts, keyof PensionEstimateFacts, RegExp]>([
	[{ contributedYears: 45, birth: monthOf(1970, 5) }, 'contributedYears', /从16岁算起也没有这么久/],
	[{ accountBalance: yuan(5_000_000) }, 'accountBalance', /五百万元/],
	[{ averageIndex: '85' }, 'averageIndex', /例如0.85/],
	[{ monthlyToAccount: yuan(5000) }, 'monthlyToAccount', /一个月的数/],
	[{ baseFrom: 'own', ownBase: yuan(97_920) }, 'ownBase', /除以12/],
	[{ birth: monthOf(2027, 1) }, 'birth', /将来/],
	[{ sex: 'female', original: '60' }, 'original', /50岁或55岁/],
])('asks back about %o', (facts, key, says) => {
	const { problems, facts: used } = look(facts);
	expect(problems[key]).toMatch(says);
	expect(used).not.toHaveProperty(key);
});

describe('a record no longer than a working life', () => {
	// Sixteen in 1986-05; until 2026-11, both months counted, 40 years and 7 months.
	const record = (contributedYears: number, contributedExtraMonths: number) =>
		look({ birth: monthOf(1970, 5), contributedYears, contributedExtraMonths }).problems.contributedYears;
	test.each([
		[40, 7, undefined],
		[40, 8, '从16岁算起也没有这么久，请核对'],
		[57, 0, '从16岁算起也没有这么久，请核对'],
	])('%i years and %i months', (years, months, says) => expect(record(years, months)).toBe(says));
	test('nothing paid is never too long, however young', () => {
		expect(look({ birth: monthOf(2020, 1), contributedYears: 0 }).problems).toEqual({});
	});
});

test('every place it cites is in the library', () => {
	expectCitationsToStand(look(man));
	expectCitationsToStand(look({ ...man, birth: monthOf(1976, 9) }));
	expectCitationsToStand([pensionEstimate.inForce, look({})]);
});
