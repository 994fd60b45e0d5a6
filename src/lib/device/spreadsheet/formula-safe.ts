/** What a spreadsheet may take for a formula: a sign it calculates with, narrow or full-width, blanks before it or not. */
const likeFormula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * Whether a cell, opened from a text file, could be run by a spreadsheet.
 *
 * @example looksLikeFormula('=1+1') // true; looksLikeFormula('甲=乙') // false
 */
export const looksLikeFormula = (text: string): boolean => likeFormula.test(text);

/**
 * A cell for a text file that no spreadsheet runs: with a stroke before it, which says that text follows.
 *
 * @example formulaSafe('=1+1') // "'=1+1"; formulaSafe('2031年10月') // the same
 */
export const formulaSafe = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);
