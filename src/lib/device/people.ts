import { read, refuse, type Reading } from '$lib/engine/reading';
import { PeopleDatabase, type Change } from './people-database';
import { askToPersist } from './persistence';
import { freeNames, nameKey, newId, problemWithAll, readName, readPerson, type Person } from './person';

export type { Person } from './person';

/** Whether it was done, or one sentence on why not. */
export type Done = { readonly ok: true } | { readonly ok: false; readonly problem: string };

const done = (result: Reading<unknown>): Done => (result.ok ? { ok: true } : result);

const peopleAmong = (kept: readonly unknown[]): Person[] =>
	kept.flatMap((each) => {
		const person = readPerson(each);
		return person.ok ? [person.value] : [];
	});

const newestFirst = (people: readonly Person[]): Person[] =>
	[...people].sort((a, b) => (a.savedOn < b.savedOn ? 1 : a.savedOn > b.savedOn ? -1 : a.id < b.id ? -1 : 1));

/** What a change makes of the people there were. */
function after({ remove = [], put = [] }: Change, people: readonly Person[]): Person[] {
	if (remove === 'all') return [...put];
	const gone = new Set([...remove, ...put.map(({ id }) => id)]);
	return [...people.filter(({ id }) => !gone.has(id)), ...put];
}

/** Puts one person among the others, unless the name is another's or there is no room. */
function putting(person: Person, people: readonly Person[]): Reading<Change> {
	const others = people.filter(({ id }) => id !== person.id);
	const taken = new Set(others.map(({ name }) => nameKey(name)));
	if (taken.has(nameKey(person.name))) {
		const free = freeNames(taken)(person.name);
		return refuse(`已经存有“${person.name}”，请换一个名字，例如“${free}”`);
	}
	const problem = problemWithAll([...others, person]);
	return problem ? refuse(problem) : read({ put: [person] });
}

/**
 * The people kept on this device. Nothing here throws: where the browser keeps nothing (blocked, full, private), it works
 * until the page is closed, and {@link where} says so. Read `where` again after every operation.
 */
export class People {
	readonly #database: PeopleDatabase | undefined;
	/** as last seen on the device, or all there is in memory */
	#people: readonly Person[];
	#where: 'device' | 'memory';
	#persists = false;

	/** For {@link openPeople}. */
	constructor(database: PeopleDatabase | undefined, people: readonly Person[]) {
		this.#database = database;
		this.#people = people;
		this.#where = database ? 'device' : 'memory';
	}

	/** Where people are kept now: on the device, or only until the page is closed. */
	get where(): 'device' | 'memory' {
		return this.#where;
	}

	/** Everybody, the last changed first. */
	async list(): Promise<readonly Person[]> {
		if (this.#database && this.#where === 'device') {
			try {
				this.#people = peopleAmong(await this.#database.all());
			} catch {
				this.#where = 'memory';
			}
		}
		return newestFirst(this.#people);
	}

	/**
	 * Saves somebody new (without an id) or changed (with the id). Answers on other topics stay as they were.
	 *
	 * @returns the person as saved; refused when the name is empty, too long or another's
	 * @example await people.save({ name: '妈妈', answers: { retirement: 'birth=1970-05&sex=female' } })
	 */
	async save(person: {
		readonly id?: string | undefined;
		readonly name: string;
		readonly answers: Readonly<Record<string, string>>;
	}): Promise<Reading<Person>> {
		const name = readName(person.name);
		if (!name.ok) return name;
		const id = person.id ?? newId();
		const savedOn = new Date().toISOString();
		let saved: Reading<Person> = refuse('没有保存，请再试一次');
		const result = await this.#change((people) => {
			const before = people.find((each) => each.id === id)?.answers;
			saved = readPerson({ id, name: name.value, answers: { ...before, ...person.answers }, savedOn });
			return saved.ok ? putting(saved.value, people) : refuse(`没有保存：${saved.problem}`);
		});
		if (!result.ok) return result;
		if (this.where === 'device' && !this.#persists) {
			this.#persists = true;
			void askToPersist();
		}
		return saved;
	}

	/**
	 * Gives somebody another name.
	 *
	 * @returns refused when the name is empty, too long or another's, or the person is gone
	 */
	async rename(id: string, name: string): Promise<Done> {
		const called = readName(name);
		if (!called.ok) return called;
		return this.#change((people) => {
			const person = people.find((each) => each.id === id);
			if (!person) return refuse('名单里已经没有这个人了，可能在另一个窗口里删掉了');
			return putting({ ...person, name: called.value, savedOn: new Date().toISOString() }, people);
		});
	}

	/** Removes somebody; fine when they are gone already. */
	remove(id: string): Promise<Done> {
		return this.#remove({ remove: [id] });
	}

	/** Removes everybody. */
	removeAll(): Promise<Done> {
		return this.#remove({ remove: 'all' });
	}

	/**
	 * Puts other people in the place of all who are kept, as when a file is loaded.
	 *
	 * @param next works out the new people from those kept; it may be asked twice
	 * @example await people.replaceAll((kept) => merge(kept, loaded).people)
	 */
	replaceAll(next: (kept: readonly Person[]) => readonly Person[]): Promise<Done> {
		return this.#change((people) => {
			const put = peopleAmong(next(people));
			const problem = problemWithAll(put);
			return problem ? refuse(problem) : read({ remove: people.map(({ id }) => id), put });
		});
	}

	async #change(decide: (people: readonly Person[]) => Reading<Change>): Promise<Done> {
		if (this.#database && this.#where === 'device') {
			try {
				return await this.#changeOn(this.#database, decide);
			} catch {
				await this.list();
				this.#where = 'memory';
			}
		}
		const decision = decide(this.#people);
		if (decision.ok) this.#people = after(decision.value, this.#people);
		return done(decision);
	}

	async #changeOn(
		database: PeopleDatabase,
		decide: (people: readonly Person[]) => Reading<Change>,
	): Promise<Done> {
		let people = this.#people;
		const decision = await database.change((kept) => decide((people = peopleAmong(kept))));
		if (decision.ok) this.#people = after(decision.value, people);
		return done(decision);
	}

	/** What is on the device must really go from there: nobody is told "removed" while it only looks so. */
	async #remove(change: Change): Promise<Done> {
		try {
			await this.#database?.change(() => read(change));
		} catch {
			return refuse('没有删掉：浏览器这次不让改动，请刷新页面，再试一次');
		}
		this.#people = after(change, this.#people);
		return { ok: true };
	}
}

/**
 * Opens the people kept on this device. Never throws; see {@link People.where} for where they are kept.
 *
 * @example const people = await openPeople(); await people.list() // []
 */
export async function openPeople(): Promise<People> {
	try {
		const database = new PeopleDatabase();
		return new People(database, peopleAmong(await database.all()));
	} catch {
		return new People(undefined, []);
	}
}
