/** The case file at the counter: finding, changing, locking, what falls due, the file, several tabs. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fileOf, load, passphrase, sample, stored } from './cases';
import { checkAccessibility, expect, fixDay, open, test } from './support';

test.use({ actionTimeout: 20_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

const couple = sample('a', '20261120-01', {
	label: '二号窗口',
	tags: ['4050', '缺材料'],
	note: '带居住证再来',
	followUp: '2026-11-19',
	people: [
		{ answers: { retirement: 'birth=1966-10&sex=male&paid=186&asof=2026-10&paying=yes' } },
		{
			answers: { retirement: 'birth=1976-03&sex=female&original=50', 'subsidies-hardship': 'work=flexible' },
		},
	],
});
const graduate = sample('b', '20261120-02', {
	label: '<script>alert(1)</script>',
	tags: ['缺材料'],
	followUp: '2026-11-25',
	savedOn: '2026-11-19T08:00:00.000Z',
	people: [{ answers: { 'subsidies-graduate': 'graduationYear=2026&work=flexible' } }],
});
const bare = sample('c', '20261118-07', { savedOn: '2026-11-18T08:00:00.000Z' });
const three = [couple, graduate, bare];

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const rows = (page: Page) => page.getByRole('region', { name: /个案（\d+个）/ }).locator('ul > li:has(h3)');
const numbers = (page: Page) => rows(page).getByRole('heading');
const due = (page: Page) => page.getByRole('region', { name: '到期' });
const said = (page: Page, text: string | RegExp) =>
	expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
const field = (page: Page, id: string) => page.locator(`#${id}`);

async function openCases(page: Page, cases: readonly object[] = three) {
	await open(page, '/cases/');
	await expect(page.getByRole('heading', { name: '还没有个案' })).toBeVisible();
	await load(page, fileOf(cases));
	await said(page, `读入完成：新增${cases.length}个，更新0个，没变0个`);
	await expect(rows(page)).toHaveCount(cases.length);
}
async function setPassphrase(page: Page, text = passphrase) {
	await press(page, '设口令…');
	await field(page, 'new-passphrase').fill(text);
	await field(page, 'repeated-passphrase').fill(text);
	await page.getByLabel(/我知道：忘了口令/).check();
	await press(page, '设口令');
	await said(page, '口令设好了');
}
async function unlock(page: Page, text = passphrase) {
	await field(page, 'passphrase').fill(text);
	await press(page, '打开');
}

test('with no case it says what one is and how to save one', async ({ page }) => {
	await open(page, '/cases/');
	await expect(page).toHaveTitle('个案 · 惠算');
	await expect(page.getByRole('heading', { name: '还没有个案' })).toBeVisible();
	await expect(page.getByText('按F8就存成个案')).toBeVisible();
	await expect(page.getByText('不存姓名，也不存身份证号')).toBeVisible();
	await expect(page.getByRole('button', { name: '存成文件' })).toHaveCount(0);
	await checkAccessibility(page);
});

test('cases are listed with what is known of them, and each answer opens its own page', async ({ page }) => {
	await openCases(page);
	await expect(numbers(page)).toHaveText(['20261120-01', '20261120-02', '20261118-07']);
	await expect(rows(page).first()).toContainText('带居住证再来');
	await expect(rows(page).first()).toContainText('跟进：2026年11月19日，已经过了');
	// A label with script in it is a label.
	await expect(rows(page).nth(1)).toContainText('<script>alert(1)</script>');
	expect(await page.locator('main script').count()).toBe(0);
	await checkAccessibility(page);
	await rows(page).last().getByRole('link', { name: '退休时间' }).click();
	await expect(page.locator('[data-answer="statutory-month"] time')).toHaveText('2031年10月');
	await page.goBack();
	await expect(rows(page)).toHaveCount(3);
	await rows(page)
		.first()
		.getByRole('link', { name: /第2人：\s*我就业困难/ })
		.click();
	await expect(page).toHaveURL(/\/subsidies\/hardship\/#work=flexible$/);
});

test('opening one again at the counter', async ({ page }) => {
	await openCases(page);
	await page.getByRole('button', { name: /在窗口打开\s*：20261120-01/ }).click();
	await expect(page).toHaveURL(/\/counter\/$/);
});

test('what falls due stands above: follow-ups and days that follow from the answers', async ({ page }) => {
	await openCases(page);
	await expect(due(page).getByRole('listitem').filter({ hasText: '2026年11月19日' })).toContainText('跟进');
	await expect(due(page).getByRole('heading', { name: '已经过了（1件）' })).toBeVisible();
	await expect(due(page).getByRole('listitem').filter({ hasText: '2026年11月25日' })).toContainText(
		'20261120-02',
	);
	// Born in March 1976, of the 50 group: eight months later, in November 2026, and paid from December on.
	const pension = due(page).getByRole('listitem').filter({ hasText: '2026年12月1日' });
	await expect(pension).toContainText('从这个月起领养老金');
	await expect(pension).toContainText('20261120-01');
	const filing = due(page).getByRole('listitem').filter({ hasText: '2026年11月30日' });
	await expect(filing).toContainText('最晚这天');
	await due(page)
		.getByRole('button', { name: /20261120-02/ })
		.click();
	await expect(numbers(page)).toHaveText(['20261120-02']);
	await press(page, '看全部');
	await expect(rows(page)).toHaveCount(3);
});

test('finding by number, label, tag and note', async ({ page }) => {
	await openCases(page);
	const words = page.getByLabel('查找');
	for (const [text, found] of [
		['1120', ['20261120-01', '20261120-02']],
		['居住', ['20261120-01']],
		['缺材', ['20261120-01', '20261120-02']],
		['二号 4050', ['20261120-01']],
		['SCRIPT', ['20261120-02']],
	] as const) {
		await words.fill(text);
		await expect(numbers(page), text).toHaveText(found);
	}
	await words.fill('没有这个');
	await expect(page.getByText('没有找到，换几个字试试')).toBeVisible();
	await press(page, '看全部');
	await expect(rows(page)).toHaveCount(3);
	await page.getByRole('group', { name: '按标签看' }).getByRole('button', { name: '4050' }).click();
	await expect(numbers(page)).toHaveText(['20261120-01']);
	await page.getByRole('group', { name: '按标签看' }).getByRole('button', { name: '4050' }).click();
	await expect(rows(page)).toHaveCount(3);
});

test('label, tags, day and note are changed in place; numbers of persons are refused', async ({ page }) => {
	await openCases(page);
	await press(page, /^修改\s*：20261118-07$/);
	await expect(field(page, 'label-c')).toBeFocused();
	await field(page, 'label-c').fill('张家坝');
	await field(page, 'tags-c').fill('4050 缺照片，4050');
	await field(page, 'day-c').fill('2026-2-30');
	await field(page, 'note-c').fill('电话 138 0000 0000');
	await press(page, '改好了');
	await expect(field(page, 'day-c')).toHaveAccessibleDescription(/2026年2月没有30日/);
	await expect(field(page, 'note-c')).toHaveAccessibleDescription(/请不要写身份证号、电话号码，也不要写姓名/);
	await checkAccessibility(page);
	await field(page, 'day-c').fill('2026年12月1日');
	await field(page, 'note-c').fill('一\n二');
	await press(page, '改好了');
	await said(page, '已保存，编号20261118-07');
	await expect(page.getByRole('button', { name: /修改\s*：20261118-07/ })).toBeFocused();
	await expect(numbers(page).first()).toHaveText('20261118-07');
	await expect(rows(page).first()).toContainText('张家坝');
	await expect(rows(page).first()).toContainText('跟进：2026年12月1日');
	await page.reload();
	await expect(rows(page).first()).toContainText('张家坝');
	expect(await stored(page)).not.toContain('138');
});

test('deleting asks once more, one or all', async ({ page }) => {
	await openCases(page);
	await press(page, /^删除\s*：20261118-07$/);
	await expect(page.getByRole('button', { name: '不删' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(rows(page)).toHaveCount(3);
	await press(page, /^删除\s*：20261118-07$/);
	await press(page, '删掉');
	await said(page, '已删除20261118-07');
	await expect(rows(page)).toHaveCount(2);
	await press(page, '全部删除');
	await press(page, '不删');
	await press(page, '全部删除');
	await press(page, '真的全部删掉（2个）');
	await expect(page.getByRole('heading', { name: '还没有个案' })).toBeVisible();
	expect(await stored(page)).not.toContain('sealed');
});

test('a passphrase: the warning first, then sealed, locked, a wrong one, opened, taken away', async ({
	page,
}) => {
	await openCases(page);
	expect(await stored(page)).toContain('带居住证再来');
	await press(page, '设口令…');
	await expect(page.getByText('忘了口令，个案就再也打不开')).toBeVisible();
	await field(page, 'new-passphrase').fill('1234567');
	await press(page, '设口令');
	await expect(field(page, 'new-passphrase')).toHaveAccessibleDescription(/至少8个字/);
	await field(page, 'new-passphrase').fill(passphrase);
	await field(page, 'repeated-passphrase').fill(`${passphrase}七`);
	await press(page, '设口令');
	await expect(field(page, 'repeated-passphrase')).toHaveAccessibleDescription(/两次写的不一样/);
	await expect(page.getByText('请先看上面的话，再勾这里')).toBeVisible();
	await checkAccessibility(page);
	await field(page, 'repeated-passphrase').fill(passphrase);
	await page.getByLabel(/我知道：忘了口令/).check();
	await press(page, '设口令');
	await said(page, '口令设好了，个案已经加密');
	const sealed = await stored(page);
	for (const word of ['居住证', '缺材料', '20261120-01', 'birth', '山城']) expect(sealed).not.toContain(word);

	await press(page, '上锁');
	await expect(page.getByRole('heading', { name: '个案上了锁' })).toBeVisible();
	await expect(field(page, 'passphrase')).toBeFocused();
	await expect(page.getByText('20261120-01')).toHaveCount(0);
	await checkAccessibility(page);
	await unlock(page, 'wrong one');
	await expect(field(page, 'passphrase')).toHaveAccessibleDescription(/口令不对/);
	await expect(field(page, 'passphrase')).toHaveValue('');
	expect(await stored(page)).toBe(sealed);
	await unlock(page);
	await expect(rows(page)).toHaveCount(3);

	// The passphrase is in memory only: a page opened again asks for it.
	await page.reload();
	await expect(page.getByRole('heading', { name: '个案上了锁' })).toBeVisible();
	expect(
		await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
	).not.toContain('山城');
	await unlock(page);
	await press(page, '去掉口令');
	await field(page, 'old-passphrase').fill('wrong one');
	await press(page, '去掉口令');
	await expect(field(page, 'old-passphrase')).toHaveAccessibleDescription(/口令不对/);
	await field(page, 'old-passphrase').fill(passphrase);
	await press(page, '去掉口令');
	await said(page, '口令去掉了');
	expect(await stored(page)).toContain('带居住证再来');
});

test('changing the passphrase; who forgot it can only begin anew', async ({ page }) => {
	await openCases(page);
	await setPassphrase(page);
	await press(page, '换口令');
	await field(page, 'old-passphrase').fill(passphrase);
	await field(page, 'new-passphrase').fill('another passphrase');
	await field(page, 'repeated-passphrase').fill('another passphrase');
	await page.getByLabel(/我知道：忘了口令/).check();
	await press(page, '换口令');
	await said(page, '口令换好了');
	await press(page, '上锁');
	await unlock(page);
	await expect(field(page, 'passphrase')).toHaveAccessibleDescription(/口令不对/);
	await page.getByText('忘了口令', { exact: true }).click();
	await press(page, '全部删掉，重新开始');
	await press(page, '不删');
	await press(page, '全部删掉，重新开始');
	await press(page, '真的全部删掉');
	await expect(page.getByRole('heading', { name: '还没有个案' })).toBeVisible();
});

test('left alone for three minutes it locks; what was half typed is there again afterwards', async ({
	page,
}) => {
	await page.clock.install({ time: new Date('2026-11-21T12:00:00+08:00') });
	await openCases(page);
	await setPassphrase(page);
	await press(page, /^修改\s*：20261118-07$/);
	await field(page, 'note-c').fill('写到一半');
	await page.clock.fastForward('02:30');
	await page.keyboard.press('Shift');
	await page.clock.fastForward('02:30');
	await expect(rows(page)).toHaveCount(3);
	await page.clock.fastForward('00:31');
	await expect(page.getByRole('heading', { name: '个案上了锁' })).toBeVisible();
	await expect(page.getByText('写到一半')).toHaveCount(0);
	await unlock(page);
	await expect(field(page, 'note-c')).toHaveValue('写到一半');
});

test('everything goes into a file and comes back; the later change of one case stays', async ({ page }) => {
	await openCases(page);
	await expect(page.getByText('还没有存过文件')).toBeVisible();
	const started = page.waitForEvent('download');
	await press(page, '存成文件');
	const file = await started;
	expect(file.suggestedFilename()).toBe('惠算个案-2026-11-21.json');
	const content = await readFile(await file.path(), 'utf8');
	await expect(page.getByText('上次存成文件：2026年11月21日')).toBeVisible();
	await press(page, '全部删除');
	await press(page, '真的全部删掉（3个）');
	await load(page, content);
	await said(page, '新增3个，更新0个，没变0个');
	await load(page, content);
	await said(page, '新增0个，更新0个，没变3个');
	await load(
		page,
		fileOf([
			{ ...bare, note: '新的', savedOn: '2026-11-20T09:00:00.000Z' },
			{ ...couple, note: '旧的', savedOn: '2020-01-01T00:00:00.000Z' },
			sample('x', '20261118-07', { note: '别处的' }),
		]),
	);
	await said(page, '新增1个，更新1个，没变1个；其中1个的编号这里已经有了，换了新编号');
	await expect(numbers(page)).toHaveText(['20261118-07', '20261120-01', '20261118-08', '20261120-02']);
	await expect(rows(page).nth(1)).toContainText('带居住证再来');
});

test('a sealed file asks for its passphrase on another machine', async ({ page, browser }) => {
	await openCases(page);
	await setPassphrase(page);
	const started = page.waitForEvent('download');
	await press(page, '存成文件');
	const content = await readFile(await (await started).path(), 'utf8');
	await said(page, '要用现在的口令才打得开');
	expect(content).not.toMatch(/居住证|缺材料|20261120-01|birth/);
	// Here it is known already.
	await load(page, content);
	await said(page, '新增0个，更新0个，没变3个');

	const elsewhere = await browser.newContext();
	const there = await elsewhere.newPage();
	await fixDay(there, '2026-11-22');
	await open(there, new URL('/cases/', page.url()).href);
	await load(there, content);
	await expect(field(there, 'file-passphrase')).toBeFocused();
	await checkAccessibility(there);
	await field(there, 'file-passphrase').fill('wrong one');
	await press(there, '读入');
	await expect(field(there, 'file-passphrase')).toHaveAccessibleDescription(/口令不对/);
	await expect(there.getByRole('heading', { name: '还没有个案' })).toBeVisible();
	await field(there, 'file-passphrase').fill(passphrase);
	await press(there, '读入');
	await said(there, '新增3个，更新0个，没变0个。文件有口令，这台设备上还没有设');
	await expect(rows(there)).toHaveCount(3);
	await elsewhere.close();
});

test('a file that cannot be used changes nothing and says why', async ({ page }) => {
	await openCases(page);
	const before = await stored(page);
	const whole = fileOf([sample('z', '20261101-01')]);
	const files: [content: string | Buffer, says: RegExp][] = [
		['', /读不懂/],
		['hello', /读不懂/],
		[whole.slice(0, -30), /读不懂/],
		[Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]), /读不懂/],
		['[]', /不是惠算的个案文件/],
		['{"format":"huisuan-people","version":1,"people":[]}', /名单文件/],
		[whole.replace('1970-05', '1971-05'), /损坏/],
		[whole.replace('"tags":[]', '"tags":[1e999]'), /损坏/],
		[fileOf([sample('z', '20261101-01')], { version: 2 }), /更新版本的惠算/],
		[fileOf([sample('z', '20261101-01', { label: '电话13800000000' })]), /第1个个案不能用.*身份证号/],
		[fileOf([JSON.parse('{"__proto__":{"id":"z"},"constructor":{"prototype":{}}}')]), /第1个个案不能用/],
		[fileOf([sample('z', '20261101-01', { savedOn: 1e308 })]), /第1个个案不能用/],
	];
	for (const [content, says] of files) {
		await load(page, content);
		await expect(page.getByRole('status').filter({ hasText: says }), String(says)).toBeVisible();
		expect(await stored(page)).toBe(before);
	}
	await expect(rows(page)).toHaveCount(3);
});

test('where the browser keeps nothing it works until the page is closed, and says so', async ({ page }) => {
	await page.addInitScript(() => {
		const forbid = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		Object.defineProperty(window, 'indexedDB', { get: forbid });
		Object.defineProperty(window, 'localStorage', { get: forbid });
	});
	await openCases(page);
	await expect(page.getByText('个案只在关掉页面前有用')).toBeVisible();
	await expect(page.getByText('设不了口令')).toBeVisible();
	await checkAccessibility(page);
	await press(page, /^修改\s*：20261118-07$/);
	await field(page, 'label-c').fill('改过');
	await press(page, '改好了');
	await expect(rows(page).first()).toContainText('改过');
	// Another page of the house and back: still there.
	await page.getByRole('link', { name: '惠算，回到首页' }).click();
	await expect(page.getByRole('heading', { name: '您想知道什么' })).toBeVisible();
	await page.goBack();
	await expect(rows(page).first()).toContainText('改过');
	const started = page.waitForEvent('download');
	await press(page, '存成文件');
	expect(await readFile(await (await started).path(), 'utf8')).toContain('改过');
	await press(page, /^删除\s*：20261118-07$/);
	await press(page, '删掉');
	await expect(rows(page)).toHaveCount(2);
});

test('without the browser’s cryptography no passphrase is offered, and it says why', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
	await openCases(page);
	await expect(page.getByText('不是用https打开的')).toBeVisible();
	await expect(page.getByRole('button', { name: '设口令…' })).toHaveCount(0);
});

test('two tabs: each sees the other, both changes of one case are kept, they lock together', async ({
	page,
	context,
}) => {
	await openCases(page);
	const other = await context.newPage();
	await fixDay(other, '2026-11-21');
	await open(other, '/cases/');
	await expect(rows(other)).toHaveCount(3);
	for (const tab of [page, other]) await press(tab, /^修改\s*：20261118-07$/);
	await field(page, 'note-c').fill('左边');
	await field(other, 'note-c').fill('右边');
	await press(page, '改好了');
	await said(page, '已保存，编号20261118-07');
	await press(other, '改好了');
	await said(other, '这个个案刚在另一个窗口里改过。两份都留下了，您这一份另存为20261121-01');
	for (const tab of [page, other]) {
		await expect(rows(tab)).toHaveCount(4);
		await expect(rows(tab).filter({ hasText: '左边' }).getByRole('heading')).toHaveText('20261118-07');
		await expect(rows(tab).filter({ hasText: '右边' }).getByRole('heading')).toHaveText('20261121-01');
	}
	await setPassphrase(page);
	await expect(other.getByRole('heading', { name: '个案上了锁' })).toBeVisible();
	await unlock(other);
	await expect(rows(other)).toHaveCount(4);
	await press(other, '上锁');
	await expect(page.getByRole('heading', { name: '个案上了锁' })).toBeVisible();
});

test('fits a small phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openCases(page);
	await press(page, /^修改\s*：20261120-01$/);
	await press(page, '设口令…');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await page.getByRole('button', { name: '大字版' }).click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await checkAccessibility(page);
});

test('other pages load nothing of the cases', async ({ page }) => {
	const scripts: string[] = [];
	page.on('response', async (response) => {
		if (response.url().endsWith('.js') && !response.url().endsWith('sw.js'))
			scripts.push(await response.text().catch(() => ''));
	});
	await open(page, '/');
	await open(page, '/retirement/#birth=1970-05&sex=male');
	await page.getByRole('heading', { name: '带走这个答案' }).waitFor();
	expect(scripts.length).toBeGreaterThan(5);
	expect(scripts.filter((text) => text.includes('huisuan-cases'))).toEqual([]);
});
