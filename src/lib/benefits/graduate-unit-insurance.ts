import { allOf } from '$lib/engine/condition';
import { sayYuan, timesOf, yuan } from '$lib/engine/money';
import { cite } from '$lib/law/cite';
import type { Benefit, Payment } from './benefit';
import { claimAfter, paidInARow } from './parts/conditions';
import type { BenefitFacts } from './facts/facts';
import { recentGraduate, smallEmployer, unitMonthsAsk, unitMonthsHad } from './parts/hired-graduate';
import { names } from './names';
import { neverHad, realMonth } from './parts/shared';
import { proceduresInForce } from './parts/procedures-notice';

const rule = cite('procedures', '一（一）1');
const standard = cite('procedures', '一（二）1');
const deadline = cite('procedures', '一（四）3');
const transition = cite('procedures', '一（四）6');
const months = 12;
const full = yuan(10_000);
const monthly = yuan(833);

/**
 * 10,000 yuan for one year; by the month for what remains, where months were had before.
 *
 * @example 5 months had: 7 × 833 = 5,831 yuan; 12 months had: nothing
 */
function pays(facts: BenefitFacts): Payment {
	const had = unitMonthsHad(facts);
	if (had === undefined)
		return {
			known: false,
			missing: unitMonthsAsk(facts),
			most: full,
			steps: [{ says: '没有领过的，每人一年', result: sayYuan(full), cite: standard }],
		};
	if (had === 0)
		return {
			known: true,
			total: full,
			steps: [{ says: '每人补一年，和实际缴了多少无关', result: sayYuan(full), cite: standard }],
		};
	const left = Math.max(0, months - had);
	const total = timesOf(monthly, left);
	return {
		known: true,
		total,
		steps: [
			{ says: `以前领过${had}个月，一共${months}个月`, result: `还剩${left}个月`, cite: transition },
			{ says: `${sayYuan(monthly)}×${left}个月`, result: sayYuan(total), cite: transition },
		],
		note: '以前领过一部分的，剩下的按月发。',
	};
}

/**
 * 高校毕业生单位就业社会保险补贴 · to a small or micro enterprise that hires a recent graduate and insures them for a year.
 *
 * @example a graduate of June 2024 insured from 2024-08: 10,000 yuan, claimed from 2025-08-01 to 2026-01-31
 */
export const graduateUnitInsurance: Benefit = {
	id: 'graduate-unit-insurance',
	name: names['graduate-unit-insurance'],
	paidTo: 'employer',
	inForce: proceduresInForce,
	requires: allOf(
		smallEmployer(rule),
		recentGraduate(rule),
		paidInARow(months, '重庆的社会保险费', rule),
		{
			says: '单位社保补贴还没有领满12个月',
			cite: transition,
			needs: ['received', 'unitSubsidyMonths'],
			holds(facts) {
				const had = unitMonthsHad(facts);
				return had === undefined ? 'unknown' : had < months ? 'yes' : 'no';
			},
			otherwise: (facts) =>
				(unitMonthsHad(facts) ?? 0) >= months ? '这个人的一年已经领满，不再发' : undefined,
		},
		neverHad(['hiring-subsidy'], {
			says: '这个人没有领过一次性吸纳就业补贴',
			cite: cite('procedures', '三（二）'),
			otherwise: '两项不能重复领；换了单位以后能不能再领，请问公共就业服务机构',
		}),
	),
	pays,
	claim: ({ firstInsured }) => claimAfter(realMonth(firstInsured), months, 6, deadline),
	excludes: [
		{
			benefit: 'hiring-subsidy',
			says: '和一次性吸纳就业补贴只能领一样',
			cite: cite('procedures', '三（二）'),
		},
		{
			benefit: 'hardship-unit-insurance',
			says: '和就业困难人员的社保补贴不能同时领，月数合起来算',
			cite: cite('procedures', '一（四）4'),
		},
	],
};
