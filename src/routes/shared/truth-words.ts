import { sayDay } from '$lib/engine/day';
import type { Truth } from '$lib/engine/truth';

const words = { yes: '符合', no: '不符合', unknown: '待定' } as const;

/** A truth in a word: "符合"; for what holds only later, from which day. */
export const sayTruth = (truth: Truth): string =>
	typeof truth === 'object' ? `${sayDay(truth.from)}起` : words[truth];
