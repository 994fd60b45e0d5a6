import { readDecimal, readMoney, readRate } from './amount';
import type { Option, Question } from './fact';
import { holdsLongNumber, looksLikeIdentityNumber, readIdentityNumber } from './identity-number';
import { yearOf, type Month } from './month';
import { plain, read, readCount, readDay, readMonth, refuse, type Reading } from './reading';

const yesWords = new Set(['yes', '是', '有', '对', 'true']);
const noWords = new Set(['no', '不是', '否', '没有', '无', '不', 'false']);
const noneWords = new Set(['none', '都没有', '没有', '无', '都不是']);

function readYesNo(text: string): Reading<boolean> {
	const typed = plain(text).toLowerCase();
	if (yesWords.has(typed)) return read(true);
	return noWords.has(typed) ? read(false) : refuse('请写“是”或“否”');
}

const optionOf = (text: string, options: readonly Option[]): Option | undefined => {
	const typed = plain(text);
	return options.find(({ value, says }) => value === typed || plain(says) === typed);
};

function readChoice(text: string, options: readonly Option[]): Reading<string> {
	const found = optionOf(text, options);
	return found ? read(found.value) : refuse(`请选：${options.map(({ says }) => says).join('、')}`);
}

function readSeveral(text: string, options: readonly Option[]): Reading<readonly string[]> {
	if (noneWords.has(plain(text))) return read([]);
	const parts = text
		.slice(0, 2000)
		.split(/[,，、;；\n]/)
		.map(plain)
		.filter(Boolean);
	if (parts.length === 0) return refuse('没有就写“都没有”');
	const values: string[] = [];
	for (const part of parts) {
		const found = optionOf(part, options);
		if (!found) return refuse(`没有“${part.slice(0, 20)}”这一项，请从列出的里面选`);
		if (!values.includes(found.value)) values.push(found.value);
	}
	return read(values);
}

/** Years somebody can mean; the same bounds everywhere. */
const inOurTime = <T>(reading: Reading<T>, year: (value: T) => number): Reading<T> => {
	if (!reading.ok) return reading;
	const given = year(reading.value);
	return given >= 1900 && given < 2200 ? reading : refuse('年份请核对，要在1900年到2199年之间');
};

function readText(typed: string, { most, unkept }: { most: number; unkept?: true }): Reading<string> {
	// What would be written down must not say who somebody is.
	if (!unkept && holdsLongNumber(typed)) return refuse('这里不写证件号码、电话号码');
	return typed.trim().length > most ? refuse(`太长了，最多${most}个字`) : read(plain(typed));
}

/** A month; of an identity number that was mistyped, what is wrong with it. */
function readMonthAnswer(text: string): Reading<Month> {
	const number = looksLikeIdentityNumber(text) ? readIdentityNumber(text) : undefined;
	return number && !number.ok ? number : inOurTime(readMonth(text), yearOf);
}

/** Reads the answer to a question from text: typed, chosen, in a link or in a file. Never throws. */
export function readAnswer(question: Question, text: string): Reading<unknown> {
	switch (question.kind) {
		case 'yes-no':
			return readYesNo(text);
		case 'choice':
			return readChoice(text, question.options);
		case 'several':
			return readSeveral(text, question.options);
		case 'month':
			return readMonthAnswer(text);
		case 'day':
			return inOurTime(readDay(text), (value) => Number(value.slice(0, 4)));
		case 'count':
			return readCount(text, question);
		case 'money':
			return readMoney(text);
		case 'rate':
			return readRate(text);
		case 'decimal':
			return readDecimal(text, question);
		case 'text':
			return readText(text, question);
	}
}
