import { expect, test } from 'vitest';
import { bestCombination } from '$lib/assess/combination';
import { benefits } from '$lib/benefits';
import { benefitIds, type BenefitId } from '$lib/benefits/ids';
import { yuan } from '$lib/engine/money';
import { guideOf } from './guide-of';

/** The pairs the notices keep apart, each with the place that says so. Of all others nothing is said against both. */
const apart: readonly (readonly [BenefitId, BenefitId, string, string])[] = [
	['graduate-unit-insurance', 'hiring-subsidy', 'procedures', '三（二）'],
	['expansion-grant', 'hiring-subsidy', 'procedures', '八（二）'],
	['hiring-subsidy', 'expansion-grant', 'procedures', '三（四）4'],
	['hiring-subsidy', 'hardship-unit-insurance', 'procedures', '三（四）4'],
	['graduate-flexible-insurance', 'flexible-work-grant', 'procedures', '五（二）'],
	['graduate-unit-insurance', 'hardship-unit-insurance', 'procedures', '一（四）4'],
	['hardship-flexible-insurance', 'graduate-unit-insurance', 'procedures', '一（四）4'],
	['graduate-flexible-insurance', 'hardship-flexible-insurance', 'procedures', '一（四）4'],
	['graduate-flexible-insurance', 'hardship-unit-insurance', 'procedures', '一（四）4'],
];

const pair = (a: string, b: string) => [a, b].sort().join(' × ');
const expected = new Set(apart.map(([a, b]) => pair(a, b)));

test.each(apart)('%s keeps apart from %s, by %s %s', (id, other, document, at) => {
	const exclusion = benefits
		.find((benefit) => benefit.id === id)
		?.excludes.find(({ benefit }) => benefit === other);
	expect(exclusion?.cite).toEqual({ document, at });
});

test('no other pair is kept apart', () => {
	const stated = benefits.flatMap(({ id, excludes }) => excludes.map(({ benefit }) => pair(id, benefit)));
	expect(new Set(stated)).toEqual(expected);
});

test('where two for the same person or hire are not kept apart for want of a word, that is said', () => {
	for (const id of [
		'flexible-work-grant',
		'public-welfare-post',
		'shortage-post-subsidy',
		'travel-and-lodging',
	] as const)
		expect(guideOf(id).open.join(), id).toContain('文件没有写不可以');
});

test('every pair of all benefits is chosen together exactly where nothing keeps it apart', () => {
	for (const a of benefits)
		for (const b of benefits.slice(benefits.indexOf(a) + 1)) {
			const items = [a, b].map(({ id, excludes }) => ({
				key: id,
				benefit: id,
				total: yuan(1),
				excludes,
			}));
			expect(bestCombination(items).chosen.length, pair(a.id, b.id)).toBe(
				expected.has(pair(a.id, b.id)) ? 1 : 2,
			);
		}
});

test('the grant for expanding and the insurance subsidies of the same hire go together', () => {
	expect(expected.has(pair('expansion-grant', 'graduate-unit-insurance'))).toBe(false);
	expect(expected.has(pair('expansion-grant', 'hardship-unit-insurance'))).toBe(false);
	expect(expected.has(pair('public-welfare-post', 'hardship-unit-insurance'))).toBe(false);
	expect(benefitIds).toHaveLength(benefits.length);
});
