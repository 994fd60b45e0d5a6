/** A year's limit: as the tax office told it, else as public pages have it for Chongqing, else the nation's least. */
import { day } from '$lib/engine/day';
import type { Citation } from '$lib/engine/citation';
import type { Dated } from '$lib/engine/dated';
import { sayYuan, shareOf, yuan, type Fen } from '$lib/engine/money';
import type { AnswerLine } from '$lib/matters/matter';

/** What was published of a limit. */
export interface PublishedLimit {
	readonly nation: Dated<Fen>;
	/** the most a province may set, in hundredths of the nation's amount */
	readonly upTo: number;
	readonly chongqing?: Dated<Fen>;
}

/** A limit to reckon with, and how sure it is. */
export interface StandingLimit {
	readonly amount: Fen;
	readonly cite: Citation;
	/** nobody printed Chongqing's amount: this is the least it can be */
	readonly floor: boolean;
	readonly line: AnswerLine;
	readonly notices: readonly string[];
}

// Stretches that begin in the period run on beyond its last day, at the amount it had.
const standingIn = (limit: Dated<Fen>, year: number) => {
	const standing = limit.at(day(`${Math.max(year, 2023)}-12-31`));
	if (!standing) throw new RangeError('no limit was published');
	return standing;
};

/**
 * The limit of a year.
 *
 * @param told by the tax office; it counts before what was published
 * @example limitOf(taxLimits.own, undefined, 2026).amount // 2,400,000 fen, from public pages
 */
export function limitOf(
	published: PublishedLimit,
	told: Fen | undefined,
	year: number,
	label = '一年的限额标准',
): StandingLimit {
	const nation = standingIn(published.nation, year);
	const nationSays = `国家标准${sayYuan(nation.value)}，各地最多上浮${published.upTo - 100}%`;
	if (told !== undefined)
		return {
			amount: told,
			cite: nation.cite,
			floor: false,
			line: { label, value: sayYuan(told), note: `您填的；${nationSays}`, cite: nation.cite },
			notices: [],
		};
	if (published.chongqing) {
		const local = standingIn(published.chongqing, year);
		return {
			amount: local.value,
			cite: local.cite,
			floor: false,
			line: {
				label,
				value: sayYuan(local.value),
				note: `公开网页写的重庆标准；${nationSays}`,
				cite: local.cite,
			},
			notices: [`重庆的${sayYuan(local.value)}来自公开网页，没有核实原件。请问税务，不一样的填上。`],
		};
	}
	return {
		amount: nation.value,
		cite: nation.cite,
		floor: true,
		line: { label, value: `至少${sayYuan(nation.value)}`, note: nationSays, cite: nation.cite },
		notices: [
			`重庆招用退役士兵的标准没有查到，先按国家标准${sayYuan(nation.value)}算，只会少算。请问税务，问到了填上。`,
		],
	};
}

/** Said where the amount told lies outside what the nation allows. */
export function outsideLimits(
	published: PublishedLimit,
	told: Fen | undefined,
	year: number,
): readonly string[] {
	if (told === undefined) return [];
	const least = standingIn(published.nation, year).value;
	const most = shareOf(least, { take: published.upTo, of: 100 });
	return told < least || told > most
		? [`国家允许的在${sayYuan(least)}到${sayYuan(most)}之间，您填的${sayYuan(told)}不在里面，请再核对。`]
		: [];
}

/** A sentence on an amount that cannot be a year's limit. */
export const limitProblem = <Key extends string>(
	key: Key,
	told: Fen | undefined,
	what: string,
): Partial<Record<Key, string>> =>
	told === undefined
		? {}
		: told < yuan(1000)
			? ({ [key]: `${what}不到1,000元吗？请写一年的数，单位是元` } as Record<Key, string>)
			: told > yuan(100_000)
				? ({ [key]: `${what}超过10万元吗？请核对，单位是元` } as Record<Key, string>)
				: {};
