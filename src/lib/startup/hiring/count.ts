/** What the people hired come to in a year: months, limit, and what it takes off the taxes. */
import type { Day } from '$lib/engine/day';
import type { Fen } from '$lib/engine/money';
import type { Month } from '$lib/engine/month';
import { taxLimits } from '$lib/law/business-tax';
import { limitOf, type StandingLimit } from '../tax-limit';
import {
	lengthOf,
	overMonths,
	takeOff,
	twelfths,
	wholeYear,
	type Stretch,
	type TakenOff,
} from '../tax-relief';
import { firmTaxes, firmTaxOrder, yearAsked, type HiringTaxFacts } from './facts';
import { lotsOf, personMonths, type LimitKind, type Lot } from './lots';

export const kinds = ['key', 'veteran'] as const satisfies readonly LimitKind[];
export const kindNames: Readonly<Record<LimitKind, string>> = {
	key: '脱贫、登记失业人员',
	veteran: '退役士兵',
};

export type Limits = Readonly<Record<LimitKind, StandingLimit>>;

export const limitsOf = ({ keyHireLimit, veteranHireLimit }: HiringTaxFacts, year: number): Limits => ({
	key: limitOf(taxLimits.keyGroupHire, keyHireLimit, year, `${kindNames.key}，每人每年`),
	veteran: limitOf(taxLimits.veteranHire, veteranHireLimit, year, `${kindNames.veteran}，每人每年`),
});

/** What the people of a year come to. */
export interface Count {
	readonly lots: readonly Lot[];
	/** months of all persons, by the amount they come with */
	readonly months: Readonly<Record<LimitKind, number>>;
	readonly limit: Fen;
	/** at least: an amount nobody printed goes into it */
	readonly floor: boolean;
}

/** The months of those not listed one by one are known for the year only. */
export const restOf = (facts: HiringTaxFacts, kind: LimitKind): number =>
	(kind === 'key' ? facts.restKeyMonths : facts.restVeteranMonths) ?? 0;

export const limitFor = (months: Count['months'], limits: Limits): Fen =>
	twelfths(kinds.reduce((sum, kind) => sum + limits[kind].amount * months[kind], 0) as Fen, 1);

export function countOf(facts: HiringTaxFacts, limits: Limits, on: Day): Count | undefined {
	const lots = lotsOf(facts, on);
	const { last } = wholeYear(yearAsked(facts, on));
	const all = (kind: LimitKind) => personMonths(lots, kind, last) + restOf(facts, kind);
	const months = { key: all('key'), veteran: all('veteran') };
	if (months.key + months.veteran === 0) return undefined;
	return {
		lots,
		months,
		limit: limitFor(months, limits),
		floor: months.veteran > 0 && limits.veteran.floor,
	};
}

/**
 * The months whose taxes come down: from the first in which somebody listed counts, to the end of the year. Of the others nobody said
 * when they came; without anybody listed it is the whole year.
 */
export function taxedMonths({ lots }: Count, year: number): Stretch {
	const { first, last } = wholeYear(year);
	const begun = lots.flatMap(({ stretch }) => stretch?.first ?? []);
	return { first: begun.length > 0 ? (Math.min(...begun) as Month) : first, last };
}

/** Taxes as typed; what was not filled in counts as none once anything was. Income tax is a year's in any case. */
export function takenOff(facts: HiringTaxFacts, count: Count, year: number): TakenOff | undefined {
	const months = lengthOf(taxedMonths(count, year));
	if (firmTaxOrder.every((key) => facts[key] === undefined)) return undefined;
	return takeOff(
		count.limit,
		firmTaxOrder.map((key) => ({
			name: firmTaxes[key],
			due: overMonths(facts[key] ?? (0 as Fen), key === 'firmProfitTax' ? 'year' : facts.taxSpan, months),
		})),
	);
}
