import type { Benefit, ClaimWindow, InForce, Payment } from '$lib/benefits/benefit';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts';
import { findingOf, type Finding } from '$lib/engine/condition';
import type { Day } from '$lib/engine/day';
import { all, any, type Truth } from '$lib/engine/truth';

/**
 * What became of one benefit for somebody: claimable now · from a day · one step short, which they can still take · the
 * window has closed · not · not known yet · not in force on that day · its printed validity has passed.
 */
export type OutcomeKind =
	'now' | 'from' | 'one-step' | 'closed' | 'no' | 'unknown' | 'not-in-force' | 'expired';

export interface Outcome {
	readonly benefit: Benefit;
	readonly kind: OutcomeKind;
	/** the day it can be claimed from, where that lies ahead: for 'from', and for 'one-step' and 'expired' */
	readonly from?: Day;
	readonly finding: Finding;
	readonly payment: Payment;
	readonly window: ClaimWindow | undefined;
	/** facts that could still change the outcome or the amount; only such as are absent */
	readonly missing: readonly FactKey[];
	/** the one requirement that is not met but still can be: for 'one-step', and for 'unknown' while others are open */
	readonly step?: Finding;
	/** the day asked, or the day from which it could be claimed, lies after the rule's last day as printed */
	readonly pastEnd: boolean;
}

/** How a rule stands on a day: not yet in force, in force, or past its last day, or last day of receipt, as printed. */
export type Standing = 'before' | 'in-force' | 'past-end';

/**
 * How a rule stands on a day. Of every day it is exactly one of the three.
 *
 * @example standingOf(expansionGrant.inForce, day('2026-06-30')) // "in-force"; a day later "past-end"
 */
export function standingOf({ from, until, lastReceipt }: InForce, on: Day): Standing {
	if (on < from) return 'before';
	return isPast(on, until) || isPast(on, lastReceipt) ? 'past-end' : 'in-force';
}

/**
 * The fewest requirements still to be met, each of which can be; undefined where one that fails cannot.
 * Of a group of which any is enough, the nearest.
 */
function stepsOf(finding: Finding): readonly Finding[] | undefined {
	if (finding.truth !== 'no') return [];
	if (!finding.of) return finding.canChange ? [finding] : undefined;
	const routes = finding.of.map(stepsOf);
	if (finding.kind === 'any')
		return routes.reduce((best, way) => (way && (!best || way.length < best.length) ? way : best), undefined);
	return routes.some((way) => !way) ? undefined : routes.flatMap((way) => way ?? []);
}

/** What a requirement would come to if one step were taken. */
function supposing(finding: Finding, step: Finding): Finding {
	if (finding === step) return { ...finding, truth: 'yes' };
	if (!finding.of) return finding;
	const of = finding.of.map((each) => supposing(each, step));
	return { ...finding, of, truth: (finding.kind === 'any' ? any : all)(of.map((each) => each.truth)) };
}

/** Which way a requirement may still come out. What the law leaves open comes out neither way, whatever is answered. */
function ways(finding: Finding): { readonly yes: boolean; readonly no: boolean } {
	if (finding.truth !== 'unknown') return { yes: finding.truth !== 'no', no: finding.truth === 'no' };
	if (!finding.of) return { yes: finding.missing.length > 0, no: finding.missing.length > 0 };
	const of = finding.of.map(ways);
	return finding.kind === 'any'
		? { yes: of.some(({ yes }) => yes), no: of.every(({ no }) => no) }
		: { yes: of.every(({ yes }) => yes), no: of.some(({ no }) => no) };
}

/**
 * The absent facts that can still settle a requirement. Beside something the law leaves open, a fact matters only if it can
 * decide alone: by a "no" where all must hold, by a "yes" where one is enough.
 *
 * @param yes whether it matters that the requirement holds
 * @param no whether it matters that it does not
 */
function openFacts(finding: Finding, yes = true, no = true): readonly string[] {
	if (finding.truth !== 'unknown' || (!yes && !no)) return [];
	const { of } = finding;
	if (!of) return finding.missing;
	const outcomes = of.map(ways);
	const others = (index: number, way: 'yes' | 'no'): boolean =>
		outcomes.every((each, other) => other === index || each[way]);
	return of.flatMap((each, index) =>
		finding.kind === 'any'
			? openFacts(each, yes, no && others(index, 'no'))
			: openFacts(each, yes && others(index, 'yes'), no),
	);
}

/** The window, if a day lies in it at all: some open only after the last day of receipt. */
const realWindow = (window: ClaimWindow | undefined): ClaimWindow | undefined =>
	window?.until !== undefined && window.until < window.from ? undefined : window;

const later = (a: Day | undefined, b: Day | undefined): Day | undefined =>
	a === undefined || (b !== undefined && b > a) ? b : a;

const isPast = (on: Day, last: Day | undefined): boolean => last !== undefined && on > last;

/**
 * @param truth what the requirements come to, with the one step taken where there is one
 * @param claimOn the day it would be claimed on at the earliest, from the day asked on
 */
function kindOf(
	{ from, until, lastReceipt }: InForce,
	truth: Truth,
	window: ClaimWindow | undefined,
	claimOn: Day,
	on: Day,
	step: Finding | undefined,
): OutcomeKind {
	if (on < from) return 'not-in-force';
	if (truth === 'no') return 'no';
	if (isPast(on, lastReceipt)) return 'closed';
	if (truth === 'unknown') return 'unknown';
	if (isPast(claimOn, lastReceipt) || isPast(claimOn, window?.until)) return 'closed';
	if (step) return 'one-step';
	if (isPast(claimOn, until)) return 'expired';
	return claimOn > on ? 'from' : 'now';
}

/**
 * The outcome of one benefit for one set of facts on one day. Never throws.
 *
 * A rule past its printed end is neither applied in silence nor dropped: what would be claimable is 'expired', with its
 * amount and window, and every outcome says so in `pastEnd`.
 *
 * @example outcomeOf(expansionGrant, { ... }, day('2024-12-01')).kind // "now"
 */
export function outcomeOf(benefit: Benefit, facts: BenefitFacts, on: Day): Outcome {
	const { inForce } = benefit;
	const finding = findingOf(benefit.requires, facts, on);
	const payment = benefit.pays(facts, on);
	const claim = benefit.claim(facts, on);

	const steps = finding.truth === 'no' ? stepsOf(finding) : undefined;
	const step = steps?.length === 1 ? steps[0] : undefined;
	const supposed = step ? supposing(finding, step) : finding;
	const { truth } = supposed;
	const opens = later(typeof truth === 'object' ? truth.from : undefined, claim?.from);
	const from = opens !== undefined && opens > on ? opens : undefined;
	const pastEnd = isPast(from ?? on, inForce.until);
	const kind = kindOf(inForce, truth, claim, from ?? on, on, step);

	const decided = kind === 'no' || kind === 'closed' || kind === 'not-in-force';
	const open = decided ? [] : [...openFacts(supposed), ...(payment.known ? [] : payment.missing)];
	const missing =
		open.length === 0 ? [] : [...new Set(open as FactKey[])].filter((key) => facts[key] === undefined);
	const outcome: { -readonly [Key in keyof Outcome]: Outcome[Key] } = {
		benefit,
		kind,
		finding,
		payment,
		window: realWindow(claim),
		missing,
		pastEnd,
	};
	if (from !== undefined && (kind === 'from' || kind === 'one-step' || kind === 'expired'))
		outcome.from = from;
	if (step && (kind === 'one-step' || kind === 'unknown')) outcome.step = step;
	return outcome;
}

/** The outcomes of several benefits, in their order. */
export const outcomesOf = (facts: BenefitFacts, on: Day, benefits: readonly Benefit[]): readonly Outcome[] =>
	benefits.map((benefit) => outcomeOf(benefit, facts, on));
