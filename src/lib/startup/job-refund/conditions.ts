import type { Citation } from '$lib/engine/citation';
import { writeRate } from '$lib/engine/amount';
import { allOf, type Condition, type Requirement } from '$lib/engine/condition';
import type { Standing } from '$lib/engine/dated';
import { sayCount } from '$lib/engine/count';
import { truthOf } from '$lib/engine/truth';
import { when } from '$lib/engine/when';
import { jobRefund as law, type JobRefundRule } from '$lib/law/job-refund';
import type { JobRefundFacts, Key } from './facts';

type Rule = Condition<JobRefundFacts>;

/** Whether so many of so many are no more than the rate, which is in hundredths of a per cent. Exact: both sides in whole numbers. */
export const isWithin = (out: number, staff: number, limit: number): boolean => out * 10_000 <= staff * limit;

/** How many a unit may lay off at most. `mostOut(30, 2000)` is 6 */
const mostOut = (staff: number, limit: number): number => Math.floor((staff * limit) / 10_000);

/** The highest rate of layoffs for a unit of that many; undefined where it is the year's target, which nobody printed. */
const limitFor = (staff: number, rule: JobRefundRule): number | undefined =>
	staff <= law.smallStaff ? law.smallLayoffs : rule.layoffs;

const unit = (by: Citation): Rule =>
	when<JobRefundFacts, 'refundUnit'>('refundUnit', (kind) => kind !== 'none', {
		says: '是企业，或者参照企业办的单位',
		cite: by,
		otherwise: ({ refundUnit }) =>
			refundUnit === 'none'
				? '通知只写了企业、社会组织、律所、会计所和用单位名义参保的个体工商户'
				: undefined,
	});

const paidFull = (by: Citation): Rule =>
	when<JobRefundFacts, 'unemploymentPaidFull'>('unemploymentPaidFull', (full) => full, {
		says: '足额缴失业保险费12个月以上',
		cite: by,
		otherwise: ({ unemploymentPaidFull }) =>
			unemploymentPaidFull === false ? '足额缴满12个月以后，下一年再看' : undefined,
		canChange: true,
	});

/** What is asked next to know whether too many were laid off. */
function layoffNeeds(
	{ laidOffLastYear: out, insuredLastYear: staff }: JobRefundFacts,
	rule: JobRefundRule,
): readonly Key[] {
	if (out === undefined) return ['laidOffLastYear'];
	if (out === 0) return [];
	if (staff === undefined) return ['insuredLastYear'];
	return limitFor(staff, rule) === undefined ? ['layoffsWithinTarget'] : [];
}

/** The facts about layoffs that matter, in order: how many were insured only once somebody was laid off, or once told. */
export const askForLayoffs = (facts: JobRefundFacts, rule: JobRefundRule): readonly Key[] => {
	const { laidOffLastYear: out, insuredLastYear: staff } = facts;
	return [
		'laidOffLastYear',
		...(out || staff !== undefined ? (['insuredLastYear'] as const) : []),
		...(out && staff && limitFor(staff, rule) === undefined ? (['layoffsWithinTarget'] as const) : []),
	];
};

const layoffs = (given: JobRefundFacts, rule: JobRefundRule, by: Citation): Rule => ({
	says: `上一年没有裁员，或者裁员率不高于${rule.layoffs === undefined ? '失业率控制目标' : `${writeRate(rule.layoffs)}%`}（30人及以下的不高于20%）`,
	cite: by,
	needs: layoffNeeds(given, rule),
	holds({ laidOffLastYear: out, insuredLastYear: staff, layoffsWithinTarget }) {
		if (out === undefined) return 'unknown';
		if (out === 0) return 'yes';
		if (!staff) return 'unknown';
		const limit = limitFor(staff, rule);
		return limit === undefined ? truthOf(layoffsWithinTarget) : truthOf(isWithin(out, staff, limit));
	},
	otherwise({ laidOffLastYear: out, insuredLastYear: staff, layoffsWithinTarget }) {
		if (!out || !staff) return undefined;
		const limit = limitFor(staff, rule);
		if (limit === undefined)
			return layoffsWithinTarget === false
				? '裁员率超过了控制目标'
				: '超过30人的看失业率控制目标，是多少通知没有写，请问12333';
		return isWithin(out, staff, limit)
			? undefined
			: `${sayCount(staff)}人最多裁${sayCount(mostOut(staff, limit))}人，裁了${sayCount(out)}人，超过${writeRate(limit)}%`;
	},
});

/** After what was read itself, only hearsay says that it goes on. */
const still = (by: Citation): Rule => ({
	says: '重庆2026年还办稳岗返还',
	cite: by,
	needs: [],
	holds: () => 'unknown',
	otherwise: '重庆2026年办不办、返还多少，没有查到，请问12333',
});

/** What must be met to be paid back in a year; conditions of 2026 are those of 2024, for its own were not read. */
export function refundRequirement(
	facts: JobRefundFacts,
	{ value: rule, cite: by }: Standing<JobRefundRule>,
): Requirement<JobRefundFacts> {
	const hearsay = rule.known === 'hearsay';
	const source = hearsay ? law.cites.rule : by;
	return allOf<JobRefundFacts>(
		unit(source),
		paidFull(source),
		layoffs(facts, rule, rule.layoffs === undefined ? source : law.cites.layoffs2025),
		...(hearsay ? [still(by)] : []),
	);
}
