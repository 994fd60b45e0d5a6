/** The address of an answer for other devices: what was set, else where this copy stands, else none. */
import { afterEach, expect, test, vi } from 'vitest';
import { changeSettings, usualSettings } from '$lib/device/settings.svelte';
import { publicLink } from '../../../src/routes/shared/public-link';

afterEach(() => {
	changeSettings(usualSettings);
	vi.unstubAllGlobals();
});

const standsAt = (protocol: string, origin: string) => vi.stubGlobal('location', { protocol, origin });

test('where this copy stands', () => {
	standsAt('https:', 'https://example.cn');
	expect(publicLink('/retirement/', 'birth=1970-05')).toBe('https://example.cn/retirement/#birth=1970-05');
});

test('opened from a file, or before there is a browser, there is none', () => {
	standsAt('file:', 'null');
	expect(publicLink('/retirement/', 'birth=1970-05')).toBeUndefined();
	vi.unstubAllGlobals();
	expect(publicLink('/retirement/', 'birth=1970-05')).toBeUndefined();
});

test('the address of the settings goes before, also opened from a file', () => {
	changeSettings({ address: 'https://example.cn/huisuan' });
	for (const [protocol, origin] of [
		['file:', 'null'],
		['http:', 'http://localhost:4173'],
	] as const) {
		standsAt(protocol, origin);
		expect(publicLink('/subsidies/employer/', 'a=1')).toBe(
			'https://example.cn/huisuan/subsidies/employer/#a=1',
		);
	}
});
