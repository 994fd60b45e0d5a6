import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import { benefitOf, benefits } from '$lib/benefits';
import { benefitIds, type BenefitId } from '$lib/benefits/ids';
import { names } from '$lib/benefits/names';
import { day } from '$lib/engine/day';
import { everyCitationStands } from './citations';
import { guideOf } from './guide-of';

/** First day, last day and last day of receipt, as the documents print them. */
const printed: Readonly<
	Record<BenefitId, readonly [from: string, until?: string | undefined, lastReceipt?: string]>
> = {
	'graduate-flexible-insurance': ['2024-06-01'],
	'flexible-work-grant': ['2024-06-01'],
	'shortage-post-subsidy': ['2024-06-01'],
	'travel-and-lodging': ['2024-06-01'],
	'hardship-flexible-insurance': ['2024-06-01', '2025-12-31'],
	'startup-grant': ['2024-06-01', '2025-12-31'],
	'jobseeking-grant': ['2024-06-12'],
	traineeship: ['2024-04-30'],
	'graduate-unit-insurance': ['2024-06-01'],
	'hardship-unit-insurance': ['2024-06-01', '2025-12-31'],
	'hiring-subsidy': ['2024-06-01'],
	'expansion-grant': ['2024-06-01', undefined, '2026-06-30'],
	'public-welfare-post': ['2024-06-01', '2025-12-31'],
	'job-placement': ['2024-06-01', '2025-12-31'],
	'traineeship-base': ['2024-04-30'],
};

/** The forms the notices name, and where the claim is made. */
const claimed: readonly (readonly [BenefitId, readonly string[], string, string])[] = [
	['graduate-unit-insurance', ['附件1', '附件2'], '企业注册地区县', '一（三）'],
	['graduate-flexible-insurance', ['附件3'], '街道（乡镇）', '一（三）1'],
	['hardship-unit-insurance', ['附件4', '附件5'], '企业注册地区县', '二（三）'],
	['hardship-flexible-insurance', ['附件6', '附件3'], '街道（乡镇）', '二（三）'],
	['hiring-subsidy', ['附件7', '附件8'], '企业注册地区县', '三（三）'],
	['expansion-grant', ['附件7', '附件8'], '企业注册地区县', '八（三）'],
	['shortage-post-subsidy', [], '渝职聘', '四（三）1'],
	['flexible-work-grant', ['附件9'], '街道（乡镇）', '五（三）1'],
	['travel-and-lodging', [], '渝职聘', '六（三）1'],
	['startup-grant', ['附件10'], '注册地街道（乡镇）', '七（三）'],
	['jobseeking-grant', [], '渝职聘', '三（二）'],
	['traineeship', ['附件1'], '渝快办', '第二十条'],
	['traineeship-base', ['附件6'], '区县的人社部门', '第二十七条'],
];

test.each(benefits.map((benefit) => [benefit.id, benefit] as const))(
	'%s: its days are the printed ones, and where none is printed it says so',
	(id, { inForce }) => {
		const [from, until, lastReceipt] = printed[id];
		expect([inForce.from, inForce.until, inForce.lastReceipt]).toEqual([from, until, lastReceipt]);
		expect(inForce.remark).toBeTruthy();
		if (until === undefined && lastReceipt === undefined) expect(inForce.remark).toContain('没有写');
	},
);

test.each(claimed)('%s: forms %j, at %s, by %s', (id, forms, place, at) => {
	const { papers, place: stated } = guideOf(id);
	const notes = papers.map(({ name, note }) => `${name}${note ?? ''}`).join();
	expect(notes.match(/附件\d+/g) ?? []).toEqual(forms);
	expect(stated.says).toContain(place);
	expect(stated.cite.at).toBe(at);
});

test('each is called the same in the answers and in the questions', () => {
	for (const { id, name } of benefits) expect(name).toBe(names[id]);
});

test('every citation of every benefit stands in the library', () => {
	for (const benefit of benefits) everyCitationStands([benefit, outcomeOf(benefit, {}, day('2025-09-01'))]);
});

describe('who is paid, and how', () => {
	test('what the procedures notice pays to a person goes to the social security card first', () => {
		const toPersons: readonly BenefitId[] = [
			'graduate-flexible-insurance',
			'flexible-work-grant',
			'shortage-post-subsidy',
			'travel-and-lodging',
			'hardship-flexible-insurance',
		];
		for (const id of toPersons) {
			const { payout } = guideOf(id);
			expect(benefitOf(id).paidTo).toBe('person');
			expect(payout.find(({ cite }) => cite?.at === '九（六）')?.result, id).toBe('优先发到社保卡');
		}
	});

	test('five working days of publicity, then by the first month of the next quarter', () => {
		const notices: readonly BenefitId[] = [
			'graduate-unit-insurance',
			'graduate-flexible-insurance',
			'hardship-unit-insurance',
			'hardship-flexible-insurance',
			'hiring-subsidy',
			'shortage-post-subsidy',
			'flexible-work-grant',
			'travel-and-lodging',
			'startup-grant',
			'expansion-grant',
		];
		for (const id of notices)
			expect(
				guideOf(id).payout.map(({ result }) => result),
				id,
			).toEqual(expect.arrayContaining(['5个工作日', '确认所在季度的下一个季度首月月底前']));
	});

	test('handled together once a quarter: these, and not those without delay', () => {
		const quarterly = benefitIds.filter((id) =>
			guideOf(id).payout.some(({ result }) => result === '每季度一次'),
		);
		expect(quarterly).toEqual([
			'graduate-flexible-insurance',
			'flexible-work-grant',
			'shortage-post-subsidy',
			'hardship-flexible-insurance',
		]);
	});

	test('for dispatched workers the four subsidies to employers name forms 11 and 12', () => {
		const named = benefitIds.filter((id) =>
			guideOf(id).open.some((each) => /劳务派遣.*附件11、附件12/.test(each)),
		);
		expect(named).toEqual([
			'graduate-unit-insurance',
			'hardship-unit-insurance',
			'hiring-subsidy',
			'expansion-grant',
		]);
	});
});
