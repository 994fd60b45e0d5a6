import { threeSupports } from '$lib/law/three-supports';
import type { Score } from '../score';

const { written, oral, interview, professional } = threeSupports.weights;

/** A whole number of parts as a whole, half up. */
const rounded = (parts: number, of: number): number => Math.floor((2 * parts + of) / (2 * of));

/** What somebody scored, in hundredths of a point. */
export interface Scores {
	readonly aptitude: Score;
	readonly writing: Score;
	readonly interview: Score;
	/** where the post has a professional test */
	readonly professional?: Score;
}

/**
 * The total score, two decimals, rounded once, half up. 三（七）; how to round is not stated.
 *
 * @example totalScore({ aptitude: 6850, writing: 7200, interview: 8160 }) // 7,479: 74.79 points
 */
export function totalScore(scores: Scores): Score {
	const { aptitude, writing } = scores;
	// In ten-thousandths of a hundredth of a point, so that every weight is a whole number.
	const ofWritten = (aptitude + writing) * (written / 2) * 100;
	const ofOral =
		scores.professional === undefined
			? scores.interview * oral * 100
			: (scores.interview * interview + scores.professional * professional) * oral;
	return rounded(ofWritten + ofOral, 10_000);
}

/** What a part counts for by itself, for the steps: rounded half up, and not reckoned on. */
export const writtenPart = ({ aptitude, writing }: Pick<Scores, 'aptitude' | 'writing'>): Score =>
	rounded((aptitude + writing) * written, 200);

/** The mean of interview and professional test, two decimals. */
export const oralMean = (scores: Pick<Scores, 'interview' | 'professional'>): Score =>
	scores.professional === undefined
		? scores.interview
		: rounded(scores.interview * interview + scores.professional * professional, 100);

/**
 * How many places are left where too few apply or come: half of them, at most as many as planned.
 *
 * @example placesFor(3, 5) // 2; placesFor(1, 1) // 0: called off
 */
export const placesFor = (planned: number, people: number): number =>
	Math.min(planned, Math.floor(people / threeSupports.ratio.toOpen));
