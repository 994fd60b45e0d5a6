import { day } from '$lib/engine/day';
import { cite } from './cite';

/** Unemployed people near retirement: 办法 第七条, 人社部发〔2024〕76号, 人社厅发〔2024〕60号 三. */
export const olderUnemployed = {
	/** less than so many months must be left */
	year: 12,
	from: day('2025-01-01'),
	until: day('2039-12-31'),
	/** who drew benefit on this day may have it until the age before the reform */
	reformEve: day('2024-12-31'),
	cites: {
		extension: cite('measures', '第七条'),
		transition: cite('unemploymentService', '三'),
		who: cite('olderUnemployed', '一'),
		pays: cite('olderUnemployed', '二'),
		apply: cite('olderUnemployed', '四'),
		stops: cite('olderUnemployed', '五'),
		inForce: cite('olderUnemployed', '文末'),
	},
} as const;
