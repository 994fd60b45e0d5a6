import { hardshipFlexibleInsurance } from '$lib/benefits/hardship-flexible-insurance';
import { startupGrant } from '$lib/benefits/startup-grant';
import { asked } from '$lib/benefits/facts/questions/for-hardship';
import { doorOf, scopeOf } from '../doors';
import type { Scope } from '../enquiry.svelte';

/** The enquiry of somebody hard to employ: which benefits, which questions. */
export const scope: Scope = {
	...scopeOf(doorOf('hardship')),
	benefits: [hardshipFlexibleInsurance, startupGrant],
	questions: asked,
	given: {},
	first: () => ['hardship', 'work', 'birth', 'sex'],
};
