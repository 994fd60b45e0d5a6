/** The ways in to the subsidies: answered by link and by hand, changed, misused. Expected sums are of the notices' own rows. */
import { checkAccessibility, expect, fixDay, open, test } from './support';
import { card, expectTotals, GRADUATE, HIRED, kindsOf, tap } from './subsidies';

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

test.describe('a graduate of 2024, hired in August 2024 by a small firm', () => {
	test('the firm, on 2024-12-01: 1,500 now, 10,000 from August 2025, not the 5,000', async ({ page }) => {
		await open(page, `/subsidies/employer/#${HIRED}&on=2024-12-01`);
		await expectTotals(page, '1,500元', '10,000元');
		await expect(card(page, 'expansion-grant')).toContainText('2024年11月1日到2025年1月31日，还有61天');
		await expect(card(page, 'graduate-unit-insurance')).toContainText('2025年8月1日到2026年1月31日');
		await expect(card(page, 'hiring-subsidy')).toContainText('没有算进合计：和毕业生单位社保补贴只能领一样');
		await expect(page.locator('[data-answer="best-total"]')).toHaveText('11,500元');
		expect(await kindsOf(page)).toEqual({
			'expansion-grant': 'now',
			'graduate-unit-insurance': 'from',
			'hiring-subsidy': 'from',
			'hardship-unit-insurance': 'no',
			'public-welfare-post': 'no',
		});
	});

	test('the firm, on 2025-09-01: 10,000 now, and the other window has closed', async ({ page }) => {
		await open(page, `/subsidies/employer/#${HIRED}&on=2025-09-01`);
		await expectTotals(page, '10,000元');
		await expect(card(page, 'graduate-unit-insurance')).toContainText('还有152天');
		await expect(card(page, 'expansion-grant')).toHaveAttribute('data-kind', 'closed');
	});

	test('the graduate, on 2024-12-01: 500 for travel and lodging now, 6,000 from August 2025', async ({
		page,
	}) => {
		await open(page, `/subsidies/graduate/#${GRADUATE}&on=2024-12-01`);
		await expectTotals(page, '500元', '6,000元');
		await expect(card(page, 'travel-and-lodging')).toContainText('2025年3月31日');
		await expect(card(page, 'shortage-post-subsidy')).toContainText('2025年8月1日到2026年1月31日');
	});

	test('the graduate, on 2025-09-01: 6,000 now, travel and lodging has closed', async ({ page }) => {
		await open(page, `/subsidies/graduate/#${GRADUATE}&on=2025-09-01`);
		await expectTotals(page, '6,000元');
		await expect(card(page, 'travel-and-lodging')).toHaveAttribute('data-kind', 'closed');
	});
});

test('by hand: a short form, then one question after the other, until nothing can change the result', async ({
	page,
}) => {
	await fixDay(page, '2024-12-01');
	await open(page, '/subsidies/employer/');
	await page.getByRole('radio', { name: '小型或微型企业' }).check();
	await page
		.getByRole('group', { name: '是高校毕业生吗？' })
		.getByRole('radio', { name: '是', exact: true })
		.check();
	await page.getByRole('textbox', { name: '哪一年毕业？' }).fill('2024');
	await page.getByRole('textbox', { name: '从哪个月开始参保？' }).fill('2024年8月');
	await page.getByRole('button', { name: '看结果' }).click();

	const question = page.getByRole('region', { name: /^问题/ });
	const asked = new Set<string>();
	const left = async () =>
		Number(/最多还有(\d+)个/.exec((await question.locator('.progress').textContent()) ?? '')?.[1] ?? 0);
	for (let before = await left(); before > 0; before = await left()) {
		const name = (await question.getAttribute('aria-label')) ?? '';
		expect(asked, 'asked twice').not.toContain(name);
		asked.add(name);
		if (/困难人员|公益性岗位/.test(name)) await tap(page, name.includes('公益性') ? '不是' : '都不是');
		else if (name.includes('领过下面哪些')) {
			await tap(page, '都没有');
		} else if (await question.getByRole('button', { name: '是', exact: true }).isVisible())
			await tap(page, '是');
		else await tap(page, '不知道');
		await expect(question).not.toHaveAttribute('aria-label', name);
	}
	await expectTotals(page, '1,500元', '10,000元');
	await expect(page.getByText('没有别的问题能改变结果了')).toBeVisible();

	// Back to the last question: its answer still stands.
	await page.getByRole('button', { name: '上一题' }).click();
	await expect(question.locator('[aria-pressed="true"]')).toHaveCount(1);
});

test('不知道 is an answer: not asked again, and named as open', async ({ page }) => {
	await open(page, `/subsidies/employer/#${HIRED.replace('&contract=yes', '')}&on=2024-12-01`);
	await expect(page.getByRole('region', { name: '问题：签了劳动合同吗？' })).toBeVisible();
	await tap(page, '不知道');
	await expect(page.getByText('有1项您选了“不知道”')).toBeVisible();
	await expect(card(page, 'expansion-grant')).toHaveAttribute('data-kind', 'unknown');
	expect(page.url()).not.toContain('contract');
	await page.reload();
	await expect(page.getByText('有1项您选了“不知道”')).toBeVisible();
});

test('an answer is changed where it stands, and the result follows', async ({ page }) => {
	await open(page, `/subsidies/employer/#${HIRED}&on=2024-12-01`);
	await page.getByRole('button', { name: /^改.*签了劳动合同吗/ }).click();
	await page.getByRole('radio', { name: '否', exact: true }).check();
	await expectTotals(page, '0元', '10,000元');
	await expect(card(page, 'expansion-grant')).toHaveAttribute('data-kind', 'one-step');
	await expect(card(page, 'expansion-grant')).toContainText('补签以后就可以');
});

test('a field that is emptied to be written anew stays where it is', async ({ page }) => {
	await open(page, `/subsidies/employer/#${HIRED}&on=2024-12-01`);
	await page.getByRole('button', { name: /^改.*从哪个月/ }).click();
	const first = page.getByRole('textbox', { name: /^从哪个月/ });
	await expect(first).toBeFocused();
	await first.fill('');
	await page.keyboard.type('2024-09');
	await expect(first).toHaveValue('2024-09');
	await expect(card(page, 'expansion-grant')).toContainText('2024年12月1日到2025年2月28日');
});

test('wrong answers: a sentence beside each, the rest still reckoned, nothing lost', async ({ page }) => {
	await fixDay(page, '2024-12-01');
	await open(page, '/subsidies/employer/');
	await page
		.getByRole('group', { name: '是高校毕业生吗？' })
		.getByRole('radio', { name: '是', exact: true })
		.check();
	const year = page.getByRole('textbox', { name: '哪一年毕业？' });
	const first = page.getByRole('textbox', { name: '从哪个月开始参保？' });
	await year.fill('二零二四');
	await first.fill('2024年13月');
	await expect(page.getByText('没有13月，月份请写1到12')).toBeVisible();
	await expect(year).toHaveAttribute('aria-invalid', 'true');
	await expect(year).toHaveValue('二零二四');

	// Each is sound, but they contradict each other.
	await year.fill('2026');
	await first.fill('2024-08');
	await expect(
		page.getByText('参保首月在毕业学年开始（2025年9月）以前，请核对毕业年份和参保首月'),
	).toBeVisible();
	await expect(year).toHaveValue('2026');
	await expect(first).toHaveValue('2024-08');
});

test('a link bent on its way: what is sound is used, the rest is named', async ({ page }) => {
	await open(
		page,
		'/subsidies/employer/#employer=small&graduate=maybe&firstInsured=2024-13&x=1&on=2024-12-01',
	);
	await expect(page.getByText('链接里的 x 认不出，没有采用')).toBeVisible();
	await expect(page.getByText('没有13月')).toBeVisible();
	await expect(page.getByText('小型或微型企业')).toBeVisible();
	await checkAccessibility(page);
});

test('what was told for retirement is known, and cleared for the next person', async ({ page }) => {
	await open(page, '/retirement/');
	await page.getByRole('textbox', { name: '出生年月' }).fill('1975-3');
	await page.getByRole('radio', { name: '男', exact: true }).check();
	await page.getByRole('navigation').getByRole('link', { name: '补贴' }).click();
	await page.getByRole('link', { name: /我就业困难/ }).click();
	await expect(page.getByRole('textbox', { name: '出生年月是？' })).toHaveValue('1975-3');
	await expect(page.getByRole('radio', { name: '男', exact: true })).toBeChecked();
	await page.getByRole('radio', { name: '残疾人' }).check();
	await page.getByRole('button', { name: '看结果' }).click();
	await page.getByRole('button', { name: '清空，给另一个人算' }).click();
	await expect(page.getByRole('textbox', { name: '出生年月是？' })).toHaveValue('');
	await page.getByRole('navigation').getByRole('link', { name: '补贴' }).click();
	await page.getByRole('link', { name: /我就业困难/ }).click();
	await expect(page.getByRole('textbox', { name: '出生年月是？' })).toHaveValue('');
});

test('an identity number is read once and stays nowhere', async ({ page }) => {
	await open(page, '/subsidies/hardship/');
	const birth = page.getByRole('textbox', { name: '出生年月是？' });
	await birth.fill('11010519491231002X');
	await birth.blur();
	await expect(birth).toHaveValue('1949-12');
	await expect(page.getByRole('radio', { name: '女', exact: true })).toBeChecked();
});

test('the address forgets a link once its answers are changed or cleared', async ({ page }) => {
	await open(page, `/subsidies/employer/#${HIRED}&on=2024-12-01`);
	expect(page.url()).toContain('graduate=yes');
	await page.getByRole('button', { name: /^改.*签了劳动合同吗/ }).click();
	await page.getByRole('radio', { name: '否', exact: true }).check();
	await expect(page).toHaveURL(/\/subsidies\/employer\/$/);
	await page.reload();
	await expect(card(page, 'expansion-grant')).toHaveAttribute('data-kind', 'one-step');
});

test('nothing ticked is not taken for an answer', async ({ page }) => {
	await open(page, `/subsidies/employer/#${HIRED.replace('&received=none', '')}&on=2024-12-01`);
	await tap(page, '下一题');
	await expect(page.getByText('还没有选。一样都没有的按“都没有”')).toBeVisible();
	await tap(page, '都没有');
	await expectTotals(page, '1,500元', '10,000元');
});

test('kept with a person, and opened again from the first page', async ({ page }) => {
	await open(page, `/subsidies/employer/#${HIRED}&on=2024-12-01`);
	await page.getByLabel('保存在这台设备上').fill('小店');
	await page.getByRole('button', { name: '保存', exact: true }).click();
	await expect(page.getByText('已保存“小店”')).toBeVisible();
	await page.getByRole('link', { name: '惠算，回到首页' }).click();
	await page.getByRole('link', { name: /小店.*我招了人/ }).click();
	await expectTotals(page, '1,500元', '10,000元');
});

test('to the calendar: when each window opens and its last day', async ({ page }) => {
	await open(page, `/subsidies/employer/#${HIRED}&on=2024-12-01`);
	const started = page.waitForEvent('download');
	await page.getByRole('button', { name: '加到日历' }).click();
	const stream = await (await started).createReadStream();
	const text = Buffer.concat(await stream.toArray()).toString();
	for (const day of ['20250131', '20250801', '20260131']) expect(text).toContain(`DTSTART;VALUE=DATE:${day}`);
	// Nobody is reminded of the 5,000 that would cost them the 10,000.
	expect(text).not.toContain('吸纳');
});

test('on paper: sums, windows, conditions, papers and place, without the page around', async ({ page }) => {
	await open(page, `/subsidies/employer/#${HIRED}&on=2024-12-01`);
	await expect(page.getByRole('heading', { name: '申领的日子' })).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	for (const text of ['惠算 · 补贴告知单', '1,500元', '附件7'])
		await expect(page.getByText(text).first()).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
});

for (const appearance of [{}, { theme: 'dark' }, { large: true }]) {
	test(`a full result is accessible: ${JSON.stringify(appearance)}`, async ({ page }) => {
		await page.addInitScript(
			(text) => localStorage.setItem('huisuan.appearance', text),
			JSON.stringify(appearance),
		);
		await open(page, `/subsidies/employer/#${HIRED.replace('&contract=yes', '')}&on=2024-12-01`);
		await expect(page.getByRole('heading', { name: '带走这个答案' })).toBeVisible();
		await card(page, 'graduate-unit-insurance').getByText('条件、算法、材料、地点').click();
		await page.getByRole('button', { name: /^改.*从哪个月/ }).click();
		await checkAccessibility(page);
	});
}

test.describe('one benefit by itself', () => {
	test('reckons, ticks, and says that its printed days have passed', async ({ page }) => {
		await open(page, '/subsidies/startup-grant/');
		await expect(page.getByText('写明的期限已经过了')).toBeVisible();
		await page.getByRole('checkbox', { name: /在重庆第一次创办/ }).check();
		await expect(page.getByRole('region', { name: /^问题/ })).toBeVisible();
		await open(
			page,
			'/subsidies/startup-grant/#work=own-business&employer=small&firstBusiness=yes&founder=veteran&hukou=chongqing' +
				'&businessRegisteredOn=2023-05-10&employees=2&businessInsured=yes&arrears=no&received=none&on=2025-06-01',
		);
		// the founder and two employees: 3 × 2,000
		await expectTotals(page, '6,000元');
		await expect(card(page, 'startup-grant')).toContainText('2024年5月10日到2026年5月9日');
		await expect(page.getByRole('heading', { name: '怎样算出来的' })).toBeVisible();
		await expect(page.getByText('附件10')).toBeVisible();
	});

	test('past its last receipt there is nothing to ask, and it says so', async ({ page }) => {
		await open(page, '/subsidies/expansion-grant/');
		await expect(card(page, 'expansion-grant')).toContainText('最晚受理到2026年6月30日，已经过了');
	});

	test('a traineeship base: 85,000 for ten of six months with half retained; checks of its own', async ({
		page,
	}) => {
		await open(
			page,
			'/subsidies/traineeship-base/#traineesApproved=10&approvedMonths=60&traineesRetained=5&retainedMonths=30&insuranceBought=yes',
		);
		await expect(page.locator('[data-answer="total-by-month"]')).toHaveText('85,000元');
		await page.getByRole('textbox', { name: '同时有几名见习人员？' }).fill('7');
		await expect(page.getByText('至少要3名老师')).toBeVisible();
		await page.getByRole('textbox', { name: '哪天上岗见习？' }).fill('2025-3-3');
		await page.getByRole('textbox', { name: '打算见习几个月？' }).fill('6');
		await expect(page.getByText('最晚2025年3月7日')).toBeVisible();
	});

	test("the jobseeking subsidy's year", async ({ page }) => {
		await open(page, '/subsidies/jobseeking-grant/#graduationYear=2027');
		await expect(page.getByRole('heading', { name: '2027年毕业的时间表' })).toBeVisible();
		await expect(page.getByText('2026年7月1日到2026年8月31日')).toBeVisible();
	});

	test('from one to another, and back', async ({ page }) => {
		await open(page, '/subsidies/expansion-grant/');
		await page.getByRole('link', { name: '一次性吸纳就业补贴' }).first().click();
		await expect(page.locator('h1')).toHaveText('一次性吸纳就业补贴');
		await page.goBack();
		await expect(page.locator('h1')).toHaveText('一次性扩岗补助');
	});
});
