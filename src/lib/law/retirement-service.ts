import type { Citation } from '$lib/engine/citation';
import { cite } from './cite';

/** One paper to bring, and when it need not be. */
export interface Paper {
	readonly name: string;
	readonly note?: string;
}

/**
 * How retirement is applied for in Chongqing: papers, places and time limits for employees of enterprises. What later
 * documents replaced (illness retirement, the ages before the reform) is left out.
 */
export const retirementService = {
	papers: [
		{ name: '居民身份证正反面', note: '已关联电子证照库可以免交' },
		{ name: '社会保障卡正面照片', note: '已关联电子证照库可以免交' },
		{ name: '重庆市退休“一件事”申请表' },
		{ name: '职工档案', note: '已经预审过档案的免交' },
		{ name: '独生子女等增发材料', note: '只限1996年1月1日前参加工作或参保的人' },
	] satisfies Paper[],
	/** only for those who retire early because of special work */
	specialWorkPaper: { name: '特殊工种提前退休公示表', note: '由单位提供' } satisfies Paper,
	channels: [
		{ name: '网上', where: '“渝快办”APP或网页的“高效办成一件事”专区' },
		{ name: '窗口', where: '参保地区县政务服务大厅的综合服务窗口' },
	],
	applicant: '由单位经办人或本人申请',
	workingDays: 26,
	archiveWorkingDays: 3,
	cites: {
		papers: cite('retirementService', '办事指南四'),
		channels: cite('retirementService', '办事指南五'),
		timeLimit: cite('retirementService', '办事指南六'),
		archive: cite('retirementService', '办事指南二'),
	} satisfies Record<string, Citation>,
} as const;
