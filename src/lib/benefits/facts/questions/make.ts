/** How the questions about benefits are put together. */
import type { Questions } from '$lib/engine/fact';
import type { BenefitFacts, FactKey } from '../facts';

export { choice, count, day, month, optionsOf, yesNo } from '$lib/engine/ask';

/** The questions about some of the facts. */
export type SomeQuestions = Partial<Questions<BenefitFacts>>;

/** The values of a fact that is one of a few. */
export type Choice<Key extends FactKey> = Extract<NonNullable<BenefitFacts[Key]>, string>;

export const mostMonths = 600;
export const mostPeople = 100_000;
