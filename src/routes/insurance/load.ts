import type { Component } from 'svelte';
import type { MatterId } from '$lib/insurance/ids';
import type { AnyMatter, Matter } from '$lib/insurance/matter';
import type { MatterEnquiry } from './enquiry.svelte';

/** Handled alike from here on: what a matter asks and answers goes by the names of its facts. */
const any = <Facts extends object>(matter: Matter<Facts>): AnyMatter => matter as unknown as AnyMatter;

/** Where the rule of each matter is. */
export const loadMatter: Partial<Readonly<Record<MatterId, () => Promise<AnyMatter>>>> = {
	contributions: async () => any((await import('$lib/insurance/contributions')).contributions),
	'minimum-wage': async () => any((await import('$lib/insurance/minimum-wage')).minimumWageMatter),
	'gig-mediation': async () => any((await import('$lib/insurance/gig-mediation')).gigMediation),
	'unemployment-benefit': async () =>
		any((await import('$lib/insurance/unemployment-benefit')).unemploymentBenefit),
	'older-unemployed': async () => any((await import('$lib/insurance/older-unemployed')).olderUnemployed),
	'retirement-checklist': async () =>
		any((await import('$lib/insurance/retirement-checklist')).retirementChecklist),
	'disability-allowance': async () =>
		any((await import('$lib/insurance/disability-allowance')).disabilityAllowance),
};

/** What only some matters have to show: a search, a list to tick. */
export const loadExtra: Partial<
	Record<MatterId, () => Promise<{ default: Component<{ enquiry: MatterEnquiry }> }>>
> = {
	'retirement-checklist': () => import('./RetirementChecklist.svelte'),
};
