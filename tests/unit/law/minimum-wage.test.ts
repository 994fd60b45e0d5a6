import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { documents } from '$lib/law/library';
import type { DocumentId } from '$lib/law/documents';
import { minimumWage, wageAreas } from '$lib/law/minimum-wage';

describe('the minimum wage of Chongqing, in fen', () => {
	test.each([
		['2024-12-31', undefined, undefined],
		['2025-01-01', [233_000, 2_300], [220_000, 2_200]],
		['2026-11-21', [233_000, 2_300], [220_000, 2_200]],
	])('on %s', (on, first, second) => {
		const value = minimumWage.at(day(on))?.value;
		expect(value && [value.first.monthly, value.first.hourly]).toEqual(first);
		expect(value && [value.second.monthly, value.second.hourly]).toEqual(second);
	});

	test('the areas: 29 and 12, each place once', () => {
		expect([wageAreas.first.length, wageAreas.second.length]).toEqual([29, 12]);
		expect(new Set([...wageAreas.first, ...wageAreas.second]).size).toBe(41);
		expect(wageAreas.first).toContain('渝北区');
		expect(wageAreas.second).toContain('城口县');
	});

	test('every value is cited from a place in the library', () => {
		for (const { cite } of minimumWage.periods)
			expect(documents[cite.document as DocumentId].points.map(({ at }) => at)).toContain(cite.at);
	});
});
