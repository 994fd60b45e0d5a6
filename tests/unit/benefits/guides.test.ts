import { expect, test } from 'vitest';
import { benefits } from '$lib/benefits';
import { benefitIds } from '$lib/benefits/ids';
import { everyCitationStands } from './citations';
import { guideFiles, guideOf } from './guide-of';

const words = ['about', 'payout', 'papers', 'place', 'open', 'cites'];

test('every benefit has one guide, and nothing else stands among them', () => {
	const files = benefitIds.map((id) => `/src/lib/law/guides/${id}.ts`);
	expect(Object.keys(guideFiles).sort()).toEqual([...files].sort());
	for (const file of Object.values(guideFiles)) expect(Object.keys(file)).toEqual(['guide']);
});

test.each(benefitIds)('%s: what it is in four sentences, where to claim it, and the documents', (id) => {
	const guide = guideOf(id);
	expect(Object.keys(guide).sort()).toEqual([...words].sort());
	expect(guide.about.filter((each) => each.endsWith('。'))).toHaveLength(4);
	expect(guide.place.says).toBeTruthy();
	expect(guide.open.length).toBeGreaterThan(0);
	expect(guide.cites.length).toBeGreaterThan(0);
});

test.each(benefitIds)('%s: every citation of its guide stands in the library', (id) => {
	const guide = guideOf(id);
	everyCitationStands(guide);
	everyCitationStands(guide.cites);
	everyCitationStands(guide.place);
});

test('the rules carry none of it', () => {
	for (const benefit of benefits)
		expect(Object.keys(benefit).filter((key) => words.includes(key))).toEqual([]);
});
