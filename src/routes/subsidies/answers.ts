import type { Benefit } from '$lib/benefits/benefit';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { readAs } from '$lib/benefits/facts/questions/read';
import type { Requirement } from '$lib/engine/condition';
import { sayDay, type Day } from '$lib/engine/day';
import type { Question } from '$lib/engine/fact';
import { sayMonth, type Month } from '$lib/engine/month';
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

const units = { money: '元', rate: '%' } as const;

/** An answer as one says it: "2024年8月", "是", "都没有", "不知道"; one that cannot be read, as it was typed. */
export function sayAnswer(key: FactKey, question: Question, text: string): string {
	if (text.trim() === '?') return '不知道';
	const reading = readAs(key, question, text);
	if (!reading.ok) return text;
	const value: unknown = reading.value;
	switch (question.kind) {
		case 'yes-no':
			return value === true ? '是' : '否';
		case 'choice':
			return question.options.find((option) => option.value === String(value))?.says ?? text;
		case 'several':
			return (
				question.options
					.filter((option) => (value as readonly string[]).includes(option.value))
					.map(({ says }) => says)
					.join('、') || '都没有'
			);
		case 'month':
			return sayMonth(value as Month);
		case 'day':
			return sayDay(value as Day);
		case 'count':
			return `${text.trim()}${question.unit}`;
		case 'money':
		case 'rate':
			return `${text.trim()}${units[question.kind]}`;
	}
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
		return { label: question.asks, value: sayAnswer(key, question, enquiry.answers[key] ?? '') };
	});
