import type { Case } from './case';

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * The cases in whose number, label, tags or note every searched word stands, also as part of a longer one.
 *
 * @param tag only those with this tag; undefined is all
 * @example search(cases, '1121-03') // the third case of 21 November
 */
export function search(cases: readonly Case[], words: string, tag?: string): readonly Case[] {
	const wanted = plain(words)
		.split(/\s+/)
		.filter((word) => word !== '');
	return cases.filter((each) => {
		if (tag !== undefined && !each.tags.includes(tag)) return false;
		const text = plain([each.number, each.label, ...each.tags, each.note].join('\n'));
		return wanted.every((word) => text.includes(word));
	});
}

/** Every tag, the most used first, of equals the first by code unit. */
export function tagsOf(cases: readonly Case[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const { tags } of cases) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([tag]) => tag);
}
