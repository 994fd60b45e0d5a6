import { expect, test } from 'vitest';
import { proveTables } from '$lib/retirement/proof';

/** 办法 附件1–4. */
test('all 408 rows of the retirement tables and all 15 years of the ladder are recomputed, and none differs', () => {
	const proof = proveTables();
	expect(proof.map(({ cite, rows }) => [cite.document, cite.at, rows])).toEqual([
		['measures', '附件1', 144],
		['measures', '附件2', 144],
		['measures', '附件3', 120],
		['measures', '附件4', 15],
	]);
	expect(proof.flatMap(({ differences }) => differences)).toEqual([]);
	expect(new Set(proof.map(({ name }) => name)).size).toBe(4);
});
