import type { HiresAssessment } from '$lib/assess/hires';
import { summaryOf } from '$lib/assess/hire-summary';
import type { Hire } from '$lib/benefits/hires/hire-list';
import { formulaSafe } from '$lib/device/spreadsheet/formula-safe';
import { writeMoney } from '$lib/engine/amount';
import type { Day } from '$lib/engine/day';

/**
 * The result as rows to paste into a spreadsheet: one a hire, with the benefits chosen, their sum, the next last day to claim,
 * and what needs another look. Nothing of the list is repeated but the label.
 */
export function writeResults(rows: readonly Hire[], list: HiresAssessment, on: Day): string {
	const lines = list.hires.map((hire) => {
		const { row } = hire;
		const { benefits, total, deadline, steps } = summaryOf(hire, on);
		const problems = list.problems.filter((problem) => problem.row === row).map(({ says }) => says);
		return [
			formulaSafe(rows[row]?.label ?? `第${row + 1}位`),
			benefits,
			writeMoney(total),
			deadline ?? '',
			[...problems, ...steps].join('；'),
		];
	});
	return [['称呼', '可申领补贴', '补贴合计', '申领截止', '问题'], ...lines]
		.map((cells) => cells.map((cell) => cell.replace(/[\t\n\r]+/g, ' ')).join('\t'))
		.join('\n');
}
