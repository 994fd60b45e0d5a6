/** Points in an exam of a hundred, in hundredths of a point: 68.5 points are 6,850. */
export type Score = number;

/** Writes points with both decimals: "74.79". */
export const sayScore = (score: Score): string =>
	`${Math.floor(score / 100)}.${String(score % 100).padStart(2, '0')}`;
