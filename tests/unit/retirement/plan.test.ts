import { describe, expect, test } from 'vitest';
import { formatMonth } from '$lib/engine/month';
import { outsideWindows, type PlanKind } from '$lib/retirement/plan';
import { man, month, requirement, woman, years, type Person } from './people';

/** A man of whom 2030-06 to 2034-11 are the months, 2031-11 the statutory one. */
const he = man('1970-06');
/** 附件1: 1966年5月 → 2026年10月. From 2026-05 (60岁) to 2029-10. */
const older = man('1966-05').on('2026-01-01');

const truthOf = (person: Person, chosen: string, word: string) =>
	requirement(person.plan(chosen).finding, word).truth;

describe('what kind of retirement a month is · 弹性退休办法 第一条, 第四条', () => {
	test.each<[string, Person, string, PlanKind]>([
		['a man born 1970-06', he, '2030-05', 'too-early'],
		['a man born 1970-06', he, '2030-06', 'early'],
		['a man born 1970-06', he, '2031-10', 'early'],
		['a man born 1970-06', he, '2031-11', 'on-time'],
		['a man born 1970-06', he, '2031-12', 'late'],
		['a man born 1970-06', he, '2034-11', 'late'],
		['a man born 1970-06', he, '2034-12', 'too-late'],
		['a woman of 55 born 1981-09', woman('1981-09', 55), '2036-08', 'too-early'],
		['a woman of 55 born 1981-09', woman('1981-09', 55), '2036-09', 'early'],
		['a woman of 55 born 1981-09', woman('1981-09', 55), '2039-08', 'early'],
		['a woman of 55 born 1981-09', woman('1981-09', 55), '2039-09', 'on-time'],
		['a woman of 55 born 1981-09', woman('1981-09', 55), '2039-10', 'late'],
		['a woman of 55 born 1981-09', woman('1981-09', 55), '2042-09', 'late'],
		['a woman of 55 born 1981-09', woman('1981-09', 55), '2042-10', 'too-late'],
		// just fifty, but more than three years before her statutory month
		['a woman of 50 born 1981-01', woman('1981-01', 50), '2031-01', 'too-early'],
		['a woman of 50 born 1981-01', woman('1981-01', 50), '2031-02', 'early'],
		['a woman of 50 born 1981-01', woman('1981-01', 50), '2034-01', 'early'],
		['a woman of 50 born 1981-01', woman('1981-01', 50), '2034-02', 'on-time'],
		['a woman of 50 born 1981-01', woman('1981-01', 50), '2034-03', 'late'],
		['a woman of 50 born 1981-01', woman('1981-01', 50), '2037-02', 'late'],
		['a woman of 50 born 1981-01', woman('1981-01', 50), '2037-03', 'too-late'],
		// the one month between sixty and the statutory month
		['a man born 1965-01', man('1965-01'), '2024-12', 'too-early'],
		['a man born 1965-01', man('1965-01'), '2025-01', 'early'],
		['a man born 1965-01', man('1965-01'), '2025-02', 'on-time'],
		['a man born 1964-12', man('1964-12'), '2024-11', 'not-open'],
		['a man born 1964-12', man('1964-12'), '2024-12', 'on-time'],
		['a man born 1964-12', man('1964-12'), '2025-01', 'not-open'],
		['one who draws a pension', he.drawingPension(), '2030-06', 'not-open'],
		['one who draws a pension', he.drawingPension(), '2034-11', 'not-open'],
	])('%s, %s: %s', (_, person, chosen, kind) => {
		expect(person.plan(chosen).kind).toBe(kind);
	});

	test.each([
		['2030-05', 'no'],
		['2030-06', 'yes'],
		['2034-11', 'yes'],
		['2034-12', 'no'],
	])('the limits are a requirement of their own: %s %s', (chosen, truth) => {
		expect(truthOf(he, chosen, '2030年6月到2034年11月')).toBe(truth);
	});

	test('a month outside the limits is no plan, whatever else holds, and nothing is asked for', () => {
		for (const chosen of ['2030-05', '2034-12']) {
			const { finding, deadlines } = he.plan(chosen);
			expect(finding).toMatchObject({ truth: 'no', missing: [] });
			expect(deadlines).toEqual([]);
		}
	});
});

describe('age, pension and its first month', () => {
	/** 第九条: the pension begins the month after. */
	test.each([
		['2030-06', years(60), 17, '2030-07'],
		['2031-10', years(61, 4), 1, '2031-11'],
		['2031-11', years(61, 5), 0, '2031-12'],
		['2031-12', years(61, 6), -1, '2032-01'],
		['2034-11', years(64, 5), -36, '2034-12'],
	])('retiring in %s at %i months of age: %i months of pension more, from %s', (chosen, age, more, from) => {
		const plan = he.plan(chosen);
		expect(plan.age).toBe(age);
		expect(plan.pensionMonths).toBe(more);
		expect(formatMonth(plan.pensionFrom)).toBe(from);
	});
});

describe('which year’s minimum counts · 弹性退休办法 第七条', () => {
	test.each<[string, Person, string, number, number]>([
		['early: that of the chosen year', he, '2030-06', 2030, 186],
		['early: that of the chosen year', he, '2030-12', 2030, 186],
		['early: that of the chosen year', he, '2031-01', 2031, 192],
		['on time: that of the year itself', he, '2031-11', 2031, 192],
		['late: that of the statutory year', he, '2031-12', 2031, 192],
		['late: that of the statutory year', he, '2034-11', 2031, 192],
		['a man born 1968-09, statutory 2029-09', man('1968-09'), '2032-09', 2029, 180],
		['a woman of 50 born 1984-12 at 52', woman('1984-12', 50), '2036-12', 2036, 222],
		['a woman of 50 born 1984-12 at 55', woman('1984-12', 50), '2039-12', 2039, 240],
		['a woman of 50 born 1984-12 at 58', woman('1984-12', 50), '2042-12', 2039, 240],
		['a man born 1977-01, after the tables', man('1977-01'), '2040-01', 2040, 240],
	])('%s, %s', (_, person, chosen, year, minimum) => {
		expect(person.plan(chosen)).toMatchObject({ minimumYear: year, minimum });
	});

	test('36 months late the minimum is still that of 2029; a 37th month is too late', () => {
		const born1968 = man('1968-09').paid(180, '2026-11').stopped();
		expect(born1968.plan('2032-09').kind).toBe('late');
		expect(truthOf(born1968, '2032-09', '缴费')).toBe('yes');
		expect(truthOf(man('1968-09').paid(179, '2026-11').stopped(), '2032-09', '缴费')).toBe('no');
		expect(born1968.plan('2032-10').kind).toBe('too-late');
	});

	test('the article cited is the one that says which year', () => {
		for (const chosen of ['2030-06', '2034-11'])
			expect(requirement(he.plan(chosen).finding, '缴费').cite).toEqual({
				document: 'flexible',
				at: '第七条',
			});
		expect(requirement(he.plan('2031-11').finding, '缴费').cite).toMatchObject({ document: 'measures' });
	});
});

describe('enough contributions', () => {
	// From November 2026 to June 2030 are 43 months, to January 2031 are 50.
	const paying = (months: number) => he.paid(months, '2026-11').payingOn();

	test.each<[string, Person, string, string, number]>([
		['15年6个月 in 2030-06', paying(143), '2030-06', 'yes', 186],
		['15年5个月 in 2030-06', paying(142), '2030-06', 'no', 185],
		['paid on for one month more', paying(142), '2030-07', 'yes', 186],
		['16年1个月 in 2031-01', paying(143), '2031-01', 'yes', 193],
		['16年 in 2031-01', paying(142), '2031-01', 'yes', 192],
		['15年11个月 in 2031-01', paying(141), '2031-01', 'no', 191],
		['stopped at 15年6个月', he.paid(186, '2026-11').stopped(), '2030-12', 'yes', 186],
		['stopped at 15年6个月, a year later', he.paid(186, '2026-11').stopped(), '2031-01', 'no', 186],
		['stopped at 15年6个月, on time', he.paid(186, '2026-11').stopped(), '2031-11', 'no', 186],
		// 186 + 6 in the sixth month after the statutory one
		['paying on past the statutory month', paying(127), '2032-04', 'yes', 192],
		['paying on past the statutory month', paying(127), '2032-03', 'no', 191],
	])('%s: chosen %s %s', (_, person, chosen, truth, total) => {
		expect(truthOf(person, chosen, '缴费')).toBe(truth);
		expect(person.plan(chosen).total).toBe(total);
	});

	test('too few: it says how many are asked for, how many there will be and how many are missing', () => {
		const { otherwise } = requirement(paying(142).plan('2030-06').finding, '缴费');
		expect(otherwise).toContain('15年6个月');
		expect(otherwise).toContain('15年5个月');
		expect(otherwise).toContain('差1个月');
	});

	test('without a record it is not known, and one thing is missing', () => {
		const { total, finding } = he.plan('2030-06');
		expect(total).toBeUndefined();
		expect(finding.truth).toBe('unknown');
		expect(finding.missing).toHaveLength(1);
		expect(requirement(finding, '缴费')).toMatchObject({
			truth: 'unknown',
			otherwise: expect.stringContaining('填'),
		});
	});

	test('before the reform no minimum is stated: a record given is not asked for again', () => {
		const finding = requirement(
			man('1964-12').paid(300, '2026-11').stopped().plan('2024-12').finding,
			'缴费',
		);
		expect(finding).toMatchObject({ truth: 'unknown', missing: [] });
		expect(finding.otherwise ?? '').not.toContain('填上');
	});
});

describe('early: written notice three months before · 弹性退休办法 第二条', () => {
	const enough = older.paid(300, '2026-01').stopped();

	test('for 2026-07: notice by 31 March, at the widest 30 April; filing by 31 July; pension from August', () => {
		const plan = enough.plan('2026-07');
		expect(plan.kind).toBe('early');
		expect(plan.deadlines.map(({ by, atTheLatest, cite }) => [by, atTheLatest, cite.at])).toEqual([
			['2026-03-31', '2026-04-30', '第二条'],
			['2026-07-31', undefined, '第八条'],
		]);
		expect(formatMonth(plan.pensionFrom)).toBe('2026-08');
		expect(plan.deadlines[0]?.note).toContain('没有写算到哪一日');
	});

	test.each([
		['2026-01-01', 'yes'],
		['2026-03-30', 'yes'],
		['2026-03-31', 'yes'],
		['2026-04-01', 'unknown'],
		['2026-04-29', 'unknown'],
		['2026-04-30', 'unknown'],
		['2026-05-01', 'no'],
		['2026-07-31', 'no'],
	])('asked on %s whether there is time: %s', (on, truth) => {
		const asked = enough.on(on);
		expect(truthOf(asked, '2026-07', '提前3个月')).toBe(truth);
		expect(asked.plan('2026-07').finding.truth).toBe(truth);
	});

	test.each([
		['2026-05', '2026-01-31', '2026-02-28'],
		['2026-06', '2026-02-28', '2026-03-31'],
		['2026-08', '2026-04-30', '2026-05-31'],
		['2026-09', '2026-05-31', '2026-06-30'],
	])('for %s: by %s, at the widest %s', (chosen, by, widest) => {
		expect(enough.plan(chosen).deadlines[0]).toMatchObject({ by, atTheLatest: widest });
	});

	test.each([
		// 附件1: 1967年9月 → 2028年6月
		['2028-05', '2028-01-31', '2028-02-29'],
		['2028-01', '2027-09-30', '2027-10-31'],
	])('over New Year and in a leap year, for %s: by %s, at the widest %s', (chosen, by, widest) => {
		expect(man('1967-09').plan(chosen).deadlines[0]).toMatchObject({ by, atTheLatest: widest });
	});
});

describe('late: agreed in writing one month ahead · 弹性退休办法 第四条', () => {
	const enough = older.paid(300, '2026-01').stopped(); // statutory 2026-10

	test('the agreement comes before the statutory month, whatever month is chosen', () => {
		for (const chosen of ['2026-11', '2027-10', '2029-10']) {
			const [agreement, filing] = enough.plan(chosen).deadlines;
			expect(agreement).toMatchObject({
				by: '2026-08-31',
				atTheLatest: '2026-09-30',
				cite: { at: '第四条' },
			});
			expect(filing?.by.slice(0, 7)).toBe(chosen);
			expect(filing?.cite.at).toBe('第八条');
		}
	});

	test.each([
		['2026-08-30', 'yes'],
		['2026-08-31', 'yes'],
		['2026-09-01', 'unknown'],
		['2026-09-30', 'unknown'],
	])('asked on %s whether there is time: %s', (on, truth) => {
		expect(truthOf(enough.on(on), '2027-10', '提前1个月')).toBe(truth);
	});

	test('once the statutory month is here it is not plainly in time, and no later month would help', () => {
		const { truth, otherwise } = requirement(enough.on('2026-10-01').plan('2027-10').finding, '提前1个月');
		expect(truth).not.toBe('yes');
		expect(otherwise).not.toContain('请选更晚的月份');
	});

	test('whether the employer agrees nobody can compute: it stays open, and nothing can be asked', () => {
		const { finding } = enough.plan('2027-10');
		expect(requirement(finding, '商量一致')).toMatchObject({ truth: 'unknown', missing: [] });
		expect(finding).toMatchObject({ truth: 'unknown', missing: [] });
	});

	test('early and on time need no agreement', () => {
		for (const chosen of ['2026-07', '2026-10'])
			expect(enough.plan(chosen).finding.of?.some(({ says }) => says?.includes('商量一致'))).toBe(false);
	});
});

describe('on time · 弹性退休办法 第三条, 第八条', () => {
	test('there is no notice to give; filing in the month itself', () => {
		const plan = older.paid(180, '2026-01').stopped().plan('2026-10');
		expect(plan.deadlines.map(({ by }) => by)).toEqual(['2026-10-31']);
		expect(plan.finding.truth).toBe('yes');
	});

	test('fifteen years less one month are too few in 2026', () => {
		expect(older.paid(179, '2026-01').stopped().plan('2026-10').finding.truth).toBe('no');
	});
});

describe('posts and pensions that change the answer', () => {
	const enough = older.paid(300, '2026-01').stopped();

	test('a state post leaves early and late retirement open, not closed · 第四条, 第十三条', () => {
		for (const chosen of ['2026-07', '2027-10']) {
			const { finding } = enough.inStatePost().plan(chosen);
			expect(requirement(finding, '国有企事业单位').truth).toBe('unknown');
			expect(finding).toMatchObject({ truth: 'unknown', missing: [] });
		}
		expect(enough.plan('2026-07').finding.truth).toBe('yes');
	});

	test('a state post changes nothing about retiring on time', () => {
		expect(enough.inStatePost().plan('2026-10').finding.truth).toBe('yes');
	});

	test('who already draws a pension cannot choose, by 第十条', () => {
		const { finding } = enough.drawingPension().plan('2026-07');
		expect(finding.truth).toBe('no');
		expect(finding.of?.find(({ truth }) => truth === 'no')).toMatchObject({
			otherwise: expect.stringContaining('第十条'),
		});
	});

	test('who had reached the original age by the end of 2024 cannot choose, by 第十四条', () => {
		const { finding } = man('1964-12').paid(300, '2026-11').stopped().plan('2025-06');
		expect(finding.truth).toBe('no');
		expect(finding.of?.find(({ truth }) => truth === 'no')).toMatchObject({
			otherwise: expect.stringContaining('第十四条'),
		});
	});

	test.each<[string, Person, string, string]>([
		['early', he, '2030-06', '第一条'],
		['too early', he, '2030-05', '第一条'],
		['late', he, '2034-11', '第四条'],
		['too late', he, '2034-12', '第四条'],
		['a pension drawn', he.drawingPension(), '2030-06', '第十条'],
		['before the reform', man('1964-12'), '2025-06', '第十四条'],
	])('the article cited for the limits, %s', (_, person, chosen, at) => {
		expect(person.plan(chosen).finding.of?.[0]?.cite).toEqual({ document: 'flexible', at });
	});
});

describe('a month outside every window says which to choose instead', () => {
	const said = (person: Person, chosen: string) => outsideWindows(month(chosen), person.assessment.cases);

	test.each(['2030-06', '2031-10', '2031-11', '2031-12', '2034-11'])('%s may be chosen', (chosen) => {
		expect(said(he, chosen)).toBeUndefined();
	});

	test.each(['2030-05', '2034-12', '1990-01'])('%s may not', (chosen) => {
		expect(said(he, chosen)).toContain('2030年6月到2034年11月');
	});

	test('of two windows one is enough', () => {
		// 附件3: 1977年1月 → 2028年2月, from 2027-01 to 2031-02; 附件2: → 2033年11月, from 2032-01 to 2036-11
		const she = woman('1977-01');
		for (const chosen of ['2027-01', '2031-02', '2032-01', '2036-11'])
			expect(said(she, chosen)).toBeUndefined();
		for (const chosen of ['2026-12', '2031-03', '2031-12', '2036-12']) {
			expect(said(she, chosen)).toContain('2027年1月到2031年2月');
			expect(said(she, chosen)).toContain('2032年1月到2036年11月');
		}
	});

	test('where flexible retirement is not open only the statutory month is left', () => {
		expect(said(man('1964-12'), '2024-12')).toBeUndefined();
		expect(said(man('1964-12'), '2025-01')).toContain('2024年12月');
	});

	test('without an answer there is nothing to say', () => {
		expect(outsideWindows(month('2030-01'), [])).toBeUndefined();
	});
});
