import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	applyAppearance,
	attributesOf,
	forgetAppearance,
	parseAppearance,
	readAppearance,
	saveAppearance,
	usualAppearance,
} from '$lib/device/appearance';

/** localStorage as a map; `broken` throws at every touch, as where a browser blocks it. */
function storage(content: Record<string, string> = {}, broken = false) {
	const kept = new Map(Object.entries(content));
	const guard = () => {
		if (broken) throw new DOMException('blocked', 'SecurityError');
	};
	return {
		kept,
		getItem: (key: string) => (guard(), kept.get(key) ?? null),
		setItem: (key: string, text: string) => (guard(), void kept.set(key, text)),
		removeItem: (key: string) => (guard(), void kept.delete(key)),
	};
}

let dataset: Record<string, string>;
beforeEach(() => {
	dataset = {};
	vi.stubGlobal('document', { documentElement: { dataset } });
});
afterEach(() => {
	forgetAppearance();
	vi.unstubAllGlobals();
});

const cases: [stored: string | undefined, attributes: Record<string, string>][] = [
	[undefined, {}],
	['', {}],
	['{', {}],
	['null', {}],
	['7', {}],
	['[]', {}],
	['{"theme":"dark"}', { theme: 'dark' }],
	['{"theme":"light","large":false,"size":30}', { theme: 'light' }],
	['{"theme":"system","large":true,"size":24}', { large: '', size: '24' }],
	['{"theme":"dark","large":true,"size":30}', { theme: 'dark', large: '', size: '30' }],
	['{"theme":"pink","large":true,"size":99}', { large: '', size: '18' }],
	['{"theme":"__proto__","large":"yes"}', {}],
	['{"large":true,"size":"24"}', { large: '', size: '18' }],
];

describe('what is stored becomes attributes of <html>', () => {
	test.each(cases)('%s', (stored, attributes) => {
		applyAppearance(parseAppearance(stored));
		expect(dataset).toEqual(attributes);
	});

	test.each(cases)('%s, before the first paint', (stored, attributes) => {
		const script = readFileSync('static/appearance.js', 'utf8');
		const early: Record<string, string> = {};
		runInNewContext(script, {
			localStorage: storage(stored === undefined ? {} : { 'huisuan.appearance': stored }),
			document: { documentElement: { dataset: early } },
			location: { hash: '' },
		});
		expect(Object.entries(early).map(([name, value]) => [name, String(value)])).toEqual(
			Object.entries(attributes),
		);
	});

	test('blocked storage before the first paint', () => {
		const script = readFileSync('static/appearance.js', 'utf8');
		const early = {};
		const sandbox = {
			localStorage: storage({}, true),
			document: { documentElement: { dataset: early } },
			location: { hash: '' },
		};
		expect(() => runInNewContext(script, sandbox)).not.toThrow();
		expect(early).toEqual({});
	});

	test.each([
		['#birth=1970-05&sex=male', { opening: '' }],
		['#b60-1970-05', {}],
		['', {}],
	])('a link that brings an answer along is held back until it stands: %s', (hash, attributes) => {
		const script = readFileSync('static/appearance.js', 'utf8');
		const early = {};
		runInNewContext(script, {
			localStorage: storage(),
			document: { documentElement: { dataset: early } },
			location: { hash },
		});
		expect(early).toEqual(attributes);
	});
});

test('attributes are taken away again', () => {
	applyAppearance({ theme: 'dark', large: true, size: 30 });
	applyAppearance({ theme: 'system', large: false, size: 30 });
	expect(Object.keys(dataset)).toEqual([]);
	expect(attributesOf(usualAppearance)).toEqual({ theme: undefined, large: undefined, size: undefined });
});

test('what is saved is read again and applied', () => {
	const local = storage();
	vi.stubGlobal('localStorage', local);
	expect(readAppearance()).toEqual({ theme: 'system', large: false, size: 18 });
	expect(saveAppearance({ theme: 'dark', large: true, size: 24 })).toBe(true);
	expect(JSON.parse(local.kept.get('huisuan.appearance') ?? '')).toEqual({
		theme: 'dark',
		large: true,
		size: 24,
	});
	expect(readAppearance()).toEqual({ theme: 'dark', large: true, size: 24 });
	expect(dataset).toEqual({ theme: 'dark', large: '', size: '24' });
	forgetAppearance();
	expect(local.kept.size).toBe(0);
	expect(dataset).toEqual({});
});

describe('where storage is blocked or absent', () => {
	test.each([
		['blocked', storage({}, true)],
		['absent', undefined],
	])('%s: it lasts until the page is closed', (_name, local) => {
		vi.stubGlobal('localStorage', local);
		expect(readAppearance()).toEqual({ theme: 'system', large: false, size: 18 });
		expect(saveAppearance({ theme: 'light', large: false, size: 18 })).toBe(false);
		expect(readAppearance()).toEqual({ theme: 'light', large: false, size: 18 });
		forgetAppearance();
		expect(readAppearance()).toEqual({ theme: 'system', large: false, size: 18 });
	});

	test('full: the last choice counts, not the older one that was stored', () => {
		const local = storage({ 'huisuan.appearance': '{"theme":"dark"}' });
		local.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		vi.stubGlobal('localStorage', local);
		expect(saveAppearance({ theme: 'light', large: false, size: 18 })).toBe(false);
		expect(readAppearance().theme).toBe('light');
	});
});
