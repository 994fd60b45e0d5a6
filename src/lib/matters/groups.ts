import type { MatterId, Pillar } from './ids';

/** Who somebody is, and the matters that concern them; the first is what most of them come for. */
export interface MatterGroup {
	readonly id: string;
	readonly name: string;
	readonly says: string;
	readonly matters: readonly MatterId[];
}

const insurance: readonly MatterGroup[] = [
	{
		id: 'employed',
		name: '我在职',
		says: '每月缴多少、工资够不够最低标准、退休要办什么。',
		matters: [
			'contributions',
			'minimum-wage',
			'retirement-checklist',
			'pension-estimate',
			'personal-pension',
			'working-days',
		],
	},
	{
		id: 'flexible',
		name: '我灵活就业',
		says: '自己缴多少、缴费有困难怎么办、和平台有纠纷怎么办。',
		matters: ['contributions', 'contribution-loan', 'gig-mediation', 'minimum-wage', 'pension-estimate'],
	},
	{
		id: 'unemployed',
		name: '我失业了',
		says: '能不能领失业保险金、领几个月；快退休了怎么接上。',
		matters: ['unemployment-benefit', 'older-unemployed', 'contributions'],
	},
	{
		id: 'ill',
		name: '我生病或受伤了',
		says: '病残津贴、工伤待遇的日子、跨省治疗、职业病。',
		matters: ['disability-allowance', 'injury-deadlines', 'injury-elsewhere', 'occupational-disease'],
	},
	{
		id: 'retired',
		name: '我已退休',
		says: '2024年每月涨了多少，个人养老金怎么取。',
		matters: ['pension-adjustment', 'personal-pension'],
	},
	{
		id: 'foreign',
		name: '我是外国人',
		says: '什么时候登记、离开时怎么办、社保号码怎样编。',
		matters: ['foreigners', 'foreigner-number'],
	},
];

const startup: readonly MatterGroup[] = [
	{
		id: 'less-tax',
		name: '我想少缴税',
		says: '自己开店、招了人，每年能少缴多少税，怎样扣。',
		matters: ['own-business-tax', 'hiring-tax'],
	},
	{
		id: 'contest',
		name: '我想拿创业资助',
		says: '大学生创业启航计划最高能报几等。',
		matters: ['qihang-plan'],
	},
];

const skills: readonly MatterGroup[] = [];

const certificates: readonly MatterGroup[] = [
	{
		id: 'engineer',
		name: '我是工程师',
		says: '卓越工程师和单位能得到的23项支持，逐项查。',
		matters: ['engineers'],
	},
];

/** The ways in, pillar by pillar. A matter may stand in several, also of another pillar; every matter stands in at least one of its own. */
export const matterGroups: Readonly<Record<Pillar, readonly MatterGroup[]>> = {
	insurance,
	startup,
	skills,
	certificates,
};
