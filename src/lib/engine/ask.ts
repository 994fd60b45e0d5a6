/** How questions are put together. */
import type { Option, Question } from './fact';

/** The options of a choice: what each value is called, and where needed what it means. */
export const optionsOf = <Value extends string>(
	says: Readonly<Record<Value, string | readonly [says: string, help: string]>>,
): readonly Option[] =>
	Object.entries<string | readonly [string, string]>(says).map(([value, text]) =>
		typeof text === 'string' ? { value, says: text } : { value, says: text[0], help: text[1] },
	);

type Words = readonly [asks: string, help?: string | undefined, example?: string | undefined];

const put = <Kind extends object>(kind: Kind, [asks, help, example]: Words) => ({
	...kind,
	asks,
	...(help && { help }),
	...(example && { example }),
});

export const yesNo = (...words: Words): Question => put({ kind: 'yes-no' }, words);
export const month = (...words: Words): Question => put({ kind: 'month' }, words);
export const day = (...words: Words): Question => put({ kind: 'day' }, words);
export const money = (...words: Words): Question => put({ kind: 'money' }, words);
export const rate = (...words: Words): Question => put({ kind: 'rate' }, words);

export const choice = (asks: string, options: readonly Option[], help?: string): Question =>
	put({ kind: 'choice', options }, [asks, help]);
/** A choice of which everybody knows the answer: how to look at it, rather than what is so. */
export const pick = (asks: string, options: readonly Option[], help?: string): Question =>
	put({ kind: 'choice', sure: true, options }, [asks, help]);
export const several = (asks: string, options: readonly Option[], help?: string): Question =>
	put({ kind: 'several', options }, [asks, help]);

export const count = (asks: string, unit: string, least: number, most: number, help?: string): Question =>
	put({ kind: 'count', unit, least, most }, [asks, help]);
/** A count that may have decimals: points, hours. The bounds are whole units. */
export const decimal = (asks: string, unit: string, least: number, most: number, help?: string): Question =>
	put({ kind: 'decimal', unit, least, most }, [asks, help]);
/** @param most the most characters that make sense */
export const text = (asks: string, most: number, help?: string, example?: string): Question =>
	put({ kind: 'text', most }, [asks, help, example]);
