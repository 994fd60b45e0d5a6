/** `npm test`: every check of the project, one after another; the last line counts them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'huisuan-'));
const UNIT = join(reports, 'unit.json');
const BROWSER = join(reports, 'browser.json');

/** @typedef {{ passed: number, failed: number }} Count */

/** Whether the command ended well. Its output goes straight through.
 * @param {string} command @param {Record<string, string>} [env] */
function run(command, env = {}) {
	const PATH = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
	const options = { cwd: root, shell: true, env: { ...process.env, PATH, ...env } };
	return spawnSync(command, { ...options, stdio: 'inherit' }).status === 0;
}

/** @param {boolean} ok @returns {Count} */
const one = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** The tests of a runner that writes a report. One that ends badly without a failed test has failed too.
 * @param {boolean} ok @param {string} report @param {(report: any) => Count} read @returns {Count} */
function tests(ok, report, read) {
	if (!existsSync(report)) return one(false);
	const { passed, failed } = read(JSON.parse(readFileSync(report, 'utf8')));
	return { passed, failed: failed || ok ? failed : 1 };
}

/** What failed, to be named again where the run ends: the beginning of a long log is seldom kept. @type {string[]} */
const failures = [];

/** A skipped test proves nothing, and a file that cannot be loaded hides some: both have failed.
 * @param {any} report of Vitest @returns {Count} */
function unit({ numPassedTests, numTotalTests, testResults }) {
	for (const { name, message, assertionResults } of testResults) {
		for (const { status, fullName, failureMessages } of assertionResults)
			if (status !== 'passed') failures.push(`${fullName}\n${failureMessages[0] ?? status}`);
		if (message) failures.push(`${name}\n${message}`);
	}
	const broken = testResults.filter(
		(/** @type {any} */ file) => file.status === 'failed' && !file.assertionResults.length,
	);
	return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length };
}

/** The tests of a file, or of a group in it, that did not come out as expected. @param {any} suite @returns {string[]} */
const notExpected = ({ title, specs = [], suites = [] }) => [
	...specs.flatMap((/** @type {any} */ spec) =>
		spec.tests
			.filter((/** @type {any} */ { status }) => status !== 'expected')
			.map(
				(/** @type {any} */ { status, results }) =>
					`${title} › ${spec.title}\n${results.at(-1)?.error?.message ?? status}`,
			),
	),
	...suites.flatMap(notExpected),
];

/** @param {any} report of Playwright @returns {Count} */
function browser({ stats, suites }) {
	failures.push(...suites.flatMap(notExpected));
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

let built = false;

/** @param {() => Count | Promise<Count>} step */
function afterBuild(step) {
	if (built) return step();
	console.log('not run: there is no build');
	return one(false);
}

const VITEST = `vitest run --reporter=default --reporter=json --outputFile.json="${UNIT}"`;
const PLAYWRIGHT = 'playwright test --config tests/browser --reporter=list,json';

/** @type {Record<string, () => Count | Promise<Count>>} */
const steps = {
	'SvelteKit types': () => one(run('svelte-kit sync')),
	Format: () => one(run('prettier --check --log-level warn .')),
	Lint: () => one(run('eslint --max-warnings 0 .')),
	Types: () => one(run('svelte-check --tsconfig ./tsconfig.json --fail-on-warnings')),
	'Types of the tools': () => one(run('tsc --noEmit --project tests')),
	'Unit tests': () => tests(run(VITEST), UNIT, unit),
	Build: () => one((built = run('vite build --logLevel warn'))),
	'One file': () => one(run('node tests/site/single.mjs')),
	'Build below a path': () =>
		one(
			run('vite build --logLevel warn', { HUISUAN_BASE: '/huisuan', HUISUAN_BUILD: 'build-below/huisuan' }),
		),
	Budgets: () => afterBuild(async () => (await import('./site/budgets.mjs')).checkBudgets()),
	'Browser tests': () =>
		afterBuild(() => tests(run(PLAYWRIGHT, { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER }), BROWSER, browser)),
};

const total = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(steps)) {
	console.log(`\n== ${name}`);
	const known = failures.length;
	const { passed, failed } = await Promise.resolve()
		.then(step)
		.catch((error) => {
			console.error(error);
			return one(false);
		});
	total.passed += passed;
	total.failed += failed;
	console.log(`-- ${passed} passed, ${failed} failed`);
	if (failed && failures.length === known) failures.push(name);
}

rmSync(reports, { recursive: true });
if (failures.length) console.log(`\n== What failed\n${failures.join('\n\n')}\n`);
process.exitCode = total.failed ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
