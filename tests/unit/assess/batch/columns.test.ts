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

	test("the employer's size alone tells of nobody hired", () => {
		expect(tellsOfHires(['birth', 'employer', 'inARow'], meanings)).toBe(false);
		expect(tellsOfHires(['birth', 'graduationYear'], meanings)).toBe(true);
	});
});
