import { allOf } from '$lib/engine/condition';
import { firstDayOf, type Day } from '$lib/engine/day';
import { sayYuan, shareOf, timesOf, type Fen } from '$lib/engine/money';
import { plusMonths, type Month } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import type { Benefit, ClaimWindow, Payment } from './benefit';
import { when } from './parts/conditions';
import type { BenefitFacts, FactKey, FlexibleKind } from './facts/facts';
import {
	afterRetirementPayment,
	approvalMonth,
	claimOfHardship,
	claimableMonths,
	insuranceGroup,
	lowerBase,
	lowerBasesOf,
	opensIn,
	outlookOf,
	realRate,
	realSum,
	sayRate,
	sayYearOf,
	stepsOfClaimable,
	stepOfOutlook,
	stillRunning,
	underNewRules,
} from './parts/hardship';
import { names } from './names';
import { realCount, realMonth } from './parts/shared';
import { subsidiesInForce } from './parts/subsidies-notice';

const rule = cite('subsidies', '一（一）2');
const standard = cite('subsidies', '一（二）2');
const duration = cite('subsidies', '一（三）');
const filing = cite('subsidies', '一（四）');

const kinds: readonly FlexibleKind[] = ['domestic', 'shop-hand', 'vendor', 'ride-hailing'];

/** The first month that is both insured and registered: before it nothing can be claimed. */
function startOf(facts: BenefitFacts): Month | undefined {
	const insured = realMonth(facts.firstInsured);
	const registered = realMonth(facts.employmentRegistered);
	if (insured === undefined || registered === undefined) return undefined;
	return Math.max(insured, registered) as Month;
}

const claim = (facts: BenefitFacts, on: Day): ClaimWindow | undefined =>
	claimOfHardship(startOf(facts), realCount(facts.flexibleSubsidyMonths), on);

const twoThirds = (sum: Fen): Fen => shareOf(sum, { take: 2, of: 3 });

/**
 * Two thirds of the pension contributions on some bases together and of the medical ones. Counted in ten-thousandths of a
 * fen, so that the two thirds are taken, and rounded, only once.
 */
const subsidyOf = (bases: Fen, rate: number, medical: Fen): Fen =>
	shareOf((bases * rate + medical * 10_000) as Fen, { take: 2, of: 30_000 });

/**
 * Two thirds of the pension contribution on the base's floor and of the lowest medical tier, for a year.
 *
 * @example 2024, floor 4,359 yuan, rate 20 %: 871.80 × 2/3 = 581.20 yuan a month
 */
function pays(facts: BenefitFacts, on: Day): Payment {
	const rate = realRate(facts.individualPensionRate);
	const tier = realSum(facts.lowestMedicalTier);
	const base = lowerBase(on);
	const lower = base?.lower;
	const opens = opensIn(startOf(facts), realCount(facts.flexibleSubsidyMonths));
	const approval = approvalMonth(on, opens);
	const outlook = outlookOf(facts, approval, 'insurance');
	const missing: FactKey[] = [
		...(rate === undefined ? (['individualPensionRate'] as const) : []),
		...(tier === undefined ? (['lowestMedicalTier'] as const) : []),
		...('missing' in outlook ? outlook.missing : []),
	];
	const steps: Step[] = base ? [base.step] : [];
	if (lower !== undefined && rate !== undefined) {
		const paid = shareOf(lower, { take: rate, of: 10_000 });
		const part = shareOf(lower, { take: 2 * rate, of: 30_000 });
		steps.push({
			says: `养老保险：${sayYuan(lower)}×${sayRate(rate)}（您填写的比例）＝${sayYuan(paid)}，补三分之二`,
			result: `每月${sayYuan(part)}`,
			cite: standard,
		});
	}
	if (tier !== undefined)
		steps.push({
			says: `医疗保险：最低一档${sayYuan(tier)}（您填写的金额），补三分之二`,
			result: `每月${sayYuan(twoThirds(tier))}`,
			cite: standard,
		});
	const finish: Step[] = 'known' in outlook ? [stepOfOutlook(outlook.known, 'insurance')] : [];
	const claimable =
		facts.flexibleSubsidyMonths === 0 && facts.continuous !== false && facts.stillInsured !== false
			? claimableMonths(startOf(facts), facts, on)
			: undefined;
	const bases = claimable && lowerBasesOf(claimable);
	const due =
		claimable && bases !== undefined && rate !== undefined && tier !== undefined
			? subsidyOf(bases, rate, timesOf(tier, claimable.to - claimable.from + 1))
			: undefined;
	if (claimable) finish.push(...stepsOfClaimable(claimable, due));
	if (rate === undefined || tier === undefined || lower === undefined || 'missing' in outlook)
		return { known: false, missing, steps: [...steps, ...finish] };
	if (approval >= outlook.known.retirement) return afterRetirementPayment([...steps, ...finish], due);

	const months = outlook.known.ofAYear;
	const total = subsidyOf(timesOf(lower, months), rate, timesOf(tier, months));
	const monthly = subsidyOf(lower, rate, tier);
	steps.push(
		{ says: '两项合计', result: `每月${sayYuan(monthly)}`, cite: standard },
		{
			says: `按${sayYearOf(months)}算。怎样取整文件没有写，这里算到最后才四舍五入到分`,
			result: sayYuan(total),
			cite: standard,
		},
	);
	return {
		known: true,
		total,
		byMonth: { covers: sayYearOf(months), ...(due !== undefined && { due }) },
		steps: [...steps, ...finish],
		note: `每月约${sayYuan(monthly)}，这里按${sayYearOf(months)}合计。比例和档次是您填写的，实际按缴费核定。先缴费，后补贴。`,
	};
}

/** 就业困难人员灵活就业社会保险补贴 · to a hard-to-employ person who works flexibly and pays insurance alone. */
export const hardshipFlexibleInsurance: Benefit = {
	id: 'hardship-flexible-insurance',
	name: names['hardship-flexible-insurance'],
	paidTo: 'person',
	inForce: subsidiesInForce,
	requires: allOf(
		when('work', (work) => work === 'flexible', { says: '灵活就业', cite: rule }),
		when('worksInChongqing', (here) => here === true, {
			says: '在重庆灵活就业',
			cite: rule,
			otherwise: '要在重庆范围内灵活就业',
		}),
		when('flexibleKind', (kind) => kinds.includes(kind), {
			says: '做的是家政服务、个体工商户雇工、规定地点和时间的摆摊，或者网约车',
			cite: rule,
			otherwise:
				'这项只有四种：为近亲属以外的家庭做家政、给个体工商户当雇工（夫妻不算）、没有营业执照的摆摊、开网约车',
		}),
		insuranceGroup(rule, 'employmentRegistered'),
		underNewRules(cite('subsidies', '五（五）')),
		when('stillInsured', (insured) => (insured ? true : 'unknown'), {
			says: '以个人身份缴职工社会保险',
			cite: rule,
			otherwise: ({ stillInsured }) =>
				stillInsured === undefined
					? undefined
					: '没有缴过的，要先缴费，才有补贴；缴过、现在停了的，以前缴的月份还能不能申领，文件没有写，请问街道（乡镇）公共就业服务机构',
		}),
		when('filedAhead', (filed) => filed === true, {
			says: '办了灵活就业登记，并提前做了补贴备案登记',
			cite: filing,
			otherwise: '到街道（乡镇）公共就业服务机构办灵活就业登记和补贴备案',
			canChange: true,
		}),
		when('drawingUnemploymentBenefit', (drawing) => drawing === false, {
			says: '没有在领失业保险待遇',
			cite: cite('procedures', '二（四）6'),
			otherwise: '正在领失业保险待遇的，不能同时领这项',
		}),
		...stillRunning('insurance', duration),
		{
			says: '就业登记以后，已经缴满一个月',
			cite: cite('subsidies', '一（二）'),
			needs: ['firstInsured', 'employmentRegistered'],
			holds(facts, on) {
				const start = startOf(facts);
				if (start === undefined) return 'unknown';
				const from = firstDayOf(plusMonths(start, 1));
				return on >= from ? 'yes' : { from };
			},
		},
	),
	pays,
	claim,
	excludes: [
		{
			benefit: 'graduate-flexible-insurance',
			says: '和高校毕业生的社保补贴不能同时领，月数合起来算',
			cite: cite('procedures', '一（四）4'),
		},
		{
			benefit: 'graduate-unit-insurance',
			says: '和高校毕业生的社保补贴不能同时领，月数合起来算',
			cite: cite('procedures', '一（四）4'),
		},
	],
};
