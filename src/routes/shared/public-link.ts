/** The address of an answer for other people's devices: what is copied, shared, and drawn as a code. */
import { loadSettings, settings, usualSettings } from '$lib/device/settings.svelte';
import type { Pathname } from '$app/types';
import { oneFile, pageAt } from './address';

/** Where the house stands in public, as the build was told; without a slash at its end, empty where it was not told. */
const built: string = __PUBLIC_ADDRESS__;

/** Where this copy itself can be reached by others; undefined where it cannot, as from a file on a stick. */
const origin = (): string | undefined =>
	oneFile || globalThis.location === undefined || location.protocol === 'file:' ? undefined : location.origin;

/**
 * The link that opens a page with what its fragment says, on anybody's device: at the address of the settings, else the
 * build's, else where this copy stands. Undefined where there is none of them.
 *
 * @example publicLink('/retirement/', 'birth=1970-05') // "https://example.cn/retirement/#birth=1970-05"
 */
export function publicLink(path: Pathname, fragment: string): string | undefined {
	const address = settings().address || built;
	// A public address says itself below which path the house stands there.
	if (address) return `${address}${path}#${fragment}`;
	const here = origin();
	return here && here + pageAt(path, fragment);
}

/** Reads the settings, where nobody has yet. What was chosen but could not be kept stands in memory alone, and stays. */
export function settleAddress(): void {
	if (settings() === usualSettings) loadSettings();
}
