import { jobPlacement } from '$lib/benefits/job-placement';
import { asked } from '$lib/benefits/facts/questions/for-agencies';
import { doorOf, scopeOf } from '../doors';
import type { Scope } from '../enquiry.svelte';

/** An agency's enquiry: which benefits, which questions. */
export const scope: Scope = {
	...scopeOf(doorOf('agency')),
	benefits: [jobPlacement],
	questions: asked,
	given: {},
	first: () => ['agency', 'placedUnemployed', 'placedHardship', 'freePlacement'],
};
