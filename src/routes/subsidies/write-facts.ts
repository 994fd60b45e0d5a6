import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { factKeys } from '$lib/benefits/facts/fact-keys';
import type { SomeQuestions } from '$lib/benefits/facts/questions/make';
import { writeAnswer } from '$lib/engine/write-answer';
import { writeFragment } from '$lib/device/link';
import type { Day } from '$lib/engine/day';

/**
 * The fragment of a link that says what is known, as far as it is asked for.
 *
 * @param on the day to compute for; left out when it is today
 * @param unsure answered with 不知道
 * @example writeFacts(questions, { graduate: true }, undefined) // "graduate=yes"
 */
export function writeFacts(
	questions: SomeQuestions,
	facts: BenefitFacts,
	on: Day | undefined,
	unsure: ReadonlySet<FactKey> = new Set(),
): string {
	const pairs = factKeys.flatMap((key): [string, string][] => {
		if (unsure.has(key)) return [[key, '?']];
		const question = questions[key];
		const value = facts[key];
		return value === undefined || !question ? [] : [[key, writeAnswer(question, value)]];
	});
	return writeFragment(on === undefined ? pairs : [...pairs, ['on', on]]);
}
