import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/lib/device/public-address';

describe('the address links and codes lead to', () => {
	it.each([
		['https://example.cn', 'https://example.cn'],
		[' https://example.cn/huisuan/ ', 'https://example.cn/huisuan'],
		['http://10.0.0.8:8080/a/b', 'http://10.0.0.8:8080/a/b'],
		['https://example.cn/huisuan/index.html#/retirement/', 'https://example.cn/huisuan'],
		['https://example.cn/huisuan/?x=1#birth=1970-05', 'https://example.cn/huisuan'],
		['https://example.cn/huisuan/settings/', 'https://example.cn/huisuan'],
		['https://example.cn/subsidies/graduate/#work=none', 'https://example.cn'],
		['', ''],
	])('“%s” is %s', (text, value) => {
		expect(readAddress(text)).toEqual({ ok: true, value });
	});

	it.each([
		['example.cn', '看不出是网址'],
		['惠算', '看不出是网址'],
		['file:///E:/huisuan.html', '要以https://或http://开头'],
		['javascript:alert(1)', '要以https://或http://开头'],
		['https://me:secret@example.cn/', '不要有用户名和密码'],
		[`https://example.cn/${'a'.repeat(150)}`, '网址太长'],
	])('“%s” is refused: %s', (text, because) => {
		const reading = readAddress(text);
		expect(reading.ok ? '' : reading.problem).toContain(because);
	});
});
