/** The subsidies on a phone of 360 × 740 points, with a thumb, and without a network. */
import type { Page } from '@playwright/test';
import { expect, fixDay, open, openCold, test } from './support';
import { expectTotals, HIRED, tap } from './subsidies';

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => fixDay(page, '2024-12-01'));

/** Nothing wider than the window. */
const wideOnes = (page: Page) =>
	page.evaluate(() => {
		const room = document.documentElement.clientWidth;
		return [...document.querySelectorAll('main *')]
			.filter((element) => {
				const { left, right, width } = element.getBoundingClientRect();
				return width > 1 && element.checkVisibility() && (left < -1 || right > room + 1);
			})
			.map((element) => element.outerHTML.slice(0, 120));
	});

/** What a thumb must hit is large enough: 44 points, or a link in running text. */
const smallOnes = (page: Page) =>
	page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLElement>(
				'main button, main summary, main input, main label:has(input)',
			),
		]
			.filter((element) => {
				if (!element.checkVisibility() || element.closest('.visually-hidden')) return false;
				const target = element.closest('label') ?? element;
				return target.getBoundingClientRect().height < 44;
			})
			.map((element) => element.outerHTML.slice(0, 120)),
	);

for (const large of [false, true]) {
	test(`a full result fits${large ? ' in large type' : ''}`, async ({ page }) => {
		await page.addInitScript(
			(text) => localStorage.setItem('huisuan.appearance', text),
			JSON.stringify({ large }),
		);
		await open(page, `/subsidies/employer/#${HIRED.replace('&contract=yes', '')}`);
		await expect(page.getByRole('heading', { name: '带走这个答案' })).toBeVisible();
		expect(await wideOnes(page)).toEqual([]);
		expect(await smallOnes(page)).toEqual([]);
	});
}

test('the sum stands on the first screen, above the question', async ({ page }) => {
	await open(page, `/subsidies/employer/#${HIRED.replace('&contract=yes', '&contract=no')}`);
	const sum = await page.locator('[data-answer="total-now"]').boundingBox();
	expect(sum && sum.y + sum.height).toBeLessThan(500);
});

test(
	'opened cold without a network: asks, answers, and leads on',
	{ tag: '@stored' },
	async ({ page, context }) => {
		const address = `/subsidies/employer/#${HIRED.replace('&contract=yes', '')}`;
		const cold = await openCold(page, context, address, '2024-12-01');
		await tap(cold, '是');
		await expectTotals(cold, '1,500元', '10,000元');
		await cold.getByRole('link', { name: '一次性扩岗补助' }).first().click();
		await expect(cold.locator('h1')).toHaveText('一次性扩岗补助');
		await expectTotals(cold, '1,500元');
		await cold
			.getByRole('link', { name: /就业创业扶持经办通知》八（一）/ })
			.first()
			.click();
		await expect(cold.getByText('渝人社发〔2024〕17号')).toBeVisible();
	},
);
