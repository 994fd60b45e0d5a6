/** The house where no server is, and where it does not stand at the root: one file by double click, and below a path. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../site/serve.mjs';
import { atCounter, counterDay } from './counter';
import { expect, fixDay, goOffline, test } from './support';

const FILE = pathToFileURL(fileURLToPath(new URL('../../build-single/huisuan.html', import.meta.url))).href;
const BELOW = fileURLToPath(new URL('../../build-below', import.meta.url));

/** Opens a place in the file anew, as by double click. */
async function openFile(page: Page, place = '') {
	await page.goto('about:blank');
	await page.goto(`${FILE}${place}`);
	await expect(page.locator('h1')).toHaveCount(1);
}

const month = (page: Page) => page.locator('[data-answer="statutory-month"]');

test.describe('one file, opened by double click without a network', () => {
	test.use({ offline: true });

	test('leads to every pillar and back', async ({ page }) => {
		await openFile(page);
		for (const [link, title] of [
			['退休时间', '退休时间 · 惠算'],
			['就业补贴', '就业补贴 · 惠算'],
			['公布的对照表', '对照表 · 惠算'],
			['自己核对', '自己核对 · 惠算'],
		] as const) {
			await page.getByRole('main').getByRole('link', { name: link }).first().click();
			await expect(page).toHaveTitle(title);
			await page.goBack();
			await expect(page).toHaveTitle('惠算：重庆个人权益计算器');
		}
	});

	test('page and answer both stand in the fragment, and survive reloading', async ({ page }) => {
		await openFile(page, '#/retirement/#birth=1970-05&sex=male');
		await expect(month(page)).toHaveText('2031年10月');
		await page.reload();
		await expect(month(page)).toHaveText('2031年10月');
		await page.locator('#birth').fill('1965-01');
		await expect(month(page)).toHaveText('2025年2月');
	});

	test('answers about a subsidy, and shows a document at its article', async ({ page }) => {
		await openFile(page, '#/subsidies/expansion-grant/');
		await expect(page.locator('h1')).toHaveText('一次性扩岗补助');
		await openFile(page, '#/documents/measures/#%E7%AC%AC%E4%BA%8C%E6%9D%A1');
		await expect(page.locator('h1')).toContainText('渐进式延迟法定退休年龄');
	});

	test('opens a link of the served house pasted into it', async ({ page }) => {
		await openFile(page);
		const field = page.getByLabel('打开一条链接');
		await field.fill('你好');
		await field.press('Enter');
		await expect(page.getByText('看不出是惠算的链接')).toBeVisible();
		await expect(field).toHaveValue('你好');
		await field.fill('https://example.cn/huisuan/retirement/#birth=1970-05&sex=male');
		await field.press('Enter');
		await expect(month(page)).toHaveText('2031年10月');
	});

	test('a bent fragment is said to be so', async ({ page }) => {
		await openFile(page, '#/retirement/#birth=%zz&sex=male');
		await expect(page.getByText('链接里的 birth 看不懂，没有采用')).toBeVisible();
	});

	test('keeps people and looks between two visits', async ({ page }) => {
		await openFile(page, '#/retirement/#birth=1970-05&sex=male');
		await page.getByLabel('保存在这台设备上').fill('妈妈');
		await page.getByRole('button', { name: '保存', exact: true }).click();
		await expect(page.getByText('已保存“妈妈”')).toBeVisible();
		await page.getByRole('button', { name: '大字版' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-large', '');
		await openFile(page);
		await expect(page.locator('html')).toHaveAttribute('data-large', '');
		await page.getByRole('link', { name: '妈妈' }).click();
		await expect(month(page)).toHaveText('2031年10月');
	});

	test('a whole day at the counter', async ({ page }) => {
		test.setTimeout(240_000);
		await fixDay(page, '2026-11-21');
		await atCounter(page);
		const paper = await counterDay(page, (path) => openFile(page, `#${path}`));
		// Without an address the code carries the answer itself, and says so.
		expect(paper).not.toContain('扫码打开同样的答案');
	});

	test('allows itself no request at all', async ({ page }) => {
		await openFile(page);
		const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("connect-src 'none'");
		expect(policy).not.toContain("script-src 'self'");
		expect(policy?.match(/script-src[^;]*/)?.[0]).not.toContain('unsafe');
	});
});

test.describe('below a path', () => {
	// It stands on a server of its own; nothing outside the path may be asked for.
	test.use({ tolerated: [/^request: http:\/\/localhost:\d+\/huisuan\//] });

	test('everything is found, with and without a network', { tag: '@stored' }, async ({ page, context }) => {
		test.setTimeout(120_000);
		const { url, close } = await serve(BELOW, 0, 'huisuan/not-found/index.html');
		try {
			await page.goto(`${url}/huisuan/`);
			await page.getByRole('main').getByRole('link', { name: '退休时间' }).first().click();
			await expect(page).toHaveURL(`${url}/huisuan/retirement/`);
			await expect(page.getByRole('link', { name: '退休', exact: true })).toHaveAttribute(
				'aria-current',
				'page',
			);
			await page.goto(`${url}/huisuan/retirement/#birth=1970-05&sex=male`);
			await expect(month(page)).toHaveText('2031年10月');
			await goOffline(context);
			await page.goto(`${url}/huisuan/subsidies/graduate/`);
			await expect(page.locator('h1')).toHaveText('我是毕业生');
			await page.goto(`${url}/huisuan/nowhere/`);
			await expect(page.locator('h1')).toHaveText('没有这个页面');
		} finally {
			await close();
		}
	});
});
