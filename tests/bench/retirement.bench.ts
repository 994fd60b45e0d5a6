import { bench } from 'vitest';
import { day } from '$lib/engine/day';
import { monthOf, plusMonths } from '$lib/engine/month';
import { assess } from '$lib/retirement/assess';
import type { RetirementFacts } from '$lib/retirement/facts';

/** As many people as one round of the bench assesses: ops/s times this are assessments a second. */
const COUNT = 4096;

const on = day('2026-11-21');

/** Numbers that look thrown but are the same on every run (Lehmer, 16807 modulo 2³¹ − 1). */
function thrown(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state * 16_807) % 2_147_483_647;
		return state % below;
	};
}

/**
 * People of every group with a full record: born within 24 years of the first the reform delays, 2 to 27 years paid, who
 * pay on, pay until a month or have stopped, some with a month chosen.
 */
function peopleOf(count: number): RetirementFacts[] {
	const below = thrown(20_250_101);
	return Array.from({ length: count }, (_, index): RetirementFacts => {
		const original = ([60, 55, 50] as const)[index % 3] ?? 60;
		const birth = monthOf(2025 - original, 1 + below(24 * 12));
		const asOf = monthOf(2026, 1 + below(11));
		const paying = below(4) > 0;
		return {
			birth,
			sex: original === 60 ? 'male' : 'female',
			original,
			paid: 24 + below(Math.min(300, asOf - birth - 16 * 12 - 24)),
			asOf,
			paying,
			...(paying && below(3) === 0 && { until: plusMonths(asOf, 1 + below(180)) }),
			...(below(4) === 0 && { choose: [monthOf(2030, 1 + below(120))] }),
		};
	});
}

const people = peopleOf(COUNT);

// Every one of them has an answer and an outlook, or the figure would flatter.
for (const person of people) {
	const { cases, problems } = assess(person, on);
	if (cases.length !== 1 || !cases[0]?.outlook || problems.length > 0)
		throw new Error(`not a full assessment: ${JSON.stringify({ person, problems })}`);
}

/** Keeps the results in use, so that the work cannot be left out. */
let kept = 0;

bench('assess 4,096 people with a full contribution record (ops/s × 4,096 = assessments a second)', () => {
	for (const person of people) kept += assess(person, on).cases[0]?.outlook?.totalAtStatutory ?? 0;
	if (Number.isNaN(kept)) throw new Error('no figure');
});
