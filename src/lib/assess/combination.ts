import type { Exclusion } from '$lib/benefits/benefit';
import type { BenefitId } from '$lib/benefits/ids';
import type { Citation } from '$lib/engine/citation';
import { day, daysBetween, type Day } from '$lib/engine/day';
import { sumOf, yuan, type Fen } from '$lib/engine/money';
import type { Outcome } from './outcome';

/** One benefit that could be had, and what it cannot be had together with. */
export interface Item {
	readonly key: string;
	readonly benefit: BenefitId;
	readonly total: Fen;
	readonly excludes: readonly Exclusion[];
	/** the day it can be claimed, where that is known: of equal combinations the earlier is better */
	readonly claimOn?: Day;
}

export interface Chosen<I extends Item> {
	readonly chosen: readonly I[];
	readonly total: Fen;
}

export interface LeftOut<I extends Item> {
	readonly item: I;
	/** why, in one or several sentences of the rules */
	readonly because: string;
	readonly cites: readonly Citation[];
}

/** The best lawful combination, the next best, and why what is not in it was left out. */
export interface Combination<I extends Item> extends Chosen<I> {
	readonly runnerUp?: Chosen<I>;
	readonly leftOut: readonly LeftOut<I>[];
}

/** The sentence that keeps two apart, whichever of them states it. */
function exclusionOf(a: Item, b: Item): Exclusion | undefined {
	return (
		a.excludes.find(({ benefit }) => benefit === b.benefit) ??
		b.excludes.find(({ benefit }) => benefit === a.benefit)
	);
}

/** How long one waits for the money on the whole: each sum by its days. Of unknown days, none. */
const waiting = (items: readonly Item[]): number =>
	items.reduce(
		(all, { claimOn, total }) => all + (claimOn ? daysBetween(day('2024-01-01'), claimOn) * total : 0),
		0,
	);

/** Every set to which nothing more can lawfully be added, the items in their order. */
function fullSets<I extends Item>(items: readonly I[], apart: readonly (readonly boolean[])[]): I[][] {
	const sets: I[][] = [];
	const count = items.length;
	const fits = (chosen: readonly number[], index: number): boolean =>
		chosen.every((each) => !apart[each]?.[index]);
	const choose = (index: number, chosen: readonly number[]): void => {
		if (index === count) {
			const full = items.every((_, each) => chosen.includes(each) || !fits(chosen, each));
			if (full) sets.push(chosen.flatMap((each) => items[each] ?? []));
			return;
		}
		if (fits(chosen, index)) choose(index + 1, [...chosen, index]);
		// Left out only where something else may still stand against it.
		if (apart[index]?.some(Boolean)) choose(index + 1, chosen);
	};
	choose(0, []);
	return sets;
}

/**
 * The best lawful combination: every combination is tried, and the one with the largest sum is taken; of equal sums the one
 * that pays earlier, then the one whose items stand first. What excludes one another is read both ways.
 *
 * @example 10,000 and 1,500 that go together, and 5,000 that goes with neither: 11,500; runner-up 5,000
 */
export function bestCombination<I extends Item>(items: readonly I[]): Combination<I> {
	const apart = items.map((a) => items.map((b) => a !== b && exclusionOf(a, b) !== undefined));
	const ranked = fullSets(items, apart)
		.map((chosen) => ({ chosen, total: sumOf(chosen.map(({ total }) => total)) }))
		.sort((a, b) => b.total - a.total || waiting(a.chosen) - waiting(b.chosen));
	const [best, runnerUp] = ranked;
	if (!best) return { chosen: [], total: yuan(0), leftOut: [] };
	const leftOut = items
		.filter((item) => !best.chosen.includes(item))
		.map((item): LeftOut<I> => {
			const reasons = best.chosen.flatMap((other) => exclusionOf(item, other) ?? []);
			return {
				item,
				because: [...new Set(reasons.map(({ says }) => says))].join('；'),
				cites: reasons.map(({ cite }) => cite),
			};
		});
	return {
		...best,
		...(runnerUp && { runnerUp }),
		leftOut,
	};
}

/** A benefit that can be claimed now or from a day, with its outcome. */
export interface OutcomeItem extends Item {
	readonly outcome: Outcome;
}

/**
 * What of the outcomes can be claimed for a known sum: now, or from a day. A rule past its printed end is not counted, nor
 * what nobody claims. What is paid by the month counts as its total covers: a year of it, as a rule.
 */
export const itemsOf = (outcomes: readonly Outcome[]): readonly OutcomeItem[] =>
	outcomes.flatMap((outcome): OutcomeItem[] => {
		const { benefit, kind, payment, from, window } = outcome;
		if ((kind !== 'now' && kind !== 'from') || benefit.unclaimed) return [];
		if (!payment.known || payment.total <= 0) return [];
		const claimOn = from ?? window?.from;
		// More months than the total covers may have fallen due by now.
		const due = payment.byMonth?.due;
		return [
			{
				key: benefit.id,
				benefit: benefit.id,
				total: due !== undefined && due > payment.total ? due : payment.total,
				excludes: benefit.excludes,
				outcome,
				...(claimOn && { claimOn }),
			},
		];
	});

/**
 * The best lawful combination of what one person, or an employer for one hire, can claim now or from a day.
 *
 * @example a graduate of 2024 hired by a small firm in August 2024: 10,000 + 1,500 = 11,500 yuan, not 5,000
 */
export const bestForOutcomes = (outcomes: readonly Outcome[]): Combination<OutcomeItem> =>
	bestCombination(itemsOf(outcomes));
