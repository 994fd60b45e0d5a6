import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { hardshipUnitInsurance } from '$lib/benefits/hardship-unit-insurance';
import { day } from '$lib/engine/day';
import { monthOf } from '$lib/engine/month';
import { someDay, strangeFacts } from './strange-facts';

/** A firm hires a woman of 40 to 50, registered as unemployed since autumn; insured from March 2025. */
const hire: BenefitFacts = {
	employer: 'firm',
	hardship: 'over-40-50',
	hukou: 'chongqing',
	registered: true,
	registeredOn: day('2024-11-05'),
	contract: true,
	firstInsured: monthOf(2025, 3),
	employmentRegistered: monthOf(2025, 3),
	continuous: true,
	stillInsured: true,
	publicWelfarePost: 'none',
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

const outcome = (more: BenefitFacts, on: string) =>
	outcomeOf(hardshipUnitInsurance, { ...hire, ...more }, day(on));
const kind = (more: BenefitFacts, on = '2025-10-10') => outcome(more, on).kind;
const resultsOf = (more: BenefitFacts, on: string) =>
	outcome(more, on).payment.steps.map(({ result }) => result);

describe('when: insured from March 2025, the sixth month is August 2025', () => {
	test.each([
		['2025-03-01', 'from'],
		['2025-08-31', 'from'],
		['2025-09-01', 'now'],
		['2025-12-31', 'now'],
		['2026-01-01', 'expired'], // printed to the end of 2025
		['2026-12-31', 'expired'], // the last day of the first claim
		['2027-01-01', 'closed'],
	])('on %s: %s', (on, expected) => {
		expect(outcome({}, on)).toMatchObject({
			kind: expected,
			window: { from: '2025-09-01', until: '2026-12-31' },
		});
	});

	test.each([
		[monthOf(2024, 7), '2025-12-31'], // the sixth month is December 2024
		[monthOf(2024, 8), '2026-12-31'], // January 2025
	])('first insured in month %i: the first claim by %s', (firstInsured, until) => {
		expect(outcome({ firstInsured }, '2025-09-01').window?.until).toBe(until);
	});

	test('a full-time public-welfare post need not wait for six months', () => {
		const post = { publicWelfarePost: 'full-time' } as const;
		expect(outcome(post, '2025-03-31')).toMatchObject({ kind: 'from', from: '2025-04-01' });
		expect(outcome(post, '2025-04-01').kind).toBe('now');
		expect(outcome(post, '2025-04-01').window?.from).toBe('2025-04-01');
		expect(kind({ publicWelfarePost: 'part-time' })).toBe('no');
	});

	test('in a full-time post an interruption does not matter, and is not asked', () => {
		const post = { publicWelfarePost: 'full-time' } as const;
		expect(outcome({ ...post, continuous: false }, '2025-04-01').kind).toBe('now');
		const { continuous: _, ...rest } = hire;
		expect(outcomeOf(hardshipUnitInsurance, { ...rest, ...post }, day('2025-04-01')).kind).toBe('now');
		expect(outcomeOf(hardshipUnitInsurance, rest, day('2025-10-10'))).toMatchObject({
			kind: 'unknown',
			missing: ['continuous'],
		});
	});

	test('the six months themselves: not over on 31 August, over on 1 September', () => {
		expect(outcome({}, '2025-08-31').finding.truth).toEqual({ from: '2025-09-01' });
		expect(outcome({}, '2025-09-01').finding.truth).toBe('yes');
		expect(resultsOf({}, '2025-09-01')).toContain('2025年3月到2025年8月，共6个月');
	});

	test('insurance that was interrupted does not count', () => {
		expect(kind({ continuous: false })).toBe('no');
	});

	test('a person who has left: what was paid can still be claimed', () => {
		expect(kind({ stillInsured: false })).toBe('now');
	});

	test('the months that can be claimed', () => {
		expect(resultsOf({}, '2025-09-15')).toContain('2025年3月到2025年8月，共6个月');
		expect(resultsOf({}, '2025-08-15').join()).not.toContain('共');
	});

	test('what has fallen due: each month on the floor of its own year', () => {
		const rates = { employerPensionRate: 1600, employerUnemploymentRate: 50, employerMedicalRate: 1000 };
		const dueOf = (more: BenefitFacts, on: string) => {
			const { payment } = outcome({ ...rates, ...more }, on);
			return payment.known ? payment.byMonth?.due : undefined;
		};
		// 6 × 4,404 × 26.5 % = 7,002.36
		expect(dueOf({}, '2025-09-15')).toBe(700_236);
		// (4,359 + 8 × 4,404) × 26.5 % = 10,491.615, half up
		const earlier = {
			firstInsured: monthOf(2024, 12),
			registeredOn: day('2024-08-01'),
			employmentRegistered: monthOf(2024, 12),
		};
		expect(dueOf(earlier, '2025-09-15')).toBe(1_049_162);
		expect(dueOf({}, '2025-08-15')).toBeUndefined();
		expect(dueOf({ unitSubsidyMonths: 3 }, '2025-09-15')).toBeUndefined();
	});
});

describe('who', () => {
	test.each<[string, BenefitFacts, string]>([
		['a small firm', { employer: 'small' }, 'now'],
		['a sole trader', { employer: 'sole-trader' }, 'now'],
		['an organisation', { employer: 'organisation' }, 'now'],
		['a state body', { employer: 'state' }, 'no'],
		['no contract: one step', { contract: false }, 'one-step'],
		['back at the former employer', { rehiredByFormerEmployer: true }, 'no'],
		['of another hukou', { hukou: 'elsewhere' }, 'no'],
		['lifted out of poverty, of another hukou', { hardship: 'out-of-poverty', hukou: 'elsewhere' }, 'now'],
		['disabled, not registered before', { hardship: 'disabled', registered: false }, 'now'],
		['4050, not registered before', { registered: false }, 'no'],
		['a veteran: a post, but not this', { hardship: 'veteran' }, 'no'],
		['registered as employed before June 2024', { employmentRegistered: monthOf(2024, 5) }, 'unknown'],
	])('%s', (_, more, expected) => expect(kind(more)).toBe(expected));

	/** The roster of the subsidy, form 5, names these among the people in full-time public-welfare posts. */
	test.each<[string, BenefitFacts]>([
		['a veteran', { hardship: 'veteran' }],
		['released from prison', { hardship: 'released' }],
		['after drug rehabilitation', { hardship: 'rehabilitated' }],
		['from an industry with overcapacity', { hardship: 'overcapacity' }],
		[
			'a registered graduate of 2024, of whatever hukou',
			{ hardship: 'none', hukou: 'elsewhere', graduate: true, graduationYear: 2024 },
		],
	])('%s: in a full-time post, and in no other', (_, more) => {
		expect(kind({ ...more, publicWelfarePost: 'full-time' })).toBe('now');
		expect(kind({ ...more, publicWelfarePost: 'none' })).toBe('no');
		expect(kind({ ...more, publicWelfarePost: 'part-time' })).toBe('no');
	});

	test('registered as employed before June 2024: the older rules for the hard to employ, not for a graduate', () => {
		const post = { publicWelfarePost: 'full-time', employmentRegistered: monthOf(2024, 5) } as const;
		const graduate = { hardship: 'none', graduate: true, graduationYear: 2024 } as const;
		expect(kind({ ...post, ...graduate, firstInsured: monthOf(2024, 7) })).toBe('now');
		expect(kind({ ...post, hardship: 'veteran', graduate: false })).toBe('unknown');
		expect(kind({ ...post, hardship: 'out-of-poverty', graduate: false })).toBe('unknown');
	});

	test('in a full-time post hukou and registration count as for the post', () => {
		const post = { publicWelfarePost: 'full-time', hardship: 'veteran' } as const;
		expect(kind({ ...post, hukou: 'elsewhere', graduate: false })).toBe('no');
		const graduate = { ...post, hardship: 'none', graduate: true, graduationYear: 2024 } as const;
		expect(kind({ ...graduate, registered: false })).toBe('no');
		expect(kind({ ...graduate, graduationYear: 2022 })).toBe('no');
		expect(kind({ ...graduate, employer: 'state' })).toBe('no');
	});

	/** Work from March 2025: three months from 1 December are full on 1 March, from 2 December in March. */
	test.each([
		['2024-12-01', 'now'],
		['2024-12-02', 'unknown'],
		['2024-12-31', 'unknown'],
		['2025-01-01', 'no'],
	])('4050 registered since %s: %s', (since, expected) => {
		expect(kind({ registeredOn: day(since) })).toBe(expected);
	});
});

describe('how much', () => {
	/** 4,404 × 26.5 % = 1,167.06 a month; × 12 = 14,004.72. */
	test('16 %, 0.5 % and 10 % of the base of 2025', () => {
		expect(outcome({}, '2025-10-10').payment).toMatchObject({ known: true, total: 1_400_472 });
		expect(resultsOf({}, '2025-10-10')).toEqual(
			expect.arrayContaining([
				'每月704.64元',
				'每月22.02元',
				'每月440.40元',
				'每月1,167.06元',
				'14,004.72元',
			]),
		);
	});

	/** 4,359 × 16.05 % is 699.6195 a month: twelve are 8,395.434, not 12 × 699.62 = 8,395.44. */
	test('rounded once, at the end', () => {
		const rates = { employerPensionRate: 1605, employerUnemploymentRate: 0, employerMedicalRate: 0 };
		const from = {
			firstInsured: monthOf(2024, 6),
			registeredOn: day('2024-01-01'),
			employmentRegistered: monthOf(2024, 6),
		};
		expect(outcome({ ...rates, ...from }, '2024-12-31').payment).toMatchObject({
			known: true,
			total: 839_543,
		});
	});

	test('the rates are in no document: without one it is missing', () => {
		const { employerMedicalRate: _, ...rest } = hire;
		expect(outcomeOf(hardshipUnitInsurance, rest, day('2025-10-10'))).toMatchObject({
			kind: 'now',
			payment: { known: false },
			missing: ['employerMedicalRate'],
		});
	});
});

describe('how long', () => {
	/** Filed in April 2025 after a full-time post's first month: 59 months to March 2030, 60 to April 2030. */
	test.each([
		[monthOf(1969, 2), '可以补到退休'],
		[monthOf(1969, 3), '最多3年，还剩36个月'],
	])('a man born in month %i', (birth, expected) => {
		const more = { sex: 'male', birth, publicWelfarePost: 'full-time' } as const;
		expect(resultsOf(more, '2025-04-01')).toContain(expected);
	});

	/**
	 * Asked in April 2025, but claimable from September only. Men born 1969-06 and 1969-07 are the 54th and 55th month
	 * from 1965-01, 14 months late: they retire in August and September 2030, 59 and 60 months after that.
	 */
	test.each([
		[monthOf(1969, 6), '可以补到退休'],
		[monthOf(1969, 7), '最多3年，还剩36个月'],
	])('counted from the soonest approval: a man born in month %i', (birth, expected) => {
		expect(resultsOf({ sex: 'male', birth }, '2025-04-01')).toContain(expected);
	});

	/** Insured from March 2025, retiring in August: the six months are full only then. */
	test('a man who retires before the claim: at most his months before retirement, 5 × 1,167.06', () => {
		const man = { sex: 'male', original: 60, birth: monthOf(1965, 6), hardship: 'disabled' } as const;
		expect(outcome(man, '2025-10-10')).toMatchObject({
			kind: 'unknown',
			missing: [],
			payment: { known: false, most: 583_530 },
		});
		expect(kind(man, '2027-01-01')).toBe('no');
	});

	test('three years had: no', () => {
		const had = { unitSubsidyMonths: 36, insuranceSubsidyApproved: monthOf(2024, 6) };
		expect(kind(had)).toBe('no');
		expect(kind({ ...had, unitSubsidyMonths: 35 })).toBe('now');
		// one month left: 4,404 × 26.5 %
		expect(outcome({ ...had, unitSubsidyMonths: 35 }, '2025-10-10').payment).toMatchObject({
			total: 116_706,
		});
	});
});

test('never throws', () => {
	const keys = Object.keys(hire) as (keyof BenefitFacts)[];
	fc.assert(
		fc.property(strangeFacts([...keys, 'insuranceSubsidyApproved']), someDay, (facts, on) => {
			outcomeOf(hardshipUnitInsurance, facts, on);
			outcomeOf(hardshipUnitInsurance, { ...hire, ...facts }, on);
		}),
		{ numRuns: 500 },
	);
});
