import { benefits } from '$lib/benefits';
import type { PageServerLoad } from './$types';

/** The list is written when the site is built, so that this page carries no rules along. */
export const load: PageServerLoad = () => ({
	benefits: benefits.map(({ id, name, paidTo, about, inForce }) => ({
		id,
		name,
		paidTo,
		says: about[0],
		until: inForce.until ?? inForce.lastReceipt,
	})),
});
