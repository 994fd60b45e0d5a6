import { allOf } from '$lib/engine/condition';
import { sayYuan, sumOf, timesOf, yuan } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import type { Benefit, Payment } from './benefit';
import { when } from './parts/conditions';
import type { BenefitFacts, FactKey } from './facts/facts';
import { names } from './names';
import { realCount } from './parts/shared';
import { subsidiesInForce } from './parts/subsidies-notice';

const rule = cite('subsidies', '三（一）');
const standard = cite('subsidies', '三（二）');

/** The two groups: half after one month's insurance, half after so many months in a row. */
const rates = [
	{
		name: '登记失业人员',
		placed: 'placedUnemployed',
		stayed: 'placedUnemployedStayed',
		half: yuan(100),
		months: 6,
	},
	{
		name: '就业困难人员和脱贫人口',
		placed: 'placedHardship',
		stayed: 'placedHardshipStayed',
		half: yuan(250),
		months: 3,
	},
] as const;

/**
 * Half for everybody insured for a month, the other half for those who stayed.
 *
 * @example 10 registered unemployed, all staying: 1,000 + 1,000; three hard-to-employ, two staying: 750 + 500
 */
function pays(facts: BenefitFacts): Payment {
	const missing: FactKey[] = [];
	const steps: Step[] = [];
	const paid = rates.flatMap(({ name, placed, stayed, half, months }) => {
		const one = realCount(facts[placed]);
		if (one === undefined) {
			missing.push(placed);
			return [];
		}
		if (one === 0) return [];
		const first = timesOf(half, one);
		steps.push({
			says: `${name}：缴满1个月社保的${one}人，每人${sayYuan(half)}`,
			result: sayYuan(first),
			cite: standard,
		});
		const two = realCount(facts[stayed]);
		if (two === undefined) {
			missing.push(stayed);
			return [first];
		}
		const both = Math.min(one, two);
		const second = timesOf(half, both);
		steps.push({
			says: `${name}：连续缴满${months}个月的${both}人，每人再${sayYuan(half)}`,
			result: sayYuan(second),
			cite: standard,
		});
		return [first, second];
	});
	return missing.length > 0 ? { known: false, missing, steps } : { known: true, total: sumOf(paid), steps };
}

/** 职业介绍补贴 · to an agency or a broker who places people in insured full-time work free of charge. */
export const jobPlacement: Benefit = {
	id: 'job-placement',
	name: names['job-placement'],
	paidTo: 'agency',
	inForce: subsidiesInForce,
	requires: allOf(
		when('agency', (kind) => kind === 'agency' || kind === 'broker', {
			says: '是有许可证的经营性人力资源服务机构，或者有证、培训考核合格的劳务经纪人',
			cite: rule,
			otherwise: '机构要有人力资源服务许可证并符合诚信企业等条件；个人要有劳务经纪人证书',
		}),
		when('freePlacement', (free) => free === true, {
			says: '介绍工作不收费',
			cite: rule,
			otherwise: '收费的介绍不补',
		}),
		when('dispatched', (dispatched) => dispatched === false, {
			says: '不是劳务派遣',
			cite: standard,
			otherwise: '以劳务派遣方式就业的不补',
		}),
		when('publicWelfarePost', (post) => post === 'none', {
			says: '不是公益性岗位',
			cite: rule,
			otherwise: '公益性岗位就业的不补',
		}),
		{
			says: '介绍成功、缴满1个月社保的人至少一名（重庆户籍，全日制）',
			cite: standard,
			needs: ['placedUnemployed', 'placedHardship'],
			holds(facts) {
				const counts = rates.map(({ placed }) => realCount(facts[placed]));
				if (counts.some((count) => count !== undefined && count > 0)) return 'yes';
				return counts.includes(undefined) ? 'unknown' : 'no';
			},
			otherwise: '缴满1个月社保后，才有第一笔',
			canChange: true,
		},
	),
	pays,
	claim: () => undefined,
	excludes: [],
};
