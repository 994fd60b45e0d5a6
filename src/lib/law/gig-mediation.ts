import { day } from '$lib/engine/day';
import { cite } from './cite';

/** One-stop mediation for those who work through platforms: 人社厅发〔2024〕4号, 渝人社〔2024〕310号. */
export const gigMediation = {
	from: day('2024-01-19'),
	/** days from acceptance, and as many more at most where both parties agree */
	days: 15,
	mostMore: 15,
	cites: {
		national: cite('gigMediation', '四'),
		scope: cite('gigMediationChongqing', '三（一）'),
		voluntary: cite('gigMediationChongqing', '三（二）'),
		where: cite('gigMediationChongqing', '二（三）'),
		days: cite('gigMediationChongqing', '三（三）'),
		after: cite('gigMediationChongqing', '三（四）'),
		online: cite('gigMediationChongqing', '三（五）'),
		refusal: cite('disputes', '第二十四条'),
		free: cite('disputes', '第三十五条'),
	},
} as const;
