import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { groupDays, madeUp, statutoryDays, type Celebrant } from '$lib/insurance/calendar';
import { documents } from '$lib/law/library';
import type { DocumentId } from '$lib/law/documents';

describe('the thirteen days off for everybody', () => {
	test.each([
		[2025, '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
		[2026, '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19'],
	])('%i: the Spring Festival is told by the notice', (year, ...spring) => {
		expect(
			statutoryDays(year)
				?.filter(({ holiday }) => holiday === '春节')
				.map(({ name, on }) => [name, on]),
		).toEqual(['除夕', '正月初一', '正月初二', '正月初三'].map((name, index) => [name, spring[index]]));
	});

	test('2026: of 清明, 端午 and 中秋 only the days off around them are known', () => {
		const open = statutoryDays(2026)?.filter(({ on }) => on === undefined);
		expect(open?.map(({ name, within }) => [name, within])).toEqual([
			['清明', { from: '2026-04-04', until: '2026-04-06' }],
			['端午', { from: '2026-06-19', until: '2026-06-21' }],
			['中秋', { from: '2026-09-25', until: '2026-09-27' }],
		]);
	});

	test('2025: the Mid-Autumn Festival lies among the days off of the National Day', () => {
		expect(statutoryDays(2025)?.find(({ name }) => name === '中秋')?.within).toEqual({
			from: '2025-10-01',
			until: '2025-10-08',
		});
	});

	test('2027: not arranged, so only what never moves has a day', () => {
		expect(statutoryDays(2027)?.flatMap(({ on }) => on ?? [])).toEqual([
			...['2027-01-01', '2027-05-01', '2027-05-02', '2027-10-01', '2027-10-02', '2027-10-03'],
		]);
		expect(statutoryDays(2027)?.some(({ within }) => within)).toBe(false);
	});

	test.each([2025, 2026, 2027, 9999])('%i has thirteen, each cited where the library has it', (year) => {
		const days = statutoryDays(year) ?? [];
		expect(days).toHaveLength(13);
		for (const { cite } of days)
			expect(documents[cite.document as DocumentId].points.map(({ at }) => at)).toContain(cite.at);
	});

	test.each([2024, 10_000, 2026.5, NaN])('the law for %d was not read', (year) => {
		expect(statutoryDays(year)).toBeUndefined();
		expect(madeUp(year)).toBeUndefined();
		expect(groupDays({}, year)).toEqual([]);
	});
});

describe('days made up, for they fall on a weekend', () => {
	test.each([
		[2025, [], 3], // 1 May is a Thursday, 1 October a Wednesday
		[2026, ['2026-05-02', '2026-10-03'], 3], // both Saturdays
		[2027, ['2027-05-01', '2027-05-02', '2027-10-02', '2027-10-03'], 7], // each time Saturday and Sunday
		[2028, ['2028-01-01', '2028-10-01'], 7], // a Saturday, a Sunday
	])('%i: %j; of %i days it is not known', (year, days, open) => {
		expect(madeUp(year)?.days.map(({ on }) => on)).toEqual(days);
		expect(madeUp(year)?.open).toHaveLength(open);
	});
});

describe('holidays for some', () => {
	const of = (person: Celebrant, year: number, id: string) =>
		groupDays(person, year).find((holiday) => holiday.id === id);

	test.each([
		[2025, '2025-03-08', true, 0], // a Saturday
		[2026, '2026-03-08', true, 0], // a Sunday
		[2027, '2027-03-08', false, 0.5], // a Monday
	])('women in %i', (year, on, weekend, days) => {
		expect(of({ sex: 'female' }, year, 'women')).toMatchObject({ on, weekend, days });
	});

	test('not for men; not known while nobody said', () => {
		expect(of({ sex: 'male' }, 2027, 'women')).toMatchObject({ belongs: 'no', days: 0 });
		expect(of({}, 2027, 'women')).toMatchObject({ belongs: 'unknown' });
		expect(of({}, 2027, 'women')?.days).toBeUndefined();
		expect(of({}, 2026, 'women')?.days).toBe(0);
	});

	test.each([
		['2012-06-01', 'no', 0], // exactly 14 on the day
		['2012-06-02', 'yes', 1], // 14 only on the next
		['2026-06-01', 'yes', 1],
		['2026-06-02', 'no', 0], // not born yet
		['1990-01-01', 'no', 0],
	])('children’s day 2026, a Monday, born %s: %s', (birth, belongs, days) => {
		expect(of({ birth: day(birth) }, 2026, 'children')).toMatchObject({ on: '2026-06-01', belongs, days });
	});

	test.each([
		['2012-05-04', 'yes', 0.5], // exactly 14 on the day
		['2012-05-05', 'no', 0],
	])('youth day 2026, a Monday, born %s: %s', (birth, belongs, days) => {
		expect(of({ birth: day(birth) }, 2026, 'youth')).toMatchObject({ on: '2026-05-04', belongs, days });
	});

	test('soldiers: half a day on 1 August, nothing on a weekend', () => {
		expect(of({ serving: true }, 2025, 'soldiers')).toMatchObject({ on: '2025-08-01', days: 0.5 }); // a Friday
		expect(of({ serving: true }, 2026, 'soldiers')).toMatchObject({ weekend: true, days: 0 }); // a Saturday
		expect(of({ serving: false }, 2025, 'soldiers')).toMatchObject({ belongs: 'no', days: 0 });
	});

	test('whoever has youth day is no child four weeks later', () => {
		const anyBirth = fc
			.tuple(
				fc.integer({ min: 1950, max: 2024 }),
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 28 }),
			)
			.map((parts) => day(parts.map((part) => String(part).padStart(2, '0')).join('-')));
		fc.assert(
			fc.property(anyBirth, fc.integer({ min: 2025, max: 2100 }), (birth, year) => {
				const child = of({ birth }, year, 'children')?.belongs;
				const young = of({ birth }, year, 'youth')?.belongs;
				expect([child, young]).not.toEqual(['yes', 'yes']);
			}),
		);
	});
});
