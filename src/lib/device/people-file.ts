import { parseDay, type Day } from '$lib/engine/day';
import { forget, keep, kept } from './kept';
import { freeNames, mostPeople, nameKey, readPerson, type Person } from './person';

const format = 'huisuan-people';
const version = 1;

/** No file of ours is larger, in bytes. A page may look at the size of a file before reading it. */
export const largestPeopleFile = 1_048_576;

/**
 * The text of a file of people, to keep and to load again.
 *
 * @param on the day it is made
 * @example readPeopleFile(writePeopleFile(people, on)) // the same people
 */
export const writePeopleFile = (people: readonly Person[], on: Day): string =>
	JSON.stringify({ format, version, madeOn: on, people });

/** The people of a file, or one sentence on why nothing was read. */
export type PeopleFileReading =
	| { readonly ok: true; readonly people: readonly Person[] }
	| { readonly ok: false; readonly problem: string };

const refuse = (problem: string) => ({ ok: false, problem }) as const;

/** Two entries of one id are two people; the second gets the same new id at every reading. */
function withOwnIds(people: readonly Person[]): Person[] {
	const taken = new Set(people.map(({ id }) => id));
	const met = new Set<string>();
	return people.map((person) => {
		let { id } = person;
		if (met.has(id)) {
			const start = id.slice(0, 50);
			for (let count = 2; taken.has(id); count += 1) id = `${start}-${count}`;
			taken.add(id);
		}
		met.add(id);
		return { ...person, id };
	});
}

/**
 * Reads a file of people. One damaged entry refuses the whole file, so that nobody is lost unnoticed.
 *
 * @example readPeopleFile('hello') // refused: 这个文件读不懂 …
 */
export function readPeopleFile(text: string): PeopleFileReading {
	if (text.length > largestPeopleFile || new TextEncoder().encode(text).length > largestPeopleFile)
		return refuse('这个文件超过1 MB，不会是惠算的名单文件，没有读入');
	let file: unknown;
	try {
		file = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return refuse('这个文件读不懂，可能不是惠算的名单文件，也可能不完整，没有读入');
	}
	const given = Object(file) as Record<'format' | 'version' | 'people', unknown>;
	if (given.format !== format) return refuse('这不是惠算的名单文件，没有读入');
	if (typeof given.version === 'number' && given.version > version)
		return refuse('这个文件是更新版本的惠算存的，没有读入，请先更新惠算');
	if (given.version !== version || !Array.isArray(given.people))
		return refuse('这个名单文件损坏了，没有读入');
	const entries: readonly unknown[] = given.people;
	if (entries.length > mostPeople)
		return refuse(`这个文件里有${entries.length}人，最多能读入${mostPeople}人，没有读入`);
	const people: Person[] = [];
	for (const [index, entry] of entries.entries()) {
		const person = readPerson(entry);
		if (!person.ok) return refuse(`这个文件里第${index + 1}个人损坏了：${person.problem}，全部没有读入`);
		people.push(person.value);
	}
	return { ok: true, people: withOwnIds(people) };
}

/** Two lists made one, and what became of those loaded. */
export interface Merged {
	readonly people: readonly Person[];
	readonly added: number;
	readonly updated: number;
	readonly unchanged: number;
}

/**
 * Puts loaded people among those kept. Who is kept already (the same id) is replaced only by a later change; others are
 * added, with a number after a name that somebody else has. Merging the same file twice adds nobody twice.
 *
 * @example merge([], people) // { people, added: people.length, updated: 0, unchanged: 0 }
 */
export function merge(existing: readonly Person[], loaded: readonly Person[]): Merged {
	const people = new Map(existing.map((person) => [person.id, person]));
	const newer = loaded.filter(({ id, savedOn }) => savedOn > (people.get(id)?.savedOn ?? ''));
	const replaced = new Set(newer.map(({ id }) => id));
	const staying = existing.filter(({ id }) => !replaced.has(id));
	const freeName = freeNames(new Set(staying.map(({ name }) => nameKey(name))));
	let updated = 0;
	for (const person of newer) {
		if (people.has(person.id)) updated += 1;
		people.set(person.id, { ...person, name: freeName(person.name) });
	}
	return {
		people: [...people.values()],
		added: newer.length - updated,
		updated,
		unchanged: loaded.length - newer.length,
	};
}

const lastFileKey = 'huisuan.lastFile';

/** The day the last file was made on this device, or undefined. Never throws. */
export const readLastFile = (): Day | undefined => parseDay(kept(lastFileKey) ?? '');

/** Remembers the day a file was made. Never throws. */
export const writeLastFile = (on: Day): void => void keep(lastFileKey, on);

/** Forgets when the last file was made. Never throws. */
export const forgetLastFile = (): void => forget(lastFileKey);
