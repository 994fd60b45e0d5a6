import { benefitIds } from '$lib/benefits/ids';
import { loadBenefit, loadQuestions } from './[benefit]/load';
import { benefitScope } from './benefit-scope';
import type { Door } from './doors';
import type { Scope } from './enquiry.svelte';

const behindDoors: Readonly<Record<Door['id'], () => Promise<{ scope: Scope }>>> = {
	graduate: () => import('./graduate/scope'),
	hardship: () => import('./hardship/scope'),
	employer: () => import('./employer/scope'),
	base: () => import('./base/scope'),
	agency: () => import('./agency/scope'),
};

const isDoor = (id: string): id is Door['id'] => Object.hasOwn(behindDoors, id);

/**
 * What an enquiry is about, by the id of its door or its benefit; fetched only when asked for. Undefined where there is
 * no such enquiry.
 *
 * @example (await loadScope('employer'))?.title // "我招了人"; await loadScope('expansion-grant') // of that benefit alone
 */
export async function loadScope(id: string): Promise<Scope | undefined> {
	if (isDoor(id)) return (await behindDoors[id]()).scope;
	const benefit = benefitIds.find((each) => each === id);
	if (!benefit) return undefined;
	const [rules, { asked }] = await Promise.all([loadBenefit[benefit](), loadQuestions[benefit]()]);
	return benefitScope(rules, asked);
}
