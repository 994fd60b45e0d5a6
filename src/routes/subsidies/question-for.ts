import type { Benefit } from '$lib/benefits/benefit';
import type { Question } from '$lib/engine/fact';

/** A question as it is asked here: of subsidies had before only those are named that matter for some benefits. */
export function questionFor(question: Question, benefits: readonly Benefit[]): Question {
	if (question.kind !== 'several') return question;
	const matter = new Set<string>(
		benefits.flatMap(({ id, excludes }) => [id, ...excludes.map((each) => each.benefit)]),
	);
	return { ...question, options: question.options.filter(({ value }) => matter.has(value)) };
}
