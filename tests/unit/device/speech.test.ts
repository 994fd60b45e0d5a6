import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chineseVoice, sheetSpeech, speak, stop } from '$lib/device/speech';

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}) =>
	({ lang, name: lang, localService: true, default: false, voiceURI: lang, ...more }) as SpeechSynthesisVoice;

class Utterance {
	voice: SpeechSynthesisVoice | null = null;
	lang = '';
	rate = 1;
	onend: (() => void) | undefined;
	onerror: (() => void) | undefined;
	constructor(readonly text: string) {}
}

/** A device that speaks: what was said stands in `said`, and is over when `over` is called. */
class Speaker extends EventTarget {
	said: Utterance[] = [];
	cancelled = 0;
	constructor(public voices: SpeechSynthesisVoice[]) {
		super();
	}
	getVoices = () => this.voices;
	speak = (utterance: Utterance) => void this.said.push(utterance);
	cancel = () => {
		this.cancelled += 1;
		// As browsers do: what is cut off reports an error.
		for (const utterance of this.said) utterance.onerror?.();
	};
}

function device(...voices: SpeechSynthesisVoice[]): Speaker {
	const speaker = new Speaker(voices);
	vi.stubGlobal('speechSynthesis', speaker);
	return speaker;
}

beforeEach(() => void vi.stubGlobal('SpeechSynthesisUtterance', Utterance));
afterEach(() => {
	stop();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('the voice', () => {
	test.each<[string, SpeechSynthesisVoice[], string | undefined]>([
		['none', [voice('en-US')], undefined],
		['the mainland before Taiwan', [voice('zh-TW'), voice('zh-CN')], 'zh-CN'],
		['Android writes it so', [voice('zh_CN')], 'zh_CN'],
		['Taiwan where there is no other', [voice('en-US'), voice('zh-TW')], 'zh-TW'],
		['Cantonese is not understood', [voice('zh-HK'), voice('yue-HK'), voice('zh-Hant-HK')], undefined],
		[
			'a voice that sends the text to a server is never used',
			[voice('zh-CN', { localService: false })],
			undefined,
		],
		[
			'the default one of several',
			[voice('zh-CN', { name: 'a' }), voice('zh-CN', { name: 'b', default: true })],
			'b',
		],
		[
			'a voice for fun comes last',
			[voice('zh-CN', { name: 'Eddy (中文)' }), voice('zh-CN', { name: '婷婷' })],
			'婷婷',
		],
	])('%s', async (_name, voices, chosen) => {
		vi.useFakeTimers();
		device(...voices);
		const finding = chineseVoice();
		await vi.advanceTimersByTimeAsync(5000);
		expect((await finding)?.name).toBe(chosen);
	});

	test('devices that tell their voices late are waited for', async () => {
		const speaker = device();
		const finding = chineseVoice();
		speaker.voices = [voice('zh-CN')];
		speaker.dispatchEvent(new Event('voiceschanged'));
		expect((await finding)?.lang).toBe('zh-CN');
	});

	test('a device that cannot speak has none', async () => {
		vi.stubGlobal('speechSynthesis', undefined);
		expect(await chineseVoice()).toBeUndefined();
		const ended = vi.fn();
		speak(['一'], ended);
		expect(ended).toHaveBeenCalledTimes(1);
		expect(() => stop()).not.toThrow();
	});
});

describe('reading aloud', () => {
	test('every sentence in the Chinese voice, and once an end', () => {
		const speaker = device(voice('en-US'), voice('zh-CN'));
		const ended = vi.fn();
		speak(['一。', '二。'], ended);
		expect(speaker.said.map(({ text, lang }) => [text, lang])).toEqual([
			['一。', 'zh-CN'],
			['二。', 'zh-CN'],
		]);
		speaker.said[0]?.onend?.();
		expect(ended).not.toHaveBeenCalled();
		speaker.said[1]?.onend?.();
		stop();
		expect(ended).toHaveBeenCalledTimes(1);
	});

	test('stopping ends it once', () => {
		const speaker = device(voice('zh-CN'));
		const ended = vi.fn();
		speak(['一。', '二。'], ended);
		stop();
		stop();
		expect([ended.mock.calls.length, speaker.cancelled]).toEqual([1, 1]);
	});

	test('a new reading ends the one before, and is not ended by it', () => {
		const speaker = device(voice('zh-CN'));
		const first = vi.fn();
		const second = vi.fn();
		speak(['一。'], first);
		speak(['二。'], second);
		expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
		speaker.said[0]?.onend?.();
		speaker.said[0]?.onerror?.();
		expect(second).not.toHaveBeenCalled();
	});

	test('a device that fails ends it', () => {
		const speaker = device(voice('zh-CN'));
		const ended = vi.fn();
		speak(['一。', '二。'], ended);
		speaker.said[0]?.onerror?.();
		expect(ended).toHaveBeenCalledTimes(1);
	});

	test('nothing to read is over at once', () => {
		device(voice('zh-CN'));
		const ended = vi.fn();
		speak([], ended);
		expect(ended).toHaveBeenCalledTimes(1);
	});
});

test('an answer as sentences, in words one can listen to', () => {
	expect(
		sheetSpeech({
			title: '退休时间',
			subject: '男，1970年5月出生',
			lines: [
				{ label: '法定退休时间', value: '2031年10月', main: true },
				{ label: '可选', value: '2028-10—2031-10' },
				{ label: '最晚', value: '2031-07-01前' },
				{ label: '补贴', value: '11,500 元' },
				{ label: '最晚可延迟到', value: '2034年10月（要单位同意）' },
			],
			remarks: ['以核定为准。', ''],
		}),
	).toEqual([
		'退休时间。',
		'男，1970年5月出生。',
		'法定退休时间：2031年10月。',
		'可选：2028年10月到2031年10月。',
		'最晚：2031年7月1日前。',
		'补贴：11500元。',
		'最晚可延迟到：2034年10月，要单位同意。',
		'以核定为准。',
	]);
});
