import { nearestOf } from '$lib/engine/nearest';
import { plain } from '$lib/engine/reading';
import { allDiseases, type OccupationalDisease } from '$lib/law/occupational-diseases';

/** What was found for typed text. */
export interface DiseaseSearch {
	/** the disease that is meant, where nothing else can be */
	readonly meant?: OccupationalDisease;
	/** diseases whose name has it, the likeliest first; without {@link meant} and what is printed twice */
	readonly others: readonly OccupationalDisease[];
	/** nothing has it: these share characters with it */
	readonly near: boolean;
}

/** Names in one shape: as typed on a phone, without blanks and signs, and with the same character for what is written two ways. */
function shapeOf(text: string): string {
	return plain(text)
		.toLowerCase()
		.replace(/[\s、，,。.（）()《》〈〉“”"'·\-—–]/g, '')
		.replaceAll('症', '征')
		.replaceAll('硅', '矽')
		.replaceAll('炭黑', '碳黑')
		.replaceAll('布氏', '布鲁氏');
}

/** Said otherwise in everyday life than in the catalogue. */
const alsoCalled: ReadonlyMap<string, string> = new Map([
	['ptsd', '创伤后应激障碍'],
	['aids', '艾滋病'],
	['hiv', '艾滋病'],
	['布病', '布鲁氏菌病'],
	['爆炸聋', '爆震聋'],
	['煤气中毒', '一氧化碳中毒'],
	['尘肺病', '尘肺'],
]);

interface Entry {
	readonly disease: OccupationalDisease;
	/** the names it goes by, in shape */
	readonly names: readonly string[];
	/** its restriction, in shape */
	readonly limit: string;
	readonly inClass: string;
}

const entries: readonly Entry[] = allDiseases.map((disease) => ({
	disease,
	names: [...new Set([disease.name, disease.acute?.name ?? disease.name].map(shapeOf))],
	limit: shapeOf(disease.limit ?? ''),
	inClass: shapeOf(disease.class.name),
}));

const nearest = nearestOf(
	entries.map(({ names }) => names),
	40,
);

const near = (typed: string): readonly OccupationalDisease[] =>
	nearest(typed, 6).flatMap((index) => entries[index]?.disease ?? []);

/** Those whose name stands in what was typed, as in a diagnosis; the longest names only: 二甲苯中毒 and not 苯中毒 too. */
function within(typed: string): readonly OccupationalDisease[] {
	const found = entries.flatMap(({ disease, names }) =>
		names.filter((name) => typed.includes(name)).map((name) => ({ disease, name })),
	);
	return found
		.filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)))
		.map(({ disease }) => disease);
}

const rank = (typed: string, { names }: Entry): number =>
	Math.min(...names.map((name) => (name.startsWith(typed) ? 0 : name.includes(typed) ? 1 : 2)));

/** Those that have what was typed in their name, else in the work they are restricted to, else in the name of their class. */
function having(typed: string): readonly OccupationalDisease[] {
	const named = entries.filter((entry) => rank(typed, entry) < 2);
	if (named.length > 0)
		return named.toSorted((a, b) => rank(typed, a) - rank(typed, b)).map(({ disease }) => disease);
	const restricted = entries.filter(({ limit }) => limit.includes(typed));
	if (restricted.length > 0) return restricted.map(({ disease }) => disease);
	return typed.length < 2
		? []
		: entries.filter(({ inClass }) => inClass.includes(typed)).map(({ disease }) => disease);
}

/**
 * Looks a disease up by part of its name, on the national list and on Chongqing's list of acute ones, or by what a diagnosis
 * calls it. Where nothing has it: the nearest names by shared characters. Never throws.
 *
 * @param text as typed; "" finds nothing
 * @example searchDiseases('高温中暑').meant?.name // "中暑"; searchDiseases('苯').others.length // all names with 苯
 */
export function searchDiseases(text: string): DiseaseSearch {
	const shape = shapeOf(text);
	if (shape === '') return { others: [], near: false };
	const typed = shapeOf(alsoCalled.get(shape) ?? shape);
	const found = having(typed);
	// What is printed twice is one disease under one name.
	const meant =
		found.find((disease) =>
			entries.some((entry) => entry.disease === disease && entry.names.includes(typed)),
		) ?? (new Set(found.map(({ name }) => name)).size === 1 ? found[0] : undefined);
	if (meant) return { meant, others: found.filter(({ name }) => name !== meant.name), near: false };
	if (found.length > 0) return { others: found, near: false };
	const told = within(typed);
	const [only] = told;
	if (only && new Set(told.map(({ name }) => name)).size === 1)
		return { meant: only, others: [], near: false };
	return told.length > 0 ? { others: told, near: false } : { others: near(typed), near: true };
}
