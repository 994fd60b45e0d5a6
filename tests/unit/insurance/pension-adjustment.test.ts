import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { yuan, type Fen } from '$lib/engine/money';
import { assessMatter } from '$lib/matters/assess';
import { pensionAdjustment, type PensionAdjustmentFacts } from '$lib/insurance/pension-adjustment';
import { hardshipAreas } from '$lib/law/pension-adjustment';
import { expectCitationsToStand } from '../matters/citations';

const on = day('2026-11-21');
const look = (facts: PensionAdjustmentFacts) => assessMatter(pensionAdjustment, facts, on);
const raise = (facts: PensionAdjustmentFacts) => look({ drawnIn2023: 'yes', ...facts }).answer.main?.value;
const line = (facts: PensionAdjustmentFacts, label: string) =>
	look({ drawnIn2023: 'yes', ...facts }).answer.lines.find((each) => each.label === label)?.value;

describe('the worked examples of the notice (inventory E §6)', () => {
	test.each<[string, PensionAdjustmentFacts, string]>([
		[
			'an enterprise, 28 years 4 months, 3,000',
			{ retiredFrom: 'enterprise', yearsThen: 28, monthsThen: 4, pensionThen: yuan(3000) },
			'92.40元',
		],
		[
			'land taken, in 酉阳, 12 years, 1,500: no tilt',
			{ retiredFrom: 'land', yearsThen: 12, monthsThen: 0, pensionThen: yuan(1500), hardshipArea: true },
			'61元',
		],
		[
			'an enterprise in 黔江, 15 years, 2,345.67',
			{
				retiredFrom: 'enterprise',
				yearsThen: 15,
				monthsThen: 0,
				pensionThen: yuan(2345.67),
				hardshipArea: true,
			},
			'81.07元',
		],
		[
			'an institution in 奉节, 38 years 1 month, 6,543.21',
			{
				retiredFrom: 'institution',
				yearsThen: 38,
				monthsThen: 1,
				pensionThen: yuan(6543.21),
				hardshipArea: true,
			},
			'144.66元',
		],
		[
			'an enterprise, 30 years, 3,457.50: half a fen goes up',
			{ retiredFrom: 'enterprise', yearsThen: 30, monthsThen: 0, pensionThen: yuan(3457.5) },
			'96.75元',
		],
		[
			'an enterprise in 城口, before 1953, 40 years, 4,000',
			{
				retiredFrom: 'enterprise',
				yearsThen: 40,
				monthsThen: 0,
				pensionThen: yuan(4000),
				hardshipArea: true,
				joinedBy1953: true,
			},
			'146元',
		],
		[
			'14 years 11 months, 2,000',
			{ retiredFrom: 'enterprise', yearsThen: 14, monthsThen: 11, pensionThen: yuan(2000) },
			'64元',
		],
		[
			'15 years 1 month, 2,000',
			{ retiredFrom: 'enterprise', yearsThen: 15, monthsThen: 1, pensionThen: yuan(2000) },
			'65.60元',
		],
	])('%s', (_, facts, expected) => expect(raise(facts)).toBe(expected));

	test.each([
		[3072.5, '18.44元'],
		[1567.5, '9.41元'],
		[3457.5, '20.75元'],
		[2345.67, '14.07元'],
		[6543.21, '39.26元'],
	])('0.6 %% of %d is %s, where floating point goes wrong', (pension, expected) => {
		expect(line({ retiredFrom: 'enterprise', yearsThen: 20, pensionThen: yuan(pension) }, '看养老金的')).toBe(
			expected,
		);
	});

	test.each([
		[1, 0, '24元'],
		[15, 0, '24元'],
		[15, 1, '25.60元'],
		[16, 0, '25.60元'],
		[20, 0, '32元'],
		[20, 1, '33.60元'],
		[20, 11, '33.60元'],
	])('%i years and %i months give %s', (yearsThen, monthsThen, expected) => {
		expect(line({ retiredFrom: 'institution', yearsThen, monthsThen }, '看年限的')).toBe(expected);
	});
});

describe('tilts', () => {
	const person = { yearsThen: 20, monthsThen: 0, pensionThen: yuan(2000) } as const; // 28 + 32 + 12 = 72
	test.each<[PensionAdjustmentFacts, string]>([
		[{ retiredFrom: 'enterprise' }, '72元'],
		[{ retiredFrom: 'enterprise', hardshipArea: true }, '87元'],
		[{ retiredFrom: 'enterprise', joinedBy1953: true }, '87元'],
		[{ retiredFrom: 'enterprise', joinedBy1953: true, hardshipArea: true }, '102元'],
		[{ retiredFrom: 'institution', joinedBy1953: true }, '72元'],
		[{ retiredFrom: 'institution', hardshipArea: true }, '87元'],
		[
			{ retiredFrom: 'land', joinedBy1953: true, hardshipArea: true, veteran: true, averageThen: yuan(3000) },
			'72元',
		],
	])('%o', (facts, expected) => expect(raise({ ...person, ...facts })).toBe(expected));

	test('eleven districts and counties', () => {
		expect(hardshipAreas).toEqual([
			'黔江区',
			'城口县',
			'武隆区',
			'云阳县',
			'奉节县',
			'巫山县',
			'巫溪县',
			'石柱县',
			'秀山县',
			'酉阳县',
			'彭水县',
		]);
	});

	test('a veteran below the average is raised to it first, then by 0.6 % of it', () => {
		const facts = { ...person, retiredFrom: 'enterprise', veteran: true, averageThen: yuan(3000) } as const;
		expect(line(facts, '先补足到平均养老金')).toBe('1,000元');
		expect(raise(facts)).toBe('78元'); // 28 + 32 + 18
		expect(line(facts, '加了以后每月')).toBe('3,078元');
	});
	test('a veteran at the average is not raised to it', () => {
		const facts = { ...person, retiredFrom: 'enterprise', veteran: true, averageThen: yuan(2000) } as const;
		expect(line(facts, '先补足到平均养老金')).toBeUndefined();
		expect(raise(facts)).toBe('72元');
	});
	test('while nobody says the average, it is asked for and the raise alone is told', () => {
		const { answer, refines } = look({
			...person,
			drawnIn2023: 'yes',
			retiredFrom: 'enterprise',
			veteran: true,
		});
		expect(answer.missing).toEqual(['averageThen']);
		expect(refines).toContain('averageThen');
		expect(answer.main?.value).toBe('72元');
		expect(answer.notices).toHaveLength(1);
	});
});

describe('who is in it', () => {
	test('who retired from 2024-01-01 on is not', () => {
		expect(look({ retiredFrom: 'enterprise', drawnIn2023: 'no' }).answer.main?.value).toBe('不在里面');
	});
	test('of who was approved in December and drew from January on, the notice says nothing', () => {
		expect(look({ retiredFrom: 'institution', drawnIn2023: 'approved' }).answer.main?.value).toBe('说不准');
		expect(look({ retiredFrom: 'institution', drawnIn2023: 'approved' }).answer.steps[0]?.cite?.at).toBe(
			'一（二）',
		);
	});

	// 一（一）3 asks of them that they drew by the end of 2023.
	test('whoever had land taken and drew from January on only is not in it', () => {
		const { main, steps } = look({ retiredFrom: 'land', drawnIn2023: 'approved' }).answer;
		expect(main?.value).toBe('不在里面');
		expect(steps[0]?.cite?.at).toBe('一（一）3');
	});

	test('what was not answered and would add to it is said to be taken for a no', () => {
		const facts = { drawnIn2023: 'yes', yearsThen: 30, monthsThen: 0, pensionThen: yuan(3000) } as const;
		const said = (more: PensionAdjustmentFacts) => look({ ...facts, ...more }).answer.assumptions;
		expect(said({ retiredFrom: 'enterprise', joinedBy1953: false })).toEqual([
			'没有回答的，当作不是：艰苦边远地区、军转干部。',
		]);
		expect(said({ retiredFrom: 'institution' })).toEqual(['没有回答的，当作不是：艰苦边远地区。']);
		expect(said({ retiredFrom: 'institution', hardshipArea: false })).toEqual([]);
		expect(said({ retiredFrom: 'land' })).toEqual([]);
	});
	test('retired cadres of before 1949 have another rule, and are asked nothing more', () => {
		const { answer, asks } = look({ retiredFrom: 'outside' });
		expect(answer.main?.value).toBe('不按这个办法');
		expect(asks).toEqual(['retiredFrom']);
	});
	test('nothing known: what is missing, and the rules all the same', () => {
		const { answer, refines } = look({});
		expect(answer.main).toBeUndefined();
		expect(answer.missing).toEqual(['retiredFrom', 'drawnIn2023']);
		expect(answer.tables).toHaveLength(1);
		expect(answer.todo.length).toBeGreaterThan(0);
		expect(refines).toEqual([]);
	});
	test('years known and pension not: the parts that can be said, and what is missing', () => {
		const facts = { retiredFrom: 'enterprise', drawnIn2023: 'yes', yearsThen: 20 } as const;
		expect(look(facts).answer.missing).toEqual(['pensionThen']);
		expect(look(facts).answer.main).toBeUndefined();
		expect(line(facts, '看年限的')).toBe('32元');
	});
});

test.each<[PensionAdjustmentFacts, keyof PensionAdjustmentFacts, RegExp]>([
	[{ pensionThen: yuan(0) }, 'pensionThen', /是0吗/],
	[{ pensionThen: yuan(100_000) }, 'pensionThen', /十万元以上/],
	[{ yearsThen: 0 }, 'yearsThen', /年限是0吗/],
	[{ averageThen: yuan(400) }, 'averageThen', /一个月的平均数/],
	[{ averageThen: yuan(50_000) }, 'averageThen', /一个月的平均数/],
])('asks back about %o', (facts, key, says) => {
	const { problems, facts: used } = look(facts);
	expect(problems[key]).toMatch(says);
	expect(used).not.toHaveProperty(key);
});

test('sums that may stand are not asked about', () => {
	expect(
		look({ pensionThen: yuan(99_999.99), yearsThen: 0, monthsThen: 5, averageThen: yuan(3500) }).problems,
	).toEqual({});
});

test('agrees with exact arithmetic for any pension and any years', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 3_000_000 }),
			fc.integer({ min: 1, max: 60 }),
			fc.integer({ min: 0, max: 11 }),
			(fen, years, months) => {
				const counted = Math.max(15, years + (months ? 1 : 0));
				// 0.6 % half up: (6 × fen + 500) / 1000, downwards
				const sum = 2800n + 160n * BigInt(counted) + (6n * BigInt(fen) + 500n) / 1000n;
				const [whole, rest] = [sum / 100n, sum % 100n];
				const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
				expect(
					raise({ retiredFrom: 'enterprise', yearsThen: years, monthsThen: months, pensionThen: fen as Fen }),
				).toBe(`${grouped}${rest === 0n ? '' : `.${String(rest).padStart(2, '0')}`}元`);
			},
		),
	);
});

test('every place it cites is in the library', () => {
	expectCitationsToStand(
		look({
			retiredFrom: 'enterprise',
			drawnIn2023: 'yes',
			yearsThen: 20,
			monthsThen: 1,
			pensionThen: yuan(2000),
			hardshipArea: true,
			joinedBy1953: true,
			veteran: true,
			averageThen: yuan(3000),
		}),
	);
	for (const retiredFrom of ['land', 'institution', 'outside'] as const)
		expectCitationsToStand(
			look({ retiredFrom, drawnIn2023: 'yes', hardshipArea: true, yearsThen: 20, pensionThen: yuan(2000) }),
		);
	expectCitationsToStand([
		pensionAdjustment.inForce,
		look({ retiredFrom: 'land', drawnIn2023: 'no' }),
		look({ retiredFrom: 'land', drawnIn2023: 'approved' }),
	]);
});
