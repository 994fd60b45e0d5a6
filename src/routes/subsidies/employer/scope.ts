import { hireBenefits } from '$lib/assess/hire-benefits';
import { asked } from '$lib/benefits/facts/questions/for-hires';
import { doorOf, scopeOf } from '../doors';
import type { Scope } from '../enquiry.svelte';

/** An employer's enquiry about one person hired: which benefits, which questions. */
export const scope: Scope = {
	...scopeOf(doorOf('employer')),
	benefits: hireBenefits,
	questions: asked,
	given: {},
	first: ({ graduate }) => [
		'employer',
		'graduate',
		...(graduate ? (['graduationYear'] as const) : []),
		'firstInsured',
	],
};
