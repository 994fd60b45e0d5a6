/** Nearest names: what somebody may have meant whose words stand in no list. */

/**
 * Makes a search for the entries whose names share the most telling characters with typed text: a character that stands in many names
 * says little, and a long name shares some with anything. Entries that share less than a third of what was typed are left out, and
 * those that share only what stands in every other name.
 *
 * @param names the names each entry goes by, in the shape in which text is compared
 * @param common in how many names a character must stand to say nothing by itself
 * @returns the positions of the nearest entries, the nearest first
 * @example nearestOf([['噪声聋'], ['矽肺']], 40)('耳聋', 6) // [0]
 */
export function nearestOf(
	names: readonly (readonly string[])[],
	common: number,
): (typed: string, most: number) => readonly number[] {
	const spread = new Map<string, number>();
	for (const each of names)
		for (const character of new Set(each.join(''))) spread.set(character, (spread.get(character) ?? 0) + 1);
	const spreadOf = (character: string): number => spread.get(character) ?? 0;

	const nearness = (characters: readonly string[], name: string): number => {
		const shared = characters.filter((character) => name.includes(character));
		if (shared.length * 3 < characters.length) return 0;
		if (shared.every((character) => spreadOf(character) > common)) return 0;
		return (
			shared.reduce((sum, character) => sum + 1 / Math.max(1, spreadOf(character)), 0) /
			Math.sqrt(name.length)
		);
	};

	return (typed, most) => {
		const characters = [...new Set(typed)];
		return names
			.map((each, index) => ({ index, score: Math.max(...each.map((name) => nearness(characters, name))) }))
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score)
			.slice(0, most)
			.map(({ index }) => index);
	};
}
