import type { Citation } from './citation';
import type { Day } from './day';

/** One stretch of time in which a published value holds. */
export interface Period<T> {
	readonly from: Day;
	/** the last day it holds, where the document prints one */
	readonly until?: Day;
	readonly value: T;
	readonly cite: Citation;
}

/** A value as it stands on a day: `current` is false when its printed last day has passed and nothing replaced it. */
export interface Standing<T> extends Period<T> {
	readonly current: boolean;
}

/** A value the law publishes and changes: what it is on a day, from when, until when, by which document. */
export interface Dated<T> {
	/** The value on that day; undefined before the first period. */
	at(on: Day): Standing<T> | undefined;
	/** Every period, the earliest first. */
	readonly periods: readonly Period<T>[];
}

/**
 * A dated value from its periods. The latest period that has begun counts; a value whose printed last day has passed is
 * still given, marked as not current, so that whoever shows it can say so.
 *
 * @throws RangeError when periods overlap, stand out of order, or end before they begin: a mistake in our data
 * @example dated([{ from: day('2025-01-01'), value: 180, cite }]).at(day('2026-07-01'))?.value // 180
 */
export function dated<T>(periods: readonly Period<T>[]): Dated<T> {
	periods.forEach((period, index) => {
		const before = periods[index - 1];
		if (period.until !== undefined && period.until < period.from)
			throw new RangeError(`a period ends before it begins: ${period.from}`);
		if (before && (before.until ?? before.from) >= period.from)
			throw new RangeError(`periods overlap or stand out of order at ${period.from}`);
	});
	// Both ways each may stand, made once: values are asked for in every answer, and periods are few.
	const standings = periods.map((period) => ({
		period,
		current: { ...period, current: true },
		past: { ...period, current: false },
	}));
	return {
		periods,
		at(on) {
			const standing = standings.findLast(({ period }) => period.from <= on);
			if (!standing) return undefined;
			const { until } = standing.period;
			return until === undefined || on <= until ? standing.current : standing.past;
		},
	};
}
