import type { BenefitId } from '$lib/benefits/ids';
import type { Guide } from '$lib/law/guide';

/** Every file of guides, by its path. */
export const guideFiles = import.meta.glob<{ readonly guide: Guide }>('/src/lib/law/guides/**', {
	eager: true,
});

/** The guide of a benefit. */
export function guideOf(id: BenefitId): Guide {
	const file = guideFiles[`/src/lib/law/guides/${id}.ts`];
	if (!file) throw new Error(`no guide: ${id}`);
	return file.guide;
}
