/** A day at the counter, on the served house or on the one file: people of the published tables, typed by keyboard alone. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
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
