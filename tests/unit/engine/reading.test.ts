import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { formatMonth } from '$lib/engine/month';
import { plain, readCount, readDay, readMonth, type Reading } from '$lib/engine/reading';
import { wildText } from './texts';

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** What a reading came to: the value as text, or the sentence that refuses it. */
const monthRead = (text: string) => {
	const reading = readMonth(text);
	return reading.ok ? formatMonth(reading.value) : reading.problem;
};
const dayRead = (text: string) => {
	const reading = readDay(text);
	return reading.ok ? reading.value : reading.problem;
};
const bounds = { least: 0, most: 720, unit: '个月' };
const countRead = (text: string) => {
	const reading = readCount(text, bounds);
	return reading.ok ? reading.value : reading.problem;
};

const READERS: readonly (readonly [string, (text: string) => Reading<unknown>])[] = [
	['readMonth', readMonth],
	['readDay', readDay],
	['readCount', (text) => readCount(text, bounds)],
];

test('plain text is narrow and has no blanks at its ends', () => {
	expect(plain(' １９７０年５月　')).toBe('1970年5月');
	expect(plain('\t１９７０－０５\n')).toBe('1970-05');
	expect(plain('　 ')).toBe('');
});

describe('a month as people type it', () => {
	test.each([
		...['1970-5', '1970-05', '1970年5月', '1970年05月', '1970年5', '1970/5', '1970.5', '1970.05', '1970、5'],
		...[
			'1970,5',
			'1970 5',
			'197005',
			' 1970-5 ',
			'1970 年 5 月',
			'1970 - 5',
			'１９７０-５',
			'１９７０年５月',
		],
		...['１９７０．５', '１９７０，５', '１９７０／５', '１９７００５', '　1970-5　', '1970-5月'],
		...['1970-5-9', '1970-05-09', '19700509', '1970年5月9日', '1970年5月9号', '1970/5/9', '1970.5.9'],
		...['1970 5 9', '1970 年 5 月 9 日', '１９７０年５月９日', '1970-5-31'],
	])('"%s" is May 1970', (text) => {
		expect(monthRead(text)).toBe('1970-05');
	});

	test.each([
		['1970-12', '1970-12'],
		['1970-1', '1970-01'],
		['1970-11-2', '1970-11'],
		['19701102', '1970-11'],
		['1964-02-29', '1964-02'],
		['2000年2月29日', '2000-02'],
	])('"%s" is %s', (text, month) => {
		expect(monthRead(text)).toBe(month);
	});

	test.each([
		// months and days that there are not
		['1970-13', '没有13月，月份请写1到12'],
		['1970-0', '没有0月，月份请写1到12'],
		['197013', '没有13月，月份请写1到12'],
		['1970年99月', '没有99月，月份请写1到12'],
		['1970-02-30', '1970年2月没有30日，请核对'],
		['1965-02-31', '1965年2月没有31日，请核对'],
		['1970年2月29日', '1970年2月没有29日，请核对'],
		['1900-2-29', '1900年2月没有29日，请核对'],
		['1970-4-31', '1970年4月没有31日，请核对'],
		['19700230', '1970年2月没有30日，请核对'],
		['1970-5-0', '1970年5月没有0日，请核对'],
		// a year alone
		['1970', '还缺月份'],
		['1970年', '还缺月份'],
		['70', '还缺月份'],
		['-1970', '还缺月份'],
		// what is no month at all
		['', '看不出是哪年哪月'],
		['五月', '看不出是哪年哪月'],
		['abc', '看不出是哪年哪月'],
		['1970-abc', '看不出是哪年哪月'],
		['l970-5', '看不出是哪年哪月'],
		['-1970-5', '看不出是哪年哪月'],
		['1970--5', '看不出是哪年哪月'],
		['70年5月', '看不出是哪年哪月'],
		['19705', '看不出是哪年哪月'],
		['1970-5-9-1', '看不出是哪年哪月'],
		['1970-5-123', '看不出是哪年哪月'],
		['12345678901234567X', '看不出是哪年哪月'],
		['<script>', '看不出是哪年哪月'],
	])('"%s" is refused: %s', (text, problem) => {
		expect(readMonth(text)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
	});

	test('what cannot be read says how to write it', () => {
		for (const text of ['', '1970', 'abc', '1'.repeat(100)])
			expect(monthRead(text)).toContain('请这样写：1970-5，或 1970年5月');
	});

	test.each(['1970-123', '1970年111', '1970/119'])('"%s" could be two months: it is not guessed', (text) => {
		expect(readMonth(text).ok).toBe(false);
	});

	test('there is no year nought', () => {
		expect(readMonth('0000-5').ok).toBe(false);
	});
});

describe('a day as people type it', () => {
	test.each([
		...['2026-11-21', '2026-11-21 ', '20261121', '2026年11月21日', '2026年11月21号', '2026/11/21'],
		...['2026.11.21', '2026 11 21', '２０２６-１１-２１', '2026 年 11 月 21 日', '2026、11、21'],
	])('"%s" is 21 November 2026', (text) => {
		expect(dayRead(text)).toBe('2026-11-21');
	});

	test.each([
		['2026-1-5', '2026-01-05'],
		['2024-02-29', '2024-02-29'],
		['20240229', '2024-02-29'],
	])('"%s" is %s', (text, expected) => {
		expect(dayRead(text)).toBe(expected);
	});

	test.each([
		['2026-11', '要写到哪一日'],
		['2026年11月', '要写到哪一日'],
		['202611', '要写到哪一日'],
		['2026', '要写到哪一日'],
		['', '要写到哪一日'],
		['今天', '要写到哪一日'],
		['-2026-11-21', '要写到哪一日'],
		['2026-02-29', '2026年2月没有29日，请核对'],
		['2026-02-30', '2026年2月没有30日，请核对'],
		['20260431', '2026年4月没有31日，请核对'],
		['2026-11-0', '2026年11月没有0日，请核对'],
		['2026-13-01', '没有13月，月份请写1到12'],
		['2026-00-01', '没有0月，月份请写1到12'],
	])('"%s" is refused: %s', (text, problem) => {
		expect(readDay(text)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
	});
});

describe('a whole number between two bounds', () => {
	test.each([
		['0', 0],
		['186', 186],
		['186个月', 186],
		['720', 720],
		['007', 7],
		['１８６', 186],
		['１８６个月', 186],
		[' 186 ', 186],
		['186 个月', 186],
	])('"%s" is %i', (text, count) => {
		expect(countRead(text)).toBe(count);
	});

	test.each([
		...['721', '-1', '-186', '', 'abc', '十五', '15.5', '1e3', '0x10', '12 3', '１８６．５', '1,860', '个月'],
		...['999999999', 'NaN', 'Infinity', '--5', '5-'],
	])('"%s" is refused with the bounds', (text) => {
		expect(countRead(text)).toBe('请写0到720之间的整数');
	});

	test('ten digits and more are too large', () => {
		expect(countRead('1234567890')).toBe('数字太大，请写0到720之间的整数');
		expect(countRead('9'.repeat(1_000_000))).toBe('数字太大，请写0到720之间的整数');
	});

	test('with commas between thousands, and nowhere else', () => {
		const people = (text: string) => readCount(text, { least: 0, most: 100_000, unit: '人' });
		expect(people('2,000人')).toEqual({ ok: true, value: 2000 });
		expect(people('2，000')).toEqual({ ok: true, value: 2000 });
		expect(people('20,00').ok).toBe(false);
	});

	test('both bounds belong to it', () => {
		const years = (text: string) => readCount(text, { least: 1, most: 60, unit: '年' });
		expect(years('1年')).toEqual({ ok: true, value: 1 });
		expect(years('60年')).toEqual({ ok: true, value: 60 });
		expect(years('0年')).toEqual({ ok: false, problem: '请写1到60之间的整数' });
		expect(years('61年')).toEqual({ ok: false, problem: '请写1到60之间的整数' });
	});
});

describe.each(READERS)('%s, whatever is pasted', (_, reader) => {
	test('never throws, and refuses in one short sentence', () => {
		fc.assert(
			fc.property(wildText, (text) => {
				const reading = reader(text);
				if (reading.ok) return;
				expect(reading.problem).not.toBe('');
				expect(reading.problem.length).toBeLessThan(60);
			}),
			{ numRuns: 1000 },
		);
	});

	test('a megabyte is refused at once', () => {
		const megabyte = 1_000_000;
		const pasted = [
			...['1', '１', '-', '年', 'a', '\u{1F600}', '\uFDFA', '1970-5 ', '\u0300'],
			...['1970 ', '1970年', '\t1', '\uD800'],
		].map((piece) => piece.repeat(Math.ceil(megabyte / piece.length)));
		const start = performance.now();
		for (const text of pasted) {
			const reading = reader(text);
			expect(reading.ok).toBe(false);
			if (!reading.ok) expect(reading.problem.length).toBeLessThan(60);
		}
		// A glance at each takes milliseconds even on a busy machine; searching through it would take minutes.
		expect((performance.now() - start) / pasted.length).toBeLessThan(1000);
	});

	test('blanks without end are no value', () => {
		expect(reader(' '.repeat(1_000_000)).ok).toBe(false);
		expect(reader('　'.repeat(1_000_000)).ok).toBe(false);
	});

	test('what stands out of sight behind many blanks is not dropped in silence', () => {
		for (const start of ['1970-5', '2026-11-21', '186'])
			expect(reader(`${start}${' '.repeat(80)}1980-6`).ok).toBe(false);
	});
});
