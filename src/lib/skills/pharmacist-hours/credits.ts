import type { Citation } from '$lib/engine/citation';
import { writeDecimal } from '$lib/engine/amount';
import { pharmacistHours as law, type CreditedActivity } from '$lib/law/pharmacist-hours';

/** What counts besides courses, and the facts that say how much of each; a degree counts by itself. */
export const otherActivities = {
	degree: [],
	teaching: ['teachingHours'],
	articles: ['articlesAlone', 'articlesShared'],
	books: ['booksAlone', 'booksFirst', 'booksOther'],
	projects: ['projectsAlone', 'projectsLed', 'projectsJoined'],
	prizes: ['prizes'],
	recognised: ['recognisedHours'],
} as const satisfies Readonly<Record<string, readonly ActivityKey[]>>;
export type OtherActivity = keyof typeof otherActivities;
const others = Object.keys(otherActivities) as readonly OtherActivity[];

/** What one did in the year. Hours are hundredths of an hour. */
export type ActivityFacts = {
	/** what one did besides courses; without it, whatever is told of */
	alsoDid?: readonly OtherActivity[];
	offJobDays?: number;
	cpdOnlineHours?: number;
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
export type ActivityKey = Exclude<keyof ActivityFacts & string, 'alsoDid'>;

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

/** The facts that say how much, of what was named or told of. */
export const countsOf = (facts: ActivityFacts): readonly ActivityKey[] =>
	others
		.filter((other) =>
			facts.alsoDid
				? facts.alsoDid.includes(other)
				: otherActivities[other].some((key) => facts[key] !== undefined),
		)
		.flatMap((other): readonly ActivityKey[] => otherActivities[other]);

/** Something was named, and how much of it is not said. */
export const lacksCount = (facts: ActivityFacts): boolean =>
	facts.alsoDid?.some((other) => {
		const keys: readonly ActivityKey[] = otherActivities[other];
		return keys.length > 0 && keys.every((key) => facts[key] === undefined);
	}) ?? false;

/** The facts that count: of what was not named, nothing. */
function counted(facts: ActivityFacts): ActivityFacts {
	const keys: readonly string[] = [...countsOf(facts), 'alsoDid', 'offJobDays', 'cpdOnlineHours'];
	return Object.fromEntries(Object.entries(facts).filter(([key]) => keys.includes(key)));
}

/**
 * What the year's activities count for, at the most. Only those that were named; caps of articles and of books stand apart.
 *
 * @example creditsOf({ articlesAlone: 7 })[0].hours // 6000: 60 hours, not 70
 */
export function creditsOf(told: ActivityFacts): readonly Credit[] {
	const facts = counted(told);
	const {
		alsoDid,
		offJobDays = 0,
		cpdOnlineHours = 0,
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
		...(cpdOnlineHours > 0
			? [{ says: '网络培训', count: '按实际', hours: cpdOnlineHours, cite: law.online.cite }]
			: []),
		...(alsoDid?.includes('degree')
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
