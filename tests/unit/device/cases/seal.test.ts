import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	canSeal,
	makeLock,
	openLock,
	readLock,
	readPassphrase,
	readSealed,
	usualIterations,
	type Sealed,
} from '$lib/device/cases/seal';

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const passphrase = '山城 步道 八 二 六';
const few = 10;

/** Another text in the place of one sign. */
const flipped = (base64: string, at: number) =>
	base64.slice(0, at) + (base64[at] === 'A' ? 'B' : 'A') + base64.slice(at + 1);

describe('how slow a passphrase is', () => {
	test('600,000 rounds of PBKDF2 with HMAC-SHA256, and the lock says so', async () => {
		expect(usualIterations).toBe(600_000);
		const derive = vi.spyOn(crypto.subtle, 'deriveBits');
		const { lock } = await makeLock(passphrase);
		expect(derive.mock.calls[0]?.[0]).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 });
		expect(lock).toMatchObject({ version: 1, iterations: 600_000 });
		expect(await openLock(lock, passphrase)).toBeDefined();
	});
});

describe('sealing', () => {
	test('what was sealed opens again, with blanks at its end', async () => {
		const { key } = await makeLock(passphrase, few);
		for (const text of ['', 'a', '备注 𠮷 “引号”', 'x'.repeat(100_000)]) {
			const sealed = await key.seal('case:a', text);
			expect((await key.open('case:a', sealed))?.trimEnd()).toBe(text);
		}
	});

	test('the same text is never sealed the same way twice', async () => {
		const { key } = await makeLock(passphrase, few);
		const all = await Promise.all(Array.from({ length: 50 }, () => key.seal('case:a', 'same')));
		for (const field of ['salt', 'nonce', 'content'] as const)
			expect(new Set(all.map((sealed) => sealed[field])).size, field).toBe(50);
		expect(Buffer.from(all[0]?.salt ?? '', 'base64')).toHaveLength(16);
		expect(Buffer.from(all[0]?.nonce ?? '', 'base64')).toHaveLength(12);
	});

	test('its length tells only how many times 256 bytes there are', async () => {
		const { key } = await makeLock(passphrase, few);
		const lengthOf = async (text: string) =>
			Buffer.from((await key.seal('case:a', text)).content, 'base64').length;
		expect(await lengthOf('')).toBe(256 + 16);
		expect(await lengthOf('x'.repeat(255))).toBe(256 + 16);
		expect(await lengthOf('x'.repeat(256))).toBe(512 + 16);
	});

	test('nothing of the text or of the passphrase stands in it', async () => {
		const { key, lock } = await makeLock(passphrase, few);
		const all = JSON.stringify([lock, await key.seal('case:a', '带居住证再来')]);
		for (const word of ['居住证', '山城', Buffer.from('居住证').toString('base64').slice(0, 8)])
			expect(all).not.toContain(word);
	});

	test('another passphrase opens nothing', async () => {
		const { lock } = await makeLock(passphrase, few);
		for (const other of ['', '山城 步道 八 二 七', passphrase + ' ', passphrase.slice(1)])
			expect(await openLock(lock, other), other).toBeUndefined();
	});

	test('the key of another lock opens nothing, even of the same passphrase', async () => {
		const one = await makeLock(passphrase, few);
		const other = await makeLock(passphrase, few);
		expect(one.lock.salt).not.toBe(other.lock.salt);
		const sealed = await one.key.seal('case:a', 'text');
		expect(await other.key.open('case:a', sealed)).toBeUndefined();
	});

	test('a passphrase is the same in full-width and in narrow signs', async () => {
		const { lock } = await makeLock('ＡＢＣ１２３４５', few);
		expect(await openLock(lock, 'ABC12345')).toBeDefined();
	});
});

describe('what was tampered with opens as nothing', () => {
	test('each field of a sealed text, at its beginning and near its end', async () => {
		const { key } = await makeLock(passphrase, few);
		const sealed = await key.seal('case:a', 'text');
		for (const field of ['salt', 'nonce', 'content'] as const) {
			for (const at of [0, 5, 12]) {
				const changed = { ...sealed, [field]: flipped(sealed[field], at) };
				expect(await key.open('case:a', changed), `${field} ${at}`).toBeUndefined();
			}
		}
	});

	test('sealed as one case it does not open as another', async () => {
		const { key } = await makeLock(passphrase, few);
		const sealed = await key.seal('case:a', 'text');
		for (const what of ['case:b', 'file:2026-11-21', 'case:', ''])
			expect(await key.open(what, sealed)).toBeUndefined();
	});

	test('each field of a lock', async () => {
		const { lock } = await makeLock(passphrase, few);
		for (const changed of [
			{ ...lock, iterations: few + 1 },
			{ ...lock, salt: flipped(lock.salt, 0) },
			{ ...lock, check: { ...lock.check, salt: flipped(lock.check.salt, 0) } },
			{ ...lock, check: { ...lock.check, nonce: flipped(lock.check.nonce, 0) } },
			{ ...lock, check: { ...lock.check, content: flipped(lock.check.content, 0) } },
		])
			expect(await openLock(changed, passphrase)).toBeUndefined();
	});
});

describe('reading what is no lock', () => {
	test('a lock and a sealed text are read as they are', async () => {
		const { lock, key } = await makeLock(passphrase, few);
		expect(readLock(JSON.parse(JSON.stringify(lock)))).toEqual({ ok: true, value: lock });
		const sealed = await key.seal('a', 'b');
		expect(readSealed({ ...sealed, more: 1 })).toEqual({ ok: true, value: sealed });
	});

	test('anything else is refused', async () => {
		const { lock } = await makeLock(passphrase, few);
		const sealed: Sealed = lock.check;
		for (const value of [
			undefined,
			null,
			7,
			'',
			[],
			{ ...sealed, version: 2 },
			{ ...sealed, version: '1' },
			{ ...sealed, nonce: '' },
			{ ...sealed, nonce: 'AAAAAAAAAAAAAAAAAAAA' },
			{ ...sealed, salt: '*'.repeat(24) },
			{ ...sealed, content: 'AAAA' },
			{ ...sealed, content: ` ${sealed.content}` },
			{ ...sealed, content: 7 },
		])
			expect(readSealed(value).ok, JSON.stringify(value)).toBe(false);
		for (const value of [
			undefined,
			{ ...lock, version: 2 },
			{ ...lock, iterations: 0 },
			{ ...lock, iterations: -1 },
			{ ...lock, iterations: 1.5 },
			{ ...lock, iterations: 1e300 },
			{ ...lock, iterations: 10_000_001 },
			{ ...lock, iterations: '600000' },
			{ ...lock, salt: 'AA==' },
			{ ...lock, check: undefined },
		])
			expect(readLock(value).ok, JSON.stringify(value)).toBe(false);
	});
});

describe('a new passphrase', () => {
	test.each([
		['', '至少8个字'],
		['1234567', '至少8个字，现在是7个'],
		['x'.repeat(201), '最多200个字'],
	])('%j is refused', (text, says) => {
		expect(readPassphrase(text)).toEqual({ ok: false, problem: expect.stringContaining(says) });
	});

	test('eight characters are enough, also those outside the basic plane; blanks count', () => {
		expect(readPassphrase('12345678')).toEqual({ ok: true, value: '12345678' });
		expect(readPassphrase('𠮷'.repeat(8)).ok).toBe(true);
		expect(readPassphrase('𠮷'.repeat(7)).ok).toBe(false);
		expect(readPassphrase(' 234567 ')).toEqual({ ok: true, value: ' 234567 ' });
	});
});

test('without the browser’s cryptography nothing can be sealed', () => {
	expect(canSeal()).toBe(true);
	vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
	expect(canSeal()).toBe(false);
});
