import { describe, expect, test } from 'vitest';
import { guessMapping, meaningOfHeading, meanings, templateMeanings } from '$lib/assess/batch/columns';
import { mappingProblem, tellsOfHires } from '$lib/assess/batch/mapping';
import { bareHeading } from '$lib/benefits/hires/heading';

/** The headings the counter asked for, with what each means. */
const asked = [
	['姓名', 'name'],
	['身份证号', 'identity'],
	['出生年月', 'birth'],
	['性别', 'sex'],
	['原法定退休年龄', 'original'],
	['累计缴费月数', 'paid'],
	['缴费截至', 'asOf'],
	['是否继续缴费', 'paying'],
	['毕业年份', 'graduationYear'],
	['失业登记日期', 'registeredOn'],
	['首次参保月', 'firstInsured'],
	['连续缴费月数', 'inARow'],
	['企业规模', 'employer'],
	['用工形式', 'contract'],
] as const;

describe('headings', () => {
	test('of the template are those that were asked for, in their order', () => {
		expect(templateMeanings.map(({ heading, key }) => [heading, key])).toEqual(asked);
	});

	test.each(asked)('%s means %s', (heading, key) => {
		expect(meaningOfHeading(heading)).toBe(key);
		expect(meaningOfHeading(` ${heading}＊（必填） `)).toBe(key);
		expect(meaningOfHeading([...heading].join(' '))).toBe(key);
	});

	test.each([
		['公民身份号码', 'identity'],
		['出生日期', 'birth'],
		['员工姓名', 'name'],
		['改革前退休年龄', 'original'],
		['缴费截止月份', 'asOf'],
		['继续缴费吗？', 'paying'],
		['单位规模', 'employer'],
		['累计缴费年限', 'paidYears'],
		['累计缴费年限（月）', 'paid'],
		['累计缴费(年)', 'paidYears'],
		['累计缴费（单位：个月）', 'paid'],
		['参保首月', 'firstInsured'],
		['备注', undefined],
		['电话', undefined],
		['', undefined],
	])('%s means %s', (heading, key) => {
		expect(meaningOfHeading(heading)).toBe(key);
	});

	test.each([
		['月工资', 'wage'],
		['月工资（元）', 'wage'],
		['月平均工资', 'wage'],
		['上年度月平均工资', 'wage'],
		['工资', 'wage'],
		['缴费工资', 'wage'],
		['工资（元/月）', 'wage'],
		['工资（万元）', undefined],
		['工资（元/年）', undefined],
		['工资（年）', undefined],
		['工资（元/小时）', undefined],
		['年工资', undefined],
		['最低工资', undefined],
		['2023年12月养老金', 'pensionThen'],
		['２０２３年１２月基本养老金（元）', 'pensionThen'],
		['2023-12养老金', 'pensionThen'],
		['2023年12月的养老金', 'pensionThen'],
		['养老金（2023年12月）', 'pensionThen'],
		['基本养老金 2023.12', 'pensionThen'],
		['养老金', undefined],
		['基本养老金', undefined],
		['养老金（元）', undefined],
		['2024年12月养老金', undefined],
		['2023年养老金', undefined],
		['2023年1月养老金', undefined],
		['2023年12月养老金（增加额）', undefined],
		['2023年12月养老金增加', undefined],
		['2023年12月个人养老金', undefined],
		['养老金缴费（2023年12月）', undefined],
		['退休人员类别', 'retiredFrom'],
		['退休人员类型', 'retiredFrom'],
		['艰苦边远地区', 'hardshipArea'],
		['是否艰苦边远地区', 'hardshipArea'],
		['失业保险缴费月数', 'unemploymentPaid'],
		['失业保险累计缴费月数', 'unemploymentPaid'],
		['失业保险', undefined],
		['失业保险缴费', undefined],
		['养老保险累计缴费月数', 'paid'],
	])('%s means %s', (heading, key) => {
		expect(meaningOfHeading(heading)).toBe(key);
	});

	test('no heading means two things', () => {
		const all = meanings.flatMap(({ key, heading, also }) =>
			[...new Set([heading, ...also].map(bareHeading))].map((each) => ({ each, key })),
		);
		const seen = new Map<string, string>();
		for (const { each, key } of all) {
			expect(seen.get(each) ?? key, each).toBe(key);
			seen.set(each, key);
		}
	});
});

describe('a mapping', () => {
	test('takes the first of several columns for the same', () => {
		expect(guessMapping(['姓名', '出生日期', '备注', '出生年月'])).toEqual([
			'name',
			'birth',
			undefined,
			undefined,
		]);
	});

	test('must not choose one meaning twice', () => {
		expect(mappingProblem(['birth', 'sex', 'birth'], meanings)).toBe(
			'“出生年月”选了不止一列。请只留一列，另外的选“不用，原样保留”。',
		);
		expect(mappingProblem(['birth', undefined, undefined], meanings)).toBeUndefined();
	});

	test('needs a birth, an identity number, or something of a hire', () => {
		expect(mappingProblem(['name', 'sex', 'paid'], meanings)).toContain('“出生年月”或“身份证号”');
		expect(mappingProblem([], meanings)).toContain('请选出其中一列');
		expect(mappingProblem(['identity'], meanings)).toBeUndefined();
		expect(mappingProblem(['firstInsured'], meanings)).toBeUndefined();
	});

	test('or of a wage, a pension or unemployment insurance; what only goes with them is not enough', () => {
		expect(mappingProblem(['wage'], meanings)).toBeUndefined();
		expect(mappingProblem(['name', 'pensionThen'], meanings)).toBeUndefined();
		expect(mappingProblem(['unemploymentPaid'], meanings)).toBeUndefined();
		expect(mappingProblem(['retiredFrom', 'hardshipArea', 'paid'], meanings)).toContain('请选出其中一列');
	});

	test("the employer's size alone tells of nobody hired", () => {
		expect(tellsOfHires(['birth', 'employer', 'inARow'], meanings)).toBe(false);
		expect(tellsOfHires(['birth', 'graduationYear'], meanings)).toBe(true);
	});
});
