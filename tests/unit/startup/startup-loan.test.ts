/** 渝人社发〔2024〕11号; inventory B §2, seed lines 3217–3499. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import type { Option } from '$lib/engine/fact';
import { yuan } from '$lib/engine/money';
import { monthOf } from '$lib/engine/month';
import { assessMatter } from '$lib/matters/assess';
import { capOf, sayLoan } from '$lib/startup/loan-facts';
import { hiresNeeded } from '$lib/startup/firm-conditions';
import type { StartupLoanFacts } from '$lib/startup/startup-loan-facts';
import { isRecentGraduate } from '$lib/startup/who-may-borrow';
import { startupLoanMatter } from '$lib/startup/startup-loan';
import { expectCitationsToStand } from '../matters/citations';
import { lineOf, today, typed } from '../matters/people';

const look = (facts: StartupLoanFacts, on: string = today) => assessMatter(startupLoanMatter, facts, day(on));
const read = typed(startupLoanMatter);

/** A registered unemployed man of 40 with a shop of his own, who may have the loan. */
const qualified = {
	borrower: 'person',
	loanGroup: 'unemployed',
	businessProof: 'own',
	birth: monthOf(1986, 3),
	sex: 'male',
	projectHere: true,
	permanentPost: false,
	otherLoans: [],
	runningLoan: 'none',
	earlierLoans: 0,
} as const satisfies StartupLoanFacts;
const firm = {
	borrower: 'firm',
	employer: 'small',
	loanStaff: 40,
	newHires: 4,
	firmHere: true,
	badRecord: false,
	runningLoan: 'none',
	earlierLoans: 0,
} as const satisfies StartupLoanFacts;

const truthOf = (facts: StartupLoanFacts, on?: string) => look(facts, on).answer.finding?.truth;
const mainOf = (facts: StartupLoanFacts, on?: string) => look(facts, on).answer.main;

describe('who borrows comes first', () => {
	test('before that only the amounts are told', () => {
		const { answer, asks, refines } = look({});
		expect(asks).toEqual(['borrower']);
		expect(refines).toEqual([]);
		expect(answer.main).toBeUndefined();
		expect(answer.tables[0]?.rows).toEqual([
			['个人', '30万元', '3年'],
			['合伙', '每人33万元，合计400万元', '3年'],
			['小微企业', '400万元', '2年'],
		]);
		expect(answer.todo.length).toBeGreaterThan(3);
	});
	test.each([
		['person', ['borrower', 'loanGroup', 'businessProof'], '30万元'],
		['partners', ['borrower', 'partners', 'loanGroup', 'businessProof'], '400万元'],
		['firm', ['borrower', 'employer', 'loanStaff', 'newHires'], '400万元'],
	] as const)('of a %s the most is said at once', (borrower, asks, most) => {
		const { answer, asks: asked } = look({ borrower });
		expect(asked).toEqual(asks);
		expect(answer.main).toMatchObject({ label: '最多可以借', value: most, tone: 'plain' });
	});
	test('all conditions met: a yes', () => {
		expect(mainOf(qualified)).toMatchObject({ label: '可以申请，最多', value: '30万元', tone: 'good' });
		expect(look(qualified).answer.missing).toEqual([]);
		expect(mainOf(firm)).toMatchObject({ label: '可以申请，最多', value: '400万元', tone: 'good' });
	});
});

describe('the amount (L3287–3289; worked example 2)', () => {
	test.each([
		[2, 66],
		[5, 165],
		[12, 396],
		[13, 400],
		[20, 400],
	])('%i partners: %i 万元', (partners, most) => {
		expect(capOf({ borrower: 'partners', partners })).toBe(yuan(most * 10_000));
		expect(mainOf({ borrower: 'partners', partners })?.value).toBe(`${most}万元`);
	});
	test.each<[StartupLoanFacts, RegExp]>([
		[{ borrower: 'person', loanAmount: yuan(300_000.01) }, /个人最多30万元/],
		[{ borrower: 'partners', partners: 2, loanAmount: yuan(660_000.01) }, /2个人合伙最多66万元/],
		[{ borrower: 'partners', loanAmount: yuan(4_000_000.01) }, /合伙最多400万元/],
		[{ borrower: 'firm', loanAmount: yuan(4_000_000.01) }, /小微企业最多400万元/],
		[{ loanAmount: yuan(4_000_001) }, /创业担保贷款最多400万元/],
		[{ loanAmount: yuan(0) }, /借0元吗/],
		[{ loanAmount: yuan(30) }, /是30万元吗/],
		[{ loanAmount: yuan(400) }, /是400万元吗/],
		[{ loanAmount: yuan(401) }, /只借401元吗/],
		[{ loanAmount: yuan(999.99) }, /只借999.99元吗/],
	])('asks back about %o', (facts, says) => {
		const { problems, facts: used } = look(facts);
		expect(problems.loanAmount).toMatch(says);
		expect(used).not.toHaveProperty('loanAmount');
	});
	test.each<StartupLoanFacts>([
		{ borrower: 'person', loanAmount: yuan(300_000) },
		{ borrower: 'partners', partners: 2, loanAmount: yuan(660_000) },
		{ borrower: 'partners', partners: 13, loanAmount: yuan(4_000_000) },
		{ borrower: 'firm', loanAmount: yuan(4_000_000) },
		{ loanAmount: yuan(1000) },
	])('the most itself may be had: %o', (facts) => {
		expect(look(facts).problems).toEqual({});
	});
	test('sums as one says them', () => {
		expect(sayLoan(yuan(300_000))).toBe('30万元');
		expect(sayLoan(yuan(335_000))).toBe('33.5万元');
		expect(sayLoan(yuan(12_345))).toBe('12,345元');
		expect(sayLoan(yuan(9_999))).toBe('9,999元');
		expect(sayLoan(yuan(100_000.5))).toBe('100,000.50元');
	});
	test('whatever is left after checking is never above the cap', () => {
		fc.assert(
			fc.property(
				fc.record({
					borrower: fc.constantFrom('person' as const, 'partners' as const, 'firm' as const),
					partners: fc.integer({ min: 0, max: 999 }),
					loanAmount: fc.integer({ min: 0, max: 999_999_999 }),
				}),
				(given) => {
					const { facts } = look(given as StartupLoanFacts);
					const most = { person: 30_000_000, partners: 400_000_000, firm: 400_000_000 }[given.borrower];
					const { partners, loanAmount = 0 } = facts;
					expect(loanAmount).toBeLessThanOrEqual(most);
					if (given.borrower === 'partners' && partners !== undefined)
						expect(loanAmount).toBeLessThanOrEqual(partners * 33_000_000);
				},
			),
		);
	});
});

describe('partners', () => {
	const both = { ...qualified, borrower: 'partners', partners: 2 } as const;
	test('every one must qualify', () => {
		expect(look(both).answer.missing).toEqual(['othersQualify']);
		expect(mainOf({ ...both, othersQualify: true })).toMatchObject({ value: '66万元', tone: 'good' });
		expect(mainOf({ ...both, othersQualify: false })).toMatchObject({ value: '不能申请', tone: 'alert' });
		expect(truthOf({ ...both, loanGroup: 'none', othersQualify: true })).toBe('no');
	});
	test.each([
		[0, /至少2个/],
		[1, /请选“个人”/],
		[21, /21个吗.*写20/],
		[50, /50个吗.*13个人以上都是最多400万元/],
	])('%i of them is asked back', (partners, says) => {
		const { problems, facts } = look({ borrower: 'partners', partners });
		expect(problems.partners).toMatch(says);
		expect(facts).not.toHaveProperty('partners');
	});
	test.each([2, 5, 6, 20])('%i of them may be: the form’s five rows are no rule', (partners) => {
		expect(look({ borrower: 'partners', partners }).problems).toEqual({});
	});
	test('how many partners there were does not trouble a firm', () => {
		expect(look({ borrower: 'firm', partners: 1 }).problems).toEqual({});
	});
});

describe('working age (L3234; worked example 1)', () => {
	/** born 1968-03: retires in 2029-01, seed L608 */
	const older = { ...qualified, birth: monthOf(1968, 3), sex: 'male' } as const;
	test('from 2026-02 three years end after it, two before', () => {
		expect(truthOf({ ...older, termYears: 3 }, '2026-02-10')).toBe('no');
		expect(truthOf({ ...older, termYears: 2 }, '2026-02-10')).toBe('yes');
		expect(mainOf({ ...older, termYears: 3 }, '2026-02-10')?.note).toBe(
			'2029年1月到法定退休年龄，借2年10个月以内的可以',
		);
	});
	test('lifted out of poverty there is no upper age', () => {
		expect(truthOf({ ...older, loanGroup: 'out-of-poverty', termYears: 3 }, '2026-02-10')).toBe('yes');
		const { birth, ...ageless } = { ...older, loanGroup: 'out-of-poverty' } as const;
		expect(birth).toBeDefined();
		expect(look(ageless, '2026-02-10').refines).not.toContain('original');
		expect(truthOf({ ...ageless, birth: monthOf(1940, 1) })).toBe('yes');
	});
	test.each([
		[2, 10, 'yes'], // to 2028-12
		[2, 11, 'unknown'], // to 2029-01, the month itself
		[3, 0, 'no'], // to 2029-02
	])('%i years and %i months: %s', (termYears, termExtraMonths, truth) => {
		expect(truthOf({ ...older, termYears, termExtraMonths }, '2026-02-10')).toBe(truth);
	});
	test('the month itself is left open, and said so', () => {
		const { answer } = look({ ...older, termYears: 2, termExtraMonths: 11 }, '2026-02-10');
		expect(answer.missing).toEqual([]);
		expect(answer.main).toMatchObject({ tone: 'plain', note: expect.stringContaining('问清楚') as string });
		expect(JSON.stringify(answer.finding)).toContain('短一个月就没有问题');
	});
	test('without a term the longest sure one is told', () => {
		const { answer } = look(older, '2026-02-10');
		expect(answer.missing).toEqual(['termYears']);
		expect(lineOf(answer, '一次最长')).toBe('2年10个月');
		expect(lineOf(look(qualified).answer, '一次最长')).toBe('3年');
	});
	test('counted from the day the loan is planned for', () => {
		const facts = { ...older, termYears: 2 } as const;
		expect(truthOf({ ...facts, loanFrom: day('2026-12-31') })).toBe('yes'); // to 2028-12
		expect(truthOf({ ...facts, loanFrom: day('2027-01-01') })).toBe('unknown');
		expect(truthOf({ ...facts, loanFrom: day('2027-02-01') })).toBe('no');
	});
	test('where only the term is too long, the loan as such is not refused', () => {
		const facts = { ...older, termYears: 3 } as const;
		expect(mainOf(facts, '2026-02-10')).toMatchObject({ value: '不能借这么久', tone: 'alert' });
		expect(mainOf({ ...facts, permanentPost: true }, '2026-02-10')?.value).toBe('不能申请');
		// In 2029-01 he retires: no term is short enough.
		expect(mainOf(facts, '2029-01-10')?.value).toBe('不能申请');
	});
	test('in the statutory month and later no term is short enough', () => {
		expect(truthOf(older, '2028-12-01')).toBe('unknown');
		expect(truthOf(older, '2029-01-01')).toBe('no');
	});
	test('of the young the month of birth is enough', () => {
		const { sex, ...young } = { ...qualified, birth: monthOf(2000, 1) };
		expect(sex).toBe('male');
		expect(truthOf(young)).toBe('yes');
		expect(look(young).answer.missing).toEqual([]);
	});
	test('a woman near 50 is asked for her original age', () => {
		const near = { ...qualified, birth: monthOf(1976, 3), sex: 'female', termYears: 3 } as const;
		expect(truthOf(near)).toBe('unknown');
		expect(look(near).answer.missing).toEqual(['original']);
		expect(look(near).refines).toContain('original');
		expect(truthOf({ ...near, original: '55' })).toBe('yes');
		expect(truthOf({ ...near, original: '50' })).toBe('no');
	});
	test('past the latest age that may be hers, she is told so without her original age', () => {
		const { original, ...gone } = {
			...qualified,
			birth: monthOf(1966, 9),
			sex: 'female',
			original: '55',
		} as const;
		expect(original).toBe('55');
		// 55 in 2021-09, before the reform
		expect(mainOf(gone)).toMatchObject({
			value: '不能申请',
			note: expect.stringMatching(/^最晚2021年9月.*已经到了/) as string,
		});
		// born 1973-03: 50 is past, 55 comes in 2028 and some months; three years are too long either way
		const near = { ...gone, birth: monthOf(1973, 3), termYears: 3 } as const;
		expect(mainOf(near)).toMatchObject({
			value: '不能借这么久',
			note: expect.stringContaining('要在那以前到期') as string,
		});
	});
	test('which age holds for a woman of the country is open', () => {
		const asked = (facts: StartupLoanFacts) => look({ ...qualified, ...facts }).answer.open.join();
		expect(asked({ loanGroup: 'rural', sex: 'female' })).toContain('按哪一档');
		expect(asked({ loanGroup: 'rural' })).not.toContain('按哪一档');
		expect(asked({ sex: 'female' })).not.toContain('按哪一档');
	});
	test.each([
		['2010-10', 'yes'],
		['2010-11', 'unknown'],
	])('born %s is sixteen in 2026-11: %s', (birth, truth) => {
		const [year = 0, month = 0] = birth.split('-').map(Number);
		expect(truthOf({ ...qualified, birth: monthOf(year, month) })).toBe(truth);
	});
	test('fifteen: from when', () => {
		expect(truthOf({ ...qualified, birth: monthOf(2010, 12) })).toEqual({ from: '2027-01-01' });
		expect(mainOf({ ...qualified, birth: monthOf(2010, 12) })?.value).toBe('现在还不能申请');
	});
	test.each<[StartupLoanFacts, keyof StartupLoanFacts, RegExp]>([
		[{ birth: monthOf(2027, 1) }, 'birth', /将来/],
		[{ birth: monthOf(2016, 12) }, 'birth', /不到10岁/],
		[{ birth: monthOf(1910, 1) }, 'birth', /太早/],
		[{ sex: 'female', original: '60' }, 'original', /50岁或55岁/],
	])('asks back about %o', (facts, key, says) => {
		expect(look(facts).problems[key]).toMatch(says);
	});
});

describe('who is of a key group (L3265–3281)', () => {
	test('nobody else', () => {
		const { answer, asks, refines } = look({ borrower: 'person', loanGroup: 'none' });
		expect(answer.main).toMatchObject({ value: '不能申请', tone: 'alert' });
		expect(answer.main?.note).toContain('“4050”不算');
		expect(asks).toEqual(['borrower', 'loanGroup']);
		expect(refines).toEqual([]);
	});
	test.each([
		[2026, 'yes'],
		[2017, 'yes'], // nine years
		[2016, 'unknown'], // the tenth ends this year
		[2015, 'no'],
		[2027, 'yes'], // the graduating school year has begun in September
	])('graduated in %i, asked on 2026-11-21: %s', (year, truth) => {
		expect(isRecentGraduate(year, today)).toBe(truth);
		expect(truthOf({ ...qualified, loanGroup: 'graduate', graduationYear: year })).toBe(truth);
	});
	test('a student before the last school year: from September', () => {
		expect(isRecentGraduate(2027, day('2026-08-31'))).toEqual({ from: '2026-09-01' });
		expect(isRecentGraduate(2027, day('2026-09-01'))).toBe('yes');
		expect(isRecentGraduate(2029, today)).toEqual({ from: '2028-09-01' });
	});
	test('the year is asked of graduates only', () => {
		const of = (loanGroup: 'graduate' | 'rural') => look({ borrower: 'person', loanGroup }).answer.missing;
		expect(of('graduate')).toContain('graduationYear');
		expect(of('rural')).not.toContain('graduationYear');
	});
	test('a recognised online business needs no licence', () => {
		const { businessProof, ...rest } = qualified;
		expect(businessProof).toBe('own');
		expect(truthOf({ ...rest, loanGroup: 'online' })).toBe('yes');
		expect(truthOf({ ...rest, loanGroup: 'online', businessProof: 'none' })).toBe('yes');
	});
});

describe('the other conditions of a person (L3235–3244)', () => {
	test.each(['own', 'spouse', 'online'] as const)('the business is shown by: %s', (businessProof) => {
		expect(truthOf({ ...qualified, businessProof })).toBe('yes');
	});
	test.each<[StartupLoanFacts, RegExp]>([
		[{ businessProof: 'none' }, /先办营业执照/],
		[{ projectHere: false }, /外地的项目/],
		[{ permanentPost: true }, /在编期间不能/],
		[{ otherLoans: ['home', 'other'] }, /还清以后/],
		[{ runningLoan: 'personal' }, /到期还清以后/],
		[{ runningLoan: 'firm' }, /只能有一种/],
		[{ earlierLoans: 4, earlierRepaid: true }, /超过次数/],
		[{ earlierLoans: 1, earlierRepaid: false }, /没有按时还/],
	])('%o: no', (facts, says) => {
		const main = mainOf({ ...qualified, ...facts });
		expect(main).toMatchObject({ value: '不能申请', tone: 'alert' });
		expect(main?.note).toMatch(says);
	});
	test('a spouse’s guaranteed loan is another loan too (L3238): the question says so, the condition cites it', () => {
		const { options = [] } = startupLoanMatter.questions.runningLoan as { options?: readonly Option[] };
		expect(options.find(({ value }) => value === 'personal')?.help).toContain('配偶');
		const cited = (facts: StartupLoanFacts) =>
			look(facts).answer.finding?.of?.find(({ says }) => says?.startsWith('没有还没还清'))?.cite?.at;
		expect(cited({ ...qualified, runningLoan: 'personal' })).toBe('一（一）4');
		expect(cited({ ...qualified, runningLoan: 'firm' })).toBe('一（二）');
		expect(cited({ ...firm, runningLoan: 'personal' })).toBe('一（二）');
		// A firm's own loan must be paid back before the next (L3297).
		expect(cited({ ...firm, runningLoan: 'firm' })).toBe('二（三）');
	});
	test('the five kinds of loans stand in nobody’s way', () => {
		expect(truthOf({ ...qualified, otherLoans: ['student', 'microcredit', 'home', 'car'] })).toBe('yes');
		expect(truthOf({ ...qualified, otherLoans: ['consumer'], consumerLoans: yuan(20_000) })).toBe('yes');
	});
	test.each([
		[49_999.99, undefined, 'yes', []],
		[50_000, undefined, 'unknown', []], // exactly 50,000 is not stated
		[50_000.01, undefined, 'unknown', ['largestConsumerLoan']],
		[80_000, 50_000.01, 'no', []],
		[80_000, 50_000, 'unknown', []], // each or all together is not stated
		[80_000, 40_000, 'unknown', []],
	])('consumer loans of %d, the largest %s: %s', (all, largest, truth, missing) => {
		const { answer } = look({
			...qualified,
			otherLoans: ['consumer'],
			consumerLoans: yuan(all),
			...(largest !== undefined && { largestConsumerLoan: yuan(largest) }),
		});
		expect(answer.finding?.truth).toBe(truth);
		expect(answer.missing).toEqual(missing);
	});
	test('what is asked of loans follows from what was answered', () => {
		const { otherLoans, ...rest } = qualified;
		expect(otherLoans).toEqual([]);
		expect(look(rest).answer.missing).toEqual(['otherLoans']);
		const { refines, answer } = look({ ...rest, otherLoans: ['consumer'] });
		expect(answer.missing).toEqual(['consumerLoans']);
		expect(refines).toEqual(expect.arrayContaining(['otherLoans', 'consumerLoans']));
		expect(refines).not.toContain('largestConsumerLoan');
	});
	test.each([
		[2, 'yes'],
		[3, 'unknown'], // whether the first counts is not stated
		[4, 'no'],
	])('had %i before and repaid: %s', (earlierLoans, truth) => {
		expect(truthOf({ ...qualified, earlierLoans, earlierRepaid: true })).toBe(truth);
	});
	test('whoever had one is asked whether it was repaid in time', () => {
		expect(look({ ...qualified, earlierLoans: 1 }).answer.missing).toEqual(['earlierRepaid']);
	});
	test('once an answer says no, what is not answered is asked no more', () => {
		const { asks, refines } = look({ borrower: 'person', loanGroup: 'rural', permanentPost: true });
		expect(asks).toEqual(['borrower', 'loanGroup']);
		expect(refines).toEqual(['permanentPost']);
	});
});

describe('a small firm (L3250–3257; worked examples 3 and 5)', () => {
	test.each([
		[1, 1],
		[10, 1],
		[11, 2],
		[40, 4],
		[45, 5],
		[99, 10],
		[100, 10],
		[101, 6],
		[120, 6],
		[121, 7],
	])('of %i staff %i must be newly hired', (staff, needed) => {
		expect(hiresNeeded(staff)).toBe(needed);
		expect(truthOf({ ...firm, loanStaff: staff, newHires: needed })).toBe('yes');
		expect(truthOf({ ...firm, loanStaff: staff, newHires: needed - 1 })).toBe('no');
	});
	test('those still to be hired are staff too', () => {
		expect(mainOf({ ...firm, loanStaff: 45, newHires: 4 })?.note).toContain('再招1名');
		// 96 with 6: four more make 100 with 10
		expect(mainOf({ ...firm, loanStaff: 96, newHires: 6 })?.note).toContain('再招4名');
		// 98 with 4: three more make 101, and 7 are above 5 %
		expect(mainOf({ ...firm, loanStaff: 98, newHires: 4 })?.note).toContain('再招3名');
	});
	test.each<[StartupLoanFacts, RegExp]>([
		[{ employer: 'firm' }, /小型、微型/],
		[{ employer: 'sole-trader' }, /请选“个人”/],
		[{ badRecord: true }, /先补发/],
		[{ firmHere: false }, /都要在重庆/],
		[{ runningLoan: 'personal' }, /只能有一种/], // worked example 5
		[{ runningLoan: 'firm' }, /到期还清以后/],
	])('%o: no', (facts, says) => {
		expect(mainOf({ ...firm, ...facts })).toMatchObject({
			value: '不能申请',
			note: expect.stringMatching(says) as string,
		});
	});
	test('which new hires qualify is open where nobody starts a business (L3251, L3281)', () => {
		expect(look(firm).answer.open.join()).toContain('农村户籍');
		expect(look(qualified).answer.open.join()).not.toContain('农村户籍');
		expect(startupLoanMatter.questions.newHires.help).not.toContain('农村户籍');
	});
	test('its head may ask as a person instead', () => {
		expect(look(firm).answer.assumptions.join()).toContain('改用个人名义');
	});
	test.each<[StartupLoanFacts, keyof StartupLoanFacts, RegExp]>([
		[{ loanStaff: 0 }, 'loanStaff', /至少1/],
		[{ loanStaff: 10, newHires: 11 }, 'newHires', /比全部10名职工还多/],
	])('asks back about %o', (facts, key, says) => {
		const { problems, facts: used } = look(facts);
		expect(problems[key]).toMatch(says);
		expect(used).not.toHaveProperty(key);
	});
	test('all of the staff may be new', () => {
		expect(look({ loanStaff: 10, newHires: 10 }).problems).toEqual({});
	});
});

describe('the term (L3297)', () => {
	test.each<[StartupLoanFacts, keyof StartupLoanFacts]>([
		[{ borrower: 'person', termYears: 4 }, 'termYears'],
		[{ borrower: 'person', termYears: 10 }, 'termYears'],
		[{ borrower: 'person', termYears: 0 }, 'termYears'],
		[{ borrower: 'person', termYears: 3, termExtraMonths: 1 }, 'termExtraMonths'],
		[{ borrower: 'firm', termYears: 3 }, 'termYears'],
		[{ borrower: 'firm', termYears: 2, termExtraMonths: 1 }, 'termExtraMonths'],
		[{ termYears: 10 }, 'termYears'],
	])('asks back about %o', (facts, key) => {
		expect(look(facts).problems).toHaveProperty(key);
	});
	test.each<StartupLoanFacts>([
		{ borrower: 'person', termYears: 3 },
		{ borrower: 'partners', termYears: 3 },
		{ borrower: 'firm', termYears: 2 },
		{ borrower: 'firm', termYears: 1, termExtraMonths: 11 },
		{ borrower: 'person', termYears: 0, termExtraMonths: 6 },
	])('%o may be', (facts) => {
		expect(look(facts).problems).toEqual({});
	});
});

describe('rate, fee, counter-guarantee', () => {
	test('the rate: 3 % and half a point', () => {
		expect(lineOf(look({ ...qualified, oneYearPrimeRate: 300 }).answer, '利率最高')).toBe('3.5%');
		expect(lineOf(look(qualified).answer, '利率最高')).toBe('LPR加0.5个百分点');
	});
	test.each([
		['350', /是3.5%吗/],
		['35', /是3.5%吗/],
		['0.03', /不到1%/],
		['0', /不到1%/],
	])('a prime rate of %s is asked back', (text, says) => {
		expect(read({ oneYearPrimeRate: text }).problems['oneYearPrimeRate']).toMatch(says);
	});
	test.each(['1', '3', '3.10', '10'])('%s may be', (text) => {
		expect(read({ oneYearPrimeRate: text }).problems).toEqual({});
	});
	test('the guarantee fee, if taken once: 0.8 % of 300,000', () => {
		const { lines } = look({ ...qualified, loanAmount: yuan(300_000) }).answer;
		expect(lines.find(({ label }) => label === '担保费率')?.note).toContain('最多2,400元');
	});
	test.each<[StartupLoanFacts, string]>([
		[{ ...qualified, loanAmount: yuan(100_000) }, '可以不要'],
		// L3432 says 个人: of partners, all of it or each one's share.
		[{ ...qualified, borrower: 'partners', partners: 2, loanAmount: yuan(100_000) }, '一般要'],
		[{ ...qualified, loanAmount: yuan(100_000.01) }, '一般要'],
		[{ ...qualified, waiverGrounds: ['honoured'] }, '可以申请不要'],
		[{ ...firm, loanAmount: yuan(50_000) }, '一般要'],
	])('%o', (facts, value) => {
		expect(lineOf(look(facts).answer, '反担保')).toBe(value);
	});
	test('where none is asked for anyway, reasons are not', () => {
		expect(look({ ...qualified, loanAmount: yuan(100_000) }).refines).not.toContain('waiverGrounds');
		expect(look({ ...qualified, loanAmount: yuan(100_001) }).refines).toContain('waiverGrounds');
	});
});

test('the list for engineers says otherwise, and that it is not followed is told', () => {
	expect(look({}).answer.open.join()).toMatch(/20万元.*300万元.*11号/);
});

test('a loan planned beyond 2028-09-30 is told to ask first', () => {
	const on = '2028-06-01';
	expect(look({ ...qualified, loanFrom: day('2028-09-30') }, on).answer.notices).toEqual([]);
	expect(look({ ...qualified, loanFrom: day('2028-10-01') }, on).answer.notices.join()).toContain(
		'2028年9月30日',
	);
	expect(startupLoanMatter.inForce).toMatchObject({ from: '2024-04-26', until: '2028-09-30' });
});

test('typed as people type', () => {
	const { answer, problems } = read({
		borrower: 'person',
		loanGroup: 'rural',
		businessProof: 'spouse',
		birth: '1990-5',
		loanAmount: '20万',
		termYears: '3年',
	});
	expect(problems).toEqual({});
	expect(lineOf(answer, '想借')).toBe('20万元');
});

test.each<[StartupLoanFacts, keyof StartupLoanFacts, RegExp]>([
	[{ graduationYear: 2040 }, 'graduationYear', /核对年份/],
	[{ birth: monthOf(2000, 1), graduationYear: 2010 }, 'graduationYear', /不到15岁/],
	[{ consumerLoans: yuan(0) }, 'consumerLoans', /前一题/],
	[{ consumerLoans: yuan(100), largestConsumerLoan: yuan(101) }, 'largestConsumerLoan', /比合计还多/],
	[{ earlierLoans: 10 }, 'earlierLoans', /10次吗/],
	[{ loanFrom: day('2028-11-22') }, 'loanFrom', /两年以后/],
	[{ loanFrom: day('2009-12-31') }, 'loanFrom', /这么早/],
])('asks back about %o', (facts, key, says) => {
	const { problems, facts: used } = look(facts);
	expect(problems[key]).toMatch(says);
	expect(used).not.toHaveProperty(key);
});

test('every place it cites is in the library', () => {
	expectCitationsToStand([
		startupLoanMatter.inForce,
		look({}),
		look(qualified),
		look({ ...qualified, borrower: 'partners', partners: 3 }),
		look(firm),
	]);
});
