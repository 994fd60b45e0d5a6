/** What was typed stays over reloading, going back and on; an identity number stays nowhere. */
import type { Page } from '@playwright/test';
import { expect, fixDay, open, settled, test } from './support';

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

const answer = (page: Page) => page.locator('[data-answer="statutory-month"] time');
const birth = (page: Page) => page.getByRole('textbox', { name: '出生年月' });
const years = (page: Page) => page.getByLabel('已经缴了几年');

test.describe('what was typed', () => {
	test('stays over reloading, invalid as it may be', async ({ page }) => {
		await open(page, '/retirement/');
		await page.getByLabel('女', { exact: true }).check();
		await birth(page).fill('１９８１年６月');
		await years(page).fill('十五');
		await page.getByLabel('打算退休的月份').fill('2034-13');
		await page.reload();
		await expect(birth(page)).toHaveValue('１９８１年６月');
		await expect(years(page)).toHaveValue('十五');
		await expect(page.getByLabel('打算退休的月份')).toHaveValue('2034-13');
		await expect(years(page)).toHaveAccessibleDescription(/整数/);
		await expect(answer(page)).toHaveText(['2034年9月', '2039年5月']);
		await birth(page).fill('1970-13');
		await page.reload();
		await expect(birth(page)).toHaveValue('1970-13');
		await expect(birth(page)).toHaveAccessibleDescription(/没有13月/);
	});

	test('into an opened link stays over reloading', async ({ page }) => {
		await open(page, '/retirement/#birth=1970-05&sex=male');
		await birth(page).fill('1976-9');
		await years(page).fill('12');
		await page.reload();
		await expect(years(page)).toHaveValue('12');
		await expect(answer(page)).toHaveText('2039年9月');
	});

	test('into a second link, put into the address bar, stays over reloading', async ({ page }) => {
		await open(page, '/retirement/#birth=1976-09&sex=male');
		await page.goto('/retirement/#birth=1970-05&sex=male&paid=120');
		await expect(answer(page)).toHaveText('2031年10月');
		await years(page).fill('13');
		await fixDay(page, '2026-11-22');
		await page.reload();
		await expect(answer(page)).toHaveText('2031年10月');
		await expect(years(page)).toHaveValue('13');
	});

	test('stays over going back and on within the site', async ({ page }) => {
		await open(page, '/');
		await page.getByRole('link', { name: /^退休时间/ }).click();
		await page.getByLabel('男', { exact: true }).check();
		await birth(page).fill('1970-5');
		await years(page).fill('12');
		await page.getByRole('link', { name: /附件1 · 1970年5月/ }).click();
		await expect(page).toHaveURL(/\/tables\//);
		// The router finishes one step before it can take the next: nobody turns round within a few milliseconds.
		await settled(page);
		await page.goBack();
		await expect(answer(page)).toHaveText('2031年10月');
		await expect(years(page)).toHaveValue('12');
		await settled(page);
		await page.goBack();
		await expect(page.locator('h1')).toHaveText('您想知道什么');
		await settled(page);
		await page.goForward();
		await expect(answer(page)).toHaveText('2031年10月');
		await expect(years(page)).toHaveValue('12');
	});

	test('stays over leaving the site and coming back', async ({ page }) => {
		await open(page, '/retirement/#birth=1970-05&sex=male');
		await years(page).fill('12');
		await page.goto('about:blank');
		await page.goBack();
		await expect(answer(page)).toHaveText('2031年10月');
		await expect(years(page)).toHaveValue('12');
	});

	test('gives way to a link opened later', async ({ page }) => {
		await open(page, '/retirement/#birth=1970-05&sex=male');
		await years(page).fill('12');
		await birth(page).fill('1970-13');
		await page.goto('/retirement/#birth=1976-09&sex=male');
		await expect(answer(page)).toHaveText('2039年9月');
		await expect(birth(page)).toHaveValue('1976-09');
		await expect(years(page)).toHaveValue('');
		// As if it came from a chat, and a day later: Kit tells visits apart by the time they began.
		await fixDay(page, '2026-11-22');
		await page.goto('/about/');
		await fixDay(page, '2026-11-23');
		await page.goto('/retirement/#birth=1970-05&sex=male');
		await expect(answer(page)).toHaveText('2031年10月');
		await expect(years(page)).toHaveValue('');
	});

	test('stays when the skip link is used', async ({ page }) => {
		await open(page, '/retirement/');
		await page.getByLabel('男', { exact: true }).check();
		await birth(page).fill('1970-5');
		await years(page).fill('12');
		await page.getByRole('link', { name: '跳到正文' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('#main')).toBeFocused();
		await expect(answer(page)).toHaveText('2031年10月');
		await expect(years(page)).toHaveValue('12');
		await expect(page.getByText(/没有采用/)).toHaveCount(0);
	});
});

/** A fictitious number of the region 999999, which does not exist, with the right last character. */
function identityNumber(born: string, serial: string): string {
	const digits = `999999${born}${serial}`;
	// GB 11643: each digit times two to the power of its place, modulo 11; the last character makes the sum 1.
	const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * 2 ** (17 - index), 0);
	return digits + '10X98765432'.charAt(sum % 11);
}

/** Everything this site keeps in the browser, as one text. */
const everythingKept = (page: Page) =>
	page.evaluate(async () => {
		const databases = await indexedDB.databases();
		const rows = await Promise.all(
			databases.map(
				({ name = '' }) =>
					new Promise<unknown[]>((resolve, reject) => {
						const opening = indexedDB.open(name);
						opening.onerror = () => reject(opening.error);
						opening.onsuccess = () => {
							const database = opening.result;
							const stores = [...database.objectStoreNames];
							if (stores.length === 0) return resolve([]);
							const transaction = database.transaction(stores);
							const readings = stores.map((store) => transaction.objectStore(store).getAll());
							transaction.oncomplete = () => {
								database.close();
								resolve(readings.flatMap(({ result }) => result as unknown[]));
							};
						};
					}),
			),
		);
		return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, rows]);
	});

/** Reloads, as that is when the page writes down what was typed, and looks for the number everywhere. */
async function checkForgotten(page: Page, number: string) {
	await page.reload();
	await open(page, page.url());
	await expect(page.locator('body')).not.toContainText(number);
	const values = await page
		.locator('input')
		.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
	for (const place of [await everythingKept(page), page.url(), ...values]) {
		expect(place.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()).not.toContain(number);
	}
}

test.describe('an identity number', () => {
	const man = identityNumber('19700501', '123');
	const woman = identityNumber('19810615', '246');

	test('gives birth and sex, and is gone from the field', async ({ page }) => {
		await open(page, '/retirement/');
		await birth(page).pressSequentially(man);
		await expect(answer(page)).toHaveText('2031年10月');
		// A moment after the last key, without leaving the field.
		await expect(birth(page)).toHaveValue('1970-05');
		await expect(page.getByLabel('男', { exact: true })).toBeChecked();
		await expect(birth(page)).toHaveAccessibleDescription(/号码没有保存/);

		// Also with a person saved and a link copied, which hold what the number said and not the number.
		await page.getByLabel('保存在这台设备上').fill('爸爸');
		await page.getByRole('button', { name: '保存', exact: true }).click();
		await expect(page.getByText('已保存“爸爸”')).toBeVisible();
		expect(await everythingKept(page)).toContain('birth=1970-05&sex=male');
		await checkForgotten(page, man);
		await expect(answer(page)).toHaveText('2031年10月');
	});

	for (const [how, write] of [
		[
			'in full-width digits',
			(number: string) => number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
		],
		['in groups', (number: string) => number.replace(/^(.{6})(.{4})(.{4})/, '$1 $2 $3 ')],
	] as const) {
		test(`${how} is read and gone too`, async ({ page }) => {
			await open(page, '/retirement/');
			await birth(page).fill(write(woman));
			await expect(answer(page)).toHaveText(['2034年9月', '2039年5月']);
			await birth(page).blur();
			await expect(birth(page)).toHaveValue('1981-06');
			await checkForgotten(page, woman);
		});
	}

	test('half typed, mistyped or with words around it is not written down', async ({ page }) => {
		await open(page, '/retirement/');
		await page.getByLabel('女', { exact: true }).check();
		for (const typed of [
			woman.slice(0, 17),
			woman.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
			`${woman}1`,
			`身份证号${woman}`,
		]) {
			await birth(page).fill(typed);
			await birth(page).blur();
			await expect(birth(page)).toHaveAttribute('aria-invalid', 'true');
			await checkForgotten(page, woman.slice(0, 17));
			await expect(page.getByLabel('女', { exact: true })).toBeChecked();
		}
	});

	test('in a field where it does not belong is not written down', async ({ page }) => {
		await open(page, '/retirement/#birth=1970-05&sex=male&paid=150&asof=2026-11&paying=yes');
		for (const field of [
			years(page),
			page.getByLabel('这个数算到哪个月'),
			page.getByLabel('打算退休的月份'),
		]) {
			await field.fill(man);
			await field.blur();
			await expect(field).toHaveAttribute('aria-invalid', 'true');
			await checkForgotten(page, man);
		}
	});

	test('in a link is not answered', async ({ page }) => {
		await open(page, `/retirement/#birth=${man}&sex=male`);
		await expect(page.getByText('链接里的 birth 看不懂')).toBeVisible();
		await expect(page.locator('main')).not.toContainText(man);
	});
});
