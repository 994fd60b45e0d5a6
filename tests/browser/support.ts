import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

export { expect };

interface House {
	/** What the browser may complain of in this test, and nothing else. */
	tolerated: RegExp[];
	/** Fails the test on an error in a page, an error on its console, or a request to anywhere else. */
	watched: undefined;
}

export const test = base.extend<House>({
	tolerated: [[], { option: true }],
	watched: [
		async ({ context, baseURL, tolerated }, use) => {
			const complaints: string[] = [];
			const origin = new URL(String(baseURL)).origin;
			context.on('weberror', (error) => complaints.push(`error: ${error.error().stack}`));
			// A breach of the content security policy is an error on the console too.
			context.on('console', (line) => {
				if (line.type() === 'error') complaints.push(`console: ${line.text()} (${line.location().url})`);
			});
			context.on('request', (request) => {
				const url = new URL(request.url());
				if (/^(http|ws)/.test(url.protocol) && url.origin !== origin) complaints.push(`request: ${url.href}`);
			});
			await use(undefined);
			expect(complaints.filter((text) => !tolerated.some((pattern) => pattern.test(text)))).toEqual([]);
		},
		{ auto: true },
	],
	// Storing the whole house anew for every test is most of its time: only a test tagged @stored has it stored.
	// eslint-disable-next-line no-empty-pattern -- Playwright looks here for what a fixture needs
	serviceWorkers: async ({}, use, { tags }) => use(tags.includes('@stored') ? 'allow' : 'block'),
});

/** Opens an address and waits until the page has come alive: before, what is typed would be lost. */
export async function open(page: Page, address: string) {
	const response = await page.goto(address);
	await settled(page);
	return response;
}

/** Waits until the page whose address stands in the bar has come alive, as the layout says, and has nothing left to do. */
export async function settled(page: Page) {
	await page.waitForFunction(() => document.documentElement.dataset['alive'] === location.pathname);
	await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => setTimeout(done))));
}

/** Goes where a link leads and waits until that page has come alive: until its address stands there, the old one is alive still. */
export async function go(page: Page, link: Locator) {
	const { pathname } = new URL((await link.getAttribute('href')) ?? '', page.url());
	await link.click();
	await page.waitForURL((url) => url.pathname === pathname);
	await settled(page);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES: RunOptions = {
	resultTypes: ['violations'],
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** No violation of WCAG 2.2 A and AA nor of axe's best practice on the page as it now stands. */
export async function checkAccessibility(page: Page) {
	// Evaluated, not added as a script: the page's security policy would refuse a script.
	await page.evaluate(axe);
	const { violations } = await page.evaluate<AxeResults, RunOptions>(
		(options) => (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, options),
		RULES,
	);
	const found = violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary}`),
	);
	expect(found.join('\n\n'), 'accessibility').toBe('');
}

/** Makes it noon in China of that day, on every page opened from now on. Timers keep running. */
export async function fixDay(page: Page, day: string) {
	await page.clock.setFixedTime(new Date(`${day}T12:00:00+08:00`));
}

/** Cuts the network once the service worker has everything. A page it does not control yet is loaded again. */
export async function goOffline(context: BrowserContext) {
	const [page] = context.pages();
	if (!page) throw new Error('Open a page first: it installs the service worker.');
	// The worker is ready only after it has stored the whole precache.
	const controlled = await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		return navigator.serviceWorker.controller !== null;
	});
	if (!controlled) await page.reload();
	await context.setOffline(true);
}

/** Opens an address with the network off, in a new window of a device that has only seen the first page. */
export async function openCold(page: Page, context: BrowserContext, address: string, day: string) {
	await open(page, '/');
	await goOffline(context);
	await page.close();
	const cold = await context.newPage();
	await fixDay(cold, day);
	await open(cold, address);
	return cold;
}
