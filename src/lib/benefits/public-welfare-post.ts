import { allOf, anyOf, type Group } from '$lib/engine/condition';
import { monthOfDay, type Day } from '$lib/engine/day';
import { sayYuan, timesOf } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import { minimumWage } from '$lib/law/minimum-wage';
import type { Benefit, Payment } from './benefit';
import { when } from './parts/conditions';
import type { BenefitFacts, FactKey, HardshipGroup } from './facts/facts';
import {
	afterRetirementPayment,
	outlookOf,
	recognised4050,
	sayYearOf,
	stepOfOutlook,
	stillRunning,
	underNewRules,
} from './parts/hardship';
import { names } from './names';
import { leftSchoolWithin, realCount, registeredBeforeWork } from './parts/shared';
import { chongqingHukou, subsidiesInForce } from './parts/subsidies-notice';

const rule = cite('subsidies', '二（一）');
const standard = cite('subsidies', '二（二）');
const duration = cite('subsidies', '二（三）');

const groups: readonly HardshipGroup[] = [
	...(['out-of-poverty', 'low-income', 'zero-employment', 'disabled'] as const),
	...(['released', 'rehabilitated', 'overcapacity', 'veteran'] as const),
];

/**
 * Who may be given such a post: hard-to-employ persons of Chongqing, and registered graduates of the last two years. Only of
 * the former does the notice say that those registered before June 2024 are judged by the older rules.
 */
export const peopleInPosts: Group<BenefitFacts> = {
	kind: 'any',
	says: '属于可以安排的人员',
	of: [
		allOf(
			anyOf(
				when('hardship', (group) => groups.includes(group), {
					says: '困难人员（脱贫、低保、零就业、残疾、刑满释放、戒毒康复、去产能、退伍等）',
					cite: rule,
				}),
				recognised4050(rule, 'firstInsured'),
			),
			chongqingHukou(rule),
			underNewRules(cite('subsidies', '五（五）')),
		),
		allOf(
			when('graduate', (graduate) => graduate === true, { says: '高校毕业生', cite: rule }),
			{
				says: '离校2年内（毕业后第二年的6月30日前）',
				cite: rule,
				needs: ['graduationYear', 'firstInsured'],
				holds: ({ graduationYear, firstInsured }) => leftSchoolWithin(firstInsured, graduationYear, 2),
			},
			registeredBeforeWork(rule),
		),
	],
};

/**
 * The local minimum wage for a year: by the month in a full-time post, by the hours worked in a part-time one.
 *
 * @example 渝北区 from 2025: 2,330 × 12 = 27,960 yuan; 城口县, 80 hours a month: 22 × 80 = 1,760 yuan a month
 */
function pays(facts: BenefitFacts, on: Day): Payment {
	const { publicWelfarePost: post, wageArea } = facts;
	const area = wageArea === 'first' || wageArea === 'second' ? wageArea : undefined;
	const partTime = post === 'part-time';
	const hours = realCount(facts.partTimeHours, 744);
	const outlook = outlookOf(facts, monthOfDay(on), 'post');
	const finish: Step[] = 'known' in outlook ? [stepOfOutlook(outlook.known, 'post')] : [];
	const missing: FactKey[] = [
		...(post === 'full-time' || partTime ? [] : (['publicWelfarePost'] as const)),
		...(area === undefined ? (['wageArea'] as const) : []),
		...(partTime && hours === undefined ? (['partTimeHours'] as const) : []),
		...('missing' in outlook ? outlook.missing : []),
	];
	const standing = minimumWage.at(on);
	if (!standing)
		return {
			known: false,
			missing: [],
			steps: finish,
			note: '2024年的最低工资标准没有读到原文，这里不算，请问公共就业服务机构。',
		};
	if (missing.length > 0 || area === undefined || 'missing' in outlook)
		return { known: false, missing, steps: finish };

	if (monthOfDay(on) >= outlook.known.retirement) return afterRetirementPayment(finish, undefined);

	const wage = standing.value[area];
	const monthly = partTime ? timesOf(wage.hourly, hours ?? 0) : wage.monthly;
	const { ofAYear: months, left } = outlook.known;
	const total = timesOf(monthly, months);
	const steps: Step[] = [
		{
			says: partTime ? '当地最低小时工资' : '当地最低月工资',
			result: sayYuan(partTime ? wage.hourly : wage.monthly),
			cite: standing.cite,
		},
		{
			says: partTime ? `按小时补：${sayYuan(wage.hourly)}×每月${hours}小时` : '全额补',
			result: `每月${sayYuan(monthly)}`,
			cite: standard,
		},
		{ says: `按${sayYearOf(months)}算`, result: sayYuan(total), cite: standard },
		...finish,
	];
	if (left !== undefined && left > months)
		steps.push({
			says: `最低工资不变的话，剩下的${left}个月一共`,
			result: sayYuan(timesOf(monthly, left)),
			cite: duration,
		});
	return {
		known: true,
		total,
		byMonth: { covers: sayYearOf(months) },
		steps,
		note: `每人每月${sayYuan(monthly)}，这里按${sayYearOf(months)}合计。社保补贴另外算，可以一起领。`,
	};
}

/** 公益性岗位补贴 · to an employer who gives a recognised public-welfare post to a hard-to-employ person or a graduate. */
export const publicWelfarePost: Benefit = {
	id: 'public-welfare-post',
	name: names['public-welfare-post'],
	paidTo: 'employer',
	inForce: subsidiesInForce,
	requires: allOf(
		when('publicWelfarePost', (post) => post === 'full-time' || post === 'part-time', {
			says: '人社部门认定的公益性岗位',
			cite: rule,
			otherwise: '岗位要先经人社部门认定',
		}),
		peopleInPosts,
		when('contract', (contract) => contract === true, {
			says: '签了劳动合同',
			cite: rule,
			otherwise: '补签以后就可以',
			canChange: true,
		}),
		when('stillInsured', (insured) => insured === true, {
			says: '按规定缴社会保险',
			cite: rule,
			otherwise: '缴了社会保险就行',
			canChange: true,
		}),
		...stillRunning('post', duration),
	),
	pays,
	claim: () => undefined,
	excludes: [],
};
