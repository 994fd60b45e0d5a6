import { day } from '$lib/engine/day';
import { dated, type Dated } from '$lib/engine/dated';
import { yuan, type Fen, type Rate } from '$lib/engine/money';
import { cite } from './cite';

/** What unemployment benefit is a month: in general, and in the four counties that have more. */
export interface BenefitStandard {
	readonly general: Fen;
	readonly fourCounties: Fen;
}

/**
 * The monthly unemployment benefit of Chongqing, second-hand, as a public page names it. It is printed until the end of 2025; what
 * holds since was not found, so afterwards it is given as not current, and not reckoned with.
 *
 * @example benefitStandard.at(day('2025-06-01'))?.value.general // 186,400 fen, 1,864 yuan
 */
export const benefitStandard: Dated<BenefitStandard> = dated([
	{
		from: day('2025-01-01'),
		until: day('2025-12-31'),
		value: { general: yuan(1864), fourCounties: yuan(2097) },
		cite: cite('unemploymentBenefit2025', '月标准'),
	},
]);

/** The counties with the higher standard. */
export const fourCounties = ['城口县', '巫溪县', '酉阳县', '彭水县'] as const;

/**
 * How many months of benefit full years of contributions give, second-hand: the step that begins last counts, and after the last of
 * them one month more for each further full year.
 */
export const benefitMonths = {
	steps: [
		{ years: 1, months: 3 },
		{ years: 2, months: 6 },
		{ years: 3, months: 9 },
		{ years: 4, months: 12 },
		{ years: 5, months: 15 },
		{ years: 7, months: 16 },
	],
	most: 24,
	cite: cite('unemploymentMonths', '领取月数'),
} as const;

/** Unemployment benefit as the regulations, the ministry's rules and its notices print it. Counts are months where nothing else is said. */
export const unemployment = {
	/** contributions asked for */
	contributed: 12,
	/** new months and those left from before together at most; the same number as in the table, from another document */
	mostTogether: 24,
	/** re-employed for less than this: what was left may be drawn on */
	reemployedUnder: 12,
	/** days for the employer to report who left */
	reportDays: 7,
	/** days to apply, as still printed in the rules; a later notice did away with any limit */
	printedApplyDays: 60,
	/** what moves along to another province besides the benefit: so much of it */
	transferBesides: { take: 1, of: 2 } satisfies Rate,
	cites: {
		contributed: cite('unemploymentRegulations', '第十四条（一）'),
		involuntary: cite('unemploymentRegulations', '第十四条（二）'),
		registered: cite('unemploymentRegulations', '第十四条（三）'),
		stops: cite('unemploymentRegulations', '第十五条'),
		kinds: cite('unemploymentRules', '第四条'),
		resigning: cite('laborLaw', '第三十二条'),
		report: cite('unemploymentRules', '第五条'),
		printedApply: cite('unemploymentRules', '第六条'),
		noLimit: cite('unemploymentPolicies2024', '五'),
		decision: cite('unemploymentRules', '第十四条'),
		decisionLater: cite('unemploymentService', '一'),
		together: cite('unemploymentRules', '第十五条（二）'),
		transfer: cite('unemploymentRules', '第二十二条'),
		transferWithin: cite('unemploymentRules', '第二十三条'),
		disputed: cite('unemploymentService', '五'),
		medical: cite('unemploymentService', '四'),
		death: cite('unemploymentRules', '第十条'),
		appeal: cite('unemploymentRules', '第二十七条'),
		integrated: cite('unemploymentService', '二'),
		checks: cite('unemploymentService', '七'),
	},
} as const;
