import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf, outcomesOf, standingOf } from '$lib/assess/outcome';
import { benefits } from '$lib/benefits';
import type { Benefit } from '$lib/benefits/benefit';
import { when } from '$lib/benefits/parts/conditions';
import { expansionGrant } from '$lib/benefits/expansion-grant';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { graduateUnitInsurance } from '$lib/benefits/graduate-unit-insurance';
import { allOf, anyOf } from '$lib/engine/condition';
import { day, firstDayOf, lastDayOf, plusDays } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf, plusMonths } from '$lib/engine/month';
import { anyFacts, hired, sensibleFacts, without } from '../benefits/hire';
import { someDay } from '../benefits/strange-facts';

const cite = { document: 'procedures' };
const must = (key: 'contract' | 'filedAhead' | 'graduate' | 'registered', canChange = false) =>
	when(key, (value) => value === true, { says: key, cite, ...(canChange && { canChange: true as const }) });
const from = (text: string) => ({
	says: text,
	needs: [],
	holds: (_: BenefitFacts, on: string) => (on >= text ? ('yes' as const) : { from: day(text) }),
});

/** A benefit made up of some requirements, printed to hold in 2025. */
function made(requires: Benefit['requires'], more: Partial<Benefit> = {}): Benefit {
	return {
		...expansionGrant,
		inForce: { from: day('2025-01-01'), until: day('2025-12-31'), cite },
		requires,
		pays: () => ({ known: true, total: yuan(100), steps: [] }),
		claim: () => undefined,
		...more,
	};
}

const kindOf = (benefit: Benefit, facts: BenefitFacts, on = '2025-06-01') =>
	outcomeOf(benefit, facts, day(on)).kind;

describe('the kinds', () => {
	test('now, from, no, unknown', () => {
		expect(kindOf(made(allOf(must('graduate'))), { graduate: true })).toBe('now');
		expect(kindOf(made(allOf(must('graduate'))), { graduate: false })).toBe('no');
		expect(kindOf(made(allOf(must('graduate'))), {})).toBe('unknown');
		const later = outcomeOf(made(allOf(from('2025-07-01'))), {}, day('2025-06-01'));
		expect(later).toMatchObject({ kind: 'from', from: '2025-07-01' });
	});

	test('before the rule is in force', () => {
		const benefit = made(allOf(must('graduate')));
		expect(kindOf(benefit, { graduate: true }, '2024-12-31')).toBe('not-in-force');
		expect(kindOf(benefit, { graduate: true }, '2025-01-01')).toBe('now');
	});

	test('past its printed end: expired, with amount and window', () => {
		const window = { from: day('2025-11-01'), until: day('2026-04-30'), says: '', cite };
		const benefit = made(allOf(must('graduate')), { claim: () => window });
		expect(kindOf(benefit, { graduate: true }, '2025-12-31')).toBe('now');
		expect(outcomeOf(benefit, { graduate: true }, day('2026-01-01'))).toMatchObject({
			kind: 'expired',
			payment: { total: 10_000 },
			window,
			pastEnd: true,
		});
		expect(kindOf(benefit, { graduate: true }, '2026-05-01')).toBe('closed');
	});

	test('what opens only after the printed end is not applied in silence either', () => {
		const benefit = made(allOf(from('2026-02-01')));
		expect(outcomeOf(benefit, {}, day('2025-12-01'))).toMatchObject({
			kind: 'expired',
			from: '2026-02-01',
			pastEnd: true,
		});
	});

	test('past the end, what is missing is still asked, and what fails still fails', () => {
		const benefit = made(allOf(must('graduate')));
		expect(outcomeOf(benefit, {}, day('2026-06-01'))).toMatchObject({ kind: 'unknown', pastEnd: true });
		expect(kindOf(benefit, { graduate: false }, '2026-06-01')).toBe('no');
	});

	test('closed asks for nothing', () => {
		const window = { from: day('2025-01-01'), until: day('2025-05-31'), says: '', cite };
		const benefit = made(allOf(must('graduate')), { claim: () => window });
		expect(outcomeOf(benefit, { graduate: true }, day('2025-06-01'))).toMatchObject({
			kind: 'closed',
			missing: [],
		});
	});

	test('the window opens later than the conditions: from the window', () => {
		const window = { from: day('2025-08-01'), until: day('2025-09-30'), says: '', cite };
		const benefit = made(allOf(from('2025-07-01')), { claim: () => window });
		expect(outcomeOf(benefit, {}, day('2025-06-01')).from).toBe('2025-08-01');
	});

	test('a window with no day in it is none', () => {
		const window = { from: day('2026-07-01'), until: day('2026-06-30'), says: '', cite };
		const benefit = made(allOf(from('2026-07-01')), {
			claim: () => window,
			inForce: { from: day('2025-01-01'), lastReceipt: day('2026-06-30'), cite },
		});
		expect(outcomeOf(benefit, {}, day('2025-06-01'))).toMatchObject({ kind: 'closed', window: undefined });
	});
});

describe('one step short', () => {
	const benefit = made(allOf(must('graduate'), must('contract', true)));

	test('all else holds: one step', () => {
		const result = outcomeOf(benefit, { graduate: true, contract: false }, day('2025-06-01'));
		expect(result).toMatchObject({ kind: 'one-step', step: { says: 'contract' }, missing: [] });
	});

	test('all else is not known yet: unknown, with the step, and asked on', () => {
		const result = outcomeOf(benefit, { contract: false }, day('2025-06-01'));
		expect(result).toMatchObject({ kind: 'unknown', step: { says: 'contract' }, missing: ['graduate'] });
	});

	test('something that cannot be changed fails too: no', () => {
		expect(kindOf(benefit, { graduate: false, contract: false })).toBe('no');
	});

	test('two steps are not one', () => {
		const two = made(allOf(must('filedAhead', true), must('contract', true)));
		expect(kindOf(two, { filedAhead: false, contract: false })).toBe('no');
		expect(kindOf(two, { filedAhead: true, contract: false })).toBe('one-step');
	});

	test('of several ways the nearest counts', () => {
		const ways = made(
			allOf(
				anyOf(must('graduate'), allOf(must('registered'), must('contract', true)), must('filedAhead', true)),
			),
		);
		const facts = { graduate: false, registered: true, contract: false, filedAhead: false };
		expect(outcomeOf(ways, facts, day('2025-06-01')).step?.says).toBe('contract');
	});

	test('with the step taken it would begin later: the day is said', () => {
		const later = made(allOf(from('2025-07-01'), must('contract', true)));
		expect(outcomeOf(later, { contract: false }, day('2025-06-01'))).toMatchObject({
			kind: 'one-step',
			from: '2025-07-01',
		});
	});
});

describe('every benefit, any facts', () => {
	test('never throws', () => {
		fc.assert(
			fc.property(anyFacts, someDay, (facts, on) => void outcomesOf(facts, on, benefits)),
			{
				numRuns: 100,
			},
		);
	});

	test('only what is absent is missing, and what is decided asks for nothing', () => {
		fc.assert(
			fc.property(sensibleFacts, someDay, (facts, on) => {
				for (const { benefit, kind, missing } of outcomesOf(facts, on, benefits)) {
					expect(
						missing.filter((key) => facts[key] !== undefined),
						benefit.id,
					).toEqual([]);
					if (kind === 'no' || kind === 'closed' || kind === 'not-in-force') expect(missing).toEqual([]);
				}
			}),
			{ numRuns: 100 },
		);
	});

	test('the reasons, worked out later, agree with the kind', () => {
		fc.assert(
			fc.property(anyFacts, someDay, (facts, on) => {
				for (const { benefit, kind, finding, missing, step, payment } of outcomesOf(facts, on, benefits)) {
					const { truth } = finding;
					if (kind === 'no') expect(truth, benefit.id).toBe('no');
					if (kind === 'now') expect(truth, benefit.id).toBe('yes');
					if (kind === 'from') expect(truth === 'yes' || typeof truth === 'object', benefit.id).toBe(true);
					if (kind === 'unknown') expect(truth, benefit.id).toBe(step ? 'no' : 'unknown');
					if (kind === 'one-step') expect(step, benefit.id).toMatchObject({ truth: 'no', canChange: true });
					if (kind === 'now' && payment.known) expect(missing, benefit.id).toEqual([]);
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('the reasons are those of the facts asked about, whatever became of them since', () => {
		fc.assert(
			fc.property(sensibleFacts, sensibleFacts, someDay, (facts, others, on) => {
				const asked = { ...facts };
				const outcomes = outcomesOf(asked, on, benefits);
				Object.assign(asked, others);
				expect(outcomes).toEqual(outcomesOf(facts, on, benefits));
			}),
			{ numRuns: 50 },
		);
	});

	/**
	 * Where these are not given, a traineeship is judged by today, and the year and the certificate stand in for each other:
	 * giving them is not only knowing more.
	 */
	const standIns: readonly FactKey[] = [
		...(['traineeApplied', 'traineeStart', 'certificateOn', 'graduationYear', 'registeredOn'] as const),
	];

	test('more facts never turn an answer into "not known"', () => {
		const answered = new Set(['now', 'from', 'one-step', 'expired']);
		fc.assert(
			fc.property(sensibleFacts, fc.func(fc.boolean()), someDay, (facts, keeps, on) => {
				const kept = Object.entries(facts).filter(([key]) => standIns.includes(key as FactKey) || keeps(key));
				const less = outcomesOf(Object.fromEntries(kept), on, benefits);
				const more = outcomesOf(facts, on, benefits);
				less.forEach((outcome, index) => {
					if (answered.has(outcome.kind)) expect(more[index]?.kind, outcome.benefit.id).not.toBe('unknown');
				});
			}),
			{ numRuns: 250 },
		);
	});

	test('of somebody for whom everything is in order, taking facts away leaves "not known", never "no"', () => {
		fc.assert(
			fc.property(fc.subarray(Object.keys(hired) as FactKey[]), (keys) => {
				const fewer = without(hired, ...keys);
				for (const { kind } of outcomesOf(fewer, day('2024-11-01'), [expansionGrant, graduateUnitInsurance]))
					expect(['now', 'from', 'unknown']).toContain(kind);
			}),
		);
	});
});

describe('a sweep over all months', () => {
	const months = Array.from({ length: 43 }, (_, index) => plusMonths(monthOf(2024, 6), index));

	test('from June 2024 to December 2027', () => {
		expect(months.at(-1)).toBe(monthOf(2027, 12));
	});

	test.each(benefits.map((benefit) => [benefit.id, benefit] as const))(
		'%s: before, in force, past its end, in this order, with no gap and no overlap',
		(_, { inForce }) => {
			const order = ['before', 'in-force', 'past-end'];
			const standings = months.flatMap((month) =>
				[firstDayOf(month), lastDayOf(month)].map((on) => order.indexOf(standingOf(inForce, on))),
			);
			expect(standings).toEqual([...standings].sort());
			expect(standings).not.toContain(-1);
			expect(standingOf(inForce, plusDays(inForce.from, -1))).toBe('before');
			expect(standingOf(inForce, inForce.from)).toBe('in-force');
			const last = inForce.lastReceipt ?? inForce.until;
			if (last !== undefined) {
				expect(standingOf(inForce, last)).toBe('in-force');
				expect(standingOf(inForce, plusDays(last, 1))).toBe('past-end');
			}
		},
	);
});
