/** A batch on a small phone: everything within reach, nothing wider than the screen. */
import { checkAccessibility, expect, fixDay, open, test } from './support';

test.use({ actionTimeout: 20_000 });

const list = Buffer.from(
	'姓名,身份证号,出生年月,性别\n甲,990000200105150028,,\n乙,,1970-05,男\n丙,,看不懂,男',
);

test.describe.configure({ mode: 'parallel' });
for (const large of [false, true])
	test(`from the file to the result${large ? ', in large type' : ''}`, async ({ page }) => {
		await fixDay(page, '2026-11-21');
		if (large) await page.addInitScript(() => localStorage.setItem('huisuan.appearance', '{"large":true}'));
		await open(page, '/batch/');
		const fits = async () =>
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		await fits();
		await checkAccessibility(page);
		await page
			.getByLabel('选表格文件')
			.setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer: list });
		await expect(page.getByRole('heading', { name: '每一列是什么' })).toBeVisible();
		await fits();
		await checkAccessibility(page);
		await page.getByRole('button', { name: '计算', exact: true }).click();
		await expect(page.getByRole('heading', { name: /都算完了/ })).toBeVisible();
		await fits();
		await checkAccessibility(page);
	});
