import type { Day } from '$lib/engine/day';
import type { Question } from '$lib/engine/fact';
import { readAnswer } from '$lib/engine/read-answer';
import { writeAnswer } from '$lib/engine/write-answer';
import { assessMatter, type Assessed } from './assess';
import type { AnyMatter } from './matter';

/** Answers as text, by fact; "?" is 不知道. */
type Texts = Readonly<Record<string, string | undefined>>;

/** What typed answers come to. */
export interface MatterReading extends Assessed<Record<string, unknown>> {
	/** answered with 不知道 */
	readonly unsure: ReadonlySet<string>;
}

/**
 * Reads the answers to a matter's questions, and answers the matter. What cannot be read is named beside what cannot be, and left
 * out. Never throws.
 *
 * @example readMatter(contributions, { insuredAs: 'employee', wage: '一万' }, on).problems.wage // 看不出是多少钱…
 */
export function readMatter(matter: AnyMatter, texts: Texts, on: Day): MatterReading {
	const given: Record<string, unknown> = {};
	const unsure = new Set<string>();
	const unread: Record<string, string> = {};
	for (const [key, question] of Object.entries(matter.questions)) {
		const text = texts[key]?.trim();
		if (!text) continue;
		if (text === '?') {
			unsure.add(key);
			continue;
		}
		const reading = readAnswer(question, text);
		if (reading.ok) given[key] = reading.value;
		else unread[key] = reading.problem;
	}
	const assessed = assessMatter(matter, given, on);
	return { ...assessed, unsure, problems: { ...assessed.problems, ...unread } };
}

/** The answers as a link says them: what is known, and 不知道; never what is to be kept nowhere. */
export function writeMatter(
	{ questions }: AnyMatter,
	facts: Readonly<Record<string, unknown>>,
	unsure: ReadonlySet<string>,
): readonly (readonly [key: string, text: string])[] {
	return Object.entries<Question>(questions).flatMap(([key, question]): [string, string][] => {
		if (question.unkept) return [];
		if (unsure.has(key)) return [[key, '?']];
		const value = facts[key];
		return value === undefined ? [] : [[key, writeAnswer(question, value)]];
	});
}
