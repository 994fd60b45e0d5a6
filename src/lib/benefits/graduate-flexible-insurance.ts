import { allOf, type Condition } from '$lib/engine/condition';
import { firstDayOf } from '$lib/engine/day';
import { sayYuan, timesOf, yuan } from '$lib/engine/money';
import { monthOf, plusMonths, type Month } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import { flexibleInsuranceOfGraduates } from '$lib/law/flexible-insurance';
import type { Benefit, Payment } from './benefit';
import { claimAfter, monthPaid } from './parts/conditions';
import type { BenefitFacts, FactKey } from './facts/facts';
import {
	filedAhead,
	flexibleMonthsHad,
	flexibleWorkOfGraduates,
	isGraduate,
	leftSchool,
} from './parts/graduate';
import { names } from './names';
import { hasHad, realMonth, registeredBeforeWork } from './parts/shared';
import { proceduresInForce } from './parts/procedures-notice';

type Facts = BenefitFacts;

const rule = cite('procedures', '一（一）2');
const standard = cite('procedures', '一（二）2');
const steps = cite('procedures', '一（三）1');
const deadline = cite('procedures', '一（四）3');
const together = cite('procedures', '一（四）4');
const transition = cite('procedures', '一（四）6');

const { perYear, perMonth, mostMonths } = flexibleInsuranceOfGraduates;
const june2024 = monthOf(2024, 6);

/** How somebody stands who had some months before. */
type Standing =
	/** approved before June 2024 for the work still done: goes on by the standard of hard-to-employ persons */
	| { readonly kind: 'old-standard' }
	/** the second year, or the months that are left; both after so many months of work and contributions */
	| { readonly kind: 'second-year' | 'by-month'; readonly after: 12 | 24 }
	| { readonly kind: 'unknown'; readonly missing: readonly FactKey[] };

/**
 * The year that is claimed next ends twelve months after the latest registration, or, when that is the registration the
 * first year was paid for, twenty-four. It is the same one if a whole year lies between it and the first approval.
 */
function standingOf(facts: Facts, had: number): Standing {
	const registered = realMonth(facts.employmentRegistered);
	const approved = realMonth(facts.insuranceSubsidyApproved);
	if (registered === undefined) return { kind: 'unknown', missing: ['employmentRegistered'] };
	const unknown = { kind: 'unknown', missing: ['insuranceSubsidyApproved'] } as const;
	if (registered < june2024) {
		if (approved === undefined) return unknown;
		if (approved < june2024) return { kind: 'old-standard' };
	}
	if (had < 12) return { kind: 'by-month', after: 12 };
	if (approved === undefined) return unknown;
	const after = registered + 12 <= approved ? 24 : 12;
	return { kind: had === 12 && approved >= june2024 ? 'second-year' : 'by-month', after };
}

/** The month work and contributions have both begun: the later of registration and first contribution. */
function begun({ employmentRegistered, firstInsured }: Facts): Month | undefined {
	const registered = realMonth(employmentRegistered);
	const insured = realMonth(firstInsured);
	if (registered === undefined || insured === undefined) return undefined;
	return registered > insured ? registered : insured;
}

const insured = (says: string, afterOf: (facts: Facts) => 12 | 24 | undefined): Condition<Facts> => ({
	says,
	cite: steps,
	needs: ['employmentRegistered', 'firstInsured', 'continuous', 'stillInsured'],
	holds(facts, on) {
		if (facts.continuous === false || facts.stillInsured === false) return 'no';
		const start = begun(facts);
		const after = afterOf(facts);
		if (start === undefined || after === undefined) return 'unknown';
		if (facts.continuous === undefined || facts.stillInsured === undefined) return 'unknown';
		const from = firstDayOf(plusMonths(monthPaid(start, after), 1));
		return on >= from ? 'yes' : { from };
	},
	otherwise: ({ continuous, stillInsured }) =>
		continuous === false
			? '中间断过：从重新连续缴费的那个月起重新算'
			: stillInsured === false
				? '申领时还要在缴'
				: undefined,
});

const hadCondition = (
	says: string,
	test: (had: number) => boolean,
	otherwise?: string,
): Condition<Facts> => ({
	says,
	cite: standard,
	needs: ['received', 'flexibleSubsidyMonths'],
	holds(facts) {
		const had = flexibleMonthsHad(facts);
		return had === undefined ? 'unknown' : test(had) ? 'yes' : 'no';
	},
	...(otherwise && { otherwise }),
});

const underThisStandard: Condition<Facts> = {
	says: '2024年6月1日以后认定的（以前认定的，继续按就业困难人员的标准）',
	cite: transition,
	needs: ['employmentRegistered', 'insuranceSubsidyApproved'],
	holds(facts) {
		const { kind } = standingOf(facts, flexibleMonthsHad(facts) ?? 0);
		return kind === 'unknown' || kind === 'old-standard' ? 'unknown' : 'yes';
	},
	otherwise: (facts) =>
		standingOf(facts, flexibleMonthsHad(facts) ?? 0).kind === 'old-standard'
			? '您是2024年6月1日前认定的，可以继续按就业困难人员的标准领，金额请问街道（乡镇）公共就业服务机构'
			: undefined,
};

/** What is paid for one more claim, by the months had before. */
function paymentOf(facts: Facts): Payment {
	const had = flexibleMonthsHad(facts);
	const yearly: Step = { says: '每满一年', result: sayYuan(perYear), cite: standard };
	if (had === undefined)
		return { known: false, missing: ['flexibleSubsidyMonths'], most: perYear, steps: [yearly] };
	if (had >= mostMonths)
		return {
			known: true,
			total: yuan(0),
			steps: [{ says: `已经领过${had}个月，最多${mostMonths}个月`, result: '没有剩余', cite: transition }],
		};
	if (had === 0)
		return {
			known: true,
			total: perYear,
			steps: [
				{ says: '第一年', result: sayYuan(perYear), cite: standard },
				{ says: '再连续就业、参保满一年，可以再领一次', result: sayYuan(perYear), cite: steps },
			],
		};
	const standing = standingOf(facts, had);
	if (standing.kind === 'unknown')
		return { known: false, missing: standing.missing, most: perYear, steps: [yearly] };
	if (standing.kind === 'old-standard')
		return {
			known: false,
			missing: [],
			steps: [
				{ says: '2024年6月1日前认定的', result: '继续按就业困难人员的标准', cite: transition },
				{
					says: '养老按缴费基数下限、医疗按最低一档',
					result: '各补三分之二',
					cite: cite('procedures', '二（二）2'),
				},
			],
			note: '金额由街道（乡镇）公共就业服务机构核定。',
		};
	if (standing.kind === 'second-year')
		return {
			known: true,
			total: perYear,
			steps: [{ says: '第二年，也是最后一年', result: sayYuan(perYear), cite: standard }],
		};
	const left = mostMonths - had;
	const now = Math.min(left, 12);
	const total = timesOf(perMonth, now);
	return {
		known: true,
		total,
		steps: [
			{ says: `已经领过${had}个月，最多${mostMonths}个月`, result: `还剩${left}个月`, cite: transition },
			{ says: `缴满的${now}个月 × ${sayYuan(perMonth)}`, result: sayYuan(total), cite: transition },
			...(left > now
				? [
						{
							says: `以后还剩${left - now}个月 × ${sayYuan(perMonth)}`,
							result: sayYuan(timesOf(perMonth, left - now)),
							cite: transition,
						},
					]
				: []),
		],
	};
}

/**
 * 高校毕业生灵活就业社保补贴 · to a graduate who works flexibly and pays pension insurance alone.
 *
 * @example graduated 2024, registered unemployed, work registered and insured from 2025-03: 6,000 yuan, to be claimed
 * from 2026-03-01 to 2026-08-31
 */
export const graduateFlexibleInsurance: Benefit = {
	id: 'graduate-flexible-insurance',
	name: names['graduate-flexible-insurance'],
	paidTo: 'person',
	inForce: proceduresInForce,
	requires: allOf<Facts>(
		isGraduate,
		registeredBeforeWork(rule),
		leftSchool('employmentRegistered', 2),
		...flexibleWorkOfGraduates(rule),
		filedAhead(steps),
		hadCondition(
			'领过的灵活就业社保补贴不到24个月',
			(had) => had < mostMonths,
			'最多领2年；就业困难人员的灵活就业社保补贴也合并计算',
		),
		{
			kind: 'any',
			says: '连续就业、参保满一年，有下面一种：',
			of: [
				allOf<Facts>(
					hadCondition('第一次领', (had) => had === 0),
					insured('登记就业并以个人身份连续缴职工养老保险满12个月，而且还在缴', () => 12),
				),
				allOf<Facts>(
					hadCondition('以前领过，没有领满', (had) => had > 0 && had < mostMonths),
					underThisStandard,
					insured('领过以后，又连续就业、参保满12个月，而且还在缴', (facts) => {
						const had = flexibleMonthsHad(facts);
						const standing = had === undefined ? undefined : standingOf(facts, had);
						return standing && 'after' in standing ? standing.after : undefined;
					}),
				),
			],
		},
		{
			says: '没有领过一次性灵活就业补贴',
			cite: cite('procedures', '五（二）'),
			needs: ['received'],
			holds: ({ received }) => (hasHad(received, 'flexible-work-grant') === 'no' ? 'yes' : 'unknown'),
			otherwise: ({ received }) =>
				hasHad(received, 'flexible-work-grant') === 'yes'
					? '同一段时间不能两样都领；另一段时间能不能领这项，文件没有写，请问街道（乡镇）公共就业服务机构'
					: undefined,
		},
	),
	pays: paymentOf,
	claim(facts) {
		const had = flexibleMonthsHad(facts);
		const start = begun(facts);
		if (had === undefined || had >= mostMonths || start === undefined) return undefined;
		if (had === 0) return claimAfter(start, 12, 6, deadline);
		const standing = standingOf(facts, had);
		return 'after' in standing ? claimAfter(start, standing.after, 6, deadline) : undefined;
	},
	afterClosing:
		'第一年没有赶上的，接着缴满第二年以后，能不能在之后的半年内领第二年的，文件没有写，请问街道（乡镇）公共就业服务机构',
	excludes: [
		{
			benefit: 'flexible-work-grant',
			says: '和一次性灵活就业补贴，同一段时间只能领一样',
			cite: cite('procedures', '五（二）'),
		},
		{
			benefit: 'hardship-flexible-insurance',
			says: '和就业困难人员的社保补贴不能同时领，月数合并计算',
			cite: together,
		},
		{
			benefit: 'hardship-unit-insurance',
			says: '和就业困难人员的社保补贴不能同时领，月数合并计算',
			cite: together,
		},
	],
};
