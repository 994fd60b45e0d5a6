/**
 * Text for the screen: of numbers as long as an identity or telephone number only the ends are left.
 *
 * @example masked('11010519491231002X') // "110***********002X"; masked('2031年10月') // the same
 */
export const masked = (text: string): string =>
	text.replace(/[\d０-９](?:[\s-]?[\d０-９]){8,}[XxＸｘ]?/g, (number) => {
		const ends = number.length > 12 ? 4 : 2;
		return number.slice(0, 3) + '*'.repeat(number.length - 3 - ends) + number.slice(-ends);
	});
