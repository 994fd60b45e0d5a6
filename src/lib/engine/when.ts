import type { Condition } from './condition';
import type { Day } from './day';
import { truthOf, type Truth } from './truth';

/**
 * A condition on one fact: unknown while the fact is absent.
 *
 * @example when<ForeignerFacts, 'treaty'>('treaty', (treaty) => !treaty, { says: '没有协议' })
 */
export function when<Facts, Key extends keyof Facts & string>(
	key: Key,
	test: (value: NonNullable<Facts[Key]>, facts: Facts, on: Day) => Truth | boolean,
	rest: Omit<Condition<Facts>, 'needs' | 'holds'>,
): Condition<Facts> {
	return {
		...rest,
		needs: [key],
		holds(facts, on) {
			const value = facts[key];
			if (value === undefined || value === null) return 'unknown';
			const truth = test(value, facts, on);
			return typeof truth === 'boolean' ? truthOf(truth) : truth;
		},
	};
}
