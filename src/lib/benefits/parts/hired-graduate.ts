/**
 * What the payments for hiring graduates share: which graduates count, measured at the first insured month, and how many
 * months of unit subsidy somebody has had. 渝人社发〔2024〕17号 一、三、八、九.
 */
import type { Citation } from '$lib/engine/citation';
import { allOf, anyOf, type Condition, type Group } from '$lib/engine/condition';
import { yearOf } from '$lib/engine/month';
import { truthOf } from '$lib/engine/truth';
import { cite } from '$lib/law/cite';
import { inGraduationYear, leftSchoolUntil, when } from './conditions';
import type { BenefitFacts } from '../facts/facts';
import { hasHad, leftSchoolWithin, realCount, realMonth, realYear, registeredBeforeWork } from './shared';

type Facts = BenefitFacts;

const dates = cite('procedures', '九（二）');

/** A small or micro enterprise; who else may count is for the office to say. */
export const smallEmployer = (at: Citation): Condition<Facts> =>
	when('employer', (employer) => employer === 'small', {
		says: '用人单位是小微企业',
		cite: at,
		otherwise: '这项只给小微企业；是不是小微，个体工商户算不算，请问公共就业服务机构',
	});

/** The person hired is a graduate of regular higher education. */
export const hiredGraduate = (at: Citation): Condition<Facts> =>
	when('graduate', (graduate) => graduate === true, {
		says: '新招的人是高校毕业生',
		cite: at,
		otherwise: '这项只写了高校毕业生；其他学校毕业的算不算，请问公共就业服务机构',
	});

/**
 * First insured in the calendar year of graduation.
 *
 * @example a graduate of 2025: 2025-03, before graduating, counts; 2024-12 and 2026-01 do not
 */
export const hiredInGraduationYear: Condition<Facts> = {
	says: '参保首月在毕业那年的1月到12月',
	cite: dates,
	needs: ['graduationYear', 'firstInsured'],
	holds(facts) {
		const hired = realMonth(facts.firstInsured);
		const year = realYear(facts.graduationYear);
		return hired === undefined || year === undefined ? 'unknown' : truthOf(inGraduationYear(hired, year));
	},
};

/**
 * First insured within so many years of leaving school, which is taken to be 30 June of the graduation year for all.
 * Before the graduation year nobody has left; in its first half the notice does not say.
 *
 * @example two years, a graduate of 2024: 2026-06 is the last month
 */
export const hiredWithin = (years: number): Condition<Facts> => ({
	says: `参保首月在离校${years}年内（毕业后第${years === 2 ? '二' : '五'}年的6月30日前）`,
	cite: dates,
	needs: ['graduationYear', 'firstInsured'],
	holds: ({ firstInsured, graduationYear }) => leftSchoolWithin(firstInsured, graduationYear, years),
	otherwise({ firstInsured, graduationYear }) {
		const hired = realMonth(firstInsured);
		const year = realYear(graduationYear);
		if (hired === undefined || year === undefined) return undefined;
		if (yearOf(hired) < year) return '参保的时候还没有毕业';
		return hired > leftSchoolUntil(year, years)
			? `${year}年毕业的，参保首月要在${year + years}年6月30日前`
			: '离校统一按6月30日算；在这以前参保的，文件没有写，请问公共就业服务机构';
	},
});

/** A graduate hired in the graduation year, or registered as unemployed and hired within two years of leaving school. */
export const recentGraduate = (at: Citation): Group<Facts> =>
	allOf(hiredGraduate(at), anyOf(hiredInGraduationYear, allOf(hiredWithin(2), registeredBeforeWork(at))));

/**
 * How many months of unit subsidy were had for this person; none where nothing of the kind was had. Unknown while it is
 * not said, or where "none" contradicts what was had.
 *
 * @example unitMonthsHad({ received: [] }) // 0; with ['graduate-unit-insurance'] and no months: undefined
 */
export function unitMonthsHad(facts: Facts): number | undefined {
	const had = hasHad(facts.received, 'graduate-unit-insurance', 'hardship-unit-insurance');
	const months = realCount(facts.unitSubsidyMonths, 1200);
	if (had === 'yes') return months === 0 ? undefined : months;
	return months ?? (had === 'no' ? 0 : undefined);
}

/** What must be asked to know {@link unitMonthsHad}. */
export const unitMonthsAsk = (facts: Facts): readonly ('received' | 'unitSubsidyMonths')[] =>
	facts.received === undefined && facts.unitSubsidyMonths === undefined
		? ['received']
		: ['unitSubsidyMonths'];
