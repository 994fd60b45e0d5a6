import { describe, expect, test } from 'vitest';
import { readCase, readLabel, readNote, readTags, tagsIn } from '$lib/device/cases/case';
import { CaseNumbers, isCaseNumber } from '$lib/device/cases/case-number';
import { search, tagsOf } from '$lib/device/cases/search';
import { day } from '$lib/engine/day';
import { man, sample, woman } from './samples';

describe('numbers', () => {
	test('the next of a day', () => {
		expect(new CaseNumbers([]).next(day('2026-11-21'))).toBe('20261121-01');
		const numbers = new CaseNumbers(['20261121-02', '20261120-09']);
		expect(numbers.next(day('2026-11-21'))).toBe('20261121-03');
		expect(numbers.next(day('2026-11-21'))).toBe('20261121-04');
		expect(numbers.next(day('2026-11-20'))).toBe('20261120-10');
		expect(new CaseNumbers(['20261121-99']).next(day('2026-11-21'))).toBe('20261121-100');
		expect(new CaseNumbers(['20261121-100', '20261121-99']).next(day('2026-11-21'))).toBe('20261121-101');
	});

	test('after the highest that can be, the first that is free', () => {
		const numbers = new CaseNumbers(['20261121-99999', '20261121-01']);
		expect(numbers.next(day('2026-11-21'))).toBe('20261121-02');
	});

	test('one that is taken becomes the next of its day', () => {
		const numbers = new CaseNumbers(['20261121-01']);
		expect(numbers.giveOrNext('20261121-05')).toBe('20261121-05');
		expect(numbers.giveOrNext('20261121-05')).toBe('20261121-06');
	});

	test.each(['20261121-01', '20261121-99', '20261121-100', '20240229-12345'])('%s is one', (text) => {
		expect(isCaseNumber(text)).toBe(true);
	});
	test.each([
		'',
		'20261121-00',
		'20261121-1',
		'20261121-001',
		'20261131-01',
		'20250229-01',
		'2026-11-21-01',
		'20261121-01 ',
		'20261121-123456',
	])('%j is none', (text) => {
		expect(isCaseNumber(text)).toBe(false);
	});
});

describe('what an advisor writes', () => {
	test('blanks are put in order; a note keeps its lines', () => {
		expect(readLabel('  第二\n窗口 \t A ')).toEqual({ ok: true, value: '第二 窗口 A' });
		expect(readLabel('')).toEqual({ ok: true, value: '' });
		expect(readNote(' 一\r\n\n二 \u0007三 ')).toEqual({ ok: true, value: '一\n\n二 三' });
		expect(tagsIn('4050，缺材料、 缺材料;Ａ')).toEqual(['4050', '缺材料', 'A']);
	});

	test('signs that turn the direction of writing are taken out', () => {
		expect(readLabel('a\u202Eb\u2066c')).toEqual({ ok: true, value: 'abc' });
	});

	test.each(['110105194912310021', '一一 138 0000 0000', '１３８００００００００', '510223-1970-0501'])(
		'%j is refused with what not to write',
		(text) => {
			for (const reading of [readLabel(text), readNote(`备注 ${text}`), readTags([text])])
				expect(reading).toEqual({
					ok: false,
					problem: expect.stringMatching(/一长串数字。请不要写身份证号、电话号码，也不要写姓名/),
				});
		},
	);

	test('a number cut in pieces over the tags is still one', () => {
		expect(readTags(['51022319', '7005011234'])).toMatchObject({ ok: false });
	});

	test('dates and short numbers may be written', () => {
		for (const text of ['1970年5月1日', '11月21日', '缴费 186 个月', '2026-11-21'])
			expect(readNote(text).ok, text).toBe(true);
	});

	test('no longer than there is room', () => {
		expect(readLabel('长'.repeat(40)).ok).toBe(true);
		expect(readLabel('长'.repeat(41))).toEqual({ ok: false, problem: expect.stringContaining('最多40个字') });
		expect(readNote('𠮷'.repeat(500)).ok).toBe(true);
		expect(readNote('长'.repeat(501)).ok).toBe(false);
		expect(readTags(['签'.repeat(20)]).ok).toBe(true);
		expect(readTags(['签'.repeat(21)]).ok).toBe(false);
		const tags = (count: number) => Array.from({ length: count }, (_, index) => `签${index}`);
		expect(readTags(tags(10)).ok).toBe(true);
		expect(readTags(tags(11))).toEqual({ ok: false, problem: expect.stringContaining('最多10个') });
	});
});

describe('reading a case', () => {
	test('a case is read as it is; keys nobody knows are left out', () => {
		const whole = sample('a', '20261121-01', { followUp: day('2026-12-01'), people: [man, woman] });
		expect(readCase({ ...whole, more: 1 })).toEqual({ ok: true, value: whole });
	});

	test.each<[string, object]>([
		['no id', { id: undefined }],
		['an id of other signs', { id: 'a b' }],
		['a long id', { id: 'a'.repeat(65) }],
		['no number', { number: '3' }],
		['a label that is none', { label: 7 }],
		['an identity number for a label', { label: '110105194912310021' }],
		['tags that are none', { tags: 'a' }],
		['tags of numbers', { tags: [7] }],
		['very many tags', { tags: Array.from({ length: 101 }, () => 'a') }],
		['a note that is none', { note: null }],
		['a long note', { note: '长'.repeat(501) }],
		['no day', { followUp: '2026-02-30' }],
		['a day that is a number', { followUp: 1e21 }],
		['nobody', { people: [] }],
		['four people', { people: [man, man, man, man] }],
		['people that are none', { people: { length: 1 } }],
		['a person without answers', { people: [{}] }],
		['another topic', { people: [{ answers: { other: 'a=1' } }] }],
		['a topic named __proto__', { people: [{ answers: JSON.parse('{"__proto__":"a=1"}') as object }] }],
		['an answer that is no text', { people: [{ answers: { retirement: {} } }] }],
		['a long answer', { people: [{ answers: { retirement: 'x'.repeat(2001) } }] }],
		[
			'an identity number in an answer',
			{ people: [{ answers: { retirement: 'birth=110105194912310021' } }] },
		],
		['one in other signs', { people: [{ answers: { retirement: 'birth=%31%31%3010519491231' } }] }],
		['no instant', { savedOn: '2026-11-21' }],
		['an impossible instant', { savedOn: '2026-02-30T00:00:00.000Z' }],
	])('%s: refused', (_what, change) => {
		expect(readCase({ ...sample('a', '20261121-01'), ...change })).toEqual({
			ok: false,
			problem: expect.any(String),
		});
	});

	test('nothing is taken from a prototype', () => {
		expect(readCase(Object.create(sample('a', '20261121-01')) as object).ok).toBe(false);
		for (const value of [undefined, null, 7, 'a', [], () => 1]) expect(readCase(value).ok).toBe(false);
	});
});

describe('finding', () => {
	const all = [
		sample('a', '20261121-01', { label: '张家坝窗口', tags: ['4050'], note: '带居住证' }),
		sample('b', '20261121-02', { label: 'ABC', tags: ['缺材料', '4050'], note: '' }),
		sample('c', '20261120-01', { label: '', tags: ['缺材料', '甲'], note: '等复印件' }),
	];
	const found = (words: string, tag?: string) => search(all, words, tag).map(({ id }) => id);

	test('by number, label, tag and note, also in part', () => {
		expect(found('')).toEqual(['a', 'b', 'c']);
		expect(found('1121')).toEqual(['a', 'b']);
		expect(found('20261120-01')).toEqual(['c']);
		expect(found('家坝')).toEqual(['a']);
		expect(found('复印')).toEqual(['c']);
		expect(found('缺材')).toEqual(['b', 'c']);
		expect(found('没有')).toEqual([]);
	});

	test('every word must be there; letters and full-width signs do not matter', () => {
		expect(found(' 4050 居住 ')).toEqual(['a']);
		expect(found('ａｂｃ')).toEqual(['b']);
		expect(found('4050 复印')).toEqual([]);
	});

	test('by tag, alone and with words', () => {
		expect(found('', '缺材料')).toEqual(['b', 'c']);
		expect(found('复印', '缺材料')).toEqual(['c']);
		expect(found('', '缺')).toEqual([]);
	});

	test('tags, the most used first', () => {
		expect(tagsOf(all)).toEqual(['4050', '缺材料', '甲']);
	});
});
