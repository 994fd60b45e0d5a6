import { sayMonths } from '$lib/engine/month';
import { specialWork, type SpecialWorkGroup } from '$lib/law/special-work';

/** How one group of special work stands for a person. Periods are months. */
export interface SpecialWorkResult {
	readonly group: SpecialWorkGroup;
	readonly done: number | undefined;
	/** months still missing; 0 when there are enough; undefined when nothing was given */
	readonly missing: number | undefined;
	readonly says: string;
}

/**
 * Screens years of special work against the three published groups. It says only whether the years of a group are reached;
 * whether work counts, whether groups add up and which age applies after the reform is not published and is decided by the
 * social insurance agency. 渝人社〔2024〕282号 办事指南二.
 *
 * @param done months of such work by group
 * @example screenSpecialWork({ heights: 119 })[0].missing // 1
 */
export function screenSpecialWork(
	done: Partial<Record<SpecialWorkGroup['id'], number>>,
): readonly SpecialWorkResult[] {
	return specialWork.groups.map((group) => {
		const months = done[group.id];
		if (months === undefined)
			return { group, done: undefined, missing: undefined, says: `要满${sayMonths(group.months, '年')}` };
		const missing = Math.max(0, group.months - months);
		return {
			group,
			done: months,
			missing,
			says:
				missing === 0
					? `已满${sayMonths(group.months, '年')}，可以请社保经办机构认定`
					: `还差${sayMonths(missing, '年')}才满${sayMonths(group.months, '年')}`,
		};
	});
}
