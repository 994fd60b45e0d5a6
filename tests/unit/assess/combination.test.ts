import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestCombination, bestForOutcomes, itemsOf, type Item } from '$lib/assess/combination';
import { flexiblePlans } from '$lib/assess/flexible-plans';
import { hireBenefits } from '$lib/assess/hire-benefits';
import { outcomesOf } from '$lib/assess/outcome';
import { benefits } from '$lib/benefits';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { flexibleWorkGrant } from '$lib/benefits/flexible-work-grant';
import { graduateFlexibleInsurance } from '$lib/benefits/graduate-flexible-insurance';
import { benefitIds, type BenefitId } from '$lib/benefits/ids';
import { day } from '$lib/engine/day';
import { sumOf, yuan, type Fen } from '$lib/engine/money';
import { flexible, hired, month, sensibleFacts } from '../benefits/hire';
import { someDay } from '../benefits/strange-facts';

const cite = { document: 'procedures' };
const item = (benefit: BenefitId, total: number, excludes: BenefitId[] = [], claimOn?: string): Item => ({
	key: benefit,
	benefit,
	total: yuan(total),
	excludes: excludes.map((other) => ({ benefit: other, says: `不能和${other}一起`, cite })),
	...(claimOn && { claimOn: day(claimOn) }),
});

const unit = item('graduate-unit-insurance', 10_000, ['hiring-subsidy']);
const hiring = item('hiring-subsidy', 5000);
const expansion = item('expansion-grant', 1500, ['hiring-subsidy']);
const keysOf = (items: readonly Item[] | undefined) => items?.map(({ key }) => key);

describe('the best combination', () => {
	test('10,000 + 1,500 against 5,000', () => {
		const best = bestCombination([unit, hiring, expansion]);
		expect(keysOf(best.chosen)).toEqual(['graduate-unit-insurance', 'expansion-grant']);
		expect(best.total).toBe(1_150_000);
		expect(best.runnerUp?.total).toBe(500_000);
		expect(best.leftOut).toHaveLength(1);
		expect(best.leftOut[0]?.because).toBe('不能和hiring-subsidy一起');
	});

	test('an exclusion stated by one side holds for both', () => {
		const one = item('hiring-subsidy', 5000, ['expansion-grant']);
		const other = item('expansion-grant', 1500);
		expect(bestCombination([one, other]).total).toBe(500_000);
		expect(bestCombination([other, one]).total).toBe(500_000);
	});

	test('of nothing: nothing; of one: that one, and no runner-up', () => {
		expect(bestCombination([])).toMatchObject({ chosen: [], total: 0, leftOut: [] });
		expect(bestCombination([hiring])).toMatchObject({ total: 500_000, leftOut: [] });
		expect(bestCombination([hiring]).runnerUp).toBeUndefined();
	});

	test('of equal sums the earlier money, and it is said', () => {
		const late = item('hiring-subsidy', 5000, ['graduate-unit-insurance'], '2026-03-01');
		const early = item('graduate-unit-insurance', 5000, [], '2025-08-01');
		for (const items of [
			[late, early],
			[early, late],
		]) {
			const best = bestCombination(items);
			expect(keysOf(best.chosen)).toEqual(['graduate-unit-insurance']);
			expect(best.runnerUp?.total).toBe(best.total);
		}
	});

	test('is lawful, cannot be added to, and no other lawful one is worth more', () => {
		const some = fc
			.uniqueArray(fc.constantFrom(...benefitIds), { maxLength: 9 })
			.chain((ids) =>
				fc.tuple(
					...ids.map((id) =>
						fc
							.tuple(fc.nat(9), fc.subarray(ids.filter((other) => other !== id)))
							.map(([sum, excludes]) => item(id, sum * 500, excludes)),
					),
				),
			);
		fc.assert(
			fc.property(some, (items: Item[]) => {
				const apart = (a: Item, b: Item) =>
					a.excludes.some(({ benefit }) => benefit === b.benefit) ||
					b.excludes.some(({ benefit }) => benefit === a.benefit);
				const lawful = (set: readonly Item[]) =>
					set.every((a, index) => set.slice(index + 1).every((b) => !apart(a, b)));
				const best = bestCombination(items);
				expect(lawful(best.chosen)).toBe(true);
				expect(best.chosen.length + best.leftOut.length).toBe(items.length);
				let most = 0;
				for (let bits = 0; bits < 1 << items.length; bits++) {
					const set = items.filter((_, index) => (bits >> index) & 1);
					if (lawful(set)) most = Math.max(most, sumOf(set.map(({ total }) => total)));
				}
				expect(best.total).toBe(most);
				for (const { item: left, because } of best.leftOut) {
					expect(because).not.toBe('');
					expect(lawful([...best.chosen, left])).toBe(false);
				}
				if (best.runnerUp) expect(best.runnerUp.total).toBeLessThanOrEqual(best.total);
			}),
			{ numRuns: 300 },
		);
	});
});

const forHire = (more: BenefitFacts, on: string) =>
	bestForOutcomes(
		outcomesOf({ ...hired, hardship: 'none', publicWelfarePost: 'none', ...more }, day(on), hireBenefits),
	);

describe('one hire', () => {
	test('the 2024 graduate on 2024-12-01: 1,500 now and 10,000 from August 2025', () => {
		const best = forHire({}, '2024-12-01');
		expect(best.total).toBe(1_150_000);
		expect(best.chosen.map(({ key, claimOn }) => [key, claimOn])).toEqual([
			['graduate-unit-insurance', '2025-08-01'],
			['expansion-grant', '2024-11-01'],
		]);
		expect(best.leftOut).toEqual([]);
	});

	test('the same, registered: the 5,000 are left out, with both reasons', () => {
		const best = forHire({ registered: true }, '2024-12-01');
		expect(best.total).toBe(1_150_000);
		expect(best.runnerUp?.total).toBe(500_000);
		expect(best.leftOut.map(({ item: { key } }) => key)).toEqual(['hiring-subsidy']);
		expect(best.leftOut[0]?.because).toContain('毕业生单位社保补贴');
		expect(best.leftOut[0]?.because).toContain('扩岗补助');
		expect(best.leftOut[0]?.cites.length).toBeGreaterThan(0);
	});

	test('on 2025-09-01 the expansion grant has closed: 10,000', () => {
		expect(forHire({ registered: true }, '2025-09-01').total).toBe(1_000_000);
	});

	test('a graduate of 2021, registered, insured from March 2025: 5,000 only', () => {
		const best = forHire(
			{ graduationYear: 2021, registered: true, firstInsured: month('2025-03') },
			'2026-03-01',
		);
		expect(best).toMatchObject({ total: 500_000, leftOut: [] });
	});

	test('5 months had before: 5,831 and 1,500 still beat 5,000', () => {
		expect(forHire({ registered: true, unitSubsidyMonths: 5 }, '2024-12-01').total).toBe(733_100);
	});

	test('insured in a later year without registration: nothing', () => {
		expect(forHire({ graduationYear: 2025, firstInsured: month('2026-01') }, '2026-02-01').total).toBe(0);
	});

	test('with registration: expansion grant April to June 2026, and the year', () => {
		const best = forHire(
			{ graduationYear: 2025, firstInsured: month('2026-01'), registered: true },
			'2026-04-01',
		);
		expect(best.total).toBe(1_150_000);
		expect(best.chosen.map(({ outcome }) => outcome.kind)).toEqual(['from', 'now']);
	});
});

describe('any outcomes', () => {
	test('only what can be claimed is counted, and never two that exclude one another', () => {
		fc.assert(
			fc.property(sensibleFacts, someDay, (facts, on) => {
				const { chosen, total } = bestForOutcomes(outcomesOf(facts, on, benefits));
				expect(total).toBe(sumOf([0 as Fen, ...chosen.map((each) => each.total)]));
				for (const { outcome, excludes } of chosen) {
					expect(['now', 'from']).toContain(outcome.kind);
					for (const { benefit } of excludes) expect(chosen.map(({ key }) => key)).not.toContain(benefit);
				}
			}),
			{ numRuns: 150 },
		);
	});

	test('never pays less than any one of them alone, and holds no excluded pair either way round', () => {
		const pairs = new Set(
			benefits.flatMap(({ id, excludes }) =>
				excludes.flatMap(({ benefit }) => [`${id} ${benefit}`, `${benefit} ${id}`]),
			),
		);
		fc.assert(
			fc.property(sensibleFacts, someDay, (facts, on) => {
				// everything is made to be in order, so that several can be had at once
				const outcomes = outcomesOf({ ...facts, ...hired, registered: true }, on, benefits);
				const { chosen, total } = bestForOutcomes(outcomes);
				for (const item of itemsOf(outcomes)) expect(total).toBeGreaterThanOrEqual(item.total);
				for (const a of chosen)
					for (const b of chosen) expect(pairs.has(`${a.benefit} ${b.benefit}`)).toBe(false);
			}),
			{ numRuns: 150 },
		);
	});

	test('every benefit excludes only others', () => {
		for (const { id, excludes } of benefits) expect(excludes.map(({ benefit }) => benefit)).not.toContain(id);
	});
});

describe('a graduate in flexible work, over time', () => {
	const plans = (more: BenefitFacts, on: string) => {
		const facts = { ...flexible, ...more };
		const outcomes = outcomesOf(facts, day(on), [graduateFlexibleInsurance, flexibleWorkGrant]);
		return flexiblePlans(outcomes, facts, day(on)).map(({ claims, total }) => ({
			total,
			claims: claims.map(({ benefit, claimOn }) => [benefit, claimOn]),
		}));
	};

	test('nothing had: 12,000 either way, the two years of the subsidy first; the one-off on another twelve months', () => {
		expect(plans({}, '2025-06-01')).toEqual([
			{
				total: 1_200_000,
				claims: [
					['graduate-flexible-insurance', '2026-03-01'],
					['graduate-flexible-insurance', '2027-03-01'],
				],
			},
			{
				total: 1_200_000,
				claims: [
					['graduate-flexible-insurance', '2026-03-01'],
					['flexible-work-grant', '2027-03-01'],
				],
			},
		]);
	});

	test('asked after the claim has opened: the first now, the other a year after it opened', () => {
		expect(plans({}, '2026-05-10').map(({ claims }) => claims.map(([, claimOn]) => claimOn))).toEqual([
			['2026-05-10', '2027-03-01'],
			['2026-05-10', '2027-03-01'],
		]);
	});

	test('the first year had: the second, or the one-off, on the same day', () => {
		const had: BenefitFacts = {
			received: ['graduate-flexible-insurance'],
			flexibleSubsidyMonths: 12,
			insuranceSubsidyApproved: month('2026-03'),
		};
		expect(plans(had, '2026-06-01')).toEqual([
			{ total: 600_000, claims: [['graduate-flexible-insurance', '2027-03-01']] },
			{ total: 600_000, claims: [['flexible-work-grant', '2027-03-01']] },
		]);
	});

	test('some months had: with the next claim more than a year, so no one-off after it', () => {
		const had: BenefitFacts = {
			received: ['graduate-flexible-insurance'],
			flexibleSubsidyMonths: 5,
			insuranceSubsidyApproved: month('2024-09'),
		};
		// 24 − 5 − 12 are 7 months: 3,500 yuan
		expect(plans(had, '2026-06-01')).toEqual([
			{
				total: 950_000,
				claims: [
					['graduate-flexible-insurance', '2026-06-01'],
					['graduate-flexible-insurance', '2027-03-01'],
				],
			},
		]);
	});

	test('the one-off is said to rest on another twelve months, and the office is named', () => {
		const outcomes = outcomesOf(flexible, day('2025-06-01'), [graduateFlexibleInsurance, flexibleWorkGrant]);
		const [years, grant] = flexiblePlans(outcomes, flexible, day('2025-06-01'));
		expect(years?.says).toBe('一共12,000元，最后一笔2027年3月1日起可以申领');
		expect(grant?.says).toContain('按另外缴满的12个月算');
		expect(grant?.says).toContain('请问街道（乡镇）');
	});

	test('the one-off already had, or not a graduate: no plan', () => {
		expect(plans({ received: ['flexible-work-grant'] }, '2025-06-01')).toEqual([]);
		expect(plans({ graduate: false }, '2025-06-01')).toEqual([]);
	});

	test('never throws', () => {
		fc.assert(
			fc.property(sensibleFacts, someDay, (facts, on) => {
				const both = { ...flexible, ...facts };
				void flexiblePlans(outcomesOf(both, on, benefits), both, on);
			}),
			{ numRuns: 100 },
		);
	});
});
