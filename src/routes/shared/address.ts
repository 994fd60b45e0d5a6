/** Addresses within the house, wherever it stands: at the root of a domain, under a sub-path, or in one file. */
import { asset } from '$app/paths';
import type { Pathname } from '$app/types';

/** The whole house is one file, and its pages stand in the fragment: known when it is built, see vite.config.ts. */
export const oneFile: boolean = __ONE_FILE__;

/** "/", "/sub-path/" or "#/". */
const root = oneFile ? '#/' : asset('/');

/**
 * The address of a page, with what its fragment says.
 *
 * @example pageAt('/retirement/', 'birth=1970-05') // "/retirement/#birth=1970-05"; in one file "#/retirement/#birth=1970-05"
 */
export const pageAt = (path: Pathname, fragment = ''): string =>
	root + path.slice(1) + (fragment && `#${fragment}`);

/** Where an address leads: the page, and what its fragment says. */
export interface Place {
	readonly path: string;
	readonly fragment: string;
}

/**
 * The page and the fragment of an address of this house.
 *
 * @example placeOf(location) // { path: '/retirement/', fragment: 'birth=1970-05' }
 */
export function placeOf({ pathname, hash }: { pathname: string; hash: string }): Place {
	if (!oneFile) return { path: pathname.slice(root.length - 1), fragment: hash.slice(1) };
	const [, path = '', fragment = ''] = /^#?([^#]*)#?(.*)$/s.exec(hash) ?? [];
	return { path: path || '/', fragment };
}
