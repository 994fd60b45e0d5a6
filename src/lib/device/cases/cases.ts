import type { Day } from '$lib/engine/day';
import { read, refuse, type Reading } from '$lib/engine/reading';
import { currentDay } from '../clock.svelte';
import { askToPersist } from '../persistence';
import { newId } from '../person';
import { CaseDatabase } from './case-database';
import { openCaseFile, readCaseFile, writeCaseFile, writeLastCaseFile, type CaseFile } from './case-file';
import { CaseMemory } from './case-memory';
import type { CaseStore } from './case-store';
import type { Case } from './case';
import { casesAmong, merging, saving, type CaseInput, type SavedAs } from './changes';
import { Gossip } from './gossip';
import { readLedger, type KeptCase, type LedgerReading } from './kept-case';
import {
	canSeal,
	makeLock,
	openLock,
	readPassphrase,
	readSealed,
	usualIterations,
	type Key,
	type Lock,
} from './seal';

export type { Case, CasePerson } from './case';
export type { CaseInput, SavedAs } from './changes';

/** Whether it was done, or one sentence on why not. */
export type Done = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/** A case as it was saved, what became of it, and that in a sentence. */
export interface Saved {
	readonly case: Case;
	readonly as: SavedAs;
	readonly says: string;
}

/** What came of reading a file; a sealed one may ask for its passphrase. */
export type Restored =
	| { readonly ok: true; readonly says: string }
	| { readonly ok: false; readonly problem: string; readonly asks: boolean };

/** Everything there is, as last seen. */
interface Seen {
	readonly ledger: LedgerReading;
	/** as it lies there, by id */
	readonly records: ReadonlyMap<string, unknown>;
	/** what of it can be read; nothing while it is locked */
	readonly cases: ReadonlyMap<string, Case>;
}

interface Change {
	readonly put?: readonly Case[];
	/** a number that was given just now */
	readonly lastNumber?: string;
	/** another lock from now on, with its key; null takes it away */
	readonly lock?: { readonly lock: Lock; readonly key: Key } | null;
}

/** So often somebody else may be faster before we give up. */
const mostTries = 50;

const nothing: Seen = { ledger: { revision: 0 }, records: new Map(), cases: new Map() };

const again = '没有改成，请再试一次';
const isLocked = '个案上了锁，请先写口令打开';
const wrong = '口令不对，请再写一次';
const noSealing = '这个网页不是用https打开的，浏览器不提供加密，设不了口令';
const onlyInMemory = '个案现在只在关掉页面前有用，设不了口令';

/** Sealed anew, what cannot be read would be lost for good or lie open among the sealed. */
const stays = (count: number): string =>
	`有${count}个个案读不出来，现在不能改口令。请先更新惠算；确实损坏的，存好文件以后全部删除，再读入`;

const idOf = (value: unknown): string => {
	const { id } = Object(value) as { id?: unknown };
	return typeof id === 'string' ? id : '';
};
const sealedOf = (value: unknown) => readSealed((Object(value) as { sealed?: unknown }).sealed);

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

const newestFirst = (cases: Iterable<Case>): Case[] =>
	[...cases].sort((a, b) => (a.savedOn < b.savedOn ? 1 : a.savedOn > b.savedOn ? -1 : a.id < b.id ? -1 : 1));

const savedSays = ({ number }: Case): Record<SavedAs, string> => ({
	new: `已保存，编号${number}`,
	changed: `已保存，编号${number}`,
	unchanged: `没有改动，编号${number}`,
	copy: `这个个案刚在另一个窗口里改过。两份都留下了，您这一份另存为${number}`,
	again: `原来的个案已经删掉了，您这一份另存为${number}`,
});

/**
 * The cases kept on this device: the one door to them. Nothing here throws. Where the browser keeps nothing, it works until
 * the page is closed, and {@link where} says so; read it, and {@link locked}, again after every operation.
 *
 * Whatever is changed is sealed first and then written in one transaction, which writes nothing if anybody changed anything
 * since: then it is decided again on what there is now. So tabs lose nothing of each other, and one that is closed in the
 * middle leaves everything as it was before or as it is after.
 */
export class Cases {
	readonly #device: CaseStore | undefined;
	readonly #iterations: number;
	readonly #gossip: Gossip;
	readonly #watchers = new Set<() => void>();
	#store: CaseStore;
	#seen: Seen = nothing;
	#key: Key | undefined;
	#persists = false;
	/** sealed cases that were opened, by id and nonce */
	#opened = new Map<string, Case>();

	/**
	 * For {@link openCases}.
	 *
	 * @param iterations how slow a passphrase is made; fewer only in tests
	 */
	constructor(device: CaseStore | undefined, iterations: number = usualIterations) {
		this.#device = device;
		this.#store = device ?? new CaseMemory();
		this.#iterations = iterations;
		this.#gossip = new Gossip((said) => {
			if (said === 'locked') this.#forgetKey();
			this.#tell();
		});
	}

	/** Where cases are kept now: on the device, or only until the page is closed. */
	get where(): 'device' | 'memory' {
		return this.#store === this.#device ? 'device' : 'memory';
	}

	/** Whether there is a passphrase. */
	get hasPassphrase(): boolean {
		return this.#seen.ledger.lock !== undefined;
	}

	/** Whether there is a passphrase and it was not given yet: then no case is told, and none can be saved. */
	get locked(): boolean {
		return this.hasPassphrase && !this.#fits();
	}

	/** How many cases lie here that cannot be read: damaged, or written by a newer version. They are left alone. */
	get unreadable(): number {
		return this.locked ? 0 : this.#seen.records.size - this.#seen.cases.size;
	}

	/** Why no passphrase can be set here; undefined where one can. */
	get noPassphrase(): string | undefined {
		return !canSeal() ? noSealing : this.where === 'memory' ? onlyInMemory : undefined;
	}

	/** Tells whenever cases may have changed, here or in another tab. The answer stops it. */
	watch(onChange: () => void): () => void {
		this.#watchers.add(onChange);
		return () => void this.#watchers.delete(onChange);
	}

	/** Every case, the last changed first; none while locked. */
	async list(): Promise<readonly Case[]> {
		try {
			return newestFirst((await this.#look()).cases.values());
		} catch {
			return newestFirst(this.#seen.cases.values());
		}
	}

	/**
	 * Saves a case. A new one gets an id and a number. One that was changed elsewhere since it was opened (see
	 * {@link CaseInput.basis}) is not overwritten: both stay, and the answer's `case` is the copy to go on with.
	 *
	 * @example await cases.save({ people: [{ answers: { retirement: 'birth=1970-05&sex=male' } }] }) // 已保存，编号20261121-01
	 */
	async save(input: CaseInput): Promise<Reading<Saved>> {
		const freshId = newId();
		let saved: Saved | undefined;
		const result = await this.#change(
			({ cases, ledger }) => {
				const decision = saving(cases, input, {
					freshId,
					today: currentDay(),
					now: new Date().toISOString(),
					lastNumber: ledger.lastNumber,
				});
				if (!decision.ok) return decision;
				const { case: kept, as } = decision.value;
				saved = { case: kept, as, says: savedSays(kept)[as] };
				if (as === 'unchanged') return read({});
				return read({ put: [kept], ...(as !== 'changed' && { lastNumber: kept.number }) });
			},
			{ elseMemory: true },
		);
		if (!result.ok || !saved) return result.ok ? refuse(again) : result;
		this.#askToPersist();
		return read(saved);
	}

	/** Removes a case; fine when it is gone already. */
	remove(id: string): Promise<Done> {
		return this.#remove([id]);
	}

	/** Removes every case, and the passphrase with them; also while locked, for whoever forgot it. */
	removeAll(): Promise<Done> {
		return this.#remove('all');
	}

	/** Sets a passphrase and seals every case with it. */
	setPassphrase(passphrase: string): Promise<Done> {
		return this.#attempt(async () => {
			if (this.noPassphrase !== undefined) return refuse(this.noPassphrase);
			await this.#look();
			if (this.unreadable > 0) return refuse(stays(this.unreadable));
			const wanted = readPassphrase(passphrase);
			if (!wanted.ok) return wanted;
			const lock = await makeLock(wanted.value, this.#iterations);
			return this.#change(({ ledger }) =>
				ledger.lock === undefined ? read({ lock }) : refuse('已经有口令了，可能是在另一个窗口里设的'),
			);
		});
	}

	/** Seals every case with another passphrase. */
	changePassphrase(before: string, passphrase: string): Promise<Done> {
		return this.#attempt(async () => {
			const wanted = readPassphrase(passphrase);
			if (!wanted.ok) return wanted;
			const opened = await this.unlock(before);
			if (!opened.ok) return opened;
			if (this.noPassphrase !== undefined) return refuse(this.noPassphrase);
			if (this.unreadable > 0) return refuse(stays(this.unreadable));
			const lock = await makeLock(wanted.value, this.#iterations);
			return this.#change(({ ledger }) => (ledger.lock === undefined ? refuse(again) : read({ lock })));
		});
	}

	/** Takes the passphrase away: every case lies open again. */
	removePassphrase(passphrase: string): Promise<Done> {
		return this.#attempt(async () => {
			const opened = await this.unlock(passphrase);
			if (!opened.ok) return opened;
			if (this.noPassphrase !== undefined) return refuse(this.noPassphrase);
			if (this.unreadable > 0) return refuse(stays(this.unreadable));
			return this.#change(() => read({ lock: null }));
		});
	}

	/** Opens the cases; a wrong passphrase opens nothing. */
	unlock(passphrase: string): Promise<Done> {
		return this.#attempt(async () => {
			const { lock } = (await this.#look()).ledger;
			if (lock === undefined) return { ok: true };
			if (lock === 'unknown') return refuse('口令是更新版本的惠算设的，请先更新惠算');
			if (!canSeal()) return refuse(noSealing);
			const key = await openLock(lock, passphrase);
			if (!key) return refuse(wrong);
			this.#key = key;
			await this.#look();
			this.#tell();
			return { ok: true };
		});
	}

	/** Forgets the passphrase until it is given again, in every tab. Without one nothing happens. */
	lock(): void {
		if (!this.#key) return;
		this.#forgetKey();
		this.#gossip.say('locked');
		this.#tell();
	}

	/**
	 * The text of a file of all cases, sealed where there is a passphrase, and remembers the day it was made.
	 *
	 * @param on the day it is made
	 */
	async writeFile(on: Day): Promise<Reading<string>> {
		try {
			const { cases, ledger } = await this.#look();
			if (this.locked) return refuse(isLocked);
			const { lock } = ledger;
			const locked = this.#key && lock && lock !== 'unknown' ? { lock, key: this.#key } : undefined;
			const text = await writeCaseFile(newestFirst(cases.values()), on, locked);
			writeLastCaseFile(on);
			return read(text);
		} catch {
			return refuse('文件没有存成，请再试一次');
		}
	}

	/**
	 * Reads a file and puts its cases among those kept; of one case the later change stays.
	 *
	 * @param passphrase of a sealed file; without it, the one given here is tried, then asked for
	 */
	async restore(text: string, passphrase?: string): Promise<Restored> {
		try {
			await this.#look();
			if (this.locked) return { ...refuse(isLocked), asks: false };
			const file = readCaseFile(text);
			if (!file.ok) return { ...file, asks: false };
			const loaded = await this.#casesIn(file.value, passphrase);
			if (!loaded.ok) return loaded;
			let says = '';
			const result = await this.#change(
				({ cases }) => {
					const merged = merging(cases, loaded.value);
					if (!merged.ok) return merged;
					const { put, added, updated, unchanged, renumbered } = merged.value;
					const other = renumbered > 0 ? `；其中${renumbered}个的编号这里已经有了，换了新编号` : '';
					says = `读入完成：新增${added}个，更新${updated}个，没变${unchanged}个${other}`;
					return read(put.length > 0 ? { put } : {});
				},
				{ elseMemory: true },
			);
			if (!result.ok) return { ...result, asks: false };
			this.#askToPersist();
			const open = 'sealed' in file.value && !this.hasPassphrase;
			return { ok: true, says: open ? `${says}。文件有口令，这台设备上还没有设` : says };
		} catch {
			return { ...refuse('没有读入，请再试一次'), asks: false };
		}
	}

	async #casesIn(
		file: CaseFile,
		passphrase: string | undefined,
	): Promise<
		| { readonly ok: true; readonly value: readonly Case[] }
		| { readonly ok: false; readonly problem: string; readonly asks: boolean }
	> {
		if ('cases' in file) return { ok: true, value: file.cases };
		if (!canSeal()) return { ...refuse('这个文件有口令。这个网页不是用https打开的，读不了'), asks: false };
		const known = this.#key?.lockSalt === file.lock.salt ? this.#key : undefined;
		if (!known && passphrase === undefined)
			return { ...refuse('这个文件有口令，请写存文件时用的口令'), asks: true };
		const key = known ?? (await openLock(file.lock, passphrase ?? ''));
		if (!key) return { ...refuse('口令不对，没有读入。请再写一次'), asks: true };
		const loaded = await openCaseFile(file, key);
		return loaded.ok ? { ok: true, value: loaded.value } : { ...loaded, asks: false };
	}

	/** Whether the key we hold is that of the lock there is. */
	#fits(ledger: LedgerReading = this.#seen.ledger): boolean {
		const { lock } = ledger;
		return lock !== undefined && lock !== 'unknown' && this.#key?.lockSalt === lock.salt;
	}

	#forgetKey(): void {
		this.#key = undefined;
		this.#opened.clear();
		if (this.hasPassphrase) this.#seen = { ...this.#seen, cases: new Map() };
	}

	#tell(): void {
		for (const onChange of this.#watchers) onChange();
	}

	/** Once, when something is first saved: some browsers ask the person then. */
	#askToPersist(): void {
		if (this.#persists || this.where === 'memory') return;
		this.#persists = true;
		void askToPersist();
	}

	/** Never throws. */
	async #attempt(work: () => Promise<Done>): Promise<Done> {
		try {
			return await work();
		} catch {
			return refuse(again);
		}
	}

	/** What there is now. Where the device refuses, what was last seen goes on in memory. */
	async #look(): Promise<Seen> {
		try {
			return await this.#lookAt(this.#store);
		} catch (error) {
			if (this.where === 'memory') throw error;
			this.#goOnInMemory();
			return this.#lookAt(this.#store);
		}
	}

	#goOnInMemory(): void {
		this.#store = new CaseMemory(this.#seen.ledger, this.#seen.records);
	}

	async #lookAt(store: CaseStore): Promise<Seen> {
		let { ledger, records } = this.#seen;
		if (this.#seen === nothing || (await store.revision()) !== ledger.revision) {
			const kept = await store.all();
			ledger = readLedger(kept.ledger);
			records = new Map(kept.cases.map((each) => [idOf(each), each]));
		} else if (this.#seen.cases.size > 0 || records.size === 0) return this.#seen;
		const opened = await this.#casesOf(ledger, records);
		const cases = ledger.lock === undefined || this.#fits(ledger) ? opened : new Map<string, Case>();
		return (this.#seen = { ledger, records, cases });
	}

	async #casesOf(
		ledger: LedgerReading,
		records: ReadonlyMap<string, unknown>,
	): Promise<ReadonlyMap<string, Case>> {
		if (ledger.lock === undefined) return casesAmong(records.values());
		const key = this.#key;
		if (!key) return new Map();
		if (!this.#fits(ledger)) {
			// Another tab set another passphrase.
			this.#forgetKey();
			return new Map();
		}
		const opened = new Map<string, Case>();
		const openOne = async ([id, record]: [string, unknown]): Promise<Case | undefined> => {
			const sealed = sealedOf(record);
			if (!sealed.ok) return undefined;
			const mark = `${id} ${sealed.value.nonce}`;
			const text = this.#opened.get(mark) ?? (await key.open(`case:${id}`, sealed.value));
			const found = typeof text === 'string' ? casesAmong([parsed(text)]).get(id) : text;
			if (found) opened.set(mark, found);
			return found;
		};
		const found = await Promise.all([...records].map(openOne));
		// Locked while they were being opened: then they are not remembered.
		if (this.#key !== key) return new Map();
		this.#opened = opened;
		return new Map(found.flatMap((each) => (each ? [[each.id, each]] : [])));
	}

	/**
	 * Decides on what there is, seals, and writes if nobody changed anything since; else decides again.
	 *
	 * @param decide may be asked several times
	 */
	async #change(decide: (seen: Seen) => Reading<Change>, { elseMemory = false } = {}): Promise<Done> {
		try {
			for (let tries = 0; tries < mostTries; tries += 1) {
				const seen = await this.#look();
				if (this.locked) return refuse(isLocked);
				const decision = decide(seen);
				if (!decision.ok) return decision;
				const change = decision.value;
				if (!change.put && change.lock === undefined) return { ok: true };
				if (await this.#write(seen, change, elseMemory)) return { ok: true };
			}
		} catch {
			// Said below.
		}
		return refuse(again);
	}

	async #write(seen: Seen, change: Change, elseMemory: boolean): Promise<boolean> {
		const { put = [] } = change;
		const lock = change.lock === undefined ? seen.ledger.lock : change.lock?.lock;
		const key = change.lock === undefined ? this.#key : change.lock?.key;
		if (lock === 'unknown' || (lock && key?.lockSalt !== lock.salt)) return false;
		// Under another lock everything is written anew; nobody is asked while something cannot be read.
		const packed = await this.#pack(change.lock === undefined ? put : [...seen.cases.values()], lock && key);
		const lastNumber = change.lastNumber ?? seen.ledger.lastNumber;
		const ledger = { ...(lastNumber !== undefined && { lastNumber }), ...(lock && { lock }) };
		const writing = { basis: seen.ledger.revision, ledger, put: packed };
		let revision: number | undefined;
		try {
			revision = await this.#store.write(writing);
		} catch (error) {
			if (!elseMemory || this.where === 'memory') throw error;
			this.#goOnInMemory();
			revision = await this.#store.write(writing);
		}
		if (revision === undefined) return false;
		if (change.lock !== undefined) this.#key = key;
		const records = new Map<string, unknown>(seen.records);
		for (const each of packed) records.set(each.id, each);
		const cases = new Map(seen.cases);
		for (const each of put) cases.set(each.id, each);
		this.#seen = { ledger: { ...ledger, revision }, records, cases };
		if (lock && !this.#fits()) this.#forgetKey();
		this.#gossip.say('changed');
		this.#tell();
		return true;
	}

	async #pack(cases: readonly Case[], key: Key | undefined): Promise<readonly KeptCase[]> {
		if (!key) return cases;
		return Promise.all(
			cases.map(async (each) => {
				const sealed = await key.seal(`case:${each.id}`, JSON.stringify(each));
				return { id: each.id, sealed };
			}),
		);
	}

	/** What is on the device must really go from there: nobody is told "removed" while it only looks so. */
	async #remove(remove: 'all' | readonly string[]): Promise<Done> {
		try {
			const { ledger, records, cases } = await this.#look();
			const all = remove === 'all';
			if (!all && this.locked) return refuse(isLocked);
			const { lastNumber } = ledger;
			// The lock goes only with everything that is sealed with it.
			const emptied = all && { ledger: lastNumber === undefined ? {} : { lastNumber } };
			for (const store of new Set([this.#device, this.#store]))
				await store?.write({ basis: 'any', remove, ...emptied });
			const without = <T>(map: ReadonlyMap<string, T>): Map<string, T> =>
				new Map(all ? [] : [...map].filter(([id]) => !remove.includes(id)));
			this.#seen = { ledger, records: without(records), cases: without(cases) };
			if (all) this.#forgetKey();
			await this.#look();
			this.#gossip.say('changed');
			this.#tell();
			return { ok: true };
		} catch {
			return refuse('没有删掉：浏览器这次不让改动，请刷新页面，再试一次');
		}
	}
}

/**
 * Opens the cases kept on this device. Never throws; see {@link Cases.where} for where they are kept.
 *
 * @example const cases = await openCases(); await cases.list() // []
 */
export async function openCases(iterations?: number): Promise<Cases> {
	const device = new CaseDatabase();
	try {
		await device.revision();
		const cases = new Cases(device, iterations);
		await cases.list();
		return cases;
	} catch {
		return new Cases(undefined, iterations);
	}
}
