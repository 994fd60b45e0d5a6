import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { answerReminders } from '$lib/matters/answer-sheet';
import { assessMatter } from '$lib/matters/assess';
import { injuryDeadlines, type InjuryDeadlineFacts } from '$lib/insurance/injury-deadlines';

const on = day('2025-02-20');
const of = (facts: InjuryDeadlineFacts, asked = on) => assessMatter(injuryDeadlines, facts, asked);
const answer = (facts: InjuryDeadlineFacts, asked = on) => of(facts, asked).answer;
const by = (facts: InjuryDeadlineFacts, asked = on) => answer(facts, asked).main?.value;
const dated = (facts: InjuryDeadlineFacts, says: string, asked = on) =>
	answer(facts, asked).dates.find((each) => each.says === says)?.day;

describe('until when it is settled', () => {
	const treatment: InjuryDeadlineFacts = { injuryBenefit: 'treatment', incurred: day('2024-11-05') };

	// Inventory E §10, worked example 1.
	test('injured and recognised in 2024: 28 February 2025', () => {
		expect(by({ ...treatment, injured: day('2024-11-05'), injuryRecognised: day('2024-12-20') })).toBe(
			'2025年2月28日',
		);
	});

	// Worked example 2.
	test('injured in 2024, recognised in 2025: 28 February 2026', () => {
		expect(by({ ...treatment, injured: day('2024-11-05'), injuryRecognised: day('2025-02-10') })).toBe(
			'2026年2月28日',
		);
	});

	test('recognised on the last day of the year or on the first of the next', () => {
		const injured = day('2024-11-05');
		expect(by({ ...treatment, injured, injuryRecognised: day('2024-12-31') }, day('2025-06-01'))).toBe(
			'2025年2月28日',
		);
		expect(by({ ...treatment, injured, injuryRecognised: day('2025-01-01') }, day('2025-06-01'))).toBe(
			'2026年2月28日',
		);
	});

	test('recognised two years later, or injured in an earlier year: left open, and said so', () => {
		const later = answer(
			{ ...treatment, injured: day('2024-11-05'), injuryRecognised: day('2026-01-05') },
			day('2026-06-01'),
		);
		expect(later.main?.value).toBe('2025年2月28日');
		expect(later.notices[0]).toContain('您的情形没有写');
		// The usual day has passed, but nothing says that it is the one: not late for sure.
		expect(later.main).toMatchObject({
			tone: 'plain',
			note: '这是一般的日子；您的情形办法没有写，请马上问经办机构',
		});
		expect(later.notices).toHaveLength(1);
		const unhurt = answer({ ...treatment, injuryRecognised: day('2026-01-05') }, day('2026-06-01'));
		expect(unhurt.notices[0]).toContain('您的情形没有写');
		expect(unhurt.missing).toEqual([]);
		const earlier = answer({ ...treatment, injured: day('2023-12-31'), injuryRecognised: day('2025-01-05') });
		expect(earlier.notices[0]).toContain('您的情形没有写');
	});

	test('while it is not known when it was recognised, both days are shown', () => {
		const { main, lines, missing } = answer(treatment);
		expect(main?.value).toBe('2025年2月28日');
		expect(lines.find(({ label }) => label === '当年受伤、次年才认定的')?.value).toBe('2026年2月28日');
		expect(missing).toEqual(['injuryRecognised']);
	});

	test('the first and the last day of a year belong to it', () => {
		expect(by({ injuryBenefit: 'appraisal', incurred: day('2024-01-01') })).toBe('2025年2月28日');
		expect(by({ injuryBenefit: 'appraisal', incurred: day('2024-12-31') })).toBe('2025年2月28日');
		expect(by({ injuryBenefit: 'appraisal', incurred: day('2025-01-01') })).toBe('2026年2月28日');
	});

	test('in a leap year it is the 28th too', () => {
		expect(by({ injuryBenefit: 'disability', incurred: day('2027-05-01') }, day('2027-06-01'))).toBe(
			'2028年2月28日',
		);
	});

	test('disability benefits have no rule for recognition in the next year', () => {
		const facts: InjuryDeadlineFacts = { injuryBenefit: 'disability', incurred: day('2024-11-05') };
		expect(of(facts).asks).toEqual(['injuryBenefit', 'incurred']);
		expect(by({ ...facts, injuryRecognised: day('2025-02-10') })).toBe('2025年2月28日');
		expect(answer(facts).assumptions[0]).toContain('办法没有写');
	});

	test('death: the year after, or after the recognition in the next year', () => {
		const died = day('2024-11-05');
		expect(by({ injuryBenefit: 'death', died, injuryRecognised: day('2024-12-20') })).toBe('2025年2月28日');
		expect(by({ injuryBenefit: 'death', died, injuryRecognised: day('2025-01-20') })).toBe('2026年2月28日');
	});

	// Worked example 3.
	test('contract ended on 30 June 2025: the medical grant until 28 February 2026', () => {
		expect(by({ injuryBenefit: 'medical-grant', contractEnded: day('2025-06-30') }, day('2025-07-01'))).toBe(
			'2026年2月28日',
		);
	});

	test('nothing answered: what there is to know of every kind', () => {
		const { main, tables, todo } = answer({});
		expect(main).toBeUndefined();
		expect(tables[0]?.rows).toHaveLength(5);
		expect(todo.length).toBeGreaterThan(3);
	});
});

describe('when it is late', () => {
	const facts: InjuryDeadlineFacts = { injuryBenefit: 'appraisal', incurred: day('2024-11-05') };

	test('28 February is in time, 1 March is late, and the employer advances', () => {
		expect(answer(facts, day('2025-02-28')).main?.tone).toBe('plain');
		const late = answer(facts, day('2025-03-01'));
		expect(late.main).toMatchObject({ tone: 'alert', note: '已经过了' });
		expect(late.notices[0]).toContain('由单位先垫付');
	});

	test('what is not known yet may put it off by a year: not late for sure', () => {
		const treatment: InjuryDeadlineFacts = { injuryBenefit: 'treatment', incurred: day('2024-11-05') };
		const perhaps = answer(treatment, day('2026-02-28'));
		expect(perhaps.main).toMatchObject({ value: '2025年2月28日', tone: 'plain' });
		expect(perhaps.notices).toEqual([]);
		expect(answer(treatment, day('2026-03-01')).main?.tone).toBe('alert');
		const recognised = { ...treatment, injuryRecognised: day('2025-02-10') };
		expect(answer(recognised, day('2025-03-01'))).toMatchObject({
			missing: ['injured'],
			main: { tone: 'plain' },
		});
		expect(answer({ ...treatment, injuryRecognised: day('2024-12-20') }, day('2025-03-01')).main?.tone).toBe(
			'alert',
		);
	});

	test('papers handed in by the day are in time whatever day it is now', () => {
		const now = day('2025-06-01');
		expect(answer({ ...facts, handedIn: day('2025-02-28') }, now).main?.note).toBe('资料没有交晚');
		expect(answer({ ...facts, handedIn: day('2025-03-01') }, now).main?.note).toBe('资料交晚了');
	});

	test('it goes into the calendar until then, not once the papers are in', () => {
		expect(answerReminders('工伤', answer(facts), on).map((each) => each.day)).toEqual(['2025-02-28']);
		expect(answerReminders('工伤', answer({ ...facts, handedIn: on }), on)).toEqual([]);
	});

	test('before the rules began the old ones held', () => {
		const old = answer({ injuryBenefit: 'appraisal', incurred: day('2022-11-05') });
		expect(old.notices.join()).toContain('2012');
		expect(answer({ injuryBenefit: 'appraisal', incurred: day('2023-11-05') }).notices.join()).toContain(
			'2012',
		);
		expect(answer({ injuryBenefit: 'appraisal', incurred: day('2024-01-05') }).notices).toEqual([]);
	});
});

describe('when it is paid', () => {
	const facts: InjuryDeadlineFacts = {
		injuryBenefit: 'appraisal',
		incurred: day('2024-11-05'),
		handedIn: day('2025-02-28'),
	};
	const now = day('2025-03-01');

	// Worked example 4.
	test('papers in on 28 February 2025: 30 March, at most 14 April', () => {
		expect(dated(facts, '收到资料后，最迟支付', now)).toBe('2025-03-30');
		expect(dated(facts, '情况特殊延长的，最迟支付', now)).toBe('2025-04-14');
	});

	test('the agency settles by 31 March; where 45 days pass that, it is said', () => {
		expect(dated(facts, '经办机构结清上年的支出', now)).toBe('2025-03-31');
		expect(answer(facts, now).notices.join()).toContain('3月31日');
		// 14 February and 45 days are 31 March.
		expect(answer({ ...facts, handedIn: day('2025-02-14') }, now).notices).toEqual([]);
		expect(answer({ ...facts, handedIn: day('2025-02-15') }, now).notices).toHaveLength(1);
	});
});

describe('a stay in hospital over the end of the year', () => {
	test('is settled by the year, from midnight of 31 December', () => {
		const { tables } = answer(
			{
				injuryBenefit: 'treatment',
				incurred: day('2024-12-20'),
				admitted: day('2024-12-20'),
				discharged: day('2025-01-15'),
			},
			on,
		);
		expect(tables[0]?.rows).toEqual([
			['2024年12月20日到2024年12月31日', '2025年2月28日'],
			['2025年1月1日到2025年1月15日', '2026年2月28日'],
		]);
	});

	// 第四条: what came up in the year of the injury and was recognised in the next is put off by a year, in hospital too.
	test('recognised in the year after the injury: the first year is put off as well', () => {
		const { tables } = answer(
			{
				injuryBenefit: 'treatment',
				incurred: day('2024-12-20'),
				injured: day('2024-12-20'),
				injuryRecognised: day('2025-02-10'),
				admitted: day('2024-12-20'),
				discharged: day('2025-01-15'),
			},
			day('2025-02-20'),
		);
		expect(tables[0]?.rows).toEqual([
			['2024年12月20日到2024年12月31日', '2026年2月28日'],
			['2025年1月1日到2025年1月15日', '2026年2月28日'],
		]);
	});

	test('within one year there is nothing to divide', () => {
		const facts: InjuryDeadlineFacts = {
			injuryBenefit: 'treatment',
			incurred: day('2024-12-20'),
			admitted: day('2024-12-20'),
			discharged: day('2024-12-31'),
		};
		expect(answer(facts).tables).toEqual([]);
	});
});

test('what cannot be is asked back', () => {
	const problems = (facts: InjuryDeadlineFacts) => of(facts).problems;
	const incurred = day('2024-11-05');
	expect(problems({ incurred: day('2025-02-21') }).incurred).toBe('发生的日子在将来，请写已经发生的一笔');
	expect(problems({ incurred: on })).toEqual({});
	expect(problems({ injuryBenefit: 'treatment', incurred, injured: day('2024-11-06') }).incurred).toBe(
		'费用发生在受伤以前？请核对这两个日子',
	);
	expect(problems({ injured: incurred, injuryRecognised: day('2024-11-04') }).injuryRecognised).toBe(
		'认定在受伤以前？请核对这两个日子',
	);
	expect(
		problems({ injuryBenefit: 'death', died: incurred, injuryRecognised: day('2024-11-04') })
			.injuryRecognised,
	).toBe('认定在去世以前？请写认定为因工死亡的日子；去世以前已经认定、没有再认定的，不填');
	expect(problems({ admitted: incurred, discharged: day('2024-11-04') }).discharged).toBe(
		'出院在住院以前？请核对这两个日子',
	);
	expect(problems({ admitted: day('2010-01-01'), discharged: incurred }).discharged).toBe(
		'住院超过10年？请核对这两个日子',
	);
	expect(problems({ injuryBenefit: 'appraisal', incurred, handedIn: day('2024-11-04') }).handedIn).toBe(
		'资料交在发生以前？请核对这两个日子',
	);
});

test('only what can still change the answer is asked', () => {
	const incurred = day('2024-11-05');
	expect(of({}).asks).toEqual(['injuryBenefit']);
	expect(
		of({ injuryBenefit: 'treatment', incurred, injuryRecognised: day('2024-12-01') }).asks,
	).not.toContain('injured');
	expect(of({ injuryBenefit: 'treatment', incurred, injuryRecognised: day('2025-01-01') }).asks).toContain(
		'injured',
	);
});
