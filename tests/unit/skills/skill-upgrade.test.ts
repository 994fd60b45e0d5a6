import { describe, expect, test } from 'vitest';
import { skillUpgradeMatter } from '$lib/skills/skill-upgrade';
import { lineOf, typed } from '../matters/people';

const read = typed(skillUpgradeMatter);

/** In order, by the notice as printed: a certificate of 2024, asked about in 2024. */
const fine = {
	occupation: '焊工',
	skillLevel: 'level4',
	enterpriseWorker: 'yes',
	unemploymentMonthsInAll: '12',
	skillCertificateOn: '2024-09-01',
	skillUpgradeHad: 'no',
	higherUpgradeHad: 'no',
	upgradesThisYear: '0',
	trainedForThis: 'no',
	certificateOnline: 'yes',
};
const in2024 = '2024-10-01';

// inventory E §13
describe('what it comes to · 40号 三', () => {
	test.each([
		['level5', '最多1,000元'],
		['level4', '最多1,500元'],
		['level3', '最多2,000元'],
	])('%s: %s', (skillLevel, value) => {
		const { answer, problems } = read({ ...fine, skillLevel }, in2024);
		expect(problems).toEqual({});
		expect(answer.finding?.truth).toBe('yes');
		expect(answer.main).toMatchObject({ value, tone: 'good' });
		expect(answer.missing).toEqual([]);
	});

	test('高级 after it was had for 中级: the whole ceiling, not the difference', () => {
		const { answer } = read({ ...fine, skillLevel: 'level3' }, in2024);
		expect(answer.main?.value).toBe('最多2,000元');
		expect(answer.steps[0]).toMatchObject({ result: '2,000元' });
		expect(answer.steps[0]?.says).toContain('不用减');
	});

	test('what Chongqing pays, where somebody said it', () => {
		const { answer } = read({ ...fine, localUpgradeSum: '1200' }, in2024);
		expect(answer.main).toMatchObject({ value: '1,200元', tone: 'good' });
		expect(lineOf(answer, '国家定的上限')).toBe('1,500元');
		expect(
			read({ ...fine, localUpgradeSum: '1800' }, in2024).answer.lines.find(({ label }) => label === '您填的')
				?.note,
		).toContain('高');
	});
});

describe('who has it', () => {
	const truth = (changed: Record<string, string>, on = in2024) =>
		read({ ...fine, ...changed }, on).answer.finding?.truth;

	test.each([
		[{ skillLevel: 'level2' }, 'no'],
		[{ skillLevel: 'level1' }, 'no'],
		[{ skillLevel: 'completion' }, 'no'],
		[{ unemploymentMonthsInAll: '11' }, 'no'],
		[{ enterpriseWorker: 'no', drawingUnemploymentBenefit: 'yes' }, 'yes'],
		[{ enterpriseWorker: 'no', drawingUnemploymentBenefit: 'no' }, 'no'],
		[{ enterpriseWorker: 'no' }, 'unknown'],
		[{ skillUpgradeHad: 'yes' }, 'no'],
		[{ higherUpgradeHad: 'yes' }, 'no'],
		[{ trainedForThis: 'yes' }, 'no'],
		[{ certificateOnline: 'no' }, 'no'],
		[{ certificateOnline: '?' }, 'unknown'],
		// Three a year in 2024.
		[{ upgradesThisYear: '2' }, 'yes'],
		[{ upgradesThisYear: '3' }, 'no'],
	])('2024, %j: %s', (changed, expected) => {
		expect(truth(changed)).toBe(expected);
	});

	test('中级 after 高级: none', () => {
		const { answer } = read({ ...fine, higherUpgradeHad: 'yes' }, in2024);
		expect(answer.main).toMatchObject({ value: '不能领', note: '领过高的，低的就不再领。' });
	});

	test('technicians are told where to look', () => {
		expect(read({ ...fine, skillLevel: 'level2' }, in2024).answer.main?.note).toContain('技师培训补贴');
	});

	test('a month short is said', () => {
		expect(read({ ...fine, unemploymentMonthsInAll: '11' }, in2024).answer.main?.note).toContain('还差1个月');
	});
});

describe('the years after the printed end', () => {
	test('the printed end stands on the page', () => {
		expect(skillUpgradeMatter.inForce.until).toBe('2024-12-31');
	});

	test.each([
		['2024-12-31', 'yes', 'good'],
		['2025-01-01', 'unknown', 'plain'],
		['2026-11-21', 'unknown', 'plain'],
	])('a certificate of %s: %s', (skillCertificateOn, truth, tone) => {
		const { answer } = read({ ...fine, skillCertificateOn }, skillCertificateOn);
		expect(answer.finding?.truth).toBe(truth);
		expect(answer.main).toMatchObject({ value: '最多1,500元', tone });
		expect(answer.missing).toEqual([]);
		expect(answer.notices).toHaveLength(truth === 'yes' ? 0 : 1);
	});

	test('without a certificate the day asked counts: on 2025-01-02 it has run out', () => {
		const { answer } = read({ ...fine, skillCertificateOn: '' }, '2025-01-02');
		expect(answer.finding?.truth).toBe('unknown');
		expect(answer.notices[0]).toContain('没有读到原文');
	});

	// 40号 三 names no day of certificates: one from before 26 April 2024 is open, and never refused.
	test.each([
		['2024-04-26', 'yes'],
		['2024-04-25', 'unknown'],
		['2024-03-01', 'unknown'],
	])('a certificate of %s, asked about in October 2024: %s', (skillCertificateOn, truth) => {
		const { answer, problems } = read({ ...fine, skillCertificateOn }, in2024);
		expect(problems).toEqual({});
		expect(answer.finding?.truth).toBe(truth);
		expect(answer.main?.value).toBe('最多1,500元');
		expect(answer.notices).toEqual([]);
		expect(JSON.stringify(answer.finding).includes('2024年4月26日以前的证书算不算')).toBe(
			truth === 'unknown',
		);
		// Three a year, as printed.
		expect(read({ ...fine, skillCertificateOn, upgradesThisYear: '3' }, in2024).answer.finding?.truth).toBe(
			'no',
		);
	});

	test('a certificate of an older year is called by its year, and how often it was had then refuses nothing', () => {
		const often = { skillCertificateOn: '2023-11-01', upgradesThisYear: '3' };
		expect(read({ ...fine, ...often }, in2024).answer.finding?.truth).toBe('unknown');
		expect(read({ ...fine, skillCertificateOn: '2023-11-01' }, in2024).answer.notices).toEqual([
			'证书是2023年的，2024年再申请还行不行、按哪年的办，通知没有写，请问12333。',
		]);
	});

	test('which year counts is said to be taken from the certificate, and what the province needs is open', () => {
		const { answer } = read(fine, in2024);
		expect(answer.assumptions.join()).toContain('当作看证书的日期，通知没有写');
		expect(answer.open.join()).toContain('结余够付1年以上');
	});

	// The notice runs to 31 December 2024; a claim of 2 January 2025 comes after it (inventory E §13, example 4).
	test('a certificate of 2024 asked about later: that is open, and said', () => {
		const { answer } = read({ ...fine, skillCertificateOn: '2024-12-20' }, '2025-01-02');
		expect(answer.finding?.truth).toBe('unknown');
		expect(answer.main).toMatchObject({ value: '最多1,500元', tone: 'plain' });
		expect(answer.notices).toEqual([
			'证书是2024年的，2025年再申请还行不行、按哪年的办，通知没有写，请问12333。',
		]);
	});

	// 2025: one a year, two more for trades wanted urgently. The finding stays open, for the notice was not read.
	test.each([
		[{ upgradesThisYear: '0' }, 'unknown'],
		[{ upgradesThisYear: '1', shortageTrade: 'no' }, 'no'],
		[{ upgradesThisYear: '1', shortageTrade: 'yes' }, 'unknown'],
		[{ upgradesThisYear: '2', shortageTrade: 'yes' }, 'unknown'],
		[{ upgradesThisYear: '3', shortageTrade: 'yes' }, 'no'],
	])('2025, %j: %s', (changed, truth) => {
		const { answer } = read({ ...fine, skillCertificateOn: '2025-06-01', ...changed }, '2025-07-01');
		expect(answer.finding?.truth).toBe(truth);
	});

	test('a refusal by the news of 2025 says that it is news, and how often is told before', () => {
		const { answer } = read(
			{ ...fine, skillCertificateOn: '2025-06-01', upgradesThisYear: '1', shortageTrade: 'no' },
			'2025-07-01',
		);
		expect(answer.main).toMatchObject({
			value: '不能领',
			note: expect.stringContaining('按新闻报道') as string,
		});
		expect(answer.finding?.of?.map(({ says }) => says)).toContain(
			'这一年领的不到1次，急需紧缺的不到3次（新闻报道）',
		);
		expect(read(fine, in2024).answer.finding?.of?.map(({ says }) => says)).toContain('这一年领的不到3次');
	});

	test('whether a trade is wanted urgently is asked only where it matters', () => {
		const asked = (changed: Record<string, string>) =>
			read({ ...fine, skillCertificateOn: '2025-06-01', ...changed }, '2025-07-01').answer.missing;
		expect(asked({ upgradesThisYear: '1' })).toEqual(['shortageTrade']);
		expect(asked({ upgradesThisYear: '0' })).toEqual([]);
	});

	test('2026: how often was not read', () => {
		const { answer } = read(
			{ ...fine, skillCertificateOn: '2026-06-01', upgradesThisYear: '1' },
			'2026-11-21',
		);
		expect(answer.finding?.truth).toBe('unknown');
		expect(answer.missing).toEqual([]);
	});
});

describe('the choice', () => {
	test('both ways stand there, the better one marked once both sums are known', () => {
		const { answer } = read({ ...fine, localUpgradeSum: '1500' }, in2024);
		expect(answer.tables[0]?.rows.map(([name]) => name)).toEqual([
			'参加补贴培训，领培训补贴',
			'不参加补贴培训，领技能提升补贴',
		]);
		expect(answer.tables[0]?.note).toContain('问清两个数再选');
		const none = read(
			{ ...fine, localUpgradeSum: '1500', traineeGroup: 'none', trainingOutcome: 'employed' },
			in2024,
		);
		expect(none.answer.tables[0]?.rows[0]?.[1]).toBe('不能领');
		expect(none.answer.tables[0]?.rows[1]?.[3]).toBe('更多');
	});

	// 四（二）: for workers of enterprises there is other money, with rules of its own.
	test('at work when training, of none of the six kinds: training is not refused', () => {
		const { answer } = read({ ...fine, traineeGroup: 'none', trainingOutcome: 'already' }, in2024);
		expect(answer.tables[0]?.rows[0]?.[1]).toBe('最多2,400元');
	});

	test('with the hours of a course and what Chongqing pays it is settled', () => {
		const course = { onSiteHours: '40', trainingOutcome: 'already', localUpgradeSum: '1500' };
		const { answer } = read({ ...fine, ...course }, in2024);
		// 焊工 is A+: 40 hours of 29.90 yuan are 1,196.
		expect(answer.tables[0]?.rows.map((row) => row[1])).toEqual(['最多1,196元', '1,500元']);
		expect(answer.tables[0]?.rows[1]?.[3]).toBe('更多');
		expect(answer.tables[0]?.note).toContain('技能提升补贴多304元到1,500元');
	});

	test('hours that cannot be are asked back', () => {
		expect(read({ ...fine, onSiteHours: '9999' }, in2024).problems.onSiteHours).toContain('请核对');
	});

	test('trained already: the upgrade is refused there too', () => {
		const { answer } = read({ ...fine, trainedForThis: 'yes' }, in2024);
		expect(answer.tables[0]?.rows[1]?.[1]).toBe('不能领');
	});
});

describe('what cannot be', () => {
	test.each([
		[{ skillCertificateOn: '2024-10-02' }, 'skillCertificateOn', '还没到'],
		[{ drawingUnemploymentBenefit: 'yes' }, 'drawingUnemploymentBenefit', '请核对这两项'],
		[{ traineeGroup: 'registered' }, 'traineeGroup', '请核对这两项'],
		[{ localUpgradeSum: '0' }, 'localUpgradeSum', '空着'],
		[{ localUpgradeSum: '15000' }, 'localUpgradeSum', '一万元'],
		[{ unemploymentMonthsInAll: '721' }, 'unemploymentMonthsInAll', '月数，不是钱'],
		[{ upgradesThisYear: '-1' }, 'upgradesThisYear', '0到50'],
	])('%j', (changed, key, says) => {
		const { problems, facts } = read({ ...fine, ...changed }, in2024);
		expect(problems[key as keyof typeof problems]).toContain(says);
		expect(facts).not.toHaveProperty(key);
	});
});
