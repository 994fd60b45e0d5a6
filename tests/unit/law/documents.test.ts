import { describe, expect, test } from 'vitest';
import { cite } from '$lib/law/cite';
import { slugOf, type DocumentId } from '$lib/law/documents';
import { shortTitles } from '$lib/law/short-titles';
import { documents } from '$lib/law/library';

const ids = Object.keys(documents) as DocumentId[];

describe('the library', () => {
	/** Number, day of issue, first day in force, as printed on each document. */
	test.each<[DocumentId, string | undefined, string, string | undefined]>([
		['decision', undefined, '2024-09-13', '2025-01-01'],
		['measures', undefined, '2024-09-13', '2025-01-01'],
		['flexible', '人社部发〔2024〕94号', '2024-12-31', '2025-01-01'],
		['retirementService', '渝人社〔2024〕282号', '2024-07-09', undefined],
		['disabilityAllowance', '人社部发〔2024〕72号', '2024-09-27', '2025-01-01'],
		['chongqingRetirement2004', '渝府发〔2004〕95号', '2004-11-10', undefined],
		['subsidies', '渝人社发〔2024〕14号', '2024-05-21', '2024-06-01'],
		['procedures', '渝人社发〔2024〕17号', '2024-07-02', '2024-06-01'],
		['traineeshipRules', '渝人社发〔2024〕12号', '2024-04-30', '2024-04-30'],
		['jobseekingNotice', '渝人社〔2024〕242号', '2024-06-12', undefined],
		['nationalYouth', '人社部发〔2024〕44号', '2024-05-17', undefined],
		['contributionBase2024', '渝人社发〔2024〕18号', '2024-08-05', undefined],
		['minimumWage2025', '渝人社发〔2024〕22号', '2024-12-10', '2025-01-01'],
		['pensionAdjustment2024Nation', '人社部发〔2024〕48号', '2024-06-13', '2024-01-01'],
		['pensionAdjustment2024', '渝人社发〔2024〕16号', '2024-06-25', '2024-01-01'],
		['contributionLoan', '渝人社发〔2024〕10号', '2024-04-25', undefined],
		['personalPension', '人社部发〔2024〕87号', '2024-12-10', '2024-12-15'],
		['personalPensionPayout', '人社部发〔2025〕39号', '2025-08-19', '2025-09-01'],
		['personalPensionTax', '财政部 税务总局公告2024年第21号', '2024-12-12', '2024-01-01'],
		['unemploymentRules', '劳动保障部令第8号', '2000-10-26', '2001-01-01'],
		['unemploymentService', '人社厅发〔2024〕60号', '2024-12-30', undefined],
		['unemploymentPolicies2024', '人社部发〔2024〕40号', '2024-04-26', undefined],
		['olderUnemployed', '人社部发〔2024〕76号', '2024-10-26', '2025-01-01'],
		['injurySettlement', '渝人社发〔2024〕7号', '2024-02-29', '2024-02-29'],
		['injuryElsewhere', '人社部发〔2024〕11号', '2024-01-12', '2024-04-01'],
		['occupationalDiseases', '国卫职健发〔2024〕39号', '2024-12-11', '2025-08-01'],
		['acuteDiseases', '渝人社发〔2024〕23号', '2024-12-20', '2024-12-20'],
		['foreigners', '人力资源社会保障部令第16号', '2011-09-06', '2011-10-15'],
		['foreignerCard', '人社部发〔2024〕75号', '2024-10-27', '2024-12-01'],
		['gigMediation', '人社厅发〔2024〕4号', '2024-01-19', undefined],
		['gigMediationChongqing', '渝人社〔2024〕310号', '2024-07-11', undefined],
		['disputes', undefined, '2024-03-28', '2024-05-01'],
		['holidays', '国务院令第795号', '2024-11-10', '2025-01-01'],
		['holidays2024', '国办发明电〔2023〕7号', '2023-10-25', undefined],
		['holidays2025', '国办发明电〔2024〕12号', '2024-11-12', undefined],
		['holidays2026', '国办发明电〔2025〕7号', '2025-11-04', undefined],
		['startupLoan', '渝人社发〔2024〕11号', '2024-04-26', '2024-04-26'],
		['grassrootsService', '渝人社办〔2024〕93号', '2024-06-12', undefined],
		['threeSupports2024', undefined, '2024-04-02', undefined],
		['businessTax', '国家税务总局等五部门公告2024年第4号', '2024-03-29', '2024-01-01'],
		['qihang2024', '渝人社办〔2024〕73号', '2024-05-06', undefined],
		['engineers2024', undefined, '2024-07-16', undefined],
		['medicalCentre2024', '渝人社办〔2024〕35号', '2024-02-27', undefined],
	])('%s', (id, number, issued, inForceFrom) => {
		expect(documents[id].number).toBe(number);
		expect(documents[id].issued).toBe(issued);
		expect(documents[id].inForceFrom).toBe(inForceFrom);
	});

	test('of the rules of retirement only the one not read itself is marked second hand', () => {
		const retirement: DocumentId[] = ['decision', 'measures', 'flexible', 'retirementService'];
		expect(retirement.map((id) => documents[id].secondHand)).toEqual(retirement.map(() => undefined));
		expect(documents.chongqingRetirement2004.secondHand).toBe(true);
	});

	test('what was only read on public pages is marked so', () => {
		expect(ids.filter((id) => documents[id].secondHand)).toEqual([
			...['chongqingRetirement2004', 'contributionBase2025', 'contributionBase2026', 'pensionFormula'],
			...['pensionBase2024', 'pensionMonthsLocal', 'contributionRates2025', 'individualMedical2025'],
			...['personalPensionPayout', 'personalPensionTax', 'unemploymentBenefit2025', 'unemploymentMonths'],
			...['holidays2024', 'holidays2025', 'holidays2026'],
			...['unemploymentPolicies2025', 'unemploymentPolicies2026', 'skillUpgrade2023', 'jobRefund2025'],
			...['keyGroupTax2023', 'veteranTax2023', 'taxLimitsChongqing'],
		]);
	});

	test('of the years of days off every day made up stands with its weekday', () => {
		const say = (id: DocumentId) => documents[id].points.map(({ says }) => says).join();
		const years = { holidays2024: 2024, holidays2025: 2025, holidays2026: 2026 } as const;
		let found = 0;
		for (const [id, year] of Object.entries(years))
			for (const [, month, date, weekday] of say(id as DocumentId).matchAll(
				/(\d+)月(\d+)日（星期([日六])）/g,
			)) {
				found += 1;
				const day = new Date(Date.UTC(year, Number(month) - 1, Number(date))).getUTCDay();
				expect(day, `${id} ${month} ${date}`).toBe(weekday === '日' ? 0 : 6);
			}
		expect(found).toBe(8 + 5 + 6);
	});

	test('what was not read itself is not called in force', () => {
		for (const { secondHand, status } of Object.values(documents))
			if (secondHand) expect(status).toBe('unconfirmed');
	});

	test('every document has a title, a short title of its own, an issuer and at least one point', () => {
		expect(Object.keys(shortTitles).sort()).toEqual([...ids].sort());
		for (const id of ids) {
			const { title, issuer, points } = documents[id];
			expect(title.length).toBeGreaterThanOrEqual(shortTitles[id].length);
			expect(shortTitles[id].length).toBeLessThanOrEqual(14);
			expect(issuer).not.toBe('');
			expect(points.length).toBeGreaterThan(0);
		}
		expect(new Set(Object.values(shortTitles)).size).toBe(ids.length);
	});

	test('few documents reach back to before they were issued, and none ends before it begins', () => {
		const reachBack = ids.filter((id) => (documents[id].inForceFrom ?? '9999-12-31') < documents[id].issued);
		expect(reachBack).toEqual([
			'procedures',
			'pensionAdjustment2024Nation',
			'pensionAdjustment2024',
			'personalPensionTax',
			'unemploymentBenefit2025',
			'unemploymentPolicies2026',
			...['businessTax', 'keyGroupTax2023', 'veteranTax2023'],
		]);
		for (const { issued, inForceFrom, inForceUntil } of Object.values(documents)) {
			expect((inForceUntil ?? '9999-12-31') >= (inForceFrom ?? issued)).toBe(true);
		}
	});

	test('what no longer holds in full says what replaced it', () => {
		for (const { status, remarks } of Object.values(documents))
			if (status !== 'in-force') expect(remarks.length).toBeGreaterThan(0);
	});

	test('a document names each of its places once', () => {
		for (const id of ids) {
			const places = documents[id].points.map(({ at }) => at);
			expect(new Set(places).size, id).toBe(places.length);
		}
	});

	test('carries nobody’s telephone number or address', () => {
		expect(JSON.stringify(documents)).not.toMatch(/1[3-9]\d{9}|0\d{2,3}-\d{7,8}|@|https?:/);
	});
});

describe('addresses', () => {
	test('every document has a page of its own', () => {
		const slugs = ids.map(slugOf);
		expect(new Set(slugs).size).toBe(ids.length);
		for (const slug of slugs) expect(slug).toMatch(/^[a-z][a-z0-9-]*$/);
	});

	test('are the names in small letters', () => {
		expect(slugOf('measures')).toBe('measures');
		expect(slugOf('retirementService')).toBe('retirement-service');
		expect(slugOf('chongqingRetirement2004')).toBe('chongqing-retirement2004');
	});
});

test('a citation names a document, and a place where there is one', () => {
	expect(cite('measures', '第一条')).toEqual({ document: 'measures', at: '第一条' });
	expect(cite('measures')).toEqual({ document: 'measures' });
});
