import { day } from '$lib/engine/day';

/** The last day the documents were looked through for changes. */
export const readOn = day('2026-11-20');
