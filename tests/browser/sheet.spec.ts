/** The result sheet that goes across the counter: opened by link, on the screen, on paper, without a network. */
import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { checkAccessibility, expect, fixDay, open, openCold, test } from './support';
import { GRADUATE, HIRED } from './subsidies';

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

const MAN = 'birth=1970-05&sex=male&paid=180&asof=2026-10&paying=yes&choose=2031-06';
const sheetOf = (topics: Record<string, string>) =>
	`/sheet/#${Object.entries(topics)
		.map(([topic, fragment]) => `${topic}=${encodeURIComponent(fragment)}`)
		.join('&')}`;
const paper = (page: Page) => page.locator('article.sheet');
const pagesOf = async (page: Page) =>
	(await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

/** Whether the code on the sheet says that text, module by module. */
async function expectCode(page: Page, text: string) {
	const { size, dark } = await paper(page)
		.locator('svg[shape-rendering="crispEdges"]')
		.evaluate((svg: SVGSVGElement) => {
			const path = svg.querySelector('path') as SVGPathElement;
			const size = svg.viewBox.baseVal.width;
			const dark = Array.from({ length: size }, (_, y) =>
				Array.from({ length: size }, (_, x) => path.isPointInFill(new DOMPoint(x + 0.5, y + 0.5))),
			);
			return { size, dark };
		});
	const expected = encode(text, { ecc: 'M', border: 2 });
	expect(size).toBe(expected.size);
	expect(dark).toEqual(expected.data);
}

test.describe('a man born 1970-05 who wants to retire in 2031-06', () => {
	test('everything on one page: months, deadlines, papers, steps, number, what was taken for granted', async ({
		page,
	}) => {
		await open(page, `${sheetOf({ retirement: MAN })}&number=0012`);
		for (const text of [
			'2031年10月',
			'61岁5个月',
			'17个月',
			'2030年5月',
			'2034年10月',
			'16年',
			'够了',
			'打算2031年6月退休：弹性提前退休，61岁1个月',
			'最晚2031年2月28日',
			'最晚2031年6月30日',
			'领养老金，比法定时间多领4个月',
			'居民身份证正反面',
			'《弹性退休办法》第二条',
			'延迟17个月',
			'编号 0012',
			'此后按每月都缴计算',
			'按2026年11月21日计算，依据截至',
			'经办窗口（盖章）',
			'不是官方文件',
		])
			await expect(paper(page), text).toContainText(text);
		expect(await pagesOf(page)).toBe(1);
	});

	test('the code opens the page of the answer', async ({ page }) => {
		await open(page, sheetOf({ retirement: MAN }));
		await expectCode(page, new URL(`/retirement/#${MAN}`, page.url()).href);
	});

	test('the code leads to the address that was set on this device', async ({ page }) => {
		await page.addInitScript(() =>
			localStorage.setItem('huisuan.settings', '{"address":"https://example.cn/huisuan"}'),
		);
		await open(page, sheetOf({ retirement: MAN }));
		await expectCode(page, `https://example.cn/huisuan/retirement/#${MAN}`);
	});

	test('from the answer to its sheet, and back to change it', async ({ page }) => {
		await open(page, `/retirement/#${MAN}`);
		await page.getByRole('link', { name: '告知单', exact: true }).click();
		await expect(page.locator('h1')).toHaveText('告知单');
		await expect(paper(page)).toContainText('2031年10月');
		await page.getByRole('link', { name: '修改：退休时间' }).click();
		await expect(page.locator('[data-answer="statutory-month"]')).toHaveText('2031年10月');
	});

	test('on paper without the page around it', async ({ page }) => {
		await open(page, sheetOf({ retirement: MAN }));
		await page.emulateMedia({ media: 'print' });
		for (const around of ['nav', 'footer', 'h1', 'button'])
			await expect(page.locator(`${around} >> visible=true`), around).toHaveCount(0);
		await expect(paper(page)).toBeVisible();
	});
});

test('a woman who is unsure of her original age: both answers, side by side, on one page', async ({
	page,
}) => {
	await open(page, sheetOf({ retirement: 'birth=1972-03&sex=female&paid=200&asof=2026-10&paying=yes' }));
	for (const text of ['如果原来是50岁', '2022年3月', '如果原来是55岁', '2027年10月', '原退休年龄还不确定'])
		await expect(paper(page), text).toContainText(text);
	const tops = await page
		.locator('.headline')
		.evaluateAll((headlines) => headlines.map((each) => each.getBoundingClientRect().top));
	expect(tops).toHaveLength(2);
	expect(tops[0]).toBe(tops[1]);
	expect(await pagesOf(page)).toBe(1);
});

test('somebody who draws a pension: no plan, no papers', async ({ page }) => {
	await open(page, sheetOf({ retirement: 'birth=1966-05&sex=male&pension=yes' }));
	await expect(paper(page)).toContainText('已经在领基本养老金，不再受理弹性退休申请');
	await expect(paper(page)).not.toContainText('带什么');
	await expect(paper(page)).not.toContainText('最晚可以延迟到');
});

test.describe('a graduate of 2024, hired in August 2024 by a small firm', () => {
	test('the firm, on 2024-12-01: 1,500 now, 10,000 from August 2025, not the 5,000', async ({ page }) => {
		await open(page, sheetOf({ 'subsidies-employer': `${HIRED}&on=2024-12-01` }));
		await expect(page.locator('.headline .value')).toHaveText('1,500元');
		for (const text of [
			'以后还可以申领10,000元',
			'最晚2025年1月31日申领一次性扩岗补助',
			'2025年8月1日到2026年1月31日',
			'申请表（附件7）',
			'企业注册地区县的公共就业服务机构',
			'《就业创业扶持经办通知》八（一）',
			'一次性吸纳就业补贴（5,000元）没有算进合计',
			'不符合：就业困难人员单位社保补贴（',
			'、公益性岗位补贴（',
			'签了劳动合同吗？是',
			'按2024年12月1日计算',
		])
			await expect(paper(page), text).toContainText(text);
		await expect(page.locator('[data-benefit]')).toHaveCount(2);
		expect(await pagesOf(page)).toBe(1);
		await expectCode(page, new URL(`/subsidies/employer/#${await canonical(page)}`, page.url()).href);
	});

	/** The firm's link as its own page writes it, by the button on the sheet that leads there. */
	const canonical = async (page: Page) =>
		((await page.getByRole('link', { name: '修改：我招了人' }).getAttribute('href')) ?? '').split('#')[1];

	test('the firm, on 2025-09-01: 10,000 now', async ({ page }) => {
		await open(page, sheetOf({ 'subsidies-employer': `${HIRED}&on=2025-09-01` }));
		await expect(page.locator('.headline .value')).toHaveText('10,000元');
		await expect(paper(page)).toContainText('一次性扩岗补助：已过申领期');
		expect(await pagesOf(page)).toBe(1);
	});

	test('the graduate, on 2024-12-01: 500 now, 6,000 later, on one page', async ({ page }) => {
		await open(page, sheetOf({ 'subsidies-graduate': `${GRADUATE}&on=2024-12-01` }));
		await expect(page.locator('.headline .value')).toHaveText('500元');
		await expect(paper(page)).toContainText('以后还可以申领6,000元');
		await expect(paper(page)).toContainText('劳动合同或工作岗位证明');
		expect(await pagesOf(page)).toBe(1);
	});

	test('one benefit alone', async ({ page }) => {
		await open(page, sheetOf({ 'subsidies-expansion-grant': `${HIRED}&on=2024-12-01` }));
		await expect(page.locator('.headline .value')).toHaveText('1,500元');
	});

	test('from the answer to its sheet', async ({ page }) => {
		await open(page, `/subsidies/employer/#${HIRED}&on=2024-12-01`);
		await page.getByRole('link', { name: '告知单', exact: true }).click();
		await expect(page.locator('.headline .value')).toHaveText('1,500元');
	});
});

test('both topics on one sheet, whose code opens the sheet; a second page begins with the letterhead', async ({
	page,
}) => {
	const address = sheetOf({ retirement: MAN, 'subsidies-graduate': `${GRADUATE}&on=2024-12-01` });
	await open(page, address);
	await expect(page.locator('.headline .value')).toHaveText(['2031年10月', '500元']);
	await expect(paper(page)).toContainText('就业补贴：我是毕业生（按2024年12月1日计算）');
	expect(await pagesOf(page)).toBe(2);
	expect(await paper(page).locator('.letterhead').count()).toBe(1);
	await page.emulateMedia({ media: 'print' });
	await expect(paper(page).locator('.letterhead')).toHaveCSS('display', 'table-header-group');
});

test('several sheets in one print begin a page each, and the first is not preceded by an empty one', async ({
	page,
}) => {
	await open(page, sheetOf({ retirement: MAN }));
	await paper(page).evaluate((sheet) => {
		for (let copies = 0; copies < 2; copies += 1) sheet.after(sheet.cloneNode(true));
	});
	expect(await pagesOf(page)).toBe(3);
});

test('nothing was asked for: how to come to a sheet', async ({ page }) => {
	await open(page, '/sheet/');
	await expect(page.getByRole('heading', { name: '先算出答案' })).toBeVisible();
	await expect(page.locator('main').getByRole('link', { name: /退休时间/ })).toBeVisible();
	await expect(paper(page)).toHaveCount(0);
});

test('facts are missing: what is said of it, and the way to tell them', async ({ page }) => {
	await open(page, sheetOf({ retirement: 'birth=1970-05', 'subsidies-employer': '' }));
	await expect(page.getByText('退休时间：还差性别。')).toBeVisible();
	await expect(page.getByText('我招了人：还没有回答问题。')).toBeVisible();
	await expect(paper(page)).toHaveCount(0);
	await page.getByRole('link', { name: '去补上' }).first().click();
	await expect(page.getByRole('textbox', { name: '出生年月' })).toHaveValue('1970-05');
});

test('a link bent on its way: what is sound is used, the rest is named', async ({ page }) => {
	await open(page, `${sheetOf({ retirement: 'birth=1970-05&sex=male&paid=many&x=1' })}&number=Nr.7&y=1`);
	await expect(paper(page)).toContainText('2031年10月');
	for (const note of [
		'链接里的 y 认不出，没有采用',
		'链接里的编号看不懂，没有采用',
		'链接里的 paid 看不懂，没有采用',
		'链接里的 x 认不出，没有采用',
	])
		await expect(page.getByText(note)).toBeVisible();
	await expect(paper(page)).not.toContainText('编号');
});

test('an answer that cannot be read is named on the paper too', async ({ page }) => {
	await open(page, sheetOf({ 'subsidies-employer': `${HIRED.replace('2024-08', '2024-13')}&on=2024-12-01` }));
	await expect(paper(page)).toContainText('要再核对：“从哪个月开始参保？”没有13月');
});

test('another link put into the address bar replaces the sheet', async ({ page }) => {
	await open(page, sheetOf({ retirement: MAN }));
	await expect(paper(page)).toContainText('2031年10月');
	await page.evaluate(
		(hash) => {
			location.hash = hash;
		},
		sheetOf({ retirement: 'birth=1976-09&sex=male' }).replace(/^[^#]*/, ''),
	);
	await expect(paper(page)).toContainText('2039年9月');
});

const FULL = sheetOf({
	retirement:
		'birth=1981-06&sex=female&paid=120&asof=2026-10&paying=no&choose=2034-09&choose=2032-01&post=state',
	'subsidies-graduate': `${GRADUATE}&on=2024-12-01`,
});
for (const appearance of [{}, { theme: 'dark' }, { large: true }]) {
	test(`a full sheet is accessible and fits a phone: ${JSON.stringify(appearance)}`, async ({ page }) => {
		await page.addInitScript(
			(text) => localStorage.setItem('huisuan.appearance', text),
			JSON.stringify(appearance),
		);
		await open(page, FULL);
		await expect(paper(page)).toBeVisible();
		await checkAccessibility(page);
		await page.setViewportSize({ width: 360, height: 740 });
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(over).toBe(0);
		await checkAccessibility(page);
	});
}

test(
	'without a network, on a device that was here once before',
	{ tag: '@stored' },
	async ({ page, context }) => {
		const address = sheetOf({ retirement: MAN, 'subsidies-expansion-grant': `${HIRED}&on=2024-12-01` });
		const cold = await openCold(page, context, address, '2026-11-21');
		await expect(cold.locator('.headline .value')).toHaveText(['2031年10月', '1,500元']);
		await expect(cold.getByText('申请表（附件7）')).toBeVisible();
	},
);
