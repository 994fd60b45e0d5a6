/**
 * What is publicly known of values that no document read here states. They are never computed with: they only help a
 * person who is asked for them to find the right figure.
 */
export interface RateHint {
	readonly says: string;
	/** medium: several public pages agree with one another; nothing here was read in an official document */
	readonly confidence: 'medium';
	/** the latest year the pages speak of */
	readonly year: number;
}

/** The values that are asked from the user, because the subsidy notices name them without a figure. */
export type AskedRate =
	| 'employerPensionRate'
	| 'employerUnemploymentRate'
	| 'employerMedicalRate'
	| 'individualPensionRate'
	| 'lowestMedicalTier';

/** Why they are asked, in one sentence. */
export const whyRatesAreAsked = '补贴文件只写按缴费算，没有写缴费比例和档次的数字，所以请您填。';

/** One hint for each value that is asked. */
export const rateHints: Readonly<Record<AskedRate, RateHint>> = {
	employerPensionRate: {
		says: '公开网页多写单位缴16%（2025、2026年）。没有读到重庆的正式文件，请以单位的缴费单为准。',
		confidence: 'medium',
		year: 2026,
	},
	employerUnemploymentRate: {
		says: '公开网页写单位缴0.5%（2025年）。2026年是否延续没有查到，请以单位的缴费单为准。',
		confidence: 'medium',
		year: 2025,
	},
	employerMedicalRate: {
		says: '大额医疗也算在内。公开网页多写（2026年）基本医疗8.5%（里面0.5%是生育），大额1.5%，合起来10%。生育那部分补不补，文件没有写。请以单位的缴费单为准。',
		confidence: 'medium',
		year: 2026,
	},
	individualPensionRate: {
		says: '以个人身份参加职工养老保险，公开网页写按所选基数的20%缴（2025年）。请以您的缴费记录为准。',
		confidence: 'medium',
		year: 2025,
	},
	lowestMedicalTier: {
		says: '填最低一档一个月缴多少。公开网页写2025年一档全年3,075元，合每月256.25元，长期护理保险另缴。2024年和2026年没有查到，请看缴费通知或者问12333。',
		confidence: 'medium',
		year: 2025,
	},
};
