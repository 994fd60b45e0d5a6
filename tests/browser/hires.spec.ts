/** An employer's list: pasted, typed, broken, long. */
import { checkAccessibility, expect, fixDay, open, test } from './support';

test.use({ actionTimeout: 10_000 });
test.beforeEach(async ({ page }) => {
	await fixDay(page, '2024-12-01');
	await open(page, '/subsidies/hires/');
	await page.getByRole('radio', { name: '小型或微型企业' }).check();
	await page.getByRole('button', { name: '全勾上' }).click();
});

const HEADINGS = '称呼\t毕业年份\t参保首月\t就业前登记失业';
const list = (...rows: string[]) => [HEADINGS, ...rows].join('\n');

test('a pasted list: by benefit, by month of payment, hire by hire, and what is wrong by line', async ({
	page,
}) => {
	const field = page.getByRole('textbox', { name: '从表格复制，粘贴到这里' });
	const text = list(
		'甲\t2024\t2024-08\t是',
		'乙\t2021\t2024-10\t是',
		'丙\t2024\t2024年13月\t否',
		'丁\t否\t2024-09\t否',
	);
	await field.fill(text);
	// 甲 1,500 + 10,000; 乙 5,000
	await expect(page.locator('[data-answer="total"]')).toHaveText('16,500元');
	await expect(page.locator('[data-answer="total-now"]')).toHaveText('1,500元');
	await expect(page.getByRole('row', { name: '2025年1月 1,500元' })).toBeVisible();
	await expect(page.getByRole('row', { name: '2025年10月 10,000元' })).toBeVisible();
	await expect(page.getByRole('row', { name: '一次性吸纳就业补贴 1人 5,000元' })).toBeVisible();
	await expect(page.getByText('第4行“参保首月”')).toBeVisible();
	await expect(field).toHaveValue(text);
	await checkAccessibility(page);
});

test('one by one', async ({ page }) => {
	await page.getByText('一个一个填').click();
	await page.getByRole('textbox', { name: '毕业年份' }).fill('2024');
	await page.getByRole('textbox', { name: '参保首月' }).fill('2024-13');
	await page.getByRole('button', { name: '加进名单' }).click();
	await expect(page.getByRole('textbox', { name: '参保首月' })).toBeFocused();
	await page.getByRole('textbox', { name: '参保首月' }).fill('2024-08');
	await page.getByRole('button', { name: '加进名单' }).click();
	await expect(page.locator('[data-answer="total"]')).toHaveText('11,500元');
	await page.getByRole('button', { name: /^删掉/ }).click();
	await expect(page.getByText('贴进名单，结果就在这里')).toBeVisible();
});

test('a thousand rows, every tenth broken: the other 900 are reckoned', async ({ page }) => {
	const rows = Array.from({ length: 1000 }, (_, index) =>
		index % 10 === 0 ? `员工${index}\t2024\t不是月份\t是` : `员工${index}\t2024\t2024-08\t是`,
	);
	await page.getByRole('textbox', { name: '从表格复制，粘贴到这里' }).fill(list(...rows));
	await expect(page.locator('[data-answer="total"]')).toHaveText('10,350,000元');
	await expect(page.getByText('有100处要再核对')).toBeVisible();
	await expect(page.getByRole('button', { name: /再看50人/ })).toBeVisible();
});

test('an identity number is not kept over reloading; the list is', async ({ page }) => {
	const field = page.getByRole('textbox', { name: '从表格复制，粘贴到这里' });
	await field.fill('称呼\t身份证号\t参保首月\n甲\t11010519491231002X\t2024-08');
	await page.reload();
	await expect(field).toHaveValue('称呼\t身份证号\t参保首月\n甲\t\t2024-08');
});
