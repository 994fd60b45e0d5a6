/** Whether what fails is one thing that somebody can still do something about: register, sign, file. */
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { isGroup, type Finding, type Requirement } from '$lib/engine/condition';
import type { Day } from '$lib/engine/day';
import { all, any } from '$lib/engine/truth';

/**
 * Whether a requirement fails and nothing the person can still do would change it. Looks no further than it must, so that
 * reasons need not be given for what is out of the question anyway.
 *
 * @example failsForGood(allOf(isGraduate, filedAhead), { graduate: false, filedAhead: false }, on) // true
 */
export function failsForGood(requirement: Requirement<BenefitFacts>, facts: BenefitFacts, on: Day): boolean {
	if (!isGroup(requirement)) return !requirement.canChange && requirement.holds(facts, on) === 'no';
	return requirement.kind === 'any'
		? requirement.of.every((each) => failsForGood(each, facts, on))
		: requirement.of.some((each) => failsForGood(each, facts, on));
}

/**
 * The fewest requirements still to be met, each of which can be; undefined where one that fails cannot.
 * Of a group of which any is enough, the nearest.
 */
function stepsOf(finding: Finding): readonly Finding[] | undefined {
	if (finding.truth !== 'no') return [];
	if (!finding.of) return finding.canChange ? [finding] : undefined;
	const routes = finding.of.map(stepsOf);
	if (finding.kind === 'any')
		return routes.reduce((best, way) => (way && (!best || way.length < best.length) ? way : best), undefined);
	return routes.some((way) => !way) ? undefined : routes.flatMap((way) => way ?? []);
}

/**
 * The one requirement that is not met but still can be, if no other fails.
 *
 * @example of a graduate without a contract: "签了劳动合同"; undefined where registering was missed too
 */
export function onlyStep(finding: Finding): Finding | undefined {
	const steps = stepsOf(finding);
	return steps?.length === 1 ? steps[0] : undefined;
}

/**
 * What a requirement would come to if one step were taken.
 *
 * @example supposing(finding, onlyStep(finding)).truth // "yes", where nothing else is open
 */
export function supposing(finding: Finding, step: Finding): Finding {
	if (finding === step) return { ...finding, truth: 'yes' };
	if (!finding.of) return finding;
	const of = finding.of.map((each) => supposing(each, step));
	return { ...finding, of, truth: (finding.kind === 'any' ? any : all)(of.map((each) => each.truth)) };
}
