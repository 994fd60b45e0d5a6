import { writeDecimal, writeMoney, writeRate } from './amount';
import type { Question } from './fact';
import type { Fen } from './money';
import { formatMonth, type Month } from './month';

/** Writes a value as text, as `readAnswer` reads it. Of several, with commas between; of none, "none". */
export function writeAnswer({ kind }: Question, value: unknown): string {
	switch (kind) {
		case 'yes-no':
			return value === true ? 'yes' : 'no';
		case 'several': {
			const values = Array.isArray(value) ? (value as readonly string[]) : [];
			return values.length === 0 ? 'none' : values.join(',');
		}
		case 'month':
			return formatMonth(value as Month);
		case 'money':
			return writeMoney(value as Fen);
		case 'rate':
			return writeRate(value as number);
		case 'decimal':
			return writeDecimal(value as number);
		case 'choice':
		case 'day':
		case 'count':
		case 'text':
			return String(value);
	}
}
