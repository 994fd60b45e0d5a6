/** A day at the counter, on the served house or on the one file: people of the published tables, typed by keyboard alone. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { passphrase } from './cases';
import { printed } from './pdf';
import { expect } from './support';

/** Somebody of the published tables. */
export interface Client {
	/** as typed: 197005 */
	readonly birth: string;
	readonly sex: 'male' | 'female';
	readonly original: 60 | 55 | 50;
	/** as the table prints it, in words: 2031年10月 */
	readonly retires: string;
}

const inWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** Every so-many-th row of a published table. */
function rowsOf(table: string, original: Client['original'], count: number): Client[] {
	const file = new URL(`../../src/lib/law/tables/${table}.csv`, import.meta.url);
	const [headings = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n');
	const at = headings.split(',').indexOf('retirement_month');
	return Array.from({ length: count }, (_, index) => {
		const cells = (rows[Math.floor((index * rows.length) / count)] ?? '').split(',');
		const [birth = ''] = cells;
		return {
			birth: birth.replace('-', ''),
			sex: original === 60 ? 'male' : 'female',
			original,
			retires: inWords(cells[at] ?? ''),
		};
	});
}

/** Thirty people: ten of each published table. */
export const clients: readonly Client[] = [
	...rowsOf('retirement-men', 60, 10),
	...rowsOf('retirement-women-55', 55, 10),
	...rowsOf('retirement-women-50', 50, 10),
];

/** An invented number with the right last digit: a man born in May 1970, of no district there is. */
export const IDENTITY_NUMBER = '000000197005010016';

/** Switches the counter on for every page opened from now on. Printing is counted, as there is no printer. */
export async function atCounter(page: Page, more: object = {}) {
	await page.addInitScript(
		([settings]) => {
			if (location.protocol === 'about:') return;
			localStorage.setItem('huisuan.settings', settings ?? '');
			window.print = () => {
				const { dataset } = document.documentElement;
				dataset['printed'] = String(Number(dataset['printed'] ?? 0) + 1);
			};
		},
		[JSON.stringify({ counter: true, idleMinutes: 3, address: '', ...more })],
	);
}

/** Waits until the keyboard is in the field of that id. */
export const expectAt = (page: Page, id: string) => expect(page.locator(`#${id}`)).toBeFocused();

/** Types one person, from the first field on, with keys alone. */
export async function typeClient(page: Page, { birth, sex, original }: Client, at = 0) {
	await expectAt(page, `birth-${at}`);
	await page.keyboard.type(birth);
	await page.keyboard.press('Enter');
	await page.keyboard.press(sex === 'male' ? '1' : '2');
	if (sex === 'female') await page.keyboard.press(original === 50 ? '1' : '2');
	await expectAt(page, `years-${at}`);
}

/** The months of statutory retirement now in sight, from the first person to the last. */
export const months = (page: Page) => page.locator('[data-line$="法定退休时间"]');

/** How often something was printed. */
export const expectPrinted = (page: Page, times: number) =>
	expect(page.locator('html')).toHaveAttribute('data-printed', String(times));

/** Saves the people in front of the window as a case, with a label. */
export async function saveCase(page: Page, label: string, number: string) {
	await page.keyboard.press('F8');
	await expectAt(page, 'case-label');
	await page.keyboard.type(label);
	await page.keyboard.press('Enter');
	await expect(page.getByText(`已保存，编号${number}`)).toBeVisible();
}

/**
 * A whole day: thirty people by keyboard alone, one of them kept, the last on paper; the cases sealed, locked, opened and one of
 * them served again; a spreadsheet of all thirty in and out.
 *
 * @param to opens a page of the house anew: "/counter/"
 * @returns what stood on the paper
 */
export async function counterDay(page: Page, to: (path: string) => Promise<void>): Promise<string> {
	const toCounter = async () => {
		await to('/counter/');
		await expect(page.getByRole('complementary', { name: '窗口模式' })).toBeVisible();
	};
	await toCounter();
	for (const [index, client] of clients.entries()) {
		await typeClient(page, client);
		await expect(months(page)).toHaveText(client.retires);
		if (index % 10 === 0) await saveCase(page, `第${index + 1}位`, `20261121-0${index / 10 + 1}`);
		if (index === clients.length - 1) break;
		await page.keyboard.press('F2');
		await expect(page.locator('#birth-0')).toHaveValue('');
		await expect(page.locator('[data-visit]')).toHaveText(`第${index + 2}位`);
	}
	await page.keyboard.press('F9');
	await expectPrinted(page, 1);
	const [paper = '', ...more] = await printed(page);
	expect(more).toEqual([]);
	expect(paper).toContain(clients.at(-1)?.retires);
	// Everybody can be come back to, the last first.
	const back = page.getByRole('button', { name: '找回' });
	await expect(back).toHaveCount(29);
	await back.last().press('Enter');
	await expect(months(page)).toHaveText(clients[0]?.retires ?? '');

	// Only those that were saved are kept; sealed once there is a passphrase, and locked when the page is opened again.
	await to('/cases/');
	await expect(page.getByRole('heading', { name: '全部个案（3个）' })).toBeVisible();
	await page.getByRole('button', { name: /^设口令/ }).click();
	await page.locator('#new-passphrase').fill(passphrase);
	await page.locator('#repeated-passphrase').fill(passphrase);
	await page.getByRole('checkbox').last().check();
	await page.locator('#passphrase-form').getByRole('button', { name: '设口令' }).click();
	await expect(page.getByText('口令设好了')).toBeVisible();
	await to('/cases/');
	await expect(page.getByRole('heading', { name: '20261121-01' })).toHaveCount(0);
	await page.locator('#passphrase').fill('不是这个口令');
	await page.locator('#passphrase').press('Enter');
	await expect(page.getByText('口令不对')).toBeVisible();
	await page.locator('#passphrase').fill(passphrase);
	await page.locator('#passphrase').press('Enter');
	const row = page.getByRole('listitem').filter({ hasText: '20261121-01' });
	await row.getByRole('button', { name: /^在窗口打开/ }).click();
	await expect(months(page)).toHaveText(clients[0]?.retires ?? '');

	// A spreadsheet in and out.
	await to('/batch/');
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
	const text = readFileSync(await (await saved).path(), 'utf8');
	const [headings = '', ...results] = text.trim().split('\r\n');
	const at = headings.split(',').indexOf('法定退休时间');
	expect(results.map((line) => line.split(',')[at])).toEqual(clients.map(({ retires }) => retires));
	return paper;
}
