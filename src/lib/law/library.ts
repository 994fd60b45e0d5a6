import { day, type Day } from '$lib/engine/day';
import type { DocumentId } from './documents';

/** How a rule stands: in force, replaced in part or as a whole, or not confirmed, for want of the document itself. */
export type Status = 'in-force' | 'partly-replaced' | 'replaced' | 'unconfirmed';

/** One point of a document that answers here rest on, in our own words. */
export interface Point {
	readonly at: string;
	readonly says: string;
}

/** A published document that answers cite. */
export interface Document {
	readonly title: string;
	/** the number it was issued under, where it has one */
	readonly number?: string;
	readonly issuer: string;
	readonly issued: Day;
	readonly inForceFrom?: Day;
	/** the last day it holds, where it prints one */
	readonly inForceUntil?: Day;
	readonly status: Status;
	/** what of it no longer holds, and what replaced it; or what it replaced */
	readonly remarks: readonly string[];
	/** what is taken from it */
	readonly points: readonly Point[];
	/** not read in full here: known from other public pages that agree with one another */
	readonly secondHand?: true;
}

export { readOn } from './read-on';

const library = {
	decision: {
		title: '全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定',
		issuer: '全国人民代表大会常务委员会',
		issued: day('2024-09-13'),
		inForceFrom: day('2025-01-01'),
		status: 'in-force',
		remarks: [
			'《国务院关于安置老弱病残干部的暂行办法》和《国务院关于工人退休、退职的暂行办法》中关于退休年龄的规定，从2025年1月1日起不再施行。',
		],
		points: [
			{
				at: '第一条',
				says: '用十五年时间，把男职工的退休年龄逐步推到63岁，原55岁的女职工推到58岁，原50岁的女职工推到55岁。',
			},
			{ at: '第四条', says: '批准《国务院关于渐进式延迟法定退休年龄的办法》。' },
			{ at: '第五条', says: '从2025年1月1日起施行。' },
		],
	},
	measures: {
		title: '国务院关于渐进式延迟法定退休年龄的办法',
		issuer: '国务院（经全国人民代表大会常务委员会批准）',
		issued: day('2024-09-13'),
		inForceFrom: day('2025-01-01'),
		status: 'in-force',
		remarks: [
			'附件1（男职工）、附件2（原55岁的女职工）、附件3（原50岁的女职工）是逐月对照表，附件4（最低缴费年限）逐年列出。',
			'比附件更晚的出生月份，按第一条的规则推算，惠算会注明“表中未列”。',
		],
		points: [
			{
				at: '第一条',
				says: '男职工和原55岁的女职工每4个月延迟1个月，逐步到63岁和58岁；原50岁的女职工每2个月延迟1个月，逐步到55岁。国家另有规定的除外。',
			},
			{
				at: '第二条',
				says: '2030年起，最低缴费年限由15年逐年提高6个月，直到20年。到了退休年龄还不满的，可以按规定延长缴费或者一次性缴费。',
			},
			{
				at: '第三条',
				says: '缴费满最低年限，可以自愿提前退休，最多提前3年，且不得早于原退休年龄；与单位商量一致，可以延迟退休，最多3年。单位不得强迫。',
			},
			{
				at: '第七条',
				says: '领失业保险金且离法定退休年龄不足一年的，可以领到退休年龄；改革期间由失业保险基金按规定为他们缴养老保险费。',
			},
			{
				at: '第八条',
				says: '井下、高空、高温、特别繁重体力劳动等特殊工种和高海拔地区的职工，符合条件的可以申请提前退休。',
			},
			{ at: '附件1', says: '男职工：1965年1月至1976年12月出生，共144行。' },
			{ at: '附件2', says: '原55岁的女职工：1970年1月至1981年12月出生，共144行。' },
			{ at: '附件3', says: '原50岁的女职工：1975年1月至1984年12月出生，共120行。' },
			{ at: '附件4', says: '2025年至2039年各年的最低缴费年限，共15行。' },
		],
	},
	flexible: {
		title: '实施弹性退休制度暂行办法',
		number: '人社部发〔2024〕94号',
		issuer: '人力资源社会保障部、中共中央组织部、财政部',
		issued: day('2024-12-31'),
		inForceFrom: day('2025-01-01'),
		status: 'in-force',
		remarks: [
			'“前3个月”“提前1个月”没有写明算到哪一日，惠算按从严的日子提示。',
			'没有单位的灵活就业人员怎样告知、能否延迟，文件没有写，请问社保经办机构。',
		],
		points: [
			{ at: '第一条', says: '达到最低缴费年限的职工可以自愿提前退休，最多3年，不早于原退休年龄。' },
			{ at: '第二条', says: '提前退休，至少在所选时间前3个月书面告知单位。' },
			{ at: '第三条', says: '按法定年龄退休的，单位应及时办理手续。' },
			{
				at: '第四条',
				says: '延迟退休要与单位商量一致，最多3年，提前1个月书面定好，定好后不再延长。公务员、国有企事业单位领导人员及其他管理人员，到法定退休年龄应及时办理退休。',
			},
			{ at: '第五条', says: '延迟期间，劳动关系延续，单位和职工继续缴费。' },
			{ at: '第六条', says: '延迟期满，劳动关系终止；期间双方商量一致，也可以提前结束。' },
			{ at: '第七条', says: '提前退休看所选年份的最低缴费年限；延迟退休看本人法定退休年龄那一年的。' },
			{ at: '第八条', says: '单位最迟在所选退休时间的当月申请领取养老金，并交退休时间申请书等材料。' },
			{ at: '第九条', says: '从审核通过的退休时间的下一个月起领取养老金。' },
			{ at: '第十条', says: '已经领取基本养老金的，不再受理弹性退休申请。' },
			{ at: '第十三条', says: '机关和国有企事业单位工作人员弹性退休，按管理权限报批。' },
			{ at: '第十四条', says: '2024年12月31日前已达到原退休年龄的，不适用。' },
		],
	},
	retirementService: {
		title: '重庆市高效办成退休“一件事”工作实施方案',
		number: '渝人社〔2024〕282号',
		issuer: '重庆市人力资源和社会保障局等5个部门',
		issued: day('2024-07-09'),
		status: 'partly-replaced',
		remarks: [
			'这份方案早于延迟退休改革。其中“满15年”的条件，2030年起以《办法》附件4为准。',
			'因病提前退休一项，2025年1月1日起由病残津贴取代（人社部发〔2024〕72号第十四条）。',
			'申请表里“女职工离开管理岗位满两年、年满50周岁”和特殊工种的55、45周岁，都写于改革之前，改革后怎样掌握请问社保经办机构。',
		],
		points: [
			{
				at: '办事指南二',
				says: '申报条件。未预审档案而有视同缴费年限或特殊工种的，申请后3个工作日内带档案到参保地社保经办机构审核。',
			},
			{ at: '办事指南三', says: '单位经办人或本人，通过“渝快办”或参保地政务服务大厅申请。' },
			{ at: '办事指南四', says: '申请材料。身份证、社保卡已关联电子证照库的可以免交。' },
			{
				at: '办事指南五',
				says: '线上在“渝快办”的“高效办成一件事”专区；线下在参保地区县政务服务大厅综合窗口。',
			},
			{ at: '办事指南六', says: '办理时限26个工作日（从哪天起算没有写明）。' },
		],
	},
	disabilityAllowance: {
		title: '企业职工基本养老保险病残津贴暂行办法',
		number: '人社部发〔2024〕72号',
		issuer: '人力资源社会保障部、财政部',
		issued: day('2024-09-27'),
		inForceFrom: day('2025-01-01'),
		status: 'in-force',
		remarks: ['取代各地因病或非因工完全丧失劳动能力的退休、退职政策。'],
		points: [
			{
				at: '第三条',
				says: '领取病残津贴的人到法定退休年龄时应办理退休；符合弹性提前退休条件的，可以申请。',
			},
			{ at: '第十四条', says: '2025年1月1日起，各地病退、退职政策停止执行。' },
		],
	},
	chongqingRetirement2004: {
		title: '重庆市参加企业职工基本养老保险人员办理退休暂行办法',
		number: '渝府发〔2004〕95号',
		issuer: '重庆市人民政府',
		issued: day('2004-11-10'),
		status: 'unconfirmed',
		secondHand: true,
		remarks: [
			'改革前重庆划分女职工50岁、55岁的办法。它是否就是“原法定退休年龄”的依据，没有见到官方明文，只供参考。',
		],
		points: [
			{
				at: '退休年龄',
				says: '在单位的女职工：工人或非管理岗位50岁，干部或管理岗位55岁，离开这类岗位满两年的50岁。个人身份参保的女性：1996年1月1日前参保的50岁；此后参保又没有视同缴费年限的55岁。',
			},
		],
	},
} satisfies Record<DocumentId, Document>;

/** Every document answers cite, by key. */
export const documents: Readonly<Record<DocumentId, Document>> = library;
