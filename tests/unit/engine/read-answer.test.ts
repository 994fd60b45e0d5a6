import { describe, expect, test } from 'vitest';
import { decimal, month, pick, text } from '$lib/engine/ask';
import { choicesOf } from '$lib/engine/answers';
import { fits } from '$lib/engine/fits';
import { readAnswer } from '$lib/engine/read-answer';
import { sayAnswer } from '$lib/engine/say-answer';
import { writeAnswer } from '$lib/engine/write-answer';

const illness = text('什么病？', 40);
const passport = { ...text('证件号码是？', 40), unkept: true } as const;

describe('a few words', () => {
	test('are taken as they are, in one shape', () => {
		expect(readAnswer(illness, ' 氯气中毒 ')).toEqual({ ok: true, value: '氯气中毒' });
		expect(readAnswer(illness, '病'.repeat(40)).ok).toBe(true);
		expect(readAnswer(illness, '病'.repeat(41))).toEqual({ ok: false, problem: '太长了，最多40个字' });
	});

	test('hold no number that says who somebody is, unless it is asked for and kept nowhere', () => {
		for (const number of ['50010119681105123X', '138 0013 8000'])
			expect(readAnswer(illness, number)).toEqual({ ok: false, problem: '这里不写证件号码、电话号码' });
		expect(fits(illness, '50010119681105123X')).toBe(false);
		expect(readAnswer(passport, '912345678901234567').ok).toBe(true);
		expect(fits(passport, '912345678901234567')).toBe(true);
	});
});

test('an identity number mistyped for a month says what is wrong with it', () => {
	const birth = month('出生年月是？');
	expect(readAnswer(birth, '000000197005010016').ok).toBe(false);
	expect(readAnswer(birth, '000000197005010017')).toEqual({
		ok: false,
		problem: '身份证号的校验位不对，可能抄错了一位，请核对',
	});
	expect(readAnswer(birth, '1970-5').ok).toBe(true);
});

test('of a choice everybody knows, 不知道 is not offered', () => {
	expect(choicesOf(pick('看哪一年的？', [{ value: 'a', says: '甲' }])).map(({ label }) => label)).toEqual([
		'甲',
	]);
});

test('sums and rates are said as everywhere, however they were typed', () => {
	expect(sayAnswer({ kind: 'money', asks: '' }, '￥80000')).toBe('80,000元');
	expect(sayAnswer({ kind: 'rate', asks: '' }, '８.５％')).toBe('8.5%');
	expect(sayAnswer({ kind: 'count', unit: '个月', least: 0, most: 9999, asks: '' }, '1200')).toBe(
		'1,200个月',
	);
	expect(sayAnswer({ kind: 'money', asks: '' }, '很多')).toBe('很多');
});

describe('a number with decimals', () => {
	const points = decimal('多少分？', '分', 0, 100);

	test.each([
		['89.9', 8990],
		['89.90分', 8990],
		['０．５', 50],
		['0', 0],
		['100', 10_000],
	])('%s is %i hundredths', (typed, hundredths) => {
		expect(readAnswer(points, typed)).toEqual({ ok: true, value: hundredths });
	});

	test.each(['100.01', '89.999', '-1', '八十', '.5', '1,5'])('%s is asked for anew', (typed) => {
		expect(readAnswer(points, typed)).toEqual({
			ok: false,
			problem: '请写0到100之间的数，最多两位小数',
		});
	});

	test('is written and said without needless noughts', () => {
		expect(writeAnswer(points, 8990)).toBe('89.9');
		expect(sayAnswer(points, '89.90')).toBe('89.9分');
		expect(sayAnswer(points, '60')).toBe('60分');
	});

	test('of anywhere else must be whole hundredths within the bounds', () => {
		expect(fits(points, 10_000)).toBe(true);
		expect([10_001, -1, 89.9, '50'].map((value) => fits(points, value))).toEqual(Array(4).fill(false));
	});
});
