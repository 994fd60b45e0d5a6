/** No link of ours is longer; a longer one was damaged or made to do harm. */
const longestFragment = 2000;
const mostNotes = 5;

/** Chat applications end a link at some of the signs encodeURIComponent leaves alone; a lone half of a pair has no code. */
const encode = (text: string): string =>
	encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
		/[!'()*~]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);

/**
 * Writes pairs as the fragment of a link, without the leading #.
 *
 * @example writeFragment([['birth', '1970-05'], ['sex', 'male']]) // "birth=1970-05&sex=male"
 */
export const writeFragment = (pairs: readonly (readonly [key: string, value: string])[]): string =>
	pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');

/** Decodes what can be decoded and leaves the rest as it stands. */
const decode = (text: string): string =>
	text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
		try {
			return decodeURIComponent(run);
		} catch {
			return run;
		}
	});

/** Splits a fragment at & and =. Outside percent-encoding full-width signs are meant as narrow ones. */
const pairsOf = (text: string): [key: string, value: string][] =>
	text
		.normalize('NFKC')
		.replace(/^[\s#?]+/, '')
		.replaceAll('&amp;', '&')
		.split('&')
		.filter((pair) => pair.trim() !== '')
		.map((pair) => {
			const [key = '', ...rest] = pair.split('=');
			return [decode(key).trim(), decode(rest.join('='))];
		});

const naming = (key: string): string =>
	[...key.replace(/\p{C}/gu, '')].slice(0, 20).join('').trim() || '（空）';

/** What a fragment says: the values by key, in the order they stand, and a sentence on everything that was left out. */
export interface FragmentReading {
	readonly values: ReadonlyMap<string, readonly string[]>;
	readonly notes: readonly string[];
}

/**
 * Reads the fragment of a link, with or without #, also one that a chat application or a person bent a little. What was
 * written by {@link writeFragment} comes back unchanged. Never throws.
 *
 * @param known the keys that mean something, where they are known beforehand; others are left out with a note
 * @param repeatable the keys that may stand more than once; of others the first is kept
 * @example readFragment('#birth=1970-05&x=1', ['birth'], []) // birth: ["1970-05"]; 链接里的 x 认不出，没有采用
 */
export function readFragment(
	text: string,
	known: readonly string[] | undefined,
	repeatable: readonly string[],
): FragmentReading {
	if (text.length > longestFragment) return { values: new Map(), notes: ['链接太长，里面的内容没有采用'] };
	const isKnown = ([key]: readonly [string, string]) => known?.includes(key) ?? /^[a-z]\w{0,40}$/i.test(key);
	let pairs = pairsOf(text);
	// A browser percent-encodes the full-width signs somebody typed: then nothing splits until it is decoded.
	if (!pairs.every(isKnown) && /%EF%BC%(?:9D|86|83)/i.test(text)) pairs = pairsOf(decode(text));

	const values = new Map<string, string[]>();
	const notes = new Set<string>();
	for (const [key, value] of pairs) {
		const before = values.get(key);
		if (!isKnown([key, value])) notes.add(`链接里的 ${naming(key)} 认不出，没有采用`);
		else if (before === undefined) values.set(key, [value]);
		else if (repeatable.includes(key)) before.push(value);
		else notes.add(`链接里的 ${naming(key)} 写了不止一次，只采用第一个`);
	}
	const more = notes.size - mostNotes;
	const shown = [...notes].slice(0, mostNotes);
	return { values, notes: more > 0 ? [...shown, `链接里还有${more}处没有采用`] : shown };
}
