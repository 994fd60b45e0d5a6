import { afterEach, describe, expect, test, vi } from 'vitest';
import { canShare, copyText, download, share, sheetText } from '$lib/device/share';
import type { Sheet } from '$lib/engine/sheet';

afterEach(() => void vi.unstubAllGlobals());

const sheet: Sheet = {
	title: '退休时间',
	subject: '男，1970年5月出生',
	lines: [
		{ label: '法定退休时间', value: '2031年10月', main: true },
		{ label: '法定退休年龄', value: '61岁5个月' },
	],
	remarks: ['按2026年11月21日计算。', '以社保经办机构核定为准。'],
};

describe('an answer as text', () => {
	test('title, lines, remarks', () => {
		expect(sheetText(sheet)).toBe(
			[
				'退休时间',
				'男，1970年5月出生',
				'',
				'法定退休时间：2031年10月',
				'法定退休年龄：61岁5个月',
				'',
				'1. 按2026年11月21日计算。',
				'2. 以社保经办机构核定为准。',
			].join('\n'),
		);
	});

	test('what is empty leaves no gap, a single remark has no number', () => {
		expect(sheetText({ ...sheet, subject: '', lines: [], remarks: ['以核定为准。'] })).toBe(
			'退休时间\n\n以核定为准。',
		);
		expect(sheetText({ ...sheet, subject: '', lines: [], remarks: [] })).toBe('退休时间');
	});
});

describe('sharing', () => {
	const sharing = (error?: DOMException) => {
		const shared: ShareData[] = [];
		vi.stubGlobal('navigator', {
			share: async (data: ShareData) => {
				if (error) throw error;
				shared.push(data);
			},
			canShare: ({ files }: ShareData) => files?.[0]?.type === 'image/png',
		});
		return shared;
	};

	test('hands on what is given', async () => {
		const shared = sharing();
		const file = new File(['x'], '退休时间.png', { type: 'image/png' });
		expect(await share('标题', '内容')).toBe('shared');
		expect(await share('标题', '内容', 'https://example.cn/#a=1', file)).toBe('shared');
		expect(shared).toEqual([
			{ title: '标题', text: '内容' },
			{ title: '标题', text: '内容', url: 'https://example.cn/#a=1', files: [file] },
		]);
	});

	test('somebody who changes their mind has met no error', async () => {
		sharing(new DOMException('', 'AbortError'));
		expect(await share('标题', '内容')).toBe('cancelled');
		sharing(new DOMException('', 'NotAllowedError'));
		expect(await share('标题', '内容')).toBe('failed');
		vi.stubGlobal('navigator', {});
		expect(await share('标题', '内容')).toBe('failed');
	});

	test('is offered only where the device can', () => {
		sharing();
		expect(canShare()).toBe(true);
		expect(canShare(new File([''], 'a.png', { type: 'image/png' }))).toBe(true);
		expect(canShare(new File([''], 'a.ics', { type: 'text/calendar' }))).toBe(false);
		vi.stubGlobal('navigator', { share: () => undefined });
		expect(canShare()).toBe(true);
		expect(canShare(new File([''], 'a.png', { type: 'image/png' }))).toBe(false);
		vi.stubGlobal('navigator', {});
		expect(canShare()).toBe(false);
		vi.stubGlobal('navigator', undefined);
		expect(canShare()).toBe(false);
	});
});

describe('copying', () => {
	const page = (execCommand: () => boolean) => {
		const area = { value: '', style: {}, select: vi.fn(), setSelectionRange: vi.fn(), remove: vi.fn() };
		vi.stubGlobal('HTMLElement', EventTarget);
		vi.stubGlobal('document', {
			activeElement: null,
			body: { append: vi.fn() },
			createElement: () => area,
			execCommand,
		});
		return area;
	};

	test('through the clipboard', async () => {
		const writeText = vi.fn(() => Promise.resolve());
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		expect(await copyText('内容')).toBe(true);
		expect(writeText).toHaveBeenCalledWith('内容');
	});

	test.each([
		['missing', {}],
		['refused', { clipboard: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) } }],
	])('through a selection where the clipboard is %s', async (_name, navigator) => {
		vi.stubGlobal('navigator', navigator);
		const area = page(() => true);
		expect(await copyText('内容')).toBe(true);
		expect([area.value, area.remove.mock.calls.length]).toEqual(['内容', 1]);
	});

	test('says so when neither works', async () => {
		vi.stubGlobal('navigator', {});
		page(() => false);
		expect(await copyText('内容')).toBe(false);
		const area = page(() => {
			throw new Error();
		});
		expect(await copyText('内容')).toBe(false);
		expect(area.remove).toHaveBeenCalled();
	});
});

test('a file to save has a name every device takes, and its type', async () => {
	const link = { href: '', download: '', hidden: false, click: vi.fn(), remove: vi.fn() };
	const blobs: Blob[] = [];
	vi.useFakeTimers();
	vi.stubGlobal('document', { createElement: () => link, body: { append: vi.fn() } });
	const revoked = vi.spyOn(URL, 'revokeObjectURL');
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
	download('退休/2031:10.ics', 'BEGIN', 'text/calendar');
	expect([link.href, link.download]).toEqual(['blob:1', '退休-2031-10.ics']);
	expect(link.click).toHaveBeenCalledTimes(1);
	expect([blobs[0]?.type, await blobs[0]?.text()]).toEqual(['text/calendar', 'BEGIN']);
	vi.advanceTimersByTime(10_000);
	expect(revoked).not.toHaveBeenCalled();
	vi.advanceTimersByTime(60_000);
	expect(revoked).toHaveBeenCalledWith('blob:1');
	vi.useRealTimers();
	vi.restoreAllMocks();
});
