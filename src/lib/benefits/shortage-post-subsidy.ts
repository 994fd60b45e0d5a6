import { allOf } from '$lib/engine/condition';
import { yuan } from '$lib/engine/money';
import type { Truth } from '$lib/engine/truth';
import { cite } from '$lib/law/cite';
import type { Benefit } from './benefit';
import { agesIn, claimAfter, paidInARow, when } from './parts/conditions';
import type { BenefitFacts } from './facts/facts';
import { filedAhead, shortagePostThroughPortal, worksInChongqing } from './parts/graduate';
import { names } from './names';
import { neverHad, ageLeftOpen, realMonth } from './parts/shared';
import { proceduresInForce } from './parts/procedures-notice';

const rule = cite('procedures', '四（一）');
const standard = cite('procedures', '四（二）');
const steps = cite('procedures', '四（三）1');
const reference = cite('procedures', '四（四）2');
const portal = cite('procedures', '四（四）3');

/** Up to 35: the day before the 36th birthday, at the first insured month; in that birthday's month the day decides. */
function youngEnough({ birth, firstInsured }: BenefitFacts): Truth {
	const born = realMonth(birth);
	const insured = realMonth(firstInsured);
	if (born === undefined || insured === undefined) return 'unknown';
	const { first, last } = agesIn(born, insured);
	return last <= 35 ? 'yes' : first > 35 ? 'no' : 'unknown';
}

/**
 * 紧缺岗位就业补贴 · once to somebody of at most 35 in a listed post in manufacturing or producer services.
 *
 * @example born 1995-03, first insured 2025-05: 6,000 yuan, to be claimed from 2026-05-01 to 2026-10-31
 */
export const shortagePostSubsidy: Benefit = {
	id: 'shortage-post-subsidy',
	name: names['shortage-post-subsidy'],
	paidTo: 'person',
	inForce: proceduresInForce,
	requires: allOf<BenefitFacts>(
		...shortagePostThroughPortal(rule, steps, portal),
		when('industry', (industry) => industry === 'manufacturing' || industry === 'producer-services', {
			says: '企业属于制造业或生产性服务业',
			cite: rule,
			otherwise: '其他行业没有列入；属于哪个行业由公共就业服务机构审核',
		}),
		worksInChongqing(cite('procedures', '四（四）4')),
		{
			says: '参保首月在35周岁及以下（不满36周岁）',
			cite: reference,
			needs: ['birth', 'firstInsured'],
			holds: youngEnough,
			otherwise: (facts) =>
				youngEnough(facts) === 'no'
					? '按参保首月的年龄算，不按申领时的年龄'
					: realMonth(facts.birth) === undefined || realMonth(facts.firstInsured) === undefined
						? undefined
						: ageLeftOpen,
		},
		filedAhead(steps),
		paidInARow(12, '社会保险费', rule),
		neverHad(['shortage-post-subsidy'], {
			says: '没有领过这项补贴',
			cite: standard,
			otherwise: '同一个人只能领一次',
		}),
	),
	pays: () => ({
		known: true,
		total: yuan(6000),
		steps: [{ says: '每人一次', result: '6,000元', cite: standard }],
	}),
	claim: ({ firstInsured }) => claimAfter(realMonth(firstInsured), 12, 6, reference),
	excludes: [],
};
