import type { Citation } from './citation';

/** One line of the reasoning behind an answer: what was worked out, the result, and where it is stated. */
export interface Step {
	readonly says: string;
	readonly result?: string;
	readonly cite?: Citation;
}
