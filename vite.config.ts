import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';

// What every page needs comes in one file: dozens of tiny ones compress badly and load slowly on a phone.
const everyPage =
	/node_modules\/(svelte|@sveltejs\/kit|esm-env|clsx|devalue)\/|src\/lib\/engine\/(?!fact|answers|dated)|src\/lib\/ui\/(Choice|Field|MonthField|Notice|Problem|Steps|TextField|settled)|device\/(kept|appearance|clock)/;

export default defineConfig({
	build: {
		rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'every-page', test: everyPage }] } } },
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
