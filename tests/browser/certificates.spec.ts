/** Earning a certificate: every matter from the door, one answered by hand, taken along, misused. Expected figures stand in the documents. */
import { readFile } from 'node:fs/promises';
import {
	TODAY,
	checkDoor,
	checkLarge,
	checkLink,
	checkNonsense,
	checkOffline,
	field,
	follow,
	fresh,
	line,
	main,
	pick,
	pickFirst,
} from './matters';
import { expect, fixDay, go, open, settled, test } from './support';

test.use({ actionTimeout: 10_000, permissions: ['clipboard-read', 'clipboard-write'] });
test.beforeEach(({ page }) => fixDay(page, TODAY));

/** Worked example: a carer for the old, class A, fourth level: 250 and 30 % more. */
const CARER = 'occupation=养老护理员&skillLevel=level4&traineeGroup=registered';
/** Worked example: college, assistant title of 1 June 2020: four years. */
const MIDDLE =
	'titleField=agriculture&titleLevel=middle&examEducation=college&lowerTitle=yes&lowerTitleOn=2020-06-01&inFieldHere=yes&worksOnExam=no';

test('from the door to every matter and back', async ({ page }) => {
	await checkDoor(page, 'certificates', [
		...['skill-assessment', 'skill-upgrade', 'title-exams', 'pharmacist-hours'],
		...['broker-grade', 'engineers', 'medical-centre', 'grassroots-service', 'three-supports'],
	]);
});

test('by hand, through the navigation: a certificate of a carer', async ({ page, context }) => {
	await open(page, '/');
	await go(page, page.getByRole('navigation').getByRole('link', { name: '考证' }));
	await follow(page, '技能评价补贴');
	await field(page, '什么职业（工种）？').fill('ylhly');
	await page.getByRole('button', { name: '养老护理员 A类' }).click();
	await pick(page, '是哪种证书？', '中级工（四级）');
	await pickFirst(page, '您是下列哪一种人？', /^登记失业的人/);
	await expect(main(page)).toHaveText('325元');
	await checkLink(page, context, '325元');
});

test('an examination for a title: from the day the years are full', async ({ page }) => {
	await open(page, `/certificates/title-exams/#${MIDDLE}&on=2024-05-31`);
	await expect(main(page)).toHaveText('2024年6月1日');
	await open(page, `/certificates/title-exams/#${MIDDLE}&on=2024-06-01`);
	await expect(main(page)).toHaveText('够条件');
});

test('a pharmacist’s year: five days and forty hours are ten short of ninety', async ({ page }) => {
	await open(page, '/certificates/pharmacist-hours/');
	await field(page, '哪一年取得执业药师证书？').fill('2020');
	await field(page, '脱产培训几天？').fill('5');
	await field(page, '网络培训多少学时？').fill('40');
	await field(page, '里面专业科目多少学时？').fill('60');
	await page.getByRole('button', { name: '都没有' }).first().click();
	// At most eight hours a day are counted: at least so much is missing.
	await expect(main(page)).toHaveText('至少还差10学时');
	await expect(line(page, '脱产培训')).toHaveText('40学时');
	await field(page, '脱产培训几天？').fill('0');
	await field(page, '网络培训多少学时？').fill('90');
	await expect(main(page)).toHaveText('够了');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '加到日历' }).click();
	expect(await readFile(await (await download).path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20261231');
});

test('a few questions at the door: what each matter comes to', async ({ page }) => {
	await open(page, '/certificates/');
	await page.getByText('先答几个问题').click();
	await field(page, '什么职业（工种）？').fill('养老护理员');
	await pick(page, '是哪种证书？', '中级工（四级）');
	const glance = page.getByRole('region', { name: '照这些回答' });
	await expect(glance).toContainText('325元');
	await expect(glance.getByRole('link', { name: '技能提升补贴' })).toBeVisible();
	// Answers, not what is so for everybody.
	await expect(glance.getByRole('definition')).not.toContainText(['2024']);
});

test('wrong answers: a sentence beside each, nothing lost', async ({ page, context }) => {
	await open(page, `/certificates/title-exams/#${MIDDLE}`);
	await checkNonsense(page, '低一级的职称哪天取得的？', [
		['abc', '要写到哪一日'],
		['2099-1-1', '在将来'],
	]);
	const other = await fresh(context);
	await open(other, '/certificates/broker-grade/#brokerKind=full-time');
	await checkNonsense(other, '基础分一共几分？', [
		['😀', '请写0到1000之间的数'],
		['350', '最多100分'],
	]);
	await field(other, '基础分一共几分？').fill('90');
	await expect(main(other)).toHaveText('优秀');
});

test('where there is no answer yet it says what is lacking', async ({ page }) => {
	await open(page, '/certificates/title-exams/#titleField=agriculture&titleLevel=middle&examEducation=?');
	await expect(page.getByText('上面不知道的，问清楚再来选')).toBeVisible();
	await pick(page, '最高学历是？', '大专');
	await expect(page.getByText('上面的再回答几样')).toBeVisible();
	await pick(page, '有低一级的职称吗？', '是');
	await field(page, '低一级的职称哪天取得的？').fill('2099-1-1');
	await expect(page.getByText('上面有要改的')).toBeVisible();
});

test('on a sheet to take home', async ({ page }) => {
	await open(page, `/certificates/skill-assessment/#${CARER}`);
	await expect(main(page)).toHaveText('325元');
	await page.getByRole('link', { name: '告知单' }).click();
	await settled(page);
	const sheet = page.getByRole('article');
	await expect(sheet).toContainText('325元');
	await expect(sheet).toContainText('技能评价补贴');
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
});

test('without a network, cold by its address', { tag: '@stored' }, async ({ page, context }) => {
	await checkOffline(page, context, `/certificates/skill-assessment/#${CARER}`, '325元');
});

test('every matter large, dark, narrow, and on paper', async ({ context }) => {
	await checkLarge(context, {
		[`/certificates/skill-assessment/#${CARER}`]: '325元',
		[`/certificates/title-exams/#${MIDDLE}`]: '够条件',
		'/certificates/pharmacist-hours/#pharmacistSince=2026': '不用学',
		'/certificates/broker-grade/#brokerKind=part-time&scoreBase=79.9&scoreBonus=0': '合格',
		'/certificates/engineers/#engineerSupport=买房': '2项',
		'/certificates/grassroots-service/#grassrootsView=recruitment&studentIn2024=graduating&rankInYear=5&yearSize=20&certificatesCompleteOn=2024-06-30&leagueMember=league':
			'都符合',
		// 68.5, 72 and 81.6: 42.15 and 32.64
		'/certificates/three-supports/#threeSupportsView=score&aptitudeScore=68.5&writingScore=72&professionalTest=no&interviewScore=81.6':
			'74.79分',
		'/certificates/skill-upgrade/#occupation=焊工&skillLevel=level4&enterpriseWorker=yes&unemploymentMonthsInAll=36':
			'最多1,500元',
	});
});
