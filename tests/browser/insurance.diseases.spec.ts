import { checkAccessibility, expect, open, test } from './support';

const page1 = '/insurance/occupational-disease/';

test('a disease is found while one types, chosen, and answered', async ({ page }) => {
	await open(page, page1);
	await page.getByLabel('什么病？').fill('甲苯');
	await expect(page.getByRole('heading', { name: '找到的：5种' })).toBeVisible();
	// Whoever hears the page is told the count.
	await expect(page.getByRole('status').filter({ hasText: '有“甲苯”的5种' })).toHaveCount(1);
	await checkAccessibility(page);
	await page.getByRole('button', { name: /^二甲苯中毒/ }).click();
	await expect(page.locator('[data-main]')).toHaveText('在目录里');
	await expect(page.locator('[data-main]')).toBeFocused();
	await expect(page.locator('[data-line="重庆急性职业病目录"]')).toHaveText('有，第20项');
	await checkAccessibility(page);
});

test('what no name has: the nearest; a class can be leafed through', async ({ page }) => {
	await open(page, page1);
	await page.getByLabel('什么病？').fill('偏二甲基肼');
	await expect(page.getByRole('button', { name: /^偏二甲基胂中毒/ })).toBeVisible();
	await page.getByText('八、职业性传染病（5种）').click();
	await page.getByRole('button', { name: /^艾滋病/ }).click();
	await expect(page.locator('[data-main]')).toHaveText('看您的工作');
	await page
		.getByRole('group', { name: '您的工作在限定的范围里吗？' })
		.getByText('否', { exact: true })
		.click();
	await expect(page.locator('[data-main]')).toHaveText('您的工作不算');
});

test('the number of a document is kept nowhere: not in a link, not over reloading', async ({ page }) => {
	await open(page, '/insurance/foreigner-number/#paperType=passport&country=DEU');
	const field = page.getByLabel('证件号码是？');
	await field.fill('G01234—56');
	await expect(page.locator('[data-main]')).toHaveText('DEU0G0123456');
	await expect(page.getByRole('link', { name: '告知单' })).toBeVisible();
	const kept = () =>
		page.evaluate(async () =>
			JSON.stringify([
				{ ...localStorage },
				{ ...sessionStorage },
				history.state,
				location.href,
				(await indexedDB.databases()).map(({ name }) => name),
				[...document.querySelectorAll('a')].map(({ href }) => href),
			]),
		);
	expect(await kept()).not.toContain('01234');
	await checkAccessibility(page);
	await page.reload();
	await expect(page.getByLabel('哪个国家或地区？')).toHaveValue('DEU');
	await expect(field).toHaveValue('');
	expect(await kept()).not.toContain('01234');
});

for (const address of [
	'/insurance/injury-deadlines/#injuryBenefit=treatment&incurred=2026-3-5',
	'/insurance/injury-elsewhere/#elsewhereFor=hospital&elsewhereWhy=living&awaySince=2025-3-1',
	'/insurance/foreigners/#foreignerStage=working&permit=work&foreignerWork=hired&treaty=no',
])
	test(`can be used by everybody: ${address.split('#')[0]}`, async ({ page }) => {
		await open(page, address);
		await expect(page.locator('.answer')).toBeVisible();
		await checkAccessibility(page);
	});
