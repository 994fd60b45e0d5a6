/** The page's end of a batch. The table and its results stay in the worker; here is only what is shown. */
import type {
	Ask,
	Exchange,
	FileKind,
	Kind,
	Opened,
	Order,
	Query,
	Reckoned,
	RowFacts,
	Slice,
	Tell,
} from './messages';
import { startWorker } from './start-worker';

/** Why there is no answer, in a sentence for the reader; or that it was stopped, which they know. */
export class NoAnswer extends Error {
	readonly stopped: boolean;

	constructor(says: string, stopped = false) {
		super(says);
		this.stopped = stopped;
	}
}

interface Waiting {
	readonly resolve: (answer: never) => void;
	readonly reject: (why: NoAnswer) => void;
	readonly report: ((done: number, of: number) => void) | undefined;
}

const notLoaded = '计算的程序没有加载出来。请联网后刷新这一页，再试一次。';

/** One batch, from choosing a file to closing the result. */
export class Batch {
	#worker: Worker | undefined;
	#waiting = new Map<number, Waiting>();
	#next = 1;
	readonly #start: () => Worker;

	constructor(start: () => Worker = startWorker) {
		this.#start = start;
	}

	/** Whether a worker is there, with whatever it has read. */
	get running(): boolean {
		return this.#worker !== undefined;
	}

	#working(): Worker {
		if (this.#worker) return this.#worker;
		const worker = this.#start();
		worker.addEventListener('message', ({ data }: MessageEvent<Tell>) => this.#hear(data));
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			this.#end(new NoAnswer(notLoaded));
		});
		return (this.#worker = worker);
	}

	#hear(tell: Tell): void {
		const waiting = this.#waiting.get(tell.id);
		if (!waiting) return;
		if ('done' in tell) {
			waiting.report?.(tell.done, tell.of);
			return;
		}
		this.#waiting.delete(tell.id);
		if ('refused' in tell) waiting.reject(new NoAnswer(tell.refused));
		else waiting.resolve(tell.answer as never);
	}

	#end(why: NoAnswer): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		const left = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const { reject } of left) reject(why);
	}

	#ask<K extends Kind>(
		kind: K,
		ask: Exchange[K]['ask'],
		report?: (done: number, of: number) => void,
	): Promise<Exchange[K]['answer']> {
		return new Promise((resolve, reject) => {
			const id = this.#next++;
			this.#waiting.set(id, { resolve, reject, report });
			try {
				this.#working().postMessage({ id, kind, ...ask } as unknown as Ask);
			} catch {
				this.#waiting.delete(id);
				reject(new NoAnswer(notLoaded));
			}
		});
	}

	/**
	 * Reads a file, or text that was pasted.
	 *
	 * @throws NoAnswer with a sentence where it cannot be read
	 */
	open(source: Blob | string): Promise<Opened> {
		return this.#ask('open', { source });
	}

	/**
	 * Reckons every row of the table that is open.
	 *
	 * @param report told now and then how many rows are done
	 */
	reckon(order: Order, report: (done: number, of: number) => void): Promise<Reckoned> {
		return this.#ask('reckon', { order }, report);
	}

	/** Some rows of the result, narrowed down and sorted as asked. */
	slice(query: Query): Promise<Slice> {
		return this.#ask('slice', { query });
	}

	/** The whole result as a file. */
	write(format: FileKind): Promise<Blob> {
		return this.#ask('write', { format });
	}

	/** The spreadsheet to fill in. */
	template(): Promise<Blob> {
		return this.#ask('template', {});
	}

	/**
	 * What one row says, for a sheet to be made of it.
	 *
	 * @param index the row's place among all, as {@link slice} names it
	 * @example await batch.row(0) // { line: 2, name: '甲', facts: { birth: 1970-05, sex: 'male' }, on: '2026-11-21' }
	 */
	row(index: number): Promise<RowFacts | undefined> {
		return this.#ask('row', { index });
	}

	/** Stops at once and lets go of everything; whatever was awaited ends as stopped. */
	close(): void {
		this.#end(new NoAnswer('已停止。', true));
	}
}
