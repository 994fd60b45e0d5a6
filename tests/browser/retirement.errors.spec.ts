/** What a slip of the finger, a damaged link or an ill-meant one does to the retirement page: a sentence, never an error. */
import type { Locator, Page } from '@playwright/test';
import { expect, fixDay, open, test } from './support';

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

const answer = (page: Page) => page.locator('[data-answer="statutory-month"] time');

/** The field says that something is wrong, in one sentence that belongs to it, and keeps what was typed. */
async function checkRefused(field: Locator, typed: string, says: RegExp) {
	await expect(field, typed).toHaveAttribute('aria-invalid', 'true');
	await expect(field, typed).toHaveAccessibleDescription(says);
	await expect(field, typed).toHaveValue(typed);
	const problem = field.page().locator(`[id="${await field.getAttribute('id')}-problem"]`);
	await expect(problem, typed).toHaveCount(1);
	await expect(problem, typed).toBeVisible();
}

test('a birth month that cannot be is refused beside the field', async ({ page }) => {
	await open(page, '/retirement/');
	await page.getByLabel('男', { exact: true }).check();
	const birth = page.getByLabel('出生年月');
	const texts: [typed: string, says: RegExp][] = [
		['2030-1', /不能晚于2026年11月/],
		['2026-12', /不能晚于2026年11月/],
		['1900-01', /1920年以后/],
		['1970-13', /没有13月/],
		['1970-02-30', /1970年2月没有30日/],
		['1970', /还缺月份/],
		['abc', /看不出是哪年哪月/],
		['<img src=x onerror=alert(1)>', /看不出是哪年哪月/],
		// Identity numbers of the region 999999, which does not exist: of 15 digits, with a last one that is wrong, …
		['999999700501123', /15位/],
		['999999197005011235', /校验位不对/],
		// … of a 30 February, of a child not yet born, and half typed.
		['999999197002301238', /出生日期不存在/],
		['999999203001011237', /不能晚于2026年11月/],
		['99999919700501', /18位/],
	];
	for (const [typed, says] of texts) {
		await birth.fill(typed);
		await birth.blur();
		await checkRefused(birth, typed, says);
		await expect(answer(page)).toHaveCount(0);
		await expect(page.getByLabel('男', { exact: true })).toBeChecked();
	}
	// The month before is fine, and so is the first of those that still make sense.
	for (const typed of ['2026-11', '1920-01']) {
		await birth.fill(typed);
		await expect(birth).not.toHaveAttribute('aria-invalid');
		await expect(answer(page)).toHaveCount(1);
	}
});

test('nobody is corrected in the middle of a word, but told when they stop', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-21T12:00:00+08:00') });
	await open(page, '/retirement/');
	await page.clock.pauseAt(new Date('2026-11-21T13:00:00+08:00'));
	const birth = page.getByLabel('出生年月');
	await birth.pressSequentially('1970-13');
	await page.clock.runFor(300);
	await expect(birth).not.toHaveAttribute('aria-invalid');
	await page.clock.runFor(2000);
	await checkRefused(birth, '1970-13', /没有13月/);
	await expect(birth).toBeFocused();
});

test('a megabyte in the birth field leaves the page at work', async ({ page }) => {
	await open(page, '/retirement/#birth=1970-05&sex=male');
	const birth = page.getByLabel('出生年月');
	await birth.evaluate((input: HTMLInputElement) => {
		input.value = 'x1970-5 '.repeat(131_072);
		input.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await birth.blur();
	await expect(page.locator('#birth-problem')).toContainText('内容太长');
	await expect(answer(page)).toHaveCount(0);
	await page.getByLabel('女', { exact: true }).check();
	await birth.fill('1970-5');
	await expect(answer(page)).toHaveCount(2);
});

test('a record that cannot be is refused beside its field, and the answer stays', async ({ page }) => {
	await open(page, '/retirement/#birth=1970-05&sex=male&paid=150&asof=2026-11&paying=no');
	const years = page.getByLabel('已经缴了几年');
	const months = page.getByLabel('另外几个月');
	const asOf = page.getByLabel('这个数算到哪个月');
	const shortfall = page.locator('[data-answer="shortfall"]');
	const slips: [field: Locator, typed: string, says: RegExp][] = [
		[years, '-5', /0到60/],
		[years, '80', /0到60/],
		[years, '12.5', /整数/],
		[years, '十二', /整数/],
		[years, '1e3', /整数/],
		[years, '58', /比年龄还长/],
		[months, '-1', /0到720/],
		[months, '99999999999', /数字太大/],
		[asOf, '1985-05', /不满16岁.*1986年5月/],
		[asOf, '2026-12', /还没到2026年12月/],
		[asOf, '2026-13', /没有13月/],
		[asOf, 'abc', /看不出/],
	];
	for (const [field, typed, says] of slips) {
		const before = await field.inputValue();
		await field.fill(typed);
		await field.blur();
		await checkRefused(field, typed, says);
		await expect(answer(page)).toHaveText('2031年10月');
		await expect(shortfall, `${typed}: no record, no verdict`).toHaveCount(0);
		await field.fill(before);
		await expect(shortfall).toHaveText('42个月');
	}

	// More than a working life is not impossible, only odd.
	await years.fill('41');
	await expect(years).toHaveAccessibleDescription(/从满16岁算起.*请核对/);
	await expect(years).not.toHaveAttribute('aria-invalid');
	await expect(shortfall).toHaveText('0个月');

	await years.fill('12');
	await page.getByLabel('缴到某个月为止').check();
	const until = page.getByLabel('缴到哪个月');
	await checkRefused(until, '', /请写缴到哪年哪月/);
	await until.fill('2026-10');
	await until.blur();
	await checkRefused(until, '2026-10', /记录截止的2026年11月/);
	await expect(answer(page)).toHaveText('2031年10月');
});

test('a refusal only names choices that are there', async ({ page }) => {
	await open(page, '/retirement/#birth=1970-05&sex=male&paid=150&asof=2026-11&paying=yes&until=2026-10');
	await expect(page.getByLabel('缴到哪个月')).toHaveAccessibleDescription(/记录截止的2026年11月/);
	const named = await page
		.locator('#until-problem')
		.evaluate((problem) => [...problem.textContent.matchAll(/“(.+?)”/g)].map(([, name = '']) => name));
	for (const name of named) await expect(page.getByLabel(name, { exact: true })).toBeVisible();
});

test('a chosen month that cannot be is refused beside its field', async ({ page }) => {
	await open(page, '/retirement/#birth=1970-05&sex=male');
	const choice = page.getByLabel('打算退休的月份');
	await choice.fill('2030-13');
	await choice.blur();
	await checkRefused(choice, '2030-13', /没有13月/);
	await expect(answer(page)).toHaveText('2031年10月');
	// Outside the window: named beside the field too, not only far below it.
	await choice.fill('2029-01');
	await choice.blur();
	await expect(page.getByRole('article', { name: /2029年1月：早于最早月份/ })).toBeVisible();
	await expect(choice).toHaveAccessibleDescription(/2030年5月/);
	// Before birth: nobody is minus thirty-six.
	await choice.fill('1933-10');
	await choice.blur();
	await expect(choice).toHaveAccessibleDescription(/\S/);
	await expect(page.locator('main')).not.toContainText(/-\d+(岁|个月)/);
});

test('a day to compute for that cannot be is refused, and today counts', async ({ page }) => {
	await open(page, '/retirement/#birth=1970-05&sex=male');
	await page.getByText('其他情况、按哪一天计算').click();
	const on = page.getByLabel('按哪一天计算');
	for (const [typed, says] of [
		['2026-02-30', /2026年2月没有30日/],
		['2026-11', /要写到哪一日/],
		['明天', /要写到哪一日/],
	] as const) {
		await on.fill(typed);
		await on.blur();
		await checkRefused(on, typed, says);
		await expect(page.getByText('离2031年10月还有4年10个月10天')).toBeVisible();
	}
	// A day before birth leaves nothing to compute, and says where to look.
	await on.fill('1960-01-01');
	await on.blur();
	await expect(page.getByLabel('出生年月')).toHaveAttribute('aria-invalid', 'true');
});

test('contradictions are named and the rest is answered', async ({ page }) => {
	await open(page, '/retirement/#birth=1970-05&sex=male&original=50');
	await expect(answer(page)).toHaveText('2031年10月');
	await expect(page.getByText(/男职工原退休年龄是60岁|original/)).toBeVisible();
});

const LINKS: [what: string, fragment: string, says: RegExp | undefined, month?: string][] = [
	['a month that is none', 'birth=1970-13&sex=male', /birth 看不懂/],
	['letters', 'birth=abc&sex=male', /birth 看不懂/],
	['a sex that is none', 'birth=1970-05&sex=other', /sex 看不懂/],
	[
		'nonsense all over',
		'birth=1970-05&sex=male&paid=-1&asof=0&paying=x&until=&choose=2030&on=1',
		/paid 看不懂/,
		'2031年10月',
	],
	['a key of nobody', 'birth=1970-05&sex=male&colour=red', /colour 认不出/, '2031年10月'],
	[
		'a key of every object',
		'birth=1970-05&sex=male&__proto__=1&constructor=2',
		/__proto__ 认不出/,
		'2031年10月',
	],
	['a repeated key', 'birth=1970-05&birth=1980-01&sex=male', /birth 写了不止一次/, '2031年10月'],
	['a broken escape', 'birth=%E0%A4%A&sex=male', /birth 看不懂/],
	['only broken escapes', '%&%=%%&=%ZZ', /没有采用/],
	['a script', 'x=<script>alert(1)</script>', /链接里的 x 认不出/],
	['a thousand keys', Array.from({ length: 150 }, (_, i) => `k${i}=1`).join('&'), /还有145处没有采用/],
	['a megabyte', `birth=1970-05&sex=male&x=${'1'.repeat(1_000_000)}`, /链接太长/],
	['an honest one at last', 'birth=1970-05&sex=male', undefined, '2031年10月'],
	['one a chat bent', '%20birth＝1970-05&amp;sex=male%20', undefined, '2031年10月'],
];

test('a damaged link is read as far as it goes, with a note', async ({ page }) => {
	await open(page, '/retirement/');
	for (const [what, fragment, says, month] of LINKS) {
		await page.goto(`/retirement/#${fragment}`);
		const note = page.getByText(/链接/).first();
		if (says) await expect(page.getByText(says).first(), what).toBeVisible();
		else await expect(page.getByText(/没有采用/), what).toHaveCount(0);
		if (month) await expect(answer(page), what).toHaveText(month);
		else await expect(answer(page), what).toHaveCount(0);
		await expect(note.or(answer(page)).first()).toBeVisible();
	}
});

test('a damaged link opened cold is no error either', async ({ page }) => {
	const fragments = ['birth=%E0%A4%A&sex=male', '%=%', `x=${'%E6'.repeat(300_000)}`];
	for (const [index, fragment] of fragments.entries()) {
		// Another day: Kit tells visits apart by the time they began.
		await fixDay(page, `2026-11-${22 + index}`);
		await open(page, '/not-found/');
		await open(page, `/retirement/#${fragment}`);
		await expect(page.getByText(/没有采用/).first()).toBeVisible();
		await page.getByLabel('出生年月').fill('1970-5');
		await page.getByLabel('男', { exact: true }).check();
		await expect(answer(page)).toHaveText('2031年10月');
	}
});
