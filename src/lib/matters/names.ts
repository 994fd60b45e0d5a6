import type { MatterId } from './ids';

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
	'own-business-tax': '自己经营少缴税',
	'hiring-tax': '招人少缴税',
	'qihang-plan': '2024年启航计划',
	engineers: '卓越工程师支持',
};
