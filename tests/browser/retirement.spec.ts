/** The retirement page: from a link or from typing to the published answer. Expected months are rows of the published tables. */
import type { Page } from '@playwright/test';
import { expect, fixDay, open, test } from './support';

type Answers = Record<string, string[]>;

/** What the page answers, by name: months as 2031-10, all else as it is read. Two answers stand one after the other. */
const answersOf = (page: Page) =>
	page.locator('[data-answer]').evaluateAll((elements) => {
		const answers: Answers = {};
		for (const element of elements) {
			const text = element.querySelector('time')?.dateTime ?? element.textContent.trim();
			(answers[element.getAttribute('data-answer') ?? ''] ??= []).push(text);
		}
		return answers;
	});

const checkAnswers = (page: Page, expected: Answers, link = page.url()) =>
	expect.poll(() => answersOf(page), link).toMatchObject(expected);

const answer = (page: Page, name: string) => page.locator(`[data-answer="${name}"]`);

/** One row of a published table with what follows from it: delay, age, minimum period, earliest and latest month. */
const row = (
	[month, age, delay, original]: [month: string, age: string, delay: number, original: string],
	[minimum, earliest, latest]: [minimum: string, earliest: string, latest: string],
): Answers => ({
	'statutory-month': [month],
	'statutory-age': [age],
	delay: [`${delay}个月`],
	'original-month': [original],
	'minimum-period': [minimum],
	'earliest-month': [earliest],
	'latest-month': [latest],
});

const LINKS: [fragment: string, expected: Answers][] = [
	['birth=1965-01&sex=male', row(['2025-02', '60岁1个月', 1, '2025-01'], ['15年', '2025-01', '2028-02'])],
	['birth=1976-09&sex=male', row(['2039-09', '63岁', 36, '2036-09'], ['20年', '2036-09', '2042-09'])],
	[
		'birth=1970-01&sex=female&original=55',
		row(['2025-02', '55岁1个月', 1, '2025-01'], ['15年', '2025-01', '2028-02']),
	],
	[
		'birth=1981-09&sex=female&original=55',
		row(['2039-09', '58岁', 36, '2036-09'], ['20年', '2036-09', '2042-09']),
	],
	[
		'birth=1981-01&sex=female&original=50',
		row(['2034-02', '53岁1个月', 37, '2031-01'], ['17年6个月', '2031-02', '2037-02']),
	],
	[
		'birth=1984-12&sex=female&original=50',
		row(['2039-12', '55岁', 60, '2034-12'], ['20年', '2036-12', '2042-12']),
	],
	[
		'birth=1981-06&sex=female',
		{
			'statutory-month': ['2034-09', '2039-05'],
			'statutory-age': ['53岁3个月', '57岁11个月'],
			delay: ['39个月', '35个月'],
			'original-month': ['2031-06', '2036-06'],
			'minimum-period': ['17年6个月', '20年'],
			'earliest-month': ['2031-09', '2036-06'],
			'latest-month': ['2037-09', '2042-05'],
		},
	],
];

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

test.describe('a link', () => {
	test('answers at once, and another one opened in its place answers too', async ({ page }) => {
		await page.goto('/retirement/#birth=1970-05&sex=male');
		await checkAnswers(page, row(['2031-10', '61岁5个月', 17, '2030-05'], ['16年', '2030-05', '2034-10']));
		await expect(page.getByText('附件1 · 1970年5月')).toBeVisible();
		await expect(page.getByText('离2031年10月还有4年10个月10天')).toBeVisible();

		// Only the fragment changes: the page stays.
		for (const [fragment, expected] of LINKS) {
			await page.goto(`/retirement/#${fragment}`);
			await checkAnswers(page, expected);
		}
	});

	test('of a woman who is not sure shows both answers side by side', async ({ page }) => {
		await open(page, '/retirement/#birth=1981-06&sex=female');
		await expect(page.getByLabel('不确定：两种都算')).toBeChecked();
		const fifty = page.getByRole('article', { name: '如果原来是50岁退休，法定退休时间' });
		const fiftyFive = page.getByRole('article', { name: '如果原来是55岁退休，法定退休时间' });
		await expect(fifty.locator('[data-answer="statutory-month"]')).toHaveText('2034年9月');
		await expect(fiftyFive.locator('[data-answer="statutory-month"]')).toHaveText('2039年5月');
		const [left, right] = [await fifty.boundingBox(), await fiftyFive.boundingBox()];
		expect(right?.y).toBe(left?.y);
		expect(right?.x).toBeGreaterThan(left?.x ?? Infinity);
	});

	test('of somebody the rules treat differently says so', async ({ page }) => {
		await open(page, '/retirement/#birth=1964-12&sex=male');
		await checkAnswers(page, {
			'statutory-month': ['2024-12'],
			'statutory-age': ['60岁'],
			delay: ['0个月'],
		});
		await expect(page.getByText('您不在改革范围内，仍按原年龄')).toBeVisible();
		for (const name of ['earliest-month', 'latest-month', 'minimum-period']) {
			await expect(answer(page, name)).toHaveCount(0);
		}

		// Born after the last row.
		await page.goto('/retirement/#birth=1977-01&sex=male');
		await checkAnswers(page, row(['2040-01', '63岁', 36, '2037-01'], ['20年', '2037-01', '2043-01']));
		await expect(page.getByText('公布的对照表没有列到这个出生月，按规则推算')).toBeVisible();

		await page.goto('/retirement/#birth=1970-05&sex=male&post=state');
		await checkAnswers(page, { 'statutory-month': ['2031-10'], 'latest-month': ['2034-10'] });
		await expect(page.getByText('请问单位组织人事部门').first()).toBeVisible();

		await page.goto('/retirement/#birth=1970-05&sex=male&pension=yes');
		await checkAnswers(page, { 'statutory-month': ['2031-10'] });
		await expect(page.getByLabel('已经在领基本养老金')).toBeChecked();
		await expect(page.getByText('不再受理弹性退休申请').first()).toBeVisible();
		await expect(answer(page, 'earliest-month')).toHaveCount(0);
		await expect(page.getByText('请问单位组织人事部门')).toHaveCount(0);
	});

	test('can be asked for another day', async ({ page }) => {
		await open(page, '/retirement/#birth=1970-05&sex=male&on=2030-10-01');
		await expect(page.getByLabel('按哪一天计算')).toHaveValue('2030-10-01');
		await expect(page.getByText('离2031年10月还有1年', { exact: true })).toBeVisible();
		await page.goto('/retirement/#birth=1970-05&sex=male&on=2031-10-15');
		await expect(page.getByText('这个月份已经到了')).toBeVisible();
	});
});

test.describe('typing', () => {
	test('takes a month as people write it', async ({ page }) => {
		await open(page, '/retirement/');
		const birth = page.getByLabel('出生年月');
		await page.getByLabel('男', { exact: true }).check();
		for (const text of ['1970-5', '197005', '1970年5月', '１９７０．５', ' 1970/05 ', '1970-05-31']) {
			await birth.fill('');
			await expect(answer(page, 'statutory-month')).toHaveCount(0);
			await birth.fill(text);
			await checkAnswers(page, { 'statutory-month': ['2031-10'] }, text);
			await birth.blur();
			await expect(birth).toHaveValue(text);
			await expect(birth).not.toHaveAttribute('aria-invalid');
		}
	});

	test('is followed key by key', async ({ page }) => {
		await open(page, '/retirement/');
		await page.getByLabel('男', { exact: true }).check();
		const birth = page.getByLabel('出生年月');
		await birth.pressSequentially('1970-');
		await expect(answer(page, 'statutory-month')).toHaveCount(0);
		await birth.press('1');
		await checkAnswers(page, { 'statutory-month': ['2031-05'] });
		await birth.press('2');
		await checkAnswers(page, { 'statutory-month': ['2032-06'] });
		await birth.press('Backspace');
		await checkAnswers(page, { 'statutory-month': ['2031-05'] });

		await page.getByLabel('女', { exact: true }).check();
		await checkAnswers(page, { 'statutory-month': ['2020-01', '2025-02'] });
		await page.getByLabel('55岁', { exact: true }).check();
		await checkAnswers(page, { 'statutory-month': ['2025-02'] });
	});

	test('can be choosing from lists, whichever comes first', async ({ page }) => {
		await open(page, '/retirement/');
		await page.getByLabel('男', { exact: true }).check();
		await page.getByRole('button', { name: /选年月.*出生年月/ }).click();
		const birth = page.getByRole('textbox', { name: '出生年月' });
		const year = page.getByRole('combobox', { name: '年', exact: true });
		const month = page.getByRole('combobox', { name: '月', exact: true });
		await month.selectOption('5月');
		await expect(birth).toHaveValue('');
		await year.selectOption('1970年');
		await checkAnswers(page, { 'statutory-month': ['2031-10'] });
		await expect(birth).toHaveValue('1970年5月');
		// What is typed afterwards is what the lists go on from, also where only one of them was used before.
		await birth.fill('');
		await year.selectOption('1980年');
		await birth.fill('1976-9');
		await expect(year).toHaveValue('1976');
		await month.selectOption('8月');
		await checkAnswers(page, { 'statutory-month': ['2039-07'] });
	});

	test('says what is still missing', async ({ page }) => {
		await open(page, '/retirement/');
		await page.getByLabel('出生年月').fill('1970-5');
		await expect(page.getByText('还差性别')).toBeVisible();
		await page.getByLabel('出生年月').fill('');
		await page.getByLabel('女', { exact: true }).check();
		await expect(page.getByText('还差出生年月')).toBeVisible();
	});
});

test.describe('a contribution record', () => {
	test('is measured against the minimum of each year', async ({ page }) => {
		await open(page, '/retirement/#birth=1970-05&sex=male&paid=186&asof=2026-11&paying=yes');
		await checkAnswers(page, { shortfall: ['0个月'], 'first-eligible-month': ['2030-05'] });
		await expect(page.getByText('到法定退休时，缴费够了')).toBeVisible();

		await page.goto('/retirement/#birth=1970-05&sex=male&paid=150&asof=2026-11&paying=no');
		await checkAnswers(page, { shortfall: ['42个月'] });
		await expect(page.getByText('到法定退休时，还差42个月')).toBeVisible();
		await expect(answer(page, 'first-eligible-month').locator('time')).toHaveCount(0);

		// Fifteen and a half years are enough in 2030, not in 2031.
		await page.goto('/retirement/#birth=1970-06&sex=male&paid=186&asof=2026-11&paying=no');
		await checkAnswers(page, { shortfall: ['6个月'], 'first-eligible-month': ['2030-06'] });
		await expect(page.getByText('缴费够的月份有：2030年6月至2030年12月')).toBeVisible();
	});

	test('can be typed, step by step', async ({ page }) => {
		await open(page, '/retirement/#birth=1970-05&sex=male');
		await page.getByLabel('已经缴了几年').fill('12');
		await page.getByLabel('另外几个月').fill('６');
		await expect(answer(page, 'shortfall')).toHaveCount(0);
		await page.getByLabel('不再缴了').check();
		await checkAnswers(page, { shortfall: ['42个月'] });
		await page.getByLabel('一直缴下去').check();
		await checkAnswers(page, { shortfall: ['0个月'], 'first-eligible-month': ['2030-05'] });
		// 150 months in 2026-11 and 19 more by 2028-06 are 169 of 192.
		await page.getByLabel('缴到某个月为止').check();
		await expect(answer(page, 'shortfall')).toHaveCount(0);
		await page.getByLabel('缴到哪个月').fill('2028年6月');
		await checkAnswers(page, { shortfall: ['23个月'] });
		// The same 150 months a year earlier, paid on: one year more.
		await page.getByLabel('这个数算到哪个月').fill('2025-11');
		await checkAnswers(page, { shortfall: ['11个月'] });
	});
});

test.describe('a chosen month', () => {
	const person = '/retirement/#birth=1970-05&sex=male&paid=186&asof=2026-11&paying=yes';

	test('becomes a plan with its days', async ({ page }) => {
		await open(page, `${person}&choose=2030-06`);
		const plan = page.getByRole('article', { name: '2030年6月：弹性提前退休' });
		await expect(plan).toContainText('那时60岁1个月');
		await expect(plan).toContainText('比法定时间多领16个月');
		const steps = plan.getByRole('list').last().getByRole('listitem');
		await expect(steps).toHaveCount(3);
		const days = await steps
			.locator('time')
			.evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
		expect(days).toEqual(['2030-02-28', '2030-06-30', '2030-07']);
		await expect(steps.nth(0)).toContainText('书面告知单位');
		await expect(steps.nth(1)).toContainText('单位向社保经办机构申请');
		await expect(steps.nth(2)).toContainText('开始领养老金');
	});

	test('later than the statutory one needs an agreement a month ahead', async ({ page }) => {
		await open(page, `${person}&choose=2033-01`);
		const plan = page.getByRole('article', { name: '2033年1月：弹性延迟退休' });
		await expect(plan).toContainText('少领15个月');
		// Cautiously two months before the statutory month ends; filing in the month itself.
		await expect(plan.locator('time[datetime="2031-08-31"]')).toBeVisible();
		await expect(plan.locator('time[datetime="2033-01-31"]')).toBeVisible();
	});

	test('can be taken from the suggestions, up to three, side by side', async ({ page }) => {
		await open(page, person);
		const table = page.getByRole('table', { name: '几个月份的比较' });
		await page.getByRole('button', { name: '最早：2030年5月' }).click();
		await expect(page.getByRole('article', { name: '2030年5月：弹性提前退休' })).toBeVisible();
		await expect(table).toHaveCount(0);
		await page.getByRole('button', { name: '法定：2031年10月' }).click();
		await page.getByRole('button', { name: '最晚：2034年10月' }).click();
		await expect(table.getByRole('columnheader', { name: /年/ })).toHaveText([
			'2030年5月',
			'2031年10月',
			'2034年10月',
		]);
		const kinds = table.getByRole('row', { name: '怎么退' }).getByRole('cell');
		await expect(kinds).toHaveText(['弹性提前退休', '按法定年龄退休', '弹性延迟退休']);
		await expect(page.getByRole('button', { name: '再加一个月份' })).toHaveCount(0);
		await page.getByRole('button', { name: '清空选的月份' }).click();
		await expect(table).toHaveCount(0);
		await expect(page.getByLabel('打算退休的月份')).toHaveValue('');
	});

	test('beyond the third is refused with a sentence', async ({ page }) => {
		await open(page, `${person}&choose=2030-06&choose=2031-01&choose=2031-10&choose=2033-01`);
		await expect(page.getByText(/最多同时比较3个月份/).first()).toBeVisible();
		await expect(page.getByRole('columnheader', { name: /年/ })).toHaveCount(3);
		await expect(page.getByRole('article', { name: /2033年1月：/ })).toHaveCount(0);
	});

	test('outside the window is named with the window', async ({ page }) => {
		await open(page, `${person}&choose=2030-04&choose=2034-11`);
		for (const name of ['2030年4月：早于最早月份', '2034年11月：晚于最晚月份']) {
			const plan = page.getByRole('article', { name });
			await expect(plan).toContainText('在2030年5月到2034年10月之间');
			await expect(plan.getByText('不符合', { exact: true })).toBeVisible();
			await expect(plan).not.toContainText('书面告知单位');
			await expect(plan).not.toContainText(/领养老金/);
		}
		await expect(page.getByRole('row', { name: /养老金/ })).not.toContainText(/[多少]领/);
	});

	test('promises no pension while a condition fails', async ({ page }) => {
		await open(
			page,
			'/retirement/#birth=1970-05&sex=male&paid=150&asof=2026-11&paying=no&choose=2030-06&choose=2031-10',
		);
		for (const name of ['2030年6月：弹性提前退休', '2031年10月：按法定年龄退休']) {
			const plan = page.getByRole('article', { name });
			await expect(plan.getByText('不符合', { exact: true })).toBeVisible();
			await expect(plan).not.toContainText(/[起始]领养老金|[多少]领/);
		}
		await expect(page.getByRole('row', { name: /养老金/ })).not.toContainText(/[多少]领/);
	});
});

test('clearing the page leaves nothing of the last person', async ({ page }) => {
	await open(page, '/retirement/#birth=1981-06&sex=female&paid=186&asof=2026-11&paying=yes&choose=2034-09');
	await page.getByRole('button', { name: '清空，给另一个人算' }).click();
	await expect(page.locator('[data-answer]')).toHaveCount(0);
	await expect(page.getByLabel('出生年月')).toHaveValue('');
	// The button is gone: the next person begins at the first field.
	await expect(page.getByLabel('出生年月')).toBeFocused();
	await page.getByLabel('出生年月').fill('1970-5');
	await page.getByLabel('男', { exact: true }).check();
	await checkAnswers(page, { 'statutory-month': ['2031-10'] });
	await expect(page.getByLabel('已经缴了几年')).toHaveValue('');
	await expect(answer(page, 'shortfall')).toHaveCount(0);
	await expect(page.getByRole('article', { name: /弹性/ })).toHaveCount(0);
});
