import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { assessMatter } from '$lib/matters/assess';
import { foreigners, type ForeignerFacts } from '$lib/insurance/foreigners';

const on = day('2025-03-10');
const of = (facts: ForeignerFacts, asked = on) => assessMatter(foreigners, facts, asked);
const answer = (facts: ForeignerFacts, asked = on) => of(facts, asked).answer;
const line = (facts: ForeignerFacts, label: string, asked = on) =>
	answer(facts, asked).lines.find((each) => each.label === label)?.value;

const hired: ForeignerFacts = {
	foreignerStage: 'working',
	permit: 'work',
	foreignerWork: 'hired',
	treaty: false,
};

describe('who must join', () => {
	// Inventory D §14, Art. 2, 3 and 9.
	test('lawfully hired, posted, or a permanent resident: five insurances', () => {
		expect(answer(hired).main?.value).toBe('五项都要参加');
		expect(line(hired, '要参加的')).toBe('养老、医疗、工伤、失业、生育');
		expect(answer({ ...hired, foreignerWork: 'posted' }).main?.value).toBe('五项都要参加');
		expect(answer({ ...hired, permit: 'permanent' }).main?.value).toBe('五项都要参加');
	});

	test('with an agreement: as it says', () => {
		expect(answer({ ...hired, treaty: true }).main?.value).toBe('按协议办');
		expect(answer({ ...hired, treaty: true }).dates).toEqual([]);
	});

	test('without papers, without an employer here: not by these rules', () => {
		expect(answer({ ...hired, permit: 'none' }).main?.tone).toBe('alert');
		expect(answer({ ...hired, foreignerWork: 'neither' }).main?.tone).toBe('alert');
	});

	test('while it is open, what is missing', () => {
		expect(answer({ foreignerStage: 'working' }).missing).toEqual(['permit', 'foreignerWork', 'treaty']);
		expect(answer({}).missing).toEqual(['foreignerStage']);
	});
});

describe('registration', () => {
	const facts = { ...hired, permitIssued: day('2025-03-01') };

	// Inventory D §14: 2025-03-31 where the first day is not counted, 2025-03-30 where it is; the earlier is shown.
	test('a permit of 1 March 2025: until the 30th, or the 31st', () => {
		const { main, dates } = answer(facts);
		expect(main).toMatchObject({ label: '用人单位最迟登记', value: '2025年3月30日', tone: 'plain' });
		expect(dates.map(({ day: each, deadline }) => [each, deadline])).toEqual([
			['2025-03-30', true],
			['2025-03-31', undefined],
		]);
	});

	test('late only when it is late by both counts', () => {
		expect(answer(facts, day('2025-03-31')).main?.tone).toBe('plain');
		expect(answer(facts, day('2025-04-01')).main?.tone).toBe('alert');
	});

	test('of somebody posted, the unit in China registers', () => {
		expect(answer({ ...facts, foreignerWork: 'posted' }).main?.label).toBe('境内工作单位最迟登记');
	});

	test('a permanent resident has no permit to count from: left open', () => {
		expect(answer({ ...facts, permit: 'permanent' }).dates).toEqual([]);
		expect(answer({ ...facts, permit: 'permanent' }).open[0]).toContain('永久居留');
		expect(of({ ...hired, permit: 'permanent' }).asks).not.toContain('permitIssued');
		// 75号 is about work permits, which a permanent resident does not have.
		expect(
			answer({ ...hired, permit: 'permanent' })
				.todo.map(({ says }) => says)
				.join(''),
		).not.toContain('工作许可');
	});
});

describe('the paper work permit', () => {
	const label = '实体工作许可证';

	// Inventory D §16, worked examples 1 to 3.
	test('one of June 2024, still valid, stays', () => {
		expect(line({ ...hired, permitIssued: day('2024-06-01'), permitStep: 'keep' }, label)).toBe('不用换');
	});
	test('prolonged on 5 December 2024: the new way', () => {
		expect(line({ ...hired, permitStep: 'change', permitStepDay: day('2024-12-05') }, label)).toBe(
			'按新程序，网上办',
		);
	});
	test('entering on 10 December 2024: none is made', () => {
		expect(line({ ...hired, permitStep: 'enter', permitStepDay: day('2024-12-10') }, label)).toBe('不用办');
	});
	test('from 1 December 2024, not a day before', () => {
		expect(line({ ...hired, permitStep: 'enter', permitStepDay: day('2024-12-01') }, label)).toBe('不用办');
		expect(line({ ...hired, permitStep: 'enter', permitStepDay: day('2024-11-30') }, label)).toBe(
			'按原来的程序',
		);
	});
});

describe('leaving and drawing', () => {
	test('before the pension age: kept, or paid at once on a written request', () => {
		const facts: ForeignerFacts = { foreignerStage: 'leaving', reachedPensionAge: false };
		expect(answer(facts).main?.value).toBe('保留，或者一次领走');
		expect(line(facts, '不申请终止')).toBe('个人账户保留');
		expect(line(facts, '书面申请终止')).toBe('一次领走个人账户的钱');
		expect(line(facts, '去世的')).toBe('个人账户余额可以继承');
	});

	test('after it nothing is said of a lump sum', () => {
		const facts: ForeignerFacts = { foreignerStage: 'leaving', reachedPensionAge: true };
		expect(line(facts, '书面申请终止')).toBeUndefined();
		// 第五条 lets whoever leaves before that age end it; of the others it says nothing.
		expect([...answer(facts).todo.map(({ says }) => says), ...answer(facts).open].join('')).not.toContain(
			'终止',
		);
	});

	test('whoever draws is verified once a year, abroad and here', () => {
		expect(answer({ foreignerStage: 'drawing' }).main?.value).toBe('每年核验一次');
		const facts: ForeignerFacts = {
			foreignerStage: 'drawing',
			drawsFrom: 'abroad',
			lastVerified: day('2024-03-10'),
		};
		expect(answer(facts).main).toMatchObject({ value: '2025年3月10日以前', tone: 'plain' });
		expect(answer(facts, day('2025-03-11')).main?.tone).toBe('alert');
		expect(answer(facts).todo).toHaveLength(3);
		expect(answer({ ...facts, drawsFrom: 'china' }).todo).toHaveLength(1);
	});
});

test('what cannot be is asked back', () => {
	expect(of({ permitIssued: day('2025-03-11') }).problems.permitIssued).toBe('办证的日子在将来，请核对');
	expect(of({ permitIssued: on }).problems).toEqual({});
	expect(of({ lastVerified: day('2025-03-11') }).problems.lastVerified).toBe(
		'核验的日子在将来；还没有核验过就不填',
	);
});
