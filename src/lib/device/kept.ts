/** What the device refused to keep, kept until the page is closed. */
const memory = new Map<string, string>();

/**
 * A small text kept on this device under a key; undefined when there is none. Never throws, also where storage is blocked.
 *
 * @example keep('a', '1'); kept('a') // "1"
 */
export function kept(key: string): string | undefined {
	try {
		return memory.get(key) ?? localStorage.getItem(key) ?? undefined;
	} catch {
		return memory.get(key);
	}
}

/**
 * Keeps a small text on this device, or until the page is closed where storage is blocked or full. Never throws.
 *
 * @returns whether the device keeps it
 */
export function keep(key: string, text: string): boolean {
	try {
		localStorage.setItem(key, text);
		memory.delete(key);
		return true;
	} catch {
		memory.set(key, text);
		return false;
	}
}

/** Forgets what was kept under a key. Never throws. */
export function forget(key: string): void {
	memory.delete(key);
	try {
		localStorage.removeItem(key);
	} catch {
		// Storage that is blocked holds nothing to forget.
	}
}
