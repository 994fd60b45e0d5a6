import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextQuestion, questionsLeft } from '$lib/assess/next-question';
import { outcomesOf, type Outcome } from '$lib/assess/outcome';
import { hireBenefits } from '$lib/assess/hire-benefits';
import { benefits } from '$lib/benefits';
import type { Benefit } from '$lib/benefits/benefit';
import { when } from '$lib/benefits/parts/conditions';
import { expansionGrant } from '$lib/benefits/expansion-grant';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { graduateUnitInsurance } from '$lib/benefits/graduate-unit-insurance';
import { hiringSubsidy } from '$lib/benefits/hiring-subsidy';
import { questions } from '$lib/benefits/facts/questions';
import { traineeshipBase } from '$lib/benefits/traineeship-base';
import { allOf, anyOf, type Finding, type Requirement } from '$lib/engine/condition';
import { day, type Day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf } from '$lib/engine/month';
import { answersTo, checkBenefitFacts, hired, sensibleFacts, without } from '../benefits/hire';

const on = day('2025-08-15');
const ask = (facts: BenefitFacts, of: readonly Benefit[], unsure: FactKey[] = []) =>
	nextQuestion(outcomesOf(facts, on, of), new Set(unsure));
const left = (facts: BenefitFacts, of: readonly Benefit[], unsure: FactKey[] = []) =>
	questionsLeft(outcomesOf(facts, on, of), new Set(unsure));

/** Hired in the year of graduation, three months insured: the expansion grant can be claimed on that day. */
const lately = { ...hired, graduationYear: 2025, firstInsured: monthOf(2025, 5) };
const forGraduates = [graduateUnitInsurance, hiringSubsidy, expansionGrant];

describe('what is asked', () => {
	test('nothing where all is decided', () => {
		expect(ask(hired, forGraduates)).toBeUndefined();
		expect(left(hired, forGraduates)).toBe(0);
		expect(ask({ employer: 'state' }, forGraduates)).toBeUndefined();
	});

	test('the only thing missing', () => {
		expect(ask(without(lately, 'contract', 'registered'), [expansionGrant])).toBe('contract');
		expect(left(without(lately, 'contract'), [expansionGrant])).toBe(1);
	});

	test('nothing about what can no longer be claimed', () => {
		// its three months ended in January 2025
		expect(ask(without(hired, 'contract'), [expansionGrant])).toBeUndefined();
	});

	test('what one answer may settle comes before what only matters together with another', () => {
		// the employer decides all three at once; whether a graduate was hired leaves the youths' way open
		const first = ask({}, forGraduates);
		const weightless: (FactKey | undefined)[] = ['birth', 'threeInsurances', 'contract'];
		expect(weightless).not.toContain(first);
	});

	test('more money first', () => {
		// 10,000 and 5,000 hang on the twelve months, 1,500 on the contract
		const facts = without(hired, 'contract', 'continuous');
		expect(ask(facts, forGraduates)).toBe('continuous');
	});

	test('of equals, the first in the order of the questions', () => {
		const facts = without(lately, 'contract', 'threeInsurances');
		expect(ask(facts, [expansionGrant])).toBe('contract');
	});

	test('an amount that is not known is asked for too', () => {
		const facts = { traineesApproved: 10, approvedMonths: 60, insuranceBought: true };
		expect(ask(facts, [traineeshipBase])).toBe('traineesRetained');
		expect(ask({ ...facts, traineesRetained: 4 }, [traineeshipBase])).toBeUndefined();
		expect(ask({ ...facts, traineesRetained: 5 }, [traineeshipBase])).toBe('retainedMonths');
	});
});

describe('不知道', () => {
	test('is not asked again', () => {
		const facts = without(lately, 'contract', 'continuous');
		expect(ask(facts, forGraduates, ['continuous'])).toBe('contract');
		expect(ask(facts, forGraduates, ['continuous', 'contract'])).toBeUndefined();
		expect(left(facts, forGraduates, ['continuous'])).toBe(1);
	});

	test('asking on and never knowing comes to an end', () => {
		fc.assert(
			fc.property(sensibleFacts, (facts) => {
				const unsure = new Set<FactKey>();
				const outcomes = outcomesOf(facts, on, benefits);
				for (let asked = 0; asked <= Object.keys(questions).length; asked++) {
					const key = nextQuestion(outcomes, unsure);
					if (key === undefined) return;
					expect(unsure.has(key)).toBe(false);
					unsure.add(key);
				}
				throw new Error('never ends');
			}),
			{ numRuns: 50 },
		);
	});
});

/** The truths at the ends of a reason tree. */
const ends = (finding: Finding): readonly unknown[] => (finding.of ? finding.of.map(ends) : [finding.truth]);

/** What an answer could change: a requirement, the outcome, the amount or the window. */
const seen = (outcomes: readonly Outcome[]) =>
	JSON.stringify(
		outcomes.map(({ kind, from, finding, payment, window }) => [kind, from, ends(finding), payment, window]),
	);

const years = Array.from({ length: 12 }, (_, index) => 2016 + index);

/** Answers to a question that meet every branch of the rules: all options, every quarter of some years, and a few more. */
function candidates(key: FactKey): readonly unknown[] {
	const question = questions[key];
	const some = fc.sample(answersTo(key), { numRuns: 12, seed: 7 });
	switch (question.kind) {
		case 'day':
			return [...some, ...years.flatMap((y) => ['02', '05', '08', '11'].map((m) => `${y}-${m}-15`))];
		case 'month':
			return [...some, ...years.flatMap((y) => [1, 4, 7, 10].map((m) => monthOf(y, m)))];
		case 'count':
			return key === 'graduationYear' ? years : [...some, 0, 1, 5, 6, 7, 11, 12, 13, 24, 36];
		case 'several':
			return [...some, [], ...question.options.map(({ value }) => [value])];
		default:
			return some;
	}
}

/** Whether an answer can change what is seen, now or once the other open questions are answered in some way. */
function canChange(
	facts: BenefitFacts,
	key: FactKey,
	of: readonly Benefit[],
	at: Day,
	seed: number,
): boolean {
	const open = outcomesOf(facts, at, of);
	const before = seen(open);
	const answers = candidates(key);
	const after = answers.map((answer) => seen(outcomesOf({ ...facts, [key]: answer }, at, of)));
	if (after.some((each) => each !== before)) return true;
	const others = [...new Set(open.flatMap(({ missing }) => missing))].filter((other) => other !== key);
	const ways = fc.record(Object.fromEntries(others.map((other) => [other, answersTo(other)])));
	return fc.sample(ways, { numRuns: 100, seed }).some((way) => {
		const results = answers.map((answer) => seen(outcomesOf({ ...facts, ...way, [key]: answer }, at, of)));
		return new Set(results).size > 1;
	});
}

describe('the next question can always change something', () => {
	test.each([
		['for hires', hireBenefits, on],
		['for everything', benefits, on],
		['for everything, before the first year was out', benefits, day('2024-11-20')],
		['for everything, past the printed end', benefits, day('2026-11-21')],
	] as const)(
		'%s',
		(_, of, at) => {
			fc.assert(
				fc.property(sensibleFacts, fc.integer(), (given, seed) => {
					const { facts } = checkBenefitFacts(given, at);
					const key = nextQuestion(outcomesOf(facts, at, of));
					if (key !== undefined) expect(canChange(facts, key, of, at, seed), key).toBe(true);
				}),
				{ seed: 20_250_815, numRuns: 60, endOnFailure: true },
			);
		},
		60_000,
	);

	test.each([
		['for hires', hireBenefits],
		['for everything', benefits],
	] as const)('answering in turn always ends, every question asked once: %s', (_, of) => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10_000 }), (seed) => {
				const facts: BenefitFacts = {};
				const asked: FactKey[] = [];
				for (;;) {
					const key = nextQuestion(outcomesOf(facts, on, of));
					if (key === undefined) break;
					expect(asked).not.toContain(key);
					asked.push(key);
					Object.assign(facts, {
						[key]: fc.sample(answersTo(key), { numRuns: 1, seed: seed + asked.length })[0],
					});
				}
				expect(questionsLeft(outcomesOf(facts, on, of))).toBe(0);
			}),
			{ numRuns: 50 },
		);
	});
});

/** Requirements over facts that are yes or no, each looked at once, and some that the law leaves open. */
const keys = ['graduate', 'registered', 'contract', 'continuous', 'stillInsured', 'filedAhead'] as const;
type Shape = { key: number } | { open: true } | { kind: 'all' | 'any'; of: Shape[] };

const shapes: fc.Arbitrary<Shape> = fc.letrec<{ shape: Shape }>((tie) => ({
	shape: fc.oneof(
		{ maxDepth: 3, depthSize: 'small' },
		fc.record({ key: fc.nat(keys.length - 1) }),
		fc.constant<Shape>({ open: true }),
		fc.record({
			kind: fc.constantFrom('all' as const, 'any' as const),
			of: fc.array(tie('shape'), { minLength: 1, maxLength: 3 }),
		}),
	),
})).shape;

/** The requirement of a shape; a fact that is met a second time is left open instead. */
function requirement(shape: Shape, used: Set<number>): Requirement<BenefitFacts> {
	if ('of' in shape)
		return (shape.kind === 'all' ? allOf : anyOf)(...shape.of.map((each) => requirement(each, used)));
	const key = 'key' in shape && !used.has(shape.key) ? keys[shape.key] : undefined;
	if (key === undefined || !('key' in shape)) return { says: 'open', needs: [], holds: () => 'unknown' };
	used.add(shape.key);
	return when(key, (value) => value === true, { says: key });
}

test('a fact is missing exactly when, for some answers to the others, it changes the outcome', () => {
	fc.assert(
		fc.property(shapes, fc.array(fc.option(fc.boolean()), { minLength: 6, maxLength: 6 }), (shape, given) => {
			const benefit: Benefit = {
				...graduateUnitInsurance,
				requires: allOf(requirement(shape, new Set())),
				pays: () => ({ known: true, total: yuan(1), steps: [] }),
				claim: () => undefined,
			};
			const facts = Object.fromEntries(
				keys.flatMap((key, index) => (given[index] === null ? [] : [[key, given[index]]])),
			);
			const absent = keys.filter((_, index) => given[index] === null);
			const kindOf = (bits: number) =>
				outcomesOf(
					{ ...facts, ...Object.fromEntries(absent.map((key, index) => [key, ((bits >> index) & 1) === 1])) },
					on,
					[benefit],
				)[0]?.kind;
			const all = Array.from({ length: 1 << absent.length }, (_, bits) => kindOf(bits));
			const matters = absent.filter((_, index) =>
				all.some((kind, bits) => kind !== all[bits ^ (1 << index)]),
			);
			expect([...(outcomesOf(facts, on, [benefit])[0]?.missing ?? [])].sort()).toEqual([...matters].sort());
		}),
		{ numRuns: 800 },
	);
});
