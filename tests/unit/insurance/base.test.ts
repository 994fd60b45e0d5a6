import { describe, expect, test } from 'vitest';
import { yuan } from '$lib/engine/money';
import { baseFor, limitsFrom } from '$lib/insurance/base';

describe('the limits that follow from the average wage', () => {
	// inventory-D §19 and supplement §7: floor and ceiling as published beside the average of the year.
	test.each([
		['2024', 87_169, 4359, 21_793],
		['2025', 88_065, 4404, 22_017],
		['2026', 91_059, 4553, 22_765],
	])('%s: %d yuan a year', (_, average, lower, upper) => {
		expect(limitsFrom(yuan(average))).toEqual({ lower: yuan(lower), upper: yuan(upper) });
	});

	test('what comes out even is not rounded up', () => {
		expect(limitsFrom(yuan(12_000))).toEqual({ lower: yuan(600), upper: yuan(3000) });
	});
});

describe('the base for a wage in 2024', () => {
	const limits = { lower: yuan(4359), upper: yuan(21_793) };
	// inventory-D §19, worked examples
	test.each([
		[3900, 4359, 'below'],
		[4358.99, 4359, 'below'],
		[4359, 4359, 'within'],
		[10_000, 10_000, 'within'],
		[21_793, 21_793, 'within'],
		[21_793.01, 21_793, 'above'],
		[25_000, 21_793, 'above'],
	])('%d yuan: %d, %s', (wage, base, standing) => {
		expect(baseFor(yuan(wage), limits)).toEqual({ base: yuan(base), standing });
	});
});
