import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { formatMonth } from '$lib/engine/month';
import { minimumPeriod } from '$lib/law/minimum-period';
import { minimumPeriodTable, retirementTables } from '$lib/law/published-tables';
import { delaySchedules, flexibleReach, type OriginalAge } from '$lib/law/retirement-ages';
import { retirementService } from '$lib/law/retirement-service';
import { specialWork } from '$lib/law/special-work';
import { annex1, annex2, annex3, annex4, monthsLater } from './annexes';

/** 国务院关于渐进式延迟法定退休年龄的办法 附件1–3: rows, first and last month of birth. */
const ANNEXES = [
	['附件1', 60, annex1, 144, '1965-01', '1976-12'],
	['附件2', 55, annex2, 144, '1970-01', '1981-12'],
	['附件3', 50, annex3, 120, '1975-01', '1984-12'],
] as const;

describe.each(ANNEXES)('%s', (_, original, annex, rows, first, last) => {
	const table = retirementTables[original];

	test(`holds ${rows} rows, every month of birth from ${first} to ${last} once and in order`, () => {
		const births = Array.from({ length: rows }, (_row, index) => monthsLater(first, index));
		expect(births.at(-1)).toBe(last);
		expect(table.map(({ birth }) => formatMonth(birth))).toEqual(births);
	});

	test('is the printed one, row by row', () => {
		expect(
			table.map(({ birth, age, month, delay }) => ({
				birth: formatMonth(birth),
				age,
				month: formatMonth(month),
				delay,
			})),
		).toEqual(annex);
	});

	test('begins and ends where the schedule says', () => {
		const { firstBirth, lastPublishedBirth } = delaySchedules[original];
		expect([firstBirth, lastPublishedBirth].map(formatMonth)).toEqual([first, last]);
	});
});

describe('附件4', () => {
	test('holds 15 rows, every year from 2025 to 2039 once and in order, as printed', () => {
		expect(minimumPeriodTable.map(({ year, months }) => [year, months])).toEqual(annex4);
		expect(minimumPeriodTable).toHaveLength(15);
	});

	test.each(annex4)(
		'in %i the ladder says %i months, from New Year to the last of December',
		(year, months) => {
			for (const on of [`${year}-01-01`, `${year}-06-30`, `${year}-12-31`])
				expect(minimumPeriod.at(day(on)), on).toMatchObject({
					value: months,
					current: true,
					cite: { document: 'measures', at: '附件4' },
				});
		},
	);

	test('before 2025 the reform states nothing', () => {
		expect(minimumPeriod.at(day('2024-12-31'))).toBeUndefined();
	});

	test('after 2039 twenty years stay, by 第二条: the table ends', () => {
		for (const on of ['2040-01-01', '2046-11-21', '2099-12-31'])
			expect(minimumPeriod.at(day(on))).toMatchObject({
				value: 240,
				current: true,
				cite: { document: 'measures', at: '第二条' },
			});
	});
});

describe('第一条 and 第三条', () => {
	test.each<[OriginalAge, number, number, number]>([
		[60, 4, 36, 63],
		[55, 4, 36, 58],
		[50, 2, 60, 55],
	])('original age %i: a month later for every %i months of birth, at most %i months, to %i', (...row) => {
		const [original, step, cap, final] = row;
		expect(delaySchedules[original]).toMatchObject({ step, cap });
		expect(original * 12 + cap).toBe(final * 12);
	});

	test('flexible retirement reaches three years', () => {
		expect(flexibleReach).toBe(36);
	});
});

describe('重庆市高效办成退休“一件事”工作实施方案 办事指南', () => {
	test('二: years of special work', () => {
		expect(specialWork.groups.map(({ id, months }) => [id, months])).toEqual([
			['heights', 10 * 12],
			['underground', 9 * 12],
			['harmful', 8 * 12],
		]);
		expect(specialWork.printedAges).toEqual({ male: 55, female: 45 });
		expect(specialWork.printedPeriod).toBe(15 * 12);
	});

	test('二: heights above sea level belong to different groups', () => {
		const [heights, underground, harmful] = specialWork.groups.map(({ says }) => says);
		expect(heights).not.toContain('海拔');
		expect(underground).toContain('3500米');
		expect(harmful).toContain('4500米');
	});

	test('二, 六: the archive within 3 working days, the whole in 26', () => {
		expect(retirementService.archiveWorkingDays).toBe(3);
		expect(retirementService.workingDays).toBe(26);
	});

	test('四: five papers for everybody, one more for special work', () => {
		expect(retirementService.papers).toHaveLength(5);
		expect(retirementService.papers.filter(({ note }) => note?.includes('电子证照'))).toHaveLength(2);
		expect(retirementService.papers.at(-1)?.note).toContain('1996年1月1日前');
		expect(retirementService.specialWorkPaper.name).toContain('特殊工种');
	});
});
