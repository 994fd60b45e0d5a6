import { cite } from './cite';

/** One of the three groups of special work and the years it asks for. */
export interface SpecialWorkGroup {
	readonly id: 'heights' | 'underground' | 'harmful';
	readonly says: string;
	/** months of such work asked for */
	readonly months: number;
}

/** Early retirement for special work as printed in July 2024, before the reform of retirement ages. */
export const specialWork = {
	groups: [
		{ id: 'heights', says: '高空作业，或特别繁重的体力劳动', months: 120 },
		{
			id: 'underground',
			says: '井下、高温，或经常在零度以下的低温场所，或常年在海拔3500米以上的高山、高原工作',
			months: 108,
		},
		{
			id: 'harmful',
			says: '其他有害身体健康的工作，或常年在海拔4500米以上的高山、高原工作',
			months: 96,
		},
	] satisfies SpecialWorkGroup[],
	/** ages as printed before the reform; how they move with it is not published for Chongqing */
	printedAges: { male: 55, female: 45 },
	/** contribution record as printed, in months */
	printedPeriod: 180,
	cite: cite('retirementService', '办事指南二'),
	reform: cite('measures', '第八条'),
} as const;
