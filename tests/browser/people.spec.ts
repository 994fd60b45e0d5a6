/** The people kept on this device: only when asked, under their names, into a file and out of one. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { checkAccessibility, expect, fixDay, open, test } from './support';

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

const MAN = '/retirement/#birth=1970-05&sex=male';
const WOMAN = '/retirement/#birth=1981-06&sex=female&paid=186&asof=2026-11&paying=yes&choose=2034-09';

const answer = (page: Page) => page.locator('[data-answer="statutory-month"] time');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const list = (page: Page) => page.getByRole('region', { name: '保存的人' });
const names = (page: Page) => list(page).getByRole('listitem').getByRole('link');

/** The last saved is listed first: two never on the same day. */
async function save(page: Page, address: string, name: string, day = '2026-11-20') {
	await fixDay(page, day);
	await open(page, address);
	await page.getByLabel('保存在这台设备上').fill(name);
	await press(page, '保存');
	await expect(page.getByText(`已保存“${name}”`)).toBeVisible();
}

/** Everybody as they stand on the device. */
const stored = (page: Page) =>
	page.evaluate(async () => {
		if (!(await indexedDB.databases()).some(({ name }) => name === 'huisuan')) return [];
		return new Promise<{ name: string; answers: Record<string, string> }[]>((resolve, reject) => {
			const opening = indexedDB.open('huisuan');
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				const reading = opening.result.transaction('people').objectStore('people').getAll();
				reading.onsuccess = () => {
					opening.result.close();
					resolve(reading.result);
				};
			};
		});
	});

async function load(page: Page, content: string | Buffer, name = '名单.json') {
	const choosing = page.waitForEvent('filechooser');
	await press(page, '从文件读入');
	const buffer = Buffer.from(content);
	await (await choosing).setFiles({ name, mimeType: 'application/json', buffer });
}

test('nobody is kept before one asks', async ({ page }) => {
	await open(page, '/');
	await expect(list(page)).toContainText('还没有保存谁');
	await expect(page.getByRole('button', { name: '存成文件' })).toHaveCount(0);
	await open(page, WOMAN);
	await page.getByRole('heading', { name: '带走这个答案' }).waitFor();
	await page.getByLabel('保存在这台设备上').fill('妈妈');
	await open(page, '/');
	await expect(list(page)).toContainText('还没有保存谁');
	expect(await stored(page)).toEqual([]);
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('somebody saved is listed, opened, renamed and deleted', async ({ page }) => {
	await save(page, MAN, '爸爸');
	await save(page, WOMAN, '妈妈', '2026-11-21');
	await open(page, '/');
	await expect(names(page)).toHaveText(['妈妈', '爸爸']);
	await checkAccessibility(page);

	await names(page).first().click();
	await expect(answer(page)).toHaveText(['2034年9月', '2039年5月']);
	await expect(page.getByRole('article', { name: '2034年9月：按法定年龄退休' })).toBeVisible();
	expect(new URL(page.url()).hash).toBe(new URL(WOMAN, page.url()).hash);
	await page.goBack();

	await fixDay(page, '2026-11-22');
	await press(page, /^改名\s*：爸爸$/);
	const name = page.getByLabel('新名字');
	await expect(name).toHaveValue('爸爸');
	await name.fill('  ');
	await press(page, '改好了');
	await expect(name).toHaveAttribute('aria-invalid', 'true');
	await expect(name).toHaveAccessibleDescription(/请写一个名字/);
	await name.fill('妈妈');
	await press(page, '改好了');
	await expect(name).toHaveAccessibleDescription(/已经存有“妈妈”/);
	await name.fill('名'.repeat(31));
	await press(page, '改好了');
	await expect(name).toHaveAccessibleDescription(/最多30个字/);
	await name.fill('老王 <b>&');
	await press(page, '改好了');
	await expect(page.getByText('名字已改')).toBeVisible();
	await expect(names(page)).toHaveText(['老王 <b>&', '妈妈']);
	await names(page).first().click();
	await expect(answer(page)).toHaveText('2031年10月');
	await page.goBack();

	await press(page, /^删除\s*：妈妈$/);
	await press(page, '不删');
	await expect(names(page)).toHaveCount(2);
	await press(page, /^删除\s*：妈妈$/);
	await expect(page.getByText('删掉“妈妈”？')).toBeVisible();
	await press(page, '删掉');
	await expect(page.getByText('已删除')).toBeVisible();
	await expect(names(page)).toHaveText(['老王 <b>&']);
	await page.reload();
	await expect(names(page)).toHaveText(['老王 <b>&']);
	expect((await stored(page)).length).toBe(1);
});

test('renaming and deleting go by keyboard alone, without losing the place', async ({ page }) => {
	await save(page, MAN, '爸爸');
	await open(page, '/');
	await page.getByRole('button', { name: /改名.*爸爸/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('新名字')).toBeFocused();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('父亲');
	await page.keyboard.press('Enter');
	await expect(names(page)).toHaveText(['父亲']);
	await expect(page.getByRole('button', { name: /改名.*父亲/ })).toBeFocused();
	await page.getByRole('button', { name: /删除.*父亲/ }).focus();
	await page.keyboard.press('Enter');
	// The question is where the focus is, and a second Enter by mistake deletes nobody.
	await expect(page.getByRole('button', { name: '不删' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(names(page)).toHaveText(['父亲']);
});

test('a second answer under the same name replaces the first only when asked twice', async ({ page }) => {
	await save(page, MAN, '爸爸');
	await open(page, '/retirement/#birth=1976-09&sex=male');
	await page.getByLabel('保存在这台设备上').fill('');
	await press(page, '保存');
	await expect(page.getByLabel('保存在这台设备上')).toHaveAccessibleDescription(/请写一个名字/);
	await page.getByLabel('保存在这台设备上').fill('爸爸');
	await press(page, '保存');
	await expect(page.getByText('已经有“爸爸”了')).toBeVisible();
	expect(await stored(page)).toMatchObject([{ answers: { retirement: 'birth=1970-05&sex=male' } }]);
	await press(page, '替换');
	await expect(page.getByText('已保存“爸爸”')).toBeVisible();
	expect(await stored(page)).toMatchObject([
		{ name: '爸爸', answers: { retirement: 'birth=1976-09&sex=male' } },
	]);
	// The question is about one name and one answer: another name is simply saved.
	await page.getByRole('textbox', { name: '出生年月' }).fill('1976-8');
	await press(page, '保存');
	await expect(page.getByText('已经有“爸爸”了')).toBeVisible();
	await page.getByLabel('保存在这台设备上').fill('叔叔');
	await expect(page.getByRole('button', { name: '替换' })).toHaveCount(0);
	await press(page, '保存');
	await expect(page.getByText('已保存“叔叔”')).toBeVisible();
});

test('saving with two quick taps saves once and asks nothing', async ({ page }) => {
	await open(page, MAN);
	await page.getByLabel('保存在这台设备上').fill('爸爸');
	await page.getByRole('button', { name: '保存', exact: true }).dblclick();
	await expect(page.getByText('已保存“爸爸”')).toBeVisible();
	await expect(page.getByText('已经有“爸爸”了')).toHaveCount(0);
	expect((await stored(page)).length).toBe(1);
});

test('everybody goes into a file, is deleted, and comes back', async ({ page }) => {
	await save(page, MAN, '爸爸');
	await save(page, WOMAN, '妈妈', '2026-11-21');
	await open(page, '/');
	await expect(page.getByText('还没有存过文件')).toBeVisible();
	const started = page.waitForEvent('download');
	await press(page, '存成文件');
	const file = await started;
	expect(file.suggestedFilename()).toBe('惠算名单-2026-11-21.json');
	const content = await readFile(await file.path(), 'utf8');
	await expect(page.getByText('上次存成文件：2026年11月21日')).toBeVisible();

	await press(page, '全部删除');
	await press(page, '不删');
	await expect(names(page)).toHaveCount(2);
	await press(page, '全部删除');
	await page.getByRole('button', { name: /真的全部删掉.*2人/ }).click();
	await expect(list(page)).toContainText('还没有保存谁');
	expect(await stored(page)).toEqual([]);

	await load(page, content);
	await expect(page.getByText('新增2人，更新0人，没变0人')).toBeVisible();
	await expect(names(page)).toHaveText(['妈妈', '爸爸']);
	await load(page, content);
	await expect(page.getByText('新增0人，更新0人，没变2人')).toBeVisible();

	// Who was changed since is not overwritten; who was changed in the file is.
	const later = JSON.parse(content);
	const father = later.people.find((person: { name: string }) => person.name === '爸爸');
	Object.assign(father, { name: '父亲', savedOn: '2030-01-01T00:00:00.000Z' });
	await load(page, JSON.stringify(later));
	await expect(page.getByText('新增0人，更新1人，没变1人')).toBeVisible();
	await expect(names(page)).toHaveText(['父亲', '妈妈']);
	await names(page).first().click();
	await expect(answer(page)).toHaveText('2031年10月');
});

test('a file that cannot be used changes nobody and says why', async ({ page }) => {
	await save(page, MAN, '爸爸');
	await open(page, '/');
	await expect(names(page)).toHaveText(['爸爸']);
	const person = {
		id: 'a',
		name: '张三',
		answers: { retirement: 'birth=1970-05&sex=male' },
		savedOn: '2026-11-19T08:00:00.000Z',
	};
	const list = { format: 'huisuan-people', version: 1, madeOn: '2026-11-20', people: [person] };
	const files: [content: string | Buffer, says: RegExp][] = [
		['', /读不懂/],
		['hello', /读不懂/],
		[JSON.stringify(list).slice(0, -20), /读不懂/],
		[Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]), /读不懂/],
		['[]', /不是惠算的名单文件/],
		['null', /不是惠算的名单文件/],
		['{"name":"other","people":[]}', /不是惠算的名单文件/],
		[JSON.stringify({ ...list, version: 2 }), /更新版本的惠算/],
		[JSON.stringify({ ...list, people: {} }), /损坏/],
		[
			JSON.stringify({ ...list, people: [person, { ...person, id: 'b', name: '' }] }),
			/第2个人损坏了：名字是空的/,
		],
		[JSON.stringify({ ...list, people: [{ ...person, answers: { retirement: 7 } }] }), /第1个人损坏了/],
		[' '.repeat(1_100_000), /超过1 MB/],
	];
	for (const [content, says] of files) {
		await load(page, content);
		const said = page.getByRole('status').filter({ hasText: '没有读入' });
		await expect(said, String(says)).toHaveText(says);
		await expect(names(page)).toHaveText(['爸爸']);
	}
	// A name that is taken gets a number, and the two stay two.
	await load(page, JSON.stringify({ ...list, people: [{ ...person, name: '爸爸' }] }));
	await expect(page.getByText('新增1人，更新0人，没变0人')).toBeVisible();
	await expect(names(page)).toHaveText(['爸爸', '爸爸2']);
});

test('a saved answer that is nonsense opens with a note', async ({ page }) => {
	await open(page, '/');
	await load(
		page,
		JSON.stringify({
			format: 'huisuan-people',
			version: 1,
			people: [
				{
					id: 'a',
					name: '甲',
					answers: { retirement: 'birth=1970-05&sex=male&x=1' },
					savedOn: '2026-11-20T08:00:00.000Z',
				},
				{ id: 'b', name: '乙', answers: { retirement: '%E0%A4%A' }, savedOn: '2026-11-19T08:00:00.000Z' },
			],
		}),
	);
	await expect(names(page)).toHaveText(['甲', '乙']);
	await names(page).nth(0).click();
	await expect(answer(page)).toHaveText('2031年10月');
	await expect(page.getByText('链接里的 x 认不出')).toBeVisible();
	await page.goBack();
	await names(page).nth(1).click();
	await expect(page.getByText(/没有采用/)).toBeVisible();
	await expect(answer(page)).toHaveCount(0);
});

test.describe('where the browser keeps nothing', () => {
	for (const [how, block] of [
		['has no database', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
		[
			'forbids it and all storage',
			() => {
				const forbid = () => {
					throw new DOMException('denied', 'SecurityError');
				};
				Object.defineProperty(window, 'indexedDB', { get: forbid });
				Object.defineProperty(window, 'localStorage', { get: forbid });
			},
		],
	] as const) {
		test(`people are kept until the page is closed, and it says so, when it ${how}`, async ({ page }) => {
			await page.addInitScript(block);
			await open(page, MAN);
			await page.getByLabel('保存在这台设备上').fill('爸爸');
			await press(page, '保存');
			await expect(page.getByText(/浏览器不让保存.*关掉页面前有用/)).toBeVisible();
			await page.getByRole('link', { name: '惠算，回到首页' }).click();
			await expect(list(page)).toContainText('这个浏览器不让保存');
			await expect(names(page)).toHaveText(['爸爸']);
			await press(page, /^改名\s*：爸爸$/);
			await page.getByLabel('新名字').fill('父亲');
			await press(page, '改好了');
			await expect(names(page)).toHaveText(['父亲']);
			const started = page.waitForEvent('download');
			await press(page, '存成文件');
			const content = await readFile(await (await started).path(), 'utf8');
			await press(page, /^删除\s*：父亲$/);
			await press(page, '删掉');
			await expect(names(page)).toHaveCount(0);
			await load(page, content);
			await expect(page.getByText('新增1人')).toBeVisible();
			await names(page).first().click();
			await expect(answer(page)).toHaveText('2031年10月');
			await page.getByRole('button', { name: '大字版' }).click();
			expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBe(24);
		});
	}
});
