import { describe, expect, test } from 'vitest';
import { formatMonth } from '$lib/engine/month';
import { contributionsAt, type ContributionRecord } from '$lib/retirement/contributions';
import { man, month, woman, write, years, type Person } from './people';

describe('a record at the end of a month', () => {
	const to = (record: ContributionRecord, text: string) => contributionsAt(record, month(text));
	const paid = { paid: 186, asOf: month('2026-11') };

	test.each([
		['2020-01', 186], // nobody said how it grew before
		['2026-10', 186],
		['2026-11', 186],
		['2026-12', 187],
		['2027-01', 188],
		['2027-11', 198],
		['2036-11', 306],
	])('while paying, in %s: %i months', (on, total) => {
		expect(to({ ...paid, paying: true }, on)).toBe(total);
	});

	test.each(['2020-01', '2026-11', '2026-12', '2036-11'])('once stopped, in %s: as it was', (on) => {
		expect(to({ ...paid, paying: false }, on)).toBe(186);
	});

	test.each([
		['2026-12', 187],
		['2027-02', 189],
		['2027-03', 190],
		['2027-04', 190],
		['2036-11', 190],
	])('while paying until 2027-03, in %s: %i months', (on, total) => {
		expect(to({ ...paid, paying: true, until: month('2027-03') }, on)).toBe(total);
	});

	test('who pays until the month the record ends with adds nothing', () => {
		expect(to({ ...paid, paying: true, until: month('2026-11') }, '2027-11')).toBe(186);
	});
});

/**
 * 弹性退休办法 第七条: early retirement asks for the minimum of the chosen month's own year. A man born in June 1970 may
 * go from 2030-06 (15年6个月) and reaches the statutory age in 2031-11 (16年).
 */
describe('the months with enough contributions', () => {
	const he = man('1970-06').on('2030-05-20');

	test.each<[string, Person, string]>([
		// 186 in June, 192 in December, 193 in January
		['185 months by May, paying on', he.paid(185, '2030-05').payingOn(), '2030-06–2031-11'],
		// 185 in June is one too few; 186 in July, 192 in January
		['184, paying on', he.paid(184, '2030-05').payingOn(), '2030-07–2031-11'],
		// 186 in August, 190 in December, but 191 in January, when 192 are asked for; 192 in February
		['183, paying on', he.paid(183, '2030-05').payingOn(), '2030-08–2030-12, 2031-02–2031-11'],
		// 186 in October, 188 in December; 189 in January; 192 in April
		['181, paying on', he.paid(181, '2030-05').payingOn(), '2030-10–2030-12, 2031-04–2031-11'],
		// 186 only just in December; 192 in June
		['179, paying on', he.paid(179, '2030-05').payingOn(), '2030-12, 2031-06–2031-11'],
		// 185 in December; 186 in January; 192 in July
		['178, paying on', he.paid(178, '2030-05').payingOn(), '2031-07–2031-11'],
		// 192 only just in the statutory month, 18 months on
		['174, paying on', he.paid(174, '2030-05').payingOn(), '2031-11'],
		['173, paying on', he.paid(173, '2030-05').payingOn(), 'none'],
		['186, stopped', he.paid(186, '2030-05').stopped(), '2030-06–2030-12'],
		['185, stopped', he.paid(185, '2030-05').stopped(), 'none'],
		['191, stopped', he.paid(191, '2030-05').stopped(), '2030-06–2030-12'],
		['192, stopped', he.paid(192, '2030-05').stopped(), '2030-06–2031-11'],
		['179, paying until December', he.paid(179, '2030-05').payingUntil('2030-12'), '2030-12'],
		['179, paying until November', he.paid(179, '2030-05').payingUntil('2030-11'), 'none'],
		[
			'181, paying until April',
			he.paid(181, '2030-05').payingUntil('2031-04'),
			'2030-10–2030-12, 2031-04–2031-11',
		],
		['181, paying until March', he.paid(181, '2030-05').payingUntil('2031-03'), '2030-10–2030-12'],
		['nothing, stopped', he.paid(0, '2030-05').stopped(), 'none'],
	])('%s: %s', (_, person, eligible) => {
		const { outlook } = person;
		expect(write(outlook.eligible)).toBe(eligible);
		expect(outlook.firstEligible).toBe(eligible === 'none' ? undefined : month(eligible.slice(0, 7)));
	});

	test('three years of rising minimums: 18年6个月, 19年, 19年6个月, 20年', () => {
		const she = woman('1984-12', 50).on('2036-11-30'); // 2036-12 to 2039-12
		// 222 in December 2036; 223 in January; 228 in June 2037, 234 in December and from then ahead of the ladder
		expect(write(she.paid(221, '2036-11').payingOn().outlook.eligible)).toBe('2036-12, 2037-06–2039-12');
		// 228 in June 2037 and no more: too few for 2038
		expect(write(she.paid(221, '2036-11').payingUntil('2037-06').outlook.eligible)).toBe(
			'2036-12, 2037-06–2037-12',
		);
		expect(write(she.paid(234, '2036-11').stopped().outlook.eligible)).toBe('2036-12–2038-12');
		expect(write(she.paid(239, '2036-11').stopped().outlook.eligible)).toBe('2036-12–2038-12');
		expect(write(she.paid(240, '2036-11').stopped().outlook.eligible)).toBe('2036-12–2039-12');
	});

	test('until 2029 the ladder does not move, and no gap opens', () => {
		// 附件1: 1966年5月 → 2026年10月, the earliest 2026-05
		expect(write(man('1966-05').on('2026-04-30').paid(178, '2026-04').payingOn().outlook.eligible)).toBe(
			'2026-06–2026-10',
		);
	});

	test('who already draws a pension has none to choose from', () => {
		const outlook = he.paid(240, '2030-05').payingOn().drawingPension().outlook;
		expect(outlook.eligible).toEqual([]);
		expect(outlook.firstEligible).toBeUndefined();
	});
});

describe('what is missing at the statutory month · 办法 第二条', () => {
	// 附件1: 1970年5月 → 2031年10月, sixteen years. From November 2026 to then are 59 months.
	const he = man('1970-05');

	test.each<[string, Person, number, number]>([
		['133 months, paying on', he.paid(133, '2026-11').payingOn(), 192, 0],
		['132 months, paying on', he.paid(132, '2026-11').payingOn(), 191, 1],
		['134 months, paying on', he.paid(134, '2026-11').payingOn(), 193, 0],
		['121 months, paying on', he.paid(121, '2026-11').payingOn(), 180, 12],
		['192 months, stopped', he.paid(192, '2026-11').stopped(), 192, 0],
		['191 months, stopped', he.paid(191, '2026-11').stopped(), 191, 1],
		['133 months, paying until the statutory month', he.paid(133, '2026-11').payingUntil('2031-10'), 192, 0],
		['133 months, paying until the month before', he.paid(133, '2026-11').payingUntil('2031-09'), 191, 1],
	])('%s: %i in all, %i short', (_, person, total, shortfall) => {
		const { outlook } = person;
		expect(outlook).toMatchObject({ totalAtStatutory: total, minimum: 192, shortfall });
		expect(outlook.completion === undefined).toBe(shortfall === 0);
	});

	test('still to pay counts from the month the record ends with', () => {
		expect(he.paid(121, '2026-11').payingOn().outlook.stillToPay).toBe(192 - 121);
		expect(he.paid(191, '2026-11').stopped().outlook.stillToPay).toBe(1);
		expect(he.paid(192, '2026-11').payingOn().outlook.stillToPay).toBe(0);
		expect(he.paid(300, '2026-11').payingOn().outlook.stillToPay).toBe(0);
	});

	test('before the reform’s first month there is nothing to measure by', () => {
		expect(man('1964-12').paid(100, '2026-11').stopped().answer.outlook).toBeUndefined();
	});

	test('an incomplete record measures nothing', () => {
		expect(he.paid(186, '2026-11').answer.outlook).toBeUndefined();
		expect(he.payingOn().answer.outlook).toBeUndefined();
	});
});

/**
 * 办法 第二条 lets people pay on after the statutory age and does not say which year's minimum then counts. One reading
 * keeps that of the statutory year; the other takes that of the year in which the record is complete.
 */
describe('when a short record would be complete, under both readings', () => {
	const he = man('1970-05'); // 2031-10, 192 months

	test.each<[string, Person, string, number, string]>([
		// 180 in 2031-10. Twelve more: 2032-10. But 2032 asks for 198, 2033 for 204: 180 + 24 in 2033-10.
		['12 short, paying on', he.paid(121, '2026-11').payingOn(), '2032-10', 24, '2033-10'],
		// 190 in 2031-10: two more are complete in the same year.
		['2 short, paying on', he.paid(131, '2026-11').payingOn(), '2031-12', 2, '2031-12'],
		// 189 in 2031-10: three more reach January 2032, when 198 are asked for; 189 + 9 in 2032-07.
		['3 short, paying on', he.paid(130, '2026-11').payingOn(), '2032-01', 9, '2032-07'],
		// 145 when he stops in 2028-11; 47 more: 2032-10, when 198 are asked for; 145 + 59 = 204 in 2033-10.
		['paying until 2028-11', he.paid(121, '2026-11').payingUntil('2028-11'), '2032-10', 59, '2033-10'],
		// stopped in 2026-06 with 126; the next month that can be paid is 2026-12: 66 months to 2032-05,
		// when 198 are asked for; 126 + 72 = 198 in 2032-11.
		[
			'paying until a month gone by',
			he.paid(121, '2026-01').payingUntil('2026-06'),
			'2032-05',
			72,
			'2032-11',
		],
		// 100 + 92 in 2034-07, when 210 are asked for. Half a year a year: 100 + 121 = 221 in 2036-12 is one short of
		// 222; 2037 asks for 228: 100 + 128 in 2037-07.
		['stopped with 100', he.paid(100, '2026-11').stopped(), '2034-07', 128, '2037-07'],
		['stopped with 100 long ago', he.paid(100, '2020-01').stopped(), '2034-07', 128, '2037-07'],
		// reached in time: taken up next month, 41 more by 2030-04, long before 2031-10
		['stopped with 151', he.paid(151, '2026-11').stopped(), '2030-04', 41, '2030-04'],
	])('%s: %s, or %i months until %s', (_, person, complete, months, later) => {
		const { completion } = person.outlook;
		expect(completion && formatMonth(completion.month)).toBe(complete);
		expect(completion?.laterYear.months).toBe(months);
		expect(completion && formatMonth(completion.laterYear.month)).toBe(later);
	});

	test('a woman past the statutory month: fifteen years, or what the later year asks for', () => {
		// 附件2: 1970年1月 → 2025年2月. 80 more from 2026-11: 2033-07, when 204 are asked for; 100 + 128 in 2037-07.
		const { outlook } = woman('1970-01', 55).paid(100, '2026-11').stopped();
		expect(outlook).toMatchObject({ minimum: 180, shortfall: 80 });
		expect(outlook.completion).toEqual({
			month: month('2033-07'),
			laterYear: { months: 128, month: month('2037-07') },
		});
	});

	/**
	 * 附件1: 1965年5月 → 2025年7月, fifteen years. With 170 in June 2025 he has 171 in July, nine too few. Asked in
	 * November 2026, a month gone by unpaid cannot be paid any more: the next is December.
	 */
	test.each([
		// went on long enough: 180 in April 2026
		['2026-12', '2026-04'],
		['2026-04', '2026-04'],
		// 179 in March 2026, then stopped: one more, in December
		['2026-03', '2026-12'],
		// 174 in October 2025, then stopped: six more, December to May
		['2025-10', '2027-05'],
		// stopped with the statutory month itself: nine more, December to August
		['2025-07', '2027-08'],
		// stopped the month before: ten more
		['2025-06', '2027-09'],
	])('paid until %s, a year after the statutory month: complete in %s', (until, complete) => {
		const { completion } = man('1965-05').paid(170, '2025-06').payingUntil(until).outlook;
		expect(completion && formatMonth(completion.month)).toBe(complete);
		expect(completion && formatMonth(completion.laterYear.month)).toBe(complete);
	});

	test('from 2039 on both readings are the same', () => {
		// Born 1977-01: 2040-01, twenty years. 60 + 158 = 218 then, 22 short.
		const { outlook } = man('1977-01').paid(60, '2026-11').payingOn();
		expect(outlook.shortfall).toBe(22);
		expect(outlook.completion).toEqual({
			month: month('2041-11'),
			laterYear: { months: 22, month: month('2041-11') },
		});
	});

	test('fifteen years are enough for all who reach the statutory age by 2029', () => {
		// 附件1: 1968年12月 → 2029年12月; 1969年1月 → 2030年2月, fifteen years and a half
		expect(man('1968-12').paid(years(15), '2026-11').stopped().outlook.shortfall).toBe(0);
		expect(man('1969-01').paid(years(15), '2026-11').stopped().outlook.shortfall).toBe(6);
	});
});
