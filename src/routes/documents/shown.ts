import type { DocumentId } from '$lib/law/documents';
import { shortTitles } from '$lib/law/short-titles';

/** Every document that answers rest on, in the order of the library. */
export const shown = Object.keys(shortTitles) as readonly DocumentId[];

/** The documents by what they are about, each in one group. */
export const groups: readonly {
	readonly id: string;
	readonly title: string;
	readonly documents: readonly DocumentId[];
}[] = [
	{
		id: 'retirement',
		title: '退休',
		documents: ['decision', 'measures', 'flexible', 'retirementService', 'chongqingRetirement2004'],
	},
	{
		id: 'pension',
		title: '养老金和病残津贴',
		documents: [
			...(['disabilityAllowance', 'pensionAdjustment2024Nation', 'pensionAdjustment2024'] as const),
			...(['pensionFormula', 'pensionBase2024', 'pensionMonthsLocal'] as const),
		],
	},
	{
		id: 'personal-pension',
		title: '个人养老金',
		documents: ['personalPension', 'personalPensionPayout', 'personalPensionTax'],
	},
	{
		id: 'contributions',
		title: '缴费和工资',
		documents: [
			...(['contributionBase2024', 'contributionBase2025', 'contributionBase2026'] as const),
			...(['contributionRates2025', 'individualMedical2025', 'contributionLoan'] as const),
			'minimumWage2025',
		],
	},
	{
		id: 'unemployment',
		title: '失业保险',
		documents: [
			...(['unemploymentRules', 'unemploymentRegulations', 'laborLaw', 'unemploymentService'] as const),
			...(['unemploymentPolicies2024', 'unemploymentBenefit2025', 'unemploymentMonths'] as const),
			...(['olderUnemployed', 'jobRefund2025'] as const),
		],
	},
	{
		id: 'injury',
		title: '工伤和职业病',
		documents: ['injurySettlement', 'injuryElsewhere', 'occupationalDiseases', 'acuteDiseases'],
	},
	{
		id: 'subsidies',
		title: '就业补贴和见习',
		documents: ['subsidies', 'procedures', 'traineeshipRules', 'jobseekingNotice', 'nationalYouth'],
	},
	{
		id: 'startup',
		title: '创业',
		documents: [
			...(['startupLoan', 'businessTax', 'keyGroupTax2023', 'veteranTax2023', 'taxLimitsChongqing'] as const),
			'qihang2024',
		],
	},
	{
		id: 'training',
		title: '培训和技能',
		documents: [
			...(['trainingNotice', 'trainingCatalogue', 'newCitizenTraining2024', 'brokerRules'] as const),
			...(['unemploymentPolicies2025', 'unemploymentPolicies2026', 'skillUpgrade2023'] as const),
		],
	},
	{
		id: 'titles',
		title: '职称和考试',
		documents: [
			...(['agricultureTitleExam', 'forestryTitleExam', 'standardisationTitleExam'] as const),
			...(['pharmacistTraining', 'engineers2024', 'medicalCentre2024'] as const),
		],
	},
	{ id: 'service', title: '基层服务', documents: ['grassrootsService', 'threeSupports2024'] },
	{ id: 'foreigners', title: '外国人', documents: ['foreigners', 'foreignerCard'] },
	{
		id: 'disputes',
		title: '劳动纠纷',
		documents: ['gigMediation', 'gigMediationChongqing', 'disputes'],
	},
	{
		id: 'holidays',
		title: '放假',
		documents: ['holidays', 'holidays2024', 'holidays2025', 'holidays2026'],
	},
];
