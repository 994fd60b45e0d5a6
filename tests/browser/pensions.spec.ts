/** The matters of pensions, answered by hand. Expected sums are worked out in the unit tests' comments. */
import type { Page } from '@playwright/test';
import { checkAccessibility, expect, fixDay, open, test } from './support';

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

const pick = (page: Page, asks: string, says: string) =>
	page.getByRole('group', { name: asks }).getByRole('radio', { name: says }).check();
const fill = (page: Page, asks: string, text: string) => page.getByRole('textbox', { name: asks }).fill(text);
const main = (page: Page) => page.locator('[data-main]');

test('the raise of 2024: 28 years and 4 months, 3,000 yuan, then in 黔江', async ({ page }) => {
	await open(page, '/insurance/pension-adjustment/');
	await pick(page, '是哪一类退休人员？', '企业退休');
	await pick(page, '2023年12月31日以前，退休了吗？', '2023年12月已经在领');
	await fill(page, '缴费年限（或工作年限）满几年？', '28');
	await fill(page, '另外零几个月？', '4');
	await fill(page, '2023年12月的基本养老金是多少？', '3000');
	await expect(main(page)).toHaveText('92.40元');
	await pick(page, '是艰苦边远地区的退休人员吗？', '是');
	await expect(main(page)).toHaveText('107.40元');
	await checkAccessibility(page);
});

test('an estimate: of 2031, then of a month outside the window', async ({ page }) => {
	await open(page, '/insurance/pension-estimate/');
	await fill(page, '出生年月是？', '1970-5');
	await pick(page, '性别是？', '男');
	await fill(page, '养老保险一共缴了几年？', '20');
	await fill(page, '满年以外，还多几个月？', '0');
	await pick(page, '以后还一直缴到退休吗？', '是');
	await fill(page, '个人账户里现在有多少钱？', '60000');
	await fill(page, '平均缴费指数是多少？', '0.85');
	await fill(page, '以后每月进个人账户多少钱？', '480');
	await expect(main(page)).toHaveText('2,495.64元');
	await expect(page.getByRole('region', { name: '答案', exact: true })).toContainText(
		'没有核实原件，不是承诺',
	);
	await fill(page, '想看哪个月退休？', '2030-4');
	await expect(page.getByText('您能选的是2030年5月到2034年10月')).toBeVisible();
	await expect(main(page)).toHaveText('2,495.64元');
	await checkAccessibility(page);
});

test('the contribution loan: who may, the rate asked back about, paying back', async ({ page }) => {
	await open(page, '/insurance/contribution-loan/');
	await pick(page, '户籍在哪里？', '重庆');
	await pick(page, '自己在重庆缴职工养老保险吗？', '是');
	await pick(page, '现在缴费有困难吗？', '是');
	await expect(main(page)).toHaveText('可以申请');
	await fill(page, '五年期以上LPR是百分之几？', '360');
	await expect(page.getByText('是3.6%吗？')).toBeVisible();
	await fill(page, '五年期以上LPR是百分之几？', '3.6');
	await fill(page, '每年想贷多少？', '10000');
	await fill(page, '一共贷几年？', '3');
	await fill(page, '第一笔哪个月贷？', '2027-1');
	await fill(page, '从哪个月起领养老金？', '2030-1');
	await fill(page, '分几个月还完？', '120');
	await expect(page.locator('[data-line="领养老金以前的利息"]')).toHaveText('1,560元');
	await expect(main(page)).toHaveText('298.95元');
	await pick(page, '户籍在哪里？', '外地');
	await expect(main(page)).toHaveText('不能申请');
	await checkAccessibility(page);
});

test('a personal pension: twelve months of benefit, and the tax at one’s own rate', async ({ page }) => {
	await open(page, '/insurance/personal-pension/');
	await pick(page, '想知道什么？', '现在能不能领');
	await page.getByRole('checkbox', { name: '两年里领过失业保险金' }).check();
	await fill(page, '2年里一共领了几个月失业保险金？', '11');
	await expect(main(page)).toHaveText('现在还不能领');
	await fill(page, '2年里一共领了几个月失业保险金？', '12');
	await expect(main(page)).toHaveText('可以领');
	await pick(page, '想知道什么？', '税上省多少');
	await fill(page, '一年缴多少？', '12000');
	await fill(page, '您个人所得税的最高一档税率是百分之几？', '10');
	await expect(main(page)).toHaveText('1,200元');
	await checkAccessibility(page);
});
