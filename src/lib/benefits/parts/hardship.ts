/**
 * What the subsidies for hard-to-employ persons share: who they are, how long they are paid, and by when the first claim
 * is made. 渝人社发〔2024〕14号 一、二; 渝人社发〔2024〕17号 二.
 */
import { statutoryRetirement } from '$lib/retirement/statutory-age';
import type { Citation } from '$lib/engine/citation';
import { anyOf, allOf, type Condition, type Group, type Requirement } from '$lib/engine/condition';
import { firstDayOf, lastDayOf, monthOfDay, plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import { monthOf, plusMonths, sayMonth, sayMonths, yearOf, type Month } from '$lib/engine/month';
import { sayYuan, type Fen } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import type { Truth } from '$lib/engine/truth';
import { contributionBase } from '$lib/law/contribution-base';
import { cite } from '$lib/law/cite';
import type { ClaimWindow, Payment } from '../benefit';
import { when } from './conditions';
import type { BenefitFacts, FactKey, HardshipGroup } from '../facts/facts';
import { realCount, realDay, realMonth } from './shared';
import { chongqingHukou, subsidiesInForce } from './subsidies-notice';

type Facts = BenefitFacts;

/** The month in which subsidised work begins: the first insured one, or that of employment registration. */
export type StartKey = 'firstInsured' | 'employmentRegistered';

/**
 * Registered as unemployed for three months before work began. The month alone may not tell.
 *
 * @example registered on 2025-01-10, work from 2025-05: yes; from 2025-04: the day decides; from 2025-03: no
 */
export const registeredThreeMonths = (at: Citation, start: StartKey): Condition<Facts> => ({
	says: '就业前登记失业满3个月',
	cite: at,
	needs: ['registeredOn', start],
	holds(facts) {
		if (facts.registered === false) return 'no';
		const registered = realDay(facts.registeredOn);
		const began = realMonth(facts[start]);
		if (registered === undefined || began === undefined) return 'unknown';
		const enough = plusMonthsToDay(registered, 3);
		if (enough <= firstDayOf(began)) return 'yes';
		return enough > lastDayOf(began) ? 'no' : 'unknown';
	},
	otherwise(facts) {
		if (facts.registered === false) return '“4050”人员要先登记失业满3个月，再就业';
		const registered = realDay(facts.registeredOn);
		if (registered === undefined || realMonth(facts[start]) === undefined) return undefined;
		return `${sayDay(plusMonthsToDay(registered, 3))}才满3个月，正好在就业的那个月的，看具体是哪一天，请问公共就业服务机构`;
	},
});

const inHardship = (groups: readonly HardshipGroup[], says: string, at: Citation): Condition<Facts> =>
	when('hardship', (group) => groups.includes(group), { says, cite: at });

/** Those of 40 or 50: recognised, of Chongqing, and three months registered. Hukou is asked for around it. */
export const recognised4050 = (at: Citation, start: StartKey): Group<Facts> =>
	allOf(inHardship(['over-40-50'], '认定为就业困难人员的“4050”人员', at), registeredThreeMonths(at, start));

/**
 * The people whose social insurance is subsidised: persons lifted out of poverty wherever their hukou is, and recognised
 * hard-to-employ persons with Chongqing hukou.
 */
export const insuranceGroup = (at: Citation, start: StartKey): Group<Facts> => ({
	kind: 'any',
	says: '属于可以补贴的人员',
	of: [
		inHardship(['out-of-poverty'], '脱贫人口（含防止返贫监测对象）', at),
		allOf(
			anyOf(
				inHardship(
					['low-income', 'zero-employment', 'disabled'],
					'认定为就业困难人员的低保家庭人员、零就业家庭人员或残疾人',
					at,
				),
				recognised4050(at, start),
			),
			chongqingHukou(at),
		),
	],
});

const june2024 = monthOf(2024, 6);

/** Work registered from June 2024 on; who registered before falls under older rules, which are not computed here. */
export const underNewRules = (at: Citation): Condition<Facts> =>
	when('employmentRegistered', (month) => (month >= june2024 ? true : 'unknown'), {
		says: '2024年6月1日以后办的就业登记',
		cite: at,
		otherwise: (facts) =>
			facts.employmentRegistered === undefined
				? undefined
				: '2024年6月1日前登记的，按原来的规定认定，这里不算，请问公共就业服务机构',
	});

/** What the length of a subsidy hangs on: social insurance of either kind together, or the post. */
export type Lasting = 'insurance' | 'post';

const fiveYears = 60;
const threeYears = 36;

const approvedKey = (of: Lasting): 'insuranceSubsidyApproved' | 'postSubsidyApproved' =>
	of === 'insurance' ? 'insuranceSubsidyApproved' : 'postSubsidyApproved';
const monthsKeys = (
	of: Lasting,
): readonly ('unitSubsidyMonths' | 'flexibleSubsidyMonths' | 'postSubsidyMonths')[] =>
	of === 'insurance' ? ['unitSubsidyMonths', 'flexibleSubsidyMonths'] : ['postSubsidyMonths'];

/** Months had before, of all that count together; undefined while one of them is unknown. */
function monthsHad(facts: Facts, of: Lasting): number | undefined {
	const counts = monthsKeys(of).map((key) => realCount(facts[key], 1200));
	return counts.reduce<number | undefined>(
		(sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
		0,
	);
}

/** The month of statutory retirement, if birth and original age are known; a man's is always 60. */
function retirementMonth(facts: Facts): Month | undefined {
	const birth = realMonth(facts.birth);
	const original = facts.sex === 'male' ? 60 : facts.original;
	if (birth === undefined || (original !== 60 && original !== 55 && original !== 50)) return undefined;
	return statutoryRetirement(birth, original).month;
}

/**
 * How long a subsidy can still run: until retirement for those with less than five years to it when first approved, else
 * three years in all.
 */
export interface Outlook {
	readonly retirement: Month;
	/** months from the first approval to statutory retirement; absent while the first approval is not known */
	readonly remaining?: number;
	/** months that can still be paid, the month of retirement not counted; absent while the first approval is not known */
	readonly left?: number;
	/** the same, but no more than a year */
	readonly ofAYear: number;
}

const countMissing = (facts: Facts, of: Lasting): FactKey[] =>
	monthsKeys(of).filter((key) => realCount(facts[key], 1200) === undefined);

function retirementMissing(facts: Facts): FactKey[] {
	const missing: FactKey[] = realMonth(facts.birth) === undefined ? ['birth'] : [];
	return facts.original === undefined && facts.sex !== 'male' ? [...missing, 'original'] : missing;
}

/**
 * How long it can still run, or the facts that are missing to tell.
 *
 * @param approval the month of the first approval where there was none before; else the month asked about
 * @example first approved 2025-04, retiring 2030-03: 59 months, until retirement; retiring 2030-04: 60, so 36 months
 */
export function outlookOf(
	facts: Facts,
	approval: Month,
	of: Lasting,
): { readonly known: Outlook } | { readonly missing: readonly FactKey[] } {
	const retirement = retirementMonth(facts);
	const had = monthsHad(facts, of);
	if (retirement === undefined || had === undefined)
		return { missing: [...retirementMissing(facts), ...countMissing(facts, of)] };
	const first = had === 0 ? approval : realMonth(facts[approvedKey(of)]);
	const toRetirement = Math.max(0, retirement - approval);
	const ofThreeYears = Math.min(toRetirement, Math.max(0, threeYears - had));
	if (first === undefined)
		return ofThreeYears >= 12 ? { known: { retirement, ofAYear: 12 } } : { missing: [approvedKey(of)] };
	const remaining = retirement - first;
	const left = remaining < fiveYears ? toRetirement : ofThreeYears;
	return { known: { retirement, remaining, left, ofAYear: Math.min(12, left) } };
}

/**
 * Before retirement; after it only while a month before it is one of this year or the last. Whether that can still be
 * claimed is not written: contributions come first and the subsidy after, so the claim may well come later than retirement.
 */
function beforeRetirement(retirement: Month, on: Day): Truth {
	const now = monthOfDay(on);
	if (now < retirement) return 'yes';
	return retirement > monthOf(yearOf(now) - 1, 1) ? 'unknown' : 'no';
}

/** Said where retirement has come, or comes before the claim. */
const afterRetirement = '退休以前缴的月份还能不能申领，文件没有写，请问公共就业服务机构';

/**
 * What is paid where retirement has come, or comes before the claim: nobody can tell.
 *
 * @param due what the months before it come to, where it is known
 */
export const afterRetirementPayment = (steps: readonly Step[], due: Fen | undefined): Payment => ({
	known: false,
	missing: [],
	...(due !== undefined && { most: due }),
	steps,
	note: `补贴最多到退休。${afterRetirement}。`,
});

/** The requirements on how long it is paid: before retirement, and not all had yet. */
export function stillRunning(of: Lasting, at: Citation): readonly Requirement<Facts>[] {
	const yearly = of === 'insurance' ? '，每年只能申领当年和上一年的月份' : '';
	const spent = of === 'insurance' ? '社保补贴（单位和灵活就业合起来）' : '公益性岗位补贴';
	return [
		{
			says: '还没到法定退休年龄',
			cite: at,
			needs: ['birth', 'original'],
			holds(facts, on) {
				const retirement = retirementMonth(facts);
				return retirement === undefined ? 'unknown' : beforeRetirement(retirement, on);
			},
			otherwise(facts, on) {
				const retirement = retirementMonth(facts);
				if (retirement === undefined) return undefined;
				return beforeRetirement(retirement, on) === 'unknown'
					? `法定退休的月份（${sayMonth(retirement)}）已经到了，最多补到退休；${afterRetirement}`
					: `法定退休时间是${sayMonth(retirement)}，最多补到退休${yearly}`;
			},
		},
		anyOf<Facts>(
			{
				says: `${spent}还没有领满3年`,
				cite: at,
				needs: monthsKeys(of),
				holds(facts) {
					const had = monthsHad(facts, of);
					return had === undefined ? 'unknown' : had < threeYears ? 'yes' : 'no';
				},
				otherwise: '一般最多3年',
			},
			{
				says: '第一次核定时，离法定退休不到5年',
				cite: at,
				needs: [approvedKey(of)],
				holds(facts) {
					const retirement = retirementMonth(facts);
					const first = realMonth(facts[approvedKey(of)]);
					if (retirement === undefined || first === undefined) return 'unknown';
					return retirement - first < fiveYears ? 'yes' : 'no';
				},
				otherwise: '满5年或更久的，最多3年',
			},
		),
	];
}

/** The line of reasoning on how long it is paid. */
export function stepOfOutlook({ retirement, remaining, left }: Outlook, of: Lasting): Step {
	const at = cite('subsidies', of === 'insurance' ? '一（三）' : '二（三）');
	if (remaining === undefined || left === undefined)
		return { says: '能补多久，看第一次核定时离法定退休还有多久', cite: at };
	if (remaining <= 0) return { says: `法定退休${sayMonth(retirement)}`, result: '最多补到退休', cite: at };
	const before = `法定退休${sayMonth(retirement)}，第一次核定时还有${sayMonths(remaining, '年')}`;
	return remaining < fiveYears
		? { says: `${before}，不到5年`, result: '可以补到退休', cite: at }
		: { says: `${before}，满5年`, result: `最多3年，还剩${left}个月`, cite: at };
}

/** The months a yearly sum is reckoned for, as people say it. */
export const sayYearOf = (months: number): string =>
	months === 12 ? '一年（12个月）' : `剩下的${months}个月`;

/** The month from which a hard-to-employ person's subsidy is claimed; undefined while that cannot be told. */
export const opensIn = (met: Month | undefined, hadBefore: number | undefined): Month | undefined =>
	met === undefined || hadBefore === undefined ? undefined : plusMonths(met, 1);

/**
 * When a hard-to-employ person's subsidy is claimed: the first time by the end of the year after the conditions are met,
 * then each year for this year and the last.
 *
 * @param met the month in which the conditions are met
 * @example met 2025-08: from 2025-09-01 to 2026-12-31
 */
export function claimOfHardship(
	met: Month | undefined,
	hadBefore: number | undefined,
	on: Day,
): ClaimWindow | undefined {
	const opens = opensIn(met, hadBefore);
	if (met === undefined || opens === undefined) return undefined;
	const at = cite('procedures', '二（四）2');
	const from = firstDayOf(opens);
	if (hadBefore !== 0) {
		const year = Math.max(yearOf(monthOfDay(on)), yearOf(met));
		return {
			from,
			until: lastDayOf(monthOf(year, 12)),
			says: `每年只能申领当年和上一年的：${year - 1}年的月份，最晚${year}年12月31日`,
			cite: at,
		};
	}
	return {
		from,
		until: lastDayOf(monthOf(yearOf(met) + 1, 12)),
		says: `${sayMonth(met)}满足条件，第一次申领不晚于第二年的12月31日`,
		cite: at,
	};
}

/** The month in which a claim can be approved at the soonest: now, or when the window opens. */
export function approvalMonth(on: Day, opens: Month | undefined): Month {
	const now = monthOfDay(on);
	return opens !== undefined && opens > now ? opens : now;
}

/** Months that can be claimed together, both included. */
export interface ClaimableMonths {
	readonly from: Month;
	readonly to: Month;
}

/**
 * The months that can be claimed on a day: paid, of this year or the last, from June 2024, within the printed validity and
 * before retirement.
 *
 * @example insured from 2025-03, asked on 2025-09-15: 2025-03 to 2025-08
 */
export function claimableMonths(
	start: Month | undefined,
	facts: Facts,
	on: Day,
): ClaimableMonths | undefined {
	const { until } = subsidiesInForce;
	if (start === undefined || until === undefined) return undefined;
	const now = monthOfDay(on);
	const from = Math.max(start, june2024, monthOf(yearOf(now) - 1, 1)) as Month;
	const retirement = retirementMonth(facts) ?? now;
	const to = Math.min(now - 1, monthOfDay(until), retirement - 1) as Month;
	return to < from ? undefined : { from, to };
}

/** The lines of reasoning that name them, and what they come to where the rates are known. */
export const stepsOfClaimable = ({ from, to }: ClaimableMonths, due: Fen | undefined): readonly Step[] => [
	{
		says: '今天申领，可以报的月份（当年和上一年，按每月都缴了算）',
		result: `${sayMonth(from)}到${sayMonth(to)}，共${to - from + 1}个月`,
		cite: cite('procedures', '二（四）2'),
	},
	...(due === undefined ? [] : [{ says: '这些月份，按各年的缴费基数合计', result: sayYuan(due) }]),
];

/** The floors of those months added up, each by its own year; undefined where one is not known. */
export function lowerBasesOf({ from, to }: ClaimableMonths): Fen | undefined {
	let sum = 0;
	for (let month: number = from; month <= to; month += 1) {
		const standing = contributionBase.at(firstDayOf(month as Month));
		if (!standing) return undefined;
		sum += standing.value.lower;
	}
	return sum as Fen;
}

/** The base's floor on a day, and the line of reasoning that names it and its notice. */
export function lowerBase(on: Day): { readonly lower: Fen; readonly step: Step } | undefined {
	const standing = contributionBase.at(on);
	if (!standing) return undefined;
	const { lower } = standing.value;
	const year = `${yearOf(monthOfDay(standing.from))}年缴费基数下限`;
	return {
		lower,
		step: {
			says: standing.current ? year : `${year}（以后年份的还没有）`,
			result: `每月${sayYuan(lower)}`,
			cite: standing.cite,
		},
	};
}

/** A rate as given, in hundredths of a per cent, if it lies between nought and a hundred per cent. */
export const realRate = (rate: number | undefined): number | undefined => realCount(rate, 10_000);

/** A sum as given, if it is a whole number of fen and not absurd. */
export const realSum = (sum: Fen | undefined): Fen | undefined =>
	realCount(sum, 1_000_000_000) === undefined ? undefined : sum;

/** "8.5%" for 850. */
export const sayRate = (rate: number): string => `${rate / 100}%`;
