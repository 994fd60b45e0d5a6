import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf } from '$lib/engine/month';
import { assessMatter } from '$lib/matters/assess';
import { personalPension, type PersonalPensionFacts } from '$lib/insurance/personal-pension';
import { expectCitationsToStand } from '../matters/citations';

const on = day('2026-11-21');
const look = (facts: PersonalPensionFacts, when = on) => assessMatter(personalPension, facts, when);
const says = (facts: PersonalPensionFacts, when = on) => look(facts, when).answer.main?.value;
const line = (facts: PersonalPensionFacts, label: string) =>
	look(facts).answer.lines.find((each) => each.label === label)?.value;

describe('who may open one (inventory E §2)', () => {
	const insured = { accountWish: 'open', inPensionScheme: true } as const;
	test('insured, on the first day: yes', () => expect(says(insured, day('2024-12-15'))).toBe('可以开户'));
	test('the day before: only in 36 places nobody listed here', () =>
		expect(says(insured, day('2024-12-14'))).toBe('说不准'));
	test.each(['2024-12-14', '2026-11-21'])('not insured: no, on %s', (when) => {
		expect(says({ accountWish: 'open', inPensionScheme: false }, day(when))).toBe('还不能开户');
	});
	test('nobody said: it is asked for', () => {
		expect(look({ accountWish: 'open' }).answer.missing).toEqual(['inPensionScheme']);
		expect(says({ accountWish: 'open' })).toBeUndefined();
	});
	test('two changes of bank, 12,000 a year', () => {
		expect(line(insured, '开户银行')).toBe('一年可以换2次');
		expect(line(insured, '每年最多缴')).toBe('12,000元');
	});
});

describe('when it can be drawn', () => {
	const draw = { accountWish: 'draw' } as const;
	test.each(['age', 'disabled', 'abroad'] as const)('%s: yes, also before the later notice', (reason) => {
		expect(says({ ...draw, drawReasons: [reason] })).toBe('可以领');
		expect(says({ ...draw, drawReasons: [reason] }, day('2025-08-31'))).toBe('可以领');
	});
	test('on the minimum allowance: yes from 2025-09-01 on, before that nothing said when (inventory E §2, 4)', () => {
		const facts = { ...draw, drawReasons: ['allowance'] } as const;
		expect(says(facts, day('2025-09-01'))).toBe('可以领');
		expect(says(facts, day('2025-08-31'))).toBe('说不准');
	});
	test.each([
		[50_000, 50_000, '现在还不能领'],
		[50_000.01, 50_000, '可以领'],
	])('medical costs of %d against an income of %d: %s', (own, income, value) => {
		const facts = {
			...draw,
			drawReasons: ['illness'],
			medicalOwn: yuan(own),
			disposableIncome: yuan(income),
		} as const;
		expect(says(facts)).toBe(value);
	});
	test('the income of the province is nowhere here: it is asked for', () => {
		const { answer, asks } = look({ ...draw, drawReasons: ['illness'], medicalOwn: yuan(60_000) });
		expect(answer.main?.value).toBe('说不准');
		expect(answer.missing).toEqual(['disposableIncome']);
		expect(asks).toContain('disposableIncome');
	});
	test.each([
		[11, '现在还不能领'],
		[12, '可以领'],
	])('%i months of unemployment benefit in two years: %s', (recentBenefitMonths, value) => {
		expect(says({ ...draw, drawReasons: ['unemployed'], recentBenefitMonths })).toBe(value);
	});
	test('one reason is enough', () => {
		expect(says({ ...draw, drawReasons: ['unemployed', 'age'], recentBenefitMonths: 1 })).toBe('可以领');
	});
	test('figures that can no longer change the answer are not asked', () => {
		const asked = (facts: PersonalPensionFacts, when = day('2026-11-21')) =>
			look({ ...draw, ...facts }, when).asks;
		expect(asked({ drawReasons: ['illness', 'unemployed'] })).toEqual([
			'accountWish',
			'drawReasons',
			'medicalOwn',
			'disposableIncome',
			'recentBenefitMonths',
		]);
		expect(asked({ drawReasons: ['age', 'illness', 'unemployed'] })).toEqual(['accountWish', 'drawReasons']);
		expect(asked({ drawReasons: ['allowance', 'illness'] })).toEqual(['accountWish', 'drawReasons']);
		// Before 2025-09-01 nothing said what sum is enough.
		expect(asked({ drawReasons: ['illness'] }, day('2025-08-31'))).toEqual(['accountWish', 'drawReasons']);
		expect(look({ ...draw, drawReasons: ['illness'] }, day('2025-08-31')).answer.missing).toEqual([]);
	});
	test('none of them: no', () => expect(says({ ...draw, drawReasons: [] })).toBe('现在还不能领'));
	test('nothing said: what is missing, and how to draw it', () => {
		const { answer } = look(draw);
		expect(answer.main).toBeUndefined();
		expect(answer.missing[0]).toBe('drawReasons');
		expect(answer.todo.map(({ says: each }) => each).join()).toContain('按月、分次、一次领都可以');
	});
	test('it says that the details are second-hand', () => {
		expect(look(draw).answer.assumptions.join()).toMatch(/39号.*没有核实原件/);
		expect(look({ ...draw, drawReasons: ['allowance'] }).answer.notices.join()).toMatch(/39号.*没有核实原件/);
		expect(look({ ...draw, drawReasons: ['age'] }).answer.notices).toEqual([]);
	});
});

describe('of age, by the month of birth', () => {
	const draw = { accountWish: 'draw' } as const;
	const reached = { ...draw, birth: monthOf(1965, 9), sex: 'male' } as const; // 附件1: 2025-12
	const ahead = { ...draw, birth: monthOf(1970, 5), sex: 'male' } as const; // 附件1: 2031-10
	test('reached: yes, and the reasons are not asked', () => {
		const { answer, asks, refines } = look(reached);
		expect(answer.main).toMatchObject({ value: '可以领', tone: 'good' });
		expect(answer.missing).toEqual([]);
		expect(asks).toEqual(['accountWish']);
		expect(refines).toEqual(['birth', 'sex']);
		expect(says({ ...reached, drawReasons: [] })).toBe('可以领');
	});
	test('from the first day of the month on', () => {
		const facts = { ...reached, drawReasons: [] };
		expect(says(facts, day('2025-12-01'))).toBe('可以领');
		expect(says(facts, day('2025-11-30'))).toBe('2025年12月起可以领');
	});
	test('ahead: from which month, unless there is another reason', () => {
		expect(look({ ...ahead, drawReasons: [] }).answer.main).toMatchObject({
			value: '2031年10月起可以领',
			tone: 'plain',
		});
		expect(says({ ...ahead, drawReasons: ['abroad'] })).toBe('可以领');
		expect(look(ahead).answer.main).toBeUndefined();
		expect(look(ahead).answer.missing[0]).toBe('drawReasons');
	});
	test('ahead, but ticked: taken, and to be checked', () => {
		const { answer, problems } = look({ ...ahead, drawReasons: ['age'] });
		expect(problems).toEqual({});
		expect(answer.main).toMatchObject({ value: '可以领', tone: 'plain' });
		expect(answer.notices[0]).toContain('2031年10月才到职工养老保险的法定退休年龄');
	});
	test('a woman says of which group she is; until then the tick decides', () => {
		const she = { ...draw, birth: monthOf(1975, 3), sex: 'female', drawReasons: [] } as const;
		expect(says(she)).toBe('现在还不能领');
		expect(look(she).refines).toEqual(['birth', 'sex', 'original']);
		// 附件3: born 1975-03, at 50: 2025-05
		expect(says({ ...she, original: '50' })).toBe('可以领');
	});
	test('asked only here, and only while it matters', () => {
		expect(look({ ...draw, drawReasons: [] }).refines).toEqual(['birth', 'sex', 'original']);
		expect(look({ ...draw, drawReasons: ['age'] }).refines).toEqual([]);
		expect(look({ accountWish: 'tax' }).refines).toEqual([]);
	});
	test('a birth in the future is asked back about', () => {
		expect(look({ ...draw, birth: monthOf(2026, 12) }).problems.birth).toContain('将来');
	});
});

test('the sums a part does not use are not spoken of there', () => {
	const said = (facts: PersonalPensionFacts) => look(facts).answer.assumptions.join();
	expect(said({ accountWish: 'draw', drawReasons: ['age'] })).not.toContain('12,000');
	expect(said({ accountWish: 'draw', drawReasons: ['age'] })).toContain('3%');
	expect(said({ accountWish: 'open' })).toContain('12,000元');
	expect(said({ accountWish: 'open' })).not.toContain('3%');
});

describe('tax, from a rate of one’s own', () => {
	const paid = { accountWish: 'tax', paidIntoAccount: yuan(12_000) } as const;
	test.each([
		[1000, '1,200元', '360元', '840元'],
		[300, '360元', '360元', '0元'],
		[0, '0元', '360元', '−360元'],
		[4500, '5,400元', '360元', '5,040元'],
	])('at %i hundredths of a per cent', (marginalRate, saved, later, gain) => {
		expect(says({ ...paid, marginalRate })).toBe(saved);
		expect(line({ ...paid, marginalRate }, '领的时候交')).toBe(later);
		expect(line({ ...paid, marginalRate }, '只看本金，前后相差')).toBe(gain);
	});
	test('a gain is said to be one, no gain is not', () => {
		expect(look({ ...paid, marginalRate: 301 }).answer.main?.tone).toBe('good');
		expect(look({ ...paid, marginalRate: 300 }).answer.main?.note).toContain('并不划算');
	});
	test('half a fen goes up: 0.50 yuan at 3 %, 1.5 fen', () => {
		expect(says({ accountWish: 'tax', paidIntoAccount: yuan(0.5), marginalRate: 300 })).toBe('0.02元');
	});
	test('a rate of no bracket is taken as entered, and that is said', () => {
		const { answer } = look({ ...paid, marginalRate: 1100 });
		expect(answer.main?.value).toBe('1,320元');
		expect(answer.assumptions.join()).toContain('税率照您填的算，没有核对');
	});
	test('without the rate nothing is worked out', () => {
		expect(look(paid).answer.missing).toEqual(['marginalRate']);
		expect(says(paid)).toBeUndefined();
	});
	test('before 2024 it did not hold everywhere', () => {
		expect(says({ ...paid, marginalRate: 1000 }, day('2023-12-31'))).toBe('说不准');
		expect(says({ ...paid, marginalRate: 1000 }, day('2024-01-01'))).toBe('1,200元');
	});
});

test.each<[PersonalPensionFacts, keyof PersonalPensionFacts, RegExp]>([
	[{ paidIntoAccount: yuan(12_000.01) }, 'paidIntoAccount', /最多缴12,000元/],
	[{ paidIntoAccount: yuan(0) }, 'paidIntoAccount', /0元/],
	[{ marginalRate: 5001 }, 'marginalRate', /没有这么高/],
	[{ disposableIncome: yuan(4000) }, 'disposableIncome', /一年的数/],
])('asks back about %o', (facts, key, what) => {
	const { problems, facts: used } = look(facts);
	expect(problems[key]).toMatch(what);
	expect(used).not.toHaveProperty(key);
});

test('every place it cites is in the library', () => {
	expectCitationsToStand([
		personalPension.inForce,
		look({}),
		look({ accountWish: 'open', inPensionScheme: true }),
		look({ accountWish: 'draw', drawReasons: [] }),
		look({ accountWish: 'tax', paidIntoAccount: yuan(12_000), marginalRate: 1000 }),
	]);
});
