import type { HiresAssessment } from '$lib/assess/hires';
import { sayReasons } from '$lib/assess/words';
import type { Hire } from '$lib/benefits/hires/hire-list';
import { writeMoney } from '$lib/engine/amount';
import type { Day } from '$lib/engine/day';

/** What a spreadsheet would run as a formula is written as text. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/**
 * The result as rows to paste into a spreadsheet: one a hire, with the benefits chosen, their sum, the next last day to claim,
 * and what needs another look. Nothing of the list is repeated but the label.
 */
export function writeResults(rows: readonly Hire[], list: HiresAssessment, on: Day): string {
	const lines = list.hires.map(({ row, best, outcomes }) => {
		const ends = best.chosen
			.flatMap(({ outcome }) => outcome.window?.until ?? [])
			.filter((until) => until >= on)
			.sort();
		const problems = [
			...list.problems.filter((problem) => problem.row === row).map(({ says }) => says),
			...outcomes.filter(({ kind }) => kind === 'one-step').flatMap((outcome) => sayReasons(outcome, on)),
		];
		return [
			safe(rows[row]?.label ?? `第${row + 1}位`),
			best.chosen.map(({ outcome }) => outcome.benefit.name).join('、'),
			writeMoney(best.total),
			ends[0] ?? '',
			problems.join('；'),
		];
	});
	return [['称呼', '可申领补贴', '补贴合计', '申领截止', '问题'], ...lines]
		.map((cells) => cells.map((cell) => cell.replace(/[\t\n\r]+/g, ' ')).join('\t'))
		.join('\n');
}
