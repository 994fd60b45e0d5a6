import { allOf, anyOf } from '$lib/engine/condition';
import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import type { Truth } from '$lib/engine/truth';
import { cite } from '$lib/law/cite';
import type { Benefit } from './benefit';
import { agesIn, claimAfter, paidInARow, when } from './parts/conditions';
import type { BenefitFacts } from './facts/facts';
import { recentGraduate } from './parts/hired-graduate';
import { names } from './names';
import { neverHad, ageLeftOpen, realMonth, registeredBeforeWork } from './parts/shared';

const rule = cite('procedures', '八（一）');
const notes = cite('procedures', '八（四）');

const bothGiven = ({ birth, firstInsured }: BenefitFacts): boolean =>
	realMonth(birth) !== undefined && realMonth(firstInsured) !== undefined;

/** From the 16th birthday to the day before the 25th, at the first insured month; the day decides in a birthday's month. */
function youthAtHire(facts: BenefitFacts): Truth {
	const birth = realMonth(facts.birth);
	const hired = realMonth(facts.firstInsured);
	if (birth === undefined || hired === undefined) return 'unknown';
	const { first, last } = agesIn(birth, hired);
	if (last < 16 || first > 24) return 'no';
	return first >= 16 && last <= 24 ? 'yes' : 'unknown';
}

/**
 * 一次性扩岗补助 · to a firm that hires a recent graduate or a registered unemployed person of 16 to 24.
 *
 * @example a graduate of June 2024 insured from 2024-08: 1,500 yuan, claimed from 2024-11-01 to 2025-01-31
 */
export const expansionGrant: Benefit = {
	id: 'expansion-grant',
	name: names['expansion-grant'],
	paidTo: 'employer',
	inForce: {
		from: day('2024-06-01'),
		lastReceipt: day('2026-06-30'),
		remark: '2026年新招的人能不能领，国家有新文件，重庆怎样执行没有查到，请问12333。',
		cite: notes,
	},
	requires: allOf(
		when('employer', (employer) => employer === 'small' || employer === 'firm', {
			says: '用人单位是企业（大小都可以）',
			cite: rule,
			otherwise: '这项只给企业；个体工商户、社会组织算不算，请问公共就业服务机构',
		}),
		anyOf(
			recentGraduate(rule),
			allOf(
				{
					says: '参保首月满16岁、不到25岁',
					cite: rule,
					needs: ['birth', 'firstInsured'],
					holds: youthAtHire,
					otherwise: (facts) =>
						bothGiven(facts) && youthAtHire(facts) === 'unknown' ? ageLeftOpen : undefined,
				},
				registeredBeforeWork(rule),
			),
		),
		when('contract', (contract) => contract === true, {
			says: '签了劳动合同',
			cite: rule,
			otherwise: '补签以后就可以',
			canChange: true,
		}),
		when('threeInsurances', (paid) => paid === true, {
			says: '失业、工伤、职工养老保险都在缴',
			cite: rule,
			otherwise: '三种都要缴',
			canChange: true,
		}),
		paidInARow(3, '失业、工伤、养老保险', rule),
		neverHad(['expansion-grant', 'hiring-subsidy'], {
			says: '这个人没有领过扩岗补助，也没有领过一次性吸纳就业补贴',
			cite: cite('procedures', '八（二）'),
			otherwise: '同一个人只能领一次，两项不能都领',
		}),
	),
	pays: () => ({
		known: true,
		total: yuan(1500),
		steps: [{ says: '每人一次', result: '1,500元', cite: cite('procedures', '八（二）') }],
	}),
	claim: ({ firstInsured }) => claimAfter(realMonth(firstInsured), 3, 3, notes, day('2026-06-30')),
	excludes: [
		{
			benefit: 'hiring-subsidy',
			says: '和一次性吸纳就业补贴只能领一样',
			cite: cite('procedures', '八（二）'),
		},
	],
};
