import { expect, test } from 'vitest';
import { groups, shown } from '../../../src/routes/documents/shown';

test('every document stands in the list once', () => {
	expect(groups.flatMap(({ documents }) => documents).sort()).toEqual([...shown].sort());
});

test('every group has an anchor of its own', () => {
	expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
	for (const { id } of groups) expect(id).toMatch(/^[a-z-]+$/);
});
