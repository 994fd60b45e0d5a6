import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { readFileSync } from 'node:fs';

/**
 * What is needed together comes in one file: dozens of tiny ones compress badly and load slowly on a phone. What every page
 * needs; what every page on subsidies needs besides; and the rules by whom they are for.
 */
const together = {
	'every-page': [
		'vite/preload-helper',
		'rolldown/runtime',
		'node_modules/(svelte|@sveltejs/kit|esm-env|clsx|devalue)/',
		'lib/engine/(?!fact|answers|amount|ask|fits|nearest|read-answer|write-answer|say-answer|when|working-days|weekday|sheet)',
		'lib/ui/(Choice|Field|MonthField\\.|Notice|Problem|TextField|settled)',
		'lib/device/(kept|appearance|clock|link)',
		'lib/law/(cite|read-on|retirement-ages)',
		'lib/retirement/statutory-age',
		'routes/shared/(sitting|address)',
	],
	sources: ['routes/shared/(Cite|titles)', 'lib/law/documents'],
	retirement: [
		'lib/law/minimum-period',
		'lib/retirement/(words|link|contributions|facts|form|assess)',
		'routes/retirement/(Month|state)',
	],
	// questions and what asks them, of subsidies as of insurance
	questions: ['lib/engine/(fact|answers|amount|ask|read-answer|when)\\.'],
	fits: ['lib/engine/fits'],
	asking: ['lib/engine/write-answer', 'lib/ui/AskFact', 'routes/shared/answering'],
	rules: [
		'lib/assess/(outcome|one-step|open-facts|combination)',
		'lib/benefits/(ids|names|facts/(facts|contradictions)|parts/(conditions|shared|procedures-notice|subsidies-notice))\\.',
		'lib/benefits/facts/questions/(make|read|person|months-had|work|for-work)\\.',
		'routes/subsidies/(readings|last-year)',
	],
	enquiry: [
		'lib/assess/(totals|shown)\\.',
		'lib/benefits/facts/fact-keys',
		'routes/subsidies/(question-for|write-facts|enquiry|EnquiryFlow|Total)',
	],
	titles: ['lib/law/(later-titles|short-titles)'],
	age: ['lib/matters/shared-facts'],
	matters: [
		'lib/matters/(assess|read-facts|names|ids|matter|answer-sheet|why-not)\\.',
		'routes/\\[pillar\\]/(enquiry|MatterPage|AnswerParts|AnswerTable)',
	],
	wages: ['lib/law/(minimum-wage|contribution-base)'],
	// who is trained, in what, for how much: most matters of training ask alike
	trainees: [
		'lib/skills/(trainee-facts|eligibility|training-answer|training-outcome)\\.',
		'lib/law/trainees\\.',
	],
	courses: [
		'lib/skills/(occupation|course-facts|course-amount)\\.',
		'lib/law/(training-catalogue|course-standards)\\.',
		'tables/training-catalogue\\.csv',
	],
	graduates: [
		'lib/benefits/(parts/graduate|graduate-flexible-insurance|flexible-work-grant|shortage-post-subsidy)\\.',
		'lib/benefits/(travel-and-lodging|jobseeking-grant|traineeship)\\.',
	],
	hardship: ['lib/benefits/parts/hardship\\.', 'lib/benefits/facts/questions/rates', 'lib/law/pension-rates'],
	founders: ['lib/benefits/startup-grant', 'lib/benefits/facts/questions/(business|trainee|for-graduates)'],
	hires: ['lib/benefits/(parts/hired-graduate|graduate-unit-insurance|hiring-subsidy|expansion-grant)\\.'],
	posts: [
		'lib/benefits/(hardship-unit-insurance|public-welfare-post)\\.',
		'lib/benefits/facts/questions/(post|for-hires)\\.',
	],
	'all-for-hires': ['lib/assess/hire-benefits'],
	'list-of-hires': ['lib/benefits/(hires/(hire-|heading|assumptions)|facts/check)', 'lib/assess/hires'],
};
const groups = Object.entries(together).map(([name, parts], index) => ({
	name,
	test: new RegExp(parts.join('|')),
	priority: 100 - index,
}));

/** Where the house stands below the root of its domain: "/huisuan/". */
const base = `${process.env.HUISUAN_BASE ?? ''}/`;

/** The house in one file: see tests/site/single.mjs. It has no other files to ask for, and no service worker. */
const oneFile = process.env.HUISUAN_ONE_FILE !== undefined;

const inOneFile: Plugin = {
	name: 'in-one-file',
	enforce: 'pre',
	resolveId: (id) => (id === 'virtual:pwa-register' ? `\0${id}` : undefined),
	load: (id) =>
		id === '\0virtual:pwa-register' ? 'export const registerSW = () => () => Promise.resolve();' : undefined,
	transform(code, id) {
		if (id.endsWith('/Header.svelte')) {
			const icon = readFileSync('static/icons/icon.svg').toString('base64');
			return code.replace("asset('/icons/icon.svg')", `'data:image/svg+xml;base64,${icon}'`);
		}
		// The worker of a batch comes with the page, too.
		if (id.endsWith('/batch/start-worker.ts'))
			return "import Inside from './batch-worker.ts?worker&inline';\nexport const startWorker = () => new Inside();";
		return undefined;
	},
};

const pwa = () =>
	SvelteKitPWA({
		registerType: 'prompt',
		injectRegister: false,
		manifest: {
			id: base,
			name: '惠算：重庆个人权益计算器',
			short_name: '惠算',
			description: '退休时间、缴费年限、就业补贴与社会保险，全部在本机计算，不上传任何信息。',
			lang: 'zh-CN',
			start_url: base,
			scope: base,
			display: 'standalone',
			background_color: '#faf8f3',
			theme_color: '#14532f',
			icons: [
				{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
				{ src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
				{ src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
			],
		},
		workbox: {
			globPatterns: ['client/**/*.{js,css,svg,png,webmanifest}', 'prerendered/**/*.{html,json}'],
			// An address nobody published gets the not-found page, not the home page.
			navigateFallback: `${base}not-found/`,
			// A link that gained a query string on its way through a chat still opens offline.
			ignoreURLParametersMatching: [/./],
		},
		kit: { trailingSlash: 'always' },
	});

export default defineConfig({
	build: oneFile
		? {}
		: {
				rolldownOptions: { output: { codeSplitting: { groups } } },
				// Every page would carry the names of all files of all others; only styles must be there beforehand.
				modulePreload: {
					resolveDependencies: (_, needed, { hostType }) =>
						hostType === 'js' ? needed.filter((file) => file.endsWith('.css')) : needed,
				},
			},
	define: {
		__PUBLIC_ADDRESS__: JSON.stringify((process.env.HUISUAN_ADDRESS ?? '').replace(/\/+$/, '')),
		__ONE_FILE__: JSON.stringify(oneFile),
	},
	plugins: oneFile ? [inOneFile, sveltekit()] : [sveltekit(), pwa()],
	test: {
		include: ['tests/unit/**/*.test.ts'],
		setupFiles: 'tests/unit/clock.ts',
		benchmark: { include: ['tests/bench/**/*.bench.ts'] },
		environment: 'node',
		// Machines are shared: a property over many values may have to wait for its turn.
		testTimeout: 60_000,
	},
});
