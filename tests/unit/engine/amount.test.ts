import { expect, test } from 'vitest';
import { readMoney } from '$lib/engine/amount';

test.each([
	['30万', 30_000_000],
	['30万元', 30_000_000],
	['30 万', 30_000_000],
	['1.5万', 1_500_000],
	['３３万元', 33_000_000],
	['0.000001万', 1],
	['999.999999万', 999_999_999],
])('sums may be typed in ten thousands: %s', (text, fen) => {
	expect(readMoney(text)).toEqual({ ok: true, value: fen });
});

test.each([
	['1000万', /数字太大/],
	['99999999999万', /只写数字/],
	['0.0000001万', /只写数字/],
	['万', /只写数字/],
	['-3万', /负数/],
])('but not %s', (text, says) => {
	const reading = readMoney(text);
	expect(!reading.ok && reading.problem).toMatch(says);
});

test('a number of any length is too large, not unreadable', () => {
	expect(readMoney('110101199003070011')).toEqual({ ok: false, problem: '数字太大，请核对，单位是元' });
});
