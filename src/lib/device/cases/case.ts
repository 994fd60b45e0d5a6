import { parseDay, type Day } from '$lib/engine/day';
import { holdsLongNumber } from '$lib/engine/identity-number';
import { read, refuse, type Reading } from '$lib/engine/reading';
import { isInstant, readAnswers } from '../person';
import { isCaseNumber } from './case-number';

/** One of the people a case is about: by topic ("retirement"), the fragment of the link that reopens the answer. */
export interface CasePerson {
	readonly answers: Readonly<Record<string, string>>;
}

/** What an advisor keeps of somebody at the counter. Neither a name nor an identity number belongs into it. */
export interface Case {
	readonly id: string;
	/** the day it was first saved and its count on that day, "20261121-03": what the advisor and the person call it */
	readonly number: string;
	readonly label: string;
	readonly tags: readonly string[];
	/** when to look at it again */
	readonly followUp?: Day;
	readonly note: string;
	readonly people: readonly CasePerson[];
	/** the instant of the last change, "2026-11-21T08:30:00.000Z"; of one case no two changes have the same */
	readonly savedOn: string;
}

/** The most there may be of each, in characters where it is text. */
export const longest = { label: 40, tag: 20, tags: 10, note: 500, people: 3 } as const;

/** At most so many cases are kept or read from a file. */
export const mostCases = 10_000;

const neither = '请不要写身份证号、电话号码，也不要写姓名。日期请写成“11月21日”这样';

/** Blanks and line breaks in one shape; signs that turn the direction of writing would hide what stands there. */
const cleaned = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
		.replace(/(?:[^\S\n]|[^\P{Cc}\n])+/gu, ' ')
		.trim();

function readWords(what: string, text: string, most: number): Reading<string> {
	const count = [...text].length;
	if (count > most) return refuse(`${what}最多${most}个字，现在是${count}个，请写短一些`);
	return holdsLongNumber(text) ? refuse(`${what}里有一长串数字。${neither}`) : read(text);
}

/**
 * Reads a label: one line of at most 40 characters, or none.
 *
 * @example readLabel(' 第二窗口 ') // "第二窗口"; readLabel('13800000000') // refused: 标记里有一长串数字 …
 */
export const readLabel = (text: string): Reading<string> =>
	readWords('标记', cleaned(text).replaceAll('\n', ' '), longest.label);

/** Reads a note: at most 500 characters in any number of lines, or none. */
export const readNote = (text: string): Reading<string> => readWords('备注', cleaned(text), longest.note);

/**
 * The tags in a typed line, apart by blanks, commas or 、.
 *
 * @example tagsIn('4050，缺材料 4050') // ["4050", "缺材料"]
 */
export const tagsIn = (text: string): string[] => [
	...new Set(
		cleaned(text)
			.normalize('NFKC')
			.split(/[\s,、;]+/)
			.filter((tag) => tag !== ''),
	),
];

/** Reads tags: at most 10, each one word of at most 20 characters; of equal ones the first stays. */
export function readTags(tags: readonly string[]): Reading<readonly string[]> {
	const found = tagsIn(tags.join(' '));
	if (found.length > longest.tags)
		return refuse(`标签最多${longest.tags}个，现在是${found.length}个，请去掉几个`);
	const problem = found
		.map((tag) => readWords('标签', tag, longest.tag))
		.find((reading): reading is { ok: false; problem: string } => !reading.ok);
	if (problem) return problem;
	// Parts of a number may stand in neighbouring tags.
	return [tags, found].some((each) => holdsLongNumber(each.join(' ')))
		? refuse(`标签里有一长串数字。${neither}`)
		: read(found);
}

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

const readsLongNumber = (fragment: string): boolean =>
	fragment.split(/[&=]/).some((part) => holdsLongNumber(decoded(part)));

/** Checks the people of a case: one to three, each with answers by topic. */
export function readCasePeople(value: unknown): Reading<readonly CasePerson[]> {
	if (!Array.isArray(value) || value.length < 1) return refuse('里面一个人也没有');
	if (value.length > longest.people) return refuse(`一个个案最多${longest.people}个人`);
	const people: CasePerson[] = [];
	for (const person of value as unknown[]) {
		const answers = readAnswers((Object(person) as { answers: unknown }).answers);
		if (!answers.ok) return answers;
		const entries = Object.entries(answers.value);
		if (entries.some(([topic]) => topic !== 'retirement' && !/^(?:subsidies|insurance)-/.test(topic)))
			return refuse('填写的内容认不出');
		if (entries.some(([, fragment]) => readsLongNumber(fragment)))
			return refuse(`填写的内容里有一长串数字。${neither}`);
		people.push({ answers: answers.value });
	}
	return read(people);
}

const isStrings = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.length <= 100 && value.every((each) => typeof each === 'string');

/**
 * Checks whether something read from a file or the database is a case; keys it does not know are left out.
 *
 * @example readCase({ id: 'a' }) // refused: 编号认不出
 */
export function readCase(value: unknown): Reading<Case> {
	// Only what the thing itself has: nothing is taken from a prototype.
	const own = new Map<string, unknown>(
		typeof value === 'object' && value !== null ? Object.entries(value) : [],
	);
	const [id, number, savedOn] = [own.get('id'), own.get('number'), own.get('savedOn')];
	if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return refuse('缺少内部编号');
	if (typeof number !== 'string' || !isCaseNumber(number)) return refuse('编号认不出');
	const [label, tags, note] = [own.get('label'), own.get('tags'), own.get('note')];
	if (typeof label !== 'string' || typeof note !== 'string' || !isStrings(tags))
		return refuse('标记、标签或者备注认不出');
	const labelled = readLabel(label);
	if (!labelled.ok) return labelled;
	const tagged = readTags(tags);
	if (!tagged.ok) return tagged;
	const noted = readNote(note);
	if (!noted.ok) return noted;
	const followUp = own.get('followUp');
	const follows = typeof followUp === 'string' ? parseDay(followUp) : undefined;
	if (followUp !== undefined && follows === undefined) return refuse('跟进日期认不出');
	const people = readCasePeople(own.get('people'));
	if (!people.ok) return people;
	if (!isInstant(savedOn)) return refuse('保存时间认不出');
	return read({
		id,
		number,
		label: labelled.value,
		tags: tagged.value,
		...(follows && { followUp: follows }),
		note: noted.value,
		people: people.value,
		savedOn,
	});
}
