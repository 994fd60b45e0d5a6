import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { grassrootsPlaces } from '$lib/law/grassroots-service';
import { grassrootsMatter } from '$lib/skills/grassroots-service';
import { fullMonths, lastDayOfMonths } from '$lib/skills/served-time';
import { lineOf, typed } from '../matters/people';

const read = typed(grassrootsMatter);
const after = { grassrootsView: 'after' };
const twoYears = { ...after, serviceBegan: '2024-07-30', serviceEnds: '2026-07-29', servicePassed: 'yes' };

describe('time served, first and last day counted', () => {
	test.each([
		['2024-07-30', '2026-07-29', 24],
		['2024-07-30', '2026-07-28', 23],
		['2024-07-30', '2024-08-28', 0],
		['2024-07-30', '2024-08-29', 1],
		['2024-08-01', '2025-07-31', 12],
		['2024-08-01', '2025-07-30', 11],
		['2025-01-31', '2025-02-27', 0],
		['2025-01-31', '2025-02-28', 1],
		['2024-08-31', '2025-08-30', 12],
		['2028-02-29', '2029-02-27', 11],
		['2028-02-29', '2029-02-28', 12],
		['2025-01-02', '2025-01-01', 0],
	])('%s to %s: %i months', (begin, end, months) => {
		expect(fullMonths(day(begin), day(end))).toBe(months);
	});

	test('the last day of full years', () => {
		expect(lastDayOfMonths(day('2024-07-30'), 24)).toBe('2026-07-29');
		expect(lastDayOfMonths(day('2024-08-01'), 12)).toBe('2025-07-31');
	});
});

describe('after service · 渝人社办〔2024〕93号 三（一）, inventory C §5.3', () => {
	test('two full years and passed: ten points, to be safe until three years after the end', () => {
		const { answer, problems } = read(twoYears);
		expect(problems).toEqual({});
		expect(answer.main).toEqual({
			label: '考研初试总分',
			value: '加10分',
			tone: 'good',
			note: '期满后3年内报考，条件相同的优先。',
		});
		expect(answer.finding?.truth).toBe('yes');
		expect(answer.dates.map(({ day: each, deadline }) => [each, deadline === true])).toEqual([
			['2025-07-29', false],
			['2026-07-29', false],
			['2029-07-29', true],
		]);
		expect(answer.open.join()).toContain('看报名还是看考试');
		expect(answer.missing).toEqual([]);
	});

	test.each([
		['2029-07-29', '加10分', 'good', 'yes', '370分'],
		['2029-07-30', '3年已经过了', 'alert', 'no', undefined],
		['2030-01-01', '3年已经过了', 'alert', 'no', undefined],
	])('on %s: %s, for it counts three years (L5353)', (on, value, tone, truth, scored) => {
		const { answer, refines } = read({ ...twoYears, examScore: '360' }, on);
		expect(answer.main).toMatchObject({ value, tone });
		expect(answer.finding?.truth).toBe(truth);
		expect(lineOf(answer, '初试总分按')).toBe(scored);
		expect(refines.includes('examScore')).toBe(truth === 'yes');
	});

	test('once the three years are over, until when they were and whom to ask', () => {
		const { answer } = read(twoYears, '2029-07-30');
		expect(answer.main?.note).toBe('稳妥地算，到2029年7月29日为止。那天以前报考的，请问招生学校。');
		expect(answer.finding?.of?.[2]?.otherwise).toBe('2026年7月29日期满，算到2029年7月29日。');
		// A title and seniority have no such end.
		expect(lineOf(answer, '参加工作的日子')).toBe('2024年7月30日');
		const failed = read({ ...twoYears, servicePassed: 'no' }, '2029-07-30').answer.main;
		expect(failed).toMatchObject({ value: '没有', tone: 'alert' });
	});

	test('a day short of two years is no two years', () => {
		const { answer } = read({ ...twoYears, serviceEnds: '2026-07-28' });
		expect(answer.main).toEqual({
			label: '可以参加',
			value: '职称评定',
			tone: 'good',
			note: '怎样评按职称的规定。考研加10分要满2年。',
		});
		expect(answer.finding?.of?.[0]?.otherwise).toBe('服务到2026年7月29日才满。');
		expect(answer.dates.some(({ deadline }) => deadline)).toBe(false);
	});

	test('23 months bring no points', () => {
		const { answer } = read({ ...twoYears, serviceEnds: '2026-06-29' });
		expect(answer.main?.value).toBe('职称评定');
		expect(answer.steps[0]?.result).toBe('1年11个月');
	});

	test.each([
		['2025-07-29', '职称评定', 'good'],
		['2025-07-28', '时间不够', 'alert'],
	])('until %s: %s', (serviceEnds, value, tone) => {
		expect(read({ ...twoYears, serviceEnds }).answer.main).toMatchObject({ value, tone });
	});

	test('360 points count as 370', () => {
		expect(lineOf(read({ ...twoYears, examScore: '360' }).answer, '初试总分按')).toBe('370分');
		expect(
			lineOf(read({ ...twoYears, serviceEnds: '2026-06-29', examScore: '360' }).answer, '初试总分按'),
		).toBeUndefined();
	});

	test('without passing there is none of it', () => {
		const { answer } = read({ ...twoYears, servicePassed: 'no', examScore: '360' });
		expect(answer.main).toMatchObject({ value: '没有', tone: 'alert' });
		expect(answer.finding?.truth).toBe('no');
		expect(lineOf(answer, '初试总分按')).toBeUndefined();
		expect(lineOf(answer, '参加工作的日子')).toBeUndefined();
		expect(answer.dates.some(({ deadline }) => deadline)).toBe(false);
	});

	test('whether they passed is asked once the service is over, and no answer is good before', () => {
		const unknown = read({ ...twoYears, servicePassed: '' });
		expect(unknown.asks).toContain('servicePassed');
		expect(unknown.answer.missing).toEqual(['servicePassed']);
		expect(unknown.answer.main).toMatchObject({ value: '加10分', tone: 'plain' });
		const serving = read({ ...twoYears, serviceEnds: '2027-07-29' });
		expect(serving.asks).not.toContain('servicePassed');
		expect(serving.answer.main).toMatchObject({ value: '加10分', tone: 'plain' });
		expect(serving.answer.missing).toEqual([]);
	});

	test('from the beginning alone: when two years are full', () => {
		const { answer } = read({ ...after, serviceBegan: '2024-07-30' });
		expect(answer.main).toMatchObject({ value: '2026年7月29日', tone: 'plain' });
		expect(answer.dates.map(({ day: each }) => each)).toEqual(['2025-07-29', '2026-07-29']);
	});

	test('seniority begins with the day of reporting; the allowance is 800 a month at least', () => {
		const { answer } = read(twoYears);
		expect(lineOf(answer, '参加工作的日子')).toBe('2024年7月30日');
		expect(lineOf(answer, '生活补贴，每月至少')).toBe('800元');
		expect(lineOf(answer, '24个整月一共至少')).toBe('19,200元');
	});
});

describe('who could apply in 2024 · 二', () => {
	const fine = {
		grassrootsView: 'recruitment',
		studentIn2024: 'graduating',
		rankInYear: '70',
		yearSize: '100',
		certificatesCompleteOn: '2024-07-31',
		leagueMember: 'league',
	};
	test.each([
		[{}, 'yes'],
		// "In principle": asked for, not refused.
		[{ rankInYear: '71' }, 'unknown'],
		[{ rankInYear: '7', yearSize: '10' }, 'yes'],
		[{ rankInYear: '8', yearSize: '11' }, 'unknown'],
		[{ certificatesCompleteOn: '2024-08-01' }, 'no'],
		// L5341: which certificates of theirs are meant is not clear.
		[{ studentIn2024: 'postgraduate' }, 'unknown'],
		[{ studentIn2024: 'postgraduate', certificatesCompleteOn: '2026-06-25' }, 'unknown'],
		[{ studentIn2024: 'postgraduate', certificatesCompleteOn: '' }, 'unknown'],
		// Nor while it is not said who one is, though the day be late.
		[{ studentIn2024: '', certificatesCompleteOn: '2024-08-01' }, 'unknown'],
		[{ studentIn2024: 'college' }, 'unknown'],
		[{ studentIn2024: 'college', certificatesCompleteOn: '2024-08-01' }, 'no'],
		[{ studentIn2024: 'other' }, 'no'],
		[{ leagueMember: 'neither' }, 'unknown'],
		[{ leagueMember: 'neither', studentIn2024: 'other' }, 'no'],
		[{ leagueMember: 'party' }, 'yes'],
		[{ leagueMember: '?' }, 'unknown'],
		[{ yearSize: '' }, 'unknown'],
	])('%j: %s', (changed, truth) => {
		const { answer } = read({ ...fine, ...changed });
		expect(answer.finding?.truth).toBe(truth);
		expect(answer.main?.tone).toBe(truth === 'no' ? 'alert' : 'plain');
		expect(answer.notices[0]).toContain('2024年的招募已经结束');
	});

	test('the rank that would do is named', () => {
		expect(read({ ...fine, rankInYear: '71' }).answer.main).toEqual({
			label: '2024年的条件',
			value: '有1条要问',
			tone: 'plain',
			note: '100人里要在前70名。通知写的是“原则上”，有没有例外没有写。',
		});
		expect(read({ ...fine, rankInYear: '71', leagueMember: 'neither' }).answer.main).toMatchObject({
			value: '有2条要问',
			note: '100人里要在前70名。通知写的是“原则上”，有没有例外没有写。通知原则上要党员或者团员，不是的，请问区县团委。',
		});
		expect(read({ ...fine, rankInYear: '71', yearSize: '' }).answer.main?.value).toBe('还差几样');
		const two = read({ ...fine, studentIn2024: 'other', certificatesCompleteOn: '2024-08-01' }).answer.main;
		expect(two).toMatchObject({ value: '有2条不符合', note: '只招这两种人。晚了就取消录用资格。' });
	});

	test('an enrolled postgraduate and a college graduate are told to ask about the certificates', () => {
		const postgraduate = read({ ...fine, studentIn2024: 'postgraduate', certificatesCompleteOn: '' });
		expect(postgraduate.answer.main).toMatchObject({
			value: '有1条要问',
			note: '在读研究生要拿的是本科的还是研究生的证书，通知没有写清：请问区县团委。',
		});
		expect(postgraduate.asks).not.toContain('certificatesCompleteOn');
		expect(postgraduate.answer.missing).toEqual([]);
		expect(postgraduate.answer.open).toEqual([]);
		const college = read({ ...fine, studentIn2024: 'college' });
		expect(college.answer.main).toMatchObject({
			value: '有1条要问',
			note: '专科没有学位证，通知却要两本都有：请问区县团委。',
		});
		expect(college.asks).toContain('certificatesCompleteOn');
		expect(read({ ...fine, studentIn2024: 'college', certificatesCompleteOn: '' }).answer.missing).toEqual([
			'certificatesCompleteOn',
		]);
		expect(read({ ...fine, studentIn2024: '' }).answer.open).toHaveLength(2);
		expect(read(fine).answer.open).toEqual([]);
	});

	test('41 places, 670 people', () => {
		expect(grassrootsPlaces).toHaveLength(41);
		expect(grassrootsPlaces.reduce((sum, [, people]) => sum + people, 0)).toBe(670);
		const { answer } = read(fine);
		expect(answer.tables[0]?.caption).toContain('670人');
		expect(answer.tables[0]?.rows[0]).toEqual(['50人', '北碚区']);
		expect(answer.tables[0]?.rows.at(-1)).toEqual(['2人', '渝中区、江北区、巴南区、长寿区']);
	});
});

describe('what cannot be', () => {
	test.each([
		[{ serviceBegan: '2024-06-11' }, 'serviceBegan', '才开始'],
		[{ serviceBegan: '2026-11-22' }, 'serviceBegan', '还没到'],
		[{ serviceEnds: '2024-07-29' }, 'serviceEnds', '比开始还早'],
		[{ serviceEnds: '2036-11-22' }, 'serviceEnds', '太远'],
		[{ serviceEnds: '2026-02-30' }, 'serviceEnds', '没有30日'],
		[{ rankInYear: '101', yearSize: '100' }, 'rankInYear', '比总人数还大'],
		[{ rankInYear: '0' }, 'rankInYear', '1到'],
		[{ yearSize: '-5' }, 'yearSize', '1到'],
		[{ certificatesCompleteOn: '2027-06-30' }, 'certificatesCompleteOn', '还没到'],
		[{ examScore: '501' }, 'examScore', '0到500'],
	])('%j', (changed, key, says) => {
		const { problems, facts } = read({ ...twoYears, ...changed });
		expect(problems[key as keyof typeof problems]).toContain(says);
		expect(facts).not.toHaveProperty(key);
	});

	test('the first day of all is taken', () => {
		expect(read({ ...twoYears, serviceBegan: '2024-06-12' }).problems).toEqual({});
	});
});
