import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { yuan, type Fen } from '$lib/engine/money';
import { assessMatter } from '$lib/matters/assess';
import { contributions, type ContributionFacts } from '$lib/insurance/contributions';

const on = day('2026-11-21');
const of = (facts: ContributionFacts, at = on) => assessMatter(contributions, facts, at);
const line = (facts: ContributionFacts, label: string) =>
	of(facts).answer.lines.find((each) => each.label === label)?.value;

describe('an employee', () => {
	const employee = { insuredAs: 'employee', baseYear: '2025', wage: yuan(10_000) } as const;

	test('of 2025 with 10,000: 800 + 50 + 200 + 5 are theirs, 1,600 + 50 + 850 + 150 the employer’s', () => {
		expect(of(employee).answer.main?.value).toBe('1,055元');
		expect(line(employee, '单位每月缴')).toBe('2,650元');
		expect(line(employee, '您一年缴')).toBe('12,660元');
		expect(line(employee, '单位一年缴')).toBe('31,800元');
		expect(of(employee).answer.tables[0]?.rows).toEqual([
			['养老保险', '1,600元（16%）', '800元（8%）'],
			['失业保险', '50元（0.5%）', '50元（0.5%）'],
			['医疗保险（含生育）', '850元（8.5%）', '200元（2%）'],
			['大额医疗', '150元（1.5%）', '5元'],
			['工伤保险', '没有填', '不缴'],
			['合计', '2,650元', '1,055元'],
		]);
	});

	test('work injury is the employer’s alone, once its rate is said: 0.3 % of 10,000 is 30', () => {
		expect(line({ ...employee, injuryRate: 30 }, '单位每月缴')).toBe('2,680元');
		expect(of({ ...employee, injuryRate: 30 }).answer.main?.value).toBe('1,055元');
	});

	test.each([
		['2024', 3900, '4,359元'],
		['2025', 3900, '4,404元'],
		['2026', 3900, '4,553元'],
		['2025', 30_000, '22,017元'],
		['2026', 22_765, '22,765元'],
	] as const)('the base of %s for %d is %s', (baseYear, wage, base) => {
		expect(line({ insuredAs: 'employee', baseYear, wage: yuan(wage) }, '缴费基数')).toBe(base);
	});

	test('each insurance is rounded half up by itself: of 4,553, 8 % 364.24, 0.5 % 22.765, 2 % 91.06', () => {
		const facts = { insuredAs: 'employee', baseYear: '2026', wage: yuan(3000) } as const;
		// 364.24 + 22.77 + 91.06 + 5
		expect(of(facts).answer.main?.value).toBe('483.07元');
	});

	test('for 2024 no rate was found: all are asked, and the base is told', () => {
		const { answer, refines } = of({ ...employee, baseYear: '2024' });
		expect(answer.main).toMatchObject({ label: '缴费基数', value: '10,000元' });
		expect(answer.missing).toContain('employeePensionRate');
		expect(refines).toContain('employeePensionRate');
		expect(refines).not.toContain('rates');
	});

	test('with some rates not filled in, no sum stands under the column: it would pass for the whole', () => {
		const { answer } = of({ ...employee, rates: 'own', employeePensionRate: 800, employerPensionRate: 1600 });
		expect(answer.tables[0]?.rows.at(-1)).toEqual(['合计', '没有填齐', '没有填齐']);
		expect(answer.main?.label).toBe('缴费基数');
	});

	test('by own rates the fixed sum for large medical expenses is not in the employee’s part, and that is said', () => {
		expect(of({ ...employee, rates: 'own' }).answer.assumptions.join()).toContain('没有算进您缴的');
		expect(of(employee).answer.assumptions.join()).not.toContain('没有算进您缴的');
	});

	test('own rates are used as entered', () => {
		const { answer } = of({
			...employee,
			rates: 'own',
			employerPensionRate: 1500,
			employeePensionRate: 700,
			employerUnemploymentRate: 0,
			employeeUnemploymentRate: 0,
			employerMedicalRate: 1000,
			employeeMedicalRate: 200,
		});
		expect(answer.main?.value).toBe('900元');
		expect(answer.notices).toEqual([
			'2025年度的上下限没有读到正式文件，是几处公开网页一致的数。请以缴费单为准。',
		]);
	});

	test('second-hand values say so, and 2026 that nobody found the unemployment rate prolonged', () => {
		expect(of(employee).answer.notices).toEqual([
			'缴费比例和2025年度的上下限没有读到正式文件，是几处公开网页一致的数。请以缴费单为准。',
		]);
		expect(of({ ...employee, baseYear: '2026' }).answer.notices).toEqual([
			expect.stringContaining('文件只写到2025年12月31日'),
		]);
		expect(of({ insuredAs: 'individual', baseYear: '2024', rates: 'own' }).answer.notices).toEqual([]);
	});
});

describe('somebody insured individually', () => {
	// supplement §4, derived monthly minimum
	test.each([
		['2025', '880.80元'],
		['2026', '910.60元'],
	] as const)('pays at least 20 %% of the floor of %s: %s', (baseYear, value) => {
		expect(of({ insuredAs: 'individual', baseYear }).answer.main).toMatchObject({
			label: '养老保险每月最少缴',
			value,
		});
	});

	test('in 2024 the rate is asked; with 20 % the least is 871.80', () => {
		expect(of({ insuredAs: 'individual', baseYear: '2024' }).answer.missing).toEqual([
			'individualPensionRate',
		]);
		expect(
			of({ insuredAs: 'individual', baseYear: '2024', individualPensionRate: 2000 }).answer.main?.value,
		).toBe('871.80元');
	});

	test('chooses a base between floor and ceiling; both ends are allowed', () => {
		for (const base of [4404, 22_017])
			expect(of({ insuredAs: 'individual', baseYear: '2025', chosenBase: yuan(base) }).problems).toEqual({});
		for (const base of [4403.99, 22_017.01])
			expect(of({ insuredAs: 'individual', baseYear: '2025', chosenBase: yuan(base) }).problems).toEqual({
				chosenBase: '基数要在4,404元到22,017元之间',
			});
	});

	test('the medical tiers of 2025 are fixed sums; of 2026 none was found', () => {
		const facts = { insuredAs: 'individual', medicalTier: 'first' } as const;
		expect(line({ ...facts, baseYear: '2025' }, '医疗保险一年')).toBe('3,075元');
		expect(line({ ...facts, baseYear: '2025', medicalTier: 'second' }, '医疗保险一年')).toBe('6,765元');
		expect(line({ ...facts, baseYear: '2026' }, '医疗保险一年')).toBeUndefined();
		// supplement §4: second-hand, so the notice must name it.
		expect(of({ ...facts, baseYear: '2025' }).answer.notices[0]).toMatch(
			/^缴费比例、医疗保险的数和2025年度的上下限没有读到正式文件/,
		);
		expect(of({ ...facts, baseYear: '2026' }).answer.notices).toContainEqual(
			expect.stringContaining('2026年个人缴医疗保险的标准没有查到'),
		);
	});
});

describe('wrong input', () => {
	test('a wage of nought, or of a million a month, is asked back and not used', () => {
		expect(of({ insuredAs: 'employee', wage: 0 as Fen }).problems.wage).toContain('工资是0吗');
		expect(of({ insuredAs: 'employee', wage: yuan(1_000_000) }).problems.wage).toContain('一百万元以上');
		expect(of({ insuredAs: 'employee', wage: yuan(999_999.99) }).problems.wage).toBeUndefined();
		expect(of({ insuredAs: 'employee', wage: yuan(1_000_000) }).answer.missing).toEqual(['wage']);
	});

	test('a rate of more than half the wage is asked back; half is taken', () => {
		const own = { insuredAs: 'individual', baseYear: '2026', rates: 'own' } as const;
		expect(of({ ...own, individualPensionRate: 5001 }).problems).toHaveProperty('individualPensionRate');
		expect(of({ ...own, individualPensionRate: 5000 }).problems).toEqual({});
	});

	test('80 % as the employee’s part of the pension is asked back and not used', () => {
		const own = { insuredAs: 'employee', baseYear: '2026', wage: yuan(6000), rates: 'own' } as const;
		const { problems, answer } = of({ ...own, employeePensionRate: 8000 });
		expect(problems.employeePensionRate).toBe('80%？太高了，请写百分数，例如16');
		expect(answer.missing).toContain('employeePensionRate');
	});

	test('in a year without limits the last ones are used, and that is said; a year one chose needs no such word', () => {
		const individual = { insuredAs: 'individual' } as const;
		const later = (facts: ContributionFacts, at: string) =>
			of(facts, day(at)).answer.notices.some((notice) => notice.includes('没有收进来'));
		expect(later(individual, '2026-12-31')).toBe(false);
		expect(later(individual, '2027-01-01')).toBe(true);
		expect(of(individual, day('2027-01-01')).answer.main?.value).toBe('910.60元');
		expect(later({ ...individual, baseYear: '2026' }, '2027-01-01')).toBe(false);
	});

	test('no facts at all still tell the limits', () => {
		expect(of({}).answer.steps[0]?.result).toBe('4,553元到22,765元');
		expect(of({}).answer.steps[1]?.result).toBe('4,553元和22,765元');
		expect(of({}, day('2020-01-01')).answer.steps[0]?.result).toBe('4,359元到21,793元');
	});
});
