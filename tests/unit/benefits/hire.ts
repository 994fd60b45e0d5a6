import fc from 'fast-check';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { questions } from '$lib/benefits/facts/questions';
import { outcomeOf, type Outcome } from '$lib/assess/outcome';
import type { Benefit } from '$lib/benefits/benefit';
import { checkFacts } from '$lib/benefits/facts/check';
import { day, type Day } from '$lib/engine/day';
import { monthOf, parseMonth, type Month } from '$lib/engine/month';
import { strangeFacts } from './strange-facts';

/** Checks facts from anywhere against every question there is. */
export const checkBenefitFacts = (given: BenefitFacts, on: Day) => checkFacts(questions, given, on);

/** A month as documents write it, "2024-08". */
export function month(text: string): Month {
	const read = parseMonth(text);
	if (read === undefined) throw new Error(`no such month: ${text}`);
	return read;
}

/** A graduate of 2024 hired by a small firm in August 2024, everything in order, nothing had before. */
export const hired: BenefitFacts = {
	employer: 'small',
	graduate: true,
	graduationYear: 2024,
	registered: false,
	firstInsured: monthOf(2024, 8),
	contract: true,
	continuous: true,
	stillInsured: true,
	threeInsurances: true,
	received: [],
};

/**
 * A hard-to-employ woman insured from March 2025: the sixth month is August. 4,404 × 26.5 % are 1,167.06 yuan a month,
 * 14,004.72 a year. What the employer states is not among it.
 */
export const hardToEmploy: BenefitFacts = {
	graduate: false,
	hardship: 'disabled',
	hukou: 'chongqing',
	contract: true,
	firstInsured: monthOf(2025, 3),
	employmentRegistered: monthOf(2025, 3),
	continuous: true,
	stillInsured: true,
	rehiredByFormerEmployer: false,
	sex: 'female',
	original: 50,
	birth: monthOf(1983, 6),
	unitSubsidyMonths: 0,
	flexibleSubsidyMonths: 0,
	employerPensionRate: 1600,
	employerUnemploymentRate: 50,
	employerMedicalRate: 1000,
};

/** A graduate of 2024 in flexible work, registered and insured from March 2025, everything in order. */
export const flexible: BenefitFacts = {
	graduate: true,
	graduationYear: 2024,
	registered: true,
	work: 'flexible',
	flexibleKind: 'delivery',
	worksInChongqing: true,
	filedAhead: true,
	employmentRegistered: monthOf(2025, 3),
	firstInsured: monthOf(2025, 3),
	continuous: true,
	stillInsured: true,
	received: [],
};

/** The outcome for that graduate, changed as said. */
export const outcomeFor =
	(benefit: Benefit) =>
	(more: BenefitFacts, on: string): Outcome =>
		outcomeOf(benefit, { ...hired, ...more }, day(on));

/** Those facts without some of them. */
export const without = (facts: BenefitFacts, ...keys: FactKey[]): BenefitFacts =>
	Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key as FactKey)));

/** Any facts at all, sensible or not, of every key. */
export const anyFacts = strangeFacts(Object.keys(questions) as FactKey[]);

/** Answers that a question allows, plain ones. */
export function answersTo(key: FactKey): fc.Arbitrary<unknown> {
	const question = questions[key];
	switch (question.kind) {
		case 'yes-no':
			return fc.boolean();
		case 'choice':
			return fc
				.constantFrom(...question.options.map(({ value }) => value))
				.map((value) => (key === 'original' ? Number(value) : value));
		case 'several':
			return fc.subarray(question.options.map(({ value }) => value));
		case 'month':
			return key === 'birth'
				? fc.integer({ min: monthOf(1960, 1), max: monthOf(2010, 12) })
				: fc.integer({ min: monthOf(2020, 1), max: monthOf(2027, 12) });
		case 'day':
			return fc
				.tuple(
					fc.integer({ min: 2020, max: 2027 }),
					fc.integer({ min: 1, max: 12 }),
					fc.integer({ min: 1, max: 28 }),
				)
				.map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
		case 'count':
			return key === 'graduationYear'
				? fc.integer({ min: 2018, max: 2027 })
				: fc.integer({ min: question.least, max: Math.min(question.most, 40) });
		case 'money':
			return fc.integer({ min: 0, max: 100_000 });
		case 'rate':
			return fc.integer({ min: 0, max: 3000 });
		case 'decimal':
			return fc.integer({ min: question.least * 100, max: question.most * 100 });
		case 'text':
			return fc.string({ maxLength: question.most });
	}
}

/** Sensible facts, each given or not. */
export const sensibleFacts: fc.Arbitrary<BenefitFacts> = fc.record(
	Object.fromEntries((Object.keys(questions) as FactKey[]).map((key) => [key, answersTo(key)])),
	{ requiredKeys: [] },
) as fc.Arbitrary<BenefitFacts>;
