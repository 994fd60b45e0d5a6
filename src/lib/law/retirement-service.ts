import type { Citation } from '$lib/engine/citation';
import { day } from '$lib/engine/day';
import { cite } from './cite';

/** One paper to bring, and when it need not be. */
export interface Paper {
	readonly name: string;
	readonly note?: string;
}

/** The papers, each once. */
export const retirementPapers = {
	identityCard: { name: '居民身份证正反面', note: '已关联电子证照库可以免交' },
	socialCard: { name: '社会保障卡正面照片', note: '已关联电子证照库可以免交' },
	form: { name: '重庆市退休“一件事”申请表' },
	archive: { name: '职工档案', note: '已经预审过档案的免交' },
	extraPension: { name: '独生子女等增发材料', note: '只限1996年1月1日前参加工作或参保的人' },
	/** only for those who retire early because of special work */
	specialWork: { name: '特殊工种提前退休公示表', note: '由单位提供' },
	institutionClaim: { name: '机关事业单位基本养老保险退休人员养老待遇申报表' },
	institutionApproval: { name: '机关事业单位工作人员退休审批表，或者退休审批文件' },
} satisfies Record<string, Paper>;

const { identityCard, socialCard, form, archive, extraPension } = retirementPapers;

/**
 * How retirement is applied for in Chongqing: papers, places and time limits. What later documents replaced (illness retirement,
 * the ages before the reform, fifteen years whatever the year) is left out, and named as such.
 */
export const retirementService = {
	/** employees of enterprises, and whoever is insured individually */
	papers: [identityCard, socialCard, form, archive, extraPension] as readonly Paper[],
	/** public institutions; their single-child grant is the unit's to file, without papers here */
	institutionPapers: [
		identityCard,
		socialCard,
		form,
		retirementPapers.institutionClaim,
		retirementPapers.institutionApproval,
	] as readonly Paper[],
	/** only for those who retire early because of special work */
	specialWorkPaper: retirementPapers.specialWork,
	channels: [
		{ name: '网上', where: '“渝快办”APP或网页的“高效办成一件事”专区' },
		{ name: '窗口', where: '参保地区县政务服务大厅的综合服务窗口' },
	],
	applicant: '由单位经办人或本人申请',
	workingDays: 26,
	archiveWorkingDays: 3,
	/** who began work or insurance before this day may have extra pension for being an only-child parent and the like */
	extraPensionBefore: day('1996-01-01'),
	/** what the guide still prints and later documents replaced, or nobody has fitted to the reform */
	replaced: [
		{
			printed: '因病提前退休',
			now: '2025年1月1日起改成病残津贴',
			cite: cite('disabilityAllowance', '第十四条'),
		},
		{
			printed: '缴费一律满15年',
			now: '2030年起最低缴费年限逐年提高，到20年为止',
			cite: cite('measures', '附件4'),
		},
		{
			printed: '离开管理岗位满两年的女职工，满50岁可以退休',
			now: '写于改革之前，改革后怎样掌握，请问社保经办机构',
			cite: cite('retirementService', '附件2'),
		},
	],
	cites: {
		papers: cite('retirementService', '办事指南四'),
		channels: cite('retirementService', '办事指南五'),
		applicant: cite('retirementService', '办事指南三'),
		timeLimit: cite('retirementService', '办事指南六'),
		archive: cite('retirementService', '办事指南二'),
		institution: cite('retirementService', '办事指南二（二）'),
		housingFund: cite('retirementService', '办事指南二（三）'),
		deemedMedical: cite('retirementService', '办事指南二（四）'),
		land: cite('retirementService', '办事指南二（一）4'),
		form: cite('retirementService', '附件2'),
	} satisfies Record<string, Citation>,
} as const;
