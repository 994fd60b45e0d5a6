import type { Benefit } from './benefit';
import { expansionGrant } from './expansion-grant';
import { flexibleWorkGrant } from './flexible-work-grant';
import { graduateFlexibleInsurance } from './graduate-flexible-insurance';
import { graduateUnitInsurance } from './graduate-unit-insurance';
import { hardshipFlexibleInsurance } from './hardship-flexible-insurance';
import { hardshipUnitInsurance } from './hardship-unit-insurance';
import { hiringSubsidy } from './hiring-subsidy';
import { jobPlacement } from './job-placement';
import { jobseekingGrant } from './jobseeking-grant';
import { publicWelfarePost } from './public-welfare-post';
import { shortagePostSubsidy } from './shortage-post-subsidy';
import { startupGrant } from './startup-grant';
import { traineeship } from './traineeship';
import { traineeshipBase } from './traineeship-base';
import { travelAndLodging } from './travel-and-lodging';
import { benefitIds, type BenefitId } from './ids';

/** Every benefit by its id; a new one is named in ids.ts and added here. */
const byId: Readonly<Record<BenefitId, Benefit>> = {
	'graduate-flexible-insurance': graduateFlexibleInsurance,
	'flexible-work-grant': flexibleWorkGrant,
	'shortage-post-subsidy': shortagePostSubsidy,
	'travel-and-lodging': travelAndLodging,
	'hardship-flexible-insurance': hardshipFlexibleInsurance,
	'startup-grant': startupGrant,
	'jobseeking-grant': jobseekingGrant,
	traineeship,
	'graduate-unit-insurance': graduateUnitInsurance,
	'hardship-unit-insurance': hardshipUnitInsurance,
	'hiring-subsidy': hiringSubsidy,
	'expansion-grant': expansionGrant,
	'public-welfare-post': publicWelfarePost,
	'job-placement': jobPlacement,
	'traineeship-base': traineeshipBase,
};

/** The benefit of an id. */
export const benefitOf = (id: BenefitId): Benefit => byId[id];

/** Every benefit, in the order in which they are listed. */
export const benefits: readonly Benefit[] = benefitIds.map(benefitOf);
