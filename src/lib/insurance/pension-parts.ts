/** What a basic pension is made of, in numbers: 国发〔2005〕38号 六, second-hand. Exact, rounded once a part, half up to the fen. */
import { plain } from '$lib/engine/reading';
import { shareOf, type Fen } from '$lib/engine/money';
import { firstAgeOfMonths, lastAgeOfSteps, monthsByAge, perYearContributed } from '$lib/law/pension-formula';

/** An average contribution index in ten-thousandths: 0.85 is 8,500. */
export type Index = number;

/** No base is above three times the average. */
const mostIndex = 30_000;

/**
 * Reads an average contribution index, written as a number or in per cent, with at most four decimals; undefined for anything else,
 * nought, and more than 3.
 *
 * @example readIndex('0.8512') // 8,512; readIndex('85.12%') // 8,512; readIndex('85') // undefined
 */
export function readIndex(text: string): Index | undefined {
	const typed = plain(text);
	const match = /^(\d{1,3})(?:\.(\d{1,4}))?(%?)$/.exec(typed);
	if (!match) return undefined;
	const [, whole = '0', decimals = '', percent = ''] = match;
	const parts = Number(whole) * 10_000 + Number(decimals.padEnd(4, '0'));
	const index = percent ? parts / 100 : parts;
	return Number.isInteger(index) && index > 0 && index <= mostIndex ? index : undefined;
}

/**
 * By how many months the account is divided for an age at retirement, in tenths of a month. Between whole ages it goes in even steps by
 * the month, rounded to the tenth, as a published answer of one city has it. Undefined before 40, after 70, and after 65 between whole
 * ages: nothing says how.
 *
 * @param age in months
 * @example divisorFor(60 * 12) // 1,390; divisorFor(60 * 12 + 1) // 1,384: 138.4 months
 */
export function divisorFor(age: number): number | undefined {
	const years = Math.floor(age / 12);
	const months = age % 12;
	const here = monthsByAge[years - firstAgeOfMonths];
	if (here === undefined || (months > 0 && years >= lastAgeOfSteps)) return undefined;
	if (months === 0) return here * 10;
	const next = monthsByAge[years + 1 - firstAgeOfMonths];
	if (next === undefined) return undefined;
	// Twelfths of a month to tenths, half up, in whole numbers.
	const twelfths = here * 12 - (here - next) * months;
	return Math.floor((twelfths * 20 + 12) / 24);
}

/**
 * The basic part of a month's pension: the mean of the base and the indexed wage, 1 % for each year.
 *
 * @param months contributed: whole years for the rule as printed, any number for the other reading
 * @example basicPart(yuan(8160), 10_000, 20 * 12) // 163,200 fen: 1,632 yuan
 */
export const basicPart = (base: Fen, index: Index, months: number): Fen =>
	shareOf(base, {
		take: (10_000 + index) * months * perYearContributed.take,
		of: 10_000 * 2 * 12 * perYearContributed.of,
	});

/**
 * The account's part of a month's pension.
 *
 * @param divisor in tenths of a month, as {@link divisorFor} gives it
 * @example accountPart(yuan(100_000), 1390) // 71,942 fen: 719.42 yuan
 */
export const accountPart = (balance: Fen, divisor: number): Fen =>
	shareOf(balance, { take: 10, of: divisor });
