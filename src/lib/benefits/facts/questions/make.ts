/** How questions are put together. */
import type { Option, Question, Questions } from '$lib/engine/fact';
import type { BenefitFacts, FactKey } from '../facts';

/** The questions about some of the facts. */
export type SomeQuestions = Partial<Questions<BenefitFacts>>;

/** The values of a fact that is one of a few. */
export type Choice<Key extends FactKey> = Extract<NonNullable<BenefitFacts[Key]>, string>;

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
export const month = (asks: string, help?: string): Question => ({
	kind: 'month',
	asks,
	...(help && { help }),
});
export const day = (asks: string, help?: string): Question => ({ kind: 'day', asks, ...(help && { help }) });
export const count = (asks: string, unit: string, least: number, most: number, help?: string): Question => ({
	kind: 'count',
	asks,
	unit,
	least,
	most,
	...(help && { help }),
});

export const mostMonths = 600;
export const mostPeople = 100_000;
