import type { Component } from 'svelte';
import type { Benefit } from '$lib/benefits/benefit';
import type { BenefitId } from '$lib/benefits/ids';
import type { SomeQuestions } from '$lib/benefits/facts/questions/make';
import type { Enquiry } from '../enquiry.svelte';

/** Each benefit's rules, fetched only for its own page. */
export const loadBenefit: Readonly<Record<BenefitId, () => Promise<Benefit>>> = {
	'graduate-flexible-insurance': async () =>
		(await import('$lib/benefits/graduate-flexible-insurance')).graduateFlexibleInsurance,
	'flexible-work-grant': async () => (await import('$lib/benefits/flexible-work-grant')).flexibleWorkGrant,
	'shortage-post-subsidy': async () =>
		(await import('$lib/benefits/shortage-post-subsidy')).shortagePostSubsidy,
	'travel-and-lodging': async () => (await import('$lib/benefits/travel-and-lodging')).travelAndLodging,
	'hardship-flexible-insurance': async () =>
		(await import('$lib/benefits/hardship-flexible-insurance')).hardshipFlexibleInsurance,
	'startup-grant': async () => (await import('$lib/benefits/startup-grant')).startupGrant,
	'jobseeking-grant': async () => (await import('$lib/benefits/jobseeking-grant')).jobseekingGrant,
	traineeship: async () => (await import('$lib/benefits/traineeship')).traineeship,
	'graduate-unit-insurance': async () =>
		(await import('$lib/benefits/graduate-unit-insurance')).graduateUnitInsurance,
	'hardship-unit-insurance': async () =>
		(await import('$lib/benefits/hardship-unit-insurance')).hardshipUnitInsurance,
	'hiring-subsidy': async () => (await import('$lib/benefits/hiring-subsidy')).hiringSubsidy,
	'expansion-grant': async () => (await import('$lib/benefits/expansion-grant')).expansionGrant,
	'public-welfare-post': async () => (await import('$lib/benefits/public-welfare-post')).publicWelfarePost,
	'job-placement': async () => (await import('$lib/benefits/job-placement')).jobPlacement,
	'traineeship-base': async () => (await import('$lib/benefits/traineeship-base')).traineeshipBase,
};

/** What only some benefits have to show: a timetable, checks. */
export const loadExtra: Partial<
	Record<BenefitId, () => Promise<{ default: Component<{ enquiry: Enquiry }> }>>
> = {
	'jobseeking-grant': () => import('../Timetable.svelte'),
	'traineeship-base': () => import('../BaseChecks.svelte'),
};

const work = () => import('$lib/benefits/facts/questions/for-work');
const graduates = () => import('$lib/benefits/facts/questions/for-graduates');
const hardship = () => import('$lib/benefits/facts/questions/for-hardship');
const hires = () => import('$lib/benefits/facts/questions/for-hires');

/** What may be asked for each benefit. */
export const loadQuestions: Readonly<Record<BenefitId, () => Promise<{ asked: SomeQuestions }>>> = {
	'graduate-flexible-insurance': work,
	'flexible-work-grant': work,
	'shortage-post-subsidy': work,
	'travel-and-lodging': work,
	'hardship-flexible-insurance': hardship,
	'startup-grant': graduates,
	'jobseeking-grant': work,
	traineeship: graduates,
	'graduate-unit-insurance': work,
	'hardship-unit-insurance': hires,
	'hiring-subsidy': work,
	'expansion-grant': work,
	'public-welfare-post': hires,
	'job-placement': () => import('$lib/benefits/facts/questions/for-agencies'),
	'traineeship-base': () => import('$lib/benefits/facts/questions/for-bases'),
};
