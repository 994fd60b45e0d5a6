import type { CaseStore, KeptCases, Writing } from './case-store';
import { readLedger } from './kept-case';

/** The cases until the page is closed, where the browser keeps nothing. */
export class CaseMemory implements CaseStore {
	#ledger: unknown;
	readonly #cases: Map<string, unknown>;

	/** @param ledger @param cases what was last seen on the device */
	constructor(ledger?: unknown, cases: ReadonlyMap<string, unknown> = new Map()) {
		this.#ledger = ledger;
		this.#cases = new Map(cases);
	}

	revision(): Promise<number> {
		return Promise.resolve(readLedger(this.#ledger).revision);
	}

	all(): Promise<KeptCases> {
		return Promise.resolve({ ledger: this.#ledger, cases: [...this.#cases.values()] });
	}

	write({ basis, ledger, remove = [], put = [] }: Writing): Promise<number | undefined> {
		const { revision } = readLedger(this.#ledger);
		if (basis !== 'any' && basis !== revision) return Promise.resolve(undefined);
		if (remove === 'all') this.#cases.clear();
		else remove.forEach((id) => this.#cases.delete(id));
		put.forEach((each) => this.#cases.set(each.id, each));
		this.#ledger = { ...(ledger ?? (this.#ledger as object)), revision: revision + 1 };
		return Promise.resolve(revision + 1);
	}
}
