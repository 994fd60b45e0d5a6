/** The service counter: a whole day by keyboard, what is kept and what is not, paper, and a restart without a network. */
import type { Page } from '@playwright/test';
import {
	atCounter,
	counterDay,
	clients,
	expectAt,
	expectPrinted,
	IDENTITY_NUMBER,
	months,
	saveCase,
	typeClient,
} from './counter';
import { passphrase } from './cases';
import { printed } from './pdf';
import { checkAccessibility, expect, fixDay, goOffline, open, test } from './support';

test.use({ actionTimeout: 20_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

async function toCounter(page: Page) {
	await open(page, '/counter/');
	await expectAt(page, 'birth-0');
	await expect(page.getByRole('complementary', { name: '窗口模式' })).toBeVisible();
}

test(
	'a whole day at the counter, and a restart without a network',
	{ tag: '@stored' },
	async ({ page, context }) => {
		test.setTimeout(300_000);
		await atCounter(page);
		const paper = await counterDay(page, async (path) => void (await open(page, path)));
		expect(paper).toContain('扫码打开同样的答案');

		await goOffline(context);
		await page.close();
		const again = await context.newPage();
		await fixDay(again, '2026-11-21');
		await atCounter(again);
		await toCounter(again);
		const [client] = clients;
		if (!client) throw new Error('there are thirty');
		await typeClient(again, client);
		await expect(months(again)).toHaveText(client.retires);
		await again.keyboard.press('F9');
		await expectPrinted(again, 1);
		await open(again, '/cases/');
		await again.locator('#passphrase').fill(passphrase);
		await again.locator('#passphrase').press('Enter');
		await expect(again.getByRole('heading', { name: '20261121-01' })).toBeVisible();
		await open(again, '/batch/');
		await again.getByRole('button', { name: '下载模板' }).click();
		await expect(again.getByText('模板已下载')).toBeAttached();
		await open(again, '/settings/');
		await expect(again.locator('h1')).toHaveText('设置');
	},
);

test('from the first key to a printed sheet in under 25 keys, by a card reader that types', async ({
	page,
}) => {
	await atCounter(page);
	await toCounter(page);
	const keys = [...IDENTITY_NUMBER, 'Enter', 'F9'];
	expect(keys.length).toBeLessThan(25);
	for (const key of keys) await page.keyboard.press(key);
	await expectPrinted(page, 1);
	const [paper = '', ...more] = await printed(page);
	expect(more).toEqual([]);
	for (const said of ['惠算·权益告知单', '男,1970年5月出生', '2031年10月', '61岁5个月', '经办窗口(盖章)'])
		expect(paper).toContain(said);
	expect(paper).not.toContain(IDENTITY_NUMBER.slice(6, 14));
	// The number stays nowhere: not in the field, not in the address, not in what the browser keeps.
	await expect(page.locator('#birth-0')).toHaveValue('1970-05');
	expect(page.url()).not.toContain('1970');
	const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
	expect(kept).not.toContain('19700501');
});

test('a family side by side, each on a sheet of their own', async ({ page }) => {
	await atCounter(page);
	await toCounter(page);
	const [man, woman] = [clients[3], clients[25]];
	if (!man || !woman) throw new Error('there are thirty');
	await typeClient(page, man);
	await page.keyboard.press('F4');
	await typeClient(page, woman, 1);
	await expect(months(page)).toHaveText([man.retires, woman.retires]);
	await page.keyboard.press('Alt+1');
	await expectAt(page, 'birth-0');
	await page.keyboard.press('F9');
	await expectPrinted(page, 1);
	const papers = await printed(page);
	expect(papers).toHaveLength(2);
	expect(papers[0]).toContain(man.retires);
	expect(papers[1]).toContain(woman.retires);
	await checkAccessibility(page);
});

test('a subsidy is answered by digits and stands beside retirement, on the same sheet', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2024-12-01T12:00:00+08:00'));
	await atCounter(page);
	await toCounter(page);
	await page.keyboard.type('200109');
	await page.keyboard.press('Enter');
	await page.keyboard.press('1');
	await page.getByRole('link', { name: '我招了人' }).press('Enter');
	await expect(page).toHaveTitle(/我招了人/);
	await page.locator('input[name="employer"][value="small"]').check();
	await page.locator('input[name="graduate"][value="yes"]').check();
	await page.locator('#graduationYear').fill('2024');
	await page.locator('#firstInsured').fill('2024-08');
	await page.keyboard.press('Enter');
	const card = page.getByRole('region', { name: /^问题/ });
	await expect(card).toBeVisible();
	// What was had before is ticked, not picked by a digit.
	await page.getByRole('button', { name: '都没有' }).press('Enter');
	await expect(card.getByRole('group')).toBeVisible();
	const asked = await card.getAttribute('aria-label');
	await page.keyboard.press('1');
	await expect(card).not.toHaveAttribute('aria-label', asked ?? '');
	await page.keyboard.press('Alt+w');
	await expect(page).toHaveTitle('窗口 · 惠算');
	await expect(page.locator('[data-topic="subsidies-employer"]')).not.toHaveText('');
	await page.keyboard.press('F9');
	await expectPrinted(page, 1);
	const paper = (await printed(page)).join('');
	expect(paper).toContain('法定退休时间');
	expect(paper).toContain('就业补贴');
	// The next person is asked everything anew.
	await page.keyboard.press('F2');
	await page.getByRole('link', { name: '我招了人' }).press('Enter');
	await expect(page).toHaveTitle(/我招了人/);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('清空本次 forgets at once, and can be taken back until the next one begins', async ({ page }) => {
	await atCounter(page);
	await open(page, '/retirement/#birth=1970-05&sex=male');
	await expect(page.locator('[data-answer="statutory-month"]')).toHaveText('2031年10月');
	await expect(page.getByRole('complementary', { name: '窗口模式' })).toBeVisible();
	await page.getByRole('link', { name: '补贴', exact: true }).click();
	await expect(page).toHaveTitle('就业补贴 · 惠算');
	await page.keyboard.press('Shift+F2');
	await expectAt(page, 'birth-0');
	await page.getByRole('link', { name: '退休', exact: true }).click();
	await expect(page.locator('#birth')).toHaveValue('');
	// Nor does going back bring anything back.
	await page.goBack();
	await page.goBack();
	await page.getByRole('link', { name: '退休', exact: true }).click();
	await expect(page.locator('#birth')).toHaveValue('');

	await toCounter(page);
	await page.keyboard.type('197005');
	await page.keyboard.press('Shift+F2');
	await expect(page.locator('#birth-0')).toHaveValue('');
	await page.getByRole('button', { name: '撤销清空' }).press('Enter');
	await expect(page.locator('#birth-0')).toHaveValue('197005');
});

test('no address ever says what was answered: a browser keeps addresses', async ({ page }) => {
	await atCounter(page);
	await toCounter(page);
	const seen: string[] = [];
	page.on('framenavigated', (frame) => seen.push(frame.url()));
	await page.keyboard.type('197005');
	await page.keyboard.press('Enter');
	await page.keyboard.press('1');
	await page.getByRole('link', { name: '看全部：时间线、每一步和条文' }).press('Enter');
	await expect(page).toHaveTitle('退休时间 · 惠算');
	await expect(page.locator('[data-answer="statutory-month"]')).toHaveText('2031年10月');
	// Nor is anybody kept by name.
	await expect(page.getByRole('button', { name: '复制链接' })).toBeVisible();
	await expect(page.getByLabel('保存在这台设备上')).toHaveCount(0);
	await page.getByRole('link', { name: '告知单' }).press('Enter');
	await expect(page.getByRole('article')).toContainText('2031年10月');
	await page.keyboard.press('Alt+w');
	await expect(months(page)).toHaveText('2031年10月');
	const pasted = page.getByLabel('打开一条链接');
	await pasted.fill('https://example.cn/retirement/#birth=1972-03&sex=female&original=55');
	await pasted.press('Enter');
	await expect(page.locator('[data-answer="statutory-month"]')).toHaveText('2027年10月');
	expect(seen.length).toBeGreaterThan(2);
	expect(seen.filter((url) => new URL(url).hash !== '')).toEqual([]);
});

test('nor does a link that is followed while the page before is still coming', async ({ page }) => {
	await atCounter(page);
	await toCounter(page);
	const seen: string[] = [];
	page.on('framenavigated', (frame) => seen.push(frame.url()));
	await page.keyboard.type('197005');
	await page.keyboard.press('Enter');
	await page.keyboard.press('1');
	const full = page.getByRole('link', { name: '看全部：时间线、每一步和条文' });
	await expect(full).toBeVisible();
	await full.evaluate(async (link: HTMLAnchorElement) => {
		for (let steps = 0; steps < 60; steps++) {
			document.querySelector<HTMLAnchorElement>('header a')?.click();
			for (let step = 0; step < steps; step++) await Promise.resolve();
			link.click();
		}
	});
	await expect(page).not.toHaveURL(/counter/);
	await expect(async () => {
		await page.keyboard.press('Alt+w');
		await expect(months(page)).toHaveText('2031年10月', { timeout: 2000 });
	}).toPass();
	expect(seen.length).toBeGreaterThan(0);
	expect(seen.filter((url) => new URL(url).hash !== '')).toEqual([]);
});

test('nothing outlives a reload unless it was saved', async ({ page }) => {
	await atCounter(page);
	await toCounter(page);
	await page.keyboard.type('197005');
	await page.keyboard.press('Enter');
	await page.keyboard.press('1');
	await expect(months(page)).toHaveText('2031年10月');
	await page.reload();
	await expectAt(page, 'birth-0');
	await expect(page.locator('#birth-0')).toHaveValue('');
	await open(page, '/retirement/');
	await page.locator('#birth').fill('1970-05');
	await page.reload();
	await expect(page.locator('#birth')).toHaveValue('');
});

test('the screen is covered after idling, keeps what was typed, and locks the cases', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-21T12:00:00+08:00') });
	await atCounter(page, { idleMinutes: 1 });
	await toCounter(page);
	await page.keyboard.type('197005');
	await page.clock.fastForward(59_000);
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.clock.fastForward(2_000);
	const cover = page.getByRole('dialog', { name: '屏幕已遮住' });
	await expect(cover).toBeVisible();
	await checkAccessibility(page);
	// Function keys do nothing behind it, and paper shows nothing.
	await page.keyboard.press('F2');
	await page.keyboard.press('Escape');
	await expect(cover).toBeVisible();
	expect((await printed(page)).join('')).not.toContain('1970');
	await page.getByRole('button', { name: '继续' }).press('Enter');
	await expect(cover).toBeHidden();
	await expect(page.locator('#birth-0')).toHaveValue('197005');
});

test('a locked case store is opened where one saves, and a case comes back to the window', async ({
	page,
}) => {
	test.setTimeout(120_000);
	await atCounter(page);
	await toCounter(page);
	const [client] = clients;
	if (!client) throw new Error('there are thirty');
	await typeClient(page, client);
	await saveCase(page, '三号窗口', '20261121-01');

	await open(page, '/cases/');
	await page.getByRole('button', { name: /^设口令/ }).click();
	await page.locator('#new-passphrase').fill(passphrase);
	await page.locator('#repeated-passphrase').fill(passphrase);
	await page.getByRole('checkbox').last().check();
	await page.locator('#passphrase-form').getByRole('button', { name: '设口令' }).click();
	await expect(page.getByText('口令设好了')).toBeVisible();

	await toCounter(page);
	await typeClient(page, client);
	await page.keyboard.press('F8');
	await expectAt(page, 'save-passphrase');
	await page.keyboard.type('不是这个口令');
	await page.keyboard.press('Enter');
	await expect(page.getByText('口令不对')).toBeVisible();
	await page.locator('#save-passphrase').fill(passphrase);
	await page.keyboard.press('Enter');
	await expectAt(page, 'case-label');
	await page.keyboard.type('又来一次');
	await page.keyboard.press('Enter');
	await expect(page.getByText('已保存，编号20261121-02')).toBeVisible();

	await page.getByLabel('窗口模式').getByRole('link', { name: '个案' }).click();
	const row = page.getByRole('listitem').filter({ hasText: '20261121-02' });
	await row.getByRole('button', { name: /^在窗口打开/ }).click();
	await expect(months(page)).toHaveText(client.retires);
	await expect(page.getByRole('button', { name: /更新个案20261121-02/ })).toBeVisible();
});

test('the settings switch the counter on, and say what an address must look like', async ({ page }) => {
	await open(page, '/settings/');
	await expect(page.getByRole('complementary', { name: '窗口模式' })).toHaveCount(0);
	await page.getByRole('radio', { name: '开', exact: true }).check();
	await expect(page.getByRole('complementary', { name: '窗口模式' })).toBeVisible();
	await checkAccessibility(page);
	const address = page.locator('#address');
	await address.fill('惠算');
	await page.getByRole('button', { name: '保存网址' }).click();
	await expect(page.getByText('看不出是网址')).toBeVisible();
	await expect(address).toHaveValue('惠算');
	await address.fill('https://example.cn/huisuan/');
	await page.getByRole('button', { name: '保存网址' }).click();
	await expect(page.getByText('已保存')).toBeVisible();
	await page.reload();
	await expect(address).toHaveValue('https://example.cn/huisuan');
	await expect(page.getByRole('complementary', { name: '窗口模式' })).toBeVisible();
	await open(page, '/sheet/#retirement=birth:1970-05/sex:male');
	await expect(page.getByText('扫码打开同样的答案')).toBeVisible();
});

test('the keys are shown on demand', async ({ page }) => {
	await atCounter(page);
	await toCounter(page);
	await page.keyboard.press('F1');
	const dialog = page.getByRole('dialog', { name: '快捷键' });
	await expect(dialog).toContainText('Shift+F2');
	await checkAccessibility(page);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});

test('without the mode the desk works too, and offers it', async ({ page }) => {
	await open(page, '/counter/');
	await expect(page.getByRole('button', { name: '打开窗口模式' })).toBeVisible();
	await page.getByRole('button', { name: '打开窗口模式' }).click();
	await expect(page.getByRole('complementary', { name: '窗口模式' })).toBeVisible();
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
