import type { Citation } from '$lib/engine/citation';
import { shareOf, sumOf, timesOf, type Fen } from '$lib/engine/money';
import { pensionAdjustment2024 as law } from '$lib/law/pension-adjustment';
import type { Problems } from '$lib/matters/matter';

/** Who somebody retired as; the notice is not for those outside. */
export type Retired = 'enterprise' | 'land' | 'institution' | 'outside';

/** What the raise of 2024 is reckoned from. */
export type RaiseFacts = {
	retiredFrom?: Retired;
	/** the pension of December 2023 */
	pensionThen?: Fen;
	/** contributed or worked, deemed years included, converted ones not: whole years and the months left over */
	yearsThen?: number;
	monthsThen?: number;
	hardshipArea?: boolean;
	joinedBy1953?: boolean;
	veteran?: boolean;
	/** the average of retired from enterprises at the end of 2023, which nobody published */
	averageThen?: Fen;
};

/** What cannot be among the facts of a raise, and what to write instead. */
export const raiseProblems = ({
	pensionThen,
	yearsThen,
	monthsThen,
	averageThen,
}: RaiseFacts): Problems<RaiseFacts> => ({
	...(pensionThen === 0 && { pensionThen: '养老金是0吗？请写2023年12月这一个月发的数，例如3000' }),
	...(pensionThen !== undefined &&
		pensionThen >= 10_000_000 && { pensionThen: '一个月十万元以上？请写一个月的数，单位是元' }),
	...(yearsThen === 0 && (monthsThen ?? 0) === 0 && { yearsThen: '年限是0吗？请看退休核定表，写满几年' }),
	...(averageThen !== undefined &&
		(averageThen < 100_000 || averageThen >= 2_000_000) && {
			averageThen: '请写一个月的平均数，单位是元，一般是几千元',
		}),
});

/** Years that count: a part of a year as one, and fifteen at least. */
const yearsFor = (years: number, months: number): number =>
	Math.max(law.perYear.leastYears, years + (months > 0 ? 1 : 0));

interface Tilt {
	readonly says: string;
	readonly sum: Fen;
	readonly cite: Citation;
}

/** What is added for some, and where that stands. */
function tiltsOf({ retiredFrom, hardshipArea, joinedBy1953 }: RaiseFacts): readonly Tilt[] {
	const enterprise = retiredFrom === 'enterprise';
	if (!enterprise && retiredFrom !== 'institution') return [];
	return [
		...(enterprise && joinedBy1953
			? [{ says: '1953年年底及以前参加革命工作', sum: law.joinedBy1953.sum, cite: law.joinedBy1953.cite }]
			: []),
		...(hardshipArea
			? [
					{
						says: '艰苦边远地区',
						sum: law.hardshipArea.sum,
						cite: law.hardshipArea.cite[enterprise ? 'enterprise' : 'institution'],
					},
				]
			: []),
	];
}

/** What a veteran's pension lacks to the average, as far as that is known; it is made up first. */
const toAverage = ({ retiredFrom, veteran, pensionThen, averageThen }: RaiseFacts): Fen =>
	(retiredFrom === 'enterprise' && veteran && pensionThen !== undefined && averageThen !== undefined
		? Math.max(0, averageThen - pensionThen)
		: 0) as Fen;

/** The raise with its parts; a part whose facts are not known is undefined, and the sum is of the others. */
export interface Raise {
	/** the years that count */
	readonly years: number | undefined;
	readonly ofYears: Fen | undefined;
	/** what a veteran's pension is first raised by, beside the raise */
	readonly madeUp: Fen;
	/** the pension the percentage is taken of */
	readonly base: Fen | undefined;
	readonly ofPension: Fen | undefined;
	readonly tilts: readonly Tilt[];
	/** all of it, a month */
	readonly sum: Fen;
}

/**
 * What a pension went up by each month from January 2024 on, of somebody who drew it in December 2023. 渝人社发〔2024〕16号 三.
 *
 * @example raiseIn2024({ retiredFrom: 'enterprise', yearsThen: 28, monthsThen: 4, pensionThen: yuan(3000) }).sum // 92.40 yuan
 */
export function raiseIn2024(facts: RaiseFacts): Raise {
	const { pensionThen, yearsThen, monthsThen = 0 } = facts;
	const years = yearsThen === undefined ? undefined : yearsFor(yearsThen, monthsThen);
	const ofYears = years === undefined ? undefined : timesOf(law.perYear.sum, years);
	const madeUp = toAverage(facts);
	const base = pensionThen === undefined ? undefined : ((pensionThen + madeUp) as Fen);
	const ofPension = base === undefined ? undefined : shareOf(base, law.ofPension.rate);
	const tilts = tiltsOf(facts);
	const known = [ofYears, ofPension].filter((part) => part !== undefined);
	const sum = sumOf([law.fixed.sum, ...known, ...tilts.map((tilt) => tilt.sum)]);
	return { years, ofYears, madeUp, base, ofPension, tilts, sum };
}
