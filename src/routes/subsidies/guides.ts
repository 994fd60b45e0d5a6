import type { BenefitId } from '$lib/benefits/ids';
import type { Guide } from '$lib/law/guide';

const files = import.meta.glob<{ guide: Guide }>('/src/lib/law/guides/*.ts');

/** What is told of a benefit besides whether and how much; fetched only where it is shown. */
export async function loadGuide(id: BenefitId): Promise<Guide> {
	const file = files[`/src/lib/law/guides/${id}.ts`];
	if (!file) throw new Error(`no guide: ${id}`);
	return (await file()).guide;
}

/** The guides of several benefits. */
export const loadGuides = async (ids: readonly BenefitId[]): Promise<ReadonlyMap<BenefitId, Guide>> =>
	new Map(await Promise.all(ids.map(async (id): Promise<[BenefitId, Guide]> => [id, await loadGuide(id)])));
