import type { People } from '$lib/device/people';

let opened: Promise<People> | undefined;

/** The people kept on this device, opened once: where nothing is kept, all pages must at least share one memory. */
export const people = (): Promise<People> =>
	(opened ??= import('$lib/device/people').then(({ openPeople }) => openPeople()));
