import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';

/**
 * What is needed together comes in one file: dozens of tiny ones compress badly and load slowly on a phone. What every page
 * needs; what every page on subsidies needs besides; and the rules by whom they are for.
 */
const together = {
	'every-page': [
		'vite/preload-helper',
		'node_modules/(svelte|@sveltejs/kit|esm-env|clsx|devalue)/',
		'lib/engine/(?!fact|answers)',
		'lib/ui/(Choice|Field|MonthField\\.|Notice|Problem|TextField|settled)',
		'lib/device/(kept|appearance|clock|link)',
		'lib/law/(cite|read-on|retirement-ages)',
		'lib/retirement/statutory-age',
		'routes/shared/known',
	],
	rules: [
		'lib/assess/(outcome|one-step|open-facts|combination)',
		'lib/benefits/(ids|names|facts/(facts|contradictions)|parts/(conditions|shared|procedures-notice|subsidies-notice))\\.',
		'lib/benefits/facts/questions/(make|read|person|months-had|work|for-work)\\.',
		'lib/engine/(fact|answers)',
		'lib/ui/AskFact',
		'routes/subsidies/(readings|last-year)',
	],
	enquiry: [
		'lib/assess/(totals|words)',
		'lib/benefits/facts/fact-keys',
		'routes/subsidies/(question-for|enquiry|EnquiryFlow|Groups|OutcomeCard|Total)',
	],
	wages: ['lib/law/minimum-wage'],
	'one-traineeship': ['lib/benefits/facts/questions/trainee'],
	graduates: [
		'lib/benefits/(parts/graduate|graduate-flexible-insurance|flexible-work-grant|shortage-post-subsidy)\\.',
		'lib/benefits/(travel-and-lodging|jobseeking-grant|traineeship)\\.',
	],
	'public-posts': ['lib/benefits/facts/questions/post'],
	hardship: [
		'lib/benefits/parts/hardship\\.',
		'lib/benefits/facts/questions/rates',
		'lib/law/(pension-rates|contribution-base)',
	],
	founders: ['lib/benefits/startup-grant', 'lib/benefits/facts/questions/business'],
	hires: ['lib/benefits/(parts/hired-graduate|graduate-unit-insurance|hiring-subsidy|expansion-grant)\\.'],
	posts: [
		'lib/benefits/(hardship-unit-insurance|public-welfare-post)\\.',
		'lib/benefits/facts/questions/for-hires',
	],
	'all-for-hires': ['lib/assess/hire-benefits'],
	'list-of-hires': ['lib/benefits/(hires/(hire-|heading|assumptions)|facts/check)', 'lib/assess/hires'],
};
const groups = Object.entries(together).map(([name, parts], index) => ({
	name,
	test: new RegExp(parts.join('|')),
	priority: 100 - index,
}));

export default defineConfig({
	build: {
		rolldownOptions: { output: { codeSplitting: { groups } } },
	},
	plugins: [
		sveltekit(),
		SvelteKitPWA({
			registerType: 'prompt',
			injectRegister: false,
			manifest: {
				id: '/',
				name: '惠算：重庆个人权益计算器',
				short_name: '惠算',
				description: '退休时间、缴费年限与就业补贴，全部在本机计算，不上传任何信息。',
				lang: 'zh-CN',
				start_url: '/',
				scope: '/',
				display: 'standalone',
				background_color: '#faf8f3',
				theme_color: '#14532f',
				icons: [
					{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
					{ src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
					{ src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
				],
			},
			workbox: {
				globPatterns: ['client/**/*.{js,css,svg,png,webmanifest}', 'prerendered/**/*.{html,json}'],
				// An address nobody published gets the not-found page, not the home page.
				navigateFallback: '/not-found/',
				// A link that gained a query string on its way through a chat still opens offline.
				ignoreURLParametersMatching: [/./],
			},
			kit: { trailingSlash: 'always' },
		}),
	],
	test: {
		include: ['tests/unit/**/*.test.ts'],
		benchmark: { include: ['tests/bench/**/*.bench.ts'] },
		environment: 'node',
		// Machines are shared: a property over many values may have to wait for its turn.
		testTimeout: 60_000,
	},
});
