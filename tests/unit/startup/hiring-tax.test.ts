import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '$lib/engine/day';
import type { Fen } from '$lib/engine/money';
import { monthOf } from '$lib/engine/month';
import { assessMatter } from '$lib/matters/assess';
import { hiringTax } from '$lib/startup/hiring-tax';
import { expectCitationsToStand } from '../matters/citations';
import { lineOf, today, typed } from '../matters/people';

const look = typed(hiringTax);
const firm = { employer: 'small', contractAYear: 'yes', threeInsurances: 'yes' } as const;
const one = { ...firm, hireGroup: 'unemployed', hirePeople: '1', hireSince: '2026-1' } as const;
/** Twelve, five and three months at 6,000 (inventory D 11, 3). */
const example3 = {
	...one,
	keyHireLimit: '6000',
	hire2Group: 'out-of-poverty',
	hire2People: '1',
	hire2Since: '2026-8',
	hire3Group: 'unemployed',
	hire3People: '1',
	hire3Since: '2026-1',
	hire3LeftOn: '2026-3-31',
};
const tableOf = (texts: Record<string, string>, caption: string, on?: string) =>
	look(texts, on).answer.tables.find((table) => table.caption.startsWith(caption));

describe('the year’s limit', () => {
	test('before anything is known: what one person comes to, and that it depends', () => {
		const { answer, asks } = look({});
		expect(answer.main).toMatchObject({ value: '7,800元', tone: 'plain' });
		expect(answer.main?.note).toContain('退役士兵至少6,000元');
		expect(asks).toEqual(['employer', 'hireGroup', 'hirePeople', 'hireSince']);
	});
	test('people with 12, 5 and 3 months at 6,000: 20 months, 10,000 (inventory D 11, 3)', () => {
		const { answer } = look(example3);
		expect(answer.main).toMatchObject({ label: '今年最多少缴', value: '10,000元', tone: 'good' });
		expect(tableOf(example3, '每批人')?.rows).toEqual([
			['第一批', '1人', '12个月', '6,000元'],
			['第二批', '1人', '5个月', '2,500元'],
			['第三批', '1人', '3个月', '1,500元'],
		]);
		expect(lineOf(answer, '到11月为止的限额')).toBe('9,000元');
	});
	test('the same by months added up', () => {
		const texts = { ...one, keyHireLimit: '6000', restKeyMonths: '8' };
		expect(look(texts).answer.main?.value).toBe('10,000元');
		expect(tableOf(texts, '2026年逐月')?.rows[10]?.slice(1)).toEqual(['11', '5,500']);
		expect(tableOf(texts, '2026年逐月')?.rows[11]?.slice(1)).toEqual(['20', '10,000']);
	});
	test.each([
		// twelve months are the whole amount, one a twelfth of it
		['2026-1', '7,800元'],
		['2026-2', '7,150元'],
		['2026-11', '1,300元'],
	])('one person from %s on', (hireSince, value) => {
		expect(look({ ...one, hireSince }).answer.main?.value).toBe(value);
	});
	test('36 months, then no more', () => {
		const at = (taxYear: string, hireSince = '2023-12') =>
			look({ ...one, hireSince, taxYear }, '2026-12-31').answer.main?.value;
		// 2023-12 to 2026-11
		expect(at('2023')).toBe('650元');
		expect(at('2026')).toBe('7,150元');
		expect(look({ ...one, hireSince: '2023-12' }, '2027-02-01').answer.main?.value).toBe('不能享受');
		expect(look({ ...one, hireSince: '2028-1' }, '2028-02-01').answer.main?.value).toBe('不能享受');
		expect(look({ ...one, hireSince: '2027-12' }, '2028-02-01').answer.main?.value).toBe('7,800元');
		const why = (hireSince: string, on: string) =>
			JSON.stringify(look({ ...one, hireSince }, on).answer.finding);
		expect(why('2028-1', '2028-02-01')).toContain('现在的规定只管2027年底以前开始的');
		expect(why('2019-12', '2026-11-21')).toContain('2023年以前就到期');
		expect(why('2020-2', '2026-11-21')).toContain('到2023年1月为止，已经过了');
	});
	test('several people at once', () => {
		expect(look({ ...one, hirePeople: '3' }).answer.main?.value).toBe('23,400元');
	});
});

describe('veterans: Chongqing’s amount was not found', () => {
	const veteran = { ...one, hireGroup: 'veteran' } as const;
	test('the nation’s is the least, it is said, and asked for', () => {
		const { answer, refines } = look(veteran);
		expect(answer.main).toMatchObject({ label: '今年的限额', value: '至少6,000元' });
		expect(answer.missing[0]).toBe('veteranHireLimit');
		expect(refines).toContain('veteranHireLimit');
		expect(answer.notices.join('')).toContain('没有查到');
		expect(JSON.stringify(answer)).not.toContain('9,000');
	});
	test('chosen, and nothing more: the least for one, and not what others come to', () => {
		const { answer } = look({ ...firm, hireGroup: 'veteran' });
		expect(answer.main).toMatchObject({ label: '每招一人，一年的限额', value: '至少6,000元' });
		expect(JSON.stringify([answer.main, answer.lines, answer.notices])).not.toContain('7,800');
		expect(look({ ...firm, hireGroup: 'unemployed' }).answer.main).toMatchObject({
			label: '每招一人，一年最多少缴',
			value: '7,800元',
		});
		expect(JSON.stringify(look({ ...firm, hireGroup: 'unemployed' }).answer.lines)).not.toContain('退役士兵');
	});
	test('what the tax office says counts', () => {
		const { answer } = look({ ...veteran, veteranHireLimit: '8400' });
		expect(answer.main).toMatchObject({ label: '今年最多少缴', value: '8,400元' });
		expect(answer.notices).toEqual([]);
	});
	test('taxes below the least come off whole; above it, at least so much', () => {
		expect(look({ ...veteran, firmVat: '5000' }).answer.main).toMatchObject({ value: '5,000元' });
		expect(look({ ...veteran, firmVat: '6000' }).answer.main).toMatchObject({ value: '6,000元' });
		const over = look({ ...veteran, firmVat: '6000.01' }).answer.main;
		expect(over).toMatchObject({ value: '至少6,000元' });
		expect(over?.note).toContain('还要缴最多0.01元');
	});
	test('veterans alone: no confirmation by the labour office, and the articles on veterans (三（二）, 14号)', () => {
		const says = ({ todo }: { todo: readonly { says: string }[] }) => todo.map((step) => step.says).join();
		const { answer } = look(veteran);
		expect(says(answer)).not.toContain('认定');
		expect(says(answer)).toContain('附件2');
		expect(says(answer)).toContain('第四条');
		expect(JSON.stringify(answer.finding)).not.toContain('keyGroupTax2023');
		expectCitationsToStand(answer);
		expect(says(look(one).answer)).toContain('认定证明');
		expect(says(look(one).answer)).not.toContain('第四条');
		const both = look({ ...one, hire2Group: 'veteran' }).answer;
		expect(says(both)).toContain('认定证明');
		expect(says(both)).toContain('第四条');
		expect(says(look({}).answer)).toContain('认定证明');
	});
	test('each by its own amount', () => {
		const texts = {
			...one,
			hire2Group: 'veteran',
			hire2People: '1',
			hire2Since: '2026-7',
			veteranHireLimit: '6000',
		};
		// 7,800 and 6 months of 6,000
		expect(look(texts).answer.main?.value).toBe('10,800元');
	});
});

describe('what of it is used', () => {
	test('8,400 of four taxes and 1,000 of income tax: 600 are lost (inventory D 11, 3)', () => {
		const texts = {
			...example3,
			firmVat: '7500',
			firmCityTax: '525',
			firmEducationFee: '225',
			firmLocalEducationFee: '150',
			firmProfitTax: '1000',
		};
		const { answer } = look(texts);
		expect(answer.main).toMatchObject({ label: '今年可以少缴', value: '9,400元' });
		expect(lineOf(answer, '用不完的')).toBe('600元');
		expect(tableOf(texts, '每种税')?.rows.map(([name, , off]) => [name, off])).toEqual([
			['增值税', '7,500'],
			['城市维护建设税', '525'],
			['教育费附加', '225'],
			['地方教育附加', '150'],
			['企业所得税', '1,000'],
			['合计', '9,400'],
		]);
	});
	test('income tax only after the others, as far as the limit goes', () => {
		const texts = { ...example3, firmVat: '8400', firmProfitTax: '5000' };
		expect(tableOf(texts, '每种税')?.rows[4]).toEqual(['企业所得税', '5,000', '1,600', '3,400']);
	});
	test('by the quarter: four of them; income tax is a year’s in any case', () => {
		const texts = { ...example3, firmVat: '1000', firmProfitTax: '3000', taxSpan: 'quarter' };
		expect(look(texts).answer.main?.value).toBe('7,000元');
	});
	test('taxes of the months before anybody was hired do not count: August to December are five', () => {
		const texts = { ...one, hireSince: '2026-8', firmVat: '300', taxSpan: 'month' };
		// 7,800 ÷ 12 × 5 is 3,250; 300 × 5 is 1,500.
		expect(look(texts).answer.main).toMatchObject({ value: '1,500元' });
		// Income tax may still take it.
		expect(lineOf(look(texts).answer, '四种税扣不完的')).toBe('1,750元');
		expect(look(texts).answer.missing).toEqual(['firmProfitTax']);
		expect(look({ ...texts, firmProfitTax: '0' }).answer.missing).toEqual([]);
		expect(lineOf(look({ ...texts, firmProfitTax: '0' }).answer, '用不完的')).toBe('1,750元');
		const rows = tableOf(texts, '2026年逐月')?.rows;
		expect(rows?.[6]).toEqual(['7月', '0', '0', '0', '0']);
		expect(rows?.[7]).toEqual(['8月', '1', '650', '300', '300']);
		expect(rows?.[11]).toEqual(['12月', '5', '3,250', '1,500', '1,500']);
		expect(look(texts).answer.assumptions.join('')).toContain('招到人的那个月');
		// By the quarter: five thirds of one.
		expect(look({ ...texts, firmVat: '900', taxSpan: 'quarter' }).answer.main?.value).toBe('1,500元');
		// Income tax is a whole year’s.
		expect(look({ ...texts, firmProfitTax: '400' }).answer.main?.value).toBe('1,900元');
	});
	test('never more than limit or taxes', () => {
		const sum = fc.integer({ min: 0, max: 3_000_000 }).map((fen) => fen as Fen);
		fc.assert(
			fc.property(
				sum,
				sum,
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 9 }),
				(vat, profit, month, people) => {
					const { answer } = assessMatter(
						hiringTax,
						{
							employer: 'firm',
							hireGroup: 'out-of-poverty',
							hirePeople: people,
							hireSince: monthOf(2025, month),
							contractAYear: true,
							threeInsurances: true,
							taxYear: 2025,
							firmVat: vat,
							firmProfitTax: profit,
						},
						today,
					);
					const limit = 65_000 * (13 - month) * people;
					const last = answer.tables[0]?.rows
						.at(-1)
						?.slice(1)
						.map((text) => Math.round(Number(text.replaceAll(',', '')) * 100));
					const off = Math.min(limit, vat + profit);
					expect(last).toEqual([vat + profit, off, vat + profit - off]);
				},
			),
			{ numRuns: 200 },
		);
	});
	test('the year month by month', () => {
		const rows = tableOf({ ...example3, firmVat: '2400' }, '2026年逐月')?.rows;
		expect(rows).toHaveLength(12);
		expect(rows?.[0]).toEqual(['1月', '2', '1,000', '200', '200']);
		expect(rows?.[2]).toEqual(['3月', '6', '3,000', '600', '600']);
		expect(rows?.[3]).toEqual(['4月', '7', '3,500', '800', '800']);
		expect(rows?.[7]).toEqual(['8月', '12', '6,000', '1,600', '1,600']);
		expect(rows?.[11]).toEqual(['12月', '20', '10,000', '2,400', '2,400']);
	});
});

describe('who may', () => {
	test.each([
		[{ ...one, employer: 'state' }, 'no'],
		[{ ...one, employer: 'firm' }, 'yes'],
		[{ ...one, employer: 'sole-trader' }, 'unknown'],
		[{ ...one, employer: 'organisation' }, 'unknown'],
		[{ ...one, contractAYear: 'no' }, 'no'],
		[{ ...one, threeInsurances: 'no' }, 'no'],
		[{ ...one, hireGroup: 'none' }, 'no'],
	])('%o', (texts, truth) => {
		const { answer } = look(texts);
		expect(answer.finding?.truth).toBe(truth);
		expect(answer.main?.tone).toBe({ no: 'alert', yes: 'good', unknown: 'plain' }[truth]);
		expect(answer.todo.length).toBeGreaterThan(0);
	});
	test('a lot that is in no group counts nothing, the others do', () => {
		const texts = { ...one, hire2Group: 'none', hire2People: '5', hire2Since: '2026-1' };
		expect(look(texts).answer.main?.value).toBe('7,800元');
		expect(tableOf(texts, '每批人')?.rows[1]).toEqual(['第二批', '5人', '不在范围里', '0元']);
	});
	test('a further lot is asked for once the one before is whole', () => {
		expect(look({ ...one, hireSince: '' }).refines).not.toContain('hire2Group');
		expect(look(one).refines).toContain('hire2Group');
		expect(look(one).refines).not.toContain('hire2People');
		expect(look({ ...one, hire2Group: 'veteran' }).refines).toEqual(
			expect.arrayContaining(['hire2People', 'hire2Since']),
		);
		// What kind of sum the taxes are is asked before them.
		expect(look(one).refines.indexOf('taxSpan')).toBe(look(one).refines.indexOf('firmVat') - 1);
		expect(look(one).refines).not.toContain('restKeyMonths');
		expect(look(example3).refines).toContain('restKeyMonths');
	});
	test('citations stand', () => {
		expectCitationsToStand(look({ ...example3, firmVat: '100' }).answer);
		expectCitationsToStand(look({ ...one, hireGroup: 'veteran', employer: 'organisation' }).answer);
	});
});

describe('an earlier year, claimed late (inventory D 11, 4)', () => {
	// Hired in 2023, left on 2025-02-28.
	const left = {
		...one,
		hireSince: '2023-6',
		hireLeftOn: '2025-2-28',
		taxYear: '2024',
		claimingLate: 'yes',
	} as const;
	test('claimed after leaving: no more; asked while still there: yes', () => {
		expect(look(left, '2025-03-10').answer.main?.value).toBe('不能享受');
		expect(JSON.stringify(look(left, '2025-03-10').answer.finding)).toContain('不再追溯');
		const still = { ...left, hireLeftOn: '' };
		expect(look(still, '2025-02-20').answer.main).toMatchObject({
			label: '2024年最多少缴',
			value: '7,800元',
		});
	});
	test('the last day there is not yet gone; the day after is', () => {
		expect(look(left, '2025-02-28').answer.main?.value).toBe('7,800元');
		expect(look(left, '2025-03-01').answer.main?.value).toBe('不能享受');
	});
	test('claimed in time, with only the settlement open, leaving does not matter; unknown, it is asked', () => {
		expect(look({ ...left, claimingLate: 'no' }, '2025-03-10').answer.main).toMatchObject({
			value: '7,800元',
			tone: 'good',
		});
		const open = look({ ...left, claimingLate: '' }, '2025-03-10');
		expect(open.answer.main).toMatchObject({ value: '7,800元', tone: 'plain' });
		expect(open.answer.missing).toContain('claimingLate');
		expect(open.refines).toContain('claimingLate');
	});
	test('this year’s months of somebody who left count', () => {
		expect(look({ ...left, taxYear: '' }, '2025-03-10').answer.main?.value).toBe('1,300元');
	});
	test('others who stayed still count', () => {
		const texts = { ...left, hire2Group: 'unemployed', hire2People: '2', hire2Since: '2024-1' };
		expect(look(texts, '2025-03-10').answer.main?.value).toBe('15,600元');
		expect(tableOf(texts, '每批人', '2025-03-10')?.rows[0]).toEqual([
			'第一批',
			'1人',
			'已经离开，不再追溯',
			'0元',
		]);
	});
});

describe('what cannot be', () => {
	test.each([
		[{ hireSince: '2026-12' }, 'hireSince', '在将来'],
		[{ hireSince: '1979-12' }, 'hireSince', '太早'],
		[{ hire2Since: '2027-1' }, 'hire2Since', '在将来'],
		[{ hireSince: '2026-5', hireLeftOn: '2026-4-30' }, 'hireLeftOn', '比参保还早'],
		[{ hireLeftOn: '2026-11-22' }, 'hireLeftOn', '在将来'],
		[{ hirePeople: '0' }, 'hirePeople', '1到'],
		[{ firmVat: '100', firmCityTax: '101' }, 'firmCityTax', '不会比增值税还多'],
		[{ keyHireLimit: '780' }, 'keyHireLimit', '一年的数'],
		[{ veteranHireLimit: '900000' }, 'veteranHireLimit', '超过10万元'],
	])('%o', (texts, key, says) => {
		expect(look(texts).problems[key]).toContain(says);
		expect(look(texts).facts).not.toHaveProperty(key);
	});
	test('both sides', () => {
		expect(look({ hireSince: '2026-11', hireLeftOn: '2026-11-21' }).problems).toEqual({});
		expect(assessMatter(hiringTax, { hireLeftOn: '2026-11-22' as Day }, today).problems).toHaveProperty(
			'hireLeftOn',
		);
	});
	test('a year before the policy is not read', () => {
		expect(look(one, '2022-12-31').answer.main?.value).toBe('没有读到');
	});
});
