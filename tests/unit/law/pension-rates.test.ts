import { expect, test } from 'vitest';
import { rateHints, whyRatesAreAsked } from '$lib/law/pension-rates';

test('each value that is asked has a hint, its year, and no more confidence than the pages allow', () => {
	expect(Object.keys(rateHints)).toEqual([
		'employerPensionRate',
		'employerUnemploymentRate',
		'employerMedicalRate',
		'individualPensionRate',
		'lowestMedicalTier',
	]);
	for (const { says, confidence, year } of Object.values(rateHints)) {
		expect(confidence).toBe('medium');
		expect(says).toContain(`${year}年`);
		expect(says).toMatch(/公开网页/);
		expect(says).toMatch(/请(以|看)/);
	}
	expect(whyRatesAreAsked).toContain('请您填');
});
