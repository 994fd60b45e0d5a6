import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../site/find-chromium.mjs';

// Every worker reads this file: looked for once, found by all.
const executablePath = (process.env.HUISUAN_CHROMIUM ??= findChromium());

/** Without these a browser asks its maker for updates while it is being watched. */
const QUIET = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

export default defineConfig({
	testDir: '.',
	outputDir: join(tmpdir(), 'huisuan-browser'),
	globalSetup: './server.ts',
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	use: {
		...(process.env.HUISUAN_SITE ? { baseURL: process.env.HUISUAN_SITE } : {}),
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		launchOptions: { executablePath, args: QUIET },
	},
	projects: [
		{
			name: 'phone',
			testMatch: '*.phone.spec.ts',
			use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
		},
		{
			name: 'desktop',
			testMatch: '*.spec.ts',
			testIgnore: '*.phone.spec.ts',
			use: { viewport: { width: 1280, height: 800 } },
		},
	],
});
