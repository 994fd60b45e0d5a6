import { allOf } from '$lib/engine/condition';
import { yuan } from '$lib/engine/money';
import { cite } from '$lib/law/cite';
import { askStreet } from '$lib/law/words';
import type { Benefit } from './benefit';
import { claimAfter, paidInARow } from './parts/conditions';
import {
	filedAhead,
	flexibleMonthsHad,
	flexibleWorkOfGraduates,
	isGraduate,
	leftSchool,
} from './parts/graduate';
import { names } from './names';
import { neverHad, realMonth, registeredBeforeWork } from './parts/shared';
import type { BenefitFacts } from './facts/facts';
import { proceduresInForce } from './parts/procedures-notice';

const rule = cite('procedures', '五（一）');
const standard = cite('procedures', '五（二）');
const steps = cite('procedures', '五（三）1');
const deadline = cite('procedures', '五（四）4');
const afterInsurance = cite('procedures', '五（四）5');

/**
 * 一次性灵活就业补贴 · once to a graduate of at most five years who works flexibly and pays pension insurance alone.
 *
 * @example graduated 2021, insured alone from 2025-03: 6,000 yuan, to be claimed from 2026-03-01 to 2026-08-31
 */
export const flexibleWorkGrant: Benefit = {
	id: 'flexible-work-grant',
	name: names['flexible-work-grant'],
	paidTo: 'person',
	inForce: proceduresInForce,
	requires: allOf<BenefitFacts>(
		isGraduate,
		registeredBeforeWork(rule),
		leftSchool('firstInsured', 5),
		...flexibleWorkOfGraduates(rule),
		filedAhead(steps),
		paidInARow(12, '城镇职工基本养老保险（以个人身份）', rule),
		neverHad(['flexible-work-grant'], {
			says: '没有领过这项补贴',
			cite: standard,
			otherwise: '同一个人只能领一次',
		}),
		{
			says: '灵活就业社保补贴没有领过，或者领过的不超过12个月',
			cite: afterInsurance,
			needs: ['received', 'flexibleSubsidyMonths'],
			holds(facts) {
				const had = flexibleMonthsHad(facts);
				return had === undefined ? 'unknown' : had <= 12 ? 'yes' : 'no';
			},
			otherwise: (facts) =>
				flexibleMonthsHad(facts) === undefined ? undefined : '领过超过1年灵活就业社保补贴的，不再领这项',
		},
	),
	pays: (facts) => ({
		known: true,
		total: yuan(6000),
		steps: [{ says: '每人一次', result: '6,000元', cite: standard }],
		...((flexibleMonthsHad(facts) ?? 0) > 0 && { note: `您领过灵活就业社保补贴，${askStreet}。` }),
	}),
	claim: (facts) =>
		(flexibleMonthsHad(facts) ?? 0) > 0
			? undefined
			: claimAfter(realMonth(facts.firstInsured), 12, 6, deadline),
	excludes: [
		{
			benefit: 'graduate-flexible-insurance',
			says: '和高校毕业生灵活就业社保补贴，同一段时间只能领一样',
			cite: standard,
		},
	],
};
