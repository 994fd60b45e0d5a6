import { allOf, type Condition } from '$lib/engine/condition';
import { firstDayOf, lastDayOf } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf, plusMonths, sayMonth, yearOf } from '$lib/engine/month';
import { truthOf } from '$lib/engine/truth';
import { cite } from '$lib/law/cite';
import type { Benefit } from './benefit';
import { inGraduationYear, when } from './parts/conditions';
import type { BenefitFacts } from './facts/facts';
import { filedAhead, isGraduate, shortagePostThroughPortal, worksInChongqing } from './parts/graduate';
import { names } from './names';
import { neverHad, realMonth, realYear } from './parts/shared';
import { proceduresInForce } from './parts/procedures-notice';

type Facts = BenefitFacts;

const rule = cite('procedures', '六（一）');
const standard = cite('procedures', '六（二）');
const steps = cite('procedures', '六（三）1');
const deadline = cite('procedures', '六（四）1');
const portal = cite('procedures', '六（四）3');

/** First insured in the calendar year of graduation. */
const insuredInGraduationYear: Condition<Facts> = {
	says: '新参保的首月在毕业那年的1月到12月',
	cite: cite('procedures', '六（四）2'),
	needs: ['graduationYear', 'firstInsured'],
	holds({ graduationYear, firstInsured }) {
		const year = realYear(graduationYear);
		const insured = realMonth(firstInsured);
		return year === undefined || insured === undefined ? 'unknown' : truthOf(inGraduationYear(insured, year));
	},
	otherwise({ graduationYear, firstInsured }) {
		const year = realYear(graduationYear);
		return year === undefined || firstInsured === undefined
			? undefined
			: `${year}年毕业的，要在${year}年内参保`;
	},
};

const insuredAMonth: Condition<Facts> = {
	says: '在重庆参保满1个月',
	cite: steps,
	needs: ['firstInsured'],
	holds({ firstInsured }, on) {
		const insured = realMonth(firstInsured);
		if (insured === undefined) return 'unknown';
		const from = firstDayOf(plusMonths(insured, 1));
		return on >= from ? 'yes' : { from };
	},
};

/**
 * 高校毕业生交通食宿补贴 · once to a graduate of this year, of a school outside Chongqing, in a listed post.
 *
 * @example a graduate of 2025 first insured 2025-07: 500 yuan, to be claimed from 2025-08-01 to 2026-03-31
 */
export const travelAndLodging: Benefit = {
	id: 'travel-and-lodging',
	name: names['travel-and-lodging'],
	paidTo: 'person',
	inForce: proceduresInForce,
	requires: allOf<Facts>(
		isGraduate,
		when('school', (school) => (school === 'abroad' ? 'unknown' : school === 'elsewhere'), {
			says: '毕业的学校在重庆以外',
			cite: rule,
			otherwise: ({ school }) =>
				school === 'abroad'
					? '国外、境外的学校算不算“市外高校”，文件没有写，请问公共就业服务机构'
					: school === undefined
						? undefined
						: '重庆的高校毕业的，没有这项补贴',
		}),
		insuredInGraduationYear,
		...shortagePostThroughPortal(rule, steps, portal),
		worksInChongqing(cite('procedures', '六（四）4')),
		filedAhead(steps),
		insuredAMonth,
		neverHad(['travel-and-lodging'], {
			says: '没有领过这项补贴',
			cite: standard,
			otherwise: '同一个人只能领一次',
		}),
	),
	pays: () => ({
		known: true,
		total: yuan(500),
		steps: [{ says: '每人一次', result: '500元', cite: standard }],
	}),
	claim({ firstInsured }) {
		const insured = realMonth(firstInsured);
		if (insured === undefined) return undefined;
		const next = yearOf(insured) + 1;
		return {
			from: firstDayOf(plusMonths(insured, 1)),
			until: lastDayOf(monthOf(next, 3)),
			says: `${sayMonth(insured)}参保，满1个月后申领，${next}年3月31日截止`,
			cite: deadline,
		};
	},
	excludes: [],
};
