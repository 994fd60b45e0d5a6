import type { BenefitFacts } from '$lib/benefits/facts/facts';
import type { BenefitId } from '$lib/benefits/ids';
import { plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import { sayYuan, sumOf, timesOf, type Fen } from '$lib/engine/money';
import { flexibleInsuranceOfGraduates } from '$lib/law/flexible-insurance';
import type { Outcome } from './outcome';

/** One claim of a plan over time. */
export interface PlannedClaim {
	readonly benefit: BenefitId;
	readonly says: string;
	readonly total: Fen;
	readonly claimOn: Day;
}

/** A way of claiming over time; what is certain stands first. */
export interface ClaimPlan {
	readonly claims: readonly PlannedClaim[];
	readonly total: Fen;
	readonly says: string;
}

const year = 12;
const { perMonth, mostMonths } = flexibleInsuranceOfGraduates;

const onOtherMonths =
	'。一次性灵活就业补贴和社保补贴不能领同一段时间的，这里按另外缴满的12个月算；能不能提前用同样的12个月领，请问街道（乡镇）';

function planOf(claims: readonly PlannedClaim[], last: PlannedClaim, remark = ''): ClaimPlan {
	const total = sumOf(claims.map((claim) => claim.total));
	return {
		claims,
		total,
		says: `一共${sayYuan(total)}，最后一笔${sayDay(last.claimOn)}起可以申领${remark}`,
	};
}

/**
 * The ways a graduate in flexible work may claim over time: the insurance subsidy for two years, or for one and then the
 * one-off grant, which may follow where at most twelve months of the other were had. Not both for the same time: the grant is
 * reckoned on another twelve months, like the second year, so that both come to the same sum on the same days. What is certain
 * stands first: the two years. None where the subsidy is not open or all had.
 *
 * @example nothing had, first claim from 2026-03-01: both 12,000 yuan, the second claim of either from 2027-03-01
 */
export function flexiblePlans(
	outcomes: readonly Outcome[],
	facts: BenefitFacts,
	on: Day,
): readonly ClaimPlan[] {
	const open = (id: BenefitId): Outcome | undefined =>
		outcomes.find(({ benefit, kind }) => benefit.id === id && (kind === 'now' || kind === 'from'));
	const insurance = open('graduate-flexible-insurance');
	const grant = open('flexible-work-grant');
	const had = facts.flexibleSubsidyMonths ?? 0;
	if (!insurance?.payment.known || !Number.isInteger(had) || had < 0 || had >= mostMonths) return [];
	const first: PlannedClaim = {
		benefit: 'graduate-flexible-insurance',
		says: had < year ? '第一次领灵活就业社保补贴' : '领灵活就业社保补贴',
		total: insurance.payment.total,
		claimOn: insurance.from ?? on,
	};
	const left = Math.min(mostMonths - had - year, year);
	const second: PlannedClaim = {
		benefit: 'graduate-flexible-insurance',
		says: '再缴满一年，领第二次',
		total: timesOf(perMonth, Math.max(0, left)),
		claimOn: plusMonthsToDay(insurance.window?.from ?? first.claimOn, year),
	};
	const last = left > 0 ? second : first;
	const plans = [planOf(left > 0 ? [first, second] : [first], last)];
	if (grant?.payment.known && (had === 0 || had === year)) {
		const oneOff: PlannedClaim = {
			benefit: 'flexible-work-grant',
			says: had === 0 ? '再缴满一年，领一次性灵活就业补贴' : '领一次性灵活就业补贴',
			total: grant.payment.total,
			claimOn: last.claimOn,
		};
		plans.push(planOf(had === 0 ? [first, oneOff] : [oneOff], oneOff, onOtherMonths));
	}
	return plans;
}
