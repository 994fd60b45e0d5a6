import type { Component } from 'svelte';
import type { MatterId } from '$lib/matters/ids';
import type { AnyMatter, Matter } from '$lib/matters/matter';
import type { MatterEnquiry } from './enquiry.svelte';

/** Handled alike from here on: what a matter asks and answers goes by the names of its facts. */
const any = <Facts extends object>(matter: Matter<Facts>): AnyMatter => matter as unknown as AnyMatter;

/** Where the rule of each matter is. */
export const loadMatter: Readonly<Record<MatterId, () => Promise<AnyMatter>>> = {
	contributions: async () => any((await import('$lib/insurance/contributions')).contributions),
	'minimum-wage': async () => any((await import('$lib/insurance/minimum-wage')).minimumWageMatter),
	'working-days': async () => any((await import('$lib/insurance/working-days')).workingDays),
	'personal-pension': async () => any((await import('$lib/insurance/personal-pension')).personalPension),
	'contribution-loan': async () => any((await import('$lib/insurance/contribution-loan')).contributionLoan),
	'pension-estimate': async () => any((await import('$lib/insurance/pension-estimate')).pensionEstimate),
	'pension-adjustment': async () =>
		any((await import('$lib/insurance/pension-adjustment')).pensionAdjustment),
	'gig-mediation': async () => any((await import('$lib/insurance/gig-mediation')).gigMediation),
	'unemployment-benefit': async () =>
		any((await import('$lib/insurance/unemployment-benefit')).unemploymentBenefit),
	'older-unemployed': async () => any((await import('$lib/insurance/older-unemployed')).olderUnemployed),
	'retirement-checklist': async () =>
		any((await import('$lib/insurance/retirement-checklist')).retirementChecklist),
	'disability-allowance': async () =>
		any((await import('$lib/insurance/disability-allowance')).disabilityAllowance),
	'injury-deadlines': async () => any((await import('$lib/insurance/injury-deadlines')).injuryDeadlines),
	'injury-elsewhere': async () => any((await import('$lib/insurance/injury-elsewhere')).injuryElsewhere),
	foreigners: async () => any((await import('$lib/insurance/foreigners')).foreigners),
	'foreigner-number': async () => any((await import('$lib/insurance/foreigner-number')).foreignerNumber),
	'occupational-disease': async () =>
		any((await import('$lib/insurance/occupational-disease')).occupationalDisease),
	'startup-loan': async () => any((await import('$lib/startup/startup-loan')).startupLoanMatter),
	'loan-plan': async () => any((await import('$lib/startup/loan-plan')).loanPlan),
	'startup-training': async () => any((await import('$lib/skills/startup-training')).startupTraining),
	'job-search-training': async () => any((await import('$lib/skills/job-search-training')).jobSearchTraining),
	'technician-training': async () =>
		any((await import('$lib/skills/technician-training')).technicianTraining),
	apprenticeship: async () => any((await import('$lib/skills/apprenticeship')).apprenticeship),
	'labour-preparation': async () => any((await import('$lib/skills/labour-preparation')).labourPreparation),
	'out-of-poverty-training': async () =>
		any((await import('$lib/skills/out-of-poverty-training')).outOfPovertyTraining),
	'grassroots-service': async () => any((await import('$lib/skills/grassroots-service')).grassrootsMatter),
	'skill-assessment': async () => any((await import('$lib/skills/skill-assessment')).skillAssessmentMatter),
	'skill-upgrade': async () => any((await import('$lib/skills/skill-upgrade')).skillUpgradeMatter),
	'three-supports': async () => any((await import('$lib/skills/three-supports')).threeSupportsMatter),
	training: async () => any((await import('$lib/skills/training')).training),
	'new-citizen-training': async () =>
		any((await import('$lib/skills/new-citizen-training')).newCitizenTraining),
	'title-exams': async () => any((await import('$lib/skills/title-exams')).titleExams),
	'pharmacist-hours': async () => any((await import('$lib/skills/pharmacist-hours')).pharmacistHours),
	'broker-grade': async () => any((await import('$lib/skills/broker-grade')).brokerGrade),
	'own-business-tax': async () => any((await import('$lib/startup/own-business-tax')).ownBusinessTax),
	'hiring-tax': async () => any((await import('$lib/startup/hiring-tax')).hiringTax),
	'qihang-plan': async () => any((await import('$lib/startup/qihang-plan')).qihangPlan),
	engineers: async () => any((await import('$lib/skills/engineers')).engineers),
	'medical-centre': async () => any((await import('$lib/skills/medical-centre')).medicalCentreMatter),
	'stable-job-refund': async () => any((await import('$lib/startup/stable-job-refund')).stableJobRefund),
};

/** What only some matters have to show: a search, a list to tick. */
export const loadExtra: Partial<
	Record<MatterId, () => Promise<{ default: Component<{ enquiry: MatterEnquiry }> }>>
> = {
	'occupational-disease': () => import('./Diseases.svelte'),
	'retirement-checklist': () => import('./RetirementChecklist.svelte'),
	engineers: () => import('./Engineers.svelte'),
};

const occupations = { fact: 'occupation', load: () => import('./Occupations.svelte') };

/** What helps to answer one question of a matter, and stands right below it. */
export const besides: Partial<
	Record<
		MatterId,
		{
			/** what the question is about */
			readonly fact: string;
			readonly load: () => Promise<{ default: Component<{ enquiry: MatterEnquiry }> }>;
		}
	>
> = {
	training: occupations,
	'technician-training': occupations,
	'skill-assessment': occupations,
	'skill-upgrade': occupations,
};
