import type { Question } from '$lib/engine/fact';
import type { BenefitFacts } from '../facts/facts';
import { asked } from '../facts/questions/for-hires';
import { writeAnswer } from '$lib/engine/write-answer';
import { hireColumns, labelColumn, usualColumns, type HireColumn } from './hire-columns';
import { hireLabel, type Hire } from './hire-list';

/**
 * Writes one cell as it is read from a list; empty where the fact is unknown.
 *
 * @example of the column 毕业年份: "2024"; of somebody who is no graduate "否"
 */
function writeHireCell({ fact }: HireColumn, facts: BenefitFacts): string {
	const value = fact && facts[fact];
	if (fact === 'graduationYear' && value === undefined && facts.graduate === false) return '否';
	if (fact === undefined || value === undefined) return '';
	const question: Question = asked[fact];
	if (question.kind === 'yes-no') return value === true ? '是' : '否';
	if (question.kind !== 'choice' && question.kind !== 'several') return writeAnswer(question, value);
	const values: readonly string[] = Array.isArray(value) ? value : [String(value)];
	const says = values.map((each) => question.options.find((option) => option.value === each)?.says);
	return says.filter(Boolean).join('、') || '无';
}

/**
 * Writes a list of hires with headings, apart by tabs, to be pasted into a spreadsheet; `readHires` reads the same
 * rows from it, a year of graduation being that of a graduate. The usual columns are always there, others where something
 * stands in them; facts that have no column are not written.
 *
 * @example writeHires([{ label: '甲', facts: { graduationYear: 2024 } }]) // "称呼\t毕业年份\t…\n甲\t2024\t…"
 */
export function writeHires(hires: readonly Hire[]): string {
	const columns = hireColumns.filter((column) => {
		if (usualColumns.includes(column)) return true;
		return hires.some(({ facts }) =>
			column.fact === 'graduate'
				? // The year says it already: a year for "yes", 否 in its place for "no".
					facts.graduate !== undefined && facts.graduate !== (facts.graduationYear !== undefined)
				: writeHireCell(column, facts) !== '',
		);
	});
	const rows = hires.map(({ label, facts }) => {
		const cells = columns.map((column) =>
			column === labelColumn ? (hireLabel(label ?? '') ?? '') : writeHireCell(column, facts),
		);
		// Somebody of whom nothing is known is still a row.
		return cells.some(Boolean) ? cells : ['?', ...cells.slice(1)];
	});
	return [columns.map(({ heading }) => heading), ...rows].map((cells) => cells.join('\t')).join('\n');
}
