import type { MatterId, Pillar } from './ids';

/** The way in to the matters of each pillar. */
export const pillarNames: Readonly<Record<Pillar, string>> = {
	insurance: '保险和养老',
	startup: '我要创业',
	skills: '我在学技能',
	certificates: '我要考证',
};

/** What each matter is called, apart from its rule, which is long. */
export const matterNames: Readonly<Record<MatterId, string>> = {
	contributions: '社保缴多少',
	'minimum-wage': '最低工资',
	'personal-pension': '个人养老金',
	'contribution-loan': '渝保贷',
	'gig-mediation': '新就业形态纠纷调解',
	'unemployment-benefit': '失业保险金',
	'older-unemployed': '失业又快退休',
	'disability-allowance': '病残津贴',
	'injury-deadlines': '工伤待遇几时结算',
	'injury-elsewhere': '工伤跨省治疗',
	'occupational-disease': '查职业病',
	'pension-estimate': '养老金估算',
	'retirement-checklist': '退休要办的事',
	'pension-adjustment': '2024年养老金调整',
	foreigners: '外国人参加社保',
	'foreigner-number': '外国人社保号码',
	'working-days': '工作日和放假',
	'startup-loan': '创业担保贷款',
	'loan-plan': '贷款还款和贴息',
	'startup-training': '创业培训补贴',
	'job-search-training': '求职能力实训',
	'technician-training': '技师培训补贴',
	apprenticeship: '新型学徒制补贴',
	'labour-preparation': '劳动预备制培训',
	'out-of-poverty-training': '脱贫人口培训补助',
	'grassroots-service': '大学生服务基层',
	'three-supports': '三支一扶2024',
	'skill-assessment': '技能评价补贴',
	'skill-upgrade': '技能提升补贴',
	training: '培训能补多少',
	'new-citizen-training': '新市民培训',
	'title-exams': '职称考试条件',
	'pharmacist-hours': '执业药师学时',
	'broker-grade': '劳务经纪人考核',
};
