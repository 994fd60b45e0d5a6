/** What holds for every page of the site, whatever it is about. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fileOf, pages } from '../site/pages.mjs';
import { checkAccessibility, expect, goOffline, open, test } from './support';

const titleOf = (path: string) => /<title>([^<]*)/.exec(readFileSync(fileOf(path), 'utf8'))?.[1] ?? '';
const NOT_FOUND = titleOf('/not-found/');
const NOWHERE = '/nowhere/at/all/';

async function choose(page: Page, appearance: object) {
	const saved = JSON.stringify(appearance);
	await page.addInitScript((text) => localStorage.setItem('huisuan.appearance', text), saved);
}

/** A window of 360 px must not scroll sideways; names what makes it. */
async function checkWidth(page: Page) {
	const wide = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const culprits = [...document.querySelectorAll('body *')]
			.map((element) => ({ element, right: element.getBoundingClientRect().left + element.scrollWidth }))
			.filter(({ right }) => right > clientWidth)
			.map(({ element, right }) => `${Math.round(right)} px: ${element.outerHTML.slice(0, 120)}`);
		return [`the page is ${scrollWidth} px wide`, ...culprits];
	});
	expect(wide, 'horizontal scrolling').toEqual([]);
}

/** The pages of documents, and those of matters. */
const oneMake = /^\/(?:documents|insurance|startup|skills|certificates)\/.+/;
/** One of each, with everything such a page can hold before anything is answered. */
const inFull: ReadonlySet<string> = new Set([
	...['/documents/measures/', '/insurance/minimum-wage/', '/insurance/occupational-disease/'],
	...['/skills/training/', '/startup/hiring-tax/', '/certificates/engineers/'],
]);

for (const path of pages()) {
	test(`${path} opens, fits a phone, is accessible: light, dark, large`, async ({ page }) => {
		const response = await open(page, path);
		expect(response?.status()).toBe(200);
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
		expect((await page.title()).length).toBeGreaterThan(2);
		// Pages of one make are one page with other words: the last look finds what the words can spoil.
		if (!oneMake.test(path) || inFull.has(path)) {
			await checkAccessibility(page);
			await page.getByRole('button', { name: '深色' }).click();
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			await checkAccessibility(page);
		}

		await page.setViewportSize({ width: 360, height: 740 });
		await checkWidth(page);
		await page.getByRole('button', { name: '大字版' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-large', '');
		await checkAccessibility(page);
		await checkWidth(page);
		await page.getByRole('button', { name: '大字版' }).click();
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		await checkWidth(page);
	});
}

test('no two pages have the same title', () => {
	const titles = pages().map(titleOf);
	expect(new Set(titles).size, titles.join('\n')).toBe(titles.length);
});

test('the security policy of every page is as tight as the house allows', () => {
	for (const path of pages()) {
		const html = readFileSync(fileOf(path), 'utf8');
		const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
		const allowed = Object.fromEntries(
			policy.split('; ').map((directive) => {
				const [name = '', ...sources] = directive.split(' ');
				return [name, sources.join(' ').replace(/ 'sha256-[\w+/=]{44}'/g, ' (hash)')];
			}),
		);
		expect(allowed, path).toEqual({
			'default-src': "'none'",
			'script-src': "'self' (hash)",
			'style-src': "'self'",
			'style-src-attr': "'unsafe-inline'",
			'img-src': "'self' blob: data:",
			'connect-src': "'self'",
			'manifest-src': "'self'",
			'worker-src': "'self'",
			'base-uri': "'none'",
			'form-action': "'self'",
		});
		expect(html.match(/<[a-z][^>]*\son[a-z]+=/gi), `inline handlers of ${path}`).toBeNull();
	}
});

test('the chosen appearance is really applied', async ({ page, context }) => {
	const look = async (from: Page) => {
		await open(from, '/');
		return from.evaluate(() => {
			const { color, fontSize } = getComputedStyle(document.body);
			const lightest = Math.max(...(color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
			return { lightest, fontSize: parseFloat(fontSize) };
		});
	};
	const usual = await look(page);
	const dark = await context.newPage();
	await choose(dark, { theme: 'dark' });
	expect((await look(dark)).lightest).toBeGreaterThan(usual.lightest + 50);
	const large = await context.newPage();
	await choose(large, { large: true });
	expect((await look(large)).fontSize).toBeGreaterThan(usual.fontSize);
});

test.describe('an address nobody published', () => {
	test.use({ tolerated: [/status of 404/] });

	test('says so', async ({ page }) => {
		const response = await open(page, NOWHERE);
		expect(response?.status()).toBe(404);
		await expect(page).toHaveTitle(NOT_FOUND);
		await expect(page.locator('h1')).toHaveCount(1);
	});
});

test.describe('without a network', () => {
	// The worker never keeps itself: asking for it shows that the network is really off.
	test.use({ tolerated: [/ERR_INTERNET_DISCONNECTED .*\/sw\.js/] });

	test('everything opens after one visit', { tag: '@stored' }, async ({ page, context }) => {
		test.setTimeout(300_000);
		await open(page, '/');
		await goOffline(context);
		const asked = page.evaluate(() => fetch('/sw.js', { cache: 'no-store' }));
		await expect(asked).rejects.toThrow('Failed to fetch');

		for (const [index, path] of pages().entries()) {
			// What a chat puts behind an address is ignored alike on every page.
			for (const address of index % 10 === 0 ? [path, `${path}?from=chat&time=1`] : [path]) {
				await page.goto(address, { waitUntil: 'domcontentloaded' });
				await expect(page, address).toHaveTitle(titleOf(path));
				await expect(page.locator('h1')).toHaveCount(1);
			}
		}
		await open(page, NOWHERE);
		await expect(page).toHaveTitle(NOT_FOUND);
	});
});
