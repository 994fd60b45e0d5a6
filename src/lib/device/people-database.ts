import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Reading } from '$lib/engine/reading';
import type { Person } from './person';

/** What is to become of the people kept: first some are removed, then some are put in. */
export interface Change {
	readonly remove?: 'all' | readonly string[];
	readonly put?: readonly Person[];
}

/** Looks at everything kept and decides what is to change, or why nothing may. It may be asked twice. */
export type Decision = (kept: readonly unknown[]) => Reading<Change>;

interface Schema extends DBSchema {
	people: { key: string; value: Person };
}

type Database = IDBPDatabase<Schema>;

/** Some browsers never answer when storage is blocked or another page holds an older version open. */
const patience = 3000;

function open(onLost: () => void): Promise<Database> {
	const opening = openDB<Schema>('huisuan', 1, {
		upgrade: (database) => void database.createObjectStore('people', { keyPath: 'id' }),
		// A newer version in another tab wants to change the database: let it; we open again when we next need it.
		blocking: (_current, _blocked, event) => {
			(event.target as IDBDatabase).close();
			onLost();
		},
		terminated: onLost,
	});
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			reject(new Error('the database did not open'));
			opening.then(
				(database) => database.close(),
				() => undefined,
			);
		}, patience);
		opening.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}

/** The people in this browser's IndexedDB. Every method throws when the browser refuses. */
export class PeopleDatabase {
	#connection: Promise<Database> | undefined;

	#connect(): Promise<Database> {
		const connection = (this.#connection ??= open(() => (this.#connection = undefined)));
		connection.catch(() => (this.#connection = undefined));
		return connection;
	}

	/** iOS drops connections of pages in the background without a word, so a failure is worth one new connection. */
	async #run<T>(work: (database: Database) => Promise<T>): Promise<T> {
		const database = await this.#connect();
		try {
			return await work(database);
		} catch (error) {
			if (error instanceof Error && error.name === 'QuotaExceededError') throw error;
			database.close();
			this.#connection = undefined;
			return await work(await this.#connect());
		}
	}

	/** Everything kept, in no order; what an older or newer version left there may not be a person. */
	all(): Promise<readonly unknown[]> {
		return this.#run((database) => database.getAll('people'));
	}

	/** Decides and changes in one transaction, so that two tabs never undo each other's work. */
	change(decide: Decision): Promise<Reading<Change>> {
		return this.#run(async (database) => {
			const transaction = database.transaction('people', 'readwrite');
			const { store, done } = transaction;
			const decision = decide(await store.getAll());
			const { remove = [], put = [] } = decision.ok ? decision.value : {};
			await Promise.all([
				...(remove === 'all' ? [store.clear()] : remove.map((id) => store.delete(id))),
				...put.map((person) => store.put(person)),
				done,
			]);
			return decision;
		});
	}
}
