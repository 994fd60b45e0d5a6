/** A spreadsheet in and a spreadsheet out, many people at once. */
import { readFileSync } from 'node:fs';
import readSheets from 'read-excel-file/node';
import writeSheet from 'write-excel-file/node';
import type { Download, Page } from '@playwright/test';
import { headings, manyRows } from '../unit/assess/batch/many';
import { printed } from './pdf';
import { checkAccessibility, expect, fixDay, goOffline, open, test } from './support';

test.use({ actionTimeout: 20_000 });
test.beforeEach(async ({ page }) => {
	await fixDay(page, '2026-11-21');
	await open(page, '/batch/');
});

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const take = (page: Page, name: string, buffer: Buffer) =>
	page.getByLabel('选表格文件').setInputFiles(file(name, buffer));
const csv = (...lines: string[]) => Buffer.from(lines.join('\r\n'));
const reckon = (page: Page) => page.getByRole('button', { name: '计算', exact: true }).click();
const shown = (page: Page) => page.getByRole('table').locator('tbody tr td:nth-child(2)');
const ready = (page: Page) =>
	expect(page.getByRole('heading', { name: /都算完了/ })).toBeVisible({ timeout: 40_000 });
const contentOf = async (download: Promise<Download>) => readFileSync(await (await download).path());

const woman = '990000200105150028';
const people = csv(
	'姓名,身份证号,出生年月,性别,原法定退休年龄,备注',
	'甲,,1970-05,男,60,=1+1',
	`乙,${woman},,,50,好`,
	'丙,,看不懂,男,,',
	'丁,,1965-01,男,60,',
);

test('the template, filled in, and its result read back', async ({ page }) => {
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: '下载模板' }).click();
	expect((await saved).suggestedFilename()).toBe('惠算批量模板.xlsx');
	const [template] = await readSheets(await contentOf(saved));
	expect(template?.data[0]).toEqual(headings);
	expect(template?.data).toHaveLength(3);

	const filled = [
		...(template?.data.slice(0, 1) ?? []),
		['甲', null, new Date(Date.UTC(1970, 4, 1)), '男', 60, 300, '2026-10', '是'],
		['乙', woman, null, null, 50],
	];
	const sheet = filled.map((row) =>
		headings.map((_, index) => {
			const cell = row[index] ?? null;
			return cell instanceof Date ? { value: cell, type: Date, format: 'yyyy-mm-dd' } : cell;
		}),
	);
	await take(page, '名单.xlsx', await writeSheet(sheet as never).toBuffer());
	await expect(page.getByRole('heading', { name: '每一列是什么' })).toBeVisible();
	await expect(page.locator('[data-answer="rows"]')).toHaveText('2行');
	await expect(page.getByText('990***********0028')).toBeVisible();
	await checkAccessibility(page);

	await reckon(page);
	await ready(page);
	await expect(page.getByRole('row', { name: /^2 甲.*2031年10月.*2030年5月/ })).toBeVisible();
	await checkAccessibility(page);

	const result = page.waitForEvent('download');
	await page.getByRole('button', { name: '下载 .xlsx' }).click();
	expect((await result).suggestedFilename()).toBe('名单-结果.xlsx');
	const [written] = await readSheets(await contentOf(result));
	expect(written?.data[0]?.slice(0, 16)).toEqual([...headings, '延迟月数', '法定退休年龄']);
	expect(written?.data[1]?.slice(14, 17)).toEqual([17, '61岁5个月', '2031年10月']);
	expect(written?.data[2]?.[1]).toBe(woman);
});

test('a CSV of a Chinese spreadsheet; the result as CSV, with nothing in it that runs', async ({ page }) => {
	// 姓名,出生年月,性别 / 张,1970-05,男 in GB 18030
	const gb18030 = Buffer.from(
		'd0d5c3fb2cb3f6c9fac4ead4c22cd0d4b1f0' + '0d0a' + 'd5c52c313937302d30352cc4d0',
		'hex',
	);
	await take(page, '名单.csv', gb18030);
	await expect(page.getByText('姓名').first()).toBeVisible();
	await reckon(page);
	await ready(page);
	await expect(page.getByRole('row', { name: /张.*2031年10月/ })).toBeVisible();

	await page.getByRole('button', { name: '清空' }).click();
	await take(page, 'utf8.csv', people);
	await reckon(page);
	await ready(page);
	const result = page.waitForEvent('download');
	await page.getByRole('button', { name: '下载 .csv' }).click();
	const text = (await contentOf(result)).toString('utf8');
	expect(text.startsWith('\uFEFF姓名,身份证号,出生年月,性别,原法定退休年龄,备注,延迟月数,')).toBe(true);
	expect(text).toContain("\r\n甲,,1970-05,男,60,'=1+1,17,61岁5个月,2031年10月,");
});

test('pasted; narrowed down, sorted, masked, cleared', async ({ page }) => {
	await page.getByText('粘贴文字').click();
	await page.getByLabel(/连同列名/).fill(people.toString().replaceAll(',', '\t'));
	await page.getByRole('button', { name: '用粘贴的内容' }).click();
	await reckon(page);
	await ready(page);
	await expect(page.locator('[data-answer="problems"]')).toHaveText('1行');
	await expect(page.locator('main')).not.toContainText(woman);
	await expect(page.locator('main')).toContainText('990***********0028');

	const heading = page.getByRole('columnheader', { name: '法定退休时间' });
	await heading.getByRole('button').click();
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	await expect(shown(page)).toHaveText(['丁', '甲', '乙', '丙']);
	await heading.getByRole('button').press('Enter');
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	await expect(shown(page)).toHaveText(['乙', '甲', '丁', '丙']);

	await page.getByRole('button', { name: /有问题的/ }).click();
	await expect(shown(page)).toHaveText(['丙']);
	await page.getByRole('button', { name: /已到龄/ }).click();
	await expect(shown(page)).toHaveText(['丁']);
	await page.getByRole('button', { name: /已到龄/ }).click();
	await page.getByLabel('找人').fill(woman);
	await expect(shown(page)).toHaveText(['乙']);
	await page.getByLabel('找人').fill('没有这个人');
	await expect(page.getByText('没有这样的行')).toBeVisible();
	await checkAccessibility(page);

	await page.getByRole('button', { name: '清空' }).click();
	await expect(page.getByRole('button', { name: '选文件' })).toBeVisible();
	await expect(page.locator('main')).not.toContainText('丁');
});

test('pasted anywhere on the page', async ({ page }) => {
	await page.evaluate((text) => {
		const data = new DataTransfer();
		data.setData('text/plain', text);
		document.body.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
		);
	}, '姓名\t出生年月\t性别\n甲\t1970-05\t男');
	await reckon(page);
	await ready(page);
	await expect(shown(page)).toHaveText(['甲']);
});

test('a result not yet taken along is not lost by a slip', async ({ page }) => {
	await take(page, '名单.csv', people);
	await reckon(page);
	await ready(page);
	await expect(page.getByRole('heading', { name: /都算完了/ })).toBeFocused();
	/** Leaves, and answers what is asked then. */
	const leave = async (answer: 'accept' | 'dismiss') => {
		const asking = page.waitForEvent('dialog');
		const leaving = page.getByRole('link', { name: '退休', exact: true }).click();
		await (await asking)[answer]();
		await leaving;
	};
	await leave('dismiss');
	await expect(page.getByRole('heading', { name: /都算完了/ })).toBeVisible();
	await leave('accept');
	await expect(page).toHaveURL(/\/retirement\/$/);
	await page.goBack();
	await expect(page.getByRole('button', { name: '选文件' })).toBeVisible();
});

test('a column nobody knows is chosen by hand; one meaning twice is refused', async ({ page }) => {
	await take(page, '名单.csv', csv('谁,哪年生,男还是女', '甲,1970-05,男'));
	await expect(page.locator('[data-answer="mapping-problem"]')).toContainText('“出生年月”或“身份证号”');
	await checkAccessibility(page);
	await page.getByLabel(/哪年生/).selectOption('出生年月');
	await page.getByLabel(/男还是女/).selectOption('出生年月');
	await expect(page.locator('[data-answer="mapping-problem"]')).toContainText('选了不止一列');
	await page.getByRole('button', { name: '计算', exact: true }).click({ force: true });
	await expect(page.getByRole('heading', { name: '每一列是什么' })).toBeVisible();
	await page.getByLabel(/男还是女/).selectOption('性别');
	await expect(page.locator('[data-answer="mapping-problem"]')).toHaveCount(0);
	await page.getByLabel('按哪一天计算').fill('2031-10-01');
	await reckon(page);
	await ready(page);
	await expect(page.getByRole('button', { name: '已到龄 1' })).toBeVisible();
	await page.getByRole('button', { name: '改列再算' }).click();
	await expect(page.getByLabel(/哪年生/)).toHaveValue('birth');
});

test('what an employer says once of all', async ({ page }) => {
	await fixDay(page, '2024-12-01');
	await open(page, '/batch/');
	await take(
		page,
		'名单.csv',
		csv('姓名,毕业年份,首次参保月,失业登记日期', '甲,2024,2024-08,2024-07-10', '乙,,,'),
	);
	await reckon(page);
	await ready(page);
	await expect(page.locator('[data-answer="total"]')).toHaveText('0元');
	await expect(page.getByRole('row', { name: /甲.*补贴还要知道：/ })).toBeVisible();
	await page.getByRole('button', { name: '改列再算' }).click();
	await page.getByRole('button', { name: '都是这样，全勾上' }).click();
	await page.getByLabel('用人单位').selectOption('小型或微型企业');
	await reckon(page);
	await ready(page);
	await expect(page.locator('[data-answer="total"]')).toHaveText('11,500元');
	await expect(page.getByRole('button', { name: '有补贴可领 1' })).toBeVisible();
});

test('wages, pensions and unemployment insurance, with no birth among them', async ({ page }) => {
	await take(
		page,
		'名单.csv',
		csv(
			'姓名,月工资,2023年12月养老金,退休人员类别,累计缴费年限,艰苦边远地区,失业保险缴费月数',
			'甲,3000,,,,,66',
			'乙,,2345.67,企业,15年,是,',
			'丙,三千,1500,被征地,12,,11',
		),
	);
	await expect(page.locator('[data-answer="mapping-problem"]')).toHaveCount(0);
	await expect(page.getByLabel('2023年12月养老金')).toHaveValue('pensionThen');
	await expect(page.getByText('7列，认出7列')).toBeVisible();
	await checkAccessibility(page);
	await page.getByLabel('按哪一天计算').fill('2025-07-01');
	await reckon(page);
	await ready(page);
	// of the floor 4,404: 352.32, 22.02, 88.08 and 5
	await expect(page.getByRole('row', { name: '2 甲 4404 467.42 15' })).toBeVisible();
	await expect(page.getByRole('row', { name: '3 乙 81.07' })).toBeVisible();
	await expect(page.getByRole('row', { name: /^4 丙 61 0 月工资：看不出是多少钱/ })).toBeVisible();
	await expect(page.getByRole('columnheader', { name: '延迟月数' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: /到龄/ })).toHaveCount(0);
	await expect(page.locator('[data-answer="problems"]')).toHaveText('1行');
	await expect(page.getByText('没有核实原件，以缴费单为准').first()).toBeVisible();
	await checkAccessibility(page);

	const result = page.waitForEvent('download');
	await page.getByRole('button', { name: '下载 .xlsx' }).click();
	const [written] = await readSheets(await contentOf(result));
	expect(written?.data[0]?.slice(-5)).toEqual([
		'缴费基数',
		'个人月缴（基数和比例按公开网页）',
		'2024年养老金每月增加',
		'失业保险金领取月数（按公开网页）',
		'问题',
	]);
	expect(written?.data[1]?.slice(-5, -1)).toEqual([4404, 467.42, null, 15]);
	expect(written?.data[2]?.slice(-3, -2)).toEqual([81.07]);

	await page.evaluate(() => (window.print = () => (document.documentElement.dataset['printed'] = 'yes')));
	await page.getByRole('button', { name: '打印告知单' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
	await expect(page.getByText('排好3张告知单。')).toBeAttached();
	const papers = await printed(page);
	const text = papers.join('');
	expect(text).toContain('467.42元');
	expect(text).toContain('15个月');
	expect(text).toContain('81.07元');
});

test.describe('what cannot be read', () => {
	const says = (page: Page) => page.locator('[data-answer="problem"]');
	test('is refused with a sentence, and the next file is taken', async ({ page }) => {
		await take(page, '空.csv', Buffer.alloc(0));
		await expect(says(page)).toContainText('这个文件是空的');
		await checkAccessibility(page);
		await take(page, '图.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]));
		await expect(says(page)).toContainText('这是一张图片');
		await take(page, '旧.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
		await expect(says(page)).toContainText('旧格式');
		await take(page, '多.csv', Buffer.from(`姓名,出生年月\n${'甲,1970-05\n'.repeat(20_001)}`));
		await expect(says(page)).toContainText('20,001行');
		await take(page, '名单.csv', people);
		await expect(page.getByRole('heading', { name: '每一列是什么' })).toBeVisible();
		await expect(says(page)).toHaveCount(0);
	});
	test('every row wrong: each says so, and the file can be taken along', async ({ page }) => {
		await take(page, '名单.csv', csv('出生年月,性别', '一,二', '三,四'));
		await reckon(page);
		await ready(page);
		await expect(page.locator('[data-answer="problems"]')).toHaveText('2行');
		await checkAccessibility(page);
	});
});

test('printed: what was asked for, on paper', async ({ page }) => {
	await take(page, '名单.csv', people);
	await reckon(page);
	await ready(page);
	await page.getByRole('button', { name: /有问题的/ }).click();
	await expect(shown(page)).toHaveText(['丙']);
	await page.evaluate(() => {
		window.print = () => (document.body.dataset['asked'] = 'print');
	});
	await page.getByRole('button', { name: '打印汇总' }).click();
	await expect(page.locator('body')).toHaveAttribute('data-asked', 'print');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: '批量计算汇总' })).toBeVisible();
	await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(1);
	await expect(page.getByRole('table')).toContainText('丙');
});

test('without a network', { tag: '@stored' }, async ({ page, context }) => {
	await goOffline(context);
	await open(page, '/batch/');
	await take(page, '名单.csv', people);
	await reckon(page);
	await ready(page);
	await expect(shown(page)).toHaveText(['甲', '乙', '丙', '丁']);
});

test.describe('twenty thousand rows', () => {
	const rows = manyRows(20_000);
	const text = Buffer.from(rows.map((row) => row.join(',')).join('\n'));

	/** What the page holds, after everything that can go has gone. */
	async function heap(page: Page) {
		const session = await page.context().newCDPSession(page);
		await session.send('HeapProfiler.collectGarbage');
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		await session.detach();
		return usedSize / 1_000_000;
	}

	test('are stopped at once, and begun anew', async ({ page }) => {
		await take(page, '名单.csv', text);
		await reckon(page);
		await page.getByRole('button', { name: '停止' }).click();
		await expect(page.getByRole('heading', { name: '每一列是什么' })).toBeVisible();
		await expect(page.getByText('已停止，没有结果。')).toBeAttached();
		await reckon(page);
		await ready(page);
	});

	test('while the page stays alive; and nothing of them is left afterwards', async ({ page }) => {
		test.slow();
		// By its path: a buffer would be unpacked on the page by whoever drives the browser.
		const path = test.info().outputPath('名单.xlsx');
		await writeSheet(rows.map((row) => [...row]) as never).toFile(path);
		// Once through, so that what the page loads only once is there.
		await take(page, '名单.csv', people);
		await reckon(page);
		await ready(page);
		await page.getByRole('button', { name: '清空' }).click();
		const before = await heap(page);
		await page.evaluate(() => {
			const seen = { longest: 0, requests: 0 };
			Object.assign(window, { seen });
			new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
			}).observe({ type: 'longtask' });
		});

		await page.getByLabel('选表格文件').setInputFiles(path);
		await reckon(page);
		await ready(page);
		await expect(page.locator('[data-answer="count"]')).toHaveText('20,000行');
		await expect(page.getByText('20,000行，这里是第1到50行')).toBeVisible();
		await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(50);
		await page.getByRole('button', { name: '下一页' }).first().click();
		await expect(page.getByRole('row', { name: /^52 甲50 / })).toBeVisible();
		await page.getByRole('columnheader', { name: '法定退休时间' }).getByRole('button').click();
		await page.getByLabel('找人').fill('甲1999');
		await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(11);
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: '下载 .xlsx' }).click();
		await saved;

		const took = await page.locator('[data-took]').getAttribute('data-took');
		const { longest } = await page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen);
		await page.getByRole('button', { name: '清空' }).click();
		await expect(page.getByRole('button', { name: '选文件' })).toBeVisible();
		const after = await heap(page);
		test.info().annotations.push({
			type: 'measured',
			description: `worker ${took} ms (read, reckon); longest task ${longest} ms; heap ${before.toFixed(1)} → ${after.toFixed(1)} MB`,
		});
		console.log(test.info().annotations.at(-1)?.description);
		const [read = 0, reckoning = 0] = (took ?? '').split(' ').map(Number);
		// Generous: machines are shared. The figures of a quiet one are in the report of the bench.
		expect(read + reckoning).toBeGreaterThan(0);
		expect(read + reckoning).toBeLessThan(15_000);
		expect(longest).toBeLessThan(1000);
		expect(after - before).toBeLessThan(5);
	});
});

test('an .xlsx with two sheets says which was read', async ({ page }) => {
	const two = await writeSheet([
		{ data: [[null]], sheet: '空' },
		{
			data: [
				['姓名', '出生年月', '性别'],
				['甲', '1970-05', '男'],
			],
			sheet: '人员',
		},
	] as never).toBuffer();
	await take(page, '名单.xlsx', two);
	await expect(page.getByText('文件里有2个工作表，读的是“人员”。')).toBeVisible();
});

test('a sheet a person in one print, with the name on paper and not in the code', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => (document.documentElement.dataset['printed'] = 'yes');
	});
	await open(page, '/batch/');
	await take(page, '名单.csv', people);
	await reckon(page);
	await ready(page);
	await page.getByRole('button', { name: '打印告知单' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
	await expect(page.getByText('排好3张告知单；有1行还没有答案，没有排。')).toBeAttached();
	const papers = await printed(page);
	expect(papers).toHaveLength(3);
	for (const [index, said] of [
		['甲(表格第2行)', '2031年10月'],
		['乙(表格第3行)'],
		['丁(表格第5行)', '2025年2月'],
	].entries())
		for (const words of said) expect(papers[index]).toContain(words);
	expect(papers.join('')).not.toContain(woman);
	// Once the paper is out, nothing of it stays.
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.locator('.sheets')).toHaveCount(0);
});
