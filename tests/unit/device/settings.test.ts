import { describe, expect, it } from 'vitest';
import { readSettings, usualSettings } from '../../../src/lib/device/settings.svelte';

describe('the settings of a device', () => {
	it('are the usual ones until something is chosen', () => {
		expect(readSettings(undefined)).toEqual({ counter: false, idleMinutes: 3, address: '' });
	});

	it('come back as they were chosen', () => {
		const chosen = { counter: true, idleMinutes: 10, address: 'https://example.cn/huisuan' };
		expect(readSettings(JSON.stringify(chosen))).toEqual(chosen);
	});

	it.each([
		'',
		'{',
		'null',
		'[]',
		'"x"',
		'7',
		'{"counter":"yes","idleMinutes":0,"address":7}',
		'{"idleMinutes":-1}',
		'{"idleMinutes":"3"}',
		'{"address":"javascript:alert(1)"}',
		'{"address":"https://example.cn/#x"}',
	])('of %s what makes no sense is as usual', (text) => {
		expect(readSettings(text)).toEqual(usualSettings);
	});
});
