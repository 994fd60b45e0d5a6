import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { yuan, type Fen } from '$lib/engine/money';
import { assessMatter } from '$lib/matters/assess';
import { minimumWageMatter, type MinimumWageFacts } from '$lib/insurance/minimum-wage';

const on = day('2025-01-31');
const of = (facts: MinimumWageFacts, at = on) => assessMatter(minimumWageMatter, facts, at);
const full = (wageArea: 'first' | 'second', pay: number, more: MinimumWageFacts = {}) =>
	of({ wageArea, hours: 'full-time', pay: yuan(pay), ...more }).answer.main;

describe('a payslip, full time', () => {
	// inventory-G §15, worked examples 1, 3, 5
	test('2,500 with 200 of overtime and 100 of heat allowance: 2,200 count, 130 short', () => {
		const { answer } = of({
			wageArea: 'first',
			hours: 'full-time',
			pay: yuan(2500),
			overtimePay: yuan(200),
			hardshipAllowance: yuan(100),
		});
		expect(answer.main).toMatchObject({ value: '130元', tone: 'alert' });
		expect(answer.lines[0]).toMatchObject({ label: '能算的工资', value: '2,200元' });
	});

	test('exactly 2,330 is enough, a fen less is not', () => {
		expect(full('first', 2330)).toMatchObject({ value: '够最低工资', tone: 'good' });
		expect(full('first', 2329.99)).toMatchObject({ value: '0.01元', tone: 'alert' });
	});

	test('2,300 is enough in 石柱, in the second area', () => {
		expect(full('second', 2300)).toMatchObject({ tone: 'good' });
		expect(full('second', 2199.99)).toMatchObject({ value: '0.01元' });
	});

	test('what is not cash and legal welfare do not count either', () => {
		expect(full('second', 2500, { inKind: yuan(200), welfare: yuan(150) })).toMatchObject({ value: '50元' });
	});
});

describe('by the hour', () => {
	// inventory-G §15, worked example 2
	test('80 hours at 21.50 in 忠县: 40 short; exactly 22 is enough', () => {
		const hours = { wageArea: 'second', hours: 'by-hour', workedHours: 80 } as const;
		expect(of({ ...hours, hourlyPay: yuan(21.5) }).answer.main).toMatchObject({
			value: '40元',
			tone: 'alert',
		});
		expect(of({ ...hours, hourlyPay: yuan(22) }).answer.main).toMatchObject({ tone: 'good' });
	});

	test('without the hours, how much an hour', () => {
		expect(of({ wageArea: 'first', hours: 'by-hour', hourlyPay: yuan(20) }).answer.main).toMatchObject({
			label: '每小时少',
			value: '3元',
		});
	});
});

describe('where one works is not known · 2,330 and 23 in the districts, 2,200 and 22 in the 12 counties', () => {
	const month = (pay: number) => of({ hours: 'full-time', pay: yuan(pay) }).answer;
	const hour = (hourlyPay: number, more: MinimumWageFacts = {}) =>
		of({ hours: 'by-hour', hourlyPay: yuan(hourlyPay), ...more }).answer;

	test('enough in the districts is enough anywhere', () => {
		expect(month(2330).main).toMatchObject({ value: '够最低工资', tone: 'good', note: '在哪个区县都够' });
		expect(month(2330).missing).toEqual([]);
		expect(hour(23).main).toMatchObject({ value: '够最低工资', tone: 'good' });
	});

	test('between the two it depends', () => {
		for (const pay of [2329.99, 2200])
			expect(month(pay).main).toMatchObject({ value: '要看在哪里上班', tone: 'plain' });
		expect(month(2200).main?.note).toBe('在12个县够；在其他29个区少130元');
		expect(month(2200).missing).toEqual(['wageArea']);
		expect(hour(22).main).toMatchObject({ value: '要看在哪里上班', note: '在12个县够；在其他29个区少1元' });
	});

	test('too little in the counties is too little anywhere, and at least so much', () => {
		expect(month(2199.99).main).toMatchObject({ label: '比最低工资至少少', value: '0.01元', tone: 'alert' });
		expect(month(2100).main).toMatchObject({ value: '100元', note: '这是在12个县；在其他29个区少230元' });
		expect(hour(20).main).toMatchObject({ label: '每小时至少少', value: '2元', tone: 'alert' });
		// 80 hours: 2 and 3 yuan each
		expect(hour(20, { workedHours: 80 }).main).toMatchObject({
			label: '这个月至少少',
			value: '160元',
			note: '这是在12个县；在其他29个区少240元',
		});
	});

	test('without the pay there is nothing to say yet but the table', () => {
		const { answer } = of({ hours: 'full-time' });
		expect(answer.main).toBeUndefined();
		expect(answer.missing).toEqual(['wageArea', 'pay']);
		expect(answer.steps.map(({ result }) => result)).toEqual(['2,200元', '2,330元']);
	});
});

test('before 2025 the figures were not read: none is told', () => {
	const facts = { wageArea: 'first', hours: 'full-time', pay: yuan(2000) } as const;
	expect(of(facts, day('2024-12-31')).answer.main).toMatchObject({ value: '没有读到' });
	expect(of(facts, day('2025-01-01')).answer.main).toMatchObject({ value: '330元' });
});

test('before anything is answered the table stands there', () => {
	expect(of({}).answer.tables[0]?.rows).toEqual([
		['12个县', '2,200元', '22元'],
		['其他29个区', '2,330元', '23元'],
	]);
	expect(of({}).answer.missing).toEqual(['wageArea', 'hours']);
});

describe('wrong input', () => {
	test('parts that make more than the whole', () => {
		const { problems, answer } = of({
			wageArea: 'first',
			hours: 'full-time',
			pay: yuan(2000),
			overtimePay: yuan(2100),
		});
		expect(problems).toEqual({
			overtimePay: '不算的几项加起来比工资条还多，请核对',
			pay: '里面不算的几项加起来比这还多，请先改好',
		});
		// Without the refused one, 2,330 would pass for enough.
		expect(answer.main).toMatchObject({ label: '每月最低工资', value: '2,330元', tone: 'plain' });
		expect(answer.missing).toEqual(['pay']);
	});

	test('3,000 of overtime in 2,500: no verdict, and the field stays where it was typed; 2,500 in 2,500 has one', () => {
		const part = (overtimePay: number) =>
			of({ wageArea: 'first', hours: 'full-time', pay: yuan(2500), overtimePay: yuan(overtimePay) });
		expect(part(3000).answer.main?.tone).toBe('plain');
		expect(part(3000).refines).toContain('overtimePay');
		expect(part(2500.01).answer.main?.tone).toBe('plain');
		expect(part(2500).problems).toEqual({});
		expect(part(2500).answer.main).toMatchObject({ label: '比最低工资少', value: '2,330元', tone: 'alert' });
	});

	test('an hour for nothing, or a month without an hour, is asked back', () => {
		expect(of({ hourlyPay: 0 as Fen }).problems).toHaveProperty('hourlyPay');
		expect(of({ hourlyPay: yuan(10_000) }).problems).toHaveProperty('hourlyPay');
		expect(of({ hourlyPay: yuan(9999.99) }).problems).toEqual({});
		expect(of({ workedHours: 0 }).problems).toHaveProperty('workedHours');
		expect(of({ workedHours: 1 }).problems).toEqual({});
	});

	test('where to complain, and whether there is a newer figure, is not in the notice: both are said to be open', () => {
		const { todo, open } = of({}).answer;
		expect(todo.every(({ cite }) => cite !== undefined)).toBe(true);
		expect(open.join()).toContain('没有写到哪里投诉');
		expect(open.join()).toContain('没有查到新的标准');
	});

	test('a payslip of nought or of a million, an hour of more than ten thousand', () => {
		expect(of({ pay: 0 as Fen }).problems.pay).toContain('拖欠工资');
		expect(of({ pay: yuan(1_000_000) }).problems.pay).toContain('请核对');
		expect(of({ hourlyPay: yuan(10_000.01) }).problems.hourlyPay).toContain('请写一小时的钱');
	});
});
