/** When somebody held the certificates of their studies: asked alike wherever a round of recruitment asks for them. */
import { day as askDay } from '$lib/engine/ask';
import type { Day } from '$lib/engine/day';

export type CertificatesHeldFacts = {
	/** the day from which graduation certificate and, where there is one, degree certificate were both held */
	certificatesCompleteOn?: Day;
};

export const certificatesHeldQuestions = {
	certificatesCompleteOn: askDay(
		'毕业证和学位证，哪天都拿到了？',
		'看证书上印的日子，写后拿到的那一本。没有学位证的专科，写毕业证的。',
		'2024-6-25',
	),
} as const;

/** A sentence on a day that has not come. */
export const checkCertificatesHeld = (
	{ certificatesCompleteOn }: CertificatesHeldFacts,
	on: Day,
): { certificatesCompleteOn?: string } =>
	certificatesCompleteOn !== undefined && certificatesCompleteOn > on
		? { certificatesCompleteOn: '这一天还没到。还没有拿到的，空着就行' }
		: {};
