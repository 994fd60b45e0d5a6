/** What each matter is called in addresses and in the program, by what it is about. A matter's page stands at /<pillar>/<id>/. */
export const idsByPillar = {
	insurance: [
		'contributions',
		'minimum-wage',
		'personal-pension',
		'contribution-loan',
		'gig-mediation',
		'unemployment-benefit',
		'older-unemployed',
		'disability-allowance',
		'injury-deadlines',
		'injury-elsewhere',
		'occupational-disease',
		'pension-estimate',
		'retirement-checklist',
		'pension-adjustment',
		'foreigners',
		'foreigner-number',
		'working-days',
	],
	startup: [
		'startup-loan',
		'loan-plan',
		'own-business-tax',
		'hiring-tax',
		'startup-training',
		'qihang-plan',
		'stable-job-refund',
	],
	skills: [
		'training',
		'job-search-training',
		'technician-training',
		'apprenticeship',
		'labour-preparation',
		'out-of-poverty-training',
		'new-citizen-training',
	],
	certificates: [
		'skill-assessment',
		'skill-upgrade',
		'title-exams',
		'pharmacist-hours',
		'broker-grade',
		'engineers',
		'medical-centre',
		'grassroots-service',
		'three-supports',
	],
} as const;

/** What matters are about: insurance and pension; starting a business; learning a trade; earning a certificate. */
export type Pillar = keyof typeof idsByPillar;

export type MatterId = (typeof idsByPillar)[Pillar][number];

export const pillars = Object.keys(idsByPillar) as readonly Pillar[];

/** Every matter there is. */
export const matterIds: readonly MatterId[] = Object.values(idsByPillar).flat();

const pillarOfId = new Map<string, Pillar>(
	pillars.flatMap((pillar) => idsByPillar[pillar].map((id): [string, Pillar] => [id, pillar])),
);

/** What a matter is about. `pillarOf('minimum-wage')` is "insurance". */
export const pillarOf = (id: MatterId): Pillar => pillarOfId.get(id) ?? 'insurance';

/** The name under which an answer is kept with a person or stands on a sheet. `topicOf('minimum-wage')` is "insurance-minimum-wage". */
export const topicOf = (id: MatterId): string => `${pillarOf(id)}-${id}`;

const idOfTopic = new Map(matterIds.map((id): [string, MatterId] => [topicOf(id), id]));

/** The matter of a topic; undefined where it is none. */
export const matterOfTopic = (topic: string): MatterId | undefined => idOfTopic.get(topic);
