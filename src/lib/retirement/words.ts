import { firstDayOf, saySpan, spanBetween, type Day } from '$lib/engine/day';
import { sayMonth, type Month } from '$lib/engine/month';
import type { Assessment } from './assess';
import type { MonthRange } from './contributions';
import type { PlanKind } from './plan';

/** What each kind of plan is called. */
export const planNames: Readonly<Record<PlanKind, string>> = {
	early: '弹性提前退休',
	'on-time': '按法定年龄退休',
	late: '弹性延迟退休',
	'too-early': '早于最早月份',
	'too-late': '晚于最晚月份',
	'not-open': '不适用弹性退休',
};

/** Whom an answer is about: "男，1970年5月出生". */
export function saySubject({ facts }: Assessment): string {
	const sex = facts.sex === 'female' ? '女' : '男';
	return facts.birth === undefined ? sex : `${sex}，${sayMonth(facts.birth)}出生`;
}

/** The time left to a month: "4年10个月10天"; undefined once the month has begun. */
export const sayTimeLeft = (on: Day, month: Month): string | undefined => {
	const span = spanBetween(on, firstDayOf(month));
	return span && span.years + span.months + span.days > 0 ? saySpan(span) : undefined;
};

/** Writes month ranges for people: "2030年6月至2031年11月、2032年1月". */
export const sayRanges = (ranges: readonly MonthRange[]): string =>
	ranges
		.map(({ from, to }) => (from === to ? sayMonth(from) : `${sayMonth(from)}至${sayMonth(to)}`))
		.join('、');
