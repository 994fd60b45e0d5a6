import { counter } from './visits.svelte';

/** Opens a case at the counter; the caller then goes to the counter's page. */
export const openAtCounter = (opened: Parameters<typeof counter.open>[0]): void => counter.open(opened);
