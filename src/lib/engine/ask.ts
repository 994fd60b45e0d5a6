/** How questions are put together. */
import type { Option, Question } from './fact';

/** The options of a choice: what each value is called, and where needed what it means. */
export const optionsOf = <Value extends string>(
	says: Readonly<Record<Value, string | readonly [says: string, help: string]>>,
): readonly Option[] =>
	Object.entries<string | readonly [string, string]>(says).map(([value, text]) =>
		typeof text === 'string' ? { value, says: text } : { value, says: text[0], help: text[1] },
	);

export const yesNo = (asks: string, help?: string): Question => ({
	kind: 'yes-no',
	asks,
	...(help && { help }),
});
export const choice = (asks: string, options: readonly Option[], help?: string): Question => ({
	kind: 'choice',
	asks,
	options,
	...(help && { help }),
});
/** A choice of which everybody knows the answer: how to look at it, rather than what is so. */
export const pick = (asks: string, options: readonly Option[], help?: string): Question => ({
	kind: 'choice',
	sure: true,
	asks,
	options,
	...(help && { help }),
});
export const several = (asks: string, options: readonly Option[], help?: string): Question => ({
	kind: 'several',
	asks,
	options,
	...(help && { help }),
});
export const month = (asks: string, help?: string, example?: string): Question => ({
	kind: 'month',
	asks,
	...(help && { help }),
	...(example && { example }),
});
export const day = (asks: string, help?: string, example?: string): Question => ({
	kind: 'day',
	asks,
	...(help && { help }),
	...(example && { example }),
});
export const count = (asks: string, unit: string, least: number, most: number, help?: string): Question => ({
	kind: 'count',
	asks,
	unit,
	least,
	most,
	...(help && { help }),
});
export const money = (asks: string, help?: string, example?: string): Question => ({
	kind: 'money',
	asks,
	...(help && { help }),
	...(example && { example }),
});
export const rate = (asks: string, help?: string, example?: string): Question => ({
	kind: 'rate',
	asks,
	...(help && { help }),
	...(example && { example }),
});
/** @param most the most characters that make sense */
export const text = (asks: string, most: number, help?: string, example?: string): Question => ({
	kind: 'text',
	most,
	asks,
	...(help && { help }),
	...(example && { example }),
});
