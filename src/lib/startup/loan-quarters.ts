/** A guaranteed startup loan by quarters of three months from its first day: what is paid back, and what the state pays of the interest. */
import { shareOf, sumOf, type Fen } from '$lib/engine/money';
import { monthOf } from '$lib/engine/month';
import { startupLoan as law } from '$lib/law/startup-loan';
import { instalmentsOf, type Instalment, type RepaymentMethod } from '$lib/matters/repayment';

export const quarterMonths = 3;

/** How many quarters a term has; the last may be shorter. */
export const quartersIn = (term: number): number => Math.ceil(term / quarterMonths);

/** Why a quarter's subsidy is lost: paid late; put off; or a permanent post taken up. */
export type Loss = 'overdue' | 'extended' | 'permanent-post';

/** What went otherwise than agreed, by the number of the quarter; the first is 1. */
export interface Course {
	readonly overdue: readonly number[];
	/** the loan is extended in this quarter */
	readonly extendedFrom?: number | undefined;
	/** a permanent post is taken up in this quarter */
	readonly permanentFrom?: number | undefined;
}

export interface LoanQuarter {
	readonly number: number;
	readonly instalments: readonly Instalment[];
	readonly principal: Fen;
	readonly interest: Fen;
	readonly subsidy: Fen;
	/** the interest one bears oneself */
	readonly own: Fen;
	readonly left: Fen;
	readonly lost?: Loss;
}

function lossIn(number: number, { overdue, extendedFrom, permanentFrom }: Course): Loss | undefined {
	if (extendedFrom !== undefined && number >= extendedFrom) return 'extended';
	if (permanentFrom !== undefined && number >= permanentFrom) return 'permanent-post';
	return overdue.includes(number) ? 'overdue' : undefined;
}

/**
 * The quarters of a loan. The subsidy is half the interest of each quarter, rounded once, half up to the fen, and what one bears is
 * the rest, so that the two add up to the interest. A quarter paid late loses its own subsidy; an extension or a permanent post that
 * and all later ones. 渝人社发〔2024〕11号 三（一）（三）.
 *
 * @param rate by the year, in hundredths of a per cent
 * @param term in months, at least one
 * @example quartersOf(yuan(300000), 360, 36, 'interest-only', { overdue: [] })[0] // 2,700 of interest, 1,350 paid by the state
 */
export function quartersOf(
	loan: Fen,
	rate: number,
	term: number,
	method: RepaymentMethod,
	course: Course,
): readonly LoanQuarter[] {
	// By months of the loan, whenever it begins.
	const instalments = instalmentsOf(loan, rate, term, method, monthOf(2000, 1));
	return Array.from({ length: quartersIn(term) }, (_, index) => {
		const within = instalments.slice(index * quarterMonths, (index + 1) * quarterMonths);
		const interest = sumOf(within.map((each) => each.interest));
		const lost = lossIn(index + 1, course);
		const subsidy = lost ? (0 as Fen) : shareOf(interest, law.subsidy.share);
		return {
			number: index + 1,
			instalments: within,
			principal: sumOf(within.map((each) => each.principal)),
			interest,
			subsidy,
			own: (interest - subsidy) as Fen,
			left: within.at(-1)?.left ?? (0 as Fen),
			...(lost && { lost }),
		};
	});
}
