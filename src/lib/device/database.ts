import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptCase, Ledger } from './cases/kept-case';
import type { Person } from './person';

/** What is kept where. */
export interface Schema extends DBSchema {
	people: { key: string; value: Person };
	cases: { key: string; value: KeptCase };
	/** what holds for a whole store of its name; there is one for the cases */
	ledger: { key: 'cases'; value: Ledger };
}

type Database = IDBPDatabase<Schema>;

/**
 * What each version added to the one before; version 1 is the first step. A step is never edited once it was published:
 * somebody's database has taken it. All steps that are missing are taken in one transaction, so that a tab closed in the
 * middle leaves the version there was.
 */
const steps: readonly ((database: Database) => void)[] = [
	(database) => {
		database.createObjectStore('people', { keyPath: 'id' });
	},
	(database) => {
		database.createObjectStore('cases', { keyPath: 'id' });
		database.createObjectStore('ledger');
	},
];

/** Some browsers never answer when storage is blocked or another page holds an older version open. */
const patience = 3000;

function open(onLost: () => void): Promise<Database> {
	const opening = openDB<Schema>('huisuan', steps.length, {
		upgrade: (database, from, _to, { done }) => {
			// Told by the opening as well.
			done.catch(() => undefined);
			steps.slice(from).forEach((step) => step(database));
		},
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

/** A connection to this browser's IndexedDB, opened when first needed and again when it was lost. */
export class Connection {
	#connection: Promise<Database> | undefined;

	#connect(): Promise<Database> {
		const connection = (this.#connection ??= open(() => (this.#connection = undefined)));
		connection.catch(() => (this.#connection = undefined));
		return connection;
	}

	/**
	 * Does some work in the database. iOS drops connections of pages in the background without a word, so a failure is worth
	 * one new connection: the work may be done twice.
	 *
	 * @throws whatever the browser throws when it refuses
	 */
	async run<T>(work: (database: Database) => Promise<T>): Promise<T> {
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
}
