import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { publicWelfarePost } from '$lib/benefits/public-welfare-post';
import { day } from '$lib/engine/day';
import { monthOf } from '$lib/engine/month';
import { someDay, strangeFacts } from './strange-facts';

/** A full-time post in 渝北区 for a woman of a zero-employment family, since January 2025. */
const post: BenefitFacts = {
	publicWelfarePost: 'full-time',
	wageArea: 'first',
	hardship: 'zero-employment',
	hukou: 'chongqing',
	contract: true,
	stillInsured: true,
	firstInsured: monthOf(2025, 1),
	employmentRegistered: monthOf(2025, 1),
	sex: 'female',
	original: 50,
	birth: monthOf(1984, 3),
	postSubsidyMonths: 0,
};

const outcome = (more: BenefitFacts, on = '2025-06-10') =>
	outcomeOf(publicWelfarePost, { ...post, ...more }, day(on));
const resultsOf = (more: BenefitFacts, on?: string) =>
	outcome(more, on).payment.steps.map(({ result }) => result);

describe('how much', () => {
	test('渝北区 in 2025: 2,330 × 12 = 27,960 a year, 83,880 in 36 months', () => {
		expect(outcome({}).payment).toMatchObject({ known: true, total: 2_796_000 });
		expect(resultsOf({})).toEqual(expect.arrayContaining(['每月2,330元', '27,960元', '83,880元']));
	});

	test('城口县 part-time, 80 hours a month: 22 × 80 = 1,760 a month, 21,120 a year', () => {
		const more = { publicWelfarePost: 'part-time', wageArea: 'second', partTimeHours: 80 } as const;
		expect(outcome(more).payment).toMatchObject({ known: true, total: 2_112_000 });
		expect(resultsOf(more)).toContain('每月1,760元');
	});

	test('the second area full-time: 2,200 × 12 = 26,400', () => {
		expect(outcome({ wageArea: 'second' }).payment).toMatchObject({ total: 2_640_000 });
	});

	test('a month has no more than 744 hours; of none there is nothing', () => {
		const paid = (partTimeHours: number) =>
			outcome({ publicWelfarePost: 'part-time', wageArea: 'second', partTimeHours }).payment;
		expect(paid(745)).toMatchObject({ known: false, missing: ['partTimeHours'] });
		expect(paid(744)).toMatchObject({ known: true, total: 19_641_600 });
		expect(paid(0)).toMatchObject({ known: true, total: 0 });
	});

	test('part-time without the hours: they are missing', () => {
		expect(outcome({ publicWelfarePost: 'part-time' })).toMatchObject({
			kind: 'now',
			payment: { known: false },
			missing: ['partTimeHours'],
		});
	});

	test('in 2024 the minimum wage is not known here, and nothing is invented', () => {
		const { kind, payment, missing } = outcome(
			{ firstInsured: monthOf(2024, 6), employmentRegistered: monthOf(2024, 6) },
			'2024-12-31',
		);
		expect([kind, payment.known, missing]).toEqual(['now', false, []]);
		expect(payment.note).toContain('2024年');
	});

	test('five months left of three years: 2,330 × 5 = 11,650', () => {
		const more = { postSubsidyMonths: 31, postSubsidyApproved: monthOf(2024, 6) };
		expect(outcome(more).payment).toMatchObject({ total: 1_165_000 });
	});
});

describe('who', () => {
	test.each<[string, BenefitFacts, string]>([
		['zero-employment family', {}, 'now'],
		['minimum-living-allowance family', { hardship: 'low-income' }, 'now'],
		['disabled', { hardship: 'disabled' }, 'now'],
		['released from prison', { hardship: 'released' }, 'now'],
		['after drug rehabilitation', { hardship: 'rehabilitated' }, 'now'],
		['from an industry with overcapacity', { hardship: 'overcapacity' }, 'now'],
		['veteran', { hardship: 'veteran' }, 'now'],
		['lifted out of poverty', { hardship: 'out-of-poverty' }, 'now'],
		[
			'lifted out of poverty, of another hukou: here it is asked for',
			{ hardship: 'out-of-poverty', hukou: 'elsewhere' },
			'no',
		],
		['veteran of another hukou', { hardship: 'veteran', hukou: 'elsewhere' }, 'no'],
		['4050 registered three months', { hardship: 'over-40-50', registeredOn: day('2024-10-01') }, 'now'],
		[
			'4050 registered less',
			{ hardship: 'over-40-50', registeredOn: day('2024-11-02'), graduate: false },
			'no',
		],
		['no recognised post', { publicWelfarePost: 'none' }, 'no'],
		['no contract: one step', { contract: false }, 'one-step'],
		['not insured: one step', { stillInsured: false }, 'one-step'],
		['registered as employed before June 2024', { employmentRegistered: monthOf(2024, 5) }, 'unknown'],
	])('%s', (_, more, expected) => expect(outcome({ graduate: false, ...more }).kind).toBe(expected));

	/** A graduate of 2023 has left school for at most two years until 30 June 2025. Hukou does not matter. */
	test.each<[number, boolean, number, string]>([
		[2023, true, monthOf(2025, 6), 'now'],
		[2023, true, monthOf(2025, 7), 'no'],
		[2023, false, monthOf(2025, 6), 'no'],
	])(
		'a graduate of %i, registered %s, insured from month %i: %s',
		(graduationYear, registered, month, expected) => {
			const graduate = {
				hardship: 'none',
				hukou: 'elsewhere',
				graduate: true,
				graduationYear,
				registered,
			} as const;
			expect(outcome({ ...graduate, firstInsured: month as never }, '2025-09-01').kind).toBe(expected);
		},
	);
});

/** Only of hard-to-employ persons is it said that those registered before June 2024 fall under the older rules. */
test.each<[string, BenefitFacts, string]>([
	['a veteran', { hardship: 'veteran', graduate: false }, 'unknown'],
	['a graduate of 2024', { hardship: 'none', graduate: true, graduationYear: 2024, registered: true }, 'now'],
])('registered as employed in May 2024, insured in July: %s', (_, more, expected) => {
	const may = { employmentRegistered: monthOf(2024, 5), firstInsured: monthOf(2024, 7) };
	expect(outcome({ ...may, ...more }).kind).toBe(expected);
});

test('when work was registered is not asked of a graduate', () => {
	const { employmentRegistered: _, ...rest } = post;
	const graduate = { hardship: 'none', graduate: true, graduationYear: 2024, registered: true } as const;
	expect(outcomeOf(publicWelfarePost, { ...rest, ...graduate }, day('2025-06-10')).kind).toBe('now');
	expect(outcomeOf(publicWelfarePost, { ...rest, graduate: false }, day('2025-06-10'))).toMatchObject({
		kind: 'unknown',
		missing: ['employmentRegistered'],
	});
});

describe('how long', () => {
	test('once retirement has come nobody can tell, and no sum is named', () => {
		const man = { sex: 'male', original: 60, birth: monthOf(1965, 6) } as const; // retires 2025-08
		expect(outcome(man, '2025-07-31')).toMatchObject({ kind: 'now', payment: { known: true } });
		expect(outcome(man, '2025-08-01')).toMatchObject({
			kind: 'unknown',
			missing: [],
			payment: { known: false, missing: [] },
		});
	});

	test.each([
		[monthOf(1969, 2), '可以补到退休'],
		[monthOf(1969, 3), '最多3年，还剩36个月'],
	])('approved in April 2025, a man born in month %i', (birth, expected) => {
		expect(resultsOf({ sex: 'male', birth }, '2025-04-01')).toContain(expected);
	});

	test.each([
		[35, 'now', 233_000], // one month left
		[36, 'no', 0],
	])('%i months had, first approved with more than five years to go: %s', (months, kind, total) => {
		const had = { postSubsidyMonths: months, postSubsidyApproved: monthOf(2024, 6) };
		expect(outcome(had)).toMatchObject({ kind, payment: { known: true, total } });
	});

	test('three years had: no, unless first approved with less than five years to go', () => {
		// born 1966-09: retires 2027-03, 59 months after April 2022
		const man = { sex: 'male', birth: monthOf(1966, 9), postSubsidyMonths: 36 } as const;
		expect(outcome({ ...man, postSubsidyApproved: monthOf(2022, 3) }).kind).toBe('no');
		expect(outcome({ ...man, postSubsidyApproved: monthOf(2022, 4) }).kind).toBe('now');
	});

	test('printed to the end of 2025', () => {
		expect(outcome({}, '2024-05-31').kind).toBe('not-in-force');
		expect(outcome({}, '2025-12-31').kind).toBe('now');
		expect(outcome({}, '2026-01-01').kind).toBe('expired');
	});
});

test('it goes together with the social insurance subsidy', () => {
	expect(publicWelfarePost.excludes).toEqual([]);
});

test('never throws', () => {
	const keys = Object.keys(post) as (keyof BenefitFacts)[];
	const more = [
		'graduate',
		'graduationYear',
		'registered',
		'registeredOn',
		'partTimeHours',
		'postSubsidyApproved',
	];
	fc.assert(
		fc.property(strangeFacts([...keys, ...(more as (keyof BenefitFacts)[])]), someDay, (facts, on) => {
			outcomeOf(publicWelfarePost, facts, on);
			outcomeOf(publicWelfarePost, { ...post, ...facts }, on);
		}),
		{ numRuns: 500 },
	);
});
