/** Which absent facts can still settle a requirement: what is worth asking. */
import type { Finding } from '$lib/engine/condition';

/** Which way a requirement may still come out. What the law leaves open comes out neither way, whatever is answered. */
interface Ways {
	readonly yes: boolean;
	readonly no: boolean;
}

const eitherWay: Ways = { yes: true, no: true };
const neitherWay: Ways = { yes: false, no: false };
const onlyYes: Ways = { yes: true, no: false };
const onlyNo: Ways = { yes: false, no: true };

function waysOf(finding: Finding): Ways {
	if (finding.truth !== 'unknown') return finding.truth === 'no' ? onlyNo : onlyYes;
	if (!finding.of) return finding.missing.length > 0 ? eitherWay : neitherWay;
	const of = finding.of.map(waysOf);
	return finding.kind === 'any'
		? { yes: of.some(({ yes }) => yes), no: of.every(({ no }) => no) }
		: { yes: of.every(({ yes }) => yes), no: of.some(({ no }) => no) };
}

/**
 * @param yes whether it matters that the requirement holds
 * @param no whether it matters that it does not
 */
function collect(finding: Finding, yes: boolean, no: boolean, found: Set<string>): void {
	if (finding.truth !== 'unknown' || (!yes && !no)) return;
	const { kind, of, missing } = finding;
	if (!of) {
		for (const key of missing) found.add(key);
		return;
	}
	const ways = of.map(waysOf);
	const way = kind === 'any' ? 'no' : 'yes';
	const against = ways.filter((each) => !each[way]).length;
	of.forEach((each, index) => {
		const others = against === (ways[index]?.[way] ? 0 : 1);
		if (kind === 'any') collect(each, yes, no && others, found);
		else collect(each, yes && others, no, found);
	});
}

/**
 * The absent facts that can still settle a requirement, in the order in which it states them. Beside something the law
 * leaves open, a fact matters only if it can decide alone: by a "no" where all must hold, by a "yes" where one is enough.
 *
 * @example openFacts(findingOf(expansionGrant.requires, {}, on)) // employer, graduate, …
 */
export function openFacts(finding: Finding): Set<string> {
	const found = new Set<string>();
	collect(finding, true, true, found);
	return found;
}
