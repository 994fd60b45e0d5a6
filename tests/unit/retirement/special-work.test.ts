import { describe, expect, test } from 'vitest';
import { screenSpecialWork } from '$lib/retirement/special-work';

/** 重庆市高效办成退休“一件事”工作实施方案 办事指南 二: ten, nine or eight years. */
describe('years of special work', () => {
	test.each([
		['heights', 119, 1, '还差1个月才满10年'], // 9年11个月
		['heights', 120, 0, '已满10年'],
		['heights', 121, 0, '已满10年'],
		['heights', 0, 120, '还差10年才满10年'],
		['underground', 107, 1, '还差1个月才满9年'],
		['underground', 108, 0, '已满9年'],
		['underground', 120, 0, '已满9年'],
		['harmful', 95, 1, '还差1个月才满8年'],
		['harmful', 96, 0, '已满8年'],
		['harmful', 84, 12, '还差1年才满8年'],
	] as const)('%s, %i months: %i missing', (id, done, missing, words) => {
		const result = screenSpecialWork({ [id]: done }).find(({ group }) => group.id === id);
		expect(result).toMatchObject({ done, missing });
		expect(result?.says).toContain(words);
	});

	test('nine years underground are not enough at heights', () => {
		const results = screenSpecialWork({ heights: 108, underground: 108 });
		expect(results.map(({ missing }) => missing)).toEqual([12, 0, undefined]);
	});

	test('groups are not added up: five years each reach none', () => {
		const results = screenSpecialWork({ heights: 60, underground: 60, harmful: 60 });
		expect(results.map(({ missing }) => missing)).toEqual([60, 48, 36]);
	});

	test('of a group nobody spoke of it says only what is asked for', () => {
		const results = screenSpecialWork({});
		expect(results.map(({ missing }) => missing)).toEqual([undefined, undefined, undefined]);
		expect(results.map(({ says }) => says)).toEqual(['要满10年', '要满9年', '要满8年']);
	});

	test('enough years are not yet a yes: the agency decides', () => {
		for (const { says } of screenSpecialWork({ heights: 400, underground: 400, harmful: 400 }))
			expect(says).toContain('社保经办机构认定');
	});
});
