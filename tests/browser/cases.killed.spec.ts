/** A tab killed in the middle of a save, two hundred times: every case is the old one or the new one, never a piece of either. */
import type { BrowserContext, Page } from '@playwright/test';
import { casesScript, passphrase } from './cases';
import { expect, test } from './support';

interface Found {
	readonly where: string;
	readonly unreadable: number;
	readonly cases: { number: string; label: string; note: string; tags: string[] }[];
	/** the last change of each case that a tab was told had been saved */
	readonly told: number[];
}

declare global {
	interface Window {
		look: () => Promise<Found>;
		change: () => void;
	}
}

/** The app's own script, on a page that does nothing else. Runs in the browser. */
const bench = (script: string, word: string) => `<!doctype html><title>bench</title><script type="module">
import { openCases } from '${script}';
const cases = await openCases(1000);
const word = ${JSON.stringify(word)};
if (word) await cases.unlock(word);
const told = (at) => Number(localStorage.getItem('told' + at) ?? '0');
window.look = async () => {
	if ((await cases.list()).length === 0) {
		if (word) await cases.setPassphrase(word);
		for (let at = 0; at < 3; at += 1)
			await cases.save({ label: '0', tags: [at + '号'], note: '0 ', people: [{ answers: {} }] });
	}
	const all = (await cases.list()).toSorted((a, b) => (a.tags[0] < b.tags[0] ? -1 : 1));
	return { where: cases.where, unreadable: cases.unreadable, cases: all, told: [0, 1, 2].map(told) };
};
window.change = async () => {
	for (let round = 0; ; round += 1) {
		const all = (await cases.list()).toSorted((a, b) => (a.tags[0] < b.tags[0] ? -1 : 1));
		const at = round % 3;
		const { id, savedOn, label } = all[at];
		const next = String(Number(label) + 1);
		// Label and note belong together: a piece of a save would show.
		const saved = await cases.save({ id, basis: savedOn, label: next, note: (next + ' ').repeat(60) });
		if (saved.ok) localStorage.setItem('told' + at, next);
	}
};
</script>`;

async function openBench(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await page.goto('/bench.html');
	await page.waitForFunction(() => 'change' in window, undefined, { polling: 5 });
	return page;
}

for (const [how, word] of [
	['open', ''],
	['sealed', passphrase],
] as const) {
	test(`a hundred times, ${how}`, async ({ context }) => {
		test.setTimeout(300_000);
		const script = casesScript();
		await context.route('**/bench.html', (route) =>
			route.fulfill({ contentType: 'text/html', body: bench(script, word) }),
		);
		let page = await openBench(context);
		let before = (await page.evaluate(() => window.look())).cases.map(() => 0);
		let changed = 0;
		for (let round = 0; round < 100; round += 1) {
			// Killed at another moment of a save each time: changes follow one another without a pause.
			await page.evaluate(() => void window.change());
			await page.waitForTimeout((round * 7) % 40);
			await page.close({ runBeforeUnload: false });
			page = await openBench(context);
			const { where, unreadable, cases, told } = await page.evaluate(() => window.look());
			expect([where, unreadable, cases.length], `round ${round}`).toEqual(['device', 0, 3]);
			const now = cases.map(({ label }) => Number(label));
			for (const [at, each] of cases.entries()) {
				expect(each.note.trim(), `round ${round}`).toBe(
					`${each.label} `.repeat(each.label === '0' ? 1 : 60).trim(),
				);
				expect(now[at]).toBeGreaterThanOrEqual(before[at] ?? 0);
				expect(now[at]).toBeGreaterThanOrEqual(told[at] ?? 0);
			}
			if (now.some((count, at) => count !== before[at])) changed += 1;
			before = now;
		}
		// Had nothing ever been written, nothing would have been tried.
		expect(changed).toBeGreaterThan(30);
	});
}
