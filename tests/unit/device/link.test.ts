import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from '$lib/device/link';

const known = ['birth', 'sex', 'choose', 'name'];
const reading = (text: string) => {
	const { values, notes } = readFragment(text, known, ['choose']);
	return { values: Object.fromEntries(values), notes };
};
const quiet = (values: Record<string, string[]>) => ({ values, notes: [] });

describe('writing', () => {
	test('plain values stay readable', () => {
		expect(
			writeFragment([
				['birth', '1970-05'],
				['sex', 'male'],
			]),
		).toBe('birth=1970-05&sex=male');
		expect(writeFragment([])).toBe('');
	});

	test('signs that end a link in a chat, or mean something in one, are encoded', () => {
		expect(writeFragment([['name', "a b+c&d=e#f%(g)!*'~"]])).toBe(
			'name=a%20b%2Bc%26d%3De%23f%25%28g%29%21%2A%27%7E',
		);
		expect(writeFragment([['name', '王芳']])).toBe('name=%E7%8E%8B%E8%8A%B3');
	});

	test('half a character is replaced, not thrown', () => {
		expect(writeFragment([['name', 'a\uD83D']])).toBe('name=a%EF%BF%BD');
	});
});

describe('reading', () => {
	test.each<[string, Record<string, string[]>]>([
		['', {}],
		['#', {}],
		['birth=1970-05&sex=male', { birth: ['1970-05'], sex: ['male'] }],
		['#birth=1970-05&sex=male', { birth: ['1970-05'], sex: ['male'] }],
		['##?birth=1970-05&&sex=male&', { birth: ['1970-05'], sex: ['male'] }],
		['choose=2031-01&birth=1970-05&choose=2032-02', { choose: ['2031-01', '2032-02'], birth: ['1970-05'] }],
		['name=%E7%8E%8B%e8%8a%b3', { name: ['王芳'] }],
		['name=王芳', { name: ['王芳'] }],
		['name=a+b%2Bc', { name: ['a b+c'] }],
		['name=a=b', { name: ['a=b'] }],
		['name', { name: [''] }],
		['name=', { name: [''] }],
		['birth=1970-05&amp;sex=male', { birth: ['1970-05'], sex: ['male'] }],
		['＃ｂｉｒｔｈ＝１９７０－０５＆ｓｅｘ＝ｍａｌｅ', { birth: ['1970-05'], sex: ['male'] }],
		[encodeURIComponent('birth＝1970-05＆sex＝male'), { birth: ['1970-05'], sex: ['male'] }],
		['birth=1970-05%EF%BC%86', { birth: ['1970-05＆'] }],
		['name=100%', { name: ['100%'] }],
		['name=%E7%8E%zz', { name: ['%E7%8E%zz'] }],
		['name=%FF%E7%8E%8B', { name: ['%FF%E7%8E%8B'] }],
		['%62irth=1970-05', { birth: ['1970-05'] }],
	])('%s', (text, values) => {
		expect(reading(text)).toEqual(quiet(values));
	});

	test('a key nobody knows is left out and named', () => {
		expect(reading('birth=1970-05&from=singlemessage')).toEqual({
			values: { birth: ['1970-05'] },
			notes: ['链接里的 from 认不出，没有采用'],
		});
		expect(reading('%E5%87%BA%E7%94%9F=1&出生=2').notes).toEqual(['链接里的 出生 认不出，没有采用']);
		expect(reading('=1').notes).toEqual(['链接里的 （空） 认不出，没有采用']);
	});

	test('a long or invisible key is named briefly', () => {
		expect(reading(`${'长'.repeat(50)}=1`).notes).toEqual([`链接里的 ${'长'.repeat(20)} 认不出，没有采用`]);
		expect(reading('a%00%0Ab%E2%80%AEc=1').notes).toEqual(['链接里的 abc 认不出，没有采用']);
	});

	test('of a value that may stand once the first is kept', () => {
		expect(reading('birth=1970-05&birth=1971-06&birth=1972-07')).toEqual({
			values: { birth: ['1970-05'] },
			notes: ['链接里的 birth 写了不止一次，只采用第一个'],
		});
	});

	test('many oddities give few notes', () => {
		const { notes } = reading(Array.from({ length: 50 }, (_, index) => `k${index}=1`).join('&'));
		expect(notes).toHaveLength(6);
		expect(notes[5]).toBe('链接里还有45处没有采用');
	});

	test('2,000 characters are read, 2,001 are not', () => {
		const longest = `name=${'x'.repeat(1995)}`;
		expect(reading(longest)).toEqual(quiet({ name: ['x'.repeat(1995)] }));
		expect(reading(`${longest}x`)).toEqual({ values: {}, notes: ['链接太长，里面的内容没有采用'] });
	});

	test('names every object has are keys like others', () => {
		expect(readFragment('__proto__=1&constructor=2', [], []).notes).toHaveLength(2);
		const { values } = readFragment('__proto__=1&constructor=2', ['__proto__', 'constructor'], []);
		expect([...values]).toEqual([
			['__proto__', ['1']],
			['constructor', ['2']],
		]);
	});
});

describe('for any text', { timeout: 60_000 }, () => {
	test('what is written is read again unchanged', () => {
		const wellFormed = fc.string({ unit: 'binary', maxLength: 10 });
		const key = wellFormed.map((text) => text.trim()).filter((text) => text !== '');
		fc.assert(
			fc.property(fc.array(fc.tuple(key, wellFormed), { maxLength: 4 }), (pairs) => {
				const written = writeFragment(pairs);
				const keys = pairs.map(([each]) => each);
				const { values, notes } = readFragment(`#${written}`, keys, keys);
				expect(notes).toEqual([]);
				for (const each of keys) {
					expect(values.get(each)).toEqual(pairs.filter(([one]) => one === each).map(([, value]) => value));
				}
				expect(values.size).toBe(new Set(keys).size);
			}),
			{ numRuns: 200 },
		);
	});

	test('a fragment holds nothing a link could break at', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (key, value) => {
				expect(writeFragment([[key, value]])).toMatch(/^[\w.%-]*=[\w.%-]*$/);
			}),
		);
	});

	test('reading never throws', () => {
		const bent = fc
			.array(
				fc.constantFrom(
					'%',
					'%E7',
					'%8E',
					'=',
					'&',
					'#',
					'+',
					'birth',
					'＝',
					'%EF%BC%9D',
					'\uD83D',
					'\u0000',
					'王',
				),
			)
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 2500 }), bent), (text) => {
				const { values, notes } = readFragment(text, ['birth'], []);
				expect(values.size).toBeLessThanOrEqual(1);
				expect(notes.length).toBeLessThanOrEqual(6);
			}),
			{ numRuns: 300 },
		);
	});
});
