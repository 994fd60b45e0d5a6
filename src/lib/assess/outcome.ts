import type { Benefit, ClaimWindow, Payment } from '$lib/benefits/benefit';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { findingOf, truthFor, type Finding } from '$lib/engine/condition';
import type { Day } from '$lib/engine/day';
import type { Truth } from '$lib/engine/truth';
import type { InForce } from '$lib/engine/in-force';
import { failsForGood, onlyStep, supposing } from './one-step';
import { openFacts } from './open-facts';

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
	oneStep: boolean,
): OutcomeKind {
	if (on < from) return 'not-in-force';
	if (truth === 'no') return 'no';
	if (isPast(on, lastReceipt)) return 'closed';
	if (truth === 'unknown') return 'unknown';
	if (isPast(claimOn, lastReceipt) || isPast(claimOn, window?.until)) return 'closed';
	if (oneStep) return 'one-step';
	if (isPast(claimOn, until)) return 'expired';
	return claimOn > on ? 'from' : 'now';
}

/** Decided at once; the reason tree and what is missing only when first read, for most outcomes are never explained. */
class Assessed implements Outcome {
	readonly benefit: Benefit;
	readonly kind: OutcomeKind;
	declare readonly from?: Day;
	readonly payment: Payment;
	readonly window: ClaimWindow | undefined;
	declare readonly step?: Finding;
	readonly pastEnd: boolean;

	readonly #facts: BenefitFacts;
	readonly #on: Day;
	#found: Finding | undefined;
	/** what the requirements come to with the one step taken, where there is one */
	#supposed: Finding | undefined;
	#open: readonly FactKey[] | undefined;

	constructor(benefit: Benefit, facts: BenefitFacts, on: Day) {
		const { inForce, requires } = benefit;
		this.benefit = benefit;
		this.#facts = facts;
		this.#on = on;
		this.payment = benefit.pays(facts, on);
		const claim = benefit.claim(facts, on);
		this.window = realWindow(claim);

		let truth = truthFor(requires, facts, on);
		const step = truth === 'no' && !failsForGood(requires, facts, on) ? onlyStep(this.finding) : undefined;
		if (step) {
			this.#supposed = supposing(this.finding, step);
			truth = this.#supposed.truth;
		}
		const opens = later(typeof truth === 'object' ? truth.from : undefined, claim?.from);
		const from = opens !== undefined && opens > on ? opens : undefined;
		const kind = kindOf(inForce, truth, claim, from ?? on, on, step !== undefined);
		this.kind = kind;
		this.pastEnd = isPast(from ?? on, inForce.until);
		if (from !== undefined && (kind === 'from' || kind === 'one-step' || kind === 'expired'))
			this.from = from;
		if (step && (kind === 'one-step' || kind === 'unknown')) this.step = step;
	}

	get finding(): Finding {
		return (this.#found ??= findingOf(this.benefit.requires, this.#facts, this.#on));
	}

	get missing(): readonly FactKey[] {
		return (this.#open ??= this.#whatIsMissing());
	}

	#whatIsMissing(): readonly FactKey[] {
		const { kind, payment } = this;
		if (kind === 'no' || kind === 'closed' || kind === 'not-in-force') return [];
		// What can no longer be claimed need not be asked about.
		if (kind === 'unknown' && isPast(this.#on, this.window?.until)) return [];
		const open = openFacts(this.#supposed ?? this.finding) as Set<FactKey>;
		if (!payment.known) for (const key of payment.missing) open.add(key);
		return [...open].filter((key) => this.#facts[key] === undefined);
	}
}

/**
 * The outcome of one benefit for one set of facts on one day. Never throws.
 *
 * A rule past its printed end is neither applied in silence nor dropped: what would be claimable is 'expired', with its
 * amount and window, and every outcome says so in `pastEnd`.
 *
 * @example outcomeOf(expansionGrant, { ... }, day('2024-12-01')).kind // "now"
 */
export const outcomeOf = (benefit: Benefit, facts: BenefitFacts, on: Day): Outcome =>
	new Assessed(benefit, { ...facts }, on);

/** The outcomes of several benefits, in their order. */
export function outcomesOf(facts: BenefitFacts, on: Day, benefits: readonly Benefit[]): readonly Outcome[] {
	// A copy, so that reasons read later are those of the facts asked about, whatever became of them since.
	const asked = { ...facts };
	return benefits.map((benefit) => new Assessed(benefit, asked, on));
}
