import { cite } from './cite';

export type BrokerKind = 'full-time' | 'part-time';

/** The parts of the basic score, by the fact that holds the points of each. */
export type ScoreKey =
	'scoreBasics' | 'scorePlatform' | 'scorePublic' | 'scoreProjects' | 'scoreAssist' | 'scoreReview';

export interface BrokerScheme {
	readonly name: string;
	/** what each part brings at the most, in points; together they are a hundred */
	readonly parts: readonly { readonly key: ScoreKey; readonly says: string; readonly most: number }[];
	readonly mostBonus: number;
	/** from how many points on, the best first; below the last one fails */
	readonly grades: readonly { readonly name: string; readonly from: number }[];
	readonly cites: Readonly<Record<'parts' | 'bonus' | 'grades' | 'consequences', ReturnType<typeof cite>>>;
}

const citesOf = (annex: '附件1' | '附件2') => ({
	parts: cite('brokerRules', `${annex}三（一）`),
	bonus: cite('brokerRules', `${annex}三（二）`),
	grades: cite('brokerRules', `${annex}四（一）`),
	consequences: cite('brokerRules', `${annex}四（二）`),
});

/** How brokers of labour are assessed each quarter, after the city's two templates; districts may refine them. 渝人社办〔2024〕64号. */
export const brokerSchemes: Readonly<Record<BrokerKind, BrokerScheme>> = {
	'full-time': {
		name: '专职',
		parts: [
			{ key: 'scoreBasics', says: '基础工作', most: 10 },
			{ key: 'scorePlatform', says: '平台积分', most: 10 },
			{ key: 'scorePublic', says: '公益性项目', most: 20 },
			{ key: 'scoreProjects', says: '公共服务项目', most: 30 },
			{ key: 'scoreAssist', says: '协助管理', most: 25 },
			{ key: 'scoreReview', says: '服务评价', most: 5 },
		],
		mostBonus: 20,
		grades: [
			{ name: '优秀', from: 90 },
			{ name: '良好', from: 80 },
			{ name: '合格', from: 60 },
		],
		cites: citesOf('附件1'),
	},
	'part-time': {
		name: '兼职',
		parts: [
			{ key: 'scoreBasics', says: '基础工作', most: 10 },
			{ key: 'scorePlatform', says: '平台积分', most: 10 },
			{ key: 'scorePublic', says: '公益性服务项目', most: 25 },
			{ key: 'scoreProjects', says: '其他服务项目', most: 45 },
			{ key: 'scoreReview', says: '服务评价', most: 10 },
		],
		mostBonus: 10,
		grades: [
			{ name: '优秀', from: 80 },
			{ name: '合格', from: 60 },
		],
		cites: citesOf('附件2'),
	},
};

export const brokerRules = {
	failed: '不合格',
	/** days in a row without logging in and without work, of the full-time ones */
	mostIdleDays: 30,
	cites: {
		template: cite('brokerRules', '第十条'),
		pay: cite('brokerRules', '第十一条'),
		leave: cite('brokerRules', '第十三条'),
		force: cite('brokerRules', '第十八条'),
		/** what is paid for placing people */
		placement: cite('subsidies', '三（二）'),
		placementUntil: cite('subsidies', '五（五）'),
	},
} as const;
