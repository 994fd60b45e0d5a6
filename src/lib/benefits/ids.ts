/** Every benefit, in the order they are listed. A new one is named here, and written in a file of its name here and in law/guides/. */
export const benefitIds = [
	'graduate-flexible-insurance',
	'flexible-work-grant',
	'shortage-post-subsidy',
	'travel-and-lodging',
	'hardship-flexible-insurance',
	'startup-grant',
	'jobseeking-grant',
	'traineeship',
	'graduate-unit-insurance',
	'hardship-unit-insurance',
	'hiring-subsidy',
	'expansion-grant',
	'public-welfare-post',
	'job-placement',
	'traineeship-base',
] as const;

export type BenefitId = (typeof benefitIds)[number];
