import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { asked } from '$lib/benefits/facts/questions/for-hires';
import type { SomeQuestions } from '$lib/benefits/facts/questions/make';
import { hireColumns } from '$lib/benefits/hires/hire-columns';
import type { Day } from '$lib/engine/day';
import type { Fen } from '$lib/engine/money';
import type { HireAssessment } from './hires';
import type { Outcome } from './outcome';
import { sayReasons } from './words';

/** So many missing facts are named; more would hide the rest of the row. */
const mostNamed = 6;

/** A fact as a list calls it: the heading of its column, else its question. */
function sayFact(key: FactKey): string {
	const heading = hireColumns.find(({ fact }) => fact === key)?.heading;
	return heading ?? ((asked as SomeQuestions)[key]?.asks ?? key).replace(/？$/, '');
}

/**
 * What is still unknown, by the headings of the columns that would say it, so that one sees which column to add.
 *
 * @example "领过的补贴、三险都在缴"; "" where nothing is missing
 */
export function sayMissing(outcomes: readonly Outcome[]): string {
	const says = [...new Set(outcomes.flatMap(({ missing }) => missing))].map(sayFact);
	return says.length > mostNamed
		? `${says.slice(0, mostNamed).join('、')}等${says.length}样`
		: says.join('、');
}

/** What one hire comes to, as one row of a spreadsheet tells it. */
export interface HireSummary {
	/** the benefits of the best combination, by name */
	readonly benefits: string;
	readonly total: Fen;
	/** the next last day to claim one of them, from the day asked on */
	readonly deadline: Day | undefined;
	/** what is still to be done for one more: one sentence each */
	readonly steps: readonly string[];
}

/**
 * One hire in a few cells.
 *
 * @example of a graduate of 2024 hired in 2024-08 by a small firm, on 2024-12-01: 11,500 yuan, next to claim by 2025-01-31
 */
export function summaryOf({ best, outcomes }: HireAssessment, on: Day): HireSummary {
	const ends = best.chosen
		.flatMap(({ outcome }) => outcome.window?.until ?? [])
		.filter((until) => until >= on)
		.sort();
	return {
		benefits: best.chosen.map(({ outcome }) => outcome.benefit.name).join('、'),
		total: best.total,
		deadline: ends[0],
		steps: outcomes.filter(({ kind }) => kind === 'one-step').flatMap((outcome) => sayReasons(outcome, on)),
	};
}

/** Whether facts tell of somebody hired, and not merely of their employer. */
export const tellsOfHire = ({
	graduate,
	registered,
	registeredOn,
	firstInsured,
	hardship,
	publicWelfarePost,
}: BenefitFacts): boolean =>
	graduate === true ||
	registered === true ||
	registeredOn !== undefined ||
	firstInsured !== undefined ||
	(hardship !== undefined && hardship !== 'none') ||
	(publicWelfarePost !== undefined && publicWelfarePost !== 'none');
