/** Points in an exam of a hundred, in hundredths of a point: 68.5 points are 6,850. */
import { plain } from '$lib/engine/reading';

export type Score = number;

/** The most one paper brings. */
const mostScore = 10_000;

const spelled = /^(\d{1,3})(?:\.(\d{1,2}))?分?$/;

/**
 * Reads points of a hundred with at most two decimals; undefined for anything else.
 *
 * @example readScore('68.5') // 6,850; readScore('100.01') // undefined
 */
export function readScore(text: string): Score | undefined {
	const match = spelled.exec(plain(text));
	if (!match) return undefined;
	const score = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
	return score <= mostScore ? score : undefined;
}

/** What to type instead, where {@link readScore} reads nothing. `scoreProblem('120')` is 一科满分100分，请核对. */
export function scoreProblem(text: string): string | undefined {
	if (readScore(text) !== undefined) return undefined;
	const typed = plain(text);
	if (spelled.test(typed)) return '一科满分100分，请核对';
	return /^\d+\.\d{3,}分?$/.test(typed)
		? '最多写两位小数，例如81.6'
		: /^[-−]/.test(typed)
			? '分数不能是负数，请写0到100之间的数'
			: '请写0到100之间的分数，例如81.6';
}

/** Writes points with both decimals: "74.79". */
export const sayScore = (score: Score): string =>
	`${Math.floor(score / 100)}.${String(score % 100).padStart(2, '0')}`;
