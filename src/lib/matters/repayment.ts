/** Paying back a loan by the month, exact to the fen. Rates are by the year, in hundredths of a per cent: 2.6 % is 260. */
import { shareOf, type Fen } from '$lib/engine/money';
import { plusMonths, type Month } from '$lib/engine/month';

export type Method = 'equal-instalments' | 'equal-principal';

/** A method, or interest alone each month and the whole loan with the last. */
export type RepaymentMethod = Method | 'interest-only';

/** What is paid in one month, and what is then still owed. */
export interface Instalment {
	readonly month: Month;
	readonly payment: Fen;
	readonly principal: Fen;
	readonly interest: Fen;
	readonly left: Fen;
}

/** A year's hundredths of a per cent, as a month's share of the whole. */
const yearly = 120_000;

/** The instalment that pays a loan off in so many equal ones, half up to the fen. Exact: fractions of whole numbers. */
function levelPayment(loan: Fen, rate: number, months: number): Fen {
	if (rate === 0) return shareOf(loan, { take: 1, of: months });
	const [whole, grown] = [BigInt(yearly) ** BigInt(months), BigInt(yearly + rate) ** BigInt(months)];
	const top = BigInt(loan) * BigInt(rate) * grown;
	const bottom = BigInt(yearly) * (grown - whole);
	return Number((2n * top + bottom) / (2n * bottom)) as Fen;
}

/**
 * The instalments of a loan. Interest of each month is rounded half up to the fen; the last instalment evens out, so that the parts of
 * the loan add up to it.
 *
 * @param rate by the year, in hundredths of a per cent
 * @param months how many instalments, at least one
 * @param first the month of the first; its interest is that of one month
 * @example instalmentsOf(yuan(12000), 260, 12, 'equal-principal', first)[0] // 1,026 yuan: 1,000 and 26 of interest
 * @example instalmentsOf(yuan(300000), 360, 36, 'interest-only', first)[0] // 900 yuan of interest; 300,900 the last
 */
export function instalmentsOf(
	loan: Fen,
	rate: number,
	months: number,
	method: RepaymentMethod,
	first: Month,
): readonly Instalment[] {
	const level = method === 'equal-instalments' ? levelPayment(loan, rate, months) : undefined;
	const part = method === 'interest-only' ? 0 : Math.floor(loan / months);
	let left: Fen = loan;
	return Array.from({ length: months }, (_, index) => {
		const interest = shareOf(left, { take: rate, of: yearly });
		const wanted = level === undefined ? part : Math.max(0, level - interest);
		const principal = (index === months - 1 ? left : Math.min(wanted, left)) as Fen;
		left = (left - principal) as Fen;
		return {
			month: plusMonths(first, index),
			payment: (principal + interest) as Fen,
			principal,
			interest,
			left,
		};
	});
}

/**
 * Simple interest on a sum borrowed anew each year, from each time until paying back begins, rounded once.
 *
 * @param firstLoan the month of the first loan; the others follow each twelve months
 * @param until the month paying back begins in
 * @example simpleInterest(yuan(10000), 3, 260, monthOf(2027, 1), monthOf(2030, 1)) // 156,000 fen: 1,560 yuan
 */
export function simpleInterest(loan: Fen, years: number, rate: number, firstLoan: Month, until: Month): Fen {
	let months = 0;
	for (let year = 0; year < years; year += 1) months += Math.max(0, until - firstLoan - year * 12);
	return shareOf(loan, { take: rate * months, of: yearly });
}
