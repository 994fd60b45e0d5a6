import { describe, expect, test } from 'vitest';
import { jobRefunds } from '$lib/law/job-refund';
import { stableJobRefund } from '$lib/startup/stable-job-refund';
import { expectCitationsToStand } from '../matters/citations';
import { lineOf, today, typed } from '../matters/people';

const look = typed(stableJobRefund);
const in2024 = '2024-09-01';
const in2025 = '2025-09-01';
const small = {
	refundUnit: 'small',
	unemploymentPaidFull: 'yes',
	laidOffLastYear: '0',
	unemploymentPaidLastYear: '20万',
} as const;
const large = { ...small, refundUnit: 'large' } as const;

describe('2024, ceilings of the nation', () => {
	test('before anything is known: the span, and that it depends', () => {
		const { answer, asks } = look({}, in2024);
		expect(answer.main).toMatchObject({ label: '2024年最多返还', value: '缴费的30%到60%', tone: 'plain' });
		expect(answer.main?.note).toContain('还要看条件');
		const four = ['refundUnit', 'unemploymentPaidLastYear', 'unemploymentPaidFull', 'laidOffLastYear'];
		expect(asks).toEqual(four);
		expect([...answer.missing].sort()).toEqual([...four].sort());
		expect(answer.todo.length).toBeGreaterThan(3);
	});

	test('200,000 paid: a small firm at most 120,000, a large one at most 60,000 (inventory E 13, 2)', () => {
		expect(look(small, in2024).answer.main).toMatchObject({
			label: '2024年最多返还',
			value: '120,000元',
			tone: 'good',
			note: '看2023年缴的；这是国家的上限',
		});
		expect(look(large, in2024).answer.main).toMatchObject({ value: '60,000元', tone: 'good' });
		expect(look({ ...small, unemploymentPaidLastYear: '200000' }, in2024).answer.main?.value).toBe(
			'120,000元',
		);
		expect(look(small, in2024).answer.notices).toEqual([]);
	});

	test.each(['organisation', 'practice'])(
		'%s: treated alike, by which share is not written',
		(refundUnit) => {
			const { answer } = look({ ...small, refundUnit }, in2024);
			expect(answer.main).toMatchObject({ value: '60,000元到120,000元', tone: 'plain' });
			expect(answer.lines[0]).toMatchObject({ value: '最多30%到60%' });
			expect(answer.lines[0]?.note).toContain('没有写清');
			expect(answer.steps.map(({ result }) => result)).toEqual(['60,000元', '120,000元']);
		},
	);

	test.each([
		// insured, laid off, truth, what is asked (inventory E 13, 1: 6 of 30 are 20 %, 7 are 23.3 %; 31 need the target)
		['30', '6', 'yes', []],
		['30', '7', 'no', []],
		['31', '6', 'unknown', ['layoffsWithinTarget']],
		['31', '1', 'unknown', ['layoffsWithinTarget']],
		['1', '1', 'no', []],
		['5', '1', 'yes', []],
		['29', '6', 'no', []],
		['31', '0', 'yes', []],
	])('of %s insured %s were laid off: %s', (insuredLastYear, laidOffLastYear, truth, missing) => {
		const { answer } = look(
			{ ...small, unemploymentPaidLastYear: '5000', insuredLastYear, laidOffLastYear },
			in2024,
		);
		expect(answer.finding?.truth).toBe(truth);
		expect(answer.missing).toEqual(missing);
	});

	test('7 of 30: not, with the rate and how many there may be', () => {
		const { answer } = look({ ...small, insuredLastYear: '30', laidOffLastYear: '7' }, in2024);
		expect(answer.main).toMatchObject({
			value: '不能返还',
			tone: 'alert',
			note: '30人最多裁6人，裁了7人，超过20%',
		});
		expect(lineOf(answer, '裁员率')).toBe('23.33%');
		expect(answer.steps).toEqual([]);
	});

	test.each([
		['yes', 'yes', 'good'],
		['no', 'no', 'alert'],
	])('more than 30, within the target: %s', (layoffsWithinTarget, truth, tone) => {
		const { answer } = look(
			{ ...small, insuredLastYear: '31', laidOffLastYear: '1', layoffsWithinTarget },
			in2024,
		);
		expect(answer.finding?.truth).toBe(truth);
		expect(answer.main?.tone).toBe(tone);
	});

	test('not paid in full for a year, or another kind of unit: not', () => {
		expect(look({ ...small, unemploymentPaidFull: 'no' }, in2024).answer.main).toMatchObject({
			value: '不能返还',
			note: '足额缴满12个月以后，下一年再看',
		});
		const { answer, asks } = look({ refundUnit: 'none' }, in2024);
		expect(answer.main).toMatchObject({ value: '不能返还', tone: 'alert' });
		expect(asks).toEqual(['refundUnit']);
		expect(answer.missing).toEqual([]);
	});

	test('how many were insured is asked only once somebody was laid off', () => {
		expect(look(small, in2024).asks).not.toContain('insuredLastYear');
		const { asks, answer } = look({ ...small, laidOffLastYear: '2' }, in2024);
		expect(asks).toContain('insuredLastYear');
		expect(asks).not.toContain('layoffsWithinTarget');
		expect(answer.missing).toEqual(['insuredLastYear']);
	});

	test('what 12333 says replaces the ceiling, and is compared with it', () => {
		const { answer } = look({ ...small, localRefundShare: '50' }, in2024);
		expect(answer.main).toMatchObject({ label: '2024年照您填的比例返还', value: '100,000元', tone: 'good' });
		const above = look({ ...small, localRefundShare: '61' }, in2024).answer;
		expect(above.lines.find(({ label }) => label === '您填的比例')?.note).toContain('比公布的高');
		const at = look({ ...small, localRefundShare: '60' }, in2024).answer;
		expect(at.lines.find(({ label }) => label === '您填的比例')).not.toHaveProperty('note');
	});

	test('a part of a fen is rounded half up, and said so', () => {
		// 60 % of 1,234.56 are 740.736; of 1,234.50 they are 740.70.
		const { answer } = look({ ...small, unemploymentPaidLastYear: '1234.56' }, in2024);
		expect(answer.main?.value).toBe('740.74元');
		expect(answer.assumptions.join('')).toContain('四舍五入');
		const even = look({ ...small, unemploymentPaidLastYear: '1234.5' }, in2024).answer;
		expect(even.main?.value).toBe('740.70元');
		expect(even.assumptions.join('')).not.toContain('四舍五入');
	});
});

describe('2025, as Chongqing explains it', () => {
	// supplement.md: large 10 %, small and social organisations 20 % of what was paid in 2024: of 200,000 20,000 and 40,000.
	test.each([
		['small', '40,000元', 'good'],
		['organisation', '40,000元', 'good'],
		['large', '20,000元', 'good'],
		['practice', '20,000元到40,000元', 'plain'],
	])('%s: %s, second hand', (refundUnit, value, tone) => {
		const { answer } = look({ ...small, refundUnit }, in2025);
		expect(answer.main).toMatchObject({ label: '2025年可以返还', value, tone });
		expect(answer.main?.note).toContain('看2024年缴的');
		expect(answer.notices[0]).toContain('没有核实原件');
	});

	test.each([
		// insured, laid off: more than 30 at most 5.5 %, up to 30 at most 20 %
		['200', '11', 'yes'],
		['200', '12', 'no'],
		['199', '11', 'no'],
		['31', '1', 'yes'],
		['31', '2', 'no'],
		['30', '6', 'yes'],
		['30', '7', 'no'],
	])('of %s insured %s were laid off: %s', (insuredLastYear, laidOffLastYear, truth) => {
		const { answer, asks } = look({ ...small, insuredLastYear, laidOffLastYear }, in2025);
		expect(answer.finding?.truth).toBe(truth);
		expect(asks).not.toContain('layoffsWithinTarget');
	});

	test('11 of 199 are 5.53 %: 10 there may be', () => {
		const { answer } = look({ ...small, insuredLastYear: '199', laidOffLastYear: '11' }, in2025);
		expect(lineOf(answer, '裁员率')).toBe('5.53%');
		expect(answer.main?.note).toBe('199人最多裁10人，裁了11人，超过5.5%（按公开网页的解读）');
	});
});

describe('2026 and other years', () => {
	test('2026: a ceiling by hearsay, never sure, and told first', () => {
		const { answer } = look(small, today);
		expect(answer.main).toMatchObject({ label: '2026年国家的上限', value: '120,000元', tone: 'plain' });
		expect(answer.main?.note).toContain('没有查到');
		expect(answer.notices[0]).toContain('重庆2026年办不办、返还多少，没有查到');
		expect(answer.finding?.truth).toBe('unknown');
		expect(answer.missing).toEqual([]);
		// Chongqing's own share of 2025 beside it: 20 % of 200,000.
		expect(lineOf(answer, '要是照重庆2025年的20%')).toBe('40,000元');
		expect(look({ ...small, localRefundShare: '20' }, today).answer.main).toMatchObject({
			value: '40,000元',
			tone: 'plain',
		});
	});

	test('2026: a no by the conditions of 2024 says so', () => {
		expect(look({ ...small, unemploymentPaidFull: 'no' }, today).answer.main).toMatchObject({
			value: '恐怕没有',
			tone: 'alert',
			note: '足额缴满12个月以后，下一年再看（照2024年的条件）',
		});
	});

	test.each([
		['2024-04-25', '没有读到'],
		['2024-04-26', '120,000元'],
		['2024-12-31', '120,000元'],
		['2025-01-01', '40,000元'],
		['2025-12-31', '40,000元'],
		['2026-01-01', '120,000元'],
		['2026-12-31', '120,000元'],
		['2027-01-01', '没有读到'],
	])('on %s: %s', (on, value) => {
		const { answer, asks } = look(small, on);
		expect(answer.main?.value).toBe(value);
		if (value === '没有读到') {
			expect(answer.main?.tone).toBe('plain');
			expect(answer.notices).toHaveLength(1);
			expect(answer.finding).toBeUndefined();
			expect(look({}, on).asks).toEqual([]);
		} else expect(asks.length).toBeGreaterThan(3);
	});

	test('the years side by side', () => {
		expect(look({}, today).answer.tables[0]?.rows).toEqual([
			['2024年', '最多30%', '最多60%'],
			['2025年', '10%', '20%'],
			['2026年', '最多30%', '最多60%'],
		]);
	});
});

describe('what cannot be', () => {
	const staffed = { ...small, laidOffLastYear: '1', insuredLastYear: '10', unemploymentPaidLastYear: '2万' };
	test.each([
		[{ insuredLastYear: '0' }, 'insuredLastYear', '0个人参保'],
		[{ laidOffLastYear: '11' }, 'laidOffLastYear', '比参保的10个人还多'],
		[{ laidOffLastYear: '-1' }, 'laidOffLastYear', '0'],
		[{ unemploymentPaidLastYear: '0' }, 'unemploymentPaidLastYear', '没有缴就没有返还'],
		[{ unemploymentPaidLastYear: '99.99' }, 'unemploymentPaidLastYear', '不到100元'],
		[{ unemploymentPaidLastYear: '100000.01' }, 'unemploymentPaidLastYear', '超过1万元'],
		[{ unemploymentPaidLastYear: '999999999999' }, 'unemploymentPaidLastYear', '数字太大'],
		[{ unemploymentPaidLastYear: '150', insuredLastYear: '16' }, 'unemploymentPaidLastYear', '不到10元'],
		[{ localRefundShare: '0' }, 'localRefundShare', '空着'],
		[{ localRefundShare: '90.01' }, 'localRefundShare', '超过90%'],
	])('%j', (changed, key, says) => {
		const { problems, facts } = look({ ...staffed, ...changed }, in2024);
		expect(problems[key as keyof typeof problems]).toContain(says);
		expect(facts).not.toHaveProperty(key);
	});

	test.each([
		{ laidOffLastYear: '10' },
		{ unemploymentPaidLastYear: '100000' },
		{ unemploymentPaidLastYear: '10万' },
		{ unemploymentPaidLastYear: '100' },
		{ unemploymentPaidLastYear: '150', insuredLastYear: '15' },
		{ localRefundShare: '90' },
	])('just possible: %j', (changed) => {
		expect(look({ ...staffed, ...changed }, in2024).problems).toEqual({});
	});

	test('both fields stay where more were laid off than insured', () => {
		expect(look({ ...staffed, laidOffLastYear: '11' }, in2024).asks).toEqual(
			expect.arrayContaining(['laidOffLastYear', 'insuredLastYear']),
		);
	});
});

test('every citation stands in the library', () => {
	expectCitationsToStand(jobRefunds.periods);
	for (const on of [in2024, in2025, today])
		expectCitationsToStand(look({ ...small, laidOffLastYear: '1', insuredLastYear: '31' }, on).answer);
});
