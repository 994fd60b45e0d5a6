import { describe, expect, test } from 'vitest';
import { formatMonth, parseMonth, type Month } from '$lib/engine/month';
import { olderUnemployed } from '$lib/insurance/older-unemployed';
import { fundMonths, toRetirement } from '$lib/insurance/to-retirement';
import { lineOf, typed } from '../matters/people';

const read = typed(olderUnemployed);
const month = (text: string) => parseMonth(text) as Month;

/** Born 1966-01: 4 months of delay, statutory 2026-05, before the reform 2026-01. */
const man = { drawingUnemploymentBenefit: 'yes', birth: '1966-01', sex: 'male' };

describe('how long benefit goes on · 办法 第七条, 60号三', () => {
	const outcome = (ends: string, drew: boolean | undefined, statutory = '2026-05', original = '2026-01') => {
		const found = toRetirement(month(ends), month(statutory), month(original), drew);
		return 'until' in found ? [found.kind, formatMonth(found.until)] : [found.kind];
	};

	test.each<[string, string, boolean | undefined, string[]]>([
		['eleven months left', '2025-06', false, ['extended', '2026-05']],
		['exactly twelve', '2025-05', false, ['gap', '2025-05']],
		['one month left', '2026-04', false, ['extended', '2026-05']],
		['it lasts until the very month', '2026-05', false, ['lasts', '2026-05']],
		['it lasts longer', '2026-09', false, ['lasts', '2026-05']],
		['thirteen left, not drawing at the reform', '2025-04', false, ['ends', '2025-04']],
		[
			'thirteen left, drawing at the reform: nine to the age before',
			'2025-04',
			true,
			['transition', '2026-01'],
		],
		['sixteen left, eleven and more to the age before: twelve', '2025-01', true, ['gap', '2025-01']],
		['seventeen left, thirteen to the age before', '2024-12', true, ['ends', '2024-12']],
		['eleven to the age before', '2025-02', true, ['transition', '2026-01']],
		[
			'exactly twelve, drawing at the reform: the transition does not cover it',
			'2025-05',
			true,
			['gap', '2025-05'],
		],
		[
			'less than twelve, drawing at the reform: to the statutory age',
			'2025-06',
			true,
			['extended', '2026-05'],
		],
		['ran out before the rule', '2024-11', false, ['before']],
	])('%s', (_, ends, drew, expected) => {
		expect(outcome(ends, drew)).toEqual(expected);
	});

	test('past the age before the reform there is nothing to go on to', () => {
		// A woman of original age 50 with many months of delay: 2027-12, before the reform 2026-06.
		expect(outcome('2026-06', true, '2027-12', '2026-06')).toEqual(['ends', '2026-06']);
		expect(outcome('2026-05', true, '2027-12', '2026-06')).toEqual(['transition', '2026-06']);
	});

	test('one who reaches it within 2025 and ran out in 2024', () => {
		expect(outcome('2024-12', false, '2025-07', '2025-05')).toEqual(['before']);
		expect(outcome('2025-01', false, '2025-07', '2025-05')).toEqual(['extended', '2025-07']);
	});
});

describe('the months the fund pays for · 76号, inventory E §3', () => {
	const span = (statutory: string, since: string | undefined, until: string) => {
		const found = fundMonths(month(statutory), since === undefined ? undefined : month(since), month(until));
		return found && [formatMonth(found.from), formatMonth(found.last)];
	};
	test.each<[string, string, string | undefined, string, string[] | undefined]>([
		[
			'example 1: drawing in 2025-01, statutory 2025-07',
			'2025-07',
			undefined,
			'2025-07',
			['2025-01', '2025-06'],
		],
		['example 2: statutory 2026-05, from 2025-06', '2026-05', undefined, '2026-05', ['2025-06', '2026-04']],
		['drawing only since 2026-02', '2026-05', '2026-02', '2026-05', ['2026-02', '2026-04']],
		['benefit ends on the way', '2026-05', undefined, '2025-09', ['2025-06', '2025-09']],
		['benefit ends with exactly twelve left', '2026-05', undefined, '2025-05', undefined],
		['example 4: nothing after 2039', '2040-06', undefined, '2040-06', ['2039-07', '2039-12']],
		['the last month of all', '2040-11', undefined, '2040-11', ['2039-12', '2039-12']],
		['a month too late', '2040-12', undefined, '2040-12', undefined],
	])('%s', (_, statutory, since, until, expected) => {
		expect(span(statutory, since, until)).toEqual(expected);
	});
});

/** Read while the man's months still run. */
const then = (texts: Readonly<Record<string, string>>) => read(texts, '2025-03-01');

describe('what somebody is told', () => {
	test('eleven months left: until he retires, and the fund pays the lowest contribution · supplement §4', () => {
		const { answer } = then({ ...man, benefitEndsIn: '2025-06' });
		expect(answer.main).toMatchObject({ label: '失业保险金可以续到', value: '2026年5月', tone: 'good' });
		expect(lineOf(answer, '基金付养老保险费')).toBe('2025年6月到2026年4月');
		// 2025: 4,404 × 20 % = 880.80, seven months 6,165.60; 2026: 4,553 × 20 % = 910.60, four months 3,642.40.
		expect(answer.tables[0]?.rows).toEqual([
			['2025年：880.80元×7个月', '6,165.60元'],
			['2026年：910.60元×4个月', '3,642.40元'],
			['一共', '9,808元'],
		]);
		expect(answer.notices[0]).toContain('没有核实原件');
		expect(answer.dates.map(({ day }) => day)).toEqual(['2025-06-30', '2026-05-01']);
	});

	test('of a higher contribution the fund pays the lowest, of a lower one all · example 3', () => {
		const more = read({ ...man, benefitEndsIn: '2026-01', ownPension: '2000' }).answer;
		// 2,000 − 880.80
		expect(lineOf(more, '2025年每月自己还要付')).toBe('1,119.20元');
		expect(more.tables[0]?.rows[0]).toEqual(['2025年：880.80元×7个月', '6,165.60元']);
		const just = read({ ...man, benefitEndsIn: '2026-01', ownPension: '880.8' }).answer;
		expect(lineOf(just, '2025年每月自己还要付')).toBeUndefined();
		const less = read({ ...man, benefitEndsIn: '2026-01', ownPension: '800' }).answer;
		expect(less.tables[0]?.rows[0]).toEqual(['2025年：800元×7个月', '5,600元']);
	});

	test('one’s own rate counts before the published one, and is not said to be second-hand', () => {
		const { answer } = read({ ...man, benefitEndsIn: '2026-01', individualPensionRate: '16' });
		// 4,404 × 16 %
		expect(answer.tables[0]?.rows[0]?.[0]).toBe('2025年：704.64元×7个月');
		expect(answer.notices.join()).not.toContain('按20%算');
	});

	test('years without a published base are estimates and say so', () => {
		// 1967-01: 7 months of delay, statutory 2027-08.
		const { answer } = read({ ...man, birth: '1967-01', benefitEndsIn: '2027-03' });
		expect(answer.main?.value).toBe('2027年8月');
		expect(answer.tables[0]?.rows.map(([first]) => first)).toEqual([
			'2026年：910.60元×4个月',
			'2027年：910.60元×7个月（估计）',
			'一共',
		]);
	});

	test('whether one drew at the reform is asked only where it decides', () => {
		expect(then({ ...man, benefitEndsIn: '2025-04' }).asks).toContain('drewAtReform');
		expect(then({ ...man, benefitEndsIn: '2025-04' }).answer.main).toBeUndefined();
		expect(then({ ...man, benefitEndsIn: '2025-06' }).asks).not.toContain('drewAtReform');
		expect(then({ ...man, benefitEndsIn: '2024-11' }).asks).not.toContain('drewAtReform');
		const yes = then({ ...man, benefitEndsIn: '2025-04', drewAtReform: 'yes' }).answer;
		expect(yes.main).toMatchObject({ label: '申请后可以续到', value: '2026年1月' });
		const no = then({ ...man, benefitEndsIn: '2025-04', drewAtReform: 'no' }).answer;
		expect(no.main).toMatchObject({ value: '2025年4月', tone: 'alert' });
	});

	test('exactly a year is left open, and days are said to differ', () => {
		const { answer } = then({ ...man, benefitEndsIn: '2025-05' });
		expect(answer.main).toMatchObject({ value: '要问经办机构', tone: 'plain' });
		expect(answer.main?.note).toContain('按日算可能不同');
		// Whether the fund pays hangs on it: no plain no.
		expect(lineOf(answer, '基金付养老保险费')).toBe('要看能不能续');
		expect(
			lineOf(then({ ...man, benefitEndsIn: '2025-04', drewAtReform: 'no' }).answer, '基金付养老保险费'),
		).toBe('没有');
	});

	test('being still without work is taken for granted, and said · 76号一', () => {
		const said = (benefitEndsIn: string) => then({ ...man, benefitEndsIn }).answer.assumptions.join();
		expect(said('2025-06')).toContain('还没有就业');
		// It lasts until retirement by itself.
		expect(said('2026-05')).not.toContain('还没有就业');
	});

	test('the day to ask by is our advice, for no document prints one', () => {
		expect(then({ ...man, benefitEndsIn: '2025-06' }).answer.dates[0]).toMatchObject({
			day: '2025-06-30',
			says: expect.stringContaining('文件没有写期限') as string,
		});
	});

	test('who does not draw benefit is sent there first', () => {
		const { answer, asks } = read({ drawingUnemploymentBenefit: 'no' });
		expect(answer.main?.tone).toBe('alert');
		expect(asks).toEqual(['drawingUnemploymentBenefit']);
		expect(answer.missing).toEqual([]);
	});

	test('a woman whose group is not known is asked for it', () => {
		const { answer } = read({ ...man, sex: 'female', benefitEndsIn: '2026-01' });
		expect(answer.main).toBeUndefined();
		expect(answer.missing).toEqual(['original']);
	});
});

describe('who says they still draw, though the month lies behind', () => {
	const draws = { drawingUnemploymentBenefit: 'yes', sex: 'female', benefitEndsIn: '2026-12' };

	// Born 1972-06, original age 50: 2022-06, before the reform. Born 1971-05, 55: 2026-05 before the reform, 5 months of delay.
	test.each([
		['1972-06', '50', '2022年6月'],
		['1971-05', '55', '2026年10月'],
	])(
		'born %s, originally at %s: the age was reached in %s, and the agency is to be asked',
		(birth, original, value) => {
			const { answer } = read({ ...draws, birth, original });
			expect(answer.main).toMatchObject({ label: '已到法定退休年龄', value, tone: 'alert' });
			expect(answer.main?.note).toContain('马上问失业保险经办机构');
			expect(answer.dates).toEqual([]);
			expect(answer.missing).toEqual([]);
		},
	);

	test('it is said also before the end of the months is known, which no longer decides', () => {
		const { benefitEndsIn: _, ...rest } = draws;
		const { answer } = read({ ...rest, birth: '1972-06', original: '50' });
		expect(answer.main?.label).toBe('已到法定退休年龄');
		expect(answer.missing).toEqual([]);
	});

	test('within the month itself it is not past; on the first day of the next it is', () => {
		const on = (day: string) => read({ ...draws, birth: '1971-05', original: '55' }, day).answer.main;
		expect(on('2026-10-31')).toMatchObject({ label: '失业保险金领到', value: '2026年10月', tone: 'good' });
		expect(on('2026-11-01')).toMatchObject({ label: '已到法定退休年龄', tone: 'alert' });
	});

	// 1967-05: statutory 2028-01 (8 months of delay), 15 months after 2026-10; before the reform 2027-05.
	test('months that ran out more than a year before the age: run out, not drawn until then', () => {
		const main = (on: string) =>
			read({ ...man, birth: '1967-05', benefitEndsIn: '2026-10', drewAtReform: 'no' }, on).answer.main;
		expect(main('2026-10-31')).toMatchObject({ label: '失业保险金领到', value: '2026年10月', tone: 'alert' });
		expect(main('2026-11-01')).toMatchObject({
			label: '失业保险金已经期满',
			value: '2026年10月',
			tone: 'alert',
		});
		expect(main('2026-11-01')?.note).toContain('马上问失业保险经办机构');
	});

	// 1966-01: statutory 2026-05, before the reform 2026-01.
	test('the age before the reform behind, the statutory one ahead: no longer a yes', () => {
		const main = (on: string) =>
			read({ ...man, benefitEndsIn: '2025-04', drewAtReform: 'yes' }, on).answer.main;
		expect(main('2026-01-31')).toMatchObject({ label: '申请后可以续到', tone: 'good' });
		expect(main('2026-02-01')).toMatchObject({
			label: '能续到的月份已经过了',
			value: '2026年1月',
			tone: 'alert',
		});
	});
});

describe('what cannot be', () => {
	test.each([
		['benefitEndsIn', { birth: '2000-01', benefitEndsIn: '2015-12' }, '不满16岁'],
		['benefitEndsIn', { benefitEndsIn: '2031-12' }, '24个月'],
		['drewAtReform', { drewAtReform: 'yes', benefitEndsIn: '2024-11' }, '2024年11月就期满'],
		['drawingSince', { drawingSince: '2026-12' }, '还没到'],
		[
			'drawingSince',
			{ drawingSince: '2025-01', benefitEndsIn: '2025-04', drewAtReform: 'yes' },
			'2024年12月或以前',
		],
		['drawingSince', { drawingSince: '2026-02', benefitEndsIn: '2026-01' }, '2026年1月就期满'],
		['individualPensionRate', { individualPensionRate: '0.2' }, '例如20'],
		['ownPension', { ownPension: '20000' }, '一个月的钱'],
		['original', { sex: 'female', original: '60' }, '50岁或55岁'],
	])('%s is named and left out', (key, answers, says) => {
		const { problems, facts } = read(answers);
		expect((problems as Record<string, string>)[key]).toContain(says);
		expect(facts).not.toHaveProperty(key);
	});
});
