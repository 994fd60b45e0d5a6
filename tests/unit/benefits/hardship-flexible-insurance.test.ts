import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import { openOf } from '$lib/assess/shown';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { hardshipFlexibleInsurance } from '$lib/benefits/hardship-flexible-insurance';
import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf, type Month } from '$lib/engine/month';
import { someDay, strangeFacts } from './strange-facts';

/** A man of a minimum-allowance family who does housework for others since January 2025. He retires in August 2037. */
const person: BenefitFacts = {
	work: 'flexible',
	worksInChongqing: true,
	flexibleKind: 'domestic',
	hardship: 'low-income',
	hukou: 'chongqing',
	firstInsured: monthOf(2025, 1),
	employmentRegistered: monthOf(2025, 1),
	stillInsured: true,
	filedAhead: true,
	drawingUnemploymentBenefit: false,
	sex: 'male',
	birth: monthOf(1975, 1),
	unitSubsidyMonths: 0,
	flexibleSubsidyMonths: 0,
	individualPensionRate: 2000,
	lowestMedicalTier: yuan(256.25),
};

const without = (...keys: (keyof BenefitFacts)[]): BenefitFacts =>
	Object.fromEntries(Object.entries(person).filter(([key]) => !keys.includes(key as keyof BenefitFacts)));

const outcome = (facts: BenefitFacts, on: string) => outcomeOf(hardshipFlexibleInsurance, facts, day(on));
const kind = (more: BenefitFacts, on = '2025-09-15') => outcome({ ...person, ...more }, on).kind;
const resultsOf = (facts: BenefitFacts, on: string) =>
	outcome(facts, on).payment.steps.map(({ result }) => result);

describe('who it is for', () => {
	test.each<[string, BenefitFacts, string]>([
		['minimum-living-allowance family', {}, 'now'],
		['zero-employment family', { hardship: 'zero-employment' }, 'now'],
		['disabled', { hardship: 'disabled' }, 'now'],
		['of another hukou', { hukou: 'elsewhere' }, 'no'],
		['lifted out of poverty', { hardship: 'out-of-poverty' }, 'now'],
		['lifted out of poverty, of another hukou', { hardship: 'out-of-poverty', hukou: 'elsewhere' }, 'now'],
		['released from prison: a post, but not this', { hardship: 'released' }, 'no'],
		['none of these', { hardship: 'none' }, 'no'],
	])('%s', (_, more, expected) => expect(kind(more)).toBe(expected));

	/** 4050: registered as unemployed for three months before work was registered. */
	test.each([
		['2025-01-31', '2025-05', 'now'], // three months on 30 April
		['2025-02-01', '2025-05', 'now'], // on 1 May
		['2025-02-02', '2025-05', 'unknown'], // on 2 May: the day of May decides
		['2025-02-28', '2025-05', 'unknown'],
		['2025-03-01', '2025-05', 'no'], // on 1 June
	])('4050, unemployed since %s, working since %s: %s', (since, from, expected) => {
		const [year, month] = from.split('-').map(Number);
		const began = monthOf(year ?? 0, month ?? 0);
		const more = { registered: true, registeredOn: day(since), employmentRegistered: began };
		expect(kind({ hardship: 'over-40-50', ...more })).toBe(expected);
	});

	test('4050 who was not registered before: no', () => {
		expect(kind({ hardship: 'over-40-50', registered: false, registeredOn: day('2024-01-01') })).toBe('no');
	});

	test.each([
		['domestic', 'now'],
		['shop-hand', 'now'],
		['vendor', 'now'],
		['ride-hailing', 'now'],
		['delivery', 'no'], // for graduates only
		['other', 'no'],
	] as const)('%s: %s', (flexibleKind, expected) => expect(kind({ flexibleKind })).toBe(expected));

	test.each<[string, BenefitFacts, string]>([
		['employed', { work: 'employed' }, 'no'],
		['outside Chongqing', { worksInChongqing: false }, 'no'],
		['not filed ahead: one step', { filedAhead: false }, 'one-step'],
		['not insured now: whoever paid before must ask', { stillInsured: false }, 'unknown'],
		['drawing unemployment benefit', { drawingUnemploymentBenefit: true }, 'no'],
		['registered in May 2024: the old rules', { employmentRegistered: monthOf(2024, 5) }, 'unknown'],
		['registered in June 2024', { employmentRegistered: monthOf(2024, 6) }, 'now'],
	])('%s', (_, more, expected) => expect(kind(more)).toBe(expected));

	test('of somebody of whom nothing is known, the answer is unknown and names what is missing', () => {
		const { kind, missing } = outcome({}, '2025-09-15');
		expect(kind).toBe('unknown');
		expect(missing).toEqual(expect.arrayContaining(['work', 'flexibleKind', 'hardship', 'filedAhead']));
	});

	test('a woman must say which original age is hers; a man need not', () => {
		expect(outcome({ ...person, sex: 'female' }, '2025-09-15')).toMatchObject({
			kind: 'unknown',
			missing: ['original'],
		});
		expect(outcome({ ...person, sex: 'female', original: 55 }, '2025-09-15').kind).toBe('now');
	});
});

describe('how much', () => {
	test('base of 2024, 20 %: 871.80 a month, two thirds are 581.20; twelve months 6,974.40', () => {
		const facts = {
			...person,
			employmentRegistered: monthOf(2024, 6),
			firstInsured: monthOf(2024, 6),
			lowestMedicalTier: yuan(0),
		};
		const { payment } = outcome(facts, '2024-09-01');
		expect(payment).toMatchObject({ known: true, total: 697_440 });
		expect(payment.steps.map(({ says }) => says).join()).toContain('871.80元');
		expect(resultsOf(facts, '2024-09-01')).toContain('每月581.20元');
	});

	/** 880.80 × 2/3 = 587.20; 256.25 × 2/3 = 170.8333; (880.80 + 256.25) × 12 × 2/3 = 9,096.40. */
	test('base of 2025 with the lowest tier of 256.25: 587.20 and 170.83 a month, 9,096.40 a year', () => {
		expect(outcome(person, '2025-09-15').payment).toMatchObject({ known: true, total: 909_640 });
		expect(resultsOf(person, '2025-09-15')).toEqual(
			expect.arrayContaining(['每月4,404元', '每月587.20元', '每月170.83元', '每月758.03元', '9,096.40元']),
		);
	});

	/** (910.60 + 0.01) × 12 × 2/3 = 7,284.88: rounding month by month would give 607.07 × 12 = 7,284.84. */
	test('is rounded once, at the end: base of 2026', () => {
		const facts = { ...person, lowestMedicalTier: yuan(0.01) };
		expect(outcome(facts, '2026-03-01').payment).toMatchObject({ known: true, total: 728_488 });
	});

	test('names the values as entered by the user, and the notice of the base', () => {
		const { steps } = outcome(person, '2025-09-15').payment;
		expect(steps.filter(({ says }) => says.includes('您填写的'))).toHaveLength(2);
		expect(steps[0]?.cite).toEqual({ document: 'contributionBase2025', at: '基数上下限' });
	});

	test('without the rate or the tier it is not known, and they are what is missing', () => {
		expect(outcome(without('individualPensionRate', 'lowestMedicalTier'), '2025-09-15')).toMatchObject({
			kind: 'now',
			payment: { known: false },
			missing: ['individualPensionRate', 'lowestMedicalTier'],
		});
	});

	test('in 2027 the last base known is used, and said to be an old one', () => {
		const { steps } = outcome(person, '2027-02-01').payment;
		expect(steps[0]?.says).toContain('以后年份的还没有');
	});
});

describe('how long', () => {
	/** First approved in April 2025: men born 1969-02 and 1969-03 retire in 2030-03 and 2030-04. */
	test.each([
		[monthOf(1969, 2), '可以补到退休'], // 59 months
		[monthOf(1969, 3), '最多3年，还剩36个月'], // 60: five years are not less than five years
	])('born in month %i', (birth, expected) => {
		expect(resultsOf({ ...person, birth }, '2025-04-01')).toContain(expected);
	});

	test.each([
		[35, 'now', 1],
		[36, 'no', 0],
	])('%i months had, first approved with more than five years to go: %s', (had, expected, left) => {
		const more = { flexibleSubsidyMonths: had, insuranceSubsidyApproved: monthOf(2024, 6) };
		expect(kind(more)).toBe(expected);
		// (880.80 + 256.25) × 2/3 = 758.0333 for the one month left
		if (left) expect(outcome({ ...person, ...more }, '2025-09-15').payment).toMatchObject({ total: 75_803 });
	});

	test('months of the unit subsidy count as well', () => {
		expect(
			kind({ unitSubsidyMonths: 30, flexibleSubsidyMonths: 6, insuranceSubsidyApproved: monthOf(2024, 6) }),
		).toBe('no');
	});

	test('36 months had, but first approved with less than five years to go: until retirement', () => {
		// born 1966-09: delay 6, retires 2027-03; from 2022-04 on that is 59 months
		const old = { birth: monthOf(1966, 9), flexibleSubsidyMonths: 36 };
		expect(kind({ ...old, insuranceSubsidyApproved: monthOf(2022, 4) })).toBe('now');
		expect(kind({ ...old, insuranceSubsidyApproved: monthOf(2022, 3) })).toBe('no');
		expect(outcome({ ...person, ...old }, '2025-09-15')).toMatchObject({
			kind: 'unknown',
			missing: ['insuranceSubsidyApproved'],
		});
	});

	test('close to retirement only the months until then are counted', () => {
		// born 1965-06: delay 2, retires 2025-08; in May 2025 three months are left: 758.0333 × 3
		const facts = { ...person, birth: monthOf(1965, 6) };
		expect(outcome(facts, '2025-05-20').payment).toMatchObject({ total: 227_410 });
		expect(outcome(facts, '2025-07-31').kind).toBe('now');
	});

	test('no longer insured: nothing is missing, the office is named, and no months are counted', () => {
		const { kind, missing, finding, payment } = outcome({ ...person, stillInsured: false }, '2025-09-15');
		expect([kind, missing]).toEqual(['unknown', []]);
		expect(JSON.stringify(finding)).toContain('没有缴过的，要先缴费');
		expect(JSON.stringify(finding)).toContain('请问街道（乡镇）');
		expect(payment).toMatchObject({ known: true, byMonth: { covers: '一年（12个月）' } });
		expect(payment.known && payment.byMonth?.due).toBeUndefined();
	});

	/** Pay first, be subsidised after: months before retirement may be claimed after it, of this year and the last. */
	describe('a man who retires in August 2025', () => {
		const retiring: BenefitFacts = { ...person, birth: monthOf(1965, 6), original: 60 };

		test.each([
			['2025-07-31', 'now'],
			['2025-08-01', 'unknown'],
			['2026-12-31', 'unknown'],
			['2027-01-01', 'no'],
		])('on %s: %s', (on, expected) => expect(outcome(retiring, on).kind).toBe(expected));

		test('asked for nothing more; said what is not written, and whom to ask', () => {
			const { missing, finding } = outcome(retiring, '2025-09-15');
			expect(missing).toEqual([]);
			expect(openOf(finding).map(({ otherwise }) => otherwise)).toEqual([
				'法定退休的月份（2025年8月）已经到了，最多补到退休；退休以前缴的月份还能不能申领，文件没有写，请问公共就业服务机构',
			]);
		});

		test('at most the months before retirement: January to July, 758.0333 × 7', () => {
			const { payment } = outcome(retiring, '2025-12-15');
			expect(payment).toMatchObject({ known: false, missing: [], most: 530_623 });
			expect(payment.note).toContain('请问公共就业服务机构');
			expect(resultsOf(retiring, '2025-12-15')).toEqual(
				expect.arrayContaining(['最多补到退休', '2025年1月到2025年7月，共7个月']),
			);
		});
	});

	test('retired in January 2026: no month before it is one of 2026; in February: January is', () => {
		const in2027 = (birth: Month) => outcome({ ...person, birth, original: 60 }, '2027-01-01').kind;
		// men born 1965-10 and 1965-11 are three months late
		expect(in2027(monthOf(1965, 10))).toBe('no');
		expect(in2027(monthOf(1965, 11))).toBe('unknown');
	});
});

describe('when to claim', () => {
	test('after the first month paid, the first time by the end of the next year', () => {
		const window = { from: '2025-02-01', until: '2026-12-31' };
		expect(outcome(person, '2025-01-31')).toMatchObject({ kind: 'from', from: '2025-02-01', window });
		expect(outcome(person, '2025-02-01')).toMatchObject({ kind: 'now', window });
	});

	test('printed to the end of 2025: after that it says so, and the first claim closes a year later', () => {
		expect(outcome(person, '2024-05-31').kind).toBe('not-in-force');
		expect(outcome(person, '2025-12-31').kind).toBe('now');
		expect(outcome(person, '2026-01-01').kind).toBe('expired');
		expect(outcome(person, '2026-12-31').kind).toBe('expired');
		expect(outcome(person, '2027-01-01').kind).toBe('closed');
	});

	test('registered after insurance began: counted from the registration', () => {
		expect(outcome({ ...person, employmentRegistered: monthOf(2025, 6) }, '2025-09-15').window?.from).toBe(
			'2025-07-01',
		);
	});

	test('who has claimed before has until the end of the year for the months of the last', () => {
		const facts = { ...person, flexibleSubsidyMonths: 6 };
		expect(outcome(facts, '2025-09-15').window).toMatchObject({ until: '2025-12-31' });
	});

	test('what has fallen due: two thirds of those months, rounded once', () => {
		const dueOf = (more: BenefitFacts, on: string) => {
			const { payment } = outcome(
				{ ...person, individualPensionRate: 2000, lowestMedicalTier: yuan(300.01), ...more },
				on,
			);
			return payment.known ? payment.byMonth?.due : undefined;
		};
		// 8 × (4,404 × 20 % + 300.01) × 2/3 = 6,297.653…
		expect(dueOf({}, '2025-09-15')).toBe(629_765);
		expect(dueOf({ continuous: false }, '2025-09-15')).toBeUndefined();
		expect(dueOf({}, '2025-01-31')).toBeUndefined();
	});

	test('the months of this year and the last, from June 2024 and within the printed validity', () => {
		expect(resultsOf(person, '2025-09-15')).toContain('2025年1月到2025年8月，共8个月');
		expect(resultsOf(person, '2026-11-21')).toContain('2025年1月到2025年12月，共12个月');
		expect(
			resultsOf(
				{ ...person, firstInsured: monthOf(2024, 1), employmentRegistered: monthOf(2024, 1) },
				'2025-03-01',
			),
		).toContain('2024年6月到2025年2月，共9个月');
	});
});

test('graduates have a subsidy of their own: not both at once', () => {
	expect(hardshipFlexibleInsurance.excludes.map(({ benefit }) => benefit)).toEqual([
		'graduate-flexible-insurance',
		'graduate-unit-insurance',
	]);
});

test('never throws', () => {
	const keys = [...Object.keys(person), 'original', 'registered', 'registeredOn', 'insuranceSubsidyApproved'];
	fc.assert(
		fc.property(strangeFacts(keys as (keyof BenefitFacts)[]), someDay, (facts, on) => {
			outcomeOf(hardshipFlexibleInsurance, facts, on);
			outcomeOf(hardshipFlexibleInsurance, { ...person, ...facts }, on);
		}),
		{ numRuns: 500 },
	);
});
