import type { Citation } from '$lib/engine/citation';
import { day, type Day } from '$lib/engine/day';
import { cite } from './cite';

/** What of work injury insurance is settled, by the articles that set its last day. */
export type InjuryBenefit = 'treatment' | 'disability' | 'death' | 'medical-grant' | 'appraisal';

/** One of them: what it consists of, and who settles it with the agency. */
export interface SettledBenefit {
	readonly name: string;
	readonly holds: string;
	readonly settledBy: string;
	readonly cite: Citation;
}

/** 渝人社发〔2024〕7号 第四条 to 第八条. */
export const settledBenefits: Readonly<Record<InjuryBenefit, SettledBenefit>> = {
	treatment: {
		name: '医疗期待遇',
		holds: '医疗费、康复费、住院伙食补助、统筹区外就医的交通住宿费、辅助器具费',
		settledBy: '定点机构、单位，或者工伤职工、近亲属',
		cite: cite('injurySettlement', '第四条'),
	},
	disability: {
		name: '伤残待遇',
		holds: '一次性伤残补助金、伤残津贴、生活护理费',
		settledBy: '单位或者工伤职工',
		cite: cite('injurySettlement', '第五条'),
	},
	death: {
		name: '因工死亡待遇',
		holds: '一次性工亡补助金、丧葬补助金、供养亲属抚恤金',
		settledBy: '单位或者近亲属',
		cite: cite('injurySettlement', '第六条'),
	},
	'medical-grant': {
		name: '一次性工伤医疗补助金',
		holds: '解除劳动关系时，由基金付的那一份',
		settledBy: '单位或者工伤职工',
		cite: cite('injurySettlement', '第七条'),
	},
	appraisal: {
		name: '鉴定费',
		holds: '劳动能力鉴定费、鉴定检查费',
		settledBy: '鉴定机构、单位或者工伤职工',
		cite: cite('injurySettlement', '第八条'),
	},
};

/** How settling goes: the rules hold from that day; 第三条, 第九条, 第十四条. */
export const settlement = {
	from: day('2024-02-29'),
	/** days to pay after receiving the papers, and by how many they may be prolonged */
	payDays: 30,
	prolongDays: 15,
} as const;

/** The last day to settle what came up in a year: 28 February of the next, also in a leap year. 第三条. */
export const settleBy = (year: number): Day => day(`${year + 1}-02-28`);

/** The day until which the agency settles with everybody what came up in a year. 第十四条. */
export const agencySettlesBy = (year: number): Day => day(`${year + 1}-03-31`);
