import type { Day } from './day';
import { sayDay } from './day';
import type { Question } from './fact';
import { sayMonth, type Month } from './month';
import { readAnswer } from './read-answer';

const units = { money: '元', rate: '%' } as const;

/** An answer as one says it: "2024年8月", "是", "都没有", "不知道"; one that cannot be read, as it was typed. */
export function sayAnswer(question: Question, text: string): string {
	if (text.trim() === '?') return '不知道';
	const reading = readAnswer(question, text);
	if (!reading.ok) return text;
	const { value } = reading;
	switch (question.kind) {
		case 'yes-no':
			return value === true ? '是' : '否';
		case 'choice':
			return question.options.find((option) => option.value === value)?.says ?? text;
		case 'several':
			return (
				question.options
					.filter((option) => (value as readonly string[]).includes(option.value))
					.map(({ says }) => says)
					.join('、') || '都没有'
			);
		case 'month':
			return sayMonth(value as Month);
		case 'day':
			return sayDay(value as Day);
		case 'count':
			return `${text.trim()}${question.unit}`;
		case 'money':
		case 'rate':
			return `${text.trim()}${units[question.kind]}`;
		case 'text':
			return text.trim();
	}
}
