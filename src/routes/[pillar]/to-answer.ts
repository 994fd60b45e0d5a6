import { tick } from 'svelte';

/** Whoever chose from a list goes on from the answer, once the page has it. */
export async function toAnswer(): Promise<void> {
	await tick();
	const main = document.querySelector<HTMLElement>('[data-main]');
	if (!main) return;
	main.tabIndex = -1;
	main.focus();
}
