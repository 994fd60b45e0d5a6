/** Matters of unemployment, illness, disputes and retiring: answered by link and by hand. Expected answers are the inventories' own. */
import { checkAccessibility, expect, fixDay, open, test } from './support';

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

test.describe('each answers from a link, and is accessible', () => {
	for (const [address, answer] of [
		[
			'disability-allowance/#birth=1980-01&sex=male&contributedYears=8&contributedExtraMonths=6&allowanceAppliedIn=2025-05&assessment=total&assessedOn=2025-04-10&pensionScheme=employees&disabledBy=illness',
			'领24个月',
		],
		[
			'unemployment-benefit/#leftBecause=dismissed&unemploymentPaidYears=8&unemploymentPaidExtraMonths=0&joblessRegistered=yes&lookingForWork=yes&benefitMonthsLeft=10',
			'24个月',
		],
		[
			'older-unemployed/#drawingUnemploymentBenefit=yes&birth=1967-01&sex=male&benefitEndsIn=2027-03',
			'2027年8月',
		],
		[
			'gig-mediation/#disputeWith=platform&disputeAbout=pay&bothAgree=yes&mediationAcceptedOn=2025-01-20',
			'2025年2月4日',
		],
		['retirement-checklist/#retiresFrom=institution', '26个工作日'],
	] as const)
		test(address.split('/')[0] ?? '', async ({ page }) => {
			await open(page, `/insurance/${address}`);
			await expect(page.locator('[data-main]')).toHaveText(answer);
			await checkAccessibility(page);
		});
});

test('the list to retire follows the facts, keeps its ticks while they change, and prints them', async ({
	page,
}) => {
	await open(page, '/insurance/retirement-checklist/');
	const list = page.getByRole('region', { name: '打勾的清单' });
	await expect(list).toContainText('一共11样');
	await list.getByRole('checkbox', { name: '居民身份证正反面' }).check();
	await list
		.getByRole('checkbox', { name: /申请表/ })
		.first()
		.check();
	await expect(list).toContainText('办好了2样，还有9样');

	await page.getByRole('radio', { name: '机关、事业单位' }).check();
	await expect(list.getByRole('checkbox', { name: '退休审批表' })).not.toBeChecked();
	await expect(list.getByRole('checkbox', { name: '居民身份证正反面' })).toBeChecked();
	await expect(list).not.toContainText('职工档案');

	await page.emulateMedia({ media: 'print' });
	await expect(list.getByText('☑').first()).toBeVisible();
	await expect(list.getByText('☐').first()).toBeVisible();
	await expect(list.getByText('☑')).toHaveCount(2);
	await page.emulateMedia({ media: 'screen' });

	await list.getByRole('button', { name: '全部不勾' }).click();
	await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(0);
	// Nothing of it is kept.
	expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
		'identity-card',
	);
});

test('benefit that is resigned from is refused, and what the employer recorded may be disproved', async ({
	page,
}) => {
	await open(page, '/insurance/unemployment-benefit/');
	await page.getByRole('radio', { name: '自己辞职' }).check();
	await expect(page.locator('[data-main]')).toHaveText('现在不能领');
	await page.getByRole('radio', { name: '单位报成自愿，其实不是' }).check();
	await page.getByLabel('失业保险一共缴了几年？').fill('5');
	await expect(page.locator('[data-main]')).toHaveText('15个月');
	await expect(page.getByText('证明不是自愿').first()).toBeVisible();
});
