/**
 * `npm run build:single`: the whole house as one HTML file that works by double click, without a server or a network.
 * HUISUAN_ADDRESS is where links and codes made by it lead, if the house also stands somewhere.
 */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const FILE = 'build-single/huisuan.html';
const ROUTES = 'src/routes-in-one-file';
/** Below the project, so that what Kit writes there finds its packages. */
const WORK = '.svelte-kit/one-file';

/** The router reads the whole fragment, and would show nothing where it cannot be decoded. */
const ROUTABLE = `try {
	decodeURIComponent(decodeURIComponent(location.hash));
} catch {
	history.replaceState(null, '', location.hash.replaceAll('%', ''));
}
`;

/** Kit refuses options of pages under the router that such a file needs; and what is listed for prerendering is no use.
 * @param {string} path */
function withoutPageOptions(path) {
	const text = readFileSync(path, 'utf8');
	const kept = text.replace(/^export const (?:entries|prerender|trailingSlash)\b[^;]*;\n/gm, '');
	writeFileSync(
		path,
		kept.replace(/^import type \{ EntryGenerator, PageLoad \}/m, 'import type { PageLoad }'),
	);
}

/** What the page loads before it is painted stands in the page itself. */
function template() {
	const icon = readFileSync('static/icons/icon.svg').toString('base64');
	const script = ROUTABLE + readFileSync('static/appearance.js', 'utf8');
	return readFileSync('src/app.html', 'utf8')
		.replace(/\t*<link rel="(?:apple-touch-icon|manifest)".*\n/g, '')
		.replace(/href="[^"]*icon\.svg"/, `href="data:image/svg+xml;base64,${icon}"`)
		.replace(/<script src="[^"]*appearance\.js"><\/script>/, () => `<script>${script}</script>`);
}

try {
	rmSync(ROUTES, { recursive: true, force: true });
	mkdirSync(WORK, { recursive: true });
	cpSync('src/routes', ROUTES, { recursive: true });
	for (const page of [
		'+layout.ts',
		'documents/[slug]/+page.ts',
		'[pillar]/+page.ts',
		'[pillar]/[matter]/+page.ts',
		'subsidies/[benefit]/+page.ts',
	])
		withoutPageOptions(join(ROUTES, page));
	writeFileSync(join(WORK, 'app.html'), template());
	process.env.HUISUAN_ONE_FILE = WORK;
	await build({ logLevel: 'error' });
	mkdirSync('build-single', { recursive: true });
	copyFileSync(join(WORK, 'site/index.html'), FILE);
	console.log(`惠算 · ${FILE} · ${(statSync(FILE).size / 1e6).toFixed(1)} MB`);
} finally {
	rmSync(ROUTES, { recursive: true, force: true });
	rmSync(WORK, { recursive: true, force: true });
}
