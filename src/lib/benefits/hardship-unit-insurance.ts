import type { Citation } from '$lib/engine/citation';
import { allOf, anyOf, type Condition } from '$lib/engine/condition';
import { firstDayOf, type Day } from '$lib/engine/day';
import { sayYuan, shareOf, type Fen } from '$lib/engine/money';
import { plusMonths, type Month } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import type { Benefit, ClaimWindow, Payment } from './benefit';
import { monthPaid, when } from './parts/conditions';
import type { BenefitFacts, FactKey } from './facts/facts';
import {
	afterRetirementPayment,
	approvalMonth,
	claimOfHardship,
	claimableMonths,
	insuranceGroup,
	lowerBase,
	lowerBasesOf,
	opensIn,
	outlookOf,
	realRate,
	sayRate,
	sayYearOf,
	stepsOfClaimable,
	stepOfOutlook,
	stillRunning,
	underNewRules,
} from './parts/hardship';
import { names } from './names';
import { peopleInPosts } from './public-welfare-post';
import { realCount, realMonth } from './parts/shared';
import { subsidiesInForce } from './parts/subsidies-notice';

const rule = cite('subsidies', '一（一）1');
const standard = cite('subsidies', '一（二）1');
const duration = cite('subsidies', '一（三）');

/** The month in which the conditions are met: the sixth paid, or the first in a full-time public-welfare post. */
function metIn(facts: BenefitFacts): Month | undefined {
	const first = realMonth(facts.firstInsured);
	return first && monthPaid(first, facts.publicWelfarePost === 'full-time' ? 1 : 6);
}

const claim = (facts: BenefitFacts, on: Day): ClaimWindow | undefined =>
	claimOfHardship(metIn(facts), realCount(facts.unitSubsidyMonths), on);

const paidMonths = (count: number, says: string, at: Citation): Condition<BenefitFacts> => ({
	says,
	cite: at,
	needs: count === 1 ? ['firstInsured'] : ['firstInsured', 'continuous'],
	holds({ firstInsured, continuous }, on) {
		if (count > 1 && continuous === false) return 'no';
		const first = realMonth(firstInsured);
		if (first === undefined || (count > 1 && continuous === undefined)) return 'unknown';
		const from = firstDayOf(plusMonths(first, count));
		return on >= from ? 'yes' : { from };
	},
	otherwise: ({ continuous }) =>
		count > 1 && continuous === false ? '中间断过：从重新连续缴费的那个月起重新算' : undefined,
});

const shares = [
	['employerPensionRate', '养老'],
	['employerUnemploymentRate', '失业'],
	['employerMedicalRate', '医疗（含大额）'],
] as const satisfies readonly (readonly [FactKey, string])[];

/**
 * The employer's share of pension, unemployment and medical insurance on the base's floor, for a year.
 *
 * @example 2025, floor 4,404 yuan, shares of 16 %, 0.5 % and 10 %: 26.5 %, 1,167.06 yuan a month
 */
function pays(facts: BenefitFacts, on: Day): Payment {
	const base = lowerBase(on);
	const lower = base?.lower;
	const opens = opensIn(metIn(facts), realCount(facts.unitSubsidyMonths));
	const approval = approvalMonth(on, opens);
	const outlook = outlookOf(facts, approval, 'insurance');
	const rates = shares.map(([key, name]) => ({ key, name, rate: realRate(facts[key]) }));
	const missing: FactKey[] = [
		...rates.filter(({ rate }) => rate === undefined).map(({ key }) => key),
		...('missing' in outlook ? outlook.missing : []),
	];
	const steps: Step[] = base ? [base.step] : [];
	if (lower !== undefined) {
		for (const { name, rate } of rates)
			if (rate !== undefined)
				steps.push({
					says: `${name}保险单位部分：${sayYuan(lower)}×${sayRate(rate)}（您填写的比例）`,
					result: `每月${sayYuan(shareOf(lower, { take: rate, of: 10_000 }))}`,
					cite: standard,
				});
	}
	const finish: Step[] = 'known' in outlook ? [stepOfOutlook(outlook.known, 'insurance')] : [];
	const claimable =
		facts.unitSubsidyMonths === 0 && facts.continuous === true && facts.stillInsured === true
			? claimableMonths(realMonth(facts.firstInsured), facts, on)
			: undefined;
	const met = metIn(facts);
	const opened =
		claimable && met !== undefined && on >= firstDayOf(plusMonths(met, 1)) ? claimable : undefined;
	const sum = rates.reduce((all, { rate }) => all + (rate ?? NaN), 0);
	const bases = opened && lowerBasesOf(opened);
	const due =
		bases !== undefined && Number.isInteger(sum) ? shareOf(bases, { take: sum, of: 10_000 }) : undefined;
	if (opened) finish.push(...stepsOfClaimable(opened, due));
	if (!Number.isInteger(sum) || lower === undefined || 'missing' in outlook)
		return { known: false, missing, steps: [...steps, ...finish] };
	if (approval >= outlook.known.retirement) return afterRetirementPayment([...steps, ...finish], due);

	const months = outlook.known.ofAYear;
	const total = shareOf((lower * months) as Fen, { take: sum, of: 10_000 });
	const monthly = shareOf(lower, { take: sum, of: 10_000 });
	steps.push(
		{ says: `三项合计${sayRate(sum)}`, result: `每月${sayYuan(monthly)}`, cite: standard },
		{
			says: `按${sayYearOf(months)}算。怎样取整文件没有写，这里算到最后才四舍五入到分`,
			result: sayYuan(total),
			cite: standard,
		},
	);
	return {
		known: true,
		total,
		byMonth: { covers: sayYearOf(months), ...(due !== undefined && { due }) },
		steps: [...steps, ...finish],
		note: `每人每月约${sayYuan(monthly)}，这里按${sayYearOf(months)}合计。比例是您填写的，实际按缴费核定。先缴费，后补贴；工伤保险和个人缴的部分不补。`,
	};
}

/** 就业困难人员单位社会保险补贴 · to an employer who hires a hard-to-employ person and insures them for six months. */
export const hardshipUnitInsurance: Benefit = {
	id: 'hardship-unit-insurance',
	name: names['hardship-unit-insurance'],
	paidTo: 'employer',
	inForce: subsidiesInForce,
	requires: allOf(
		when('employer', (employer) => employer !== 'state', {
			says: '用人单位不是机关事业单位',
			cite: cite('subsidies', '一（四）'),
			otherwise: '机关事业单位不能领单位社保补贴',
		}),
		anyOf(
			allOf(insuranceGroup(rule, 'firstInsured'), underNewRules(cite('subsidies', '五（五）'))),
			allOf(
				when('publicWelfarePost', (post) => post === 'full-time', {
					says: '在全日制公益性岗位（还包括毕业生、退伍、刑满释放、戒毒康复、去产能的人）',
					cite: cite('procedures', '附件5'),
				}),
				peopleInPosts,
			),
		),
		when('contract', (contract) => contract === true, {
			says: '签了劳动合同',
			cite: rule,
			otherwise: '补签以后就可以',
			canChange: true,
		}),
		anyOf(
			allOf(
				when('publicWelfarePost', (post) => post === 'full-time', {
					says: '全日制公益性岗位，不要求满6个月',
					cite: rule,
				}),
				paidMonths(1, '已经缴满1个月', cite('subsidies', '一（二）')),
			),
			paidMonths(6, '连续缴社会保险满6个月', rule),
		),
		when('publicWelfarePost', (post) => post !== 'part-time', {
			says: '不是非全日制公益性岗位',
			cite: cite('procedures', '附件6'),
			otherwise: '非全日制公益性岗位的社保补贴，用的是灵活就业的申请表，请问公共就业服务机构',
		}),
		when('rehiredByFormerEmployer', (rehired) => rehired === false, {
			says: '不是失业登记后又回到原来的单位',
			cite: cite('procedures', '二（四）5'),
			otherwise: '失业登记后回到同一家单位的，这家单位不能领',
		}),
		...stillRunning('insurance', duration),
	),
	pays,
	claim,
	excludes: [
		{
			benefit: 'graduate-unit-insurance',
			says: '和高校毕业生的社保补贴不能同时领，月数合起来算',
			cite: cite('procedures', '一（四）4'),
		},
		{
			benefit: 'graduate-flexible-insurance',
			says: '和高校毕业生的社保补贴不能同时领，月数合起来算',
			cite: cite('procedures', '一（四）4'),
		},
		{
			benefit: 'hiring-subsidy',
			says: '单位社保补贴领过6个月以上的人，不能再领一次性吸纳就业补贴',
			cite: cite('procedures', '三（四）4'),
		},
	],
};
