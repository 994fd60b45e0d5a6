import type { Pathname } from '$app/types';
import type { MatterId } from '$lib/matters/ids';
import { matterNames } from '$lib/matters/names';
import { pathOfMatter } from '../shared/matter-path';

/** A link to a matter's page. */
export const toMatter = (id: MatterId): { readonly path: Pathname; readonly title: string } => ({
	path: pathOfMatter(id),
	title: matterNames[id],
});

/** What somebody asks next who has an answer about one matter. What they answered goes along. */
export const next: Partial<Record<MatterId, readonly MatterId[]>> = {
	contributions: ['pension-estimate', 'contribution-loan'],
	'contribution-loan': ['contributions'],
	'disability-allowance': ['pension-estimate'],
	foreigners: ['foreigner-number'],
	'foreigner-number': ['foreigners'],
	'injury-deadlines': ['injury-elsewhere', 'occupational-disease'],
	'injury-elsewhere': ['injury-deadlines'],
	'minimum-wage': ['working-days', 'contributions'],
	'occupational-disease': ['injury-deadlines'],
	'older-unemployed': ['unemployment-benefit'],
	'pension-adjustment': ['pension-estimate'],
	'pension-estimate': ['personal-pension', 'contributions'],
	'personal-pension': ['pension-estimate'],
	'unemployment-benefit': ['older-unemployed'],

	'startup-loan': ['loan-plan', 'own-business-tax'],
	'loan-plan': ['startup-loan'],
	'own-business-tax': ['hiring-tax', 'startup-loan'],
	'hiring-tax': ['own-business-tax', 'stable-job-refund', 'startup-loan'],
	'startup-training': ['startup-loan'],
	'stable-job-refund': ['hiring-tax'],

	apprenticeship: ['training', 'technician-training'],
	'labour-preparation': ['training'],
	'out-of-poverty-training': ['training'],
	'technician-training': ['apprenticeship', 'skill-assessment'],
	training: ['skill-assessment', 'skill-upgrade'],
	'skill-assessment': ['skill-upgrade', 'training'],
	'skill-upgrade': ['training', 'skill-assessment'],
};
