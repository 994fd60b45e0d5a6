import type { Citation } from '$lib/engine/citation';
import { writeDecimal } from '$lib/engine/amount';
import { pharmacistHours as law, type CreditedActivity } from '$lib/law/pharmacist-hours';

/** What one did in the year. Hours are hundredths of an hour. */
export type ActivityFacts = {
	offJobDays?: number;
	onlineHours?: number;
	degreeEarned?: boolean;
	projectsAlone?: number;
	projectsLed?: number;
	projectsJoined?: number;
	articlesAlone?: number;
	articlesShared?: number;
	booksAlone?: number;
	booksFirst?: number;
	booksOther?: number;
	teachingHours?: number;
	prizes?: number;
	/** of other activities, as the province recognised them */
	recognisedHours?: number;
};
export type ActivityKey = keyof ActivityFacts & string;

/** What one activity, or several under one cap, come to at the most. */
export interface Credit {
	readonly says: string;
	/** how it was counted */
	readonly count: string;
	/** hundredths of an hour */
	readonly hours: number;
	readonly cite: Citation;
}

export const sayHours = (hundredths: number): string => `${writeDecimal(hundredths)}学时`;

interface Counted extends CreditedActivity {
	readonly count: number;
}

/** What was done of several activities; nothing of those that were not named. */
const done = (
	activities: Readonly<Record<string, CreditedActivity>>,
	facts: ActivityFacts,
): readonly Counted[] =>
	Object.entries(activities).flatMap(([key, activity]) => {
		const count = facts[key as ActivityKey];
		return typeof count === 'number' && count > 0 ? [{ ...activity, count }] : [];
	});

const single = (
	activities: Readonly<Record<string, CreditedActivity>>,
	facts: ActivityFacts,
): readonly Credit[] =>
	done(activities, facts).map(({ says, unit, each, count, cite }) => ({
		says,
		count: `${count}${unit}×${each}`,
		hours: count * each * 100,
		cite,
	}));

/** Several activities that share one cap a year. */
function capped(
	says: string,
	activities: Readonly<Record<string, CreditedActivity>>,
	most: number,
	facts: ActivityFacts,
): readonly Credit[] {
	const counted = done(activities, facts);
	const [first] = counted;
	if (!first) return [];
	const sum = counted.reduce((total, { count, each }) => total + count * each, 0);
	return [
		{
			says,
			count: `${counted.map(({ count, unit, each }) => `${count}${unit}×${each}`).join('＋')}${sum > most ? `，一年最多${most}` : ''}`,
			hours: Math.min(sum, most) * 100,
			cite: first.cite,
		},
	];
}

/**
 * What the year's activities count for, at the most. Only those that were named; caps of articles and of books stand apart.
 *
 * @example creditsOf({ articlesAlone: 7 })[0].hours // 6000: 60 hours, not 70
 */
export function creditsOf(facts: ActivityFacts): readonly Credit[] {
	const {
		offJobDays = 0,
		onlineHours = 0,
		degreeEarned,
		teachingHours = 0,
		prizes = 0,
		recognisedHours = 0,
	} = facts;
	return [
		...(offJobDays > 0
			? [
					{
						says: '脱产培训',
						count: `${offJobDays}天×${law.offJob.each}`,
						hours: offJobDays * law.offJob.each * 100,
						cite: law.offJob.cite,
					},
				]
			: []),
		...(onlineHours > 0
			? [{ says: '网络培训', count: '按实际', hours: onlineHours, cite: law.online.cite }]
			: []),
		...(degreeEarned
			? [{ says: '取得学历（学位）', count: '当年', hours: law.degree.most * 100, cite: law.degree.cite }]
			: []),
		...single(law.projects, facts),
		...capped('论文', law.articles, law.mostForArticles, facts),
		...capped('著作、译著', law.books, law.mostForBooks, facts),
		...(teachingHours > 0
			? [
					{
						says: '讲课、报告',
						count: `${writeDecimal(teachingHours)}小时×${law.teaching.times}`,
						hours: teachingHours * law.teaching.times,
						cite: law.teaching.cite,
					},
				]
			: []),
		...(prizes > 0
			? [
					{
						says: '评比、竞赛获奖',
						count: `${prizes}项×${law.prizes.each}`,
						hours: prizes * law.prizes.each * 100,
						cite: law.prizes.cite,
					},
				]
			: []),
		...(recognisedHours > 0
			? [{ says: '认可的其他活动', count: '按认定的', hours: recognisedHours, cite: law.recognised.cite }]
			: []),
	];
}

/** All of it, in hundredths of an hour. */
export const totalOf = (credits: readonly Credit[]): number =>
	credits.reduce((total, { hours }) => total + hours, 0);

/** Hours in professional subjects that are asked of so many, rounded up to the hundredth. `professionalOf(9000)` is 6000. */
export const professionalOf = (hundredths: number): number =>
	Math.ceil((hundredths * law.professional.take) / law.professional.of);
