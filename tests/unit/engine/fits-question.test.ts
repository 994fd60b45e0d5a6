import { expect, test } from 'vitest';
import { choice, count, day, money, month, optionsOf, rate, several, text, yesNo } from '$lib/engine/ask';
import type { Question } from '$lib/engine/fact';
import { fitsQuestion } from '$lib/engine/fits-question';
import { monthOf } from '$lib/engine/month';

const options = optionsOf({ one: '一', two: '二' });

test.each<[Question, unknown, boolean]>([
	[yesNo('？'), false, true],
	[yesNo('？'), 'yes', false],
	[choice('？', options), 'one', true],
	[choice('？', options), 'toString', false],
	[several('？', options), [], true],
	[several('？', options), ['one', 'two'], true],
	[several('？', options), ['three'], false],
	[several('？', options), 'one', false],
	[month('？'), monthOf(1970, 5), true],
	[month('？'), monthOf(1899, 12), false],
	[month('？'), 1.5, false],
	[day('？'), '2024-02-29', true],
	[day('？'), '2025-02-29', false],
	[count('？', '年', 1, 5), 5, true],
	[count('？', '年', 1, 5), 0, false],
	[count('？', '年', 1, 5), '3', false],
	[money('？'), 0, true],
	[money('？'), NaN, false],
	[money('？'), -1, false],
	[money('？'), 1_000_000_000, false],
	[rate('？'), 10_000, true],
	[rate('？'), 10_001, false],
	[text('？', 3), '三个字', true],
	[text('？', 3), '四个字了', false],
	[text('？', 3), undefined, false],
])('%o takes %o: %s', (question, value, fits) => expect(fitsQuestion(question, value)).toBe(fits));
