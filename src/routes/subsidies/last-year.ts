import type { Day } from '$lib/engine/day';

/** The last year offered where a month is chosen: work to come may begin next year. */
export const lastYearOf = (on: Day): number => Number(on.slice(0, 4)) + 1;
