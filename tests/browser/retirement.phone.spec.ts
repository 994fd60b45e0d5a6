/** The retirement page on a phone of 360 × 740 points, with a thumb. */
import type { Page } from '@playwright/test';
import { expect, fixDay, open, test } from './support';

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

const LONGEST =
	'/retirement/#birth=1981-06&sex=female&paid=100&asof=2026-11&paying=yes&until=2030-06' +
	'&choose=2034-09&choose=2032-01&choose=2036-01&post=state';

/** Nothing wider than the window, no text cut off at its sides. */
async function checkWidth(page: Page) {
	const wide = await page.evaluate(() => {
		const room = document.documentElement.clientWidth;
		const outside = [...document.querySelectorAll('main *, header *, footer *')].filter((element) => {
			const { left, right, width } = element.getBoundingClientRect();
			return width > 1 && element.checkVisibility() && (left < -1 || right > room + 1);
		});
		return [
			...(document.documentElement.scrollWidth > room
				? [`the page is ${document.documentElement.scrollWidth} px wide`]
				: []),
			...outside.map(
				(element) => `${element.textContent.trim().slice(0, 20)}: ${element.outerHTML.slice(0, 120)}`,
			),
		];
	});
	expect(wide).toEqual([]);
}

/** The names in the drawing must be read: none stands on another, and nothing is painted over them. */
async function checkTimeline(page: Page) {
	const covered = await page.evaluate(() => {
		const meet = (a: Element, b: Element) => {
			const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
			const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
			// The box of a text has air above and below the characters.
			return across > 2 && down > one.height / 3;
		};
		return [...document.querySelectorAll('figure svg')].flatMap((svg) => {
			const painted = [...svg.querySelectorAll('text, rect')];
			return painted.flatMap((text, index) =>
				text.matches('text')
					? painted
							.slice(index + 1)
							.filter((later) => meet(text, later))
							.map((later) => `${text.textContent} under ${later.textContent || 'a box'}`)
					: [],
			);
		});
	});
	expect(covered, 'names in the drawing').toEqual([]);
}

/** What was typed is seen whole, and the date of the answer is not torn apart. */
async function checkLines(page: Page) {
	const cut = await page
		.locator('main input[type="text"]')
		.evaluateAll((inputs) =>
			inputs
				.filter((input) => (input as HTMLInputElement).value !== '' && input.scrollWidth > input.clientWidth)
				.map((input) => `${(input as HTMLInputElement).value} in ${input.clientWidth} px`),
		);
	expect(cut, 'text cut off in its field').toEqual([]);
	for (const date of await page.locator('[data-answer="statutory-month"] time').all()) {
		expect(await date.evaluate((time) => time.getClientRects().length), 'lines of the date').toBe(1);
	}
}

async function openFull(page: Page) {
	await open(page, LONGEST);
	await expect(page.getByRole('heading', { name: '带走这个答案' })).toBeVisible();
	await page.getByRole('button', { name: '二维码' }).tap();
	await page.getByRole('button', { name: /(选年月|收起).*出生年月/ }).tap();
	await expect(page.getByRole('img', { name: '打开这个答案的二维码' })).toBeVisible();
}

test('one gets an answer with a thumb', async ({ page }) => {
	await open(page, '/retirement/');
	await page.getByRole('textbox', { name: '出生年月' }).tap();
	await page.keyboard.type('1970-5');
	await page.getByText('男', { exact: true }).tap();
	const answer = page.locator('[data-answer="statutory-month"] time');
	await expect(answer).toHaveText('2031年10月');
	await expect(answer).toBeInViewport();
	await page.getByRole('button', { name: '法定：2031年10月' }).tap();
	await expect(page.getByRole('article', { name: '2031年10月：按法定年龄退休' })).toBeVisible();
	await page.getByRole('button', { name: '大字版' }).tap();
	await expect(answer).toHaveText('2031年10月');
});

test('an opened link shows the answer without scrolling', async ({ page }) => {
	const answer = page.locator('[data-answer="statutory-month"] time').first();
	await open(page, '/retirement/#birth=1970-05&sex=male');
	await expect(answer).toBeInViewport({ ratio: 1 });
	await page.goto('/retirement/#birth=1981-06&sex=female');
	await expect(answer).toHaveText('2034年9月');
	await expect(answer).toBeInViewport({ ratio: 1 });
});

test('the longest answers fit, also at twice the text size', async ({ page }) => {
	await openFull(page);
	await checkWidth(page);
	await checkTimeline(page);
	await checkLines(page);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	await checkWidth(page);
	await checkLines(page);
	await checkTimeline(page);
});

for (const size of [18, 30]) {
	test(`the longest answers fit in large type of ${size} points`, async ({ page }) => {
		await page.addInitScript(
			(text) => localStorage.setItem('huisuan.appearance', text),
			JSON.stringify({ large: true, size }),
		);
		await openFull(page);
		expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBe(
			(size * 4) / 3,
		);
		await checkWidth(page);
		await checkLines(page);
		await checkTimeline(page);
	});
}
