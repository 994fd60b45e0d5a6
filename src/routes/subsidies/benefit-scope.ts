import type { Benefit } from '$lib/benefits/benefit';
import type { SomeQuestions } from '$lib/benefits/facts/questions/make';
import type { Scope } from './enquiry.svelte';

/** The enquiry about one benefit by itself. */
export const benefitScope = (benefit: Benefit, questions: SomeQuestions): Scope => ({
	title: benefit.name,
	path: `/subsidies/${benefit.id}/`,
	benefits: [benefit],
	questions,
	given: {},
	first: () => [],
});
