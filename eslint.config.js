import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Every folder of src/lib, and what it may import. Routes may import anything.
 * @type {Record<string, string[]>}
 */
const FLOORS = {
	engine: [],
	law: ['engine'],
	retirement: ['law', 'engine'],
	matters: ['retirement', 'law', 'engine'],
	insurance: ['matters', 'retirement', 'law', 'engine'],
	startup: ['matters', 'retirement', 'law', 'engine'],
	skills: ['matters', 'retirement', 'law', 'engine'],
	benefits: ['retirement', 'law', 'engine'],
	assess: ['benefits', 'insurance', 'startup', 'skills', 'matters', 'retirement', 'law', 'engine'],
	device: ['assess', 'benefits', 'insurance', 'startup', 'skills', 'matters', 'retirement', 'law', 'engine'],
	ui: ['engine'],
};

/** These run the same in a page, in a worker, in a test, or in somebody else's program. */
const PURE = [
	'engine',
	'law',
	'retirement',
	'matters',
	'insurance',
	'startup',
	'skills',
	'benefits',
	'assess',
];

/** What every platform has and nobody can notice. */
const HARMLESS = ['structuredClone', 'TextEncoder', 'TextDecoder'];

const PLATFORM = [...new Set([globals.browser, globals.worker, globals.node].flatMap(Object.keys))];

const FRAMEWORK = {
	regex:
		'^(?:svelte(?:/|$)|\\$app/|\\$env/|\\$service-worker|virtual:|node:|idb$|workbox-)|\\.svelte(?:\\.|$)',
	message: 'The rules run anywhere: no Svelte, no browser, no node.',
};

const NO_CLOCK = 'The day is an argument: the rules know no clock.';

/** Chinese sorts differently from machine to machine. */
const NO_LOCALE_ORDER = { property: 'localeCompare', message: 'Sort by code unit or by a fixed key.' };

/** The addresses a floor may not import, as $lib/… and as a relative path.
 * @param {string} floor */
function above(floor) {
	const open = [floor, ...(FLOORS[floor] ?? [])];
	const closed = [...Object.keys(FLOORS).filter((name) => !open.includes(name)), 'routes', 'tests'];
	const may = open.length > 1 ? `only ${open.slice(1).join(', ')}` : 'no other folder';
	return {
		regex: [
			`^\\$lib(?:$|/(?!(?:${open.join('|')})(?:/|$)))`,
			`^(?:\\./)*(?:\\.\\./)+(?:lib/)?(?:${closed.join('|')})(?:/|$)`,
		].join('|'),
		message: `src/lib/${floor} may import ${may}.`,
	};
}

/** no-restricted-imports does not see import('…'), neither as a call nor as a type.
 * @param {{ regex: string, message: string }} pattern */
function lazily({ regex, message }) {
	const source = `[source.value=/${regex.replaceAll('/', '\\u002F')}/]`;
	return { selector: `:matches(ImportExpression, TSImportType)${source}`, message };
}

const floors = Object.keys(FLOORS).map((floor) => {
	const pure = PURE.includes(floor);
	const patterns = [above(floor), ...(pure ? [FRAMEWORK] : [])];
	/** @type {import('eslint').Linter.RulesRecord} */
	const rules = {
		'no-restricted-imports': ['error', { patterns }],
		'no-restricted-syntax': ['error', ...patterns.map(lazily)],
	};
	if (pure) {
		rules['no-restricted-globals'] = [
			'error',
			{ globals: PLATFORM.filter((name) => !HARMLESS.includes(name)), checkGlobalObject: true },
		];
		rules['no-restricted-syntax'] = [
			'error',
			...patterns.map(lazily),
			{
				selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
				message: NO_CLOCK,
			},
			{ selector: 'CallExpression[callee.name="dayjs"][arguments.length=0]', message: NO_CLOCK },
		];
		rules['no-restricted-properties'] = [
			'error',
			NO_LOCALE_ORDER,
			{ object: 'Date', property: 'now', message: NO_CLOCK },
			{ object: 'Math', property: 'random', message: 'The same facts give the same answer.' },
		];
	}
	return { name: `floor ${floor}`, files: [`src/lib/${floor}/**/*.{js,ts,svelte}`], rules };
});

export default defineConfig(
	globalIgnores([
		'build/',
		'build-single/',
		'build-below/',
		'.svelte-kit/',
		'test-results/',
		'playwright-report/',
	]),
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// The type checker knows better.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
			],
			eqeqeq: 'error',
			// The site stands at the root of its origin.
			'svelte/no-navigation-without-resolve': 'off',
			// Takes every local Date and Set for state.
			'svelte/prefer-svelte-reactivity': 'off',
			// Attributes come and go by name.
			'@typescript-eslint/no-dynamic-delete': 'off',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.{js,ts}'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
	},
	{
		files: ['src/**'],
		rules: { 'no-console': 'error', 'no-restricted-properties': ['error', NO_LOCALE_ORDER] },
	},
	{
		files: ['static/**'],
		languageOptions: { globals: globals.browser },
		rules: { 'no-undef': 'error', 'no-console': 'error' },
	},
	floors,
);
