import type { DocumentId } from '$lib/law/documents';

/** The documents that answers on the pages rest on. The rules of the others have no page yet, so neither have they. */
export const shown: readonly DocumentId[] = [
	'decision',
	'measures',
	'flexible',
	'retirementService',
	'disabilityAllowance',
	'chongqingRetirement2004',
];
