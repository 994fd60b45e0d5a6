import type { Fen } from './money';
import { isTooLong, plain, read, refuse, type Reading } from './reading';

/** Whole hundredths of a number as people write it, with at most two decimals; undefined where it is none. */
function hundredthsIn(typed: string): number | undefined {
	const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(typed);
	return match ? Number(match[1] + (match[2] ?? '').padEnd(2, '0')) : undefined;
}

/** More than anybody is asked for: ten million yuan. */
const mostYuan = 10_000_000;

/**
 * Reads a sum of money as people type it: "256.25", "1,864元", "￥3075", "30万". Never a part of a fen, never below nought.
 *
 * @example readMoney('256.25元') // 25,625 fen; readMoney('1.5万') // 15,000 yuan
 */
export function readMoney(text: string): Reading<Fen> {
	const typed = plain(text)
		.replace(/^¥\s*/, '')
		.replace(/\s*元$/, '');
	if (isTooLong(text)) return refuse('内容太长。请只写金额，例如256.25');
	if (/^[-−]/.test(typed)) return refuse('金额不能是负数，例如256.25');
	// Six decimals of ten thousand yuan are a fen.
	const tenThousands = /^(\d{1,9})(?:\.(\d{1,6}))?\s*万$/.exec(typed);
	if (tenThousands) {
		const fen = Number(tenThousands[1]) * 1_000_000 + Number((tenThousands[2] ?? '').padEnd(6, '0'));
		return fen >= mostYuan * 100 ? refuse('数字太大，请核对，单位是元') : read(fen as Fen);
	}
	if (/^[\d,]+\.\d{3,}$/.test(typed)) return refuse('金额最多写到分，也就是两位小数，例如256.25');
	const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.|$)/.test(typed);
	const fen = hundredthsIn(isGrouped ? typed.replaceAll(',', '') : typed);
	if (fen === undefined) return refuse('看不出是多少钱。请只写数字，单位是元，例如256.25');
	return fen >= mostYuan * 100 ? refuse('数字太大，请核对，单位是元') : read(fen as Fen);
}

/**
 * Reads a percentage as people type it: "8.5", "16%", "０.５％". It is kept as hundredths of a per cent.
 *
 * @example readRate('8.5%') // 850
 */
export function readRate(text: string): Reading<number> {
	const typed = plain(text).replace(/\s*%$/, '');
	if (isTooLong(text)) return refuse('内容太长。请只写百分比，例如8.5');
	if (/^\d+\.\d{3,}$/.test(typed)) return refuse('百分比最多写两位小数，例如8.5');
	const hundredths = hundredthsIn(typed);
	if (hundredths === undefined) return refuse('请写百分比的数字，例如16%写16，8.5%写8.5');
	if (hundredths <= 10_000) return read(hundredths);
	// Three and a half typed without the point.
	const meant =
		hundredths % 100 === 0 && hundredths <= 1_000_000 ? `是${writeRate(hundredths / 100)}%吗？` : '';
	return refuse(`${meant}百分比请写0到100之间的数，例如8.5`);
}

/**
 * Reads a number with at most two decimals between two bounds, both included: points of an assessment, hours. It is kept as hundredths.
 *
 * @param most in whole units, as `least`
 * @example readDecimal('89.9分', { least: 0, most: 100, unit: '分' }) // 8990
 */
export function readDecimal(
	text: string,
	{ least, most, unit }: { least: number; most: number; unit: string },
): Reading<number> {
	const hint = `请写${least}到${most}之间的数，最多两位小数`;
	const typed = plain(text);
	const bare = (typed.endsWith(unit) ? typed.slice(0, -unit.length) : typed).trim();
	const hundredths = isTooLong(text) ? undefined : hundredthsIn(bare);
	return hundredths === undefined || hundredths < least * 100 || hundredths > most * 100
		? refuse(hint)
		: read(hundredths);
}

const hundredthsOf = (value: number): string => {
	const rest = value % 100;
	const decimals = rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`.replace(/0$/, '');
	return `${Math.floor(value / 100)}${decimals}`;
};

/** Writes a sum for fields and links, as {@link readMoney} reads it: "256.25", "3075". */
export const writeMoney = (sum: Fen): string => hundredthsOf(sum);

/** Writes a percentage for fields and links, as {@link readRate} reads it: "8.5". */
export const writeRate = (rate: number): string => hundredthsOf(rate);

/** Writes a number with decimals for people, fields and links, as {@link readDecimal} reads it. `writeDecimal(8990)` is "89.9". */
export const writeDecimal = (value: number): string => hundredthsOf(value);
