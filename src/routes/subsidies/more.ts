import type { Component } from 'svelte';
import type { Outcome } from '$lib/assess/outcome';
import type { BenefitId } from '$lib/benefits/ids';
import type { Day } from '$lib/engine/day';
import type { Guide } from '$lib/law/guide';
import type { Enquiry } from './enquiry.svelte';

/** What stands behind and below a result and is not needed for it. */
export interface More {
	readonly guides: ReadonlyMap<BenefitId, Guide>;
	/** what is folded under each outcome; absent where the page tells it anyway */
	readonly Details?: Component<{ outcome: Outcome; guide: Guide | undefined; on: Day }>;
	readonly AnswersGiven: Component<{ enquiry: Enquiry }>;
	readonly Afterwards: Component<{ enquiry: Enquiry; topic: string; onclear: () => void }>;
}

/** Fetches it, once there is a result. */
export async function loadMore({ scope }: Enquiry, bare: boolean): Promise<More> {
	const [details, answers, afterwards, guides] = await Promise.all([
		bare ? undefined : import('./OutcomeDetails.svelte'),
		import('./AnswersGiven.svelte'),
		import('./Afterwards.svelte'),
		bare
			? new Map()
			: import('./guides').then(({ loadGuides }) => loadGuides(scope.benefits.map(({ id }) => id))),
	]);
	return {
		guides,
		...(details && { Details: details.default }),
		AnswersGiven: answers.default,
		Afterwards: afterwards.default,
	};
}
