import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import { benefitOf } from '$lib/benefits';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { benefitIds, type BenefitId } from '$lib/benefits/ids';
import { day, firstDayOf, lastDayOf, monthOfDay, plusDays, type Day } from '$lib/engine/day';
import type { Dated } from '$lib/engine/dated';
import { yuan } from '$lib/engine/money';
import { monthOf, plusMonths, yearOf } from '$lib/engine/month';
import { contributionBase } from '$lib/law/contribution-base';
import { minimumWage } from '$lib/law/minimum-wage';
import { hired, month, without } from '../benefits/hire';

const months = Array.from({ length: 43 }, (_, index) => plusMonths(monthOf(2024, 6), index));
const ends: readonly Day[] = months.flatMap((at) => [firstDayOf(at), lastDayOf(at)]);

const flexible: BenefitFacts = {
	work: 'flexible',
	worksInChongqing: true,
	filedAhead: true,
	continuous: true,
	stillInsured: true,
	received: [],
};
const listedPost: BenefitFacts = {
	work: 'employed',
	employer: 'firm',
	shortagePost: true,
	cvSent: true,
	filedAhead: true,
	worksInChongqing: true,
	continuous: true,
	stillInsured: true,
	received: [],
};
const hardship: BenefitFacts = {
	hardship: 'disabled',
	hukou: 'chongqing',
	contract: true,
	continuous: true,
	stillInsured: true,
	sex: 'male',
	birth: month('1980-01'),
	unitSubsidyMonths: 0,
	flexibleSubsidyMonths: 0,
	postSubsidyMonths: 0,
};

/** Somebody for whom all is in order, and the days from which another answer holds. The first holds on 1 June 2024. */
const cases: Readonly<Record<BenefitId, readonly [BenefitFacts, ...(readonly [string, string])[]]>> = {
	// twelve months from August 2024, then half a year
	'graduate-unit-insurance': [hired, ['2024-06-01', 'from'], ['2025-08-01', 'now'], ['2026-02-01', 'closed']],
	// three months from August 2024, then three
	'expansion-grant': [
		{ ...hired, birth: month('1999-01') },
		['2024-06-01', 'from'],
		['2024-11-01', 'now'],
		['2025-02-01', 'closed'],
	],
	'hiring-subsidy': [
		{ ...hired, graduationYear: 2021, registered: true, firstInsured: month('2025-03') },
		['2024-06-01', 'from'],
		['2026-03-01', 'now'],
		['2026-09-01', 'closed'],
	],
	'graduate-flexible-insurance': [
		{
			...flexible,
			graduate: true,
			graduationYear: 2024,
			registered: true,
			flexibleKind: 'delivery',
			employmentRegistered: month('2025-03'),
			firstInsured: month('2025-03'),
		},
		['2024-06-01', 'from'],
		['2026-03-01', 'now'],
		['2026-09-01', 'closed'],
	],
	'flexible-work-grant': [
		{
			...flexible,
			graduate: true,
			graduationYear: 2021,
			registered: true,
			flexibleKind: 'vendor',
			firstInsured: month('2025-03'),
		},
		['2024-06-01', 'from'],
		['2026-03-01', 'now'],
		['2026-09-01', 'closed'],
	],
	'shortage-post-subsidy': [
		{
			...listedPost,
			industry: 'manufacturing',
			birth: month('1995-03'),
			firstInsured: month('2025-05'),
		},
		['2024-06-01', 'from'],
		['2026-05-01', 'now'],
		['2026-11-01', 'closed'],
	],
	// one month, then to 31 March
	'travel-and-lodging': [
		{
			...listedPost,
			graduate: true,
			graduationYear: 2025,
			school: 'elsewhere',
			firstInsured: month('2025-07'),
		},
		['2024-06-01', 'from'],
		['2025-08-01', 'now'],
		['2026-04-01', 'closed'],
	],
	// printed to the end of 2025; the first claim by the end of 2026
	'hardship-flexible-insurance': [
		{
			...hardship,
			...flexible,
			flexibleKind: 'domestic',
			drawingUnemploymentBenefit: false,
			firstInsured: month('2025-01'),
			employmentRegistered: month('2025-01'),
		},
		['2024-06-01', 'from'],
		['2025-02-01', 'now'],
		['2026-01-01', 'expired'],
		['2027-01-01', 'closed'],
	],
	'hardship-unit-insurance': [
		{
			...hardship,
			employer: 'firm',
			publicWelfarePost: 'none',
			rehiredByFormerEmployer: false,
			firstInsured: month('2025-03'),
			employmentRegistered: month('2025-03'),
		},
		['2024-06-01', 'from'],
		['2025-09-01', 'now'],
		['2026-01-01', 'expired'],
		['2027-01-01', 'closed'],
	],
	'public-welfare-post': [
		{
			...hardship,
			publicWelfarePost: 'full-time',
			wageArea: 'first',
			firstInsured: month('2024-06'),
			employmentRegistered: month('2024-06'),
		},
		['2024-06-01', 'now'],
		['2026-01-01', 'expired'],
	],
	'job-placement': [
		{
			agency: 'agency',
			freePlacement: true,
			dispatched: false,
			publicWelfarePost: 'none',
			placedUnemployed: 10,
			placedUnemployedStayed: 10,
			placedHardship: 0,
		},
		['2024-06-01', 'now'],
		['2026-01-01', 'expired'],
	],
	// registered on 10 May 2023: three years are full on 10 May 2026, of which the notice does not speak
	'startup-grant': [
		{
			work: 'own-business',
			employer: 'small',
			firstBusiness: true,
			founder: 'rural',
			hukou: 'chongqing',
			businessRegisteredOn: day('2023-05-10'),
			employees: 2,
			businessInsured: true,
			arrears: false,
			received: [],
		},
		['2024-06-01', 'now'],
		['2026-01-01', 'expired'],
		['2026-05-10', 'unknown'],
		['2026-05-11', 'no'],
	],
	'jobseeking-grant': [
		{
			graduate: true,
			graduationYear: 2026,
			school: 'chongqing',
			studentNeed: 'student-loan',
			received: [],
		},
		['2024-06-01', 'not-in-force'],
		['2024-06-12', 'from'],
		['2025-07-01', 'now'],
		['2026-06-01', 'closed'],
	],
	// two years from the certificate; of the anniversary the rules do not speak
	traineeship: [
		{
			graduate: true,
			graduationYear: 2024,
			certificateOn: day('2024-06-25'),
			studyingOn: false,
			work: 'none',
			birth: month('1990-01'),
			registered: false,
		},
		['2024-06-01', 'now'],
		['2026-06-25', 'unknown'],
		['2026-06-26', 'no'],
	],
	'traineeship-base': [
		{ traineesApproved: 10, approvedMonths: 60, traineesRetained: 4, insuranceBought: true },
		['2024-06-01', 'now'],
	],
};

describe('every month from June 2024 to December 2027: one answer a day, and the next from its day on', () => {
	test('the months', () => expect(months.at(-1)).toBe(monthOf(2027, 12)));

	test.each(benefitIds)('%s', (id) => {
		const [facts, ...turns] = cases[id];
		const expected = (on: Day) => turns.findLast(([from]) => from <= on)?.[1];
		const turning = turns.flatMap(([from]) => [day(from), plusDays(day(from), -1)]);
		for (const on of [...ends, ...turning.filter((on) => on >= '2024-06-01')])
			expect(outcomeOf(benefitOf(id), facts, on).kind, on).toBe(expected(on));
	});
});

/** A day on which each of them can claim. */
const claimDay = (id: BenefitId): Day => {
	const [, ...turns] = cases[id];
	return day(turns.find(([, kind]) => kind === 'now')?.[0] ?? '');
};

describe('of somebody for whom all is in order, taking facts away never refuses', () => {
	test.each(benefitIds)('%s', (id) => {
		const [facts] = cases[id];
		const keys = Object.keys(facts) as FactKey[];
		const on = claimDay(id);
		// by one, by two, and all at once
		const fewer = [
			keys,
			...keys.map((key) => [key]),
			...keys.flatMap((a, index) => keys.slice(index + 1).map((b) => [a, b])),
		];
		for (const away of fewer) {
			const { kind } = outcomeOf(benefitOf(id), without(facts, ...away), on);
			expect(['now', 'unknown'], away.join()).toContain(kind);
		}
	});
});

describe('the values that change by the year', () => {
	/** How many of the periods a day lies in: one without a last day is taken to end where the next begins. */
	const holding = <T>({ periods }: Dated<T>, on: Day): number =>
		periods.filter(({ from, until }, index) => {
			const next = periods[index + 1]?.from;
			return from <= on && (until === undefined || on <= until) && (next === undefined || on < next);
		}).length;

	test.each(ends)('on %s each holds once, or is said not to', (on) => {
		const year = yearOf(monthOfDay(on));
		expect(holding(contributionBase, on)).toBe(year <= 2026 ? 1 : 0);
		expect(contributionBase.at(on)?.current).toBe(year <= 2026);
		expect(holding(minimumWage, on)).toBe(year >= 2025 ? 1 : 0);
	});

	/** 4,359, 4,404 and 4,553 yuan; 2027 goes on with the last. */
	test.each(ends)('on %s the floor of that year is the one reckoned with', (on) => {
		const floors: Readonly<Record<number, string>> = {
			2024: '每月4,359元',
			2025: '每月4,404元',
			2026: '每月4,553元',
			2027: '每月4,553元',
		};
		const [facts] = cases['hardship-unit-insurance'];
		const { payment } = outcomeOf(benefitOf('hardship-unit-insurance'), facts, on);
		expect(payment.steps[0]?.result).toBe(floors[yearOf(monthOfDay(on))]);
	});

	/** 2,330 × 12 from 2025 on; nothing is invented for 2024. At the end fewer than twelve of 36 months are never left. */
	test.each(ends)('on %s the minimum wage of that year is the one reckoned with', (on) => {
		const [facts] = cases['public-welfare-post'];
		const { payment } = outcomeOf(benefitOf('public-welfare-post'), facts, on);
		expect(payment.known ? payment.total : undefined).toBe(on < '2025-01-01' ? undefined : yuan(27_960));
	});
});
