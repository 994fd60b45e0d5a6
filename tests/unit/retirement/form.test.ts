import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { day } from '$lib/engine/day';
import { monthOf, type Month } from '$lib/engine/month';
import type { RetirementFacts } from '$lib/retirement/facts';
import { emptyForm, fieldOf, formOf, readForm, type RetirementForm } from '$lib/retirement/form';
import { wildText } from '../engine/texts';
import { month, today } from './people';

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const read = (form: Partial<RetirementForm>) => readForm({ ...emptyForm(), ...form }, today);

describe('a form as it was filled in', () => {
	test('empty, it says nothing and complains of nothing', () => {
		expect(read({})).toEqual({ facts: {}, on: today, problems: {}, chooseProblems: [] });
		expect(read({ birth: '  ', years: ' ', asOf: '　' })).toEqual(read({}));
	});

	test.each<[string, Partial<RetirementForm>, RetirementFacts]>([
		['birth and sex', { birth: '1970年5月', sex: 'male' }, { birth: month('1970-05'), sex: 'male' }],
		['a woman of 50', { sex: 'female', original: '50' }, { sex: 'female', original: 50 }],
		['a woman of 55', { sex: 'female', original: '55' }, { sex: 'female', original: 55 }],
		['a woman who is not sure', { sex: 'female', original: 'unsure' }, { sex: 'female' }],
		['a man: what was chosen as a woman no longer counts', { sex: 'male', original: '55' }, { sex: 'male' }],
		[
			'years and months',
			{ years: '15', months: '6', asOf: '2026-10' },
			{ paid: 186, asOf: month('2026-10') },
		],
		['months alone', { months: '186', asOf: '2026-10' }, { paid: 186, asOf: month('2026-10') }],
		[
			'years alone, with their unit',
			{ years: '１５年', asOf: '2026-10' },
			{ paid: 180, asOf: month('2026-10') },
		],
		['nothing paid', { years: '0', months: '0', asOf: '2026-10' }, { paid: 0, asOf: month('2026-10') }],
		['paying on', { paying: 'yes' }, { paying: true }],
		['stopped', { paying: 'no' }, { paying: false }],
		['paying until', { paying: 'until', until: '2028-6' }, { paying: true, until: month('2028-06') }],
		['a month left over from before is no fact', { paying: 'yes', until: '2028-6' }, { paying: true }],
		['ticks', { drawing: true, statePost: true }, { drawing: true, statePost: true }],
		[
			'chosen months',
			{ choose: ['2030-6', '', '2031年11月'] },
			{ choose: [month('2030-06'), month('2031-11')] },
		],
	])('%s', (_, form, facts) => {
		expect(read(form)).toMatchObject({ facts, problems: {} });
		expect(Object.keys(read(form).facts).sort()).toEqual(Object.keys(facts).sort());
	});

	test('a record with no month stands for the month we are in', () => {
		expect(read({ years: '15' }).facts).toEqual({ paid: 180, asOf: month('2026-11') });
		expect(read({ years: '15', on: '2030-2-1' }).facts).toEqual({ paid: 180, asOf: month('2030-02') });
	});

	test('paying until a month nobody named, or nobody can read, is not paying for good', () => {
		expect(read({ paying: 'until' }).facts).toEqual({});
		const { facts, problems } = read({ paying: 'until', until: 'abc' });
		expect(facts).toEqual({});
		expect(Object.keys(problems)).toEqual(['until']);
	});

	test('another day to compute for', () => {
		expect(read({ on: '2030年1月5日' }).on).toBe('2030-01-05');
		expect(read({ on: '2030-02-30' })).toMatchObject({
			on: today,
			problems: { on: expect.stringContaining('30日') },
		});
	});
});

describe('an identity number in place of the birth', () => {
	test('gives month and sex, and stays nowhere', () => {
		const reading = read({ birth: '11010519491231002X' });
		expect(reading.facts).toEqual({ birth: month('1949-12'), sex: 'female' });
		expect(JSON.stringify(reading)).not.toContain('1101051949');
	});

	test('goes with the original age chosen beside it', () => {
		expect(read({ birth: '11010519491231002X', original: '55' }).facts.original).toBe(55);
	});

	test('with a digit wrong gives nothing but a sentence', () => {
		const { facts, problems } = read({ birth: '110105194912310021' });
		expect(facts).toEqual({});
		expect(problems.birth).toContain('校验位');
		expect(problems.birth).not.toContain('1949');
	});
});

describe('what cannot be read leaves a sentence at its field, and the rest is read', () => {
	test.each<[keyof RetirementForm, string]>([
		['birth', '五月'],
		['birth', '1970'],
		['birth', '1970-13'],
		['years', 'abc'],
		['years', '61'],
		['years', '-1'],
		['months', '721'],
		['months', '6.5'],
		['asOf', '2026'],
		['on', '明天'],
	])('%s "%s"', (field, text) => {
		const { facts, problems } = read({ sex: 'male', [field]: text });
		expect(Object.keys(problems)).toEqual([field]);
		expect(facts).toEqual({ sex: 'male' });
	});

	test('half a record is no record', () => {
		expect(read({ years: '15', months: 'x' }).facts).toEqual({});
		expect(read({ years: 'x', months: '6' }).facts).toEqual({});
	});

	test('of the chosen months, the sentence stands at its place', () => {
		const { facts, chooseProblems } = read({ choose: ['2030-6', 'x', '', '2031-13'] });
		expect(facts.choose).toEqual([month('2030-06')]);
		expect(chooseProblems.map((problem) => problem !== undefined)).toEqual([false, true, false, true]);
	});

	test('whatever is typed, reading never throws', () => {
		const form = fc.record<RetirementForm>({
			birth: wildText,
			sex: fc.constantFrom('', 'male', 'female'),
			original: fc.constantFrom('', '50', '55', 'unsure'),
			years: wildText,
			months: wildText,
			asOf: wildText,
			paying: fc.constantFrom('', 'yes', 'until', 'no'),
			until: wildText,
			choose: fc.array(wildText, { maxLength: 5 }),
			drawing: fc.boolean(),
			statePost: fc.boolean(),
			on: wildText,
		});
		fc.assert(
			fc.property(form, (typed) => {
				const { facts, problems, chooseProblems } = readForm(typed, today);
				expect(chooseProblems).toHaveLength(typed.choose.length);
				for (const problem of Object.values(problems)) expect(problem).not.toBe('');
				if (facts.paid !== undefined) expect(Number.isInteger(facts.paid)).toBe(true);
			}),
		);
	});
});

describe('facts put back into a form', () => {
	const anyMonth: fc.Arbitrary<Month> = fc
		.tuple(fc.integer({ min: 1930, max: 2090 }), fc.integer({ min: 1, max: 12 }))
		.map(([year, number]) => monthOf(year, number));

	const whole = fc
		.record(
			{
				birth: anyMonth,
				sex: fc.constantFrom('male' as const, 'female' as const),
				original: fc.constantFrom(50 as const, 55 as const),
				record: fc.record({ paid: fc.integer({ min: 0, max: 720 }), asOf: anyMonth }),
				paying: fc.oneof(
					fc.boolean().map((paying) => ({ paying })),
					anyMonth.map((until) => ({ paying: true, until })),
				),
				choose: fc.array(anyMonth, { minLength: 1, maxLength: 3 }),
				drawing: fc.constant(true),
				statePost: fc.constant(true),
			},
			{ requiredKeys: ['sex'] },
		)
		.map(({ record, paying, original, ...facts }): RetirementFacts => ({
			...facts,
			...record,
			...paying,
			...(facts.sex === 'female' && original !== undefined && { original }),
		}));

	test('and read again they are the same facts', () => {
		fc.assert(
			fc.property(whole, (facts) => {
				expect(readForm(formOf(facts), today)).toMatchObject({ facts, problems: {} });
				expect(Object.keys(readForm(formOf(facts), today).facts).sort()).toEqual(Object.keys(facts).sort());
			}),
		);
	});

	test.each([50, 55] as const)('an original age of %i is kept even where nobody said the sex', (original) => {
		const { facts } = readForm(formOf({ birth: month('1977-01'), original }), today);
		expect(facts.original).toBe(original);
	});

	test('on another day they still are: the form names no day of its own', () => {
		expect(
			readForm(formOf({ sex: 'male', paid: 5, asOf: month('2020-01') }), day('2030-01-01')),
		).toMatchObject({
			facts: { paid: 5, asOf: month('2020-01') },
			on: '2030-01-01',
		});
	});
});

test('every fact stands in a field of the form', () => {
	const fields = Object.keys(emptyForm());
	for (const field of Object.values(fieldOf)) expect(fields).toContain(field);
});
