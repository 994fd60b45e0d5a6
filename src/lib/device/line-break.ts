/** How wide a text is when set in one line. */
export type Measure = (text: string) => number;

/** What is never torn apart: a date, a number with its unit, a Latin word, a dash or an ellipsis. */
const whole =
	/\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d[\d,.]*\s?(?:个月|个工作日|周岁|[年月日岁个元人天条倍级次分%])?|[\p{Script=Latin}\d][\p{Script=Latin}\d.:/_'’-]*|——|……|\s+|./gsu;

const neverFirst = /^[，。、；：？！）》」』】〉〕”’％℃·～—…,.;:?!)\]}%]/u;
const neverLast = /[（《「『【〈〔“‘([{]$/u;

/** The pieces between which a line may end. */
function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	for (const piece of text.match(whole) ?? []) {
		const before = pieces.at(-1);
		if (before !== undefined && (neverFirst.test(piece) || neverLast.test(before)))
			pieces[pieces.length - 1] = before + piece;
		else pieces.push(piece);
	}
	return pieces;
}

/** Cuts a piece that is wider than a line. */
function cut(piece: string, width: number, measure: Measure): string[] {
	const parts: string[] = [];
	let part = '';
	for (const character of piece) {
		if (part !== '' && measure(part + character) > width) {
			parts.push(part);
			part = '';
		}
		part += character;
	}
	return [...parts, part];
}

function fill(pieces: readonly string[], width: number, measure: Measure): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces) {
		if (measure((line + piece).trimEnd()) <= width) {
			line += piece;
			continue;
		}
		if (line.trim() !== '') lines.push(line.trimEnd());
		const parts = cut(piece.trimStart(), width, measure);
		line = parts.pop() ?? '';
		lines.push(...parts);
	}
	return [...lines, line.trimEnd()];
}

/**
 * Breaks a text into lines as Chinese is set: no line begins with a closing sign or ends with an opening one, dates,
 * numbers with units and words stay whole, and no paragraph ends in a line of one or two characters where a slightly
 * narrower setting avoids it. A line break in the text is one in the result.
 *
 * @param width the widest a line may be, as `measure` counts
 * @example breakLines('一二三四，五六', 4, (text) => text.length) // ["一二三", "四，五六"]
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
	return text.split('\n').flatMap((paragraph) => {
		const pieces = piecesOf(paragraph.trim());
		const lines = fill(pieces, width, measure);
		const widest = Math.max(0, ...pieces.map(measure));
		for (const narrower of [1, 0.95, 0.9, 0.85].map((share) => share * width)) {
			if (widest > narrower) break;
			const others = fill(pieces, narrower, measure);
			if (others.length > lines.length) break;
			if ([...(others.at(-1) ?? '')].length > 2) return others;
		}
		return lines;
	});
}
