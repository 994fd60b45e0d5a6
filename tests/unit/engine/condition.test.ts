import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allOf, anyOf, findingOf, truthFor, type Condition, type Requirement } from '$lib/engine/condition';
import { day } from '$lib/engine/day';
import { truthOf, type Truth } from '$lib/engine/truth';

/** A made-up law, to look at the machinery alone. */
interface Facts {
	age?: number;
	resident?: boolean;
	trained?: boolean;
}

const today = day('2026-11-21');
const later = day('2027-03-01');

const adult: Condition<Facts> = {
	says: '满18岁',
	cite: { document: 'measures', at: '第一条' },
	needs: ['age'],
	holds: ({ age }) => truthOf(age === undefined ? undefined : age >= 18),
	otherwise: ({ age }) => (age === undefined ? undefined : `还差${18 - age}岁`),
};
const resident: Condition<Facts> = {
	says: '是本市户籍',
	needs: ['resident'],
	holds: (facts) => truthOf(facts.resident),
	otherwise: '由派出所认定',
};
const trained: Condition<Facts> = {
	says: '参加过培训',
	needs: ['trained', 'resident'],
	holds: (facts) => truthOf(facts.trained),
};
/** The law does not say who decides: unknown whatever is given. */
const open: Condition<Facts> = { says: '单位同意', needs: ['resident'], holds: () => 'unknown' };
const fromLater: Condition<Facts> = { says: '满三个月', needs: ['age'], holds: () => ({ from: later }) };

const find = (requirement: Requirement<Facts>, facts: Facts) => findingOf(requirement, facts, today);

describe('a condition', () => {
	test('that holds has nothing missing and no hint', () => {
		expect(find(adult, { age: 18 })).toEqual({
			truth: 'yes',
			says: '满18岁',
			cite: { document: 'measures', at: '第一条' },
			missing: [],
		});
	});

	test('that does not hold says what would change it', () => {
		expect(find(adult, { age: 17 })).toMatchObject({ truth: 'no', otherwise: '还差1岁', missing: [] });
		expect(find(resident, { resident: false })).toMatchObject({ truth: 'no', otherwise: '由派出所认定' });
	});

	test('that is unknown names the absent facts, in the order stated, and only those', () => {
		expect(find(adult, {}).missing).toEqual(['age']);
		expect(find(trained, {}).missing).toEqual(['trained', 'resident']);
		expect(find(trained, { resident: true }).missing).toEqual(['trained']);
	});

	test('that is unknown though all its facts are given is left open by the law: nothing to ask', () => {
		expect(find(open, { resident: true })).toMatchObject({ truth: 'unknown', missing: [] });
	});

	test('that holds from a later day has nothing missing', () => {
		expect(find(fromLater, {})).toMatchObject({ truth: { from: later }, missing: [] });
	});

	test('is asked about the day it is looked into for', () => {
		const days: string[] = [];
		findingOf<Facts>({ says: '', needs: [], holds: (_, on) => (days.push(on), 'yes') }, {}, today);
		expect(days).toEqual(['2026-11-21']);
	});

	test('a fact of false, nought or nothing-written is given', () => {
		const asked: Condition<{ a?: unknown }> = { says: '', needs: ['a'], holds: () => 'unknown' };
		for (const a of [false, 0, '', null]) expect(findingOf(asked, { a }, today).missing).toEqual([]);
	});
});

describe('all of several', () => {
	test.each<[Facts, Truth, string[]]>([
		[{}, 'unknown', ['age', 'resident']],
		[{ age: 20 }, 'unknown', ['resident']],
		[{ resident: true }, 'unknown', ['age']],
		[{ age: 20, resident: true }, 'yes', []],
		[{ age: 17 }, 'no', []],
		[{ resident: false }, 'no', []],
		[{ age: 17, resident: true }, 'no', []],
	])('%o', (facts, truth, missing) => {
		expect(find(allOf(adult, resident), facts)).toMatchObject({ kind: 'all', truth, missing });
	});

	test('one that does not hold decides, so the others are not asked about', () => {
		expect(find(allOf(resident, adult, trained), { age: 17 }).missing).toEqual([]);
	});

	test('one that holds only later does not stop the others from being asked about', () => {
		expect(find(allOf(fromLater, resident), {})).toMatchObject({ truth: 'unknown', missing: ['resident'] });
		expect(find(allOf(fromLater, resident), { resident: true })).toMatchObject({ truth: { from: later } });
	});
});

describe('any of several', () => {
	test.each<[Facts, Truth, string[]]>([
		[{}, 'unknown', ['age', 'resident']],
		[{ age: 17 }, 'unknown', ['resident']],
		[{ resident: false }, 'unknown', ['age']],
		[{ age: 20 }, 'yes', []],
		[{ resident: true }, 'yes', []],
		[{ age: 17, resident: false }, 'no', []],
	])('%o', (facts, truth, missing) => {
		expect(find(anyOf(adult, resident), facts)).toMatchObject({ kind: 'any', truth, missing });
	});
});

describe('groups in groups', () => {
	const rule = allOf(anyOf(adult, trained), resident);

	test.each<[Facts, Truth, string[]]>([
		[{}, 'unknown', ['age', 'trained', 'resident']],
		[{ age: 20 }, 'unknown', ['resident']],
		[{ age: 17 }, 'unknown', ['trained', 'resident']],
		[{ age: 17, trained: false }, 'no', []],
		[{ age: 17, trained: false, resident: true }, 'no', []],
		[{ age: 17, trained: true, resident: true }, 'yes', []],
		[{ resident: false }, 'no', []],
		[{ resident: true }, 'unknown', ['age', 'trained']],
	])('%o', (facts, truth, missing) => {
		expect(find(rule, facts)).toMatchObject({ truth, missing });
	});

	test('the reason tree keeps the shape and the order of the rule', () => {
		const { of } = find(rule, { age: 17, resident: true });
		expect(of?.map((each) => each.kind ?? each.says)).toEqual(['any', '是本市户籍']);
		expect(of?.[0]?.of?.map(({ says, truth }) => [says, truth])).toEqual([
			['满18岁', 'no'],
			['参加过培训', 'unknown'],
		]);
	});

	test('a fact that several conditions need is asked for once', () => {
		expect(find(allOf(trained, resident), {}).missing).toEqual(['trained', 'resident']);
	});

	test('a group in words keeps them; one without says nothing', () => {
		expect(find({ ...allOf<Facts>(adult), says: '以下都要满足' }, {}).says).toBe('以下都要满足');
		expect(find(allOf<Facts>(adult), {})).not.toHaveProperty('says');
	});

	test('of nothing: all hold, none holds', () => {
		expect(find(allOf<Facts>(), {})).toMatchObject({ truth: 'yes', missing: [] });
		expect(find(anyOf<Facts>(), {})).toMatchObject({ truth: 'no', missing: [] });
	});
});

test('what is decided stays so whatever else is given; what is unknown is decided by the missing facts', () => {
	const keys = ['a', 'b', 'c', 'd'] as const;
	type Four = Partial<Record<(typeof keys)[number], boolean>>;
	const leaf = fc
		.constantFrom(...keys)
		.map((key): Requirement<Four> => ({ says: key, needs: [key], holds: (facts) => truthOf(facts[key]) }));
	const { rule } = fc.letrec<{ rule: Requirement<Four> }>((tie) => ({
		rule: fc.oneof(
			{ maxDepth: 3 },
			leaf,
			fc.array(tie('rule'), { maxLength: 3 }).map((of) => allOf(...of)),
			fc.array(tie('rule'), { maxLength: 3 }).map((of) => anyOf(...of)),
		),
	}));
	const someFacts = fc.record<Four>(
		{ a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), d: fc.boolean() },
		{ requiredKeys: [] },
	);
	/** Every way of giving some facts, yes or no each. */
	const everyWay = (of: readonly string[]): Four[] =>
		Array.from({ length: 2 ** of.length }, (_, bits) =>
			Object.fromEntries(of.map((key, index) => [key, ((bits >> index) & 1) === 1])),
		);
	fc.assert(
		fc.property(rule, someFacts, (requirement, facts) => {
			const { truth, missing } = findingOf(requirement, facts, today);
			expect(truthFor(requirement, facts, today)).toBe(truth);
			const absent = keys.filter((key) => facts[key] === undefined);
			const truths = (ways: readonly Four[]) =>
				new Set(ways.map((way) => findingOf(requirement, { ...facts, ...way }, today).truth));
			if (truth === 'unknown') {
				expect(absent).toEqual(expect.arrayContaining([...missing]));
				expect(truths(everyWay(missing))).toEqual(new Set(['yes', 'no']));
			} else {
				expect(missing).toEqual([]);
				expect(truths(everyWay(absent))).toEqual(new Set([truth]));
			}
		}),
	);
});

test('without reasons a requirement comes to the same, days included', () => {
	const days = ['2026-12-01', '2027-03-01', '2028-01-01'].map((text): Truth => ({ from: day(text) }));
	const leaf = fc
		.constantFrom<Truth>('yes', 'no', 'unknown', ...days)
		.map((truth): Requirement<Facts> => ({ says: '', needs: [], holds: () => truth }));
	const { rule } = fc.letrec<{ rule: Requirement<Facts> }>((tie) => ({
		rule: fc.oneof(
			{ maxDepth: 3 },
			leaf,
			fc.array(tie('rule'), { maxLength: 3 }).map((of) => allOf(...of)),
			fc.array(tie('rule'), { maxLength: 3 }).map((of) => anyOf(...of)),
		),
	}));
	fc.assert(
		fc.property(rule, (requirement) => {
			expect(truthFor(requirement, {}, today)).toEqual(find(requirement, {}).truth);
		}),
	);
});
