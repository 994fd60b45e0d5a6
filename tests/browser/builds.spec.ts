/** The house where no server is, and where it does not stand at the root: one file by double click, and below a path. */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../site/serve.mjs';
import { passphrase } from './cases';
import { atCounter, clients, expectPrinted, months, saveCase, typeClient } from './counter';
import { printed } from './pdf';
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
		await openFile(page);
		await expect(page.locator('html')).toHaveAttribute('data-large', '');
		await page.getByRole('link', { name: '妈妈' }).click();
		await expect(month(page)).toHaveText('2031年10月');
	});

	test('a day at the counter: people, cases, lock, paper, a spreadsheet', async ({ page }) => {
		test.setTimeout(240_000);
		await fixDay(page, '2026-11-21');
		await atCounter(page);
		await openFile(page, '#/counter/');
		await expect(page.getByRole('complementary', { name: '窗口模式' })).toBeVisible();
		for (const [index, client] of clients.entries()) {
			await typeClient(page, client);
			await expect(months(page)).toHaveText(client.retires);
			if (index === 0) await saveCase(page, '第一位', '20261121-01');
			if (index === clients.length - 1) break;
			await page.keyboard.press('F2');
			await expect(page.locator('[data-visit]')).toHaveText(`第${index + 2}位`);
		}

		// Without an address the code carries the answer itself, and says so.
		await page.keyboard.press('F9');
		await expectPrinted(page, 1);
		const [paper = '', ...more] = await printed(page);
		expect(more).toEqual([]);
		expect(paper).toContain(clients.at(-1)?.retires);
		expect(paper).not.toContain('扫码打开同样的答案');

		// Closed and opened again: the case is there, sealed once there is a passphrase.
		await openFile(page, '#/cases/');
		await expect(page.getByRole('heading', { name: '20261121-01' })).toBeVisible();
		await page.getByRole('button', { name: /^设口令/ }).click();
		await page.locator('#new-passphrase').fill(passphrase);
		await page.locator('#repeated-passphrase').fill(passphrase);
		await page.getByRole('checkbox').last().check();
		await page.locator('#passphrase-form').getByRole('button', { name: '设口令' }).click();
		await expect(page.getByText('口令设好了')).toBeVisible();
		await openFile(page, '#/cases/');
		await page.locator('#passphrase').fill(passphrase);
		await page.locator('#passphrase').press('Enter');
		await page.getByRole('button', { name: /^在窗口打开/ }).click();
		await expect(months(page)).toHaveText(clients[0]?.retires ?? '');

		// A spreadsheet in and out.
		await openFile(page, '#/batch/');
		const rows = clients.map(({ birth, sex, original }) =>
			[birth, sex === 'male' ? '男' : '女', original].join(),
		);
		await page.getByLabel('选表格文件').setInputFiles({
			name: '名单.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(['出生年月,性别,原法定退休年龄', ...rows].join('\n')),
		});
		await page.getByRole('button', { name: '计算', exact: true }).click();
		await expect(page.getByRole('heading', { name: '30行都算完了' })).toBeVisible({ timeout: 40_000 });
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: '下载 .csv' }).click();
		const [headings = '', ...results] = readFileSync(await (await saved).path(), 'utf8')
			.trim()
			.split('\r\n');
		const at = headings.split(',').indexOf('法定退休时间');
		expect(results.map((line) => line.split(',')[at])).toEqual(clients.map(({ retires }) => retires));
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

	test('everything is found, with and without a network', async ({ page, context }) => {
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
