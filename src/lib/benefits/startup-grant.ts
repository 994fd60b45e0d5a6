import { allOf, type Condition } from '$lib/engine/condition';
import { lastDayOf, monthOfDay, plusDays, plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import { sayYuan, timesOf, yuan, type Fen } from '$lib/engine/money';
import { monthOf, yearOf } from '$lib/engine/month';
import { not } from '$lib/engine/truth';
import { cite } from '$lib/law/cite';
import type { Benefit, ClaimWindow, Payment } from './benefit';
import { leftSchoolUntil, when } from './parts/conditions';
import type { BenefitFacts, FounderGroup } from './facts/facts';
import { names } from './names';
import { hasHad, realCount, realDay, realYear } from './parts/shared';
import { chongqingHukou, subsidiesInForce } from './parts/subsidies-notice';

const rule = cite('subsidies', '四（一）');
const standard = cite('subsidies', '四（二）');

const perJob = yuan(2000);
const most = yuan(8000);

const othersOfChongqing: readonly FounderGroup[] = [
	...(['rural', 'veteran', 'overcapacity', 'low-income'] as const),
	...(['zero-employment', 'out-of-poverty', 'disabled'] as const),
];

const anniversary = (of: Day, years: number): Day => plusMonthsToDay(of, years * 12);

/** Between one year and three: both counted to the day of the claim; whether the third anniversary is in is not stated. */
const operating: readonly Condition<BenefitFacts>[] = [
	when(
		'businessRegisteredOn',
		(given, _, on) => {
			const registered = realDay(given);
			if (registered === undefined) return 'unknown';
			const from = anniversary(registered, 1);
			return on >= from ? true : { from };
		},
		{ says: '申领时正常经营满1年', cite: rule },
	),
	when(
		'businessRegisteredOn',
		(given, _, on) => {
			const registered = realDay(given);
			if (registered === undefined) return 'unknown';
			const end = anniversary(registered, 3);
			return on === end ? 'unknown' : on < end;
		},
		{
			says: '申领时经营不到3年',
			cite: rule,
			otherwise({ businessRegisteredOn }) {
				const registered = realDay(businessRegisteredOn);
				if (registered === undefined) return undefined;
				return `${sayDay(anniversary(registered, 3))}满3年；正好满3年的那天算不算没有写，请问公共就业服务机构`;
			},
		},
	),
];

/** Left school for at most five years. Whether when founding or when claiming is not stated: between the two it is open. */
const leftSchoolWithinFive: Condition<BenefitFacts> = {
	says: '离校5年内（毕业后第五年的6月30日前）',
	cite: rule,
	needs: ['graduationYear', 'businessRegisteredOn'],
	holds(facts, on) {
		const year = realYear(facts.graduationYear);
		if (year === undefined) return 'unknown';
		if (year > yearOf(monthOfDay(on))) return 'no';
		if (on < lastDayOf(monthOf(year, 6))) return 'unknown';
		const last = lastDayOf(leftSchoolUntil(year, 5));
		if (on <= last) return 'yes';
		const founded = realDay(facts.businessRegisteredOn);
		return founded !== undefined && founded > last ? 'no' : 'unknown';
	},
	otherwise(facts, on) {
		const year = realYear(facts.graduationYear);
		const founded = realDay(facts.businessRegisteredOn);
		if (year === undefined) return undefined;
		if (on < lastDayOf(monthOf(year, 6)))
			return '要已经毕业离校。文件统一按6月30日离校，更早毕业的请问公共就业服务机构';
		if (founded === undefined) return undefined;
		const last = lastDayOf(leftSchoolUntil(year, 5));
		return on > last && founded <= last
			? `创办时在5年内、现在已过${sayDay(last)}，按哪一天算没有写，请问公共就业服务机构`
			: undefined;
	},
};

/**
 * 2,000 yuan for each job, the founder's included, up to 8,000.
 *
 * @example founder and 2 employees: 6,000 yuan; founder and 3 or more: 8,000 yuan
 */
function pays(facts: BenefitFacts): Payment {
	const employees = realCount(facts.employees);
	const cap = { says: '最多', result: sayYuan(most), cite: standard };
	if (employees === undefined) return { known: false, missing: ['employees'], most, steps: [cap] };
	const jobs = employees + 1;
	const counted = timesOf(perJob, jobs);
	return {
		known: true,
		total: Math.min(counted, most) as Fen,
		steps: [
			{ says: '带动就业人数，创办人自己也算', result: `${jobs}人`, cite: standard },
			{ says: '每人2,000元', result: sayYuan(counted), cite: standard },
			...(counted > most ? [cap] : []),
		],
	};
}

/**
 * From the first anniversary of registration to the day before the third.
 *
 * @example registered 2023-05-10: 2024-05-10 to 2026-05-09
 */
function claim({ businessRegisteredOn }: BenefitFacts): ClaimWindow | undefined {
	const registered = realDay(businessRegisteredOn);
	if (registered === undefined) return undefined;
	return {
		from: anniversary(registered, 1),
		until: plusDays(anniversary(registered, 3), -1),
		says: '登记满1年的那天起，到满3年的前一天',
		cite: rule,
	};
}

/** 一次性创业补贴 · to the founder of a first small business that employs somebody. */
export const startupGrant: Benefit = {
	id: 'startup-grant',
	name: names['startup-grant'],
	paidTo: 'person',
	inForce: subsidiesInForce,
	requires: allOf(
		when('work', (work) => work === 'own-business', { says: '自己创业', cite: rule }),
		when('employer', (kind) => kind === 'small' || kind === 'sole-trader', {
			says: '办的是小微企业或个体工商户',
			cite: rule,
			otherwise: '只给小微企业和个体工商户',
		}),
		when('firstBusiness', (first) => first === true, {
			says: '在重庆第一次创办',
			cite: rule,
			otherwise: '只给第一次创办的',
		}),
		{
			kind: 'any',
			says: '创办人属于可以补贴的人员',
			of: [
				allOf(
					when('founder', (founder) => founder === 'graduate', { says: '高校毕业生，不限户籍', cite: rule }),
					leftSchoolWithinFive,
				),
				allOf(
					when('founder', (founder) => othersOfChongqing.includes(founder), {
						says: '农村自主创业、退役军人、去产能职工、低保、零就业家庭、脱贫人口或残疾人',
						cite: rule,
					}),
					chongqingHukou(rule),
				),
			],
		},
		...operating,
		when('employees', (count) => (realCount(count) === undefined ? 'unknown' : count >= 1), {
			says: '至少有一名员工，签了1年以上合同，社保缴满3个月',
			cite: rule,
			otherwise: '招人、签1年以上合同、缴满3个月社保，就满足了',
			canChange: true,
		}),
		when('businessInsured', (insured) => insured === true, {
			says: '申领时正常参保',
			cite: rule,
			otherwise: '申领时要正常参保',
			canChange: true,
		}),
		when('arrears', (arrears) => arrears === false, {
			says: '没有欠缴社会保险费',
			cite: rule,
			otherwise: '补缴清楚以后再申领',
			canChange: true,
		}),
		when('received', (received) => not(hasHad(received, 'startup-grant')), {
			says: '自己和配偶都没有领过这项补贴',
			cite: standard,
			otherwise: '一个家庭、一家企业只补一次',
		}),
	),
	pays,
	claim,
	excludes: [],
};
