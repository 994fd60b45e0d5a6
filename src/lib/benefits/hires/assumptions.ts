import type { BenefitFacts } from '../facts/facts';

/** What may be said once of everybody on a list, where the list itself does not say it. */
export const hireAssumptions = [
	{ says: '以前没有领过这些补贴', facts: { received: [], unitSubsidyMonths: 0 } },
	{ says: '签了劳动合同', facts: { contract: true } },
	{ says: '失业、工伤、养老保险都在缴', facts: { threeInsurances: true } },
	{ says: '参保以后每个月都缴了，现在还在缴', facts: { continuous: true, stillInsured: true } },
	{ says: '不是就业困难人员，也不在公益性岗位', facts: { hardship: 'none', publicWelfarePost: 'none' } },
] as const satisfies readonly { says: string; facts: BenefitFacts }[];
