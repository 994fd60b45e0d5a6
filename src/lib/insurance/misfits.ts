import { parseDay } from '$lib/engine/day';
import type { Question, Questions } from '$lib/engine/fact';

/** Whether a value can be an answer to a question: of its kind, and one of its options. */
function fits(question: Question, value: unknown): boolean {
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
		case 'day':
			return typeof value === 'string' && parseDay(value) !== undefined && value >= '1900' && value < '2200';
		case 'text':
			return typeof value === 'string' && value.length <= question.most;
		case 'count':
			return Number.isInteger(value) && Number(value) >= question.least && Number(value) <= question.most;
		case 'month':
		case 'money':
		case 'rate':
			return Number.isSafeInteger(value) && Number(value) >= 0;
	}
}

/**
 * A sentence on each fact that no answer to its question can be: what a broken link or an old file may carry. Never throws.
 *
 * @example misfits({ when: day('哪天？') }, { when: 7 }) // { when: '看不懂这一项，请重新回答' }
 */
export function misfits<Facts extends object>(
	questions: Questions<Facts>,
	facts: Facts,
): Partial<Record<keyof Facts & string, string>> {
	const problems: Partial<Record<keyof Facts & string, string>> = {};
	for (const key of Object.keys(questions) as (keyof Facts & string)[])
		if (facts[key] !== undefined && !fits(questions[key], facts[key]))
			problems[key] = '看不懂这一项，请重新回答';
	return problems;
}
