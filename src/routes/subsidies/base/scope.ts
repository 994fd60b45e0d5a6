import { traineeshipBase } from '$lib/benefits/traineeship-base';
import { asked } from '$lib/benefits/facts/questions/for-bases';
import { doorOf, scopeOf } from '../doors';
import type { Scope } from '../enquiry.svelte';

/** A traineeship base's enquiry: which benefits, which questions. */
export const scope: Scope = {
	...scopeOf(doorOf('base')),
	benefits: [traineeshipBase],
	questions: asked,
	given: {},
	first: () => [
		'traineesApproved',
		'approvedMonths',
		'traineesRetained',
		'retainedMonths',
		'insuranceBought',
	],
};
