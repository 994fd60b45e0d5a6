import { writeDecimal, writeRate } from './amount';
import { sayCount } from './count';
import { sayDay, type Day } from './day';
import type { Question } from './fact';
import { sayYuan, type Fen } from './money';
import { sayMonth, type Month } from './month';
import { readAnswer } from './read-answer';

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
			return `${sayCount(value as number)}${question.unit}`;
		case 'money':
			return sayYuan(value as Fen);
		case 'rate':
			return `${writeRate(value as number)}%`;
		case 'decimal':
			return `${writeDecimal(value as number)}${question.unit}`;
		case 'text':
			return text.trim();
	}
}
