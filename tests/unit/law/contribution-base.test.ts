import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { contributionBase } from '$lib/law/contribution-base';
import type { DocumentId } from '$lib/law/documents';
import { documents } from '$lib/law/library';

describe('the contribution base by calendar year, in fen', () => {
	test.each([
		['2023-12-31', undefined, undefined, undefined],
		['2024-01-01', 435_900, 2_179_300, true],
		['2024-12-31', 435_900, 2_179_300, true],
		['2025-01-01', 440_400, 2_201_700, true],
		['2025-12-31', 440_400, 2_201_700, true],
		['2026-01-01', 455_300, 2_276_500, true],
		['2026-12-31', 455_300, 2_276_500, true],
		['2027-01-01', 455_300, 2_276_500, false], // the next year's is not published yet
	])('on %s', (on, lower, upper, current) => {
		const standing = contributionBase.at(day(on));
		expect(standing?.value.lower).toBe(lower);
		expect(standing?.value.upper).toBe(upper);
		expect(standing?.current).toBe(current);
	});

	/** 87,169, 88,065 and 91,059 yuan a year: a twelfth of it, three fifths and three times, up to the next yuan. */
	test.each([
		['2024-06-01', 87_169],
		['2025-06-01', 88_065],
		['2026-06-01', 91_059],
	])('on %s it agrees with the average wage of %i', (on, wage) => {
		const value = contributionBase.at(day(on))?.value;
		expect(value?.lower).toBe(Math.ceil((wage * 60) / 1200) * 100);
		expect(value?.upper).toBe(Math.ceil((wage * 300) / 1200) * 100);
	});

	test('only the values of 2024 were read in the notice itself', () => {
		const secondHand = contributionBase.periods.map(
			({ cite }) => documents[cite.document as DocumentId].secondHand ?? false,
		);
		expect(secondHand).toEqual([false, true, true]);
		for (const { cite } of contributionBase.periods)
			expect(documents[cite.document as DocumentId].points.map(({ at }) => at)).toContain(cite.at);
	});
});
