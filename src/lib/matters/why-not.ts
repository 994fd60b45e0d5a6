import type { Finding } from '$lib/engine/condition';

/** What is said of the first requirement that does not hold, where it says anything. */
function firstUnmet({ truth, of, otherwise }: Finding): string | undefined {
	if (truth !== 'no') return undefined;
	if (!of) return otherwise;
	for (const each of of) {
		const says = firstUnmet(each);
		if (says) return says;
	}
	return undefined;
}

/**
 * Why a requirement does not hold, in the words of its first part that does not; else where to look.
 *
 * @example whyNot(findingOf(allOf(sixKinds()), { traineeGroup: 'none' }, on)) // "没有工作的，办了失业登记，…"
 */
export const whyNot = (finding: Finding): string => firstUnmet(finding) ?? '哪一条不符合，见“条件”';
