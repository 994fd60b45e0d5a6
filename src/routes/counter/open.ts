import { counter, type OpenedCase } from './visits.svelte';

/** Opens a case at the counter; the caller then goes to the counter's page. */
export const openAtCounter = (opened: OpenedCase): void => counter.open(opened);
