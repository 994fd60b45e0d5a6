/** Without a network, without a service worker, and when a newer version is there. That every page opens offline: house.spec.ts. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD } from '../site/pages.mjs';
import { serve } from '../site/serve.mjs';
import { expect, fixDay, open, openCold, test } from './support';

test.use({ actionTimeout: 10_000 });

const MAN = '/retirement/#birth=1970-05&sex=male';
const answer = (page: Page) => page.locator('[data-answer="statutory-month"] time');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function download(page: Page, button: string) {
	const started = page.waitForEvent('download');
	await press(page, button);
	return readFile(await (await started).path());
}

/** Everything the retirement page can do with an answer. */
async function useEverything(page: Page) {
	await expect(answer(page)).toHaveText('2031年10月');
	await page.getByRole('button', { name: '最早：2030年5月' }).click();
	await expect(page.getByRole('article', { name: '2030年5月：弹性提前退休' })).toBeVisible();
	await expect(page.getByRole('heading', { name: '怎么算出来的' })).toBeVisible();
	await press(page, '二维码');
	await expect(page.getByRole('img', { name: '打开这个答案的二维码' })).toBeVisible();
	expect((await download(page, '存成图片')).subarray(1, 4).toString()).toBe('PNG');
	expect((await download(page, '加到日历')).toString()).toContain('DTSTART;VALUE=DATE:20300131');
	await page.getByLabel('保存在这台设备上').fill('爸爸');
	await press(page, '保存');
	await expect(page.getByText('已保存“爸爸”')).toBeVisible();
	await page.getByRole('link', { name: '惠算，回到首页' }).click();
	await page.getByRole('link', { name: '爸爸', exact: true }).click();
	await expect(answer(page)).toHaveText('2031年10月');
	await page.getByRole('link', { name: /附件1 · 1970年5月/ }).click();
	await expect(page.locator('h1')).toHaveText('公布的对照表');
}

test(
	'a link opened cold without a network answers, and everything works',
	{ tag: '@stored' },
	async ({ page, context }) => {
		const cold = await openCold(page, context, MAN, '2026-11-21');
		await useEverything(cold);
		// Another day: Kit tells visits apart by the time they began.
		await fixDay(cold, '2026-11-22');
		await open(cold, '/retirement/?from=chat#birth=1976-09&sex=male');
		await expect(answer(cold)).toHaveText('2039年9月');
	},
);

test('a page left open goes on when the network goes', { tag: '@stored' }, async ({ page, context }) => {
	await fixDay(page, '2026-11-21');
	await open(page, MAN);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await context.setOffline(true);
	// What was not needed for the answer is fetched only now, from what was stored.
	await useEverything(page);
});

test('without service workers everything works', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
	});
	await fixDay(page, '2026-11-21');
	await open(page, MAN);
	expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
	await useEverything(page);
});

interface Site {
	url: string;
	/** puts a newer service worker in the place of the old one */
	release: () => Promise<void>;
}

/** A site of its own, which can be renewed while it is open. */
const renewable = test.extend<{ site: Site }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright looks here for what a fixture needs
	site: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'huisuan-site-'));
		cpSync(BUILD, folder, { recursive: true });
		let served = await serve(folder, 0);
		const { url } = served;
		await use({
			url,
			release: async () => {
				const worker = join(folder, 'sw.js');
				appendFileSync(worker, '\n// newer\n');
				for (const packed of ['gz', 'br']) rmSync(`${worker}.${packed}`, { force: true });
				// A server knows its files from when it started.
				await served.close();
				served = await serve(folder, Number(new URL(url).port));
				expect(served.url).toBe(url);
			},
		});
		await served.close();
		rmSync(folder, { recursive: true });
	},
	baseURL: ({ site }, use) => use(site.url),
});

renewable(
	'a newer version is offered, not forced, and taking it loses nothing typed',
	{ tag: '@stored' },
	async ({ page, site }) => {
		await fixDay(page, '2026-11-21');
		await open(page, MAN);
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.reload();
		await expect(answer(page)).toHaveText('2031年10月');
		await page.getByLabel('已经缴了几年').fill('十二');
		await page.getByRole('textbox', { name: '出生年月' }).fill('1976-9');

		await site.release();
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
		await expect(page.getByText('有新版本')).toBeVisible();
		// Nothing happens by itself, and one can go on typing.
		await page.getByLabel('打算退休的月份').fill('2037-');
		await expect(page.getByLabel('已经缴了几年')).toHaveValue('十二');

		const reloaded = page.waitForEvent('load');
		await press(page, '现在更新');
		await reloaded;
		await expect(answer(page)).toHaveText('2039年9月');
		await expect(page.getByLabel('已经缴了几年')).toHaveValue('十二');
		await expect(page.getByLabel('打算退休的月份')).toHaveValue('2037-');
		await expect(page.getByText('有新版本')).toHaveCount(0);
		expect(
			await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting),
		).toBeNull();
	},
);
