/** Tabs killed in the middle of a save, two hundred times: every case is the old one or the new one, never a piece of either. */
import type { BrowserContext } from '@playwright/test';
import { casesScript, passphrase } from './cases';
import { expect, test } from './support';

interface Found {
	readonly where: string;
	readonly unreadable: number;
	readonly cases: { label: string; note: string }[];
	/** the last change of each case of which a tab was told that it is saved */
	readonly told: number[];
}

declare global {
	interface Window {
		look: () => Promise<Found>;
		change: (at: number) => void;
	}
}

const tabs = 5;
const rounds = 20;

/** The app's own script, on a page that does nothing else. */
const bench = (
	script: string,
	word: string,
) => `<!doctype html><meta charset="utf-8"><title>bench</title><script type="module">
import { openCases } from '${script}';
const cases = await openCases(1000);
const word = ${JSON.stringify(word)};
if (word) await cases.unlock(word);
const all = async () => (await cases.list()).toSorted((a, b) => (a.tags[0] < b.tags[0] ? -1 : 1));
window.look = async () => {
	if ((await all()).length === 0) {
		if (word) await cases.setPassphrase(word);
		for (let at = 0; at < ${tabs}; at += 1)
			await cases.save({ label: '改0', tags: [at + '号'], note: '改0', people: [{ answers: {} }] });
	}
	const told = (await all()).map((_, at) => Number(localStorage.getItem('told' + at) ?? '0'));
	return { where: cases.where, unreadable: cases.unreadable, cases: await all(), told };
};
window.change = async (at) => {
	for (;;) {
		const { id, savedOn, label } = (await all())[at];
		const next = Number(label.slice(1)) + 1;
		// Label and note belong together: a piece of a save would show.
		const saved = await cases.save({ id, basis: savedOn, label: '改' + next, note: ('改' + next).repeat(60) });
		if (!saved.ok) throw new Error(saved.problem);
		localStorage.setItem('told' + at, next);
	}
};
</script>`;

async function openBench(context: BrowserContext) {
	const page = await context.newPage();
	await page.goto('/bench.html');
	await page.waitForFunction(() => 'change' in window);
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
		const watching = await openBench(context);
		await watching.evaluate(() => window.look());
		let before = Array.from({ length: tabs }, () => 0);
		let changes = 0;
		for (let round = 0; round < rounds; round += 1) {
			const saving = await Promise.all(before.map(() => openBench(context)));
			// Each changes a case of its own without a pause, and is killed at another moment of it.
			await Promise.all(saving.map((page, at) => page.evaluate((at) => void window.change(at), at)));
			await Promise.all(
				saving.map(async (page, at) => {
					await page.waitForTimeout((round * 7 + at * 13) % 60);
					await page.close({ runBeforeUnload: false });
				}),
			);
			const { where, unreadable, cases, told } = await watching.evaluate(() => window.look());
			expect([where, unreadable, cases.length], `round ${round}`).toEqual(['device', 0, tabs]);
			const now = cases.map(({ label }) => Number(label.slice(1)));
			for (const [at, { label, note }] of cases.entries()) {
				expect(note, `round ${round}`).toBe(label === '改0' ? label : label.repeat(60));
				expect(now[at]).toBeGreaterThanOrEqual(Math.max(before[at] ?? 0, told[at] ?? 0));
			}
			changes += now.filter((count, at) => count !== before[at]).length;
			before = now;
		}
		// Had hardly anything been written, hardly anything would have been tried.
		expect(changes).toBeGreaterThan((tabs * rounds) / 3);
	});
}
