/** Every matter with an answer, as those see it who need it large: dark, in the largest usual type, on a small phone; and on paper. */
import { checkAccessibility, expect, fixDay, open, test } from './support';

test.beforeEach(({ page }) => fixDay(page, '2026-11-21'));

/** By matter: the answers of a link, and what it then says in the largest type. Worked out in the unit tests from the documents. */
const ANSWERED: Readonly<Record<string, readonly [fragment: string, says: string | RegExp]>> = {
	contributions: ['insuredAs=individual&baseYear=2025&medicalTier=first', '880.80元'],
	'minimum-wage': ['wageArea=first&hours=full-time&pay=2500&overtimePay=200&hardshipAllowance=100', '130元'],
	'personal-pension': ['accountWish=tax&paidIntoAccount=12000&marginalRate=10', '1,200元'],
	'contribution-loan': [
		'hukou=chongqing&insuredAlone=yes&hardToPay=yes&primeRate=3.6&yearlyLoan=10000&loanYears=3&firstLoan=2027-01&pensionStart=2030-01&termMonths=120',
		'298.95元',
	],
	'gig-mediation': [
		'disputeWith=platform&disputeAbout=pay&bothAgree=yes&mediationAcceptedOn=2024-08-01&daysAdded=15',
		'2024年8月31日',
	],
	'unemployment-benefit': [
		'leftBecause=ended&unemploymentPaidYears=6&unemploymentPaidExtraMonths=2&registered=yes&registeredOn=2025-10-10&lookingForWork=yes',
		'15个月',
	],
	'older-unemployed': [
		'drawingUnemploymentBenefit=yes&birth=1966-01&sex=male&benefitEndsIn=2025-03&drewAtReform=yes&on=2025-02-10',
		'2026年1月',
	],
	'disability-allowance': [
		'birth=1970-05&sex=male&contributedYears=8&contributedExtraMonths=6&allowanceAppliedIn=2026-11&assessment=total&assessedOn=2026-10-01',
		'领24个月',
	],
	'injury-deadlines': ['injuryBenefit=medical-grant&contractEnded=2025-06-30&on=2025-07-01', '2026年2月28日'],
	'injury-elsewhere': [
		'elsewhereFor=hospital&elsewhereWhy=living&awaySince=2023-10-01&injuryConfirmed=yes&filedElsewhere=approved&openThere=yes&thirdParty=no&on=2024-04-01',
		/备案|结算/,
	],
	'occupational-disease': ['disease=氯气中毒&diagnosed=2026-03-01&injuryInsured=chongqing', '在目录里'],
	'pension-estimate': [
		'birth=1970-05&sex=male&contributedYears=20&contributedExtraMonths=0&payingOn=yes&accountBalance=60000&averageIndex=0.85&monthlyToAccount=480',
		'2,495.64元',
	],
	'retirement-checklist': [
		'retiresFrom=enterprise&retiresHow=early&deemedYears=yes&archiveReviewed=no',
		'26个工作日',
	],
	'pension-adjustment': [
		'retiredFrom=institution&drawnIn2023=yes&yearsThen=38&monthsThen=1&pensionThen=6543.21&hardshipArea=yes',
		'144.66元',
	],
	foreigners: [
		'foreignerStage=working&permit=work&foreignerWork=hired&treaty=no&permitIssued=2025-03-01&on=2025-03-02',
		'2025年3月30日',
	],
	'foreigner-number': ['paperType=passport&country=DEU', /^$/],
	'working-days': ['countFrom=2026-09-30&workingDays=5', '2026年10月13日'],
};

for (const [matter, [fragment, says]] of Object.entries(ANSWERED))
	test(`${matter}: large, dark, narrow, and on paper`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.addInitScript(() =>
			localStorage.setItem('huisuan.appearance', JSON.stringify({ large: true, theme: 'dark' })),
		);
		await open(page, `/insurance/${matter}/#${fragment}`);
		if (matter === 'foreigner-number') {
			// Its number stands in no link: it is typed each time.
			await page.getByRole('textbox', { name: '证件号码是？' }).fill('G01234—56');
			await expect(page.locator('[data-main]')).toHaveText('DEU0G0123456');
		} else await expect(page.locator('[data-main]')).toHaveText(says);
		await expect(page.getByRole('heading', { name: '带走这个答案' })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		await checkAccessibility(page);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
	});
