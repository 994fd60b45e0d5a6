/** Cases as the tests need them: files made by hand, what stands in the database. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD } from '../site/pages.mjs';

export const passphrase = '山城 步道 八 二 六';

/** A case as a file holds it. */
export const sample = (id: string, number: string, more: object = {}) => ({
	id,
	number,
	label: '',
	tags: [] as string[],
	note: '',
	people: [{ answers: { retirement: 'birth=1970-05&sex=male' } }],
	savedOn: '2026-11-20T08:00:00.000Z',
	...more,
});

/** FNV-1a, 32 bits, from a start. */
function sumFrom(start: number, text: string): string {
	let sum = start;
	for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193);
	return (sum >>> 0).toString(16).padStart(8, '0');
}

/** A file of cases, as the app would write it. */
export function fileOf(cases: readonly object[], more: object = {}): string {
	const body = { format: 'huisuan-cases', version: 1, madeOn: '2026-11-20', cases, ...more };
	const text = JSON.stringify(body);
	return JSON.stringify({ ...body, sum: sumFrom(0x811c9dc5, text) + sumFrom(0x1b873593, text) });
}

export async function load(page: Page, content: string | Buffer) {
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: '从文件读入' }).click();
	const file = { name: '个案.json', mimeType: 'application/json', buffer: Buffer.from(content) };
	await (await choosing).setFiles(file);
}

/** Everything about cases in the database, as text. */
export const stored = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<string>((resolve, reject) => {
				const opening = indexedDB.open('huisuan');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const database = opening.result;
					const transaction = database.transaction(['cases', 'ledger']);
					const cases = transaction.objectStore('cases').getAll();
					const ledger = transaction.objectStore('ledger').getAll();
					transaction.oncomplete = () => {
						database.close();
						resolve(JSON.stringify([cases.result, ledger.result]));
					};
				};
			}),
	);

/** The built script that holds the cases: the very code of the app, without a page around it. */
export function casesScript(): string {
	const folder = '_app/immutable/chunks';
	const found = readdirSync(join(BUILD, folder)).filter(
		(name) =>
			name.endsWith('.js') && /\bas openCases\b/.test(readFileSync(join(BUILD, folder, name), 'utf8')),
	);
	if (found.length !== 1) throw new Error(`openCases is in ${found.length} scripts`);
	return `/${folder}/${String(found[0])}`;
}
