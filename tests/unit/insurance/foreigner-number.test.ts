import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { answerSheet } from '$lib/matters/answer-sheet';
import { assessMatter } from '$lib/matters/assess';
import { foreignerNumber, type ForeignerNumberFacts } from '$lib/insurance/foreigner-number';
import type { AnyMatter } from '$lib/matters/matter';
import { readMatter, writeMatter } from '$lib/matters/read-facts';

const on = day('2026-11-21');
const of = (facts: ForeignerNumberFacts) => assessMatter(foreignerNumber, facts, on);
const number = (facts: ForeignerNumberFacts) => of(facts).answer.main?.value;
const problem = (facts: ForeignerNumberFacts) => of(facts).problems.paperNumber;

describe('the number', () => {
	// Inventory D §14, the annex's own examples and the constructed one.
	test('passport G01234—56 of Germany', () => {
		expect(number({ paperType: 'passport', country: 'DEU', paperNumber: 'G01234—56' })).toBe('DEU0G0123456');
	});
	test('a passport of France with points and dashes', () => {
		expect(number({ paperType: 'passport', country: 'FRA', paperNumber: '12.AB-34567' })).toBe(
			'FRA012AB34567',
		);
	});
	test('a permanent residence card of a Dane', () => {
		const { main } = of({ paperType: 'permanent-2017', paperNumber: 'DNK324578912056' }).answer;
		expect(main).toMatchObject({ value: 'DNK0324578912056', note: '共16位，不用补足18位' });
	});
	test('a card of 2023 is its own number', () => {
		expect(number({ paperType: 'permanent-2023', paperNumber: '912345678901234567' })).toBe(
			'912345678901234567',
		);
		expect(number({ paperType: 'permanent-2023', paperNumber: '91234567890123456x' })).toBe(
			'91234567890123456X',
		);
	});

	test('the reserved digit is 0 unless somebody says otherwise', () => {
		expect(number({ paperType: 'passport', country: 'DEU', paperNumber: 'G0123456', reservedDigit: 3 })).toBe(
			'DEU3G0123456',
		);
	});

	test('a code the annex does not give is said not to have been checked', () => {
		const notes = (country: string) =>
			of({ paperType: 'passport', country, paperNumber: 'G0123456' }).answer.assumptions.slice(1);
		expect(notes('DEU')).toEqual([]);
		expect(notes('丹麦')).toEqual([]);
		expect(notes('法国')).toEqual(['代码FRA没有在国家标准GB/T 2659.1-2022里核对，请对照护照。']);
	});

	test('China is no foreign country', () => {
		expect(of({ paperType: 'passport', country: 'CHN', paperNumber: 'E1234' }).problems.country).toContain(
			'CHN是中国',
		);
	});

	test('fourteen characters fill the eighteen; fifteen are too many', () => {
		const facts = { paperType: 'passport', country: 'DEU' } as const;
		expect(of({ ...facts, paperNumber: 'A1234567890123' }).answer.main).toMatchObject({
			value: 'DEU0A1234567890123',
			note: '共18位',
		});
		expect(problem({ ...facts, paperNumber: 'A12345678901234' })).toBe(
			'护照号码最多14位，现在是15位，请核对；真有这么长的，请问经办机构',
		);
	});

	test('small and wide letters are made capital, which is said of small ones', () => {
		const small = of({ paperType: 'passport', country: 'deu', paperNumber: 'g0123456' }).answer;
		expect(small.main?.value).toBe('DEU0G0123456');
		expect(small.notices).toEqual(['小写字母已经改成大写；附件没有写小写怎样办，请对照证件。']);
		expect(number({ paperType: 'passport', country: 'ＤＥＵ', paperNumber: 'Ｇ０１２３４５６' })).toBe(
			'DEU0G0123456',
		);
		expect(of({ paperType: 'passport', country: 'DEU', paperNumber: 'G0123456' }).answer.notices).toEqual([]);
	});

	test.each(['德国', 'Germany', 'GERMANY', 'germany', 'DE', 'de', 'DEU'])('%s is DEU', (country) => {
		const { main, notices } = of({ paperType: 'passport', country, paperNumber: 'G0123456' }).answer;
		expect(main).toMatchObject({ value: 'DEU0G0123456', tone: 'good' });
		expect(notices).toEqual([]);
	});
	test.each([
		['United Kingdom', 'GBR0G0123456'],
		['U.S.A.', 'USA0G0123456'],
		['South Korea', 'KOR0G0123456'],
		['Viet Nam', 'VNM0G0123456'],
	])('%s', (country, value) => {
		expect(number({ paperType: 'passport', country, paperNumber: 'G0123456' })).toBe(value);
	});
	test.each(['ZZZ', 'ABC', 'BRA'])('%s is not known here: an answer, but to be checked', (country) => {
		const { main, notices, assumptions } = of({
			paperType: 'passport',
			country,
			paperNumber: 'G0123456',
		}).answer;
		expect(main).toMatchObject({ value: `${country}0G0123456`, tone: 'plain' });
		expect(notices).toEqual([`这里不认得代码${country}，请照护照核对这3个字母；拿不准的，请问经办机构。`]);
		expect(assumptions).toHaveLength(1);
	});
	test('so with the letters of a residence card', () => {
		const card = (paperNumber: string) => of({ paperType: 'permanent-2017', paperNumber }).answer;
		expect(card('DNK324578912056').main?.tone).toBe('good');
		expect(card('ZZZ324578912056').main?.tone).toBe('plain');
		expect(card('ZZZ324578912056').notices[0]).toContain('请照证件核对');
	});
});

describe('wrong shapes', () => {
	test.each(['D', 'XX', 'DEUT', '1AB', '火星', 'Korea', 'toString', '__proto__'])(
		'the country %s',
		(country) => {
			expect(of({ country }).problems.country).toMatch(/^请写3个英文字母的代码/);
		},
	);

	test('a passport of signs alone, or with other characters', () => {
		expect(problem({ paperType: 'passport', paperNumber: '—.-' })).toBe(
			'护照号码里只有英文字母和数字，请核对',
		);
		expect(problem({ paperType: 'passport', paperNumber: 'G01234号' })).toBe(
			'护照号码里只有英文字母和数字，请核对',
		);
	});

	test('a passport of a few characters is asked back about', () => {
		expect(problem({ paperType: 'passport', paperNumber: '12' })).toBe('护照号码只有2位吗？请照护照写全');
		expect(problem({ paperType: 'passport', paperNumber: 'E123' })).toContain('只有4位');
		expect(problem({ paperType: 'passport', paperNumber: 'E1234' })).toBeUndefined();
	});

	test('a citizen’s identity number is no residence card’s', () => {
		// The standard's own example; with another last digit it is nobody's, and cannot be told apart.
		const card = (paperNumber: string) => problem({ paperType: 'permanent-2023', paperNumber });
		expect(card('11010519491231002X')).toBe('这是中国居民身份证的号码，请写外国人永久居留身份证上的号码');
		expect(card('110105194912310021')).toBeUndefined();
		// Begins with 9, though its checksum is right: the weighted sum is 238, 7 over a multiple of 11, so 5.
		expect(card('911156198401010015')).toBeUndefined();
	});

	test('a residence card of another length, or of the other kind', () => {
		expect(problem({ paperType: 'permanent-2017', paperNumber: 'DNK32457891205' })).toBe(
			'这种证件的号码是15位：3个字母加12个数字，现在是14位，请核对',
		);
		expect(problem({ paperType: 'permanent-2017', paperNumber: '912345678901234567' })).toBe(
			'18位的是2023版，请在上面选“2023版永久居留身份证”',
		);
		expect(problem({ paperType: 'permanent-2023', paperNumber: 'DNK324578912056' })).toBe(
			'15位的是2017版或更早的，请在上面选那一种',
		);
		expect(problem({ paperType: 'permanent-2023', paperNumber: '91234567890123456' })).toBe(
			'2023版的号码是18位，现在是17位，请核对',
		);
	});
});

describe('neither the document number nor the result is kept', () => {
	const texts = { paperType: 'passport', country: 'DEU', paperNumber: 'G0123456', reservedDigit: '0' };
	const matter = foreignerNumber as unknown as AnyMatter;

	test('not in a link', () => {
		const { facts, unsure, answer } = readMatter(matter, texts, on);
		expect(answer.main?.value).toBe('DEU0G0123456');
		expect(writeMatter(matter, facts, unsure)).toEqual([
			['paperType', 'passport'],
			['country', 'DEU'],
			['reservedDigit', '0'],
		]);
	});

	test('opened by such a link, it is to be typed anew, and the page says so', () => {
		const { answer } = readMatter(matter, { paperType: 'passport', country: 'DEU' }, on);
		expect(answer.main).toBeUndefined();
		expect(answer.missing).toEqual(['paperNumber']);
		expect(answer.assumptions[0]).toContain('要重新写证件号码');
	});

	test('in the text somebody copies it stands as the answer', () => {
		const { answer } = readMatter(matter, texts, on);
		expect(answerSheet('号码', [], answer, on).lines[0]?.value).toBe('DEU0G0123456');
	});
});
