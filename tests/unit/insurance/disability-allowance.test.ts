import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { formatMonth, monthOf, parseMonth, type Month } from '$lib/engine/month';
import { answerReminders } from '$lib/matters/answer-sheet';
import { disabilityAllowance } from '$lib/insurance/disability-allowance';
import { disabilityTier, shortRecordMonths } from '$lib/insurance/disability-tier';
import { lineOf, typed } from '../matters/people';

const read = typed(disabilityAllowance);
const month = (text: string) => parseMonth(text) as Month;

const allowed = { assessment: 'total', pensionScheme: 'employees', disabledBy: 'illness' };

describe('the months of a short record · 第五条', () => {
	// Inventory E §4, table and example 4.
	test.each([
		[0, 12],
		[59, 12],
		[60, 12],
		[61, 15],
		[72, 15],
		[73, 18],
		[84, 18],
		[102, 24],
		[108, 24],
		[109, 27],
		[168, 39],
		[169, 42],
		[179, 42],
		[180, 42],
		[186, 45],
		[239, 57],
	])('%i months of contributions: %i months of allowance', (contributed, months) => {
		expect(shortRecordMonths(contributed)).toBe(months);
	});
});

describe('which of the three kinds · 第三条 to 第五条', () => {
	const tier = (applied: string, contributed: number, statutory: string) => {
		const found = disabilityTier(month(applied), contributed, month(statutory));
		if (!found) return undefined;
		const from = formatMonth(found.from);
		if (found.kind === 'far') return [found.kind, from, formatMonth(found.anew)];
		return found.kind === 'short' ? [found.kind, from, formatMonth(found.last)] : [found.kind, from];
	};

	test.each<[string, string, number, string, string[] | undefined]>([
		['example 1: 3 years and 10 months before', '2025-03', 240, '2029-01', ['near', '2025-04']],
		['example 2: exactly five years before', '2026-10', 216, '2031-10', ['near', '2026-11']],
		['example 2: a month more than five years', '2026-09', 216, '2031-10', ['far', '2026-10', '2026-10']],
		['example 3: a woman, 7 years and 2 months', '2025-06', 192, '2032-08', ['far', '2025-07', '2027-08']],
		['example 4: 8 years and a half paid', '2025-05', 102, '2040-01', ['short', '2025-06', '2027-05']],
		['one month short of 15 years', '2025-05', 179, '2028-01', ['short', '2025-06', '2028-11']],
		['15 years', '2025-05', 180, '2028-01', ['near', '2025-06']],
		['example 5: 15 years and a half in 2030', '2030-12', 186, '2033-01', ['near', '2031-01']],
		['example 5: 15 years and a half in 2031', '2031-01', 186, '2040-01', ['short', '2031-02', '2034-10']],
		['the month before the statutory one', '2028-12', 240, '2029-01', ['near', '2029-01']],
		['the statutory month', '2029-01', 240, '2029-01', undefined],
		['the last month before the rule', '2024-12', 240, '2029-01', undefined],
		['the first month of the rule', '2025-01', 240, '2029-01', ['near', '2025-02']],
	])('%s', (_, applied, contributed, statutory, expected) => {
		expect(tier(applied, contributed, statutory)).toEqual(expected);
	});
});

describe('what somebody is told', () => {
	test('a man near retirement with a long record may have it until he retires · example 1', () => {
		const { answer, asks, refines } = read({
			birth: '1968-03',
			sex: 'male',
			contributedYears: '20',
			contributedExtraMonths: '0',
			allowanceAppliedIn: '2025-03',
			assessedOn: '2025-02-10',
			...allowed,
		});
		expect(answer.main).toEqual({
			label: '可以领病残津贴',
			value: '领到2029年1月',
			tone: 'good',
			note: '2025年4月起发，按基本养老金的办法算',
		});
		expect(answer.finding?.truth).toBe('yes');
		expect(answer.missing).toEqual([]);
		expect(asks).not.toContain('original');
		expect(refines).toContain('monthlyAllowance');
		expect(answer.notices[0]).toContain('因病提前退休');
		// 10 months of delay: early at most to the original age, 2028-03.
		expect(lineOf(answer, '想提前退休')).toBe('最早2028年3月');
	});

	test('who has paid eight and a half years has it for 24 months; the sum only from the agency’s own figure', () => {
		const facts = {
			birth: '1980-01',
			sex: 'male',
			contributedYears: '8',
			contributedExtraMonths: '6',
			allowanceAppliedIn: '2025-05',
			assessedOn: '2025-04-10',
			...allowed,
		};
		const { answer } = read(facts);
		expect(answer.main?.value).toBe('领24个月');
		expect(lineOf(answer, '最后一个月')).toBe('2027年5月');
		expect(lineOf(answer, '每月')).toBeUndefined();
		expect(JSON.stringify(answer.lines)).not.toContain('元');
		const counted = read({ ...facts, monthlyAllowance: '1,234.50' }).answer;
		expect(lineOf(counted, '每月')).toBe('1,234.50元');
		// 1,234.50 × 24
		expect(lineOf(counted, '24个月一共')).toBe('29,628元');
	});

	test('a woman of original age 50 has it reckoned anew five years before she retires · example 3', () => {
		const { answer } = read({
			birth: '1980-01',
			sex: 'female',
			original: '50',
			contributedYears: '16',
			allowanceAppliedIn: '2025-06',
			assessedOn: '2025-06-02',
			...allowed,
		});
		expect(lineOf(answer, '从哪个月起发')).toBe('2025年7月');
		expect(lineOf(answer, '重新核算')).toBe('2027年8月');
		expect(lineOf(answer, '领到')).toBe('2032年8月');
		expect(answer.assumptions).toContain('满年以外的月数没有填，按没有算。');
	});

	test('months that outlast the statutory age are said to be open', () => {
		const { answer } = read({
			birth: '1966-01',
			sex: 'male',
			contributedYears: '14',
			allowanceAppliedIn: '2025-06',
			...allowed,
		});
		// Statutory 2026-05; 39 months would last until 2028-09.
		expect(lineOf(answer, '最后一个月')).toBe('2028年9月');
		expect(answer.open[0]).toContain('2026年5月就到法定退休年龄');
		// No yes to months the law leaves open.
		expect(answer.main?.value).toBe('最多领39个月');
	});

	test('months that end with the statutory month are all there are, and leave nothing open', () => {
		// Statutory 2026-05: 12 months from 2025-06 end in 2026-05 itself.
		const facts = { birth: '1966-01', sex: 'male', contributedYears: '4', ...allowed };
		const just = read({ ...facts, allowanceAppliedIn: '2025-05' }).answer;
		expect(lineOf(just, '最后一个月')).toBe('2026年5月');
		expect(just.main?.value).toBe('领12个月');
		expect(just.open.join()).not.toContain('月数还没发完');
		const over = read({ ...facts, allowanceAppliedIn: '2025-06' }).answer;
		expect(over.main?.value).toBe('最多领12个月');
		expect(over.open.join()).toContain('月数还没发完');
	});

	test('about reviews is asked only who can be drawing already', () => {
		const asked = (allowanceAppliedIn: string, assessment: string) =>
			read({
				...{ birth: '1970-05', sex: 'male', contributedYears: '18' },
				...{ allowanceAppliedIn, assessment },
			}).refines;
		expect(asked('2026-10', 'total')).toContain('reviewToldOn');
		expect(asked('2026-11', 'total')).not.toContain('reviewToldOn');
		expect(asked('2026-10', 'none')).not.toContain('reviewToldOn');
		expect(asked('2026-11', 'total')).toContain('monthlyAllowance');
	});

	test('whether a year’s validity means applied for or decided is said to be open', () => {
		expect(read({}).answer.open.join()).toContain('是一年内申请就行，还是要在一年内办完');
	});

	test('from 2030 the year that counts is said to be our reading; before, nothing is open', () => {
		const facts = { birth: '1980-01', sex: 'male', contributedYears: '10', ...allowed };
		const open = (applied: string) => read({ ...facts, allowanceAppliedIn: applied }).answer.open.join();
		expect(open('2029-12')).not.toContain('看哪一年的');
		expect(open('2030-01')).toContain('按申请的2030年算');
	});

	test.each([
		['work injury', { disabledBy: 'work' }, '工伤保险'],
		['residents’ pension', { pensionScheme: 'residents' }, '不在这个办法里'],
		['a public institution', { pensionScheme: 'state' }, '不在这个办法里'],
		['before 2025', { allowanceAppliedIn: '2024-12', assessedOn: '2024-11-10' }, '那时还是'],
		['in the month of the statutory age', { allowanceAppliedIn: '2029-01' }, '办退休'],
		['not totally disabled', { assessment: 'not-total' }, '2026年2月10日以后'],
		['a conclusion out of date', { allowanceAppliedIn: '2026-03' }, '重新鉴定'],
	])('%s: not now, and what then', (_, change, says) => {
		const { answer } = read({
			birth: '1968-03',
			sex: 'male',
			contributedYears: '20',
			allowanceAppliedIn: '2025-03',
			assessedOn: '2025-02-10',
			...allowed,
			...change,
		});
		expect(answer.main).toMatchObject({ value: '现在不能领', tone: 'alert' });
		expect(answer.main?.note).toContain(says);
		expect(answer.missing).toEqual([]);
	});

	test('a conclusion is valid for a year: the month before it ends yes, its last month open, the month after no', () => {
		const truth = (applied: string) =>
			read({
				birth: '1968-03',
				sex: 'male',
				contributedYears: '20',
				assessedOn: '2025-02-10',
				allowanceAppliedIn: applied,
				...allowed,
			}).answer.finding?.truth;
		expect([truth('2026-01'), truth('2026-02'), truth('2026-03')]).toEqual(['yes', 'unknown', 'no']);
	});

	test('who has not been assessed is told what follows once they are', () => {
		const { answer } = read({
			birth: '1970-05',
			sex: 'male',
			contributedYears: '18',
			allowanceAppliedIn: '2026-12',
			assessment: 'none',
		});
		expect(answer.main).toMatchObject({ label: '鉴定通过以后', value: '领到2031年10月', tone: 'plain' });
	});

	test('a summons to a review, its conclusion, and contributions paid again · 第八条, 第十一条, example 6', () => {
		const { answer } = read({
			birth: '1970-05',
			sex: 'male',
			contributedYears: '18',
			allowanceAppliedIn: '2025-03',
			reviewToldOn: '2026-01-01',
			reviewFailedOn: '2026-04-20',
			contributionsAgainIn: '2026-07',
			...allowed,
		});
		expect(answer.dates.map((date) => [date.day, date.month ?? false])).toEqual([
			['2026-03-02', false],
			['2026-05-01', true],
			['2026-08-01', true],
		]);
	});

	test('the last day to apply goes into the calendar while the application is ahead', () => {
		const facts = {
			birth: '1970-05',
			sex: 'male',
			contributedYears: '18',
			assessedOn: '2026-10-20',
			...allowed,
		};
		const days = (applied: string) =>
			answerReminders('', read({ ...facts, allowanceAppliedIn: applied }).answer, day('2026-11-21')).map(
				(reminder) => reminder.day,
			);
		expect(days('2026-12')).toEqual(['2027-10-20']);
		expect(days('2026-10')).toEqual([]);
	});

	test('the way to apply and the contradiction between the documents are said before anything is answered', () => {
		const { answer, asks } = read({});
		expect(answer.main).toBeUndefined();
		expect(answer.todo.length).toBeGreaterThan(4);
		expect(answer.notices[0]).toContain('渝人社〔2024〕282号');
		expect(asks).toEqual([
			'birth',
			'sex',
			'original',
			'contributedYears',
			'contributedExtraMonths',
			'allowanceAppliedIn',
			'assessment',
		]);
		expect(answer.missing[0]).toBe('birth');
	});
});

describe('what cannot be', () => {
	test.each([
		['birth', { birth: '2026-12' }, '在将来'],
		['contributedYears', { birth: '1990-01', contributedYears: '21' }, '从16岁算起'],
		['assessedOn', { assessment: 'total', assessedOn: '2026-11-22' }, '还没到'],
		['contributedExtraMonths', { contributedExtraMonths: '12' }, '11'],
		['contributedYears', { contributedYears: '0', contributedExtraMonths: '0' }, '参保缴过费'],
		[
			'allowanceAppliedIn',
			{ assessment: 'total', assessedOn: '2026-05-02', allowanceAppliedIn: '2026-04' },
			'请写2026年5月或以后',
		],
		['monthlyAllowance', { monthlyAllowance: '0' }, '空着'],
		['reviewToldOn', { allowanceAppliedIn: '2026-09', reviewToldOn: '2026-09-30' }, '2026年10月才开始发'],
		[
			'contributionsAgainIn',
			{ allowanceAppliedIn: '2026-09', contributionsAgainIn: '2026-09' },
			'2026年10月才开始发',
		],
	])('%s is named and left out', (key, answers, says) => {
		const { problems, facts } = read(answers);
		expect((problems as Record<string, string>)[key]).toContain(says);
		expect(facts).not.toHaveProperty(key);
	});

	test('a single month paid is taken', () => {
		expect(read({ contributedYears: '0', contributedExtraMonths: '1' }).problems).toEqual({});
	});

	test('sixteen in 2006-01: 20 years and 11 months paid by 2026-11 are taken, a month more by December', () => {
		const record = { birth: '1990-01', contributedYears: '20', contributedExtraMonths: '11' };
		expect(read(record).problems).toEqual({});
		const longer = { birth: '1990-01', contributedYears: '21' };
		expect(read({ ...longer, allowanceAppliedIn: '2026-11' }).problems).toHaveProperty('contributedYears');
		expect(read({ ...longer, allowanceAppliedIn: '2026-12' }).problems).toEqual({});
	});
});

test('the tier of a month that is far away does not fail', () => {
	expect(disabilityTier(monthOf(2190, 1), 100, monthOf(2199, 1))?.minimum).toBe(240);
});
