/** What is paid for training in a trade: by the hour, up to a cap, and more or less of it by what follows. */
import { shareOf, type Fen } from '$lib/engine/money';
import { courseStandards as law, type LocalUplift, type SkillLevel } from '$lib/law/course-standards';
import type { TrainingClass } from '$lib/law/training-catalogue';

/** One course of one person. */
export interface Course {
	readonly class: TrainingClass;
	readonly level: SkillLevel;
	/** hours on site; whole, of 45 minutes */
	readonly onSite: number;
	/** hours online; none unless said */
	readonly online?: number;
	/** how much of it is paid, in per cent: 110, 100 or 90; 100 unless said */
	readonly share?: number;
	/** what the district adds, to the value of the class; none unless said */
	readonly uplift?: LocalUplift;
}

/** What a course comes to. Sums are rounded half up to the fen, each once and from the exact figures. */
export interface CourseSubsidy {
	/** the most the hours may come to */
	readonly cap: Fen;
	/** what the hours come to */
	readonly byHours: Fen;
	/** the less of the two */
	readonly base: Fen;
	/** which of them it is; where they are the same, the hours */
	readonly bound: 'hours' | 'cap';
	/** what is paid: the share of the base */
	readonly payment: Fen;
	/** what would be paid were the cap to be kept after the share is taken, which the notice does not say */
	readonly capLast: Fen;
	/** the payment was no whole number of fen */
	readonly rounded: boolean;
}

/** Standards are whole fen times two factors in per cent: figures are kept as so many parts of a fen, and are exact. */
const parts = 10_000;
const inFen = (exact: number, of: number): Fen => shareOf(exact as Fen, { take: 1, of });

const capIn = (of: TrainingClass, level: SkillLevel, uplift: LocalUplift): number =>
	law.classB[level].cap * law.classes[of].cap * law.uplifts[uplift].cap;
const feeIn = (of: TrainingClass, level: SkillLevel, uplift: LocalUplift): number =>
	law.classB[level].fee * law.classes[of].fee * law.uplifts[uplift].fee;

/**
 * What is paid for a course: the lesser of the cap and the hours, and of that the share. Online hours count ten yuan each, whatever the
 * class and the district. 渝人社发〔2024〕13号 二（一）（二）（十二）, 四（二）, 附件.
 *
 * @example courseSubsidy({ class: 'B', level: 'level5', onSite: 60, share: 110 }) // cap 1,000 yuan, bound by it, 1,100 paid
 */
export function courseSubsidy({
	class: of,
	level,
	onSite,
	online = 0,
	share = 100,
	uplift = 'none',
}: Course): CourseSubsidy {
	const cap = capIn(of, level, uplift);
	const hours = onSite * feeIn(of, level, uplift) + online * law.onlineFee * parts;
	const base = Math.min(cap, hours);
	return {
		cap: inFen(cap, parts),
		byHours: inFen(hours, parts),
		base: inFen(base, parts),
		bound: hours <= cap ? 'hours' : 'cap',
		payment: inFen(base * share, parts * 100),
		capLast: inFen(Math.min(cap * 100, hours * share), parts * 100),
		rounded: (base * share) % (parts * 100) !== 0,
	};
}

/** The most a course can come to before the share is taken. `courseCap('A', 'level4')` is 1,950 yuan. */
export const courseCap = (of: TrainingClass, level: SkillLevel, uplift: LocalUplift = 'none'): Fen =>
	inFen(capIn(of, level, uplift), parts);

/**
 * What an hour on site counts for, in tenths of a fen: with what districts add it may be half a fen.
 *
 * @example hourFee('C', 'completion') // 14,450: 14.45 yuan; hourFee('C', 'completion', 'academy') // 15,895: 15.895 yuan
 */
export const hourFee = (of: TrainingClass, level: SkillLevel, uplift: LocalUplift = 'none'): number =>
	feeIn(of, level, uplift) / (parts / 10);

/** The first whole hour on site at which the cap is reached, with nothing online. `hoursToCap('B', 'level5')` is 48. */
export const hoursToCap = (of: TrainingClass, level: SkillLevel, uplift: LocalUplift = 'none'): number =>
	Math.ceil(capIn(of, level, uplift) / feeIn(of, level, uplift));

/** Whether more of a course is online than usually may be: more than three tenths of all hours. */
export const isOnlineBeyond = (onSite: number, online: number): boolean =>
	online * 100 > (onSite + online) * law.onlineMost;

/** The most hours that may usually be online beside so many on site. `onlineBeside(21)` is 9. */
export const onlineBeside = (onSite: number): number =>
	Math.floor((onSite * law.onlineMost) / (100 - law.onlineMost));
