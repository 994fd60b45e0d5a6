import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeIdentityNumber, readIdentityNumber } from '$lib/engine/identity-number';
import { formatMonth } from '$lib/engine/month';
import { wildText } from './texts';

/**
 * The check character of GB 11643-1999 by the running product of ISO 7064 MOD 11-2: double and add, and what brings the
 * whole to 1 modulo 11. The program uses the table of weights instead.
 */
function checkCharacter(seventeen: string): string {
	let product = 0;
	for (const digit of seventeen) product = ((product + Number(digit)) * 2) % 11;
	const check = (12 - product) % 11;
	return check === 10 ? 'X' : String(check);
}

/** A number nobody holds: no division of China has the code 990000. */
const numberOf = (birth: string, order: string, area = '990000') => {
	const seventeen = `${area}${birth}${order}`;
	return seventeen + checkCharacter(seventeen);
};

/** The first order number for which the check character comes out as wanted. */
function numberEndingIn(wanted: string, birth: string): string {
	for (let order = 1; order < 1000; order += 1) {
		const number = numberOf(birth, String(order).padStart(3, '0'));
		if (number.endsWith(wanted)) return number;
	}
	return expect.fail(`no number ends in ${wanted}`);
}

const said = (text: string) => {
	const reading = readIdentityNumber(text);
	return reading.ok ? `${formatMonth(reading.value.birth)} ${reading.value.sex}` : reading.problem;
};

test('the example every explanation of the standard gives', () => {
	expect(checkCharacter('11010519491231002')).toBe('X');
	expect(said('11010519491231002X')).toBe('1949-12 female');
});

describe('right numbers', () => {
	test.each([
		['19700515', '001', '1970-05 male'],
		['19700515', '002', '1970-05 female'],
		['19700515', '000', '1970-05 female'],
		['19700515', '999', '1970-05 male'],
		['19640229', '123', '1964-02 male'],
		['20000229', '124', '2000-02 female'],
		['19651231', '357', '1965-12 male'],
		['19650101', '358', '1965-01 female'],
	])('born %s, order %s: %s', (birth, order, facts) => {
		expect(said(numberOf(birth, order))).toBe(facts);
	});

	test('every check character is known, 0 to 9 and X', () => {
		for (const check of '0123456789X') expect(said(numberEndingIn(check, '19700515'))).toMatch(/^1970-05 /);
	});

	test('a small x, full-width digits, blanks and strokes between are the same number', () => {
		const number = numberEndingIn('X', '19700515');
		const groups = `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`;
		const wide = number.replace(/./g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
		for (const typed of [
			number.toLowerCase(),
			` ${number} `,
			groups,
			groups.replaceAll(' ', '-'),
			wide,
			wide.toLowerCase(),
		])
			expect(said(typed), typed).toBe(said(number));
	});
});

describe('wrong numbers', () => {
	test('any one digit mistyped is noticed', () => {
		const number = numberOf('19700515', '001');
		for (let place = 0; place < 17; place += 1)
			for (const digit of '0123456789') {
				const mistyped = number.slice(0, place) + digit + number.slice(place + 1);
				expect(readIdentityNumber(mistyped).ok, mistyped).toBe(mistyped === number);
			}
	});

	test('of the eleven check characters only one is right', () => {
		const number = numberOf('19700515', '002');
		const accepted = [...'0123456789X'].filter((check) => readIdentityNumber(number.slice(0, 17) + check).ok);
		expect(accepted).toEqual([number.slice(17)]);
	});

	test('two neighbours changed about are noticed', () => {
		const number = numberOf('19650731', '248');
		for (let place = 0; place < 16; place += 1) {
			const turned =
				number.slice(0, place) +
				number.slice(place + 1, place + 2) +
				number.slice(place, place + 1) +
				number.slice(place + 2);
			if (turned !== number) expect(said(turned), turned).toContain('校验位不对');
		}
	});

	test.each([
		['fifteen digits, as before 1999', '990000700515001', '这是15位的旧号码'],
		['seventeen digits', '99000019700515001', '应为18位'],
		['nineteen digits', `${numberOf('19700515', '001')}0`, '应为18位'],
		['X in the middle', '9900001970X5150010', '应为18位'],
		['a letter at the end', '99000019700515001A', '应为18位'],
		['stars in place of the birth', '990000********0011', '应为18位'],
		['nothing', '', '应为18位'],
		['30 February', numberOf('19700230', '001'), '出生日期不存在'],
		['29 February 1970', numberOf('19700229', '001'), '出生日期不存在'],
		['29 February 1900', numberOf('19000229', '001'), '出生日期不存在'],
		['month 13', numberOf('19701301', '001'), '出生日期不存在'],
		['day 0', numberOf('19700500', '001'), '出生日期不存在'],
	])('%s', (_, typed, problem) => {
		expect(readIdentityNumber(typed)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
	});

	test('a check character that is wrong is said to be so', () => {
		expect(said('110105194912310021')).toContain('校验位不对');
	});
});

test('month and sex are read from every number made right', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1900, max: 2099 }),
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 28 }),
			fc.integer({ min: 0, max: 999 }),
			fc.integer({ min: 100_000, max: 999_999 }),
			(year, month, day, order, area) => {
				const two = (count: number) => String(count).padStart(2, '0');
				const number = numberOf(
					`${year}${two(month)}${two(day)}`,
					String(order).padStart(3, '0'),
					String(area),
				);
				expect(said(number)).toBe(`${year}-${two(month)} ${order % 2 === 1 ? 'male' : 'female'}`);
			},
		),
	);
});

test('reading never throws, and keeps nothing of the number but month and sex', () => {
	const digits = fc
		.tuple(
			fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 19 }),
			fc.constantFrom('', 'x', 'X'),
		)
		.map(([numbers, end]) => numbers.join('') + end);
	fc.assert(
		fc.property(fc.oneof(wildText, digits), (text) => {
			const reading = readIdentityNumber(text);
			if (reading.ok) expect(Object.keys(reading.value).sort()).toEqual(['birth', 'sex']);
			else expect(reading.problem.length).toBeLessThan(60);
		}),
	);
	for (const piece of ['1', 'X', '１', ' '])
		expect(readIdentityNumber(piece.repeat(1_000_000)).ok).toBe(false);
});

test('what stands out of sight behind many blanks is not dropped in silence', () => {
	expect(readIdentityNumber(`11010519491231002X${' '.repeat(80)}1`).ok).toBe(false);
});

describe('telling a number from a date', () => {
	test.each([
		...['990000197005150012', '99000019700515001X', '99000019700515001x', '990000700515001', '990000197'],
		...['990000 19700515 0012', '９９００００１９７００５１５００１２', ' 990000197005150012 '],
	])('"%s" is meant as an identity number', (text) => {
		expect(looksLikeIdentityNumber(text)).toBe(true);
	});

	test.each(['1970-5', '197005', '19700515', '1970-05-15', '1970 5 15', '1970年5月15日', '', 'X', '1970x'])(
		'"%s" is not',
		(text) => {
			expect(looksLikeIdentityNumber(text)).toBe(false);
		},
	);
});
