import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '$lib/device/line-break';

/** Chinese characters and signs one wide, others a half. */
const measure = (text: string) =>
	[...text].reduce((sum, sign) => sum + (/[\u0020-\u00FF]/.test(sign) ? 0.5 : 1), 0);
const lines = (text: string, width: number) => breakLines(text, width, measure);

describe('as Chinese is set', () => {
	test('a text that fits is one line', () => {
		expect(lines('一二三四', 4)).toEqual(['一二三四']);
		expect(lines('', 4)).toEqual(['']);
	});

	test('characters part anywhere', () => {
		expect(lines('一二三四五六七', 4)).toEqual(['一二三四', '五六七']);
	});

	test('no line begins with a closing sign', () => {
		expect(lines('一二三四，五六', 4)).toEqual(['一二三', '四，五六']);
		for (const sign of '，。、；：？！）》”') {
			for (const line of lines(`一二三四${sign}五六七八${sign}九`, 4)) expect(line[0]).not.toBe(sign);
		}
	});

	test('no line ends with an opening sign', () => {
		expect(lines('一二三（四五六七八九十', 4)).toEqual(['一二三', '（四五六', '七八九十']);
	});

	test('a number stays with its unit, a date stays whole', () => {
		expect(lines('一共有15个月可以选', 5)[1]).toMatch(/^15个月/);
		expect(lines('到2031年10月1日退休', 7)).toEqual(['到', '2031年10月1日', '退休']);
		expect(lines('一二三11,500 元', 6)).toEqual(['一二三', '11,500 元']);
	});

	test('a word stays whole while it fits, and is cut where it does not', () => {
		expect(lines('用 Huisuan 算', 4)).toEqual(['用', 'Huisuan', '算']);
		expect(lines('abcdefghij', 2)).toEqual(['abcd', 'efgh', 'ij']);
	});

	test('no paragraph ends in one lonely character', () => {
		expect(lines('一二三四五六七八九十甲', 10)).toEqual(['一二三四五六七八', '九十甲']);
	});

	test('a line break in the text is one in the result', () => {
		expect(lines('一二\n三四', 8)).toEqual(['一二', '三四']);
	});
});

test('nothing is lost, and no line is wider than the place', { timeout: 60_000 }, () => {
	const text = fc.string({
		unit: fc.constantFrom('一', '二', '，', '（', '）', '1', '2', '年', '月', 'a', ' ', '。'),
		maxLength: 60,
	});
	fc.assert(
		fc.property(text, fc.integer({ min: 2, max: 20 }), (given, width) => {
			const set = lines(given, width);
			expect(set.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
			for (const line of set) expect(measure(line)).toBeLessThanOrEqual(width);
		}),
		{ numRuns: 500 },
	);
});
