import type { Finding } from '$lib/engine/condition';

/** The single requirements of a finding, in their order; of a group of which one is enough and holds, only that one. */
export const conditionsOf = (finding: Finding): readonly Finding[] => {
	if (!finding.of) return [finding];
	const held = finding.kind === 'any' ? finding.of.filter(({ truth }) => truth === 'yes') : [];
	return (held.length > 0 ? held : finding.of).flatMap(conditionsOf);
};
