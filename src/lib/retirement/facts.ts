import { monthOfDay, type Day } from '$lib/engine/day';
import { monthOf, plusMonths, sayMonth, sayMonths, type Month } from '$lib/engine/month';
import { workingAge, type OriginalAge } from '$lib/law/retirement-ages';

/** What a person tells about themselves for retirement. Every fact may be absent. */
export interface RetirementFacts {
	/** month of birth by the solar calendar, as in the identity card and the archive */
	birth?: Month;
	sex?: 'male' | 'female';
	/** the retirement age before the reform; absent for a woman who is not sure: both are then worked out */
	original?: OriginalAge;
	/** contribution record in months, deemed contributions included, to the end of {@link asOf} */
	paid?: number;
	asOf?: Month;
	/** whether contributions go on after {@link asOf} */
	paying?: boolean;
	/** the last month that will be paid, where paying is to stop before retirement */
	until?: Month;
	/** months to retire in that are to be looked at, at most three */
	choose?: readonly Month[];
	/** already draws a basic pension */
	drawing?: boolean;
	/** public servant, or leader or manager of a state unit */
	statePost?: boolean;
}

export type FactKey = keyof RetirementFacts;

/** Something wrong with one fact, and what to give instead. */
export interface Problem {
	readonly fact: FactKey;
	readonly says: string;
}

/** At most so many months are planned for and compared. */
export const mostChoices = 3;

/** A lowest year of birth that still makes sense, against slips of the finger; not a rule of law. */
const earliestBirth = monthOf(1920, 1);
/** No contribution record is longer, in months (sixty years); used to catch slips. */
export const longestRecord = 720;

const isMonth = (value: unknown): value is Month =>
	typeof value === 'number' && Number.isInteger(value) && value >= 12 && value < 120_000;

/** Facts that passed the checks, and what was wrong with the rest. */
export interface CheckedFacts {
	readonly facts: RetirementFacts;
	readonly problems: readonly Problem[];
	/** oddities that do not stop the computation */
	readonly notes: readonly Problem[];
}

/**
 * Checks facts one by one and against each other. What is wrong is left out and reported; the rest is kept, so that as
 * much as possible is still answered. Never throws, whatever the facts hold.
 *
 * @param given facts from a form, a link or a file
 * @param on the day that counts as today
 * @example checkFacts({ birth: monthOf(2030, 1) }, day('2026-11-21')).problems[0].fact // "birth"
 */
export function checkFacts(given: RetirementFacts, on: Day): CheckedFacts {
	const now = monthOfDay(on);
	const facts: RetirementFacts = {};
	const problems: Problem[] = [];
	const notes: Problem[] = [];
	const refuse = (fact: FactKey, says: string) => void problems.push({ fact, says });

	const { birth, sex, original, paid, asOf, until, choose } = given;
	if (birth !== undefined) {
		if (!isMonth(birth)) refuse('birth', '请写出生的年和月，例如 1970-5');
		else if (birth > now) refuse('birth', `出生年月不能晚于${sayMonth(now)}，请核对年份`);
		else if (birth < earliestBirth) refuse('birth', '出生年份请写1920年以后的，请核对');
		else facts.birth = birth;
	}

	if (sex === 'male' || sex === 'female') facts.sex = sex;
	else if (sex !== undefined) refuse('sex', '请选择男或女');

	if (original !== undefined) {
		const fits = original === 60 ? sex !== 'female' : (original === 55 || original === 50) && sex !== 'male';
		if (!fits) refuse('original', '男职工原退休年龄是60岁，女职工是55岁或50岁，请核对');
		else {
			facts.original = original;
			facts.sex ??= original === 60 ? 'male' : 'female';
		}
	}

	for (const fact of ['drawing', 'statePost', 'paying'] as const) {
		const value = given[fact];
		if (typeof value === 'boolean') facts[fact] = value;
		else if (value !== undefined) refuse(fact, '请选择是或不是');
	}

	if (asOf !== undefined) {
		if (!isMonth(asOf)) refuse('asOf', '请写缴费算到哪年哪月，例如 2026-10');
		else if (asOf > now) refuse('asOf', `还没到${sayMonth(asOf)}，请写${sayMonth(now)}或更早的月份`);
		else if (facts.birth !== undefined && asOf < facts.birth + workingAge)
			refuse('asOf', `那时还不满16岁，请写${sayMonth(plusMonths(facts.birth, workingAge))}以后的月份`);
		else facts.asOf = asOf;
	}

	if (paid !== undefined) {
		if (!Number.isInteger(paid) || paid < 0) refuse('paid', '缴费时间请写0或更大的整数');
		else if (paid > longestRecord) refuse('paid', `缴费时间最多填${longestRecord / 12}年，请核对年数和月数`);
		else if (facts.birth !== undefined && paid > (facts.asOf ?? now) - facts.birth)
			refuse('paid', '缴费时间比年龄还长，请核对年数和月数');
		else {
			facts.paid = paid;
			const sinceWorkingAge = (facts.asOf ?? now) - ((facts.birth ?? 0) + workingAge) + 1;
			if (facts.birth !== undefined && paid > sinceWorkingAge)
				notes.push({
					fact: 'paid',
					says: `从满16岁算起到${sayMonth(facts.asOf ?? now)}，一共只有${sayMonths(Math.max(0, sinceWorkingAge), '年')}，请核对`,
				});
		}
	}

	if (until !== undefined && facts.paying !== false) {
		if (!isMonth(until)) refuse('until', '请写打算缴到哪年哪月，例如 2028-6');
		else if (facts.asOf !== undefined && until < facts.asOf)
			refuse('until', `不能早于记录截止的${sayMonth(facts.asOf)}；以后不缴了的请选“不再缴了”`);
		else if (facts.birth !== undefined && until > facts.birth + 1200)
			refuse('until', '这个月份太远了，请核对年份');
		else facts.until = until;
		// Paying until a month nobody understood is not the same as paying for good.
		if (facts.until === undefined) delete facts.paying;
	}

	if (Array.isArray(choose)) {
		const months = [...new Set(choose.filter(isMonth))];
		if (months.length < choose.filter((each) => each !== undefined).length)
			notes.push({ fact: 'choose', says: '重复或看不懂的月份没有算进来' });
		if (months.length > mostChoices) refuse('choose', `最多同时比较${mostChoices}个月份，后面的没有算进来`);
		if (months.length > 0) facts.choose = months.slice(0, mostChoices);
	} else if (choose !== undefined) refuse('choose', '请写想在哪年哪月退休，例如 2031-6');
	return { facts, problems, notes };
}
