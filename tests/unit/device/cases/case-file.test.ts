import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCaseFile, readLastCaseFile, writeCaseFile } from '$lib/device/cases/case-file';
import { openCases, type Case } from '$lib/device/cases/cases';
import { casesAmong, merging } from '$lib/device/cases/changes';
import { makeLock } from '$lib/device/cases/seal';
import { hash } from '$lib/device/hash';
import { day } from '$lib/engine/day';
import { man, sample, woman } from './samples';

const passphrase = '山城 步道 八 二 六';
const few = 10;
const on = day('2026-11-21');

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const three = [
	sample('a', '20261121-01', { people: [man, woman], followUp: day('2026-12-01') }),
	sample('b', '20261121-02', { label: '“引号” \\ 𠮷 <b>', note: '一\n二' }),
	sample('c', '20261120-01', { tags: [], note: '', savedOn: '2026-11-20T08:00:00.000Z' }),
];

const casesOf = (text: string) => {
	const reading = readCaseFile(text);
	if (!reading.ok) throw new Error(reading.problem);
	if (!('cases' in reading.value)) throw new Error('sealed');
	return reading.value.cases;
};
const problemOf = (text: string) => {
	const reading = readCaseFile(text);
	return reading.ok ? undefined : reading.problem;
};

/** A file of anything, with the right sum: made by somebody who means harm. */
function forged(contents: unknown, more: object = {}) {
	const body = { format: 'huisuan-cases', version: 1, madeOn: on, cases: contents, ...more };
	return JSON.stringify({ ...body, sum: hash(JSON.stringify(body)) });
}

describe('writing and reading', () => {
	test('what was written is read again', async () => {
		expect(casesOf(await writeCaseFile(three, on))).toEqual(three);
		expect(casesOf(await writeCaseFile([], on))).toEqual([]);
		expect(casesOf(`\uFEFF${await writeCaseFile(three, on)}\n`)).toEqual(three);
	});

	test('the sum is the published one of the text before it', () => {
		// FNV-1a of 32 bits: the sum of nothing is its offset basis, that of "a" is e40c292c.
		expect(hash('').slice(0, 8)).toBe('811c9dc5');
		expect(hash('a').slice(0, 8)).toBe('e40c292c');
		expect(casesOf(forged(three))).toEqual(three);
	});

	test('a sealed file holds nothing that can be read, not even how many', async () => {
		const locked = await makeLock(passphrase, few);
		const text = await writeCaseFile(three, on, locked);
		for (const word of ['窗口', '缺材料', '居住证', 'birth', '20261121-01', 'savedOn'])
			expect(text).not.toContain(word);
		expect(Object.keys(JSON.parse(text) as object)).toEqual([
			'format',
			'version',
			'madeOn',
			'lock',
			'sealed',
			'sum',
		]);
	});

	test('the day of the last file is remembered', async () => {
		const cases = await openCases(few);
		await cases.writeFile(on);
		expect(readLastCaseFile()).toBe('2026-11-21');
	});
});

describe('a sealed file', () => {
	async function sealedFile() {
		const there = await openCases(few);
		await there.restore(await writeCaseFile(three, on));
		await there.setPassphrase(passphrase);
		const file = await there.writeFile(on);
		if (!file.ok) throw new Error(file.problem);
		return { there, text: file.value };
	}

	test('on another machine it asks for its passphrase, until it is right', async () => {
		const { text } = await sealedFile();
		vi.stubGlobal('indexedDB', new IDBFactory());
		const here = await openCases(few);
		expect(await here.restore(text)).toEqual({
			ok: false,
			problem: '这个文件有口令，请写存文件时用的口令',
			asks: true,
		});
		expect(await here.restore(text, 'wrong one')).toEqual({
			ok: false,
			problem: expect.stringContaining('口令不对'),
			asks: true,
		});
		expect(await here.list()).toEqual([]);
		expect(await here.restore(text, passphrase)).toEqual({
			ok: true,
			says: '读入完成：新增3个，更新0个，没变0个。文件有口令，这台设备上还没有设',
		});
		expect(await here.list()).toHaveLength(3);
	});

	test('on the machine it was made it does not ask', async () => {
		const { there, text } = await sealedFile();
		expect(await there.restore(text)).toMatchObject({ ok: true });
		await there.changePassphrase(passphrase, 'another one');
		expect(await there.restore(text)).toMatchObject({ ok: false, asks: true });
		expect(await there.restore(text, passphrase)).toMatchObject({ ok: true });
	});

	test('read into sealed cases it is sealed with their passphrase', async () => {
		const { text } = await sealedFile();
		vi.stubGlobal('indexedDB', new IDBFactory());
		const here = await openCases(few);
		await here.setPassphrase('here another');
		expect(await here.restore(text, passphrase)).toMatchObject({ ok: true });
		const reopened = await openCases(few);
		await reopened.unlock('here another');
		expect((await reopened.list()).map(({ id }) => id)).toEqual(['b', 'a', 'c'].sort().filter((id) => id));
	});

	test('its day, its lock or its contents exchanged: refused', async () => {
		const { text } = await sealedFile();
		vi.stubGlobal('indexedDB', new IDBFactory());
		const here = await openCases(few);
		const other = await makeLock(passphrase, few);
		const file = JSON.parse(text) as { lock: object; sealed: object };
		for (const change of [
			{ madeOn: '2026-11-22' },
			{ lock: other.lock },
			{ lock: { ...file.lock, iterations: few + 1 } },
			{ lock: { ...file.lock, iterations: 1e15 } },
			{ sealed: other.lock.check },
			{ sealed: await other.key.seal('file:2026-11-21', '[]') },
		]) {
			const { format, version, madeOn, lock, sealed } = { ...(file as object), ...change } as Record<
				string,
				unknown
			>;
			const body = { format, version, madeOn, lock, sealed };
			const changed = JSON.stringify({ ...body, sum: hash(JSON.stringify(body)) });
			expect((await here.restore(changed, passphrase)).ok, JSON.stringify(change)).toBe(false);
		}
		expect(await here.list()).toEqual([]);
	});
});

describe('what is not a file of ours', () => {
	test.each<[string, string]>([
		['', '读不懂'],
		['hello', '读不懂'],
		['null', '不是惠算的个案文件'],
		['[]', '不是惠算的个案文件'],
		['{"format":"other"}', '不是惠算的个案文件'],
		['{"format":"huisuan-people","version":1,"people":[]}', '名单文件'],
		[forged(three, { version: 2 }), '更新版本的惠算'],
		[forged(three, { version: '1' }), '损坏'],
		[forged(three, { madeOn: 'today' }), '损坏'],
		[forged({ length: 0 }), '损坏'],
		[forged(three, { more: 1 }), '损坏'],
		[forged([three[0], three[0]]), '损坏'],
		[JSON.stringify({ format: 'huisuan-cases', version: 1, madeOn: on, cases: [], sum: 'x' }), '损坏'],
		[forged([three[0], { ...three[1], note: 7 }]), '第2个个案不能用'],
		[forged([{ ...three[0], note: '电话13800000000' }]), '第1个个案不能用：备注里有一长串数字'],
	])('%.60s: %s', (text, says) => {
		expect(problemOf(text)).toMatch(new RegExp(`${says}.*没有读入|${says}.*不是个案文件`));
	});

	test('too large, too many', () => {
		expect(problemOf(' '.repeat(96 * 1024 * 1024 + 1))).toContain('超过96 MB');
		const many = (count: number) =>
			Array.from({ length: count }, (_, index) => sample(`x${index}`, '20261121-01', { tags: [], note: '' }));
		expect(problemOf(forged(many(10_001)))).toContain('10001个个案，最多能读入10000个');
		expect(problemOf(forged(many(10_000)))).toBeUndefined();
	});

	test('nested so deeply that it cannot be written', () => {
		const deep = '['.repeat(200_000) + ']'.repeat(200_000);
		const text = `{"format":"huisuan-cases","version":1,"madeOn":"2026-11-21","cases":${deep},"sum":"x"}`;
		expect(problemOf(text)).toContain('损坏');
	});
});

describe('merging by id', () => {
	const merged = (kept: readonly Case[], loaded: readonly Case[]) => {
		const result = merging(new Map(kept.map((each) => [each.id, each])), loaded);
		if (!result.ok) throw new Error(result.problem);
		const { put, ...counts } = result.value;
		return { put: put.map(({ id, number, note }) => `${id} ${number} ${note}`), ...counts };
	};
	const at = (minute: number) => `2026-11-21T08:${String(minute).padStart(2, '0')}:00.000Z`;

	test('the later change stays, from either side', () => {
		const kept = [
			sample('a', '20261121-01', { note: 'old', savedOn: at(1) }),
			sample('b', '20261121-02', { note: 'new', savedOn: at(5) }),
			sample('c', '20261121-03', { note: 'only here', savedOn: at(1) }),
		];
		const loaded = [
			sample('a', '20261121-01', { note: 'new', savedOn: at(2) }),
			sample('b', '20261121-02', { note: 'old', savedOn: at(4) }),
			sample('d', '20261121-04', { note: 'only there', savedOn: at(1) }),
		];
		expect(merged(kept, loaded)).toEqual({
			put: ['a 20261121-01 new', 'd 20261121-04 only there'],
			added: 1,
			updated: 1,
			unchanged: 1,
			renumbered: 0,
		});
		expect(merged(kept, kept)).toMatchObject({ put: [], unchanged: 3 });
	});

	test('one number for two cases of two machines: who comes second gets the next', () => {
		const kept = [sample('a', '20261121-01'), sample('b', '20261121-02')];
		const loaded = [sample('x', '20261121-01', { note: '' }), sample('y', '20261121-03', { note: '' })];
		expect(merged(kept, loaded)).toMatchObject({
			put: ['x 20261121-03 ', 'y 20261121-04 '],
			renumbered: 2,
		});
	});

	test('no more than there is room for', () => {
		const kept = Array.from({ length: 10_000 }, (_, index) => sample(`x${index}`, '20261121-01'));
		const all = casesAmong(kept);
		expect(merging(all, [sample('y', '20261121-01')])).toMatchObject({ ok: false });
		expect(merging(all, [sample('x1', '20261121-01', { savedOn: at(9) })]).ok).toBe(true);
	});

	test('ten thousand of one number in a moment', () => {
		const loaded = Array.from({ length: 10_000 }, (_, index) => sample(`x${index}`, '20261121-99999'));
		const began = performance.now();
		expect(merged([], loaded)).toMatchObject({ added: 10_000, renumbered: 9_999 });
		expect(performance.now() - began).toBeLessThan(60_000);
	});
});

describe('five hundred damaged files', () => {
	/** The same numbers at every run (mulberry32). */
	function numbers(seed: number) {
		let state = seed;
		return (below: number) => {
			state = (state + 0x6d2b79f5) | 0;
			let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
			mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
			return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
		};
	}

	/** Every place in a file's contents, as a path of keys. */
	const paths = (value: unknown, path: readonly string[] = []): (readonly string[])[] => [
		path,
		...(typeof value === 'object' && value !== null
			? Object.entries(value).flatMap(([key, each]) => paths(each, [...path, key]))
			: []),
	];

	function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
		if (key === undefined) return by;
		const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
		copy[key] = replaced(copy[key], rest, by);
		return copy;
	}

	const wrong: readonly unknown[] = [
		null,
		true,
		-1,
		1e308,
		Number.MAX_SAFE_INTEGER,
		'9'.repeat(5000),
		'',
		'x'.repeat(3000),
		[],
		[[[]]],
		{},
		{ length: 1e9 },
		JSON.parse('{"__proto__":{"id":"a","polluted":true}}') as unknown,
		{ constructor: { prototype: { polluted: true } } },
		{ toString: 'a', valueOf: 'b', toJSON: 'c' },
		'13800000000',
		'\u0000\u202E',
		'2026-02-30',
	];

	test('none is accepted wrongly, none throws, and nothing is changed', async () => {
		const cases = await openCases(few);
		const kept = sample('kept', '20261119-01');
		expect((await cases.restore(forged([kept]))).ok).toBe(true);
		const locked = await makeLock(passphrase, few);
		const files = [await writeCaseFile(three, on), await writeCaseFile(three, on, locked)];
		const random = numbers(20_261_121);
		const places = paths(three);
		const counts = { accepted: 0, refused: 0 };
		for (let round = 0; round < 500; round += 1) {
			const whole = files[round % 2] ?? '';
			const bytes = new TextEncoder().encode(whole);
			let text: string;
			switch (round % 5) {
				case 0:
					text = new TextDecoder().decode(bytes.subarray(0, random(bytes.length)));
					break;
				case 1:
				case 2: {
					for (let flips = 1 + random(3); flips > 0; flips -= 1) {
						const at = random(bytes.length);
						bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
					}
					text = new TextDecoder().decode(bytes);
					break;
				}
				case 3: {
					const at = random(bytes.length);
					const part = whole.slice(at, at + 1 + random(200));
					text = random(2) ? whole.replace(part, '') : whole.replace(part, part + part);
					break;
				}
				default:
					// With the right sum: only what stands there can tell.
					text = forged(replaced(three, places[random(places.length)] ?? [], wrong[random(wrong.length)]));
			}
			const restored = await cases.restore(text, passphrase);
			if (restored.ok) {
				// Whatever was let in is a case like any other, or the very same as before.
				counts.accepted += 1;
				for (const each of await cases.list()) {
					if (each.id !== 'kept') await cases.remove(each.id);
					if (round % 5 < 4) expect([kept, ...three]).toContainEqual(each);
					expect(typeof each.label).toBe('string');
					expect(JSON.stringify(each)).not.toMatch(/polluted|\d{9}/);
				}
			} else {
				counts.refused += 1;
				expect(restored.problem).toMatch(/[一-鿿]/);
			}
			expect(await cases.list()).toEqual([kept]);
		}
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
		// Replaced by an empty text or list, a label, a note or the tags may well be one.
		expect(counts.accepted).toBeLessThan(40);
		expect(counts.refused + counts.accepted).toBe(500);
	}, 120_000);

	test('script in a label is text like any other', async () => {
		const cases = await openCases(few);
		const label = '<script>alert(1)</script>';
		expect((await cases.restore(forged([sample('a', '20261121-01', { label })]))).ok).toBe(true);
		expect((await cases.list())[0]?.label).toBe(label);
	});
});
