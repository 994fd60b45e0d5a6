import type { Sheet } from '$lib/engine/sheet';

/** Copies with the browser's older command, where the clipboard is not offered (http, some chat applications). */
function copyBySelection(text: string): boolean {
	const before = document.activeElement;
	const area = document.createElement('textarea');
	area.value = text;
	area.readOnly = true;
	area.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0;font-size:16px';
	// Outside an open dialog nothing can be selected.
	(before?.closest('dialog') ?? document.body).append(area);
	try {
		area.select();
		area.setSelectionRange(0, text.length);
		return document.execCommand('copy');
	} catch {
		return false;
	} finally {
		area.remove();
		if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	}
}

/**
 * Copies a text, from within a tap or a key press.
 *
 * @returns whether it is on the clipboard
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}

/** Whether this device can hand something on to other applications; with a file, whether it can hand on that file. */
export function canShare(file?: File): boolean {
	if (typeof navigator === 'undefined' || typeof navigator.share !== 'function') return false;
	return file === undefined || (navigator.canShare?.({ files: [file] }) ?? false);
}

/** What came of sharing. Somebody who changes their mind has met no error. */
export type Shared = 'shared' | 'cancelled' | 'failed';

/**
 * Opens the device's own menu for handing something on, from within a tap or a key press. Never throws.
 *
 * @param file a picture, where {@link canShare} takes it
 * @example await share('退休时间', sheetText(sheet), location.href) // "shared"
 */
export async function share(title: string, text: string, url?: string, file?: File): Promise<Shared> {
	try {
		const data: ShareData = { title, text };
		if (url !== undefined) data.url = url;
		if (file !== undefined) data.files = [file];
		await navigator.share(data);
		return 'shared';
	} catch (error) {
		return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'failed';
	}
}

/**
 * Saves a file on the device.
 *
 * @param name the file's name; signs that no file name may hold become "-"
 * @param type its media type, "text/calendar"; of no matter for a Blob that has one
 */
export function download(name: string, content: Blob | string, type: string): void {
	const blob = content instanceof Blob && content.type ? content : new Blob([content], { type });
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-');
	link.hidden = true;
	document.body.append(link);
	link.click();
	link.remove();
	// Some phones ask first and read only then.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * An answer as plain text, for copying into a message.
 *
 * @example sheetText(sheet) // "退休时间\n男，1970年5月出生\n\n法定退休时间：2031年10月\n…"
 */
export function sheetText({ title, subject, lines, remarks }: Sheet): string {
	const parts = [
		[title, subject],
		lines.map(({ label, value }) => `${label}：${value}`),
		remarks.length > 1 ? remarks.map((remark, index) => `${index + 1}. ${remark}`) : remarks,
	];
	return parts
		.map((part) => part.filter((line) => line !== '').join('\n'))
		.filter((part) => part !== '')
		.join('\n\n');
}
