import { allOf } from '$lib/engine/condition';
import { sayYuan, yuan } from '$lib/engine/money';
import { cite } from '$lib/law/cite';
import type { Benefit } from './benefit';
import { claimAfter, paidInARow } from './parts/conditions';
import { hiredGraduate, hiredWithin, smallEmployer, unitMonthsHad } from './parts/hired-graduate';
import { names } from './names';
import { neverHad, realMonth, registeredBeforeWork } from './parts/shared';
import { proceduresInForce } from './parts/procedures-notice';

const rule = cite('procedures', '三（一）');
const standard = cite('procedures', '三（二）');
const others = cite('procedures', '三（四）4');
const deadline = cite('procedures', '三（四）3');
const amount = yuan(5000);

/**
 * 一次性吸纳就业补贴 · to a small or micro enterprise that hires a registered unemployed graduate of the last five years.
 *
 * @example a graduate of 2021, registered, insured from 2025-03: 5,000 yuan, claimed from 2026-03-01 to 2026-08-31
 */
export const hiringSubsidy: Benefit = {
	id: 'hiring-subsidy',
	name: names['hiring-subsidy'],
	paidTo: 'employer',
	inForce: proceduresInForce,
	requires: allOf(
		smallEmployer(rule),
		hiredGraduate(rule),
		hiredWithin(5),
		registeredBeforeWork(rule),
		paidInARow(12, '重庆的社会保险费', rule),
		neverHad(['hiring-subsidy', 'expansion-grant'], {
			says: '这个人没有领过一次性吸纳就业补贴，也没有领过扩岗补助',
			cite: others,
			otherwise: '同一个人只能领一次，领过扩岗补助的也不能再领',
		}),
		{
			says: '这个人没有领过6个月以上的单位社保补贴',
			cite: others,
			needs: ['received', 'unitSubsidyMonths'],
			holds(facts) {
				const had = unitMonthsHad(facts);
				if (had === undefined || had === 6) return 'unknown';
				return had < 6 ? 'yes' : 'no';
			},
			otherwise(facts) {
				const had = unitMonthsHad(facts) ?? 0;
				if (had === 6) return '正好领过6个月的，“6个月以上”算不算在内没有写，请问公共就业服务机构';
				return had > 6 ? `已经领过${had}个月单位社保补贴，不能再领这一项` : undefined;
			},
		},
	),
	pays: () => ({
		known: true,
		total: amount,
		steps: [{ says: '每人一次', result: sayYuan(amount), cite: standard }],
	}),
	claim: ({ firstInsured }) => claimAfter(realMonth(firstInsured), 12, 6, deadline),
	excludes: [
		{
			benefit: 'graduate-unit-insurance',
			says: '和毕业生单位社保补贴只能领一样',
			cite: standard,
		},
		{ benefit: 'expansion-grant', says: '和一次性扩岗补助只能领一样', cite: others },
		{
			benefit: 'hardship-unit-insurance',
			says: '单位社保补贴领过6个月以上的人，不能再领一次性吸纳就业补贴',
			cite: others,
		},
	],
};
