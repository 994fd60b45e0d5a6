import { day } from '$lib/engine/day';
import { cite } from './cite';

/** Whom Chongqing subsidises when they train or are assessed, and how often. 渝人社发〔2024〕13号. */
export const trainees = {
	from: day('2024-05-09'),
	/** the age nobody may be past, by sex; the notice names the ages themselves, so that the later retirement ages change nothing */
	oldest: { male: 60, female: 55 },
	/** subsidised times in all, after which the employment fund pays no more */
	most: 3,
	/** months after leaving school in which somebody counts as having just left it */
	schoolLeaverMonths: 12,
	cites: {
		kinds: cite('trainingNotice', '一（一）'),
		/** by year, in all, same level, age, for training */
		training: cite('trainingNotice', '四（四）'),
		/** the same for assessment; and who is left out of both; no matter which hukou */
		assessment: cite('trainingNotice', '四（五）'),
		assessed: cite('trainingNotice', '三（一）'),
	},
} as const;
