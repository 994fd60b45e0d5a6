import type { Cases } from '$lib/device/cases/cases';
import { loadSettings, settings } from '$lib/device/settings.svelte';

let opened: Promise<Cases> | undefined;

async function open(): Promise<Cases> {
	const [{ openCases }, { whenIdle }] = await Promise.all([
		import('$lib/device/cases/cases'),
		import('$lib/device/idle'),
	]);
	const cases = await openCases();
	loadSettings();
	// From now on, whichever page is looked at: the key is in memory until then.
	whenIdle(
		() => settings().idleMinutes,
		() => cases.lock(),
	);
	return cases;
}

/** The cases kept on this device, opened once, and locked again whenever nobody is there for a while. */
export const cases = (): Promise<Cases> =>
	(opened ??= open().catch((error: unknown) => {
		// Not loaded this time: the next one who asks tries again.
		opened = undefined;
		throw error;
	}));
