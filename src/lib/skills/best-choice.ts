/**
 * Two subsidies for one certificate exclude each other: the one on training, and the one of unemployment insurance on a certificate
 * earned without it. Which is more, as far as that can be said. 渝人社发〔2024〕13号 四（四）.
 */
import { yuan, type Fen } from '$lib/engine/money';
import type { Truth } from '$lib/engine/truth';
import type { Between } from './training-outcome';

/** A subsidy for one person: whether they can have it, and what it comes to then. */
export interface Offer {
	readonly truth: Truth;
	readonly sum: Between;
}

export interface Offers {
	readonly training: Offer;
	readonly upgrade: Offer;
	/** whether it goes with either is not said, nor that it does not; it is of one notice with the training */
	readonly assessment: Offer;
	/** what the upgrade may come to for trades that are wanted most, by an older page; left out of the sums of the ways */
	readonly wanted?: Fen;
}

/** One of the two ways, with what it brings: the subsidy that excludes the other, and the assessment's on top. */
export interface Way {
	readonly id: 'training' | 'upgrade';
	readonly truth: Truth;
	readonly own: Between;
	/** with the assessment subsidy, which the upgrade may turn out to go without */
	readonly together: Between;
}

export interface BestChoice {
	/** both, always */
	readonly ways: readonly [training: Way, upgrade: Way];
	/** which of the two is never the smaller, whatever is still open; "open" where that cannot be said yet */
	readonly better: 'training' | 'upgrade' | 'same' | 'open';
	/** by how much at least and at most; undefined where it is open or the same */
	readonly by?: Between;
	/** the assessment subsidy would turn it round, should it not go with the upgrade */
	readonly assessmentMayTurn: boolean;
}

const none: Between = { least: yuan(0), most: yuan(0) };
const minus = (a: Fen, b: Fen): Fen => (a - b) as Fen;
const plus = (a: Fen, b: Fen): Fen => (a + b) as Fen;

/** What a subsidy may come to: nothing, where it may be refused; all of it only where it is sure. */
export const rangeOf = ({ truth, sum }: Offer): Between =>
	truth === 'no' ? none : truth === 'yes' ? sum : { least: yuan(0), most: sum.most };

/**
 * Both ways and which of them brings more. What is not known is a range; one way is only called better where it is at least as much
 * whatever comes of it.
 *
 * @example training 1,500 for sure, upgrade at most 1,000: "training", by 500 to 1,500 yuan
 * @example training at most 1,650, upgrade at most 1,500: "open"
 */
export function bestChoice({ training, upgrade, assessment }: Offers): BestChoice {
	const trained = rangeOf(training);
	const upgraded = rangeOf(upgrade);
	const assessed = rangeOf(assessment);
	const ways = [
		{
			id: 'training',
			truth: training.truth,
			own: trained,
			together: {
				least: plus(trained.least, assessed.least),
				most: plus(trained.most, assessed.most),
			},
		},
		{
			id: 'upgrade',
			truth: upgrade.truth,
			own: upgraded,
			together: { least: upgraded.least, most: plus(upgraded.most, assessed.most) },
		},
	] as const satisfies readonly [Way, Way];

	const ahead = (more: Between, less: Between): Between => ({
		least: minus(more.least, less.most),
		most: minus(more.most, less.least),
	});
	if (trained.least === upgraded.most && trained.most === upgraded.least)
		return { ways, better: 'same', assessmentMayTurn: false };
	if (trained.least >= upgraded.most)
		return { ways, better: 'training', by: ahead(trained, upgraded), assessmentMayTurn: false };
	if (upgraded.least >= trained.most)
		return {
			ways,
			better: 'upgrade',
			by: ahead(upgraded, trained),
			// On its own, against training and assessment together.
			assessmentMayTurn: upgraded.least < plus(trained.most, assessed.most) && trained.most > 0,
		};
	return { ways, better: 'open', assessmentMayTurn: false };
}
