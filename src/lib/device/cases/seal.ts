/**
 * Encryption with the browser's own cryptography. The passphrase becomes one key for the whole store, slowly; each text gets
 * a key of its own from that and a random salt, and is sealed together with what it is, so that no two can be exchanged.
 */
import { read, refuse, type Reading } from '$lib/engine/reading';

/** A sealed text, in base64. */
export interface Sealed {
	readonly version: 1;
	/** 16 random bytes, of which the text's own key is made */
	readonly salt: string;
	/** 12 random bytes */
	readonly nonce: string;
	readonly content: string;
}

/** What is known of a passphrase without knowing it. */
export interface Lock {
	readonly version: 1;
	readonly iterations: number;
	/** 16 random bytes, in base64; no two locks have the same */
	readonly salt: string;
	/** opens only with the right passphrase */
	readonly check: Sealed;
}

/** OWASP's advice for PBKDF2 with HMAC-SHA256, Password Storage Cheat Sheet, as read in 2025. */
export const usualIterations = 600_000;

/** More than this was written to keep the browser busy. */
const mostIterations = 10_000_000;

const leastCharacters = 8;
const mostCharacters = 200;
/** Sealed texts are a multiple of so many bytes long: their length says little. */
const block = 256;

/** Browsers offer cryptography only to pages that came by https, from this device, or from a file. */
export const canSeal = (): boolean => typeof crypto !== 'undefined' && crypto.subtle !== undefined;

/**
 * Reads a new passphrase: at least 8 characters. However it is typed next time, full-width or narrow, it is the same.
 *
 * @example readPassphrase('１２３') // refused: 口令至少8个字 …
 */
export function readPassphrase(text: string): Reading<string> {
	const passphrase = text.normalize('NFKC');
	const count = [...passphrase].length;
	if (count < leastCharacters) return refuse(`口令至少${leastCharacters}个字，现在是${count}个，请写长一些`);
	return count > mostCharacters
		? refuse(`口令最多${mostCharacters}个字，现在是${count}个，请写短一些`)
		: read(passphrase);
}

type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;
const random = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));

function toBase64(bytes: Bytes): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192)
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(text);
}

const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** Whether something is base64 of so many bytes, written the one right way. */
function isBase64(value: unknown, least: number, most = least): value is string {
	if (typeof value !== 'string' || value.length > Math.ceil(most / 3) * 4) return false;
	try {
		const bytes = atob(value);
		return btoa(bytes) === value && bytes.length >= least && bytes.length <= most;
	} catch {
		return false;
	}
}

const ofSalt = 16;
const ofNonce = 12;
const ofTag = 16;
const mostContent = 96 * 1024 * 1024;

/** Checks whether something read from a file or the database is a sealed text. */
export function readSealed(value: unknown): Reading<Sealed> {
	const { version, salt, nonce, content } = Object(value) as Record<keyof Sealed, unknown>;
	if (version !== 1) return refuse('加密的格式认不出，可能是更新版本的惠算存的');
	return isBase64(salt, ofSalt) && isBase64(nonce, ofNonce) && isBase64(content, ofTag, mostContent)
		? read({ version, salt, nonce, content })
		: refuse('加密的内容损坏了');
}

/** Checks whether something read from a file or the database is a lock. */
export function readLock(value: unknown): Reading<Lock> {
	const { version, iterations, salt, check } = Object(value) as Record<keyof Lock, unknown>;
	if (version !== 1) return refuse('口令的格式认不出，可能是更新版本的惠算存的');
	const checks = readSealed(check);
	if (!checks.ok) return checks;
	if (!isBase64(salt, ofSalt)) return refuse('口令的记录损坏了');
	if (!Number.isSafeInteger(iterations)) return refuse('口令的记录损坏了');
	const count = iterations as number;
	return count < 1 || count > mostIterations
		? refuse('口令的记录损坏了')
		: read({ version, iterations: count, salt, check: checks.value });
}

/** What a sealed text is bound to: it opens as nothing else. */
const boundTo = (what: string): Bytes => utf8(JSON.stringify(['huisuan-cases', 1, what]));

/** A passphrase's key, only ever in memory. */
export class Key {
	readonly lockSalt: string;
	readonly #master: CryptoKey;

	/** For {@link makeLock} and {@link openLock}. */
	constructor(lockSalt: string, master: CryptoKey) {
		this.lockSalt = lockSalt;
		this.#master = master;
	}

	#keyFor(salt: Bytes): Promise<CryptoKey> {
		const method = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('huisuan-cases 1') };
		return crypto.subtle.deriveKey(method, this.#master, { name: 'AES-GCM', length: 256 }, false, [
			'encrypt',
			'decrypt',
		]);
	}

	/**
	 * Seals a text.
	 *
	 * @param what what the text is, "case:1f…"; to be named again for opening it
	 */
	async seal(what: string, text: string): Promise<Sealed> {
		const [salt, nonce] = [random(ofSalt), random(ofNonce)];
		const bytes = utf8(text);
		const padded = new Uint8Array(Math.ceil((bytes.length + 1) / block) * block).fill(0x20);
		padded.set(bytes);
		const method = { name: 'AES-GCM', iv: nonce, additionalData: boundTo(what) };
		const content = await crypto.subtle.encrypt(method, await this.#keyFor(salt), padded);
		return {
			version: 1,
			salt: toBase64(salt),
			nonce: toBase64(nonce),
			content: toBase64(new Uint8Array(content)),
		};
	}

	/**
	 * Opens a sealed text; undefined where the key is another, anything was changed, or it was sealed as something else.
	 *
	 * @returns the text, with blanks at its end
	 */
	async open(what: string, { salt, nonce, content }: Sealed): Promise<string | undefined> {
		const method = { name: 'AES-GCM', iv: fromBase64(nonce), additionalData: boundTo(what) };
		const key = await this.#keyFor(fromBase64(salt));
		try {
			return new TextDecoder().decode(await crypto.subtle.decrypt(method, key, fromBase64(content)));
		} catch {
			return undefined;
		}
	}
}

async function derive(passphrase: string, salt: string, iterations: number): Promise<Key> {
	const { subtle } = crypto;
	const typed = await subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
		'deriveBits',
	]);
	const method = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations };
	const master = await subtle.deriveBits(method, typed, 256);
	return new Key(salt, await subtle.importKey('raw', master, 'HKDF', false, ['deriveKey']));
}

const checkOf = ({ iterations, salt }: Pick<Lock, 'iterations' | 'salt'>): string =>
	`check:${iterations}:${salt}`;

/** A new lock for a passphrase, and its key. Takes a good part of a second, on purpose. */
export async function makeLock(
	passphrase: string,
	iterations: number = usualIterations,
): Promise<{ readonly lock: Lock; readonly key: Key }> {
	const salt = toBase64(random(ofSalt));
	const key = await derive(passphrase, salt, iterations);
	const check = await key.seal(checkOf({ iterations, salt }), '');
	return { lock: { version: 1, iterations, salt, check }, key };
}

/** The key of a lock; undefined where the passphrase is wrong. Nothing is compared: the check opens or it does not. */
export async function openLock(lock: Lock, passphrase: string): Promise<Key | undefined> {
	const key = await derive(passphrase, lock.salt, lock.iterations);
	return (await key.open(checkOf(lock), lock.check)) === undefined ? undefined : key;
}
