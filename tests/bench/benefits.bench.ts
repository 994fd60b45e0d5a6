import { bench } from 'vitest';
import { assessHires } from '$lib/assess/hires';
import { nextQuestion } from '$lib/assess/next-question';
import { outcomesOf, type Outcome } from '$lib/assess/outcome';
import { benefits } from '$lib/benefits';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { day } from '$lib/engine/day';
import { monthOf, plusMonths } from '$lib/engine/month';

const on = day('2025-06-15');

const graduate: BenefitFacts = {
	graduate: true,
	graduationYear: 2024,
	school: 'chongqing',
	registered: true,
	hukou: 'chongqing',
	birth: monthOf(2001, 9),
	sex: 'male',
	hardship: 'none',
	work: 'employed',
	employer: 'small',
	firstInsured: monthOf(2024, 8),
	contract: true,
	continuous: true,
	stillInsured: true,
	threeInsurances: true,
	publicWelfarePost: 'none',
	received: [],
};

const employer: BenefitFacts = {
	employer: 'small',
	hardship: 'none',
	publicWelfarePost: 'none',
	received: [],
};

/** Five hundred hires of all kinds: graduates of five years, registered or not, youths, with gaps and with slips. */
const hires = Array.from({ length: 500 }, (_, index): BenefitFacts => ({
	graduate: index % 4 !== 0,
	graduationYear: 2020 + (index % 6),
	registered: index % 3 !== 0,
	birth: monthOf(1998 + (index % 10), 1 + (index % 12)),
	firstInsured: plusMonths(monthOf(2024, 1), index % 22),
	contract: index % 17 !== 0,
	continuous: index % 23 !== 0,
	stillInsured: true,
	threeInsurances: index % 11 !== 0,
}));

// Money must be owed and a question be left, or the figures would flatter.
if (assessHires(employer, hires, on).total < 100_000_000) throw new Error('hardly anybody qualifies');
if (nextQuestion(outcomesOf(graduate, on, benefits)) === undefined) throw new Error('nothing left to ask');

/** Reads the answers: what is claimable, how much, and when. */
const answers = (outcomes: readonly Outcome[]): number =>
	outcomes.reduce(
		(sum, { kind, payment, window, from }) =>
			sum +
			kind.length +
			(payment.known ? payment.total : 1) +
			(window?.from.length ?? 0) +
			(from?.length ?? 0),
		0,
	);

/** Reads every reason too, and what is missing. */
const reasons = (outcomes: readonly Outcome[]): number =>
	outcomes.reduce(
		(sum, { finding, missing, step }) =>
			sum + (finding.of?.length ?? 0) + missing.length + (step?.missing.length ?? 0),
		answers(outcomes),
	);

/** The figures are those of a page that has answered before, not of its first answer. */
const warm = { warmupTime: 500 };

/** Keeps the results in use, so that the work cannot be left out. */
let kept = 0;

bench(
	'all benefits for one person (goal: within 50 µs, more than 20,000 a second)',
	() => {
		kept += answers(outcomesOf(graduate, on, benefits));
	},
	warm,
);

bench(
	'all benefits for one person, with every reason',
	() => {
		kept += reasons(outcomesOf(graduate, on, benefits));
	},
	warm,
);

bench(
	'all benefits for one person, with every reason and the next question',
	() => {
		const outcomes = outcomesOf(graduate, on, benefits);
		kept += reasons(outcomes) + (nextQuestion(outcomes)?.length ?? 0);
	},
	warm,
);

bench(
	'500 hires with combinations and totals (goal: within 100 ms, more than 10 a second)',
	() => {
		kept += assessHires(employer, hires, on).total;
		if (Number.isNaN(kept)) throw new Error('no figure');
	},
	warm,
);
