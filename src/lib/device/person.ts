import type { Day } from '$lib/engine/day';
import { read, refuse, type Reading } from '$lib/engine/reading';

/** Somebody whose answers are kept on this device. */
export interface Person {
	readonly id: string;
	/** the name they were saved under; any word will do */
	readonly name: string;
	/** by topic ("retirement"), the fragment of the link that opens the answer again */
	readonly answers: Readonly<Record<string, string>>;
	/** the instant of the last change, "2026-11-21T08:30:00.000Z" */
	readonly savedOn: string;
}

/** At most so many people are kept or read from a file. */
export const mostPeople = 5000;

/** What all people together may weigh as JSON in bytes, so that a file of them can always be read again. */
const mostBytes = 1_000_000;

const longest = { id: 64, name: 30, answer: 2000 };
const mostTopics = 60;

/** A new id. Also where the page was not opened over https, so no randomUUID. */
export const newId = (): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
		'',
	);

/** The calendar day of the last change, where the device is: a day in China begins eight hours before the instant's. */
export function savedDay({ savedOn }: Pick<Person, 'savedOn'>): Day {
	const at = new Date(savedOn);
	const two = (part: number) => String(part).padStart(2, '0');
	return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` as Day;
}

/**
 * Reads a name: blanks at the ends taken off, line breaks and runs of blanks made one blank, 1 to 30 characters.
 *
 * @example readName(' 张三 ') // "张三"; readName('') // refused: 请写一个名字
 */
export function readName(text: string): Reading<string> {
	const name = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
	if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) return refuse('请写一个名字，认得出是谁就行，例如“妈妈”');
	return [...name].length > longest.name
		? refuse(`名字最多${longest.name}个字，现在是${[...name].length}个，请写短一些`)
		: read(name);
}

/** Names that look the same are the same name: full-width and narrow signs do not tell people apart. */
export const nameKey = (name: string): string => name.normalize('NFKC');

/**
 * A function that makes names differ: the name itself, or with the first number that is not taken. What it gives
 * becomes taken.
 *
 * @param taken keys of the names already used, see {@link nameKey}
 * @example const free = freeNames(new Set(['张三'])); free('张三') // "张三2"; free('张三') // "张三3"
 */
export function freeNames(taken: Set<string>): (name: string) => string {
	const counts = new Map<string, number>();
	return (name) => {
		let free = name;
		let count = counts.get(name) ?? 1;
		while (taken.has(nameKey(free))) {
			count += 1;
			free = [...name].slice(0, longest.name - String(count).length).join('') + count;
		}
		counts.set(name, count);
		taken.add(nameKey(free));
		return free;
	};
}

/** Whether something is an instant as we write it: "2026-11-21T08:30:00.000Z". */
export const isInstant = (value: unknown): value is string =>
	typeof value === 'string' && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;

/**
 * Checks what somebody answered: by topic, the fragment of the link that opens the answer again.
 *
 * @example readAnswers({ retirement: 'birth=1970-05&sex=male' }) // the same, copied; readAnswers([]) // refused
 */
export function readAnswers(value: unknown): Reading<Record<string, string>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('缺少填写的内容');
	const entries = Object.entries(value);
	if (entries.length > mostTopics) return refuse('填写的内容太多');
	for (const [topic, answer] of entries) {
		if (!/^[a-z][a-z0-9-]{0,39}$/.test(topic)) return refuse('填写的内容认不出');
		if (typeof answer !== 'string') return refuse('填写的内容认不出');
		if (answer.length > longest.answer) return refuse('填写的内容太长');
	}
	return read(Object.fromEntries(entries) as Record<string, string>);
}

/**
 * Checks whether something read from a file or the database is a person; keys it does not know are left out.
 *
 * @example readPerson({ id: 'a', name: '', answers: {}, savedOn: '2026-11-21T08:30:00.000Z' }) // refused: 名字是空的
 */
export function readPerson(value: unknown): Reading<Person> {
	const { id, name, answers, savedOn } = Object(value) as Record<keyof Person, unknown>;
	if (typeof id !== 'string' || id === '' || id.length > longest.id) return refuse('缺少编号');
	if (typeof name !== 'string') return refuse('缺少名字');
	const called = readName(name);
	if (!called.ok) return refuse(name.trim() === '' ? '名字是空的' : '名字太长');
	const answered = readAnswers(answers);
	if (!answered.ok) return answered;
	if (!isInstant(savedOn)) return refuse('保存时间认不出');
	return read({ id, name: called.value, answers: answered.value, savedOn });
}

/**
 * Why so many people cannot be kept together, or undefined when they can.
 *
 * @example problemWithAll([]) // undefined
 */
export function problemWithAll(people: readonly Person[]): string | undefined {
	const bytes = () => new TextEncoder().encode(JSON.stringify(people)).length;
	return people.length > mostPeople || bytes() > mostBytes
		? `名单放不下了（最多${mostPeople}人），请先存成文件，再删掉一些`
		: undefined;
}
