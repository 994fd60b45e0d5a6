import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { sheetOf } from '$lib/retirement/sheet';
import { saySubject, sayTimeLeft } from '$lib/retirement/words';
import { man, month, woman, type Person } from './people';

const sheet = (person: Person) => sheetOf(person.assessment);
const lines = (person: Person) => sheet(person).lines.map(({ label, value }) => `${label}：${value}`);
const everything = (person: Person) => JSON.stringify(sheet(person));

describe('a sheet to copy, print or read aloud', () => {
	test('of a man born 1970-05, asked on 2026-11-21', () => {
		expect(sheet(man('1970-05')).subject).toBe('男，1970年5月出生，原60岁退休');
		expect(lines(man('1970-05'))).toEqual([
			'法定退休时间：2031年10月',
			'法定退休年龄：61岁5个月',
			'比原来晚：17个月',
			'原退休时间：2030年5月',
			'离2031年10月还有：4年10个月10天',
			'最早可提前到：2030年5月',
			'最晚可延迟到：2034年10月（要单位同意）',
			'最低缴费年限（2031年）：16年',
		]);
	});

	test('the answer stands first and largest, once', () => {
		const main = sheet(man('1970-05')).lines.filter((line) => line.main);
		expect(main).toEqual([sheet(man('1970-05')).lines[0]]);
	});

	test('with a record and a chosen month', () => {
		const he = man('1970-06').paid(143, '2026-11').payingOn().choosing('2030-06');
		expect(lines(he)).toEqual(
			expect.arrayContaining([
				'到法定退休时累计缴费：16年11个月',
				'和最低年限比：够了',
				'缴费够的月份：2030年6月至2031年11月',
				'想在2030年6月退休：弹性提前退休，60岁',
				'最晚2030年2月28日：把提前退休的打算书面告知单位（按从严的日子，以单位和社保经办机构为准）',
				expect.stringMatching(/^最晚2030年6月30日：/),
			]),
		);
	});

	test('a chosen month with too few contributions is not handed over as if it could be', () => {
		// 185 in 2030-06, when 186 are asked for
		const enough = lines(man('1970-06').paid(143, '2026-11').payingOn().choosing('2030-06'));
		const short = lines(man('1970-06').paid(142, '2026-11').payingOn().choosing('2030-06'));
		const about = (all: string[]) =>
			all.filter((line) => line.includes('想在') || line.startsWith('最晚2030'));
		expect(about(short)).not.toEqual(about(enough));
		expect(short.join('\n')).toContain('差1个月');
	});

	test('before the reform: no delay, no window, no minimum', () => {
		expect(lines(man('1964-12'))).toEqual([
			'法定退休时间：2024年12月',
			'法定退休年龄：60岁',
			'比原来晚：不延迟',
			'原退休时间：2024年12月',
		]);
	});

	test('a woman who is not sure gets both answers, each named', () => {
		const both = lines(woman('1977-01'));
		expect(both).toContain('原50岁：法定退休时间：2028年2月');
		expect(both).toContain('原55岁：法定退休时间：2033年11月');
		expect(both.every((line) => /^原5[05]岁：/.test(line))).toBe(true);
		expect(sheet(woman('1977-01')).remarks.join()).toContain('请向单位或社保经办机构核实');
	});
});

describe('what a reader must know', () => {
	const remarks = (person: Person) => sheet(person).remarks.join('\n');

	test('the day it was worked out for, and who decides', () => {
		expect(remarks(man('1970-05'))).toContain('按2026年11月21日计算');
		expect(remarks(man('1970-05').on('2027-01-02'))).toContain('按2027年1月2日计算');
		expect(remarks(man('1970-05'))).toContain('以社保经办机构核定为准');
	});

	test.each([
		['a birth after the table', man('1977-01'), '表之外'],
		['a state post', man('1970-05').inStatePost(), '管理权限报批'],
		['a pension drawn', man('1970-05').drawingPension(), '不再受理弹性退休申请'],
	])('%s', (_, person, words) => {
		expect(remarks(person)).toContain(words);
		expect(remarks(man('1976-12'))).not.toContain(words);
	});

	test('nothing but the facts told stands on it', () => {
		expect(everything(man('1970-05'))).not.toMatch(/undefined|NaN|null|\[object/);
		expect(
			everything(woman('1977-01').paid(0, '2026-11').stopped().choosing('2020-01', '2090-01')),
		).not.toMatch(/undefined|NaN|null|\[object/);
	});
});

test('the time left runs to the first day of the month, and ends with it', () => {
	expect(sayTimeLeft(day('2026-11-21'), month('2031-10'))).toBe('4年10个月10天');
	expect(sayTimeLeft(day('2030-09-01'), month('2031-10'))).toBe('1年1个月');
	expect(sayTimeLeft(day('2031-09-30'), month('2031-10'))).toBe('1天');
	expect(sayTimeLeft(day('2031-10-01'), month('2031-10'))).toBeUndefined();
	expect(sayTimeLeft(day('2031-10-02'), month('2031-10'))).toBeUndefined();
});

test('whom it is about', () => {
	expect(saySubject(man('1970-05').assessment)).toBe('男，1970年5月出生');
	expect(saySubject(woman('1977-11').assessment)).toBe('女，1977年11月出生');
});
