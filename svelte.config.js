import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/**
 * Two builds of one house. The usual one is a folder of pages (HUISUAN_BUILD, else build) for any static host, at the root of a
 * domain or below HUISUAN_BASE ("/huisuan"). The other is one HTML file that needs no server: tests/site/single.mjs prepares and asks for it.
 */
const oneFile = process.env.HUISUAN_ONE_FILE;

/** What is settled before the page is painted stands in one file in the page itself, and is allowed by its hash. */
const inPage = oneFile
	? (/<script>(.*?)<\/script>/s.exec(readFileSync(`${oneFile}/app.html`, 'utf8'))?.[1] ?? '')
	: '';
const inPageHash = createHash('sha256').update(inPage).digest('base64');

/** Nothing may leave the origin; Kit adds the hashes of its own inline scripts.
 * @type {import('@sveltejs/kit').KitConfig['csp']} */
const csp = {
	mode: 'hash',
	directives: {
		'default-src': ['none'],
		'script-src': oneFile ? [`sha256-${inPageHash}`] : ['self'],
		'style-src': ['self'],
		// a bar's width, a colour of a drawing: attributes that the server-side half of Svelte writes
		'style-src-attr': ['unsafe-inline'],
		'img-src': oneFile ? ['blob:', 'data:'] : ['self', 'blob:', 'data:'],
		'connect-src': [oneFile ? 'none' : 'self'],
		'worker-src': [oneFile ? 'blob:' : 'self'],
		'base-uri': ['none'],
		'form-action': [oneFile ? 'none' : 'self'],
		...(oneFile ? {} : { 'manifest-src': ['self'] }),
	},
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true, discloseVersion: false },
	kit: {
		adapter: adapter(
			oneFile
				? { pages: `${oneFile}/site`, strict: true }
				: { pages: process.env.HUISUAN_BUILD ?? 'build', strict: true, precompress: true },
		),
		// Absolute addresses: the not-found page is served at any depth.
		paths: { relative: false, base: /** @type {'' | `/${string}`} */ (process.env.HUISUAN_BASE ?? '') },
		csp,
		version: { pollInterval: 0 },
		...(oneFile && {
			outDir: `${oneFile}/kit`,
			files: { routes: 'src/routes-in-one-file', appTemplate: `${oneFile}/app.html` },
			router: { type: 'hash' },
			output: { bundleStrategy: 'inline' },
		}),
	},
};
