/** Starting a business: every matter from the door, one answered by hand, taken along, misused. Expected figures stand in the documents. */
import type { Page } from '@playwright/test';
import {
	TODAY,
	checkDoor,
	checkLarge,
	checkLink,
	checkNonsense,
	checkOffline,
	field,
	follow,
	fresh,
	line,
	main,
	pickFirst,
} from './matters';
import { expect, fixDay, open, test } from './support';

test.use({ actionTimeout: 10_000, permissions: ['clipboard-read', 'clipboard-write'] });
test.beforeEach(({ page }) => fixDay(page, TODAY));

/** Worked example: 300,000 yuan for three years at 3.6 %, interest only. Half of 2,700 a quarter is 1,350, twelve times 16,200. */
const LOAN = 'borrower=person&loanAmount=300000&termYears=3&loanRate=3.6&repayBy=interest-only';
const row = (page: Page, quarter: string) =>
	page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: quarter, exact: true }) });

test('from the door to every matter and back', async ({ page }) => {
	await checkDoor(page, 'startup', [
		...['startup-loan', 'loan-plan', 'own-business-tax', 'hiring-tax', 'startup-training', 'qihang-plan'],
		'stable-job-refund',
	]);
});

test('from the first page by hand: may one borrow, and what the state pays of the interest', async ({
	page,
	context,
}) => {
	await open(page, '/');
	await follow(page, /我要创业/);
	await follow(page, /^创业担保贷款$/);
	await pickFirst(page, '用谁的名义借？', /^个人/);
	await pickFirst(page, '自己属于哪一类？', /^城镇登记失业人员/);
	await pickFirst(page, '已经开始经营了吗？', /^办了营业执照/);
	await expect(main(page)).toHaveText('30万元');
	await field(page, '想借多少？').fill('30万');
	await follow(page, '贷款还款和贴息');
	// What was told of the loan is known here.
	await expect(field(page, '想借多少？')).toHaveValue('30万');
	await field(page, '借几年？').fill('3');
	await pickFirst(page, '怎样还？', /^每月只付利息/);
	await field(page, '合同上的年利率是百分之几？').fill('3.6');
	await expect(main(page)).toHaveText('16,200元');
	await expect(line(page, '每月付利息')).toHaveText('900元');
	await expect(row(page, '第1到11季，每季').getByRole('cell')).toHaveText([
		...['0', '2,700', '1,350', '1,350', '300,000'],
	]);
	await checkLink(page, context, '16,200元');
});

test('one’s own shop: at most 24,000 yuan of tax a year', async ({ page }) => {
	await open(page, '/startup/own-business-tax/');
	await pickFirst(page, '您属于哪一类？', /^登记失业半年以上/);
	await pickFirst(page, '办的是什么？', /^个体工商户/);
	await field(page, '营业执照是哪天登记的？').fill('2026-1-10');
	await expect(main(page)).toHaveText('24,000元');
});

test('a no says why and what else there is', async ({ page }) => {
	await open(page, '/startup/startup-loan/#borrower=person&loanGroup=none');
	await expect(main(page)).toHaveText('不能申请');
	await expect(page.getByText('可以看小微企业贷款').first()).toBeVisible();
});

test('wrong answers: a sentence beside each, nothing lost', async ({ page, context }) => {
	await open(page, `/startup/loan-plan/#${LOAN}`);
	await checkNonsense(page, '想借多少？', [
		['abc', '看不出是多少钱'],
		['0', '借0元吗'],
		['50', '是50万元吗'],
		['😀', '看不出是多少钱'],
	]);
	await field(page, '想借多少？').fill('30万');
	await expect(main(page)).toHaveText('16,200元');
	await checkNonsense(page, '1年期LPR是百分之几？', [
		['350', '是3.5%吗'],
		['50', 'LPR是5%吗'],
	]);
	const other = await fresh(context);
	await open(other, '/startup/startup-loan/#borrower=partners&loanGroup=unemployed');
	await checkNonsense(other, '一共几个合伙人？', [
		['0', '至少2个人'],
		['50', '13个人以上都是最多400万元'],
	]);
	await field(other, '一共几个合伙人？').fill('12');
	await expect(main(other)).toHaveText('396万元');
});

test('long figures stay on a phone, below one another', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(
		page,
		'/startup/hiring-tax/#employer=firm&hireGroup=unemployed&hirePeople=10000&hireSince=2025-08&firmVat=80000000',
	);
	await expect(main(page)).toHaveText(/78,000,000元/);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('without a network, cold by its address', { tag: '@stored' }, async ({ page, context }) => {
	await checkOffline(page, context, `/startup/loan-plan/#${LOAN}`, '16,200元');
});

test('every matter large, dark, narrow, and on paper', async ({ context }) => {
	await checkLarge(context, {
		'/startup/startup-loan/#borrower=partners&partners=12&loanGroup=unemployed&businessProof=own': '396万元',
		[`/startup/loan-plan/#${LOAN}&loanFrom=2026-12-01`]: '16,200元',
		'/startup/own-business-tax/#taxGroup=unemployed&businessForm=sole-trader&businessRegisteredOn=2026-01-10&shopVat=10000&shopIncomeTax=20000':
			'24,000元',
		'/startup/startup-training/#startupCourse=gyb&trainingOutcome=employed&traineeGroup=graduate': '440元',
		'/startup/qihang-plan/#businessRegisteredOn=2021-03-15&insuredBrought=8&founderShare=39.9&ownPatent=yes':
			'二等 30,000元',
		'/startup/hiring-tax/#employer=small&hireGroup=unemployed&hirePeople=3&hireSince=2026-01&contractAYear=yes&threeInsurances=yes&firmVat=8000&firmCityTax=400&firmProfitTax=1000':
			'9,400元',
	});
});
