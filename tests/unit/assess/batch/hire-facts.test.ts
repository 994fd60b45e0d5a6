import { describe, expect, test } from 'vitest';
import { completeHire, type Paying } from '$lib/assess/batch/hire-facts';
import { day } from '$lib/engine/day';
import { monthOf } from '$lib/engine/month';

const on = day('2026-11-21');
const june = monthOf(2026, 6);
const complete = (paid: Paying, first = june) => completeHire({ firstInsured: first }, paid, on);

describe('months paid in a row, first insured in June, asked in November', () => {
	test.each([
		[4, { continuous: false }],
		[5, { continuous: true }],
		[6, { continuous: true, stillInsured: true }],
	])('%i months', (inARow, follows) => {
		expect(complete({ inARow }).facts).toEqual({ firstInsured: june, ...follows });
	});

	test('a gap is said, with what to write instead', () => {
		expect(complete({ inARow: 4 }).problems).toEqual([
			'连续缴费月数：从2026年6月到2026年10月是5个月，只写了4个月，当作中间断过。断过又续上的，首次参保月请写最近一次续上的月份',
		]);
		expect(complete({ inARow: 5 }).problems).toEqual([]);
		expect(complete({ inARow: 6 }).problems).toEqual([]);
	});

	test('more months than there are is said, and counts', () => {
		const { facts, problems } = complete({ inARow: 7 });
		expect(facts.continuous).toBe(true);
		expect(problems).toEqual(['连续缴费月数：从2026年6月到2026年11月最多6个月，写了7个月，请核对']);
	});

	test('this very month: nothing need be paid yet', () => {
		expect(complete({ inARow: 0 }, monthOf(2026, 11)).facts.continuous).toBe(true);
	});

	test('a month still to come says nothing', () => {
		expect(complete({ inARow: 3 }, monthOf(2026, 12)).facts).toEqual({ firstInsured: monthOf(2026, 12) });
	});
});

describe('a row counted to the end of August', () => {
	const asOf = monthOf(2026, 8);
	test('says nothing of September and October', () => {
		expect(complete({ inARow: 3, asOf })).toEqual({ facts: { firstInsured: june }, problems: [] });
	});
	test('is complete where paying goes on, and not where it ended', () => {
		expect(complete({ inARow: 3, asOf, paying: true }).facts).toMatchObject({
			continuous: true,
			stillInsured: true,
		});
		expect(complete({ inARow: 3, asOf, paying: false }).facts).toMatchObject({
			continuous: false,
			stillInsured: false,
		});
	});
	test('has a gap where a month is missing before', () => {
		const { facts, problems } = complete({ inARow: 2, asOf, paying: true });
		expect(facts.continuous).toBe(false);
		expect(problems[0]).toContain('到2026年8月是3个月，只写了2个月');
	});
});

test('what the row says itself goes before what follows', () => {
	const given = { firstInsured: june, continuous: true, stillInsured: false };
	expect(completeHire(given, { inARow: 1 }, on)).toEqual({ facts: given, problems: [] });
});

test('registered in an earlier month than first insured: registered before work; in the same month nobody knows', () => {
	const registered = (text: string) =>
		completeHire({ firstInsured: june, registeredOn: day(text) }, {}, on).facts.registered;
	expect(registered('2026-05-31')).toBe(true);
	expect(registered('2026-06-01')).toBeUndefined();
	expect(registered('2026-07-01')).toBeUndefined();
});
