import type { Citation } from './citation';
import type { Day } from './day';
import { both, either, type Truth } from './truth';

/** One requirement of a rule, in words a citizen understands, with the article that states it. */
export interface Condition<Facts> {
	readonly says: string;
	readonly cite?: Citation;
	/** the facts it looks at; those not given are what is missing when the answer is unknown */
	readonly needs: readonly (keyof Facts & string)[];
	/** whether it holds on the day; never throws */
	holds(facts: Facts, on: Day): Truth;
	/** said when it does not hold: what would change it, or who decides */
	readonly otherwise?: string | ((facts: Facts, on: Day) => string | undefined);
	/** the person can still do something about it: register, sign, file */
	readonly canChange?: true;
}

/** Several requirements together: all must hold, or any one. */
export interface Group<Facts> {
	readonly kind: 'all' | 'any';
	readonly says?: string;
	readonly of: readonly Requirement<Facts>[];
}

export type Requirement<Facts> = Condition<Facts> | Group<Facts>;

/** Every one of these must hold. */
export const allOf = <Facts>(...of: Requirement<Facts>[]): Group<Facts> => ({ kind: 'all', of });

/** One of these is enough. */
export const anyOf = <Facts>(...of: Requirement<Facts>[]): Group<Facts> => ({ kind: 'any', of });

/** What became of a requirement for one person: the reason tree an answer is explained with. */
export interface Finding {
	readonly truth: Truth;
	readonly says?: string;
	readonly cite?: Citation;
	/** what would change it, or who decides; only where it does not hold */
	readonly otherwise?: string;
	/** the facts that could still decide it, in the order the rule states them; empty once decided */
	readonly missing: readonly string[];
	readonly canChange?: true;
	readonly kind?: 'all' | 'any';
	readonly of?: readonly Finding[];
}

const none: readonly string[] = [];

/** Whether a requirement is several together. Read, not looked for with `in`, which is several times slower here. */
export const isGroup = <Facts>(requirement: Requirement<Facts>): requirement is Group<Facts> =>
	(requirement as Partial<Group<Facts>>).of !== undefined;

/** What is missing in several findings, each fact once. */
function missingIn(of: readonly Finding[]): readonly string[] {
	const missing: string[] = [];
	for (const each of of) for (const key of each.missing) if (!missing.includes(key)) missing.push(key);
	return missing;
}

/**
 * What a requirement comes to for one person on one day, without the reasons: as {@link findingOf} says, but it stops where
 * the rest no longer matters. Most answers are never explained, and this is many times quicker.
 *
 * @example truthFor(allOf(adult, resident), { age: 17 }, today) // "no"
 */
export function truthFor<Facts extends object>(
	requirement: Requirement<Facts>,
	facts: Facts,
	on: Day,
): Truth {
	if (!isGroup(requirement)) return requirement.holds(facts, on);
	const everyOne = requirement.kind === 'all';
	let truth: Truth = everyOne ? 'yes' : 'no';
	for (const each of requirement.of) {
		truth = (everyOne ? both : either)(truth, truthFor(each, facts, on));
		if (truth === (everyOne ? 'no' : 'yes')) break;
	}
	return truth;
}

/**
 * Looks into a requirement for one person on one day.
 *
 * What is missing follows from the evaluation: the absent facts of unknown conditions that nothing else has already
 * decided. A condition that is unknown though all its facts are given is one the law leaves open.
 *
 * @example findingOf(allOf(adult, resident), { age: 17 }, today) // truth "no", missing [] — residence no longer matters
 */
export function findingOf<Facts extends object>(
	requirement: Requirement<Facts>,
	facts: Facts,
	on: Day,
): Finding {
	if (isGroup(requirement)) {
		const { kind, says } = requirement;
		const join = kind === 'all' ? both : either;
		let truth: Truth = kind === 'all' ? 'yes' : 'no';
		const of: Finding[] = [];
		for (const each of requirement.of) {
			const finding = findingOf(each, facts, on);
			of.push(finding);
			truth = join(truth, finding.truth);
		}
		const missing = truth === 'unknown' ? missingIn(of) : none;
		return says ? { kind, truth, of, missing, says } : { kind, truth, of, missing };
	}
	const { says, cite, needs, otherwise, canChange } = requirement;
	const truth = requirement.holds(facts, on);
	const missing = truth === 'unknown' ? needs.filter((key) => facts[key] === undefined) : none;
	// Put together step by step: this runs hundreds of times for every answer.
	const finding: { -readonly [Key in keyof Finding]: Finding[Key] } = { truth, says, missing };
	if (cite) finding.cite = cite;
	if (truth !== 'yes' && otherwise) {
		const hint = typeof otherwise === 'function' ? otherwise(facts, on) : otherwise;
		if (hint) finding.otherwise = hint;
	}
	if (canChange) finding.canChange = canChange;
	return finding;
}
