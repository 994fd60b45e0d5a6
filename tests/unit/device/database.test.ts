import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openCases } from '$lib/device/cases/cases';
import { openPeople } from '$lib/device/people';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const mother = {
	id: 'a',
	name: '妈妈',
	answers: { retirement: 'birth=1970-05&sex=female' },
	savedOn: '2026-11-21T08:00:00.000Z',
};
const people = [{ answers: { retirement: 'birth=1970-05&sex=male' } }];

/** The database as version 1 of the program made it: people only. */
async function versionOne(...kept: object[]) {
	const database = await openDB('huisuan', 1, {
		upgrade: (opened) => void opened.createObjectStore('people', { keyPath: 'id' }),
	});
	for (const person of kept) await database.put('people', person);
	return database;
}

const shape = async () => {
	const database = await openDB('huisuan');
	const found = { version: database.version, stores: [...database.objectStoreNames] };
	database.close();
	return found;
};

const whole = { version: 2, stores: ['cases', 'ledger', 'people'] };

describe('from every earlier version', () => {
	test('from nothing, whether people or cases are opened first', async () => {
		await openPeople();
		expect(await shape()).toEqual(whole);
		expect((await openCases()).where).toBe('device');
		vi.stubGlobal('indexedDB', new IDBFactory());
		await openCases();
		expect(await shape()).toEqual(whole);
		expect((await openPeople()).where).toBe('device');
	});

	test('from version 1: everybody kept is still there, and cases can be saved', async () => {
		(await versionOne(mother)).close();
		const cases = await openCases();
		expect((await cases.save({ people })).ok).toBe(true);
		expect(await cases.list()).toHaveLength(1);
		expect(await (await openPeople()).list()).toEqual([mother]);
		expect(await shape()).toEqual(whole);
	});

	test('from version 1 with nobody in it', async () => {
		(await versionOne()).close();
		expect((await openCases()).where).toBe('device');
		expect(await (await openPeople()).list()).toEqual([]);
	});

	test('from version 2: opened again as it is', async () => {
		await (await openCases()).save({ people });
		const reopened = await openCases();
		expect(await reopened.list()).toHaveLength(1);
		expect(await shape()).toEqual(whole);
	});
});

test('an upgrade that breaks off in the middle leaves version 1 as it was; the next one succeeds', async () => {
	(await versionOne(mother)).close();
	const create = IDBDatabase.prototype.createObjectStore;
	vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
		this: IDBDatabase,
		name,
		options,
	) {
		if (name === 'ledger') throw new DOMException('killed', 'AbortError');
		return create.call(this, name, options);
	});
	expect((await openCases()).where).toBe('memory');
	expect(await shape()).toEqual({ version: 1, stores: ['people'] });
	vi.restoreAllMocks();
	expect((await openCases()).where).toBe('device');
	expect(await (await openPeople()).list()).toEqual([mother]);
	expect(await shape()).toEqual(whole);
});

describe('an old tab holds version 1 open', () => {
	test('one that lets go is not waited for', async () => {
		const old = await versionOne(mother);
		old.addEventListener('versionchange', () => old.close());
		expect((await openCases()).where).toBe('device');
		expect(await (await openPeople()).list()).toEqual([mother]);
	});

	test('one that does not answer is waited for three seconds, then cases are kept in memory; once it is gone all is well', async () => {
		const old = await versionOne(mother);
		const began = performance.now();
		const cases = await openCases();
		expect(cases.where).toBe('memory');
		expect(performance.now() - began).toBeLessThan(20_000);
		expect((await cases.save({ people })).ok).toBe(true);
		old.close();
		await vi.waitFor(async () => expect((await openCases()).where).toBe('device'), 20_000);
		expect(await (await openPeople()).list()).toEqual([mother]);
	}, 60_000);
});

test('a newer version in another tab may change the database: this tab goes on in memory with what it saw', async () => {
	const cases = await openCases();
	await cases.save({ people, label: '旧' });
	const newer = await openDB('huisuan', 3);
	expect((await cases.list()).map(({ label }) => label)).toEqual(['旧']);
	expect(cases.where).toBe('memory');
	newer.close();
});
