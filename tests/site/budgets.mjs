/** What the site may weigh, and whether all of it works without a network: `node tests/site/budgets.mjs`. */
import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileOf, pages, precache } from './pages.mjs';

/** The most JavaScript each page may need to answer, and the most it may load in all, in kB of 1000 bytes, gzipped. */
const PAGES = {
	'/retirement/': { scripts: 60, everything: 90 },
	'/subsidies/graduate/': { scripts: 75, everything: 100 },
	'/subsidies/hardship/': { scripts: 75, everything: 100 },
	'/subsidies/employer/': { scripts: 75, everything: 100 },
	'/subsidies/base/': { scripts: 75, everything: 100 },
	'/subsidies/agency/': { scripts: 75, everything: 100 },
	'/subsidies/hires/': { scripts: 75, everything: 100 },
	'/batch/': { scripts: 60, everything: 75 },
};

/**
 * The most JavaScript a page of one rule may need with its rule, by what it is about. Whoever learns a trade brings the catalogue of
 * 390 occupations along, without which no class and no sum can be told: five kB of it.
 */
const RULES = { subsidies: 75, insurance: 75, startup: 75, skills: 86, certificates: 86 };

/** Where an address found in another file leads, without host, query and fragment.
 * @param {string} address @param {string} from */
const resolve = (address, from) => new URL(address, `http://site${from}`).pathname;

/** @param {string} text @param {RegExp} pattern */
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Adds a script and what it imports before it runs. What it import('…')s comes later and is left out.
 * @param {Set<string>} scripts @param {string} address */
function addScript(scripts, address) {
	if (scripts.has(address)) return;
	scripts.add(address);
	const source = readFileSync(fileOf(address), 'utf8');
	const imported = all(source, /\b(?:import|from)\s*["']([^"']+\.js)["']/g);
	for (const next of imported) addScript(scripts, resolve(next, address));
}

/** What a page loads before it can answer.
 * @param {string} page */
function firstLoad(page) {
	const html = readFileSync(fileOf(page), 'utf8');
	const tags = all(html, /<((?:link|script|img)\b[^>]*)>/g);
	/** @param {RegExp} kind */
	const addresses = (kind) =>
		tags
			.filter((tag) => kind.test(tag))
			.flatMap((tag) => all(tag, /\b(?:href|src)="([^"]+)"/g))
			.map((address) => resolve(address, page));

	/** @type {Set<string>} */
	const scripts = new Set();
	const started = all(html, /\bimport\("([^"]+)"\)/g).map((address) => resolve(address, page));
	for (const script of [...addresses(/^script|rel="modulepreload"/), ...started]) addScript(scripts, script);
	const others = [page, ...addresses(/^img|rel="(?:stylesheet|preload)"/)];
	return { scripts: [...scripts], everything: [...new Set([...scripts, ...others])] };
}

/** @param {string[]} addresses @param {(content: Buffer) => number} weigh */
const sum = (addresses, weigh) =>
	addresses.reduce((bytes, address) => bytes + weigh(readFileSync(fileOf(address))), 0);
/** @param {Buffer} content */
const gzipped = (content) => gzipSync(content, { level: 9 }).length;
/** @param {string} address */
const exists = (address) => statSync(fileOf(address), { throwIfNoEntry: false })?.isFile() ?? false;

/** @param {string} what @param {number} bytes @param {number} limit in kB of 1000 bytes */
const weight = (what, bytes, limit) => ({
	what,
	actual: `${(bytes / 1000).toFixed(1)} kB`,
	limit: `${limit} kB`,
	kept: bytes <= limit * 1000,
});

/** @param {string} what @param {string[]} missing @param {number} count */
const none = (what, missing, count) => ({
	what,
	actual: missing.length ? missing.join(' ') : `all ${count}`,
	limit: 'all',
	kept: missing.length === 0 && count > 0,
});

/** The pages of one rule each, with the script that rule comes in, as the page's own script names it.
 * @param {string[]} pages */
function withRules(pages) {
	return pages.flatMap((page) => {
		const id = page.split('/')[2] ?? '';
		const named = new RegExp(
			`(?<![\\w-])["'\`]?${id}["'\`]?:async\\(\\)=>[^\`]*import\\(\`([^\`]+\\.js)\`\\)`,
		);
		const { scripts } = firstLoad(page);
		const found = scripts.flatMap((script) => {
			const rule = named.exec(readFileSync(fileOf(script), 'utf8'))?.[1];
			return rule === undefined ? [] : [resolve(rule, script)];
		});
		return found.length === 1 ? [{ page, rule: found[0] ?? '' }] : [];
	});
}

/** The pages below an address that have one rule each: all found, and the heaviest of them with its rule.
 * @param {string[]} published @param {string} below @param {number} limit */
function ruleLoads(published, below, limit) {
	const expected = published.filter(
		(page) => new RegExp(`^/${below}/[a-z-]+/$`).test(page) && !(page in PAGES),
	);
	const found = withRules(expected);
	const weights = found.map(({ page, rule }) => {
		const scripts = new Set(firstLoad(page).scripts);
		addScript(scripts, rule);
		return sum([...scripts], gzipped);
	});
	return [
		none(
			`/${below}/: pages have their rule`,
			expected.filter((page) => !found.some((each) => each.page === page)),
			expected.length,
		),
		weight(`/${below}/: heaviest JavaScript`, Math.max(0, ...weights), limit),
	];
}

function measure() {
	const kept = precache();
	const published = pages();
	const rows = [
		weight('precache, as transferred', sum(kept.filter(exists), gzipped), 1300),
		weight(
			'precache, raw',
			sum(kept.filter(exists), (content) => content.length),
			3400,
		),
		none(
			'precached addresses exist',
			kept.filter((address) => !exists(address)),
			kept.length,
		),
		none(
			'pages are precached',
			published.filter((page) => !kept.includes(page)),
			published.length,
		),
	];
	const loads = Object.entries(PAGES).flatMap(([page, limits]) => {
		if (!exists(page)) return [{ what: `${page} exists`, actual: 'no', limit: 'yes', kept: false }];
		const { scripts, everything } = firstLoad(page);
		return [
			weight(`${page} JavaScript`, sum(scripts, gzipped), limits.scripts),
			weight(`${page} first load`, sum(everything, gzipped), limits.everything),
		];
	});
	const rules = Object.entries(RULES).flatMap(([below, limit]) => ruleLoads(published, below, limit));
	return [...loads, ...rules, ...rows];
}

/** Prints the table. */
export function checkBudgets() {
	const rows = measure();
	for (const { what, actual, limit, kept } of rows) {
		console.log(`${kept ? '✓' : '✗'} ${what.padEnd(36)} ${actual.padStart(10)}  of ${limit}`);
	}
	const failed = rows.filter((row) => !row.kept).length;
	return { passed: rows.length - failed, failed };
}

if (import.meta.filename === process.argv[1] && checkBudgets().failed) process.exitCode = 1;
