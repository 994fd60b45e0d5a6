import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPeople, type People, type Person } from '$lib/device/people';
import { savedDay } from '$lib/device/person';

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T08:00:00.000Z') });
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const later = () => vi.setSystemTime(Date.now() + 60_000);

/** Saves somebody a minute later than anybody before. */
async function saved(people: People, name: string, answers: Record<string, string> = {}): Promise<Person> {
	later();
	const result = await people.save({ name, answers });
	if (!result.ok) throw new Error(result.problem);
	return result.value;
}

const names = async (people: People) => (await people.list()).map(({ name }) => name);

const stores = {
	'on the device': () => undefined,
	'in memory': () => vi.stubGlobal('indexedDB', undefined),
};

describe.each(Object.entries(stores))('%s', (where, prepare) => {
	beforeEach(prepare);

	test('says where people are kept', async () => {
		expect((await openPeople()).where).toBe(where === 'in memory' ? 'memory' : 'device');
	});

	test('the last changed comes first', async () => {
		const people = await openPeople();
		const mother = await saved(people, '妈妈');
		await saved(people, '爸爸');
		await saved(people, '老李');
		expect(await names(people)).toEqual(['老李', '爸爸', '妈妈']);
		later();
		expect(await people.rename(mother.id, '母亲')).toEqual({ ok: true });
		expect(await names(people)).toEqual(['母亲', '老李', '爸爸']);
	});

	test('a person is saved as given, with the instant', async () => {
		const people = await openPeople();
		const result = await people.save({
			name: '  王\n 芳 ',
			answers: { retirement: 'birth=1970-05&sex=female' },
		});
		expect(result).toEqual({
			ok: true,
			value: {
				id: expect.stringMatching(/^[0-9a-f]{24}$/),
				name: '王 芳',
				answers: { retirement: 'birth=1970-05&sex=female' },
				savedOn: '2026-11-21T08:00:00.000Z',
			},
		});
		expect(await people.list()).toEqual([result.ok && result.value]);
	});

	test('saving again changes one topic and keeps the others', async () => {
		const people = await openPeople();
		const { id } = await saved(people, '妈妈', { retirement: 'birth=1970-05', benefits: 'a=1' });
		later();
		expect((await people.save({ id, name: '妈妈', answers: { retirement: 'birth=1970-06' } })).ok).toBe(true);
		expect(await people.list()).toMatchObject([
			{ id, name: '妈妈', answers: { retirement: 'birth=1970-06', benefits: 'a=1' } },
		]);
	});

	test('an object of the page that is still alive is copied, not kept', async () => {
		const people = await openPeople();
		// A Svelte state is a Proxy, which IndexedDB cannot store.
		const answers = new Proxy({ retirement: 'birth=1970-05' }, {});
		expect((await people.save({ name: '妈妈', answers })).ok).toBe(true);
		answers.retirement = 'changed';
		expect((await people.list())[0]?.answers).toEqual({ retirement: 'birth=1970-05' });
		expect(people.where).toBe(where === 'in memory' ? 'memory' : 'device');
	});

	test.each([
		['', '请写一个名字'],
		[' \n\u3000', '请写一个名字'],
		['\u200B\u200D', '请写一个名字'],
		['长'.repeat(31), '名字最多30个字，现在是31个'],
	])('the name %j is refused', async (name, problem) => {
		const people = await openPeople();
		const { id } = await saved(people, '妈妈');
		expect(await people.save({ name, answers: {} })).toEqual({
			ok: false,
			problem: expect.stringContaining(problem),
		});
		expect(await people.rename(id, name)).toMatchObject({ ok: false });
		expect(await names(people)).toEqual(['妈妈']);
	});

	test('thirty characters are a name, also those outside the basic plane', async () => {
		const people = await openPeople();
		await saved(people, '𠮷'.repeat(30));
		expect(await names(people)).toEqual(['𠮷'.repeat(30)]);
	});

	test('the same name is refused with another that is free', async () => {
		const people = await openPeople();
		const first = await saved(people, '张三');
		const second = await saved(people, '张三2');
		const problem = '已经存有“张三”，请换一个名字，例如“张三3”';
		expect(await people.save({ name: '张三', answers: {} })).toEqual({ ok: false, problem });
		expect(await people.rename(second.id, '张三')).toMatchObject({ ok: false });
		expect(await people.rename(first.id, '张三')).toEqual({ ok: true });
		expect(await people.save({ name: '张三２', answers: {} })).toMatchObject({ ok: false });
		expect(await people.list()).toHaveLength(2);
	});

	test('removing', async () => {
		const people = await openPeople();
		const first = await saved(people, '张三');
		await saved(people, '李四');
		expect(await people.remove(first.id)).toEqual({ ok: true });
		expect(await people.remove(first.id)).toEqual({ ok: true });
		expect(await names(people)).toEqual(['李四']);
		expect(await people.rename(first.id, '王五')).toEqual({
			ok: false,
			problem: expect.stringContaining('没有这个人'),
		});
		expect(await people.removeAll()).toEqual({ ok: true });
		expect(await people.list()).toEqual([]);
	});

	test('replacing everybody', async () => {
		const people = await openPeople();
		const first = await saved(people, '张三');
		await saved(people, '李四');
		const result = await people.replaceAll((kept) => [
			...kept.filter(({ id }) => id === first.id),
			{ id: 'x', name: '王五', answers: {}, savedOn: '2020-01-01T00:00:00.000Z' },
		]);
		expect(result).toEqual({ ok: true });
		expect(await names(people)).toEqual(['张三', '王五']);
	});

	test('no more people than a file can hold', async () => {
		const people = await openPeople();
		const crowd = (count: number) =>
			Array.from({ length: count }, (_, index) => ({
				id: `id${index}`,
				name: `第${index}位`,
				answers: { retirement: 'birth=1970-05' },
				savedOn: '2026-11-21T08:00:00.000Z',
			}));
		expect(await people.replaceAll(() => crowd(5001))).toEqual({
			ok: false,
			problem: expect.stringContaining('放不下'),
		});
		expect(await people.list()).toEqual([]);
		expect(await people.replaceAll(() => crowd(5000))).toEqual({ ok: true });
		expect(await people.save({ name: '再一位', answers: {} })).toMatchObject({ ok: false });
		expect(await people.list()).toHaveLength(5000);
		expect((await people.save({ id: 'id7', name: '第七位', answers: {} })).ok).toBe(true);
	}, 30_000);

	test('what no file could hold is refused', async () => {
		const people = await openPeople();
		for (const answers of [
			{ retirement: 'x'.repeat(2001) },
			{ 'Not a topic': 'x' },
			JSON.parse('{"__proto__":"x"}'),
		]) {
			expect(await people.save({ name: '妈妈', answers })).toMatchObject({ ok: false });
		}
		expect(await people.list()).toEqual([]);
	});
});

test('what was saved is there when the page is opened again', async () => {
	const before = await openPeople();
	await saved(before, '妈妈', { retirement: 'birth=1970-05' });
	expect(await (await openPeople()).list()).toMatchObject([
		{ name: '妈妈', answers: { retirement: 'birth=1970-05' } },
	]);
});

test('in memory nothing is there when the page is opened again', async () => {
	vi.stubGlobal('indexedDB', undefined);
	await saved(await openPeople(), '妈妈');
	expect(await (await openPeople()).list()).toEqual([]);
});

test('what another version left there is passed over and kept', async () => {
	const people = await openPeople();
	await saved(people, '妈妈');
	const database = await openDB('huisuan');
	await database.put('people', { id: 'odd', something: 'else' });
	expect(await names(people)).toEqual(['妈妈']);
	await people.replaceAll(() => []);
	expect(await database.getAll('people')).toEqual([{ id: 'odd', something: 'else' }]);
	await people.removeAll();
	expect(await database.getAll('people')).toEqual([]);
	database.close();
});

describe('two tabs', () => {
	test('each sees what the other saves', async () => {
		const [one, other] = await Promise.all([openPeople(), openPeople()]);
		const mother = await saved(one, '妈妈');
		await saved(other, '爸爸');
		expect(await names(one)).toEqual(['爸爸', '妈妈']);
		await one.remove(mother.id);
		expect(await names(other)).toEqual(['爸爸']);
		expect(await other.rename(mother.id, '母亲')).toMatchObject({ ok: false });
	});

	test('one name, saved in both at once, is saved once', async () => {
		const [one, other] = await Promise.all([openPeople(), openPeople()]);
		const results = await Promise.all([
			one.save({ name: '妈妈', answers: {} }),
			other.save({ name: '妈妈', answers: {} }),
		]);
		expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect(await names(one)).toEqual(['妈妈']);
	});

	test('a newer version in another tab may change the database', async () => {
		const people = await openPeople();
		await saved(people, '妈妈');
		const blocked = vi.fn();
		const newer = await openDB('huisuan', 3, { blocked });
		expect(newer.version).toBe(3);
		// This tab is too old for the database now: it goes on in memory, with what it last saw, and says so.
		expect([await names(people), people.where]).toEqual([['妈妈'], 'memory']);
		newer.close();
	});
});

describe('when the browser refuses', () => {
	const refusing = (name: string) => () => {
		throw new DOMException('refused', name);
	};

	test('a connection lost in the background is opened again', async () => {
		const people = await openPeople();
		await saved(people, '妈妈');
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(refusing('InvalidStateError'));
		await saved(people, '爸爸');
		expect(people.where).toBe('device');
		expect(await names(await openPeople())).toEqual(['爸爸', '妈妈']);
	});

	test('blocked from the start: memory', async () => {
		vi.stubGlobal('indexedDB', { open: refusing('SecurityError') });
		const people = await openPeople();
		await saved(people, '妈妈');
		expect([people.where, await names(people)]).toEqual(['memory', ['妈妈']]);
	});

	test('the device is full: memory, with everybody kept so far', async () => {
		const people = await openPeople();
		const mother = await saved(people, '妈妈');
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refusing('QuotaExceededError'));
		expect(people.where).toBe('device');
		await saved(people, '爸爸');
		expect([people.where, await names(people)]).toEqual(['memory', ['爸爸', '妈妈']]);
		expect(await people.save({ name: '妈妈', answers: {} })).toMatchObject({ ok: false });
		// What is removed now is removed from the device too.
		expect(await people.remove(mother.id)).toEqual({ ok: true });
		expect(await names(people)).toEqual(['爸爸']);
		expect(await names(await openPeople())).toEqual([]);
	});

	test('the device is full: memory, also with whom another tab saved', async () => {
		const people = await openPeople();
		await saved(await openPeople(), '妈妈');
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refusing('QuotaExceededError'));
		await saved(people, '爸爸');
		expect([people.where, await names(people)]).toEqual(['memory', ['爸爸', '妈妈']]);
	});

	test('what cannot be removed is said, and is still there', async () => {
		const people = await openPeople();
		const { id } = await saved(people, '妈妈');
		vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(refusing('UnknownError'));
		vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(refusing('UnknownError'));
		expect(await people.remove(id)).toEqual({ ok: false, problem: expect.stringContaining('没有删掉') });
		expect(await people.removeAll()).toMatchObject({ ok: false });
		expect([people.where, await names(people)]).toEqual(['device', ['妈妈']]);
	});

	test('nothing can be read any more: memory, as last seen', async () => {
		const people = await openPeople();
		await saved(people, '妈妈');
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(refusing('UnknownError'));
		expect([await names(people), people.where]).toEqual([['妈妈'], 'memory']);
		await saved(people, '爸爸');
		expect(await names(people)).toEqual(['爸爸', '妈妈']);
	});

	test('a browser that never answers is not waited for', async () => {
		vi.useFakeTimers();
		vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
		const opening = openPeople();
		await vi.advanceTimersByTimeAsync(10_000);
		expect((await opening).where).toBe('memory');
	});
});

describe('asking the browser to keep what is saved', () => {
	test('once, when something is first saved', async () => {
		const persist = vi.fn(() => Promise.resolve(false));
		vi.stubGlobal('navigator', { storage: { persist } });
		const people = await openPeople();
		expect(persist).not.toHaveBeenCalled();
		await saved(people, '妈妈');
		await saved(people, '爸爸');
		expect(persist).toHaveBeenCalledTimes(1);
	});

	test.each([
		['rejects', { persist: () => Promise.reject(new TypeError()) }],
		[
			'throws',
			{
				persist: () => {
					throw new TypeError();
				},
			},
		],
		['is missing', undefined],
	])('it %s: nothing happens', async (_name, storage) => {
		vi.stubGlobal('navigator', { storage });
		const people = await openPeople();
		await saved(people, '妈妈');
		expect(await names(people)).toEqual(['妈妈']);
	});
});

test('the day of a change is the day where the device is', () => {
	const at = new Date(2026, 10, 21, 1, 30);
	const person = { id: 'a', name: '妈妈', answers: {}, savedOn: at.toISOString() };
	expect(savedDay(person)).toBe('2026-11-21');
});
