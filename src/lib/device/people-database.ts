import type { Reading } from '$lib/engine/reading';
import { Connection } from './database';
import type { Person } from './person';

/** What is to become of the people kept: first some are removed, then some are put in. */
export interface Change {
	readonly remove?: 'all' | readonly string[];
	readonly put?: readonly Person[];
}

/** Looks at everything kept and decides what is to change, or why nothing may. It may be asked twice. */
export type Decision = (kept: readonly unknown[]) => Reading<Change>;

/** The people in this browser's IndexedDB. Every method throws when the browser refuses. */
export class PeopleDatabase {
	readonly #connection = new Connection();

	/** Everything kept, in no order; what an older or newer version left there may not be a person. */
	all(): Promise<readonly unknown[]> {
		return this.#connection.run((database) => database.getAll('people'));
	}

	/** Decides and changes in one transaction, so that two tabs never undo each other's work. */
	change(decide: Decision): Promise<Reading<Change>> {
		return this.#connection.run(async (database) => {
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
