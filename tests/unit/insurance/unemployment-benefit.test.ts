import { describe, expect, test } from 'vitest';
import { benefitMonthsFor, entitlementFor } from '$lib/insurance/benefit-months';
import { unemploymentBenefit } from '$lib/insurance/unemployment-benefit';
import { lineOf, typed, today } from '../matters/people';

const read = typed(unemploymentBenefit);

/** Dismissed after five years, registered, looking for work: in order. */
const fine = {
	leftBecause: 'dismissed',
	unemploymentPaidYears: '5',
	unemploymentPaidExtraMonths: '0',
	joblessRegistered: 'yes',
	lookingForWork: 'yes',
};

describe('months by contributions · supplement §5', () => {
	test.each([
		[11, 0],
		[12, 3],
		[23, 3],
		[24, 6],
		[35, 6],
		[36, 9],
		[48, 12],
		[59, 12],
		[60, 15],
		[83, 15],
		[84, 16],
		[95, 16],
		[96, 17],
		// 7 years give 16, and one more each: 15 years give 24.
		[179, 23],
		[180, 24],
		[192, 24],
		[480, 24],
	])('%i months paid: %i', (paid, months) => {
		expect(benefitMonthsFor(paid)).toBe(months);
	});
});

describe('months left from before · 办法 第十五条（二）, inventory E §12 example 3', () => {
	test.each([
		// 8 years: 17 months; 10 left make 27, cut to 24.
		[
			'10 left and 17 new are cut to 24',
			96,
			10,
			96,
			{ kind: 'new', months: 24, fresh: 17, left: 10, cut: 3 },
		],
		['7 left and 17 new are just 24', 96, 7, 96, { kind: 'new', months: 24, fresh: 17, left: 7, cut: 0 }],
		['re-employed for 8 months: the 7 go on', 8, 7, 8, { kind: 'resumed', months: 7 }],
		['re-employed for 11 months: they go on', 11, 7, 11, { kind: 'resumed', months: 7 }],
		['re-employed and paid for 12: added', 12, 7, 12, { kind: 'new', months: 10, fresh: 3, left: 7, cut: 0 }],
		['re-employed for 12, paid for 11: open', 11, 7, 12, { kind: 'open' }],
		['nothing left, 11 paid', 11, 0, undefined, { kind: 'none' }],
		['months left, work not known, a year not paid', 11, 7, undefined, undefined],
	] as const)('%s', (_, paid, left, reemployed, expected) => {
		expect(entitlementFor(paid, left, reemployed)).toEqual(expected);
	});
});

describe('whether one qualifies · 条例 第十四条, 办法 第四条', () => {
	test('in order: fifteen months', () => {
		const { answer, problems } = read(fine);
		expect(problems).toEqual({});
		expect(answer.main).toEqual({
			label: '可以领失业保险金',
			value: '15个月',
			tone: 'good',
			note: '几个月按公开网页的表，没有核实原件。',
		});
		expect(answer.finding?.truth).toBe('yes');
		expect(answer.missing).toEqual([]);
	});

	test.each([
		['ended', 'yes'],
		['dismissed', 'yes'],
		['expelled', 'yes'],
		['forced', 'yes'],
		['unpaid', 'yes'],
		['recorded-own-will', 'unknown'],
		['other', 'unknown'],
		['probation', 'no'],
		['own-will', 'no'],
	])('left because: %s → %s', (leftBecause, truth) => {
		expect(read({ ...fine, leftBecause }).answer.finding?.truth).toBe(truth);
	});

	test('who the employer recorded as leaving by own will may prove otherwise', () => {
		const { answer } = read({ ...fine, leftBecause: 'recorded-own-will' });
		expect(answer.main).toMatchObject({ label: '条件都符合的话，可以领', value: '15个月', tone: 'plain' });
		expect(answer.main?.note).toContain('重新核实');
	});

	test('a year paid is enough, eleven months are not, and what was left is asked for first', () => {
		const paid = (years: string, months: string) => ({
			...fine,
			unemploymentPaidYears: years,
			unemploymentPaidExtraMonths: months,
		});
		expect(read(paid('1', '0')).answer.main?.value).toBe('3个月');
		const short = read(paid('0', '11'));
		expect(short.answer.main?.tone).not.toBe('alert');
		expect(short.asks).toContain('benefitMonthsLeft');
		expect(short.answer.missing).toContain('benefitMonthsLeft');
		const none = read({ ...paid('0', '11'), benefitMonthsLeft: '0' }).answer;
		expect(none.main).toMatchObject({ value: '现在不能领', note: '缴了11个月，还差1个月。' });
		const resumed = read({ ...paid('0', '8'), benefitMonthsLeft: '7', monthsReemployed: '8' }).answer;
		expect(resumed.main).toMatchObject({ value: '7个月', tone: 'good' });
		const open = read({ ...paid('0', '11'), benefitMonthsLeft: '7', monthsReemployed: '12' }).answer;
		expect(open.main?.value).toBe('要问经办机构');
	});

	test('the table second-hand is said also while something is open', () => {
		expect(read({ ...fine, leftBecause: 'other' }).answer.main?.note).toBe(
			'怎样离职的，要经办机构认定。几个月按公开网页的表，没有核实原件。',
		);
	});

	test.each(['own-will', 'probation'])(
		'left because: %s: only what was left before is asked, no months, sums or days',
		(leftBecause) => {
			const { answer, asks, refines } = read(
				{
					...fine,
					leftBecause,
					benefitCounty: 'general',
					joblessRegisteredOn: '2025-06-02',
					workEndedOn: '2025-06-01',
				},
				'2025-07-01',
			);
			expect(answer.main?.value).toBe('现在不能领');
			expect(asks).toEqual(['leftBecause', 'benefitMonthsLeft']);
			expect(refines).toEqual([]);
			expect([answer.lines, answer.dates, answer.steps, answer.missing]).toEqual([[], [], [], []]);
		},
	);

	// 办法 第十五条（二） lets who is out of work again within a year go on with what was left, and names no reason.
	test('of their own will again within a year, with months left: open, not no', () => {
		const again = {
			leftBecause: 'own-will',
			benefitMonthsLeft: '5',
			joblessRegistered: 'yes',
			lookingForWork: 'yes',
		};
		const { answer, asks } = read({ ...again, monthsReemployed: '11' });
		expect(answer.finding?.truth).toBe('unknown');
		expect(answer.main).toMatchObject({ label: '条件都符合的话，可以领', value: '5个月', tone: 'plain' });
		expect(answer.main?.note).toContain('办法没有写');
		expect(answer.missing).toEqual([]);
		expect(asks).toEqual([
			'leftBecause',
			'benefitMonthsLeft',
			'monthsReemployed',
			'joblessRegistered',
			'lookingForWork',
		]);
		expect(read({ ...again, monthsReemployed: '12' }).answer.main?.value).toBe('现在不能领');
		expect(read({ ...again, benefitMonthsLeft: '0', monthsReemployed: '11' }).answer.main?.value).toBe(
			'现在不能领',
		);
	});

	test('who only has yet to register sees what there would be', () => {
		const { answer } = read({ ...fine, joblessRegistered: 'no', monthlyBenefit: '1000' });
		expect(answer.main).toMatchObject({ label: '办了失业登记就可以领', value: '15个月', tone: 'plain' });
		expect(answer.main?.note).toContain('一起办失业登记');
		expect(answer.missing).toEqual([]);
		expect(lineOf(answer, '15个月一共')).toBe('15,000元');
	});

	test('without registration, what else is open or refused is said as ever', () => {
		const { lookingForWork: _, ...unasked } = { ...fine, joblessRegistered: 'no' };
		expect(read(unasked).answer.main).toMatchObject({ label: '条件都符合的话，可以领', tone: 'plain' });
		expect(read(unasked).answer.missing).toEqual(['lookingForWork']);
		const none = read({ ...unasked, lookingForWork: 'no' }).answer.main;
		expect(none).toMatchObject({ value: '现在不能领', tone: 'alert', note: '要有求职的要求。' });
		const other = read({ ...fine, joblessRegistered: 'no', leftBecause: 'other' }).answer.main;
		expect(other).toMatchObject({ label: '条件都符合的话，可以领', tone: 'plain' });
		expect(other?.note).toContain('从登记那天起计发');
		expect(read({ ...fine, joblessRegistered: 'no', leftBecause: 'own-will' }).answer.main?.tone).toBe(
			'alert',
		);
	});

	test('months beside full years are asked only below a year: elsewhere they change nothing', () => {
		const asked = (unemploymentPaidYears: string) => read({ ...fine, unemploymentPaidYears }).asks;
		expect(asked('0')).toContain('unemploymentPaidExtraMonths');
		expect(asked('1')).not.toContain('unemploymentPaidExtraMonths');
		expect(read({ ...fine, unemploymentPaidExtraMonths: '11' }).answer.main?.value).toBe('15个月');
	});

	test('with less than a year paid and nothing left, registration no longer matters', () => {
		const short = { leftBecause: 'dismissed', unemploymentPaidYears: '0', unemploymentPaidExtraMonths: '11' };
		expect(read({ ...short, benefitMonthsLeft: '0' }).asks).not.toContain('joblessRegistered');
		expect(read({ ...short, benefitMonthsLeft: '1' }).asks).toContain('joblessRegistered');
	});

	test('without registration or the wish to work: not yet, and what to do', () => {
		expect(read({ ...fine, joblessRegistered: 'no' }).answer.main?.note).toContain('从登记那天起计发');
		expect(read({ ...fine, lookingForWork: 'no' }).answer.main?.tone).toBe('alert');
	});
});

describe('sums', () => {
	test('in 2025 the published standard, marked as second-hand; more in the four counties', () => {
		const at = (benefitCounty: string) => read({ ...fine, benefitCounty }, '2025-12-31').answer;
		expect(lineOf(at('general'), '每月')).toBe('1,864元');
		// 15 × 1,864
		expect(lineOf(at('general'), '15个月一共')).toBe('27,960元');
		expect(lineOf(at('four'), '每月')).toBe('2,097元');
		// 15 × 2,097
		expect(lineOf(at('four'), '15个月一共')).toBe('31,455元');
		expect(at('four').notices[0]).toContain('没有核实原件');
	});

	test.each(['2026-01-01', today])(
		'on %s none is reckoned with: it is asked, and the old one named',
		(on) => {
			const { answer, refines } = read({ ...fine, benefitCounty: 'general' }, on);
			expect(lineOf(answer, '每月')).toBeUndefined();
			expect(refines).toContain('monthlyBenefit');
			expect(refines).not.toContain('benefitCounty');
			expect(answer.notices[0]).toContain('之后的没有查到');
			expect(answer.notices[0]).toContain('1,864元');
		},
	);

	test('ten months of 1,000 yuan take 15,000 to another province · example 5', () => {
		const { answer } = read({
			...fine,
			unemploymentPaidYears: '2',
			benefitMonthsLeft: '4',
			monthlyBenefit: '1000',
			movesProvince: 'yes',
		});
		expect(answer.main?.value).toBe('10个月');
		expect(lineOf(answer, '10个月一共')).toBe('10,000元');
		expect(lineOf(answer, '跨省转走的费用')).toBe('15,000元');
	});

	test('half a fen is rounded up: 3 months of 333.35 yuan', () => {
		const { answer } = read({
			...fine,
			unemploymentPaidYears: '1',
			monthlyBenefit: '333.35',
			movesProvince: 'yes',
		});
		// 1,000.05 and half of it, 500.025, together 1,500.08.
		expect(lineOf(answer, '跨省转走的费用')).toBe('1,500.08元');
	});

	test('medical contributions come back as paid, up to what the agency pays · 60号四', () => {
		const back = (ownMedical: string, agencyMedical: string) =>
			lineOf(read({ ...fine, ownMedical, agencyMedical }).answer, '自己缴的医保，每月可以补');
		expect(back('256.25', '300')).toBe('256.25元');
		expect(back('563.75', '300')).toBe('300元');
	});
});

test('days: the employer’s 7, the printed 60 that bar nobody, paid from registration · example 4', () => {
	const { answer } = read({ ...fine, workEndedOn: '2025-03-31', joblessRegisteredOn: '2025-04-10' });
	// 15 months from 2025-04-10 end before 2026-07-10.
	expect(answer.dates.map((date) => date.day)).toEqual([
		'2025-04-07',
		'2025-04-10',
		'2025-05-30',
		'2026-07-09',
	]);
	expect(answer.dates.some(({ deadline }) => deadline)).toBe(false);
	// Long past the sixty days: still yes.
	expect(answer.main?.tone).toBe('good');
});

test('both time limits of the agency are said, and which document is the later', () => {
	const said = read({})
		.answer.todo.map(({ says }) => says)
		.join();
	expect(said).toContain('10个工作日');
	expect(said).toContain('印的是10日');
	expect(said).toContain('取消了申领时限');
});

describe('what cannot be', () => {
	test.each([
		['joblessRegisteredOn', { joblessRegistered: 'yes', joblessRegisteredOn: '2026-11-22' }, '还没到'],
		['joblessRegisteredOn', { joblessRegistered: 'no', joblessRegisteredOn: '2026-11-01' }, '没有登记'],
		[
			'joblessRegisteredOn',
			{ joblessRegistered: 'yes', workEndedOn: '2026-10-31', joblessRegisteredOn: '2026-10-30' },
			'比离职还早',
		],
		['monthsReemployed', { ...fine, benefitMonthsLeft: '3', monthsReemployed: '59' }, '比工作的时间还长'],
		['monthlyBenefit', { monthlyBenefit: '20000' }, '一个月的钱'],
		['monthlyBenefit', { monthlyBenefit: '0' }, '空着'],
		['workEndedOn', { workEndedOn: '2027-11-22' }, '年份'],
	])('%s is named and left out', (key, answers, says) => {
		const { problems, facts } = read(answers);
		expect((problems as Record<string, string>)[key]).toContain(says);
		expect(facts).not.toHaveProperty(key);
	});
});
