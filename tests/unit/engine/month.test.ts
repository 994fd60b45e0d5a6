import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	formatMonth,
	monthNumber,
	monthOf,
	monthsBetween,
	parseMonth,
	plusMonths,
	sayMonth,
	sayMonths,
	yearOf,
} from '$lib/engine/month';
import { wildText } from './texts';

const anyMonth = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }));

describe('counting', () => {
	test.each([
		['1970-05', 17, '1971-10'],
		['1970-12', 1, '1971-01'],
		['1970-12', 2, '1971-02'],
		['1971-01', -1, '1970-12'],
		['1970-05', 737, '2031-10'],
		['1999-12', 1, '2000-01'],
		['2000-01', -1, '1999-12'],
		['1970-05', 0, '1970-05'],
		['1970-05', -12, '1969-05'],
	])('%s and %i months is %s', (from, count, to) => {
		const start = parseMonth(from) ?? expect.fail(from);
		const end = parseMonth(to) ?? expect.fail(to);
		expect(formatMonth(plusMonths(start, count))).toBe(to);
		expect(monthsBetween(start, end)).toBe(count);
	});

	test('year and number come apart again', () => {
		fc.assert(
			fc.property(anyMonth, ([year, number]) => {
				expect(yearOf(monthOf(year, number))).toBe(year);
				expect(monthNumber(monthOf(year, number))).toBe(number);
			}),
		);
	});

	test('month numbers past December run over into the next year', () => {
		expect(formatMonth(monthOf(2031, 13))).toBe('2032-01');
		expect(formatMonth(monthOf(2031, 0))).toBe('2030-12');
	});
});

describe('writing and reading', () => {
	test.each([
		[1970, 5, '1970-05', '1970年5月'],
		[2031, 12, '2031-12', '2031年12月'],
		[2000, 1, '2000-01', '2000年1月'],
	])('%i, %i', (year, number, forMachines, forPeople) => {
		expect(formatMonth(monthOf(year, number))).toBe(forMachines);
		expect(sayMonth(monthOf(year, number))).toBe(forPeople);
		expect(parseMonth(forMachines)).toBe(monthOf(year, number));
	});

	test('what was written is read back, whatever the month', () => {
		fc.assert(
			fc.property(anyMonth, ([year, number]) => {
				const month = monthOf(year, number);
				expect(parseMonth(formatMonth(month))).toBe(month);
			}),
		);
	});

	test.each([
		...['', '1970', '1970-', '1970-5', '1970-00', '1970-13', '1970-99', '70-05', '19700-05', '1970-005'],
		...['1970/05', '1970年5月', ' 1970-05', '1970-05 ', '1970-05\n', '-1970-05', '１９７０-０５', '1970-0x'],
		...['1970-05-01', '0000-00', 'NaN-NaN'],
	])('"%s" is no month', (text) => {
		expect(parseMonth(text)).toBeUndefined();
	});

	test('there is no year nought: a month is one from year 1 on', () => {
		expect(parseMonth('0000-01')).toBeUndefined();
		expect(parseMonth('0001-01')).toBe(12);
	});

	test('reading never throws, and reads only what writing writes', () => {
		const digits = (count: number) => fc.integer({ min: 0, max: 10 ** count - 1 }).map(String);
		const dashed = fc.tuple(digits(5), digits(3)).map(([year, month]) => `${year}-${month.padStart(2, '0')}`);
		fc.assert(
			fc.property(fc.oneof(wildText, dashed), (text) => {
				const month = parseMonth(text);
				if (month !== undefined) expect(formatMonth(month)).toBe(text);
			}),
		);
	});
});

describe('counts of months in words', () => {
	test.each([
		[0, '岁', '0个月'],
		[5, '年', '5个月'],
		[11, '年', '11个月'],
		[12, '年', '1年'],
		[13, '年', '1年1个月'],
		[186, '年', '15年6个月'],
		[240, '年', '20年'],
		[720, '岁', '60岁'],
		[721, '岁', '60岁1个月'],
		[737, '岁', '61岁5个月'],
		[755, '岁', '62岁11个月'],
		[756, '岁', '63岁'],
	] as const)('%i months in %s is %s', (count, unit, words) => {
		expect(sayMonths(count, unit)).toBe(words);
	});
});
