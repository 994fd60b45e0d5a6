/** Everybody reaches the answer: by keyboard alone, with large type, in the dark, with a screen reader. */
import type { Locator, Page } from '@playwright/test';
import { checkAccessibility, expect, fixDay, open, test } from './support';

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

const month = (page: Page) => page.locator('[data-answer="statutory-month"] time');

/** Presses Tab until that is in focus; whatever is passed on the way must show that it has it. */
async function tabTo(page: Page, target: Locator, key = 'Tab') {
	const wanted = await target.elementHandle();
	for (let presses = 0; presses < 60; presses += 1) {
		await page.keyboard.press(key);
		const { unseen, there } = await page.evaluate((wanted) => {
			const element = document.activeElement as HTMLElement;
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			const { top, bottom, width, height } = element.getBoundingClientRect();
			const inView = bottom > 0 && top < innerHeight && width > 5 && height > 5;
			const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
			const unseen = inView && outlined ? '' : element.outerHTML.slice(0, 200);
			return { unseen, there: element === wanted };
		}, wanted);
		expect(unseen, 'focus that cannot be seen').toBe('');
		if (there) return;
	}
	throw new Error(`not reached by ${key}: ${String(target)}`);
}

test.describe('by keyboard alone', () => {
	test('the skip link comes first, is seen, and leads to the page', async ({ page }) => {
		await open(page, '/retirement/');
		const skip = page.getByRole('link', { name: '跳到正文' });
		await tabTo(page, skip);
		await page.keyboard.press('Enter');
		await tabTo(page, page.getByRole('textbox', { name: '出生年月' }));
	});

	test('one gets an answer, reads on, and keeps it', async ({ page }) => {
		await open(page, '/retirement/');
		await tabTo(page, page.getByRole('textbox', { name: '出生年月' }));
		await page.keyboard.type('1970-6');

		const lists = page.getByRole('button', { name: /(选年月|收起).*出生年月/ });
		await tabTo(page, lists);
		await page.keyboard.press('Enter');
		await expect(lists).toHaveAttribute('aria-expanded', 'true');
		await tabTo(page, page.getByRole('combobox', { name: '月', exact: true }));
		await page.keyboard.type('5');
		await expect(page.getByRole('textbox', { name: '出生年月' })).toHaveValue('1970年5月');

		await tabTo(page, page.getByLabel('男', { exact: true }));
		await page.keyboard.press('Space');
		await expect(month(page)).toHaveText('2031年10月');
		await page.keyboard.press('ArrowDown');
		await expect(page.getByLabel('女', { exact: true })).toBeChecked();
		await expect(month(page)).toHaveCount(2);
		await page.keyboard.press('ArrowUp');
		await expect(month(page)).toHaveText('2031年10月');

		await tabTo(page, page.locator('summary'));
		await page.keyboard.press('Enter');
		await tabTo(page, page.getByLabel('已经在领基本养老金'));
		await page.keyboard.press('Space');
		await expect(page.locator('[data-answer="latest-month"]')).toHaveCount(0);
		await page.keyboard.press('Space');
		await expect(page.locator('[data-answer="latest-month"]')).toHaveCount(1);

		await tabTo(page, page.getByLabel('已经缴了几年'));
		await page.keyboard.type('12');
		await tabTo(page, page.getByLabel('一直缴下去'));
		await page.keyboard.press('Space');
		await expect(page.locator('[data-answer="shortfall"]')).toBeVisible();
		await tabTo(page, page.getByRole('button', { name: '最早：2030年5月' }));
		await page.keyboard.press('Enter');
		await expect(page.getByRole('article', { name: '2030年5月：弹性提前退休' })).toBeVisible();

		await tabTo(page, page.getByLabel('保存在这台设备上'));
		await page.keyboard.type('老王');
		await page.keyboard.press('Enter');
		await expect(page.getByText('已保存“老王”')).toBeVisible();
		// And all the way back up: nothing holds the focus.
		await tabTo(page, page.getByRole('textbox', { name: '出生年月' }), 'Shift+Tab');
	});

	test('what disappears under the focus leaves it nearby', async ({ page }) => {
		await open(page, '/retirement/#birth=1970-05&sex=male');
		const suggestion = page.getByRole('button', { name: '最早：2030年5月' });
		await suggestion.focus();
		await page.keyboard.press('Enter');
		await expect(suggestion).toHaveCount(0);
		// The next Tab goes on from there and not from the top of the page.
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: '跳到正文' })).not.toBeFocused();
	});
});

/** Everything one presses or types into, with its size: a radio button or a tick is pressed by its label. */
const targets = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('nav a, .brand, button, input, select, summary')]
			.map((element) =>
				element.matches('[type="radio"], [type="checkbox"]') ? element.closest('label') : element,
			)
			.filter(
				(element): element is Element =>
					element?.checkVisibility() === true && element.getBoundingClientRect().width > 1,
			)
			.map((element) => {
				const { width, height } = element.getBoundingClientRect();
				return {
					width,
					height,
					what: `${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 90)}`,
				};
			}),
	);

async function checkTargets(page: Page, { width, height }: { width: number; height: number }) {
	const small = (await targets(page)).filter((target) => target.width < width || target.height < height);
	expect(small.map(({ what }) => what)).toEqual([]);
}

const FULL =
	'/retirement/#birth=1981-06&sex=female&paid=100&asof=2026-11&paying=no' +
	'&choose=2034-09&choose=2032-01&choose=2030-01&post=state';

/** The page with all there is on it: both answers, a short record, three plans, lists open, errors shown, code shown. */
async function fillEverything(page: Page) {
	await open(page, FULL);
	await page.getByRole('button', { name: '二维码' }).click();
	await page.getByRole('button', { name: /(选年月|收起).*出生年月/ }).click();
	await page.getByLabel('这个数算到哪个月').fill('2026-13');
	await page.getByLabel('按哪一天计算').fill('2026-02-30');
	await page.getByLabel('第3个月份').fill('abc');
	await page.getByRole('button', { name: '保存', exact: true }).click();
	await expect(page.locator('[aria-invalid="true"]')).toHaveCount(4);
	await page.getByLabel('这个数算到哪个月').fill('2026-11');
	await expect(page.locator('[data-answer="shortfall"]')).toHaveCount(2);
	await expect(page.locator('[aria-invalid="true"]')).toHaveCount(3);
	await expect(page.getByRole('img', { name: '打开这个答案的二维码' })).toBeVisible();
}

test.describe('filled to the brim the page', () => {
	for (const [how, appearance] of [
		['as usual', {}],
		['in the dark', { theme: 'dark' }],
		['in large type', { large: true }],
	] as const) {
		test(`is accessible ${how}`, async ({ page }) => {
			await page.addInitScript(
				(text) => localStorage.setItem('huisuan.appearance', text),
				JSON.stringify(appearance),
			);
			await fillEverything(page);
			await checkAccessibility(page);
			await checkTargets(page, 'large' in appearance ? { width: 60, height: 60 } : { width: 44, height: 48 });
		});
	}
});

test.describe('the look', () => {
	const bodySize = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
	const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

	test('of large type stays over pages and reloads', async ({ page }) => {
		await open(page, '/retirement/#birth=1970-05&sex=male');
		const switching = page.getByRole('button', { name: '大字版' });
		await switching.click();
		await expect(switching).toHaveAttribute('aria-pressed', 'true');
		expect(await bodySize(page)).toBe(24);
		await expect(month(page)).toHaveText('2031年10月');
		await page.getByRole('button', { name: '30磅' }).click();
		expect(await bodySize(page)).toBe(40);
		await page.getByRole('navigation').getByRole('link', { name: '文件' }).click();
		await expect(page.locator('h1')).toHaveText('依据的文件');
		expect(await bodySize(page)).toBe(40);
		await page.reload();
		expect(await bodySize(page)).toBe(40);
		await page.goto('/about/');
		expect(await bodySize(page)).toBe(40);
		await page.getByRole('button', { name: '18磅' }).click();
		expect(await bodySize(page)).toBe(24);
		await page.getByRole('button', { name: '大字版' }).click();
		expect(await bodySize(page)).toBeLessThan(20);
		await page.reload();
		expect(await bodySize(page)).toBeLessThan(20);
	});

	test('in the dark is chosen, kept, and given back to the system', async ({ page }) => {
		await open(page, '/retirement/');
		const light = await paper(page);
		await page.getByRole('button', { name: '深色' }).click();
		const dark = await paper(page);
		expect(dark).not.toBe(light);
		await page.reload();
		expect(await paper(page)).toBe(dark);
		await page.getByRole('button', { name: '深色' }).click();
		expect(await paper(page)).toBe(light);
		// Light was chosen: a dark system changes nothing, until the choice is given back.
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await paper(page)).toBe(light);
		await page.getByRole('button', { name: '颜色跟随系统' }).click();
		expect(await paper(page)).toBe(dark);
		await expect(page.getByRole('button', { name: '颜色跟随系统' })).toHaveCount(0);
		await page.emulateMedia({ colorScheme: 'light' });
		expect(await paper(page)).toBe(light);
		await expect(page.getByRole('button', { name: '深色' })).toHaveAttribute('aria-pressed', 'false');
	});
});
