import { parseDay } from './day';
import type { Question } from './fact';
import { holdsLongNumber } from './identity-number';
import { yearOf, type Month } from './month';

const inOurTime = (year: number): boolean => year >= 1900 && year < 2200;
const isCount = (value: unknown, least: number, most: number): boolean =>
	Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isOption = (value: unknown, options: readonly { readonly value: string }[]): boolean =>
	options.some((option) => option.value === value);

/**
 * Whether a value from anywhere, a file or another program, is of the shape its question asks for. Never throws.
 *
 * @example fits(count('几个月？', '个月', 0, 600), 601) // false
 */
export function fits(question: Question, value: unknown): boolean {
	switch (question.kind) {
		case 'yes-no':
			return typeof value === 'boolean';
		case 'choice':
			return isOption(value, question.options);
		case 'several':
			return Array.isArray(value) && value.every((each) => isOption(each, question.options));
		case 'month':
			return Number.isInteger(value) && inOurTime(yearOf(value as Month));
		case 'day': {
			const day = typeof value === 'string' ? parseDay(value) : undefined;
			return day !== undefined && inOurTime(Number(day.slice(0, 4)));
		}
		case 'count':
			return isCount(value, question.least, question.most);
		case 'money':
			return isCount(value, 0, Number.MAX_SAFE_INTEGER);
		case 'rate':
			return isCount(value, 0, 10_000);
		case 'decimal':
			return isCount(value, question.least * 100, question.most * 100);
		case 'text':
			return (
				typeof value === 'string' &&
				value.length <= question.most &&
				(question.unkept === true || !holdsLongNumber(value))
			);
	}
}
