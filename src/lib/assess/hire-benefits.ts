import type { Benefit } from '$lib/benefits/benefit';
import { expansionGrant } from '$lib/benefits/expansion-grant';
import { graduateUnitInsurance } from '$lib/benefits/graduate-unit-insurance';
import { hardshipUnitInsurance } from '$lib/benefits/hardship-unit-insurance';
import { hiringSubsidy } from '$lib/benefits/hiring-subsidy';
import { publicWelfarePost } from '$lib/benefits/public-welfare-post';

/** What an employer may be paid for somebody hired. */
export const hireBenefits: readonly Benefit[] = [
	graduateUnitInsurance,
	hardshipUnitInsurance,
	hiringSubsidy,
	expansionGrant,
	publicWelfarePost,
];
