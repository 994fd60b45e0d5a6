import { flexibleWorkGrant } from '$lib/benefits/flexible-work-grant';
import { graduateFlexibleInsurance } from '$lib/benefits/graduate-flexible-insurance';
import { jobseekingGrant } from '$lib/benefits/jobseeking-grant';
import { shortagePostSubsidy } from '$lib/benefits/shortage-post-subsidy';
import { startupGrant } from '$lib/benefits/startup-grant';
import { traineeship } from '$lib/benefits/traineeship';
import { travelAndLodging } from '$lib/benefits/travel-and-lodging';
import { asked } from '$lib/benefits/facts/questions/for-graduates';
import { doorOf, scopeOf } from '../doors';
import type { Scope } from '../enquiry.svelte';

/** A graduate's own enquiry: which benefits, which questions. */
export const scope: Scope = {
	...scopeOf(doorOf('graduate')),
	benefits: [
		graduateFlexibleInsurance,
		flexibleWorkGrant,
		shortagePostSubsidy,
		travelAndLodging,
		startupGrant,
		jobseekingGrant,
		traineeship,
	],
	questions: asked,
	given: { graduate: true, founder: 'graduate' },
	first: ({ work }) => [
		'graduationYear',
		'work',
		...(work === 'employed' || work === 'flexible' ? (['firstInsured'] as const) : []),
	],
};
