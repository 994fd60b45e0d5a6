/**
 * What each cited document is called where its full title is too long to read. All else about them stands in the library,
 * apart, so that an answer need not carry it along.
 */
export const shortTitles = {
	decision: '延迟退休决定',
	measures: '延迟退休办法',
	flexible: '弹性退休办法',
	retirementService: '退休“一件事”方案',
	disabilityAllowance: '病残津贴办法',
	chongqingRetirement2004: '重庆2004年退休办法',
	subsidies: '社保补贴等政策通知',
	procedures: '就业创业扶持经办通知',
	traineeshipRules: '青年就业见习办法',
	jobseekingNotice: '求职补贴发放通知',
	nationalYouth: '国家青年就业通知',
	contributionBase2024: '2024年缴费基数通知',
	contributionBase2025: '2025年缴费基数通知',
	contributionBase2026: '2026年缴费基数',
	minimumWage2025: '2025年最低工资通知',
	pensionAdjustment2024Nation: '国家2024年养老金调整',
	pensionAdjustment2024: '重庆2024年养老金调整',
	pensionFormula: '完善养老保险制度决定',
	pensionBase2024: '养老金计发基数',
	pensionMonthsLocal: '计发月数到月算法',
	contributionRates2025: '社会保险缴费比例',
	individualMedical2025: '2025年个人医保缴费通知',
	contributionLoan: '渝保贷通知',
	personalPension: '个人养老金通知',
	personalPensionPayout: '个人养老金领取通知',
	personalPensionTax: '个人养老金税收公告',
	unemploymentRules: '失业保险金申领办法',
	unemploymentRegulations: '失业保险条例',
	laborLaw: '劳动法',
	unemploymentService: '失业保险经办通知',
	unemploymentPolicies2024: '2024年失业保险稳岗通知',
	unemploymentBenefit2025: '2025年失业保险金标准',
	unemploymentMonths: '失业保险金领取月数',
	olderUnemployed: '大龄领金人员养老保险通知',
	injurySettlement: '工伤保险结算办法',
	injuryElsewhere: '工伤异地就医通知',
	occupationalDiseases: '职业病目录',
	acuteDiseases: '急性职业病通知',
	foreigners: '外国人参保办法',
	foreignerCard: '外国人证卡融合通知',
	gigMediation: '国家一站式调解通知',
	gigMediationChongqing: '重庆一站式调解方案',
	disputes: '矛盾纠纷化解条例',
	holidays: '放假办法',
	holidays2024: '2024年放假安排',
	holidays2025: '2025年放假安排',
	holidays2026: '2026年放假安排',
} as const;

export type DocumentId = keyof typeof shortTitles;

/** The address part of a document's page. `slugOf('retirementService')` is "retirement-service". */
export const slugOf = (id: DocumentId): string =>
	id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
