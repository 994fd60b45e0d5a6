/** The floors of src/lib are kept apart by lint: these samples prove that it really does. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

/** The rules that speak of floors, found in a file of that text. */
async function complaints(file: string, text: string) {
	const [result] = await eslint.lintText(text, { filePath: `${root}src/lib/${file}` });
	return result?.messages.map((m) => m.ruleId).filter((id) => id === null || id.startsWith('no-restricted-'));
}

const PURE = [
	...['engine', 'law', 'retirement', 'matters', 'insurance', 'startup', 'skills'],
	...['benefits', 'assess'],
];
const FLOORS = [...PURE, 'device', 'ui'];

/** Who may import whom, written out once more, floor by floor. */
const MAY: Record<string, string> = {
	engine: '',
	law: 'engine',
	retirement: 'engine law',
	matters: 'engine law retirement',
	insurance: 'engine law retirement matters',
	startup: 'engine law retirement matters',
	skills: 'engine law retirement matters',
	benefits: 'engine law retirement',
	assess: 'engine law retirement matters insurance startup skills benefits',
	device: 'engine law retirement matters insurance startup skills benefits assess',
	ui: 'engine',
};

describe.each(FLOORS)('%s', (floor) => {
	const may = MAY[floor]?.split(' ') ?? [];

	test.each(FLOORS.filter((other) => other !== floor))('importing %s', async (other) => {
		const expected = may.includes(other) ? [] : ['no-restricted-imports'];
		const lazy = may.includes(other) ? [] : ['no-restricted-syntax'];
		for (const from of [`$lib/${other}/a`, `$lib/${other}`, `../${other}/a`, `./../${other}/a`]) {
			expect(await complaints(`${floor}/x.ts`, `import x from '${from}'; x();`), from).toEqual(expected);
			expect(await complaints(`${floor}/x.ts`, `import type { X } from '${from}'; export let x: X;`)).toEqual(
				expected,
			);
			expect(await complaints(`${floor}/x.ts`, `export * from '${from}';`)).toEqual(expected);
			expect(await complaints(`${floor}/x.ts`, `void import('${from}');`)).toEqual(lazy);
			expect(await complaints(`${floor}/x.ts`, `export let x: import('${from}').X;`)).toEqual(lazy);
		}
		expect(await complaints(`${floor}/deep/x.ts`, `import '../../${other}/a';`)).toEqual(expected);
		expect(
			await complaints(`${floor}/X.svelte`, `<script lang="ts">import '$lib/${other}/a';</script>`),
		).toEqual(expected);
	});

	test('importing itself, a package', async () => {
		for (const from of [`$lib/${floor}/a`, './a', `../${floor}/a`, './ui/a', 'dayjs']) {
			expect(await complaints(`${floor}/x.ts`, `import '${from}'; void import('${from}');`), from).toEqual(
				[],
			);
		}
	});

	test('importing what is on no floor', async () => {
		for (const from of ['$lib', '$lib/another/a', '../../routes/a', '../../../tests/a']) {
			expect(await complaints(`${floor}/x.ts`, `import '${from}';`), from).toEqual(['no-restricted-imports']);
		}
	});
});

const PLATFORM = {
	'no-restricted-imports': [
		`import { onMount } from 'svelte'; onMount();`,
		`import { writable } from 'svelte/store'; writable();`,
		`import { page } from '$app/state'; page();`,
		`import A from './A.svelte'; A();`,
		`import { a } from './a.svelte.ts'; a();`,
		`import { openDB } from 'idb'; openDB();`,
		`import { readFileSync } from 'node:fs'; readFileSync();`,
	],
	'no-restricted-syntax': [
		`export const today = new Date();`,
		`export const today = Date();`,
		`export const today = dayjs();`,
		`void import('svelte');`,
	],
	'no-restricted-properties': [`export const now = Date.now();`, `export const luck = Math.random();`],
	'no-restricted-globals': [
		...['window.name', 'document.title', 'navigator.language', 'localStorage.length', `fetch('/a')`],
		...[
			'process.env',
			'performance.now()',
			'setTimeout(f, 1)',
			'new URL(a)',
			'globalThis.document',
			'self.name',
		],
	].map((text) => `export const a = ${text};`),
};

describe.each(PURE)('%s knows no page, no framework, no clock', (floor) => {
	test.each(Object.entries(PLATFORM))('%s', async (rule, texts) => {
		for (const text of texts) expect(await complaints(`${floor}/x.ts`, text), text).toEqual([rule]);
	});

	test('a day that is given is fine', async () => {
		const text = `export const day = (text: string) => [new Date(text), new Date(0), dayjs(text), Math.max(1, 2)];`;
		expect(await complaints(`${floor}/x.ts`, text)).toEqual([]);
	});
});

test('ui and device may use Svelte and the browser', async () => {
	for (const file of ['ui/x.ts', 'device/x.ts']) {
		const text = `import { onMount } from 'svelte'; onMount(() => { document.title = String(new Date()); });`;
		expect(await complaints(file, text)).toEqual([]);
	}
});

test('routes may import any floor', async () => {
	for (const other of FLOORS) {
		expect(await complaints('../routes/a/+page.ts', `import '$lib/${other}/a';`)).toEqual([]);
	}
});

test('order by locale is refused everywhere', async () => {
	for (const file of ['engine/x.ts', 'ui/x.ts', '../routes/+page.ts']) {
		const text = `export const a = (b: string, c: string) => b.localeCompare(c);`;
		expect(await complaints(file, text)).toEqual(['no-restricted-properties']);
	}
});

test('every folder of src/lib is a floor', () => {
	const entries = readdirSync(`${root}src/lib`, { withFileTypes: true });
	expect(entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)).toEqual([]);
	expect(FLOORS).toEqual(expect.arrayContaining(entries.map((entry) => entry.name)));
});
