import type { Benefit } from '$lib/benefits/benefit';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import type { Requirement } from '$lib/engine/condition';
import { sayAnswer } from '$lib/engine/say-answer';
import type { SheetLine } from '$lib/engine/sheet';
import type { Enquiry } from './enquiry.svelte';

/** Every fact some benefits look at, as far as that can be told beforehand. */
function factsOf(benefits: readonly Benefit[]): ReadonlySet<FactKey> {
	const found = new Set<string>();
	const look = (requirement: Requirement<BenefitFacts>): void => {
		if ('of' in requirement) requirement.of.forEach(look);
		else requirement.needs.forEach((key) => found.add(key));
	};
	for (const { requires, pays, inForce } of benefits) {
		look(requires);
		const payment = pays({}, inForce.from);
		if (!payment.known) payment.missing.forEach((key) => found.add(key));
	}
	return found as Set<FactKey>;
}

/**
 * Every answer given so far that matters here, the short form's first.
 *
 * @param editing one that is just being written: it stays, also while nothing stands in its field
 */
export function answersGiven(enquiry: Enquiry, editing?: FactKey): readonly FactKey[] {
	const { first, answers, problems, asked, scope } = enquiry;
	const looked = factsOf(scope.benefits);
	const given = (key: FactKey): boolean => key === editing || Boolean(answers[key]?.trim());
	const matters = (key: FactKey): boolean =>
		looked.has(key) || asked.includes(key) || problems[key] !== undefined;
	const others = (Object.keys(scope.questions) as FactKey[]).filter(
		(key) => given(key) && matters(key) && !first.includes(key),
	);
	return [...first.filter(given), ...others];
}

/** The same in words, for the answer one takes along. */
export const answerLines = (enquiry: Enquiry): readonly SheetLine[] =>
	answersGiven(enquiry).map((key) => {
		const question = enquiry.questionAbout(key);
		return { label: question.asks, value: sayAnswer(question, enquiry.answers[key] ?? '') };
	});
