import { parseDay, type Day } from '$lib/engine/day';
import { formatMonth, parseMonth } from '$lib/engine/month';
import type { RetirementFacts } from './facts';

/** The keys of a link to a retirement answer, and which may stand more than once. */
export const linkKeys = [
	'birth',
	'sex',
	'original',
	'paid',
	'asof',
	'paying',
	'until',
	'choose',
	'pension',
	'post',
	'on',
] as const;
export const repeatableLinkKeys = ['choose'] as const;

type LinkKey = (typeof linkKeys)[number];

/** What a link says: the facts, the day to compute for where it names one, and a sentence for each value not understood. */
export interface LinkReading {
	readonly facts: RetirementFacts;
	readonly on: Day | undefined;
	readonly notes: readonly string[];
}

/**
 * Writes facts as the pairs of a link. Read back they give the same facts.
 *
 * @param on the day to compute for; left out when it is today
 * @example writeLink({ birth: monthOf(1970, 5), sex: 'male' }) // [['birth', '1970-05'], ['sex', 'male']]
 */
export function writeLink(facts: RetirementFacts, on?: Day): [LinkKey, string][] {
	const pairs: [LinkKey, string | undefined][] = [
		['birth', facts.birth === undefined ? undefined : formatMonth(facts.birth)],
		['sex', facts.sex],
		['original', facts.sex === 'male' ? undefined : facts.original?.toString()],
		['paid', facts.paid?.toString()],
		['asof', facts.asOf === undefined ? undefined : formatMonth(facts.asOf)],
		['paying', facts.paying === undefined ? undefined : facts.paying ? 'yes' : 'no'],
		['until', facts.until === undefined ? undefined : formatMonth(facts.until)],
		...(facts.choose ?? []).map((month): [LinkKey, string] => ['choose', formatMonth(month)]),
		['pension', facts.drawing ? 'yes' : undefined],
		['post', facts.statePost ? 'state' : undefined],
		['on', on],
	];
	return pairs.filter((pair): pair is [LinkKey, string] => pair[1] !== undefined);
}

const choiceOf =
	<T>(options: Readonly<Record<string, T>>) =>
	(text: string): T | undefined =>
		Object.hasOwn(options, text) ? options[text] : undefined;

const readSex = choiceOf({ male: 'male', female: 'female' } as const);
const readOriginal = choiceOf({ 60: 60, 55: 55, 50: 50 } as const);
const readYesNo = choiceOf({ yes: true, no: false });
const readPost = choiceOf({ state: true });
const readPaid = (text: string): number | undefined => (/^\d{1,4}$/.test(text) ? Number(text) : undefined);

/**
 * Reads the values of a link. What is not understood is left out with a note; whether the facts make sense together is
 * not looked at here. Never throws.
 *
 * @param values the link's values by key
 * @example readLink(new Map([['birth', ['1970-13']]])).notes // 链接里的 birth 看不懂 …
 */
export function readLink(values: ReadonlyMap<string, readonly string[]>): LinkReading {
	const facts: RetirementFacts = {};
	const notes: string[] = [];
	let on: Day | undefined;
	const take = <T>(key: LinkKey, reading: (text: string) => T | undefined, use: (value: T) => void) => {
		for (const text of values.get(key) ?? []) {
			const value = reading(text.normalize('NFKC').trim());
			if (value === undefined) notes.push(`链接里的 ${key} 看不懂，没有采用`);
			else use(value);
		}
	};
	take('birth', parseMonth, (birth) => (facts.birth = birth));
	take('sex', readSex, (sex) => (facts.sex = sex));
	take('original', readOriginal, (original) => (facts.original = original));
	take('paid', readPaid, (paid) => (facts.paid = paid));
	take('asof', parseMonth, (asOf) => (facts.asOf = asOf));
	take('paying', readYesNo, (paying) => (facts.paying = paying));
	take('until', parseMonth, (until) => (facts.until = until));
	take('choose', parseMonth, (month) => (facts.choose = [...(facts.choose ?? []), month]));
	take('pension', readYesNo, (drawing) => (facts.drawing = drawing));
	take('post', readPost, (statePost) => (facts.statePost = statePost));
	take('on', parseDay, (day) => (on = day));
	return { facts, on, notes };
}
