/** Texts nobody would expect, for readers that must bear anything. */
import fc from 'fast-check';

/** Any UTF-16 text, lone surrogates and control characters included. */
export const anyText = fc.string({
	unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});

const pieces = [
	...['0', '1', '2', '3', '9', '12', '1970', '2026', '１', '９', '-', '-', '/', '.', ' ', '　', 'x', 'X'],
	...['年', '月', '日', '号', '个月', '岁', '、', '，', '+', '\n', '\u0301', '\u{1F600}'],
];

/** Texts out of the pieces dates, counts and numbers are written with, in any order. */
export const nearlyText = fc
	.array(fc.constantFrom(...pieces), { maxLength: 12 })
	.map((parts) => parts.join(''));

/** Both. */
export const wildText = fc.oneof(fc.string(), anyText, nearlyText);
