/** What unemployment insurance asks of whoever it helps to a certificate: asked alike wherever it matters. */
import { count, yesNo } from '$lib/engine/ask';

export type InsuredFacts = {
	/** works for an enterprise */
	enterpriseWorker?: boolean;
	/** as on the subsidies page */
	drawingUnemploymentBenefit?: boolean;
	/** months of unemployment insurance paid in all, whatever was drawn since */
	unemploymentMonthsInAll?: number;
};

export const insuredQuestions = {
	enterpriseWorker: yesNo('是企业职工吗？', '现在在企业上班，单位给缴失业保险。'),
	drawingUnemploymentBenefit: yesNo('现在在领失业保险金吗？'),
	unemploymentMonthsInAll: count(
		'失业保险一共缴了几个月？',
		'个月',
		0,
		9999,
		'中间断过的，加起来算。单位给您缴的，看参保证明。',
	),
} as const;

/** The facts that still matter: whether benefit is drawn only of who does not work for an enterprise. */
export const askForInsured = ({ enterpriseWorker }: InsuredFacts): readonly (keyof InsuredFacts)[] => [
	'enterpriseWorker',
	...(enterpriseWorker === false ? (['drawingUnemploymentBenefit'] as const) : []),
	'unemploymentMonthsInAll',
];

/** No working life is longer, in months. */
const longest = 60 * 12;

/** A sentence on each of these that cannot be, alone or beside another. */
export const checkInsured = ({
	enterpriseWorker,
	drawingUnemploymentBenefit,
	unemploymentMonthsInAll: months,
}: InsuredFacts): Partial<Record<keyof InsuredFacts, string>> => ({
	...(enterpriseWorker &&
		drawingUnemploymentBenefit && {
			drawingUnemploymentBenefit: '在企业上班的人不会领失业保险金，请核对这两项',
		}),
	...(months !== undefined &&
		months > longest && { unemploymentMonthsInAll: '没有缴这么多个月，请核对。写的是月数，不是钱' }),
});
