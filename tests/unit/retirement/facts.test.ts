import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { assess } from '$lib/retirement/assess';
import { checkFacts, longestRecord, mostChoices, type RetirementFacts } from '$lib/retirement/facts';
import { month, today, years } from './people';

/** Facts as a link, a file or another program may bring them: of any type. */
const check = (given: Record<string, unknown>, on = today) => checkFacts(given as RetirementFacts, on);
const him = { birth: month('1970-05'), sex: 'male' };

/** The facts with something wrong, and the facts kept. */
const outcome = (given: Record<string, unknown>) => {
	const { facts, problems, notes } = check(given);
	return {
		wrong: problems.map(({ fact }) => fact),
		noted: notes.map(({ fact }) => fact),
		kept: Object.keys(facts).sort(),
	};
};

describe('facts that make sense', () => {
	test('are kept as they are, without a word', () => {
		const given: RetirementFacts = {
			birth: month('1975-03'),
			sex: 'female',
			original: 50,
			paid: 186,
			asOf: month('2026-10'),
			paying: true,
			until: month('2028-06'),
			choose: [month('2026-07'), month('2026-09'), month('2027-01')],
			drawing: false,
			statePost: true,
		};
		expect(checkFacts(given, today)).toEqual({ facts: given, problems: [], notes: [] });
	});

	test('none at all are fine too', () => {
		expect(check({})).toEqual({ facts: {}, problems: [], notes: [] });
	});

	test('what nobody asked for is left out', () => {
		expect(check({ ...him, name: '某某', id: '990000197005150012' }).facts).toEqual(him);
	});

	test('the original age tells the sex where nobody did', () => {
		expect(check({ original: 60 }).facts).toEqual({ original: 60, sex: 'male' });
		expect(check({ original: 55 }).facts).toEqual({ original: 55, sex: 'female' });
		expect(check({ original: 50 }).facts).toEqual({ original: 50, sex: 'female' });
	});
});

describe('month of birth', () => {
	test.each<[string, unknown, boolean]>([
		['this month', month('2026-11'), true],
		['next month', month('2026-12'), false],
		['2030', month('2030-01'), false],
		['1920', month('1920-01'), true],
		['the month before', month('1919-12'), false],
		['1900', month('1900-01'), false],
		['a year alone', 1970, false],
		['a text', '1970-05', false],
		['half a month', month('1970-05') + 0.5, false],
		['nought', 0, false],
		['less than nought', -1, false],
		['no number', NaN, false],
		['without end', Infinity, false],
		['null', null, false],
		['an object', {}, false],
		['a list', [month('1970-05')], false],
	])('%s', (_, birth, fine) => {
		const { facts, problems } = check({ birth });
		expect(facts.birth).toBe(fine ? birth : undefined);
		expect(problems.map(({ fact }) => fact)).toEqual(fine ? [] : ['birth']);
	});

	test('in the future it says which month is the last possible', () => {
		expect(check({ birth: month('2030-01') }).problems[0]?.says).toContain('2026年11月');
	});

	test('is measured by the day asked, not by any clock', () => {
		const birth = month('2026-06');
		expect(check({ birth }, day('2026-05-31')).problems).toHaveLength(1);
		expect(check({ birth }, day('2026-06-01')).problems).toHaveLength(0);
	});
});

describe('sex and original age', () => {
	test.each<[Record<string, unknown>, string[], string[]]>([
		[{ sex: 'male', original: 60 }, [], ['original', 'sex']],
		[{ sex: 'female', original: 55 }, [], ['original', 'sex']],
		[{ sex: 'female', original: 50 }, [], ['original', 'sex']],
		[{ sex: 'male', original: 55 }, ['original'], ['sex']],
		[{ sex: 'male', original: 50 }, ['original'], ['sex']],
		[{ sex: 'female', original: 60 }, ['original'], ['sex']],
		[{ sex: 'female', original: 65 }, ['original'], ['sex']],
		[{ sex: 'female', original: '50' }, ['original'], ['sex']],
		[{ original: 0 }, ['original'], []],
		[{ original: null }, ['original'], []],
		[{ sex: '男' }, ['sex'], []],
		[{ sex: true }, ['sex'], []],
		[{ sex: null }, ['sex'], []],
	])('%o', (given, wrong, kept) => {
		expect(outcome(given)).toEqual({ wrong, noted: [], kept });
	});
});

describe('the contribution record', () => {
	const record = { ...him, asOf: month('2026-10'), paying: false };

	test.each<[string, unknown, boolean]>([
		['nothing', 0, true],
		['15年6个月', 186, true],
		['one month less than nothing', -1, false],
		['−186', -186, false],
		['eighty years', years(80), false],
		['half a month', 186.5, false],
		['a text', '186', false],
		['no number', NaN, false],
		['without end', Infinity, false],
		['null', null, false],
	])('%s', (_, paid, fine) => {
		const { facts, problems } = check({ ...record, paid });
		expect(facts.paid).toBe(fine ? paid : undefined);
		expect(problems.map(({ fact }) => fact)).toEqual(fine ? [] : ['paid']);
	});

	test('sixty years at most', () => {
		const old = { birth: month('1940-01'), asOf: month('2026-10') };
		expect(longestRecord).toBe(years(60));
		expect(outcome({ ...old, paid: 720 }).wrong).toEqual([]);
		expect(outcome({ ...old, paid: 721 }).wrong).toEqual(['paid']);
	});

	test('longer than the person’s life is refused', () => {
		// 1970-05 to 2026-10: 677 months
		expect(outcome({ ...record, paid: 677 }).wrong).toEqual([]);
		expect(outcome({ ...record, paid: 678 }).wrong).toEqual(['paid']);
	});

	test('longer than since the sixteenth birthday is only remarked upon', () => {
		// 1986-05 to 2026-10, both counted: 486 months
		expect(outcome({ ...record, paid: 486 })).toMatchObject({ wrong: [], noted: [] });
		const { facts, notes } = check({ ...record, paid: 487 });
		expect(facts.paid).toBe(487);
		expect(notes).toEqual([{ fact: 'paid', says: expect.stringContaining('40年6个月') }]);
	});

	test('without a month of birth the length alone is looked at', () => {
		expect(outcome({ paid: 500 })).toMatchObject({ wrong: [], noted: [] });
	});
});

describe('the month the record ends with', () => {
	test.each<[string, unknown, boolean]>([
		['this month', month('2026-11'), true],
		['next month', month('2026-12'), false],
		['far in the future', month('2126-11'), false],
		['the month of the sixteenth birthday', month('1986-05'), true],
		['the month before', month('1986-04'), false],
		['before birth', month('1960-01'), false],
		['a text', '2026-10', false],
		['a day', '2026-10-31', false],
		['null', null, false],
	])('%s', (_, asOf, fine) => {
		const { facts, problems } = check({ ...him, asOf });
		expect(facts.asOf).toBe(fine ? asOf : undefined);
		expect(problems.map(({ fact }) => fact)).toEqual(fine ? [] : ['asOf']);
	});
});

describe('paying until', () => {
	const paying = { ...him, paid: 100, asOf: month('2026-10'), paying: true };

	test.each<[string, unknown, boolean]>([
		['the month the record ends with', month('2026-10'), true],
		['the month after', month('2026-11'), true],
		['the month before', month('2026-09'), false],
		['a hundred years of age', month('2070-05'), true],
		['one month more', month('2070-06'), false],
		['a text', '2028-06', false],
		['null', null, false],
	])('%s', (_, until, fine) => {
		const { facts, problems } = check({ ...paying, until });
		expect(facts.until).toBe(fine ? until : undefined);
		expect(problems.map(({ fact }) => fact)).toEqual(fine ? [] : ['until']);
	});

	test('who has stopped pays until no month', () => {
		expect(check({ ...paying, paying: false, until: month('2028-06') }).facts).not.toHaveProperty('until');
	});

	test('a month that was refused does not turn into paying for good', () => {
		const given = { ...paying, until: month('2020-01') } as RetirementFacts;
		const { problems, cases } = assess(given, today);
		expect(problems.map(({ fact }) => fact)).toEqual(['until']);
		// 100 months now would be 160 at the statutory month if paying went on: nobody said that it does.
		expect(cases[0]?.statutory.month).toBe(month('2031-10'));
		expect(cases[0]?.outlook).toBeUndefined();
	});
});

describe('chosen months', () => {
	const months = ['2030-06', '2031-01', '2031-11', '2032-01'].map(month);

	test('three are kept, a fourth is reported and left out', () => {
		expect(mostChoices).toBe(3);
		expect(check({ choose: months.slice(0, 3) })).toMatchObject({
			facts: { choose: months.slice(0, 3) },
			problems: [],
		});
		const { facts, problems } = check({ choose: months });
		expect(facts.choose).toEqual(months.slice(0, 3));
		expect(problems.map(({ fact }) => fact)).toEqual(['choose']);
	});

	test('repeated ones count once, with a remark', () => {
		const { facts, problems, notes } = check({ choose: [months[0], months[0], months[1]] });
		expect(facts.choose).toEqual(months.slice(0, 2));
		expect(problems).toEqual([]);
		expect(notes.map(({ fact }) => fact)).toEqual(['choose']);
	});

	test('four of which two are the same are three', () => {
		expect(outcome({ choose: [...months.slice(0, 3), months[0]] })).toMatchObject({
			wrong: [],
			noted: ['choose'],
		});
	});

	test('unreadable ones are left out, with a remark', () => {
		const { facts, notes } = check({ choose: ['2030-06', NaN, null, months[0], 1.5, -4] });
		expect(facts.choose).toEqual([months[0]]);
		expect(notes.map(({ fact }) => fact)).toEqual(['choose']);
	});

	test('none are no fact', () => {
		expect(check({ choose: [] })).toEqual({ facts: {}, problems: [], notes: [] });
	});
});

describe('garbage in place of a fact is left out and reported', () => {
	test.each<[string, unknown]>([
		['birth', 'garbage'],
		['sex', 42],
		['original', {}],
		['paid', []],
		['asOf', true],
		['paying', 'yes'],
		['until', 'garbage'],
		['choose', 'garbage'],
		['drawing', 'yes'],
		['statePost', 1],
	])('%s', (key, value) => {
		const { facts, problems } = check({ [key]: value });
		expect(facts).toEqual({});
		expect(problems.map(({ fact }) => fact)).toEqual([key]);
	});
});

test('whatever is wrong with one fact, the others are still answered', () => {
	const given = {
		...him,
		paid: -5,
		asOf: month('2099-01'),
		paying: true,
		choose: ['x'],
	} as unknown as RetirementFacts;
	const { cases, problems } = assess(given, today);
	expect(problems.map(({ fact }) => fact).sort()).toEqual(['asOf', 'paid']);
	expect(cases[0]?.statutory.month).toBe(month('2031-10'));
});

test('every sentence about a wrong fact ends in what to do', () => {
	const wrong: Record<string, unknown>[] = [
		{ birth: month('2030-01') },
		{ birth: month('1900-01') },
		{ sex: 'x' },
		{ sex: 'male', original: 50 },
		{ ...him, paid: -1 },
		{ ...him, paid: 2000 },
		{ ...him, paid: 700 },
		{ ...him, asOf: month('2027-01') },
		{ ...him, asOf: month('1970-06') },
		{ ...him, asOf: month('2026-01'), until: month('2025-12') },
		{ ...him, until: month('2300-01') },
		{ choose: ['2030-06', '2031-01', '2031-11', '2032-01'].map(month) },
	];
	for (const given of wrong) {
		const { problems } = check(given);
		expect(problems, JSON.stringify(given)).toHaveLength(1);
		expect(problems[0]?.says).toMatch(/请|最多/);
	}
});
