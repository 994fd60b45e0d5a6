import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { day } from '$lib/engine/day';
import { anyFacts, checkBenefitFacts, hired, month, sensibleFacts } from './hire';
import { someDay } from './strange-facts';

const on = day('2025-06-15');

test('sound facts pass as they are', () => {
	expect(checkBenefitFacts(hired, on)).toEqual({ facts: hired, problems: [] });
	expect(checkBenefitFacts({}, on)).toEqual({ facts: {}, problems: [] });
});

describe('what contradicts is left out, with one sentence', () => {
	test.each<[string, BenefitFacts, FactKey]>([
		['not yet 16', { birth: month('2009-07') }, 'birth'],
		['original age of a man for a woman', { sex: 'female', original: 60 }, 'original'],
		['insured before 16', { birth: month('2008-09'), firstInsured: month('2024-08') }, 'firstInsured'],
		[
			'registered for work before 16',
			{ birth: month('2008-09'), employmentRegistered: month('2024-08') },
			'employmentRegistered',
		],
		['graduated before 16', { birth: month('2008-09'), graduationYear: 2023 }, 'graduationYear'],
		[
			'hired before the graduating school year',
			{ graduationYear: 2026, firstInsured: month('2025-08') },
			'graduationYear',
		],
		[
			'certificate of another year',
			{ graduationYear: 2024, certificateOn: day('2022-06-30') },
			'certificateOn',
		],
		['registered unemployed tomorrow', { registeredOn: day('2025-06-16') }, 'registeredOn'],
		['a business registered tomorrow', { businessRegisteredOn: day('2025-06-16') }, 'businessRegisteredOn'],
		['registered for work next month', { employmentRegistered: month('2025-07') }, 'employmentRegistered'],
		[
			'subsidy approved next month',
			{ insuranceSubsidyApproved: month('2025-07') },
			'insuranceSubsidyApproved',
		],
		['post subsidy approved next month', { postSubsidyApproved: month('2025-07') }, 'postSubsidyApproved'],
		[
			'registered before work, on a day after it',
			{ registered: true, registeredOn: day('2025-04-01'), firstInsured: month('2025-03') },
			'registered',
		],
		[
			'not registered, but on a day before work',
			{ registered: false, registeredOn: day('2025-02-01'), firstInsured: month('2025-03') },
			'registered',
		],
		[
			'unit subsidy had, for no months',
			{ received: ['hardship-unit-insurance'], unitSubsidyMonths: 0 },
			'unitSubsidyMonths',
		],
		[
			'flexible subsidy had, for no months',
			{ received: ['graduate-flexible-insurance'], flexibleSubsidyMonths: 0 },
			'flexibleSubsidyMonths',
		],
		[
			'post subsidy had, for no months',
			{ received: ['public-welfare-post'], postSubsidyMonths: 0 },
			'postSubsidyMonths',
		],
		[
			'applied after starting',
			{ traineeApplied: day('2025-04-02'), traineeStart: day('2025-04-01') },
			'traineeApplied',
		],
		[
			'more stayed than were placed',
			{ placedUnemployed: 3, placedUnemployedStayed: 4 },
			'placedUnemployedStayed',
		],
		[
			'more in hardship stayed than were placed',
			{ placedHardship: 3, placedHardshipStayed: 4 },
			'placedHardshipStayed',
		],
		['more retained than approved', { traineesApproved: 3, traineesRetained: 4 }, 'traineesRetained'],
		['fewer months than trainees', { traineesApproved: 3, approvedMonths: 2 }, 'approvedMonths'],
		['more than twelve months each', { traineesApproved: 3, approvedMonths: 37 }, 'approvedMonths'],
		[
			'more months of those retained than of all',
			{ approvedMonths: 20, retainedMonths: 21 },
			'retainedMonths',
		],
		['none retained, but months', { traineesRetained: 0, retainedMonths: 3 }, 'retainedMonths'],
	])('%s', (_, facts, fact) => {
		const checked = checkBenefitFacts(facts, on);
		expect(checked.problems.map((problem) => [problem.fact, problem.leftOut])).toEqual([[fact, true]]);
		expect(checked.problems[0]?.says).toMatch(/请核对/);
		expect(checked.facts).toEqual(Object.fromEntries(Object.entries(facts).filter(([key]) => key !== fact)));
	});
});

describe('past statutory retirement: said, and the rest computed with it', () => {
	test.each<[string, BenefitFacts]>([
		// men born 1964-12 retire at 60, in December 2024
		['a man', { birth: month('1964-12'), sex: 'male', original: 60 }],
		// women of 50 born 1974-12 retired in December 2024
		['a woman of 50', { birth: month('1974-12'), sex: 'female', original: 50 }],
	])('%s', (_, facts) => {
		const checked = checkBenefitFacts(facts, on);
		expect(checked.facts).toEqual(facts);
		expect(checked.problems).toEqual([
			{
				fact: 'birth',
				says: '按出生年月算，2024年12月已经到法定退休年龄，请核对出生年月',
				leftOut: false,
			},
		]);
	});
});

describe("a man's original age is always 60, and nobody need be asked for it", () => {
	test.each<[string, BenefitFacts, BenefitFacts]>([
		['a man', { sex: 'male' }, { sex: 'male', original: 60 }],
		['a woman', { sex: 'female' }, { sex: 'female' }],
		['nobody knows who', { birth: month('1980-01') }, { birth: month('1980-01') }],
	])('%s', (_, facts, expected) => {
		expect(checkBenefitFacts(facts, on)).toEqual({ facts: expected, problems: [] });
	});

	test('55 given for a man: another look, and 60 meanwhile', () => {
		const { facts, problems } = checkBenefitFacts({ sex: 'male', original: 55 }, on);
		expect(facts).toEqual({ sex: 'male', original: 60 });
		expect(problems).toMatchObject([{ fact: 'original', leftOut: true }]);
	});
});

describe('the other side of the boundary', () => {
	test.each<[string, BenefitFacts]>([
		['16 this month', { birth: month('2009-06') }],
		[
			'retires this month: born 1965-05, 60 years and 1 month',
			{ birth: month('1965-05'), sex: 'male', original: 60 },
		],
		[
			'insured in the month of the 16th birthday',
			{ birth: month('2008-08'), firstInsured: month('2024-08') },
		],
		['hired in the graduating school year', { graduationYear: 2026, firstInsured: month('2025-09') }],
		[
			'insured the December before: the rule says no, nothing contradicts',
			{ graduationYear: 2025, firstInsured: month('2024-12') },
		],
		['registered today', { registeredOn: on }],
		[
			'registered in the month of the hire',
			{ registered: true, registeredOn: day('2025-03-31'), firstInsured: month('2025-03') },
		],
		['registered for work this month', { employmentRegistered: month('2025-06') }],
		['will be insured next month', { firstInsured: month('2025-07') }],
		['all stayed', { placedUnemployed: 3, placedUnemployedStayed: 3 }],
		['one month each', { traineesApproved: 3, approvedMonths: 3 }],
		['twelve months each', { traineesApproved: 3, approvedMonths: 36 }],
	])('%s', (_, facts) => {
		expect(checkBenefitFacts(facts, on)).toEqual({ facts, problems: [] });
	});
});

test('a state employer and a hard-to-employ person: said, nothing left out', () => {
	const facts: BenefitFacts = { employer: 'state', hardship: 'disabled' };
	expect(checkBenefitFacts(facts, on)).toMatchObject({
		facts,
		problems: [{ fact: 'employer', leftOut: false }],
	});
	expect(checkBenefitFacts({ ...facts, publicWelfarePost: 'full-time' }, on).problems).toEqual([]);
	expect(checkBenefitFacts({ ...facts, hardship: 'none' }, on).problems).toEqual([]);
});

test('what cannot be read is left out and named; what nobody asks for is dropped', () => {
	const broken = {
		employer: 'bank',
		graduate: 'yes',
		firstInsured: 1.5,
		original: '60',
		received: [1],
		other: 1,
	};
	const { facts, problems } = checkBenefitFacts(broken as never, on);
	expect(facts).toEqual({});
	expect(problems.map(({ fact }) => fact)).toEqual(Object.keys(broken).slice(0, 5));
});

test('checking twice finds nothing more', () => {
	fc.assert(
		fc.property(sensibleFacts, someDay, (facts, at) => {
			const once = checkBenefitFacts(facts, at).facts;
			const twice = checkBenefitFacts(once, at);
			expect(twice.facts).toEqual(once);
			expect(twice.problems.filter(({ leftOut }) => leftOut)).toEqual([]);
		}),
		{ numRuns: 200 },
	);
});

test("never throws, and keeps nothing it was not given but a man's age", () => {
	fc.assert(
		fc.property(anyFacts, someDay, (facts, at) => {
			const checked = checkBenefitFacts(facts, at);
			for (const [key, value] of Object.entries(checked.facts))
				if (key !== 'original' || checked.facts.sex !== 'male') expect(value).toBe(facts[key as FactKey]);
		}),
		{ numRuns: 200 },
	);
});

test('insured from a month to come, and already paying: only said, for a plan is no mistake', () => {
	const facts: BenefitFacts = { firstInsured: month('2025-07'), stillInsured: true };
	const { facts: sound, problems } = checkBenefitFacts(facts, on);
	expect(sound).toEqual(facts);
	expect(problems).toEqual([
		{ fact: 'firstInsured', says: '参保首月（2025年7月）还没有到，不会已经在缴，请核对', leftOut: false },
	]);
});
