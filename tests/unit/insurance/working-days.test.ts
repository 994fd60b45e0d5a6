import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { assessMatter } from '$lib/matters/assess';
import { workingDays } from '$lib/insurance/working-days';

const of = (from: string, count: number) =>
	assessMatter(workingDays, { countFrom: day(from), workingDays: count }, day('2026-11-21')).answer;

describe('so many working days after a day', () => {
	// supplement §10: 2026-10-01 to 07 off, Saturday 10-10 worked; inventory-E §17 and §18 for 2025.
	test.each([
		['2026-09-30', 1, '2026年10月8日'],
		['2026-09-30', 3, '2026年10月10日'],
		['2026-09-30', 5, '2026年10月13日'],
		['2025-03-03', 5, '2025年3月10日'],
		['2025-05-12', 3, '2025年5月15日'],
		['2025-05-12', 5, '2025年5月19日'],
		['2025-01-24', 1, '2025年1月26日'],
	])('%s and %d: %s', (from, count, value) => {
		expect(of(from, count).main?.value).toBe(value);
	});

	test('the day itself counted, it is one earlier; on a day off that makes no difference', () => {
		expect(of('2025-03-03', 5).lines[0]?.value).toBe('2025年3月7日');
		expect(of('2025-03-02', 5).lines).toEqual([]);
	});

	test('how many of them are left: on Saturday 2026-11-21, of five from the day before, all five', () => {
		expect(of('2026-11-20', 5).lines.find(({ label }) => label === '还剩')?.value).toBe('5个工作日');
		// From Monday the 16th: Tuesday to Friday are over, Monday the 23rd is left.
		expect(of('2026-11-16', 5).lines.find(({ label }) => label === '还剩')?.value).toBe('1个工作日');
		// What has passed, or has not begun, has nothing left.
		for (const from of ['2026-11-02', '2026-11-23'])
			expect(of(from, 5).lines.find(({ label }) => label === '还剩')).toBeUndefined();
	});

	test('the thirteen days are those since 2025, and every year passed through is named', () => {
		const says = (from: string, count: number) => of(from, count).steps.map((step) => step.says);
		expect(says('2024-05-06', 5)).toEqual(['去掉周末和放假的日子，加上调休要上班的周末', '2024年的安排']);
		// 500 working days are two years.
		expect(says('2024-05-06', 500)).toEqual([
			'去掉周末和放假的日子，加上调休要上班的周末',
			'2024年的安排',
			'2025年的安排',
			'2026年的安排',
			'2025年起，法定节假日一年13天',
		]);
	});

	test('a year that is not arranged yet is said', () => {
		expect(of('2026-12-30', 1).notices).toEqual([]);
		expect(of('2026-12-31', 1).notices).toHaveLength(1);
	});
});

test('the holidays of the year stand there before anything is answered', () => {
	const { tables } = assessMatter(workingDays, {}, day('2026-11-21')).answer;
	expect(tables.map(({ caption }) => caption)).toEqual([
		'2026年放假和调休',
		'2026年法定节假日，一共13天',
		'2026年部分人放假的日子',
	]);
	expect(tables[0]?.rows[1]).toEqual(['春节', '2月15日到2月23日', '2月14日（周六）、2月28日（周六）']);
	expect(tables[1]?.rows).toHaveLength(13);
	// inventory-A §4: 2026-05-02 and 2026-10-03 are Saturdays and made up; 2026-03-08 is a Sunday and is not.
	expect(tables[1]?.rows.filter(([, , made]) => made === '补休1天').map(([, on]) => on)).toEqual([
		'5月2日（周六）',
		'10月3日（周六）',
	]);
	// The notice does not say on which of the days off they fall, so neither whether on a weekend.
	expect(tables[1]?.rows.filter(([, , made]) => made === '看落在哪天').map(([name]) => name)).toEqual([
		'清明节：清明',
		'端午节：端午',
		'中秋节：中秋',
	]);
	expect(tables[2]?.rows[0]).toEqual(['妇女节', '3月8日（周日）', '妇女', '遇周末，不补']);
});

test('before 2024 the arrangements were not read', () => {
	const { problems } = assessMatter(
		workingDays,
		{ countFrom: day('2023-12-31'), workingDays: 3 },
		day('2026-11-21'),
	);
	expect(problems.countFrom).toContain('2024年1月1日或以后');
});
