import { describe, expect, test } from 'vitest';
import { formatMonth, sayMonths, yearOf } from '$lib/engine/month';
import type { OriginalAge } from '$lib/law/retirement-ages';
import { minimumPeriodIn } from '$lib/retirement/minimum-period';
import { statutoryRetirement } from '$lib/retirement/statutory-age';
import { ageOf, annex1, annex2, annex3, annex4, monthsLater, type PrintedRow } from '../law/annexes';
import { month, someone, years } from './people';

const compute = (birth: string, original: OriginalAge) => {
	const { delay, age, month: retires, basis } = statutoryRetirement(month(birth), original);
	return { birth, age, month: formatMonth(retires), delay, basis };
};

describe('every published row follows from the rule · 办法 第一条', () => {
	test.each<[string, OriginalAge, readonly PrintedRow[], number]>([
		['附件1: men', 60, annex1, 144],
		['附件2: women of original age 55', 55, annex2, 144],
		['附件3: women of original age 50', 50, annex3, 120],
	])('%s', (_, original, annex, rows) => {
		expect(annex).toHaveLength(rows);
		expect(annex.map(({ birth }) => compute(birth, original))).toEqual(
			annex.map((row) => ({ ...row, basis: 'published' })),
		);
	});
});

describe('worked out by hand from 办法 第一条, 第三条 and 附件4', () => {
	/** Born; original age; delay, age and month; earliest month and age then; latest month and age then; minimum at both. */
	test.each<
		[string, OriginalAge, number, string, string, [string, string], [string, string], [number, number]]
	>([
		['1965-01', 60, 1, '60岁1个月', '2025-02', ['2025-01', '60岁'], ['2028-02', '63岁1个月'], [180, 180]],
		['1965-04', 60, 1, '60岁1个月', '2025-05', ['2025-04', '60岁'], ['2028-05', '63岁1个月'], [180, 180]],
		['1965-05', 60, 2, '60岁2个月', '2025-07', ['2025-05', '60岁'], ['2028-07', '63岁2个月'], [180, 180]],
		['1970-06', 60, 17, '61岁5个月', '2031-11', ['2030-06', '60岁'], ['2034-11', '64岁5个月'], [186, 192]],
		['1976-08', 60, 35, '62岁11个月', '2039-07', ['2036-08', '60岁'], ['2042-07', '65岁11个月'], [222, 240]],
		['1976-09', 60, 36, '63岁', '2039-09', ['2036-09', '60岁'], ['2042-09', '66岁'], [222, 240]],
		['1977-01', 60, 36, '63岁', '2040-01', ['2037-01', '60岁'], ['2043-01', '66岁'], [228, 240]],
		['1970-01', 55, 1, '55岁1个月', '2025-02', ['2025-01', '55岁'], ['2028-02', '58岁1个月'], [180, 180]],
		['1981-09', 55, 36, '58岁', '2039-09', ['2036-09', '55岁'], ['2042-09', '61岁'], [222, 240]],
		['1975-02', 50, 1, '50岁1个月', '2025-03', ['2025-02', '50岁'], ['2028-03', '53岁1个月'], [180, 180]],
		['1975-03', 50, 2, '50岁2个月', '2025-05', ['2025-03', '50岁'], ['2028-05', '53岁2个月'], [180, 180]],
		// both limits of the earliest month fall together: three years before 53 is 50
		['1980-12', 50, 36, '53岁', '2033-12', ['2030-12', '50岁'], ['2036-12', '56岁'], [186, 204]],
		// from here on three years reach less far than the original age
		[
			'1981-01',
			50,
			37,
			'53岁1个月',
			'2034-02',
			['2031-02', '50岁1个月'],
			['2037-02', '56岁1个月'],
			[192, 210],
		],
		['1984-12', 50, 60, '55岁', '2039-12', ['2036-12', '52岁'], ['2042-12', '58岁'], [222, 240]],
	])('born %s, original age %i', (birth, original, delay, age, retires, early, late, minimum) => {
		const person = someone(birth, original);
		const { statutory, window, ...rest } = person.answer;
		expect(statutory.delay).toBe(delay);
		expect(statutory.age).toBe(ageOf(age));
		expect(formatMonth(statutory.month)).toBe(retires);
		expect(window).toEqual({ open: true, earliest: month(early[0]), latest: month(late[0]) });
		expect([early, late].map(([chosen]) => sayMonths(person.plan(chosen).age, '岁'))).toEqual([
			early[1],
			late[1],
		]);
		expect([rest.minimumAtEarliest, rest.minimum]).toEqual(minimum);
	});
});

describe('born before the reform’s first month: the original age stays · 弹性退休办法 第十四条', () => {
	test.each<[string, OriginalAge, string, string]>([
		['1964-12', 60, '60岁', '2024-12'],
		['1964-01', 60, '60岁', '2024-01'],
		['1969-12', 55, '55岁', '2024-12'],
		['1974-12', 50, '50岁', '2024-12'],
		['1955-03', 50, '50岁', '2005-03'],
	])('born %s, original age %i: %s in %s', (birth, original, age, retires) => {
		const expected = { birth, age: ageOf(age), month: retires, delay: 0, basis: 'before-reform' };
		expect(compute(birth, original)).toEqual(expected);
		const { window, minimum, minimumAtEarliest } = someone(birth, original).answer;
		expect(window).toEqual({ open: false, because: 'before-reform' });
		expect([minimum, minimumAtEarliest]).toEqual([undefined, undefined]);
	});
});

describe('born after the tables: the rule goes on and stops at its cap', () => {
	test.each<[string, OriginalAge, number, string, string, 'published' | 'rule']>([
		['1976-12', 60, 36, '63岁', '2039-12', 'published'],
		['1977-01', 60, 36, '63岁', '2040-01', 'rule'],
		['1990-07', 60, 36, '63岁', '2053-07', 'rule'],
		['1981-12', 55, 36, '58岁', '2039-12', 'published'],
		['1982-01', 55, 36, '58岁', '2040-01', 'rule'],
		['2000-02', 55, 36, '58岁', '2058-02', 'rule'],
		['1984-12', 50, 60, '55岁', '2039-12', 'published'],
		['1985-01', 50, 60, '55岁', '2040-01', 'rule'],
		['2000-02', 50, 60, '55岁', '2055-02', 'rule'],
	])('born %s, original age %i', (birth, original, delay, age, retires, basis) => {
		expect(compute(birth, original)).toEqual({ birth, age: ageOf(age), month: retires, delay, basis });
	});
});

describe('the month of the original age', () => {
	test.each<[string, OriginalAge, string]>([
		['1970-06', 60, '2030-06'],
		['1970-06', 55, '2025-06'],
		['1984-12', 50, '2034-12'],
	])('born %s, original age %i: %s', (birth, original, reached) => {
		const { original: group, originalMonth } = statutoryRetirement(month(birth), original);
		expect(group).toBe(original);
		expect(formatMonth(originalMonth)).toBe(reached);
		expect(monthsLater(birth, years(original))).toBe(reached);
	});
});

describe('the minimum contribution period · 办法 第二条, 附件4', () => {
	test.each(annex4)('of %i is %i months', (year, months) => {
		expect(minimumPeriodIn(year)).toBe(months);
	});

	test('before 2025 there is none, and from 2040 on it stays at twenty years', () => {
		expect([2023, 2024].map(minimumPeriodIn)).toEqual([undefined, undefined]);
		expect([2040, 2041, 2060, 9999].map(minimumPeriodIn)).toEqual([240, 240, 240, 240]);
	});

	/** Of two neighbours the one retires in December, the other in the following January. */
	test.each<[string, OriginalAge, string, number]>([
		['1968-12', 60, '2029-12', 180],
		['1969-09', 60, '2030-12', 186],
		['1969-10', 60, '2031-01', 192],
		['1970-07', 60, '2031-12', 192],
		['1970-08', 60, '2032-01', 198],
		['1974-07', 60, '2036-12', 222],
		['1974-08', 60, '2037-01', 228],
		['1976-02', 60, '2038-12', 234],
		['1976-03', 60, '2039-01', 240],
		['1976-12', 60, '2039-12', 240],
		['1977-01', 60, '2040-01', 240],
		['1972-04', 55, '2027-11', 180],
		['1974-09', 55, '2030-12', 186],
		['1974-10', 55, '2031-01', 192],
		['1978-04', 50, '2029-12', 180],
		['1978-05', 50, '2030-02', 186],
	])('born %s, original age %i, retires in %s: %i months', (birth, original, retires, minimum) => {
		const { statutory, minimum: found } = someone(birth, original).answer;
		expect(formatMonth(statutory.month)).toBe(retires);
		expect(found).toBe(minimum);
		expect(yearOf(statutory.month)).toBe(Number(retires.slice(0, 4)));
	});
});
