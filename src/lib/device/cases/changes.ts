/** What saving and merging make of the cases there are: decided here, written elsewhere. */
import type { Day } from '$lib/engine/day';
import { read, refuse, type Reading } from '$lib/engine/reading';
import { mostCases, readCase, readCasePeople, readLabel, readNote, readTags, type Case } from './case';
import { CaseNumbers } from './case-number';

/** A case to save. Of one that is kept already, whatever is left out stays as it is. */
export interface CaseInput {
	/** of a case that was opened before; left out for a new one */
	readonly id?: string | undefined;
	/** the `savedOn` of the case as it was opened: should it have been changed since, nothing is overwritten */
	readonly basis?: string | undefined;
	readonly label?: string | undefined;
	readonly tags?: readonly string[] | undefined;
	/** null takes the day away */
	readonly followUp?: Day | null | undefined;
	readonly note?: string | undefined;
	readonly people?: readonly { readonly answers: Readonly<Record<string, string>> }[] | undefined;
}

/** What became of a case that was saved. A copy was made where the case had been changed, or deleted, in the meantime. */
export type SavedAs = 'new' | 'changed' | 'unchanged' | 'copy' | 'again';

export interface Saving {
	readonly case: Case;
	readonly as: SavedAs;
}

type Contents = Omit<Case, 'id' | 'number' | 'savedOn'>;

/** What was given, each part read, over what there was. */
function contentsOf(input: CaseInput, before: Case | undefined): Reading<Contents> {
	const label = readLabel(input.label ?? before?.label ?? '');
	if (!label.ok) return label;
	const tags = readTags(input.tags ?? before?.tags ?? []);
	if (!tags.ok) return tags;
	const note = readNote(input.note ?? before?.note ?? '');
	if (!note.ok) return note;
	const people = readCasePeople(input.people ?? before?.people);
	if (!people.ok) return refuse(`没有保存：${people.problem}`);
	const followUp = input.followUp === undefined ? before?.followUp : (input.followUp ?? undefined);
	return read({
		label: label.value,
		tags: tags.value,
		...(followUp && { followUp }),
		note: note.value,
		people: people.value,
	});
}

const textOf = ({ label, tags, followUp, note, people }: Contents): string =>
	JSON.stringify([
		label,
		tags,
		followUp ?? '',
		note,
		people.map(({ answers }) => Object.entries(answers).sort()),
	]);

/** The instant of a change, later than the one before even if the clock was set back. */
const afterInstant = (now: string, before: string | undefined): string =>
	before === undefined || now > before ? now : new Date(Date.parse(before) + 1).toISOString();

const numbersOf = (kept: ReadonlyMap<string, Case>): string[] =>
	[...kept.values()].map(({ number }) => number);

/**
 * What saving comes to. Nothing that somebody else saved is overwritten: a case that was changed since it was opened stays,
 * and what is saved becomes another with a number of its own.
 *
 * @param kept every case there is, by id
 * @param freshId the id of a case that is new, the same however often this is asked
 */
export function saving(
	kept: ReadonlyMap<string, Case>,
	input: CaseInput,
	{
		freshId,
		today,
		now,
		lastNumber = '',
	}: { freshId: string; today: Day; now: string; lastNumber?: string | undefined },
): Reading<Saving> {
	const before = input.id === undefined ? undefined : kept.get(input.id);
	const contents = contentsOf(input, before);
	if (!contents.ok) return contents;
	// A database that lost its connection after it had written may be asked again.
	const written = kept.get(freshId);
	const same = [before, written].find((each) => each && textOf(each) === textOf(contents.value));
	if (same) return read({ case: same, as: same === written ? 'new' : 'unchanged' });
	if (before && before.savedOn === input.basis) {
		const savedOn = afterInstant(now, before.savedOn);
		return read({
			case: { ...contents.value, id: before.id, number: before.number, savedOn },
			as: 'changed',
		});
	}
	if (kept.size >= mostCases)
		return refuse(`个案放不下了（最多${mostCases}个），请先存成文件，再删掉一些旧的`);
	const number = new CaseNumbers([...numbersOf(kept), lastNumber]).next(today);
	return read({
		case: { ...contents.value, id: freshId, number, savedOn: afterInstant(now, before?.savedOn) },
		as: before ? 'copy' : input.id === undefined ? 'new' : 'again',
	});
}

/** What became of cases read from a file. */
export interface Merged {
	readonly put: readonly Case[];
	readonly added: number;
	readonly updated: number;
	readonly unchanged: number;
	/** how many of those added have another number here, for theirs was taken */
	readonly renumbered: number;
}

/**
 * Puts cases of a file among those kept. One that is kept already (the same id) is replaced only by a later change; others
 * are added, under the next free number of their day where theirs is taken. The same file twice changes nothing.
 */
export function merging(kept: ReadonlyMap<string, Case>, loaded: readonly Case[]): Reading<Merged> {
	const newer = loaded.filter(({ id, savedOn }) => savedOn > (kept.get(id)?.savedOn ?? ''));
	const fresh = newer.filter(({ id }) => !kept.has(id));
	if (kept.size + fresh.length > mostCases)
		return refuse(`放不下：读入以后超过${mostCases}个个案，没有读入。请先删掉一些旧的`);
	const numbers = new CaseNumbers(numbersOf(kept));
	let renumbered = 0;
	const put = newer.map((each) => {
		const number = kept.get(each.id)?.number ?? numbers.giveOrNext(each.number);
		if (!kept.has(each.id) && number !== each.number) renumbered += 1;
		return { ...each, number };
	});
	return read({
		put,
		added: fresh.length,
		updated: newer.length - fresh.length,
		unchanged: loaded.length - newer.length,
		renumbered,
	});
}

/** Every case among what was read, by id; what is none is passed over. */
export const casesAmong = (kept: Iterable<unknown>): Map<string, Case> => {
	const cases = new Map<string, Case>();
	for (const each of kept) {
		const reading = readCase(each);
		if (reading.ok) cases.set(reading.value.id, reading.value);
	}
	return cases;
};
