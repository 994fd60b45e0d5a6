/** Learning a trade: every matter from the door, one answered by hand, taken along, misused. Expected figures stand in the documents. */
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
	line,
	main,
	pick,
	pickFirst,
} from './matters';
import { checkAccessibility, expect, fixDay, go, open, settled, test } from './support';

test.use({ actionTimeout: 10_000, permissions: ['clipboard-read', 'clipboard-write'] });
test.beforeEach(({ page }) => fixDay(page, TODAY));

const trade = (page: Page) => field(page, '什么职业（工种）？');
const found = (page: Page) => page.locator('form').getByRole('button');

/** Worked example: a welder of class A+, fourth level, 81 lessons: 2,421.90, of which 2,400 count; employed 110 %. */
const WELDER = 'occupation=焊工&skillLevel=level4&onSiteHours=81&trainingOutcome=employed';

test('from the door to every matter and back', async ({ page }) => {
	await checkDoor(page, 'skills', [
		...['training', 'job-search-training', 'technician-training', 'apprenticeship'],
		...['labour-preparation', 'out-of-poverty-training', 'new-citizen-training'],
	]);
});

test('by hand, from the first page: a welder’s course', async ({ page, context }) => {
	await open(page, '/');
	await follow(page, /我在学技能/);
	await follow(page, '培训能补多少');
	await trade(page).fill('焊');
	await page.getByRole('button', { name: '焊工 A+类' }).click();
	await pick(page, '是哪种证书？', '中级工（四级）');
	await field(page, '线下一共多少课时？').fill('81');
	await pickFirst(page, '学完以后就业或者创业了吗？', /^新就业或者新创业了/);
	await expect(main(page)).toHaveText('2,640元');
	await expect(line(page, '按课时算')).toHaveText('2,421.90元');
	await checkLink(page, context, '2,640元');
	await field(page, '线下一共多少课时？').fill('80');
	await expect(main(page)).toHaveText('2,631.20元');
	await page.reload();
	await settled(page);
	await expect(main(page)).toHaveText('2,631.20元');
});

test('a trade is found by name, initials, code and what it is called in everyday life', async ({ page }) => {
	await open(page, '/skills/training/');
	for (const [typed, name] of [
		['护理员', /养老护理员/],
		['ylhly', /^养老护理员/],
		['6-18-02-04', /^焊工/],
		['月嫂', /^母婴护理员/],
	] as const) {
		await trade(page).fill(typed);
		await expect(found(page).filter({ hasText: name }).first()).toBeVisible();
	}
});

test('a trade is chosen with the keyboard alone, and one goes on with the next question', async ({
	page,
}) => {
	await open(page, '/skills/training/');
	await trade(page).focus();
	await page.keyboard.type('hg');
	await expect(found(page).first()).toContainText('焊工');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(trade(page)).toHaveValue('焊工');
	const certificates = page.getByRole('group', { name: '是哪种证书？' });
	await expect(certificates.getByRole('radio').first()).toBeFocused();
	for (let down = 0; down < 3; down += 1) await page.keyboard.press('ArrowDown');
	await expect(certificates.getByRole('radio', { name: '中级工（四级）' })).toBeChecked();
	await page.keyboard.press('Tab');
	await page.keyboard.type('81');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(main(page)).toHaveText('2,640元');
});

test('a few questions at the door: what each matter comes to, and they are not asked again', async ({
	page,
}) => {
	await open(page, '/skills/');
	await page.getByText('先答几个问题').click();
	await pickFirst(page, '您是下列哪一种人？', /^登记失业的人/);
	await trade(page).fill('hg');
	await page.getByRole('button', { name: '焊工 A+类' }).click();
	await pick(page, '是哪种证书？', '中级工（四级）');
	const glance = page.getByRole('region', { name: '照这些回答' });
	await expect(glance).toContainText('最多2,640元');
	// 250 and, of class A+, 30 % more
	await expect(glance).toContainText('325元');
	await checkAccessibility(page);
	await go(page, glance.getByRole('link', { name: '技能评价补贴' }));
	await expect(trade(page)).toHaveValue('焊工');
	await expect(main(page)).toContainText('325元');
	await page.goBack();
	await settled(page);
	await expect(page.getByRole('region', { name: '照这些回答' })).toContainText('最多2,640元');
});

test('a no says what else there is', async ({ page }) => {
	await open(page, `/skills/training/#${WELDER}&traineeGroup=none`);
	await expect(page.getByText('办了失业登记').first()).toBeVisible();
});

test('wrong answers: a sentence beside each, nothing lost', async ({ page }) => {
	await open(page, `/skills/training/#${WELDER}`);
	await checkNonsense(page, '线下一共多少课时？', [
		['abc', '整数'],
		['0', '线下是0课时吗'],
		['10000', '请核对'],
	]);
	await field(page, '线下一共多少课时？').fill('81');
	await checkNonsense(page, '什么职业（工种）？', [
		['长'.repeat(300), '最多30个字'],
		['😀', '请写职业（工种）的名字'],
	]);
	await checkNonsense(page, '出生年月是？', [['2099-1', '在将来']]);
	await trade(page).fill('焊工');
	await expect(main(page)).toHaveText('2,640元');
});

test('without a network, cold by its address', { tag: '@stored' }, async ({ page, context }) => {
	await checkOffline(page, context, `/skills/training/#${WELDER}`, '2,640元');
});

test('every matter large, dark, narrow, and on paper', async ({ context }) => {
	await checkLarge(context, {
		'/skills/job-search-training/#jobSeeker=graduate&trainingOutcome=employed': '1,430元',
		'/skills/technician-training/#occupation=焊工&skillLevel=level2&enterpriseWorker=yes&unemploymentMonthsInAll=60':
			'2,500元',
		'/skills/apprenticeship/#apprentices=20&apprenticesSkilled=0&apprenticeYears=2&enterprise=yes':
			'200,000元',
		'/skills/labour-preparation/#schoolFinishedIn=2026-06&wentOnStudying=no&livingGround=rural&preparationYears=2':
			'4,000元',
		'/skills/out-of-poverty-training/#supportSought=shandong&outOfPoverty=yes&byCooperation=yes&shandongMonths=3':
			'3,000元',
		'/skills/new-citizen-training/#trainingSide=learner&trainedHow=online&birth=1980-05&trainingCredits=20':
			'25元',
		[`/skills/training/#${WELDER}`]: '2,640元',
	});
});
