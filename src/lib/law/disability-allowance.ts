import { day } from '$lib/engine/day';
import { cite } from './cite';

/**
 * The disability allowance of employees' pension insurance, 人社部发〔2024〕72号, as printed. Counts are months where nothing else is
 * said. What it comes to by the month follows from the local pension formula and is not stated there.
 */
export const disabilityAllowance = {
	from: day('2025-01-01'),
	/** so far from the statutory age, or nearer, the full pension formula applies */
	near: 60,
	/** with less than the minimum period: so many months up to five years of contributions, more for each further begun year */
	shortRecord: { upTo: 60, months: 12, more: 3 },
	/** a conclusion of total loss is valid so long; after another one, a new assessment may be asked for after as long */
	assessmentValid: 12,
	assessAgainAfter: 12,
	/** working days of publicity at least, before it is decided */
	publicityDays: 5,
	/** days after the summons to a review until payment is suspended */
	reviewDays: 60,
	cites: {
		who: cite('disabilityAllowance', '第二条'),
		near: cite('disabilityAllowance', '第三条'),
		far: cite('disabilityAllowance', '第四条'),
		shortRecord: cite('disabilityAllowance', '第五条'),
		place: cite('disabilityAllowance', '第七条'),
		contributions: cite('disabilityAllowance', '第八条'),
		death: cite('disabilityAllowance', '第九条'),
		assessment: cite('disabilityAllowance', '第十条'),
		review: cite('disabilityAllowance', '第十一条'),
		payment: cite('disabilityAllowance', '第十二条'),
		replaces: cite('disabilityAllowance', '第十四条'),
	},
} as const;
