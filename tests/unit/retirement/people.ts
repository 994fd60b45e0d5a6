/** People to try the law on. Months are written "1970-06", periods are counts of months. */
import { day, type Day } from '$lib/engine/day';
import type { Finding } from '$lib/engine/condition';
import { formatMonth, monthOf, type Month } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import type { OriginalAge } from '$lib/law/retirement-ages';
import { assess, type Assessment, type RetirementCase } from '$lib/retirement/assess';
import type { MonthRange, RecordOutlook } from '$lib/retirement/contributions';
import { explain } from '$lib/retirement/explain';
import type { RetirementFacts } from '$lib/retirement/facts';
import { planFor, type Plan } from '$lib/retirement/plan';

/** The day most people here ask on. */
export const today = day('2026-11-21');

/** The month written "1970-06". */
export const month = (text: string): Month => monthOf(Number(text.slice(0, 4)), Number(text.slice(5)));

/** Fifteen years and six months are years(15, 6), 186. */
export const years = (count: number, months = 0): number => count * 12 + months;

/** "2030-06–2030-12, 2031-04–2031-11"; "none" of none. */
export const write = (ranges: readonly MonthRange[]): string =>
	ranges
		.map(({ from, to }) => (from === to ? formatMonth(from) : `${formatMonth(from)}–${formatMonth(to)}`))
		.join(', ') || 'none';

/** A requirement of a finding by a word it says. */
export function requirement(finding: Finding, word: string): Finding {
	const found = finding.of?.filter(({ says }) => says?.includes(word)) ?? [];
	if (found.length !== 1 || !found[0]) throw new Error(`${found.length} requirements speak of ${word}`);
	return found[0];
}

/** Someone with facts, on a day. Every method gives another person; nobody is changed. */
class Person {
	constructor(
		readonly facts: RetirementFacts,
		readonly today: Day,
	) {}

	private but(facts: RetirementFacts): Person {
		return new Person({ ...this.facts, ...facts }, this.today);
	}

	/** who asks on that day */
	on(text: string): Person {
		return new Person(this.facts, day(text));
	}
	/** whose record is that many months at the end of a month */
	paid(months: number, asOf: string): Person {
		return this.but({ paid: months, asOf: month(asOf) });
	}
	payingOn(): Person {
		return this.but({ paying: true });
	}
	payingUntil(last: string): Person {
		return this.but({ paying: true, until: month(last) });
	}
	stopped(): Person {
		return this.but({ paying: false });
	}
	choosing(...months: string[]): Person {
		return this.but({ choose: months.map(month) });
	}
	drawingPension(): Person {
		return this.but({ drawing: true });
	}
	inStatePost(): Person {
		return this.but({ statePost: true });
	}

	get assessment(): Assessment {
		return assess(this.facts, this.today);
	}
	/** the one answer of someone whose original age is known */
	get answer(): RetirementCase {
		const { cases, problems } = this.assessment;
		if (cases.length !== 1 || !cases[0] || problems.length > 0)
			throw new Error(`${cases.length} answers, ${JSON.stringify(problems)}`);
		return cases[0];
	}
	get outlook(): RecordOutlook {
		const { outlook } = this.answer;
		if (!outlook) throw new Error('no contribution record');
		return outlook;
	}
	get steps(): readonly Step[] {
		const { facts, record } = this.assessment;
		return explain(this.answer, facts, record);
	}
	/** what retiring in a month would be */
	plan(text: string): Plan {
		const { facts, record, on } = this.assessment;
		return planFor(month(text), this.answer, facts, record, on);
	}
}

export type { Person };

export const man = (birth: string): Person => new Person({ birth: month(birth), sex: 'male' }, today);

/** A woman with her age before the reform, or one who is not sure of it. */
export const woman = (birth: string, original?: 50 | 55): Person =>
	new Person({ birth: month(birth), sex: 'female', ...(original && { original }) }, today);

/** Someone of the group with that original age. */
export const someone = (birth: string, original: OriginalAge): Person =>
	original === 60 ? man(birth) : woman(birth, original);
