/** Every benefit by who is paid. A new one is named here, and written in a file of its name here and in law/guides/. */
export const idsByPayee = {
	person: [
		'graduate-flexible-insurance',
		'flexible-work-grant',
		'shortage-post-subsidy',
		'travel-and-lodging',
		'hardship-flexible-insurance',
		'startup-grant',
		'jobseeking-grant',
		'traineeship',
	],
	employer: [
		'graduate-unit-insurance',
		'hardship-unit-insurance',
		'hiring-subsidy',
		'expansion-grant',
		'public-welfare-post',
	],
	agency: ['job-placement'],
	base: ['traineeship-base'],
} as const;

/** Who gets the money. */
export type Payee = keyof typeof idsByPayee;

export type BenefitId = (typeof idsByPayee)[Payee][number];

/** Every benefit, in the order they are listed. */
export const benefitIds: readonly BenefitId[] = Object.values(idsByPayee).flat();
