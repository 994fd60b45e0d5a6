import { parseDay, monthOfDay } from './day';
import type { Month } from './month';
import { isTooLong, plain, read, refuse, type Reading } from './reading';

/** What a citizen identity number says of its holder. Nothing else of the number is kept. */
export interface IdentityFacts {
	readonly birth: Month;
	readonly sex: 'male' | 'female';
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** Whether typed text is meant as an identity number, right or wrong: no date has nine digits in a row. */
export const looksLikeIdentityNumber = (text: string): boolean =>
	/^\d{9,}[xX]?$/.test(plain(text).replace(/[\s-]/g, ''));

/**
 * Whether text holds a number as long as an identity number's beginning, wherever it stands and however it is grouped:
 * such text is not to be written down.
 *
 * @example holdsLongNumber('身份证 510223 1970 0501') // true; holdsLongNumber('1970年5月1日') // false
 */
export const holdsLongNumber = (text: string): boolean =>
	/\d{9}/.test(text.slice(0, 1000).normalize('NFKC').replace(/[\s-]/g, ''));

/**
 * Reads the month of birth and the sex from an identity number of 18 characters, whose last is a checksum
 * (GB 11643-1999: weights of ISO 7064 MOD 11-2; the seventeenth digit is odd for men).
 *
 * @example readIdentityNumber('11010519491231002X') // born 1949-12, female
 */
export function readIdentityNumber(text: string): Reading<IdentityFacts> {
	const typed = plain(text).replace(/[\s-]/g, '').toUpperCase();
	if (/^\d{15}$/.test(typed))
		return refuse('这是15位的旧号码，请输入现在身份证上的18位号码，或直接写出生年月');
	if (isTooLong(text) || !/^\d{17}[\dX]$/.test(typed))
		return refuse('身份证号应为18位，最后一位可以是X，请核对');
	const sum = weights.reduce((total, weight, index) => total + weight * Number(typed[index]), 0);
	if (checkCharacters[sum % 11] !== typed[17]) return refuse('身份证号的校验位不对，可能抄错了一位，请核对');
	const born = parseDay(`${typed.slice(6, 10)}-${typed.slice(10, 12)}-${typed.slice(12, 14)}`);
	if (!born) return refuse('身份证号里的出生日期不存在，请核对');
	return read({ birth: monthOfDay(born), sex: Number(typed[16]) % 2 === 1 ? 'male' : 'female' });
}
