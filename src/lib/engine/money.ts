import { sayCount } from './count';

declare const fenBrand: unique symbol;

/** A sum of money in whole fen, exact. Sums add and compare as plain numbers; shares go through {@link shareOf}. */
export type Fen = number & { readonly [fenBrand]: true };

/** A rate as an exact fraction of whole numbers: two thirds is `{ of: 3, take: 2 }`. */
export interface Rate {
	readonly take: number;
	readonly of: number;
}

/**
 * A sum given in yuan, with at most two decimals.
 *
 * @throws RangeError when it is not a whole number of fen: a mistake in our data
 * @example yuan(871.8) // 87,180 fen
 */
export function yuan(amount: number): Fen {
	const fen = Math.round(amount * 100);
	if (!Number.isSafeInteger(fen) || Math.abs(fen - amount * 100) > 1e-6)
		throw new RangeError(`not a whole number of fen: ${amount}`);
	return fen as Fen;
}

/** The sum of several sums; of none, nought. */
export const sumOf = (sums: readonly Fen[]): Fen => sums.reduce((a, b) => a + b, 0) as Fen;

/** A sum so many times over. */
export const timesOf = (sum: Fen, count: number): Fen => (sum * count) as Fen;

/**
 * A fraction of a sum, rounded once, half up to the fen. Exact for every sum, since it is counted in integers.
 *
 * @throws RangeError when the rate is not a fraction of whole numbers
 * @example shareOf(yuan(880.8), { take: 2, of: 3 }) // 58,720 fen, 587.20 yuan
 */
export function shareOf(sum: Fen, { take, of }: Rate): Fen {
	if (!Number.isInteger(take) || !Number.isInteger(of) || of <= 0)
		throw new RangeError('not a whole fraction');
	const doubled = 2n * BigInt(sum) * BigInt(take) + BigInt(of);
	const divisor = 2n * BigInt(of);
	const floor = doubled / divisor - (doubled % divisor < 0n ? 1n : 0n);
	return Number(floor) as Fen;
}

/** Writes a sum for people: "11,500元", "871.80元". */
export function sayYuan(sum: Fen): string {
	const sign = sum < 0 ? '−' : '';
	const absolute = Math.abs(sum);
	const whole = sayCount(Math.floor(absolute / 100));
	const rest = absolute % 100;
	return `${sign}${whole}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}元`;
}
