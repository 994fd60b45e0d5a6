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
		id: 'borrow',
		name: '我要借钱',
		says: '创业担保贷款能不能借、借多少，每月还多少，政府贴多少息。',
		matters: ['startup-loan', 'loan-plan'],
	},
	{
		id: 'less-tax',
		name: '我想少缴税',
		says: '自己开店、招了人，每年能少缴多少税，怎样扣。',
		matters: ['own-business-tax', 'hiring-tax'],
	},
	{
		id: 'keep-staff',
		name: '我有员工',
		says: '少裁员能拿回多少失业保险费，招了人能少缴多少税。',
		matters: ['stable-job-refund', 'hiring-tax'],
	},
	{
		id: 'learn-startup',
		name: '我想学创业',
		says: '创业培训有四种，看您能上哪种、补多少。',
		matters: ['startup-training'],
	},
	{
		id: 'contest',
		name: '我想拿创业资助',
		says: '大学生创业启航计划：2024年的条件和等次，已经结束。',
		matters: ['qihang-plan'],
	},
];

const skills: readonly MatterGroup[] = [
	{
		id: 'trade',
		name: '我要学一门手艺',
		says: '查职业是哪一类，看培训补多少、补给谁；考到证书还有别的补贴。',
		matters: ['training', 'skill-assessment', 'skill-upgrade'],
	},
	{
		id: 'seeking',
		name: '我还没有工作',
		says: '学怎样找工作、初高中毕业先学一门手艺、学创业，各补多少。',
		matters: ['job-search-training', 'labour-preparation', 'startup-training'],
	},
	{
		id: 'technician',
		name: '我在企业上班',
		says: '考技师、高级技师，参加培训补多少；考到等级证书补多少。',
		matters: ['technician-training', 'skill-upgrade'],
	},
	{
		id: 'out-of-poverty',
		name: '我是脱贫人口',
		says: '培训期间的生活费，去山东上班的补助。',
		matters: ['out-of-poverty-training'],
	},
	{
		id: 'enterprise',
		name: '我是企业，要带学徒',
		says: '带新型学徒每人每年补多少。',
		matters: ['apprenticeship'],
	},
	{
		id: 'training-2024',
		name: '2024年的培训',
		says: '已经结束的，还可以看当时的条件和标准。',
		matters: ['new-citizen-training'],
	},
];

const certificates: readonly MatterGroup[] = [
	{
		id: 'skill-certificates',
		name: '我考技能证书',
		says: '考到证书能领哪几种补贴，各多少，哪种更多。',
		matters: ['skill-assessment', 'skill-upgrade', 'technician-training'],
	},
	{
		id: 'titles',
		name: '我要考职称',
		says: '农业、林业、标准化：看学历和年限够不够报名。',
		matters: ['title-exams'],
	},
	{
		id: 'keeping',
		name: '我已经有证',
		says: '每年要学多少，考核到几分是哪一等。',
		matters: ['pharmacist-hours', 'broker-grade'],
	},
	{
		id: 'engineer',
		name: '我是工程师',
		says: '卓越工程师和单位能得到的23项支持，逐项查。',
		matters: ['engineers'],
	},
	{
		id: 'medical',
		name: '我在医院工作',
		says: '国家区域医疗中心的医院和医务人员有什么支持，各最多多少。',
		matters: ['medical-centre'],
	},
	{
		id: 'service',
		name: '我去基层服务',
		says: '服务期满有什么，三支一扶怎样算成绩。',
		matters: ['grassroots-service', 'three-supports'],
	},
];

/** The ways in, pillar by pillar. A matter may stand in several, also of another pillar; every matter stands in at least one of its own. */
export const matterGroups: Readonly<Record<Pillar, readonly MatterGroup[]>> = {
	insurance,
	startup,
	skills,
	certificates,
};
