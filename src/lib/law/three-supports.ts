import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf } from '$lib/engine/month';
import { cite } from './cite';

/**
 * How graduates were recruited for teaching, farming, medicine and villages in 2024: 2024年重庆市招募“三支一扶”计划人员简章.
 * Scores are in hundredths of a point: 60 points are 6,000.
 */
export const threeSupports = {
	from: day('2024-04-02'),
	places: 752,
	/** Months of birth as printed. All of them are bounded by the thirtieth of June. */
	born: {
		/** from the thirtieth of this month */
		earliest: monthOf(1993, 6),
		/** for some, after the thirtieth of this month */
		earliestRelaxed: monthOf(1988, 6),
		/** until the thirtieth, which is its last day */
		latest: monthOf(2006, 6),
	},
	/** the last day to hold one's certificates */
	certificatesBy: day('2024-07-31'),
	postgraduatesBy: day('2024-12-31'),
	fee: { each: yuan(50), papers: 2 },
	/** so many times as many people as places */
	ratio: { toOpen: 2, interviewed: 3, interviewedLeast: 2 },
	pass: { interview: 6_000, alone: 7_000 },
	/** Parts of a hundred: of the whole, and of the oral part where there is a professional test. */
	weights: { written: 60, oral: 40, interview: 60, professional: 40 },
	cites: {
		places: cite('threeSupports2024', '一'),
		education: cite('threeSupports2024', '二（一）1'),
		age: cite('threeSupports2024', '二（一）2'),
		certificates: cite('threeSupports2024', '二（一）3'),
		barred: cite('threeSupports2024', '二（三）'),
		/** the first check of who signed up, and how many must */
		open: cite('threeSupports2024', '三（二）'),
		fee: cite('threeSupports2024', '三（三）'),
		papers: cite('threeSupports2024', '三（五）'),
		shortlist: cite('threeSupports2024', '三（六）1'),
		interviewed: cite('threeSupports2024', '三（六）2'),
		threeKinds: cite('threeSupports2024', '三（六）3'),
		/** what one brings to the check on site */
		onSite: cite('threeSupports2024', '三（六）4'),
		score: cite('threeSupports2024', '三（七）'),
		ties: cite('threeSupports2024', '三（八）'),
		next: cite('threeSupports2024', '三（九）'),
		transfer: cite('threeSupports2024', '三（十一）'),
		published: cite('threeSupports2024', '三（十二）'),
		leaving: cite('threeSupports2024', '六（三）'),
	},
} as const;
