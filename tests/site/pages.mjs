/** What the built site consists of, as its folder tells. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/** The addresses of all prerendered pages: /, /not-found/, /retirement/ … */
export function pages() {
	return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.filter((path) => /(^|[\\/])index\.html$/.test(path))
		.map((path) => `/${dirname(path).split(sep).join('/')}/`.replace('/./', '/'))
		.sort();
}

/** The file an address is answered from. @param {string} address */
export function fileOf(address) {
	const { pathname } = new URL(address, 'http://site/');
	return join(BUILD, decodeURI(pathname), pathname.endsWith('/') ? 'index.html' : '');
}

/** The addresses the service worker keeps for use without a network. */
export function precache() {
	const worker = readFileSync(join(BUILD, 'sw.js'), 'utf8');
	const addresses = [...worker.matchAll(/[{,]\s*"?url"?:\s*"([^"]*)"/g)].map((match) => match[1] ?? '');
	return addresses.map((address) => new URL(address, 'http://site/').pathname);
}
