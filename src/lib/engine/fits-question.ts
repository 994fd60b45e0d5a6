import { parseDay } from './day';
import type { Question } from './fact';
import { monthOf } from './month';

const isWhole = (value: unknown, least: number, most: number): boolean =>
	Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const [firstMonth, lastMonth] = [monthOf(1900, 1), monthOf(2199, 12)];
/** As many fen as a field takes: ten million yuan. */
const mostFen = 999_999_999;

/**
 * Whether a value is one a question can have, by its kind alone: what comes from elsewhere than a form may be anything.
 *
 * @example fitsQuestion(money('工资多少？'), NaN) // false
 */
export function fitsQuestion(question: Question, value: unknown): boolean {
	switch (question.kind) {
		case 'yes-no':
			return typeof value === 'boolean';
		case 'choice':
			return question.options.some((option) => option.value === value);
		case 'several':
			return (
				Array.isArray(value) &&
				value.every((each) => question.options.some((option) => option.value === each))
			);
		case 'month':
			return isWhole(value, firstMonth, lastMonth);
		case 'day':
			return typeof value === 'string' && parseDay(value) !== undefined;
		case 'count':
			return isWhole(value, question.least, question.most);
		case 'money':
			return isWhole(value, 0, mostFen);
		case 'rate':
			return isWhole(value, 0, 10_000);
		case 'text':
			return typeof value === 'string' && value.length <= question.most;
	}
}
