/** Insurance and pension: every matter from the index, one answered by hand, taken along, misused. Expected figures stand in the documents. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { checkAccessibility, expect, fixDay, go, open, openCold, settled, test } from './support';

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

const main = (page: Page) => page.locator('[data-main]');
const line = (page: Page, label: string) => page.locator(`[data-line="${label}"]`);
const field = (page: Page, asks: string) => page.getByRole('textbox', { name: asks });
const pick = (page: Page, asks: string, says: string) =>
	page.getByRole('group', { name: asks }).getByRole('radio', { name: says }).check();

/** A payslip of the notice's own kind: 2,500 with 200 of overtime and 100 of heat allowance is 130 short. */
const PAYSLIP = 'wageArea=first&hours=full-time&pay=2500&overtimePay=200&hardshipAllowance=100';

test('from the index to every matter and back: each has its heading and asks something', async ({ page }) => {
	await open(page, '/insurance/');
	const links = page.getByRole('main').getByRole('listitem').getByRole('link');
	const addresses = new Set(
		await links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? '')),
	);
	expect(addresses.size).toBe(17);
	for (const address of addresses) {
		await go(page, page.getByRole('main').locator(`a[href="${address}"]`).first());
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('保险和养老');
		expect(await page.locator('main form :is(input, textarea)').count()).toBeGreaterThan(0);
		await page.goBack();
		await settled(page);
	}
});

test('by hand: contributions of a wage, by year, with one’s own rates', async ({ page }) => {
	await open(page, '/insurance/contributions/');
	await pick(page, '怎样参加的社会保险？', '单位给缴');
	await field(page, '一个月工资多少？').fill('10000');
	// Of 2026: 800 + 50 + 200 + 5; the base is within the limits of any year.
	await expect(main(page)).toHaveText('1,055元');
	await expect(line(page, '缴费基数')).toHaveText('10,000元');
	await field(page, '一个月工资多少？').fill('3000');
	await expect(line(page, '缴费基数')).toHaveText('4,553元');
	await pick(page, '看哪一年的？', '2024');
	await expect(line(page, '缴费基数')).toHaveText('4,359元');
	for (const [asks, rate] of [
		['养老保险，单位缴百分之几？', '16'],
		['养老保险，个人缴百分之几？', '8'],
		['失业保险，单位缴百分之几？', '0.5'],
		['失业保险，个人缴百分之几？', '0.5'],
		['医疗保险，单位缴百分之几？', '10'],
		['医疗保险，个人缴百分之几？', '2'],
	] as const)
		await field(page, asks).fill(rate);
	// Of 4,359: 348.72 + 21.795 + 87.18, each half up to the fen.
	await expect(main(page)).toHaveText('457.70元');
	await checkAccessibility(page);
});

test('what was told elsewhere is not asked again, and the next person begins anew', async ({ page }) => {
	await open(page, '/retirement/');
	await page.locator('#birth').fill('1970-05');
	await page.getByRole('radio', { name: '男', exact: true }).check();
	await expect(page.locator('[data-answer="statutory-month"]')).toHaveText('2031年10月');
	await page.getByRole('link', { name: '保险', exact: true }).click();
	await page.getByRole('link', { name: '病残津贴' }).click();
	await expect(field(page, '出生年月是？')).toHaveValue('1970-05');
	await expect(
		page.getByRole('group', { name: '性别是？' }).getByRole('radio', { name: '男' }),
	).toBeChecked();
	await field(page, '养老保险一共缴了几年？').fill('8');
	await field(page, '满年以外，还多几个月？').fill('6');
	await page.getByRole('link', { name: '保险和养老' }).click();
	await page.getByRole('link', { name: '养老金估算' }).first().click();
	await expect(field(page, '养老保险一共缴了几年？')).toHaveValue('8');
	await field(page, '个人账户里现在有多少钱？').fill('60000');
	await field(page, '平均缴费指数是多少？').fill('0.85');
	await pick(page, '以后还一直缴到退休吗？', '是');
	await page.getByRole('button', { name: '清空，给另一个人算' }).click();
	await expect(field(page, '出生年月是？')).toHaveValue('');
	await page.getByRole('link', { name: '退休', exact: true }).click();
	await expect(page.locator('#birth')).toHaveValue('');
});

test('by a link: the same answer, until one of its answers is changed', async ({ page }) => {
	await open(page, `/insurance/minimum-wage/#${PAYSLIP}`);
	await expect(main(page)).toHaveText('130元');
	await field(page, '里面加班费多少？').fill('0');
	await expect(main(page)).toHaveText('够最低工资');
	expect(new URL(page.url()).hash).toBe('');
	await page.goBack();
	await page.goForward();
	await settled(page);
	await expect(field(page, '里面加班费多少？')).toHaveValue('0');
	await page.reload();
	await settled(page);
	await expect(field(page, '里面加班费多少？')).toHaveValue('0');
	await expect(main(page)).toHaveText('够最低工资');
});

test('a link bent on its way: what is sound is used, the rest is named', async ({ page }) => {
	await open(page, '/insurance/minimum-wage/#wageArea=first&hours=full-time&pay=2500&x=1&overtimePay=abc');
	await expect(page.getByText('链接里的 x 认不出')).toBeVisible();
	await expect(main(page)).toHaveText('够最低工资');
	await expect(page.getByText('看不出是多少钱').first()).toBeVisible();
	await expect(field(page, '里面加班费多少？')).toHaveValue('abc');
});

test('wrong answers: a sentence beside each, nothing lost, the rest still reckoned', async ({ page }) => {
	await open(page, '/insurance/contributions/');
	await pick(page, '怎样参加的社会保险？', '单位给缴');
	const wage = field(page, '一个月工资多少？');
	for (const [typed, says] of [
		['0', '工资是0吗'],
		['-5000', '不能是负数'],
		['1000000', '一百万元以上'],
		['一万', '看不出是多少钱'],
		['5000.123', '两位小数'],
		['110101199003070011', '数字太大'],
	] as const) {
		await wage.fill(typed);
		await wage.blur();
		await expect(page.getByText(says).first()).toBeVisible();
		await expect(wage).toHaveValue(typed);
		await expect(wage).toHaveAttribute('aria-invalid', 'true');
	}
	await wage.fill('１０，０００元');
	await expect(main(page)).toHaveText('1,055元');
});

test('an identity number where a birth is asked says birth and sex, and stays nowhere', async ({ page }) => {
	await open(page, '/insurance/disability-allowance/');
	await field(page, '出生年月是？').fill('000000197005010016');
	await field(page, '出生年月是？').blur();
	await expect(field(page, '出生年月是？')).toHaveValue('1970-05');
	await expect(
		page.getByRole('group', { name: '性别是？' }).getByRole('radio', { name: '男' }),
	).toBeChecked();
});

test('with the keyboard alone: a choice by arrows, a sum typed, the answer told', async ({ page }) => {
	await open(page, '/insurance/contributions/');
	await page.getByRole('radio', { name: '单位给缴' }).focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await expect(field(page, '一个月工资多少？')).toBeFocused();
	await page.keyboard.type('8000');
	await expect(main(page)).toBeVisible();
	// 640 + 40 + 160 + 5
	await expect(page.getByRole('status').filter({ hasText: '您每月缴845元' })).toHaveCount(1);
});

test('taken along: kept with a person, on a sheet, in the calendar, on paper', async ({ page }) => {
	await open(
		page,
		'/insurance/gig-mediation/#disputeWith=platform&disputeAbout=pay&bothAgree=yes&mediationAcceptedOn=2026-11-10',
	);
	await expect(main(page)).toHaveText('2026年11月25日');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '加到日历' }).click();
	const calendar = await readFile(await (await download).path(), 'utf8');
	expect(calendar).toContain('DTSTART;VALUE=DATE:20261125');
	await page.getByLabel('保存在这台设备上').fill('小周');
	await page.getByRole('button', { name: '保存', exact: true }).click();
	await expect(page.getByText('已保存“小周”')).toBeVisible();
	await page.getByRole('link', { name: '告知单' }).click();
	await settled(page);
	const sheet = page.getByRole('article');
	await expect(sheet).toContainText('2026年11月25日');
	await expect(sheet).toContainText('新就业形态纠纷调解');
	await expect(sheet).toContainText('《重庆一站式调解方案》');
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
	await open(page, '/');
	await page.getByRole('link', { name: /新就业形态纠纷调解/ }).click();
	await expect(main(page)).toHaveText('2026年11月25日');
});

test('on one sheet: what else was answered can join', async ({ page }) => {
	await open(page, '/retirement/#birth=1970-05&sex=male');
	await expect(page.locator('[data-answer="statutory-month"]')).toHaveText('2031年10月');
	await page.getByRole('link', { name: '保险', exact: true }).click();
	await page.getByRole('link', { name: '工作日和放假' }).click();
	await field(page, '从哪一天起算？').fill('2026-9-30');
	await field(page, '多少个工作日？').fill('5');
	await expect(main(page)).toHaveText('2026年10月13日');
	await page.getByRole('link', { name: '告知单' }).click();
	await page.getByRole('link', { name: '也放进来：退休时间' }).click();
	const sheet = page.getByRole('article');
	await expect(sheet).toContainText('2031年10月');
	await expect(sheet).toContainText('2026年10月13日');
	await expect(page.getByRole('link', { name: /^也放进来/ })).toHaveCount(0);
});

test('on paper: the answer, its reasons and what to know, without the page around', async ({ page }) => {
	await open(page, `/insurance/minimum-wage/#${PAYSLIP}`);
	await expect(main(page)).toHaveText('130元');
	await expect(page.getByRole('heading', { name: '带走这个答案' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	for (const text of ['130元', '工资条上一个月一共多少？2,500元', '怎样算出来的'])
		await expect(page.getByText(text).first()).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
});

test('past its printed last day a matter says so', async ({ page }) => {
	await open(page, '/insurance/injury-elsewhere/');
	await expect(page.getByText('已经过了').first()).toBeVisible();
});

test('so it does before its first day', async ({ page }) => {
	await open(page, '/insurance/minimum-wage/#on=2024-12-31&wageArea=first&hours=full-time');
	await expect(page.getByText('那一天还没有施行')).toBeVisible();
	await expect(main(page)).toHaveText('没有读到');
});

test('without a network, cold by its address', { tag: '@stored' }, async ({ page, context }) => {
	const address =
		'/insurance/pension-adjustment/#retiredFrom=enterprise&drawnIn2023=yes&yearsThen=28&monthsThen=4&pensionThen=3000';
	const cold = await openCold(page, context, address, '2026-11-21');
	await expect(main(cold)).toHaveText('92.40元');
	await open(cold, '/insurance/occupational-disease/');
	await field(cold, '什么病？').fill('氯气');
	await expect(cold.getByText('氯气中毒').first()).toBeVisible();
});

test('at the counter: a matter is part of who is at the window, and of no address', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('huisuan.settings', JSON.stringify({ counter: true, idleMinutes: 3, address: '' }));
	});
	await open(page, '/counter/');
	await expect(page.getByRole('complementary', { name: '窗口模式' })).toBeVisible();
	await page.locator('#birth-0').fill('1970-05');
	await go(page, page.getByRole('link', { name: '保险和养老' }));
	await go(page, page.getByRole('link', { name: '最低工资' }).first());
	// By keys alone: the digits pick, and the keyboard goes on by itself.
	await page.getByRole('group', { name: '在哪里上班？' }).getByRole('radio').first().focus();
	await page.keyboard.press('2');
	await expect(page.getByRole('radio', { name: '其他29个区' })).toBeChecked();
	await page.keyboard.press('1');
	await expect(page.getByRole('radio', { name: '按月' })).toBeChecked();
	await expect(field(page, '工资条上一个月一共多少？')).toBeFocused();
	await page.keyboard.type('2000');
	await expect(main(page)).toHaveText('330元');
	expect(new URL(page.url()).hash).toBe('');
	await page.keyboard.press('Alt+w');
	await expect(page.locator('[data-topic="insurance-minimum-wage"]')).toHaveText('比最低工资少330元');
	await page.keyboard.press('F2');
	await expect(page.locator('[data-topic]')).toHaveCount(0);
	await go(page, page.getByRole('link', { name: '保险和养老' }));
	await go(page, page.getByRole('link', { name: '最低工资' }).first());
	await expect(main(page)).toHaveCount(0);
});
