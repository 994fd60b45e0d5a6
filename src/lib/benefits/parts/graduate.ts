/**
 * What the subsidies paid to graduates and young people themselves share: who they are, which flexible work counts, and
 * what must be registered first. 渝人社发〔2024〕17号 一、四、五、六、九.
 */
import type { Citation } from '$lib/engine/citation';
import type { Condition } from '$lib/engine/condition';
import { cite } from '$lib/law/cite';
import { when } from './conditions';
import type { BenefitFacts, FlexibleKind } from '../facts/facts';
import { hasHad, leftSchoolWithin, realCount, realYear } from './shared';

type Facts = BenefitFacts;

export const isGraduate: Condition<Facts> = when('graduate', (graduate) => graduate === true, {
	says: '是高校毕业生（全日制普通高校的专科、本科、研究生，或者经认定的留学回国人员）',
	cite: cite('procedures', '九（一）'),
	otherwise: '这项只写了高校毕业生；其他学校毕业的算不算，请问公共就业服务机构',
});

/** The month an entitlement is judged by, and what it is called. */
type Reference = 'firstInsured' | 'employmentRegistered';
const sayReference = { firstInsured: '参保首月', employmentRegistered: '最近一次就业登记' } as const;
const sayYears = { 2: '第二年', 5: '第五年' } as const;

/** Left school for at most so many years, in the month the entitlement is judged by. */
export const leftSchool = (key: Reference, years: 2 | 5): Condition<Facts> => ({
	says: `${sayReference[key]}在离校${years}年内（毕业后${sayYears[years]}的6月30日前）`,
	cite: cite('procedures', '九（二）'),
	needs: ['graduationYear', key],
	holds: (facts) => leftSchoolWithin(facts[key], facts.graduationYear, years),
	otherwise(facts) {
		const year = realYear(facts.graduationYear);
		if (year === undefined || facts[key] === undefined) return undefined;
		return leftSchoolWithin(facts[key], year, years) === 'unknown'
			? `${year}年6月30日才算离校，这以前的怎么算，文件没有写，请问公共就业服务机构`
			: `${year}年毕业的，${sayReference[key]}要在${year}年7月到${year + years}年6月`;
	},
});

const kindsOfGraduates: readonly FlexibleKind[] = ['delivery', 'shop-hand', 'vendor', 'ride-hailing'];

/** Flexible work of one of the four kinds, in Chongqing. */
export const flexibleWorkOfGraduates = (at: Citation): readonly Condition<Facts>[] => [
	when('work', (work) => work === 'flexible', {
		says: '灵活就业，以个人身份缴社保',
		cite: at,
		otherwise: '在单位上班的，看紧缺岗位和单位的补贴；自己创业的，看一次性创业补贴',
	}),
	when('flexibleKind', (kind) => kindsOfGraduates.includes(kind), {
		says: '属于四种灵活就业之一：网络配送员、个体工商户雇工、按规定摆摊的商贩、网约车驾驶员',
		cite: at,
		otherwise: '夫妻店里的夫妻、有营业执照的商贩和其他灵活就业，文件没有列入',
	}),
	worksInChongqing(at),
];

export function worksInChongqing(at: Citation): Condition<Facts> {
	return when('worksInChongqing', (here) => here === true, {
		says: '在重庆工作',
		cite: at,
		otherwise: '实际工作地点要在重庆',
	});
}

/** Employment and the subsidy registered before the claim. */
export const filedAhead = (at: Citation): Condition<Facts> =>
	when('filedAhead', (filed) => filed === true, {
		says: '办了就业登记和补贴备案登记',
		cite: at,
		otherwise: '请尽快去办；前面的月份还算不算，文件没有写，请问公共就业服务机构',
		canChange: true,
	});

/** Published on 渝职聘 as a shortage post, and applied for there. */
export const shortagePostThroughPortal = (
	at: Citation,
	steps: Citation,
	portal: Citation,
): readonly Condition<Facts>[] => [
	when('work', (work) => work === 'employed', {
		says: '在单位上班',
		cite: at,
		otherwise: '这项发给在企业紧缺岗位上班的人',
	}),
	when('employer', (employer) => employer === 'small' || employer === 'firm', {
		says: '单位是企业',
		cite: at,
		otherwise: '文件写的是企业；个体工商户、社会组织算不算，请问公共就业服务机构',
	}),
	when('shortagePost', (listed) => listed === true, {
		says: '岗位是“渝职聘”发布的紧缺岗位',
		cite: portal,
		otherwise: '请看“渝职聘”上有没有这个岗位',
	}),
	when('cvSent', (sent) => sent === true, {
		says: '岗位有效期内，在“渝职聘”投了简历',
		cite: steps,
		otherwise: '还没有上岗的，先在“渝职聘”投简历；已经上岗的，请问公共就业服务机构',
		canChange: true,
	}),
];

/**
 * Months of flexible-work insurance subsidy had, graduates' and hard-to-employ persons' together; none for somebody who
 * had neither. Unknown while it is not said, or where "none" contradicts what was had.
 *
 * @example flexibleMonthsHad({ received: [] }) // 0
 */
export function flexibleMonthsHad({ flexibleSubsidyMonths, received }: Facts): number | undefined {
	const months = realCount(flexibleSubsidyMonths, 1200);
	const had = hasHad(received, 'graduate-flexible-insurance', 'hardship-flexible-insurance');
	if (had === 'yes') return months === 0 ? undefined : months;
	return months ?? (had === 'no' ? 0 : undefined);
}
