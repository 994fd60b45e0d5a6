import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openCases, type Cases } from '$lib/device/cases/cases';
import type { CaseInput } from '$lib/device/cases/changes';
import { day } from '$lib/engine/day';
import { man, woman } from './samples';

const passphrase = '山城 步道 八 二 六';
const few = 10;
const open = () => openCases(few);

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

async function saved(cases: Cases, input: CaseInput = {}) {
	later();
	const result = await cases.save({ people: [man], ...input });
	if (!result.ok) throw new Error(result.problem);
	return result.value;
}

const labels = async (cases: Cases) => (await cases.list()).map(({ label }) => label);
const numbers = async (cases: Cases) => (await cases.list()).map(({ number }) => number);

/** Everything in the database, as text. */
async function raw() {
	const database = await openDB('huisuan');
	const all = { cases: await database.getAll('cases'), ledger: await database.getAll('ledger') };
	database.close();
	return JSON.stringify(all);
}

const stores: Record<string, () => unknown> = {
	'on the device': () => undefined,
	'on the device, with a passphrase': async () => (await open()).setPassphrase(passphrase),
	'in memory': () => vi.stubGlobal('indexedDB', undefined),
};

describe.each(Object.entries(stores))('%s', (where, prepare) => {
	let cases: Cases;
	beforeEach(async () => {
		await prepare();
		cases = await open();
		await cases.unlock(passphrase);
	});

	test('says where cases are kept', () => {
		expect(cases.where).toBe(where === 'in memory' ? 'memory' : 'device');
		expect(cases.locked).toBe(false);
	});

	test('a case gets an id, a number of its day and the instant', async () => {
		const result = await cases.save({
			label: ' 第二窗口 ',
			tags: ['4050'],
			followUp: day('2026-12-01'),
			note: '带居住证再来',
			people: [man, woman],
		});
		expect(result).toEqual({
			ok: true,
			value: {
				as: 'new',
				says: '已保存，编号20261121-01',
				case: {
					id: expect.stringMatching(/^[0-9a-f]{24}$/),
					number: '20261121-01',
					label: '第二窗口',
					tags: ['4050'],
					followUp: '2026-12-01',
					note: '带居住证再来',
					people: [man, woman],
					savedOn: '2026-11-21T08:00:00.000Z',
				},
			},
		});
		expect(await cases.list()).toEqual([result.ok && result.value.case]);
		await saved(cases);
		vi.setSystemTime(new Date('2026-11-22T08:00:00.000Z'));
		await saved(cases);
		expect(await numbers(cases)).toEqual(['20261122-01', '20261121-02', '20261121-01']);
	});

	test('a number is given once, also when its case is gone', async () => {
		await saved(cases);
		const second = await saved(cases);
		await cases.remove(second.case.id);
		expect((await saved(cases)).case.number).toBe('20261121-03');
		await cases.removeAll();
		expect((await saved(cases)).case.number).toBe('20261121-04');
	});

	test('what is left out stays as it is; null takes the day away', async () => {
		const first = await saved(cases, { label: '甲', tags: ['a'], followUp: day('2026-12-01'), note: '乙' });
		later();
		const change = { id: first.case.id, basis: first.case.savedOn, note: '丙' };
		const second = await cases.save(change);
		expect(second).toMatchObject({
			ok: true,
			value: {
				as: 'changed',
				case: { ...first.case, note: '丙', savedOn: '2026-11-21T08:02:00.000Z' },
			},
		});
		const basis = second.ok ? second.value.case.savedOn : '';
		const third = await cases.save({ id: first.case.id, basis, followUp: null, people: [woman] });
		expect(third).toMatchObject({ ok: true, value: { case: { label: '甲', note: '丙', people: [woman] } } });
		expect(third.ok && 'followUp' in third.value.case).toBe(false);
		expect(await cases.list()).toHaveLength(1);
	});

	test('saving the same again changes nothing', async () => {
		const first = await saved(cases, { label: '甲' });
		later();
		const result = await cases.save({ id: first.case.id, basis: first.case.savedOn, label: '甲' });
		expect(result).toMatchObject({ ok: true, value: { as: 'unchanged', case: first.case } });
	});

	test('two changes of one moment have two instants, also when the clock is set back', async () => {
		const first = await saved(cases);
		const base = { id: first.case.id, basis: first.case.savedOn };
		const second = await cases.save({ ...base, note: '一' });
		expect(second).toMatchObject({ ok: true, value: { case: { savedOn: '2026-11-21T08:01:00.001Z' } } });
		vi.setSystemTime(new Date('2020-01-01T00:00:00.000Z'));
		const third = await cases.save({
			id: first.case.id,
			basis: second.ok ? second.value.case.savedOn : '',
			note: '二',
		});
		expect(third).toMatchObject({ ok: true, value: { case: { savedOn: '2026-11-21T08:01:00.002Z' } } });
	});

	test('an object of the page that is still alive is copied, not kept', async () => {
		const answers = new Proxy({ retirement: 'birth=1970-05' }, {});
		const people = new Proxy([new Proxy({ answers }, {})], {});
		expect((await cases.save({ people, tags: new Proxy(['a'], {}) })).ok).toBe(true);
		answers.retirement = 'changed';
		expect((await cases.list())[0]?.people).toEqual([{ answers: { retirement: 'birth=1970-05' } }]);
		expect(cases.where).toBe(where === 'in memory' ? 'memory' : 'device');
	});

	test.each<[CaseInput, string]>([
		[{ label: '张某 110105194912310021' }, '请不要写身份证号'],
		[{ note: '电话 13800000000' }, '请不要写身份证号'],
		[{ tags: ['13800000000'] }, '请不要写身份证号'],
		[{ label: '长'.repeat(41) }, '最多40个字'],
		[{ people: [] }, '一个人也没有'],
		[{ people: [man, man, man, man] }, '最多3个人'],
		[{ people: [{ answers: { retirement: 'birth=110105194912310021' } }] }, '请不要写身份证号'],
	])('%j is refused', async (input, problem) => {
		expect(await cases.save({ people: [man], ...input })).toEqual({
			ok: false,
			problem: expect.stringContaining(problem),
		});
		expect(await cases.list()).toEqual([]);
	});

	test('a case without people is none', async () => {
		expect(await cases.save({ label: '甲' })).toMatchObject({ ok: false });
	});

	test('removing one, one that is gone, all', async () => {
		const first = await saved(cases, { label: '一' });
		await saved(cases, { label: '二' });
		expect(await cases.remove(first.case.id)).toEqual({ ok: true });
		expect(await cases.remove(first.case.id)).toEqual({ ok: true });
		expect(await labels(cases)).toEqual(['二']);
		expect(await cases.removeAll()).toEqual({ ok: true });
		expect(await cases.list()).toEqual([]);
		expect(cases.hasPassphrase).toBe(false);
	});

	test('the file holds everything and puts it back', async () => {
		await saved(cases, { label: '一', people: [man, woman] });
		await saved(cases, { label: '二' });
		const before = await cases.list();
		const file = await cases.writeFile(day('2026-11-21'));
		expect(file.ok).toBe(true);
		await cases.remove(before[0]?.id ?? '');
		const restored = await cases.restore(file.ok ? file.value : '');
		expect(restored).toEqual({ ok: true, says: '读入完成：新增1个，更新0个，没变1个' });
		expect(await cases.list()).toEqual(before);
	});

	test('watching tells of every change, until stopped', async () => {
		const onChange = vi.fn();
		const stop = cases.watch(onChange);
		await saved(cases);
		expect(onChange).toHaveBeenCalled();
		stop();
		onChange.mockClear();
		await saved(cases);
		expect(onChange).not.toHaveBeenCalled();
	});
});

test('in memory no passphrase is offered, and it says why', async () => {
	vi.stubGlobal('indexedDB', undefined);
	const cases = await open();
	expect(cases.noPassphrase).toContain('设不了口令');
	expect(await cases.setPassphrase(passphrase)).toMatchObject({ ok: false });
});

test('without the browser’s cryptography no passphrase is offered, cases are kept all the same, and what is locked stays so', async () => {
	const first = await open();
	await saved(first, { label: '一' });
	vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
	const plain = await open();
	expect(plain.noPassphrase).toContain('https');
	expect(await plain.setPassphrase(passphrase)).toMatchObject({ ok: false });
	expect((await plain.save({ people: [man] })).ok).toBe(true);
	vi.unstubAllGlobals();
	vi.stubGlobal('indexedDB', new IDBFactory());
	await (await open()).setPassphrase(passphrase);
	vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
	const locked = await open();
	expect([locked.locked, (await locked.unlock(passphrase)).ok]).toEqual([true, false]);
});

describe('a passphrase', () => {
	test('seals what was open: nothing of it can be read on the device any more', async () => {
		const cases = await open();
		await saved(cases, {
			label: '第二窗口',
			tags: ['缺材料'],
			note: '带居住证',
			followUp: day('2026-12-01'),
		});
		expect(await raw()).toContain('带居住证');
		expect(await cases.setPassphrase(passphrase)).toEqual({ ok: true });
		await saved(cases, { label: '第三窗口' });
		const text = await raw();
		for (const word of ['窗口', '缺材料', '居住证', 'birth', '2026-12-01', 'savedOn', '山城'])
			expect(text, word).not.toContain(word);
		expect(await labels(cases)).toEqual(['第三窗口', '第二窗口']);
	});

	test('is asked for when the page is opened again; a wrong one reveals nothing', async () => {
		const before = await open();
		await saved(before, { label: '一' });
		await before.setPassphrase(passphrase);
		const cases = await open();
		expect([cases.locked, cases.hasPassphrase, await cases.list()]).toEqual([true, true, []]);
		for (const wrong of ['', '山城', `${passphrase} `, passphrase.slice(0, -1)])
			expect(await cases.unlock(wrong)).toEqual({ ok: false, problem: '口令不对，请再写一次' });
		expect([cases.locked, await cases.list(), cases.unreadable]).toEqual([true, [], 0]);
		expect(await cases.unlock(passphrase)).toEqual({ ok: true });
		expect([cases.locked, await labels(cases)]).toEqual([false, ['一']]);
	});

	test('while locked nothing is told, saved, removed, written or read', async () => {
		const cases = await open();
		const { case: kept } = await saved(cases, { label: '一' });
		const file = await cases.writeFile(day('2026-11-21'));
		await cases.setPassphrase(passphrase);
		const before = await raw();
		cases.lock();
		expect([cases.locked, await cases.list()]).toEqual([true, []]);
		const results = [
			await cases.save({ people: [man] }),
			await cases.save({ id: kept.id, basis: kept.savedOn, note: '改' }),
			await cases.remove(kept.id),
			await cases.writeFile(day('2026-11-21')),
			await cases.restore(file.ok ? file.value : ''),
			await cases.setPassphrase('another one'),
		];
		expect(results.map(({ ok }) => ok)).toEqual([false, false, false, false, false, false]);
		expect(await raw()).toBe(before);
		await cases.unlock(passphrase);
		expect(await labels(cases)).toEqual(['一']);
	});

	test('is changed and removed only by whoever knows it', async () => {
		const cases = await open();
		await saved(cases, { label: '一' });
		await cases.setPassphrase(passphrase);
		expect(await cases.changePassphrase('wrong one', 'new passphrase')).toMatchObject({ ok: false });
		expect(await cases.changePassphrase(passphrase, 'short')).toMatchObject({ ok: false });
		expect(await cases.removePassphrase('wrong one')).toMatchObject({ ok: false });
		expect(await cases.changePassphrase(passphrase, 'new passphrase')).toEqual({ ok: true });
		const reopened = await open();
		expect((await reopened.unlock(passphrase)).ok).toBe(false);
		expect((await reopened.unlock('new passphrase')).ok).toBe(true);
		expect(await labels(reopened)).toEqual(['一']);
		expect(await reopened.removePassphrase('new passphrase')).toEqual({ ok: true });
		expect(await raw()).toContain('一');
		expect(await labels(await open())).toEqual(['一']);
		expect((await open()).hasPassphrase).toBe(false);
	});

	test('too short a one is refused with what to write', async () => {
		const cases = await open();
		expect(await cases.setPassphrase('1234567')).toEqual({
			ok: false,
			problem: expect.stringContaining('至少8个字'),
		});
		expect(cases.hasPassphrase).toBe(false);
	});

	test('who forgot it can begin anew, without anything old', async () => {
		const cases = await open();
		await saved(cases, { label: '一' });
		await cases.setPassphrase(passphrase);
		const other = await open();
		expect(await other.removeAll()).toEqual({ ok: true });
		expect([other.locked, other.hasPassphrase, await other.list()]).toEqual([false, false, []]);
		expect((await other.save({ people: [man] })).ok).toBe(true);
		expect(await raw()).not.toContain('sealed');
	});

	test('a sealed case put in the place of another, or changed, is passed over and left alone', async () => {
		const cases = await open();
		await saved(cases, { label: '一' });
		await saved(cases, { label: '二' });
		await cases.setPassphrase(passphrase);
		const database = await openDB('huisuan');
		const [one, two] = (await database.getAll('cases')) as { id: string; sealed: object }[];
		await database.put('cases', { id: one?.id, sealed: two?.sealed });
		database.close();
		const reopened = await open();
		await reopened.unlock(passphrase);
		expect(await reopened.list()).toHaveLength(1);
		expect(reopened.unreadable).toBe(1);
	});

	test('a lock of a newer version stays a lock', async () => {
		const cases = await open();
		await saved(cases);
		await cases.setPassphrase(passphrase);
		const database = await openDB('huisuan');
		const ledger = (await database.get('ledger', 'cases')) as { lock: object };
		await database.put('ledger', { ...ledger, lock: { ...ledger.lock, version: 2 } }, 'cases');
		database.close();
		const reopened = await open();
		expect(reopened.locked).toBe(true);
		expect(await reopened.unlock(passphrase)).toEqual({
			ok: false,
			problem: expect.stringContaining('更新惠算'),
		});
		expect(await reopened.save({ people: [man] })).toMatchObject({ ok: false });
	});
});

describe('two tabs', () => {
	test('each sees what the other saves', async () => {
		const [one, other] = await Promise.all([open(), open()]);
		const first = await saved(one, { label: '一' });
		await saved(other, { label: '二' });
		expect(await labels(one)).toEqual(['二', '一']);
		await one.remove(first.case.id);
		expect(await labels(other)).toEqual(['二']);
	});

	test.each([undefined, passphrase])(
		'many saved in both at once: none is lost, no number twice',
		async (word) => {
			const [one, other] = await Promise.all([open(), open()]);
			if (word) await one.setPassphrase(word);
			if (word) expect((await other.unlock(word)).ok).toBe(true);
			const results = await Promise.all(
				Array.from({ length: 20 }, (_, index) =>
					(index % 2 ? one : other).save({ people: [man], label: `第${index}` }),
				),
			);
			expect(results.filter(({ ok }) => !ok)).toEqual([]);
			expect(new Set(await labels(one)).size).toBe(20);
			expect(new Set(await numbers(other)).size).toBe(20);
		},
	);

	test('one case changed in both: both are kept, and it is said', async () => {
		const [one, other] = await Promise.all([open(), open()]);
		const { case: kept } = await saved(one, { label: '一', tags: ['甲'] });
		const base = { id: kept.id, basis: kept.savedOn };
		expect(await one.save({ ...base, note: '左' })).toMatchObject({ ok: true, value: { as: 'changed' } });
		const copy = await other.save({ ...base, note: '右' });
		expect(copy).toMatchObject({
			ok: true,
			value: {
				as: 'copy',
				says: '这个个案刚在另一个窗口里改过。两份都留下了，您这一份另存为20261121-02',
				case: { number: '20261121-02', label: '一', tags: ['甲'], note: '右' },
			},
		});
		expect((await one.list()).map(({ number, note }) => [number, note]).sort()).toEqual([
			['20261121-01', '左'],
			['20261121-02', '右'],
		]);
		// Going on with the copy overwrites nothing.
		const next = copy.ok ? copy.value.case : kept;
		const again = await other.save({ id: next.id, basis: next.savedOn, note: '右右' });
		expect(again).toMatchObject({ ok: true, value: { as: 'changed' } });
		expect(await one.list()).toHaveLength(2);
	});

	test('one case changed in both at the same moment', async () => {
		const [one, other] = await Promise.all([open(), open()]);
		const { case: kept } = await saved(one);
		const base = { id: kept.id, basis: kept.savedOn };
		await Promise.all([one.save({ ...base, note: '左' }), other.save({ ...base, note: '右' })]);
		expect((await one.list()).map(({ note }) => note).sort()).toEqual(['右', '左']);
	});

	test('changed here, removed there: it is saved again under a new number', async () => {
		const [one, other] = await Promise.all([open(), open()]);
		const { case: kept } = await saved(one, { note: '一' });
		await one.remove(kept.id);
		expect(await other.save({ id: kept.id, basis: kept.savedOn, note: '二', people: [man] })).toMatchObject({
			ok: true,
			value: { as: 'again', case: { number: '20261121-02', note: '二' } },
		});
	});

	test('a passphrase set there: what is saved here meanwhile is refused, not written openly', async () => {
		const [one, other] = await Promise.all([open(), open()]);
		await saved(one, { label: '一' });
		await one.setPassphrase(passphrase);
		expect(await other.save({ people: [man], label: '第三窗口' })).toEqual({
			ok: false,
			problem: '个案上了锁，请先写口令打开',
		});
		expect(other.locked).toBe(true);
		expect(await raw()).not.toContain('第三窗口');
	});

	test('a passphrase set there while one is being saved here: sealed, or not saved, and nothing lost', async () => {
		for (let round = 0; round < 20; round += 1) {
			vi.stubGlobal('indexedDB', new IDBFactory());
			const [one, other] = await Promise.all([open(), open()]);
			await saved(one, { label: '第一窗口' });
			const [set, save] = await Promise.all([
				one.setPassphrase(passphrase),
				other.save({ people: [man], label: '第二窗口' }),
			]);
			expect(set.ok).toBe(true);
			expect(await raw()).not.toContain('窗口');
			expect((await labels(one)).sort()).toEqual(save.ok ? ['第一窗口', '第二窗口'] : ['第一窗口']);
		}
	});

	test('removing here while a passphrase is set there takes no lock away', async () => {
		const [one, other] = await Promise.all([open(), open()]);
		const { case: kept } = await saved(one, { label: '一' });
		await saved(one, { label: '二' });
		await Promise.all([one.setPassphrase(passphrase), other.remove(kept.id)]);
		const reopened = await open();
		expect(reopened.locked).toBe(true);
		await reopened.unlock(passphrase);
		expect([await labels(reopened), reopened.unreadable]).toEqual([['二'], 0]);
	});

	test('another passphrase set there locks here', async () => {
		const [one, other] = await Promise.all([open(), open()]);
		await saved(one, { label: '一' });
		await one.setPassphrase(passphrase);
		await other.unlock(passphrase);
		await one.changePassphrase(passphrase, 'new passphrase');
		expect([await other.list(), other.locked]).toEqual([[], true]);
		expect((await other.unlock('new passphrase')).ok).toBe(true);
		expect(await labels(other)).toEqual(['一']);
	});

	test('they lock together and hear of changes', async () => {
		const [one, other] = await Promise.all([open(), open()]);
		const heard = vi.fn();
		other.watch(heard);
		await saved(one, { label: '一' });
		await vi.waitFor(() => expect(heard).toHaveBeenCalled(), 20_000);
		await one.setPassphrase(passphrase);
		await other.unlock(passphrase);
		one.lock();
		await vi.waitFor(() => expect(other.locked).toBe(true), 20_000);
	});
});

describe('when the browser refuses', () => {
	const refusing = (name: string) => () => {
		throw new DOMException('refused', name);
	};

	test('a connection lost in the background is opened again', async () => {
		const cases = await open();
		await saved(cases, { label: '一' });
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(refusing('InvalidStateError'));
		await saved(cases, { label: '二' });
		expect([cases.where, await labels(await open())]).toEqual(['device', ['二', '一']]);
	});

	test('a new case whose writing was answered by a lost connection is there once', async () => {
		const cases = await open();
		await saved(cases, { label: '一' });
		const put = IDBObjectStore.prototype.put;
		// It is written, but the answer never comes.
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
			this: IDBObjectStore,
			value,
			key,
		) {
			put.call(this, value, key);
			this.transaction.commit();
			throw new DOMException('lost', 'InvalidStateError');
		});
		await saved(cases, { label: '二' });
		expect(await labels(await open())).toEqual(['二', '一']);
	});

	test.each([undefined, passphrase])(
		'the device is full: memory, with every case kept so far',
		async (word) => {
			const cases = await open();
			if (word) await cases.setPassphrase(word);
			const first = await saved(cases, { label: '一' });
			vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refusing('QuotaExceededError'));
			await saved(cases, { label: '二' });
			expect([cases.where, await labels(cases)]).toEqual(['memory', ['二', '一']]);
			vi.restoreAllMocks();
			// What is removed now is removed from the device too.
			expect(await cases.remove(first.case.id)).toEqual({ ok: true });
			expect(await labels(cases)).toEqual(['二']);
			const reopened = await open();
			await reopened.unlock(passphrase);
			expect(await labels(reopened)).toEqual([]);
		},
	);

	test('a passphrase that could not be set is not set, and it says so', async () => {
		const cases = await open();
		await saved(cases, { label: '一' });
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refusing('UnknownError'));
		expect(await cases.setPassphrase(passphrase)).toMatchObject({ ok: false });
		vi.restoreAllMocks();
		expect([cases.hasPassphrase, await labels(await open())]).toEqual([false, ['一']]);
	});

	test('what cannot be removed is said, and is still there', async () => {
		const cases = await open();
		const { case: kept } = await saved(cases, { label: '一' });
		vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(refusing('UnknownError'));
		vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(refusing('UnknownError'));
		expect(await cases.remove(kept.id)).toEqual({ ok: false, problem: expect.stringContaining('没有删掉') });
		expect(await cases.removeAll()).toMatchObject({ ok: false });
		expect([cases.where, await labels(cases)]).toEqual(['device', ['一']]);
	});

	test('nothing can be read any more: memory, as last seen', async () => {
		const cases = await open();
		await saved(cases, { label: '一' });
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(refusing('UnknownError'));
		expect([await labels(cases), cases.where]).toEqual([['一'], 'memory']);
		await saved(cases, { label: '二' });
		expect(await labels(cases)).toEqual(['二', '一']);
	});

	test('what another version left there is passed over, counted and kept', async () => {
		const cases = await open();
		await saved(cases, { label: '一' });
		const database = await openDB('huisuan');
		await database.put('cases', { id: 'odd', something: 'else' });
		const reopened = await open();
		await saved(reopened, { label: '二' });
		expect([await labels(reopened), reopened.unreadable]).toEqual([['二', '一'], 1]);
		expect(await database.get('cases', 'odd')).toEqual({ id: 'odd', something: 'else' });
		database.close();
	});
});

test('the browser is asked once to keep what is saved', async () => {
	const persist = vi.fn(() => Promise.resolve(false));
	vi.stubGlobal('navigator', { storage: { persist } });
	const cases = await open();
	expect(persist).not.toHaveBeenCalled();
	await saved(cases);
	await saved(cases);
	expect(persist).toHaveBeenCalledTimes(1);
});
