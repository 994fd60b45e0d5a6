import type { FactKey } from '$lib/benefits/facts/facts';
import { factKeys } from '$lib/benefits/facts/fact-keys';
import type { Finding } from '$lib/engine/condition';
import type { Outcome } from './outcome';

/**
 * How far one answer alone may settle the requirement, by fact: the whole of it, or its share where a condition needs several
 * that are missing. Where any of several is enough, only a fact that each of them needs can settle it.
 */
function settlingIn({ of, kind, missing, truth }: Finding): ReadonlyMap<string, number> {
	if (!of) return new Map(missing.map((key) => [key, 1 / missing.length]));
	const open = of.filter((each) => each.truth === 'unknown').map(settlingIn);
	const settling = new Map<string, number>();
	if (truth !== 'unknown') return settling;
	for (const [key, share] of open.flatMap((each) => [...each]))
		if (kind !== 'any' || open.every((each) => each.has(key)))
			settling.set(key, Math.max(share, settling.get(key) ?? 0));
	return settling;
}

/** What is at stake where no amount is known yet: as much as an ordinary one-off subsidy. */
const usualStake = 500_000;

const stakeOf = ({ payment }: Outcome): number =>
	(payment.known ? payment.total : payment.most) || usualStake;

/** What can still be asked, with its weight. */
function weigh(outcomes: readonly Outcome[], unsure: ReadonlySet<FactKey>): ReadonlyMap<FactKey, number> {
	const weights = new Map<FactKey, number>();
	for (const outcome of outcomes) {
		const open = outcome.missing.filter((key) => !unsure.has(key));
		if (open.length === 0) continue;
		const stake = stakeOf(outcome);
		const settling = settlingIn(outcome.finding);
		for (const key of open) {
			const share = open.length === 1 ? 1 : (settling.get(key) ?? 1 / open.length);
			weights.set(key, (weights.get(key) ?? 0) + stake * share);
		}
	}
	return weights;
}

/**
 * The question to ask next: of the facts that can still change an outcome, the one with the most money at stake over all
 * outcomes that need it. What one answer alone may settle weighs in full, else it shares with what must be known besides.
 * Of equals the first in the order of the questions. Answers of "不知道" are not asked for again. Undefined when nothing is
 * left to ask.
 *
 * @example of an employer's benefits with no facts at all: "employer"
 */
export function nextQuestion(
	outcomes: readonly Outcome[],
	unsure: ReadonlySet<FactKey> = new Set(),
): FactKey | undefined {
	const weights = weigh(outcomes, unsure);
	let best: FactKey | undefined;
	for (const key of factKeys) {
		const weight = weights.get(key);
		if (weight !== undefined && (best === undefined || weight > (weights.get(best) ?? 0))) best = key;
	}
	return best;
}

/** How many questions are left at most: later answers may make some of them needless, or call for another. */
export const questionsLeft = (
	outcomes: readonly Outcome[],
	unsure: ReadonlySet<FactKey> = new Set(),
): number => weigh(outcomes, unsure).size;
