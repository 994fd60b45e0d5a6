import { checkFacts } from '$lib/benefits/facts/check';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { benefitIds, type BenefitId } from '$lib/benefits/ids';
import { asked } from '$lib/benefits/facts/questions/for-hires';
import { lastDayOf, monthOfDay, type Day } from '$lib/engine/day';
import { sumOf, yuan, type Fen } from '$lib/engine/money';
import { monthNumber, plusMonths, type Month } from '$lib/engine/month';
import { hireBenefits } from './hire-benefits';
import { bestForOutcomes, type Combination, type OutcomeItem } from './combination';
import { outcomesOf, type Outcome } from './outcome';

/**
 * The last day by which a claim made on a day is paid out, if it is confirmed in the same quarter: the end of the next
 * quarter's first month. 渝人社发〔2024〕17号 一（三）5.
 *
 * @example payoutBy(day('2025-08-01')) // "2025-10-31"; payoutBy(day('2024-11-01')) // "2025-01-31"
 */
export function payoutBy(claimDay: Day): Day {
	const month = monthOfDay(claimDay);
	return lastDayOf(plusMonths(month, 3 - ((monthNumber(month) - 1) % 3)));
}

/** Something in one row that needs another look. */
export interface RowProblem {
	/** the row's place in the list, from 0 */
	readonly row: number;
	readonly fact: FactKey;
	readonly says: string;
}

export interface HireAssessment {
	readonly row: number;
	/** the employer's facts and this person's, without what was unsound */
	readonly facts: BenefitFacts;
	readonly outcomes: readonly Outcome[];
	readonly best: Combination<OutcomeItem>;
}

export interface HiresAssessment {
	readonly hires: readonly HireAssessment[];
	readonly problems: readonly RowProblem[];
	/** of the best combination of every hire */
	readonly total: Fen;
	/** what of it can be claimed on the day asked */
	readonly totalNow: Fen;
	/** what of it is paid by the month and falls due only later, or cannot be told yet: it stands in no month below */
	readonly ongoing: Fen;
	readonly byBenefit: readonly { readonly benefit: BenefitId; readonly count: number; readonly total: Fen }[];
	/** by the month in which it is paid at the latest, if claimed at once and confirmed in the same quarter */
	readonly byMonth: readonly { readonly month: Month; readonly total: Fen }[];
}

/** Of what is paid by the month only what has fallen due. */
function claimableAtOnce({ kind, payment }: Outcome, total: Fen): Fen {
	if (!payment.known || !payment.byMonth) return total;
	const { due } = payment.byMonth;
	return kind === 'now' && due !== undefined ? due : (0 as Fen);
}

/**
 * What an employer may claim for a list of hires. A hire's own facts go before the employer's. A row that is unsound is
 * named, and the rest of it still counts. Never throws.
 *
 * @example of a small firm that hired one graduate of 2024 in August 2024, on 2024-12-01: 11,500 yuan, 1,500 of it by January 2025
 */
export function assessHires(
	employer: BenefitFacts,
	hires: readonly BenefitFacts[],
	on: Day,
): HiresAssessment {
	const problems: RowProblem[] = [];
	const sums = new Map<BenefitId, { count: number; total: number }>();
	const months = new Map<Month, number>();
	let now = 0;
	let ongoing = 0;
	const assessed = hires.map((hire, row): HireAssessment => {
		const checked = checkFacts(asked, { ...employer, ...hire }, on);
		for (const { fact, says } of checked.problems) problems.push({ row, fact, says });
		const outcomes = outcomesOf(checked.facts, on, hireBenefits);
		const best = bestForOutcomes(outcomes);
		for (const { benefit, total, outcome, claimOn } of best.chosen) {
			const sum = sums.get(benefit) ?? { count: 0, total: 0 };
			sums.set(benefit, { count: sum.count + 1, total: sum.total + total });
			const claimed = claimOn !== undefined && claimOn > on ? claimOn : on;
			const once = claimableAtOnce(outcome, total);
			ongoing += total - once;
			if (once === 0) continue;
			const month = monthOfDay(payoutBy(claimed));
			months.set(month, (months.get(month) ?? 0) + once);
			if (outcome.kind === 'now') now += once;
		}
		return { row, facts: checked.facts, outcomes, best };
	});
	return {
		hires: assessed,
		problems,
		total: sumOf([yuan(0), ...assessed.map(({ best }) => best.total)]),
		totalNow: now as Fen,
		ongoing: ongoing as Fen,
		byBenefit: benefitIds.flatMap((benefit) => {
			const sum = sums.get(benefit);
			return sum ? [{ benefit, count: sum.count, total: sum.total as Fen }] : [];
		}),
		byMonth: [...months].sort(([a], [b]) => a - b).map(([month, total]) => ({ month, total: total as Fen })),
	};
}
