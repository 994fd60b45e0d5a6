import { describe, expect, test } from 'vitest';
import { formatMonth } from '$lib/engine/month';
import { assess } from '$lib/retirement/assess';
import { man, month, today, woman } from './people';

describe('how many answers there are', () => {
	const retiring = (person: { assessment: ReturnType<typeof assess> }) =>
		person.assessment.cases.map(({ statutory }) => [statutory.original, formatMonth(statutory.month)]);

	test('one for a man', () => {
		expect(retiring(man('1970-05'))).toEqual([[60, '2031-10']]);
	});

	test('one for a woman who knows her original age', () => {
		expect(retiring(woman('1977-01', 50))).toEqual([[50, '2028-02']]);
		expect(retiring(woman('1977-01', 55))).toEqual([[55, '2033-11']]);
	});

	test('both for a woman who does not: her original age is never guessed', () => {
		expect(retiring(woman('1977-01'))).toEqual([
			[50, '2028-02'],
			[55, '2033-11'],
		]);
		expect(woman('1977-01').assessment.missing).toEqual([]);
	});

	test('both for a woman of whom one is before the reform and the other after', () => {
		// 附件2: 1972年6月 → 2028年2月; at 50 she would have retired in 2022
		expect(retiring(woman('1972-06'))).toEqual([
			[50, '2022-06'],
			[55, '2028-02'],
		]);
	});

	test('none without month of birth or sex, which are then missing', () => {
		expect(assess({}, today)).toMatchObject({ cases: [], missing: ['birth', 'sex'] });
		expect(assess({ birth: month('1970-05') }, today)).toMatchObject({ cases: [], missing: ['sex'] });
		expect(assess({ sex: 'male' }, today)).toMatchObject({ cases: [], missing: ['birth'] });
	});

	test('a contradiction of sex and original age is reported, and the sex is believed', () => {
		const { cases, problems } = assess({ birth: month('1970-05'), sex: 'male', original: 50 }, today);
		expect(problems.map(({ fact }) => fact)).toEqual(['original']);
		expect(cases.map(({ statutory }) => statutory.original)).toEqual([60]);
	});
});

describe('a contribution record', () => {
	test('begun but not complete names what is missing', () => {
		expect(assess({ paid: 186, birth: month('1970-05'), sex: 'male' }, today).missing).toEqual([
			'asOf',
			'paying',
		]);
		expect(man('1970-05').paid(186, '2026-11').assessment.missing).toEqual(['paying']);
		expect(man('1970-05').paid(186, '2026-11').stopped().assessment.missing).toEqual([]);
	});

	test('not begun is not asked for', () => {
		expect(man('1970-05').assessment.missing).toEqual([]);
		expect(man('1970-05').assessment.record).toBeUndefined();
	});

	test('counts for both answers of a woman who is not sure', () => {
		// 附件3: 1977年1月 → 2028年2月, 15 years; 附件2: → 2033年11月, 17 years
		const { cases } = woman('1977-01').paid(175, '2026-11').stopped().assessment;
		expect(cases.map(({ outlook }) => outlook?.shortfall)).toEqual([5, 29]);
	});
});

test('the same facts on another day: only what depends on the day changes', () => {
	const he = man('1970-05').paid(100, '2020-01').stopped();
	const [early, late] = [he.on('2020-02-01'), he.on('2030-11-21')].map(({ outlook, answer }) => ({
		outlook,
		answer,
	}));
	expect(late?.answer.statutory).toEqual(early?.answer.statutory);
	expect(late?.outlook.shortfall).toBe(92);
	// Taken up in the month after the day asked: 92 more.
	expect(early?.outlook.completion && formatMonth(early.outlook.completion.month)).toBe('2027-10');
	expect(late?.outlook.completion && formatMonth(late.outlook.completion.month)).toBe('2038-07');
});

test('the answer rests on the facts it names', () => {
	const { facts, on } = man('1970-05').choosing('2031-10').drawingPension().assessment;
	expect(facts).toEqual({ birth: month('1970-05'), sex: 'male', choose: [month('2031-10')], drawing: true });
	expect(on).toBe('2026-11-21');
});
