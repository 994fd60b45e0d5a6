/** Taking an answer along: link, text, calendar, picture, code and paper say the same as the page. */
import { readFile } from 'node:fs/promises';
import { encode } from 'uqr';
import type { Page } from '@playwright/test';
import { expect, fixDay, open, test } from './support';

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

const FULL =
	'/retirement/#birth=1981-06&sex=female&paid=186&asof=2026-11&paying=yes&until=2030-06' +
	'&choose=2034-09&choose=2032-01&choose=2036-01&post=state&on=2026-11-01';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function downloadOf(page: Page, button: string) {
	const started = page.waitForEvent('download');
	await press(page, button);
	const file = await started;
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test.describe('copying', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

	test('the link opens the same answer', async ({ page, context }) => {
		await open(page, FULL);
		await press(page, '复制链接');
		await expect(page.getByText('链接已复制')).toBeVisible();
		const link = await clipboard(page);
		expect(link).toBe(new URL(FULL, page.url()).href);

		const other = await context.newPage();
		await fixDay(other, '2026-11-21');
		await open(other, link);
		await other.getByRole('heading', { name: '带走这个答案' }).waitFor();
		const shown = async (of: Page) => (await of.locator('main').innerText()).match(/\S+/g);
		const mine = await shown(page);
		expect(await shown(other)).toEqual(mine?.filter((text) => text !== '链接已复制'));
	});

	test('the text says what the page says, and ends in the link', async ({ page }) => {
		await open(page, '/retirement/#birth=1970-05&sex=male&paid=150&asof=2026-11&paying=no&choose=2030-06');
		await press(page, '复制文字');
		await expect(page.getByText('文字已复制')).toBeVisible();
		const text = (await clipboard(page)).split('\n');
		expect(text).toEqual(
			expect.arrayContaining([
				'退休时间',
				'男，1970年5月出生，原60岁退休',
				'法定退休时间：2031年10月',
				'法定退休年龄：61岁5个月',
				'比原来晚：17个月',
				'和最低年限比：差42个月',
				expect.stringMatching(/^想在2030年6月退休：弹性提前退休，60岁1个月/),
				expect.stringContaining('2030年2月28日'),
			]),
		);
		expect(text.at(-1)).toMatch(
			/\/retirement\/#birth=1970-05&sex=male&paid=150&asof=2026-11&paying=no&choose=2030-06$/,
		);
	});
});

/** The days of a calendar file (RFC 5545), unfolded; checks that every component that begins also ends. */
function daysIn(calendar: string) {
	expect(calendar.endsWith('\r\n')).toBe(true);
	expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
	const lines = calendar.replaceAll('\r\n ', '').trim().split('\r\n');
	const open: string[] = [];
	const days: Record<string, string>[] = [];
	for (const line of lines) {
		const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
		expect(name, line).not.toBe('');
		if (name === 'BEGIN') open.push(value);
		if (line === 'BEGIN:VEVENT') days.push({});
		if (name === 'END') expect(open.pop()).toBe(value);
		const day = days.at(-1);
		if (day && open.at(-1) === 'VEVENT') day[name] = value;
	}
	expect(open).toEqual([]);
	expect(lines[0]).toBe('BEGIN:VCALENDAR');
	return days;
}

test('the calendar file has the days of the chosen month', async ({ page }) => {
	await open(page, '/retirement/#birth=1970-05&sex=male&choose=2030-06');
	const { name, bytes } = await downloadOf(page, '加到日历');
	expect(name).toMatch(/\.ics$/);
	const days = daysIn(bytes.toString());
	expect(days.map(({ DTSTART, DTEND }) => [DTSTART, DTEND])).toEqual([
		['20300228', '20300301'],
		['20300630', '20300701'],
		['20300701', '20300702'],
	]);
	expect(days[0]?.['SUMMARY']).toContain('书面告知单位');
	expect(new Set(days.map(({ UID }) => UID)).size).toBe(3);

	// Without a chosen month: the statutory one, as late as the month itself; the pension a month later.
	await page.goto('/retirement/#birth=1970-05&sex=male');
	await expect(page.getByRole('article', { name: /弹性提前/ })).toHaveCount(0);
	const plain = daysIn((await downloadOf(page, '加到日历')).bytes.toString());
	expect(plain.map(({ DTSTART }) => DTSTART)).toEqual(['20311031', '20311101']);

	// All of it has passed: nothing to note.
	await page.goto('/retirement/#birth=1964-12&sex=male');
	await expect(page.getByRole('button', { name: '存成图片' })).toBeVisible();
	await expect(page.getByRole('button', { name: '加到日历' })).toHaveCount(0);
});

test('the picture is a PNG of a size that phones show', async ({ page }) => {
	await open(page, FULL);
	const { name, bytes } = await downloadOf(page, '存成图片');
	expect(name).toMatch(/\.png$/);
	expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1A\n');
	const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
	expect(width).toBe(1080);
	expect(height).toBeGreaterThan(1500);
	expect(height).toBeLessThan(12_000);
	expect(bytes.length).toBeGreaterThan(50_000);
	await expect(page.getByText('图片已保存到下载里')).toBeVisible();
});

test('the code is the link', async ({ page }) => {
	await open(page, FULL);
	await press(page, '二维码');
	const code = page.getByRole('img', { name: '打开这个答案的二维码' });
	await expect(code).toBeVisible();
	// Every dark module of the drawing against the code of the link, whatever the border.
	const { size, dark } = await code.evaluate((svg: SVGSVGElement) => {
		const path = svg.querySelector('path') as SVGPathElement;
		const size = svg.viewBox.baseVal.width;
		const dark = Array.from({ length: size }, (_, y) =>
			Array.from({ length: size }, (_, x) => path.isPointInFill(new DOMPoint(x + 0.5, y + 0.5))),
		);
		return { size, dark };
	});
	const expected = encode(new URL(FULL, page.url()).href, { ecc: 'M', border: 2 });
	expect(size).toBe(expected.size);
	expect(dark).toEqual(expected.data);
	await press(page, '二维码');
	await expect(code).toHaveCount(0);
});

test.describe('paper', () => {
	/** As if somebody printed: the page must be ready by then, and what it shows is what comes out. */
	async function print(page: Page) {
		await page.evaluate(() => {
			window.print = () => document.documentElement.setAttribute('data-printed', '');
		});
		await press(page, '打印');
		await expect(page.locator('html[data-printed]')).toHaveCount(1);
		await page.emulateMedia({ media: 'print' });
		return (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	}

	const sheets = (pdf: string) => pdf.match(/\/Type\s*\/Page\b/g)?.length;

	test('shows answer, steps, papers and code on one sheet, and no controls', async ({ page }) => {
		await open(page, '/retirement/#birth=1970-05&sex=male');
		await page.getByText('其他情况、按哪一天计算').click();
		const pdf = await print(page);
		expect(sheets(pdf)).toBe(1);
		expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\S* 84[12]/);

		for (const controls of ['button', 'input', 'select', 'summary', 'nav', 'form']) {
			await expect(page.locator(`${controls} >> visible=true`), controls).toHaveCount(0);
		}
		for (const text of [
			'2031年10月',
			'怎么算出来的',
			'延迟17个月',
			'到时候怎么办',
			'居民身份证',
			'按2026年11月21日计算',
			'惠算',
		]) {
			await expect(page.getByText(text).locator('visible=true').first(), text).toBeVisible();
		}
		await expect(page.locator('svg[shape-rendering="crispEdges"]')).toBeVisible();
		await expect(page.getByText('到法定退休时')).toHaveCount(0);
	});

	test('is white with everything on it, also of the dark and large page', async ({ page }) => {
		await page.addInitScript(() =>
			localStorage.setItem('huisuan.appearance', '{"theme":"dark","large":true,"size":30}'),
		);
		await open(page, '/retirement/#birth=1970-05&sex=male');
		expect(sheets(await print(page))).toBe(1);
		const { color, background, fontSize } = await page.evaluate(() => {
			const { color, backgroundColor, fontSize } = getComputedStyle(document.body);
			return { color, background: backgroundColor, fontSize };
		});
		expect([color, background, fontSize]).toEqual([
			'rgb(0, 0, 0)',
			'rgb(255, 255, 255)',
			`${(10 * 4) / 3}px`.slice(0, 7) + 'px',
		]);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBe(0);
	});

	test('holds the record, the comparison and every plan', async ({ page }) => {
		await open(page, FULL);
		const pdf = await print(page);
		// Two answers and six plans, none of them torn apart.
		expect(sheets(pdf)).toBeLessThanOrEqual(5);
		const plans = page.getByRole('article', { name: /20\d\d年\d+月：/ });
		await expect(plans).toHaveCount(6);
		// A plan torn apart at the foot of a sheet was printed over the next one.
		const torn = await plans.evaluateAll((articles) =>
			articles.filter((article) => getComputedStyle(article).breakInside !== 'avoid').map(({ id }) => id),
		);
		expect(torn.length, 'plans that may be torn apart').toBe(0);
		await expect(page.getByRole('table').first()).toBeVisible();
		await expect(page.getByText(/到法定退休时，还差/).first()).toBeVisible();
		await expect(page.getByText('请问单位组织人事部门').first()).toBeVisible();
	});

	test('has the code also when printed from the menu of the browser', async ({ page }) => {
		await open(page, '/retirement/#birth=1970-05&sex=male');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('svg[shape-rendering="crispEdges"]')).toBeVisible();
	});
});
