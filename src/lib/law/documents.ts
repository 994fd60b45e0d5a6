import type { laterTitles } from './later-titles';

/**
 * What the documents on retirement and on subsidies are called where their full titles are too long to read. All else about them
 * stands in the library, apart, so that an answer need not carry it along; so do the titles of the others.
 */
export const firstTitles = {
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
} as const;

export type DocumentId = keyof typeof firstTitles | keyof typeof laterTitles;

/** What documents are called, as far as a page needs them. */
export type Titles = Readonly<Partial<Record<DocumentId, string>>>;

/** The address part of a document's page. `slugOf('retirementService')` is "retirement-service". */
export const slugOf = (id: DocumentId): string =>
	id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
