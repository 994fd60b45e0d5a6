/** What each matter of insurance and pension is called in addresses and in the program. */
export const matterIds = [
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
] as const;

export type MatterId = (typeof matterIds)[number];
