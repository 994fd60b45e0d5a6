import fc from 'fast-check';
import { lastDayOf, plusDays, firstDayOf, type Day } from '$lib/engine/day';
import { monthOf, plusMonths } from '$lib/engine/month';
import type { BenefitFacts } from '$lib/benefits/facts/facts';

/** Anything that a broken link or an old file may carry, sensible answers among it. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
	fc.constantFrom(
		...['chongqing', 'elsewhere', 'male', 'female', 'none', 'over-40-50', 'low-income', 'flexible'],
	),
	fc.constantFrom(
		...['full-time', 'part-time', 'first', 'second', 'small', 'state', 'graduate', 'agency', 'domestic'],
	),
	fc.constantFrom('2023-05-10', '2024-02-29', '2025-02-30', '9999-12-31', '0000-00-00', ''),
	fc.constantFrom(60, 55, 50, 0, -1, NaN, Infinity, 1.5, 2 ** 53, monthOf(1970, 5), monthOf(2025, 3)),
	fc.integer({ min: monthOf(1900, 1), max: monthOf(2100, 1) }),
	fc.integer(),
	fc.double(),
	fc.boolean(),
	fc.string(),
	fc.constant(null),
	fc.array(fc.string(), { maxLength: 2 }),
);

/** Facts of those keys, each absent or anything at all. */
export const strangeFacts = (keys: readonly (keyof BenefitFacts)[]): fc.Arbitrary<BenefitFacts> =>
	fc.record(Object.fromEntries(keys.map((key) => [key, anything])), {
		requiredKeys: [],
	}) as fc.Arbitrary<BenefitFacts>;

/** A day between 2023 and 2031, the ends of months more often than others. */
export const someDay: fc.Arbitrary<Day> = fc
	.tuple(fc.integer({ min: 0, max: 96 }), fc.integer({ min: -1, max: 28 }))
	.map(([months, days]) => {
		const month = plusMonths(monthOf(2023, 1), months);
		return days < 0 ? lastDayOf(month) : plusDays(firstDayOf(month), days);
	});
