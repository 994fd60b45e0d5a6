import type { Sheet } from '$lib/engine/sheet';

/** How long a device may take to tell its voices. */
const patience = 1500;

/** Mac voices made for fun; they garble Chinese. */
const toys = /^(?:Eddy|Flo|Grandma|Grandpa|Reed|Rocko|Sandy|Shelley)\b/;

/**
 * How well a voice reads Mandarin to somebody in Chongqing; nought is not at all. Voices that are not on the device send
 * the text to a server: they are never used.
 */
function fitness({ lang, localService, name }: SpeechSynthesisVoice): number {
	if (!localService) return 0;
	const tag = lang.replaceAll('_', '-').toLowerCase();
	const isMandarin = /^(?:zh|cmn)\b/.test(tag) && !/\b(?:hk|mo|yue)\b/.test(tag);
	if (!isMandarin) return 0;
	return (/\b(?:tw|hant)\b/.test(tag) ? 1 : 3) + (toys.test(name) ? 0 : 1);
}

const synthesis = (): SpeechSynthesis | undefined =>
	typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;

function bestVoice(): SpeechSynthesisVoice | undefined {
	const voices = (synthesis()?.getVoices() ?? []).filter((voice) => fitness(voice) > 0);
	return voices.sort((a, b) => fitness(b) - fitness(a) || Number(b.default) - Number(a.default))[0];
}

/**
 * The voice that reads Chinese on this device, or undefined where there is none: then offer no reading aloud.
 * Waits a moment for devices that are slow to tell their voices. Never throws.
 *
 * @example if (await chineseVoice()) { … } // show the button that reads aloud
 */
export function chineseVoice(): Promise<SpeechSynthesisVoice | undefined> {
	const speaker = synthesis();
	const voice = bestVoice();
	if (voice || !speaker) return Promise.resolve(voice);
	return new Promise((resolve) => {
		const settle = () => {
			clearTimeout(timer);
			speaker.removeEventListener?.('voiceschanged', settle);
			resolve(bestVoice());
		};
		const timer = setTimeout(settle, patience);
		speaker.addEventListener?.('voiceschanged', settle);
	});
}

/** The reading under way. Chrome forgets utterances nobody holds, and then never says that they are over. */
let current: { readonly end: () => void; readonly utterances: SpeechSynthesisUtterance[] } | undefined;

/**
 * Reads sentences aloud, from within a tap or a key press; what was being read before stops.
 *
 * @param onEnd called once: when all is read, when it is stopped, or when the device cannot read
 * @example speak(sheetSpeech(sheet), () => (reading = false))
 */
export function speak(sentences: readonly string[], onEnd: () => void): void {
	stop();
	const speaker = synthesis();
	const voice = bestVoice();
	if (!speaker || !voice || sentences.length === 0) {
		onEnd();
		return;
	}
	const utterances = sentences.map((sentence) => {
		const utterance = new SpeechSynthesisUtterance(sentence);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.rate = 0.9;
		return utterance;
	});
	const reading = { end: onEnd, utterances };
	current = reading;
	const finish = () => {
		if (current === reading) stop();
	};
	for (const utterance of utterances) utterance.onerror = finish;
	const last = utterances.at(-1);
	if (last) last.onend = finish;
	globalThis.addEventListener?.('pagehide', stop, { once: true });
	for (const utterance of utterances) speaker.speak(utterance);
}

/** Stops reading aloud; fine when nothing is being read. */
export function stop(): void {
	const stopped = current;
	current = undefined;
	if (!stopped) return;
	synthesis()?.cancel();
	stopped.end();
}

/** Writing as it is said: months and days in words, no commas inside numbers, dashes between numbers as "to". */
const spoken = (text: string): string =>
	text
		.replace(
			/\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/g,
			(_all, year: string, month: string, day?: string) =>
				`${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`,
		)
		.replace(/(\d),(?=\d{3})/g, '$1')
		.replace(/([\d年月日岁元%])\s*[-–—～~]+\s*(?=\d)/g, '$1到')
		.replace(/(\d)\s+(?=\p{Script=Han})/gu, '$1')
		.replace(/[（(]/g, '，')
		.replace(/[）)]/g, '')
		.trim();

const sentence = (text: string): string => (/[。！？!?]$/.test(text) ? text : `${text}。`);

/**
 * An answer as sentences to be read aloud.
 *
 * @example sheetSpeech(sheet) // ["退休时间。", "男，1970年5月出生。", "法定退休时间：2031年10月。", …]
 */
export const sheetSpeech = ({ title, subject, lines, remarks }: Sheet): string[] =>
	[title, subject, ...lines.map(({ label, value }) => `${label}：${value}`), ...remarks]
		.map(spoken)
		.filter((text) => text !== '')
		.map(sentence);
