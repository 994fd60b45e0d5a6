/** What a link to a result sheet says: for each topic the fragment of that topic's own link, and the number of the case. */
import { benefitIds } from '$lib/benefits/ids';
import { readFragment } from '$lib/device/link';
import { holdsLongNumber } from '$lib/engine/identity-number';
import { matterIds, topicOf } from '$lib/matters/ids';
import { doors } from '../subsidies/doors';

/** One topic of a sheet, and the fragment that opens its answer. */
export interface SheetTopic {
	/** 'retirement', 'subsidies-' and a door or a benefit, or the topic of a matter */
	readonly topic: string;
	readonly fragment: string;
}

/** The signs of a fragment, and those that stand for them in a link within a link. A fragment of ours has none of the latter. */
const signs = [
	['&', '/'],
	['=', ':'],
	['%', ';'],
] as const;
const inside = (fragment: string): string =>
	signs.reduce((text, [sign, other]) => text.replaceAll(sign, other), fragment);
const outside = (text: string): string =>
	signs.reduce((fragment, [sign, other]) => fragment.replaceAll(other, sign), text);

/** What somebody wants on one sheet. */
export interface SheetRequest {
	readonly topics: readonly SheetTopic[];
	/** the case's or the row's number, of digits and hyphens */
	readonly number?: string;
}

const topics = [
	'retirement',
	...[...doors.map(({ id }) => id), ...benefitIds].map((id) => `subsidies-${id}`),
	...matterIds.map(topicOf),
];

/**
 * Writes the fragment of a link to a sheet. A link within a link: its signs are changed for others, which neither a router that
 * decodes the whole fragment nor a chat application touches.
 *
 * @example writeSheetLink({ topics: [{ topic: 'retirement', fragment: 'birth=1970-05&sex=male' }] }) // "retirement=birth:1970-05/sex:male"
 */
export const writeSheetLink = ({ topics, number }: SheetRequest): string =>
	[
		...topics.map(({ topic, fragment }) => `${topic}=${inside(fragment)}`),
		...(number ? [`number=${number}`] : []),
	].join('&');

/**
 * Reads the fragment of a link to a sheet. What means nothing is left out with a note; a number that could be an identity
 * number is no number of a case. Never throws.
 *
 * @example readSheetLink('#retirement=birth:1970-05&number=12') // one topic, number "12"
 */
export function readSheetLink(text: string): SheetRequest & { readonly notes: readonly string[] } {
	const { values, notes } = readFragment(text, [...topics, 'number'], []);
	const given = values.get('number')?.[0]?.trim();
	const number =
		given !== undefined && /^[0-9-]{1,20}$/.test(given) && !holdsLongNumber(given) ? given : undefined;
	return {
		topics: [...values].flatMap(([topic, [fragment = '']]) =>
			topic === 'number' ? [] : [{ topic, fragment: outside(fragment) }],
		),
		notes: given !== undefined && number === undefined ? [...notes, '链接里的编号看不懂，没有采用'] : notes,
		...(number !== undefined && { number }),
	};
}
