import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedLink } from '../../../src/routes/shared/pasted-link';

describe('a pasted link', () => {
	it.each([
		['https://example.cn/retirement/#birth=1970-05&sex=male', '/retirement/', 'birth=1970-05&sex=male'],
		['https://example.cn/a/b/subsidies/graduate/#work=employed', '/subsidies/graduate/', 'work=employed'],
		['file:///E:/huisuan.html#/retirement/#birth=1970-05', '/retirement/', 'birth=1970-05'],
		['https://example.cn/subsidies/', '/subsidies/', ''],
		['https://example.cn/insurance/minimum-wage/#pay=2500', '/insurance/minimum-wage/', 'pay=2500'],
		['https://example.cn/insurance/', '/insurance/', ''],
		[
			'https://example.cn/documents/measures/#%E7%AC%AC%E4%BA%8C%E6%9D%A1',
			'/documents/measures/',
			'%E7%AC%AC%E4%BA%8C%E6%9D%A1',
		],
		['https://example.cn/retirement/?from=chat#birth=1970-05', '/retirement/', 'birth=1970-05'],
		['  http://10.0.0.8/huisuan/retirement/index.html#birth=1970-05 ', '/retirement/', 'birth=1970-05'],
		['/retirement/#birth=1970-05', '/retirement/', 'birth=1970-05'],
	])('%s', (text, path, fragment) => {
		expect(readPastedLink(text)).toEqual({ ok: true, value: { path, fragment } });
	});

	it.each([
		'',
		'hello',
		'https://example.cn/',
		'https://example.cn/other/#birth=1970-05',
		'birth=1970-05',
		'javascript:alert(1)',
	])('“%s” is none of ours, and it is said what to paste', (text) => {
		const reading = readPastedLink(text);
		expect(reading.ok).toBe(false);
		expect(!reading.ok && reading.problem).toContain('请把整条链接复制过来');
	});

	it('takes out percent signs the router would stumble over', () => {
		expect(readPastedLink('https://example.cn/retirement/#birth=%zz')).toEqual({
			ok: true,
			value: { path: '/retirement/', fragment: 'birth=zz' },
		});
	});

	it('never throws, and never leads out of the house', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const reading = readPastedLink(`https://example.cn/retirement/${text}`);
				return !reading.ok || reading.value.path.startsWith('/');
			}),
		);
	});
});
