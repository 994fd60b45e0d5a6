/** What the tests of the matters behind a door share: how such a page is read and filled in, and what each of them must bear. */
import type { BrowserContext, Page } from '@playwright/test';
import { checkAccessibility, expect, fixDay, go, open, openCold, test } from './support';

export const TODAY = '2026-11-21';

export const main = (page: Page) => page.locator('[data-main]');
export const line = (page: Page, label: string) => page.locator(`[data-line="${label}"]`);
export const field = (page: Page, asks: string) => page.getByRole('textbox', { name: asks });
export const pick = (page: Page, asks: string, says: string) =>
	page.getByRole('group', { name: asks }).getByRole('radio', { name: says, exact: true }).check();
/** A choice whose options are explained: the explanation is part of its name. */
export const pickFirst = (page: Page, asks: string, says: RegExp) =>
	page.getByRole('group', { name: asks }).getByRole('radio', { name: says }).first().check();

/** Follows a link of the page by its name. */
export const follow = (page: Page, name: string | RegExp) =>
	go(page, page.getByRole('main').getByRole('link', { name }).first());

/** Goes through a door to each of its matters and back: each has its heading and asks something. */
export async function checkDoor(page: Page, door: string, matters: readonly string[]) {
	await open(page, `/${door}/`);
	const heading = await page.getByRole('heading', { level: 1 }).innerText();
	const links = page.getByRole('main').locator(`a[href^="/${door}/"]`);
	const addresses = new Set(
		await links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? '')),
	);
	expect([...addresses].sort()).toEqual(matters.map((matter) => `/${door}/${matter}/`).sort());
	for (const address of addresses) {
		await go(page, page.getByRole('main').locator(`a[href="${address}"]`).first());
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading);
		expect(await page.locator('main form :is(input, textarea)').count()).toBeGreaterThan(0);
		await follow(page, heading);
	}
	await expect(page.getByRole('navigation').locator('[aria-current="page"]')).toHaveCount(1);
}

/** Types each text into a field and leaves it: one sentence stands beside it, and what was typed stays. */
export async function checkNonsense(page: Page, asks: string, cases: readonly (readonly [string, string])[]) {
	const input = field(page, asks);
	for (const [typed, says] of cases) {
		await input.fill(typed);
		await input.blur();
		const problem = page.locator(`[id="${(await input.getAttribute('id')) ?? ''}-problem"]`);
		await expect(problem).toContainText(says);
		await expect(input).toHaveValue(typed);
		await expect(input).toHaveAttribute('aria-invalid', 'true');
	}
}

/** A window of its own: with the clock standing still, Kit takes a second visit in the same one for going back. */
export async function fresh(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await fixDay(page, TODAY);
	return page;
}

/** The copied link opens the same answer in a window that knows nothing. Needs leave to read the clipboard. */
export async function checkLink(page: Page, context: BrowserContext, says: string) {
	await page.getByRole('button', { name: '复制链接' }).click();
	await expect(page.getByText('链接已复制')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const other = await fresh(context);
	await open(other, link);
	await expect(main(other)).toHaveText(says);
	await other.close();
}

/** Opened cold by its address, without a network, a matter answers. */
export async function checkOffline(page: Page, context: BrowserContext, address: string, says: string) {
	const cold = await openCold(page, context, address, TODAY);
	await expect(main(cold)).toHaveText(says);
}

/** Answered, dark, in the two largest types on a small phone: nothing is wider than the screen. The fullest comes last, and is three pages at most. */
export async function checkLarge(context: BrowserContext, answered: Readonly<Record<string, string>>) {
	test.setTimeout(180_000);
	for (const [address, says] of Object.entries(answered)) {
		const page = await fresh(context);
		await page.addInitScript(() =>
			localStorage.setItem('huisuan.appearance', '{"large":true,"theme":"dark","size":30}'),
		);
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page, address);
		await expect(main(page), address).toHaveText(says);
		await expect(page.getByRole('heading', { name: '带走这个答案' })).toBeVisible();
		for (const size of ['30', '24']) {
			await page.evaluate((points) => (document.documentElement.dataset['size'] = points), size);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), `${address} ${size}`).toBe(360);
		}
		if (address !== Object.keys(answered).at(-1)) {
			await page.close();
			continue;
		}
		// Pages of one make: the last of those named, the fullest, is looked at closely.
		await checkAccessibility(page);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, address).toBeLessThanOrEqual(3);
	}
}
