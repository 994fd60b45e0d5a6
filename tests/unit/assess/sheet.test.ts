import { describe, expect, test } from 'vitest';
import { bestForOutcomes } from '$lib/assess/combination';
import { hireBenefits } from '$lib/assess/hire-benefits';
import { outcomesOf } from '$lib/assess/outcome';
import { subsidySheet } from '$lib/assess/sheet';
import { benefitOf } from '$lib/benefits';
import type { Benefit } from '$lib/benefits/benefit';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { day } from '$lib/engine/day';
import { hired, month, without } from '../benefits/hire';

const hire: BenefitFacts = { ...hired, hardship: 'none', publicWelfarePost: 'none' };
const answers = [
	{ label: '用人单位', value: '小微企业' },
	{ label: '毕业年份', value: '2024年' },
];

function sheet(facts: BenefitFacts, on: string, of: readonly Benefit[] = hireBenefits) {
	const outcomes = outcomesOf(facts, day(on), of);
	return subsidySheet('单位招人', answers, outcomes, bestForOutcomes(outcomes), day(on));
}
const lines = (...asked: Parameters<typeof sheet>) =>
	sheet(...asked).lines.map(({ label, value }) => [label, value]);

describe('a graduate of 2024 hired by a small firm in August 2024', () => {
	test('on 2024-12-01: the sums first, what can be claimed now, what later, what is refused', () => {
		const { title, subject, lines: said, remarks } = sheet(hire, '2024-12-01');
		expect(title).toBe('补贴：单位招人');
		expect(subject).toBe('用人单位小微企业；毕业年份2024年');
		expect(said).toEqual([
			{ label: '单位现在可以申领', value: '1,500元', main: true },
			{ label: '单位以后还可以申领', value: '10,000元' },
			{
				label: '一次性扩岗补助（现在可申领）',
				value: '1,500元；2024年11月1日到2025年1月31日，还有61天',
			},
			{
				label: '高校毕业生单位就业社保补贴（到期可申领）',
				value: '10,000元；2025年8月1日到2026年1月31日',
			},
			{ label: '不符合的', value: '就业困难人员单位社保补贴、一次性吸纳就业补贴、公益性岗位补贴' },
		]);
		expect(remarks).toHaveLength(1);
		expect(remarks[0]).toMatch(/^按2024年12月1日计算，依据截至.+以公共就业服务机构审核为准。$/);
	});

	test('on 2025-09-01: 10,000 now, nothing later, the grant closed', () => {
		expect(lines(hire, '2025-09-01').slice(0, 3)).toEqual([
			['单位现在可以申领', '10,000元'],
			['高校毕业生单位就业社保补贴（现在可申领）', '10,000元；2025年8月1日到2026年1月31日，还有152天'],
			['一次性扩岗补助（已过申领期）', '1,500元；2024年11月1日到2025年1月31日，已经过了'],
		]);
	});

	test('registered: why the 5,000 are not in the sum', () => {
		const { remarks } = sheet({ ...hire, registered: true }, '2024-12-01');
		expect(remarks[0]).toMatch(/^一次性吸纳就业补贴没有算进合计：.*只能领一样/);
	});

	test('before the notice is in force that is said, and nothing is dropped', () => {
		const said = lines(hire, '2024-05-31');
		expect(said).toEqual([
			['现在可以申领', '按现在的回答还没有'],
			[
				'那一天还没有施行',
				'高校毕业生单位就业社保补贴、就业困难人员单位社保补贴、一次性吸纳就业补贴、一次性扩岗补助、公益性岗位补贴',
			],
		]);
	});

	test('unanswered: named as such', () => {
		const said = lines(without(hire, 'contract'), '2024-12-01', [benefitOf('expansion-grant')]);
		expect(said[1]?.[0]).toBe('一次性扩岗补助（待补充信息）');
	});
});

test('what is paid by the month, of which only the agency can tell how much is due, is told as a whole', () => {
	const post: BenefitFacts = {
		publicWelfarePost: 'full-time',
		wageArea: 'first',
		hardship: 'disabled',
		hukou: 'chongqing',
		contract: true,
		stillInsured: true,
		firstInsured: month('2025-01'),
		employmentRegistered: month('2025-01'),
		sex: 'female',
		original: 50,
		birth: month('1984-03'),
		postSubsidyMonths: 0,
	};
	expect(lines(post, '2025-06-10', [benefitOf('public-welfare-post')])).toEqual([
		['单位可以按月申领，合计', '27,960元'],
		['今天能领多少由经办机构核定的', '公益性岗位补贴'],
		['公益性岗位补贴（现在可申领）', '27,960元，一年（12个月）的合计'],
	]);
});

test('what nobody claims is said to come by itself', () => {
	const trainee: BenefitFacts = {
		graduate: true,
		graduationYear: 2025,
		certificateOn: day('2025-06-25'),
		studyingOn: false,
		work: 'none',
		traineeMonths: 6,
	};
	const [sum, allowance] = lines(trainee, '2025-09-01', [benefitOf('traineeship')]);
	expect(sum).toEqual(['现在可以申领', '按现在的回答还没有']);
	// 2,330 × 6
	expect(allowance?.[1]).toMatch(/^13,980元，6个月的合计；由见习基地按月发，不用自己申领/);
});
