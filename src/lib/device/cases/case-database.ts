import { Connection } from '../database';
import type { CaseStore, KeptCases, Writing } from './case-store';
import { readLedger } from './kept-case';

/** The cases in this browser's IndexedDB. Every method throws when the browser refuses. */
export class CaseDatabase implements CaseStore {
	readonly #connection = new Connection();

	revision(): Promise<number> {
		return this.#connection.run(
			async (database) => readLedger(await database.get('ledger', 'cases')).revision,
		);
	}

	all(): Promise<KeptCases> {
		return this.#connection.run(async (database) => {
			const transaction = database.transaction(['cases', 'ledger']);
			const [ledger, cases] = await Promise.all([
				transaction.objectStore('ledger').get('cases'),
				transaction.objectStore('cases').getAll(),
				transaction.done,
			]);
			return { ledger, cases };
		});
	}

	/** All in one transaction that begins with a look at the revision. Nothing but the database is waited for in it. */
	write({ basis, ledger, remove = [], put = [] }: Writing): Promise<number | undefined> {
		return this.#connection.run(async (database) => {
			const transaction = database.transaction(['cases', 'ledger'], 'readwrite', { durability: 'strict' });
			const [cases, ledgers] = [transaction.objectStore('cases'), transaction.objectStore('ledger')];
			const before = await ledgers.get('cases');
			const { revision } = readLedger(before);
			if (basis !== 'any' && revision !== basis) {
				await transaction.done;
				return undefined;
			}
			const next = revision + 1;
			await Promise.all([
				...(remove === 'all' ? [cases.clear()] : remove.map((id) => cases.delete(id))),
				...put.map((each) => cases.put(each)),
				ledgers.put({ ...(ledger ?? before), revision: next }, 'cases'),
				transaction.done,
			]);
			return next;
		});
	}
}
