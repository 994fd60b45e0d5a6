/** Amounts: inventory-F §17, worked examples 1–6, the derived table, and skill-evaluation-subsidy. */
import { describe, expect, test } from 'vitest';
import { guessMapping } from '$lib/assess/batch/columns';
import { mappingProblem } from '$lib/assess/batch/mapping';
import { columnsShown, resultHeadings, resultOf } from '$lib/assess/batch/result';
import { rowReader } from '$lib/assess/batch/row';
import { trainingRemarks } from '$lib/assess/batch/training';
import { meanings } from '$lib/assess/batch/columns';
import { day } from '$lib/engine/day';

type Cells = Record<string, string | number>;

const on = day('2024-12-01');

/** The result by its headings; empty cells left out. */
function said(cells: Cells) {
	const row = rowReader(guessMapping(Object.keys(cells)), on)(Object.values(cells));
	return Object.fromEntries(
		resultOf(row, {}, on)
			.cells.map((cell, index) => [resultHeadings[index] ?? '', cell] as const)
			.filter(([, cell]) => cell !== ''),
	);
}

const course = (trade: string, level: string, onSite: string | number, after: string, online?: number) =>
	said({
		培训职业: trade,
		证书等级: level,
		线下课时: onSite,
		...(online !== undefined && { 线上课时: online }),
		培训后就业: after,
	});

describe('a course', () => {
	test.each([
		// 3: 80 × 29.90 × 1.1; 81 hours reach the cap of 2,400
		['焊工', '中级工', 80, '已就业', 'A+', 2631.2, 325],
		['焊工', '中级工（四级）', '81课时', '是', 'A+', 2640, 325],
		// 4: 47 × 19 × 1.1; 48 hours reach the cap of 900
		['重庆小面制作', '专项职业能力证书', 47, '创业', 'B', 982.3, 150],
		['重庆小面制作', '专项', 48, '已就业', 'B', 990, 150],
		// already at work: 40 × 24.15
		['养老护理员', '初级工', 40, '在岗', 'A', 966, 260],
	])(
		'%s, %s, %s hours, %s: class %s, %d yuan, and %d for the certificate',
		(trade, level, hours, after, found, sum, own) => {
			expect(course(trade, level, hours, after)).toEqual({ 职业类别: found, 培训补贴: sum, 评价补贴: own });
		},
	);

	test('with hours online: 21 × 17.85 + 9 × 10, of which 90 %, rounded once', () => {
		expect(course('茶艺师', '五级/初级工', 21, '未就业', 9)).toEqual({
			职业类别: 'C',
			培训补贴: 418.37,
			评价补贴: 200,
		});
	});
	test('more online than usual counts, and is said', () => {
		// 20 × 17.85 + 9 × 10 = 447; nine of 29 are more than 30 %
		expect(course('茶艺师', '初级工', 20, '在岗', 9)).toEqual({
			职业类别: 'C',
			培训补贴: 447,
			评价补贴: 200,
			问题: '线上课时：超过了一般的30%，要经过评估',
		});
	});
	test('a special skill has but one certificate', () => {
		expect(said({ 培训职业: '重庆小面制作', 线下课时: 48, 培训后就业: '在岗' })).toEqual({
			职业类别: 'B',
			培训补贴: 900,
			评价补贴: 150,
		});
	});
});

describe('what cannot be', () => {
	test('a name that is not listed is of class B, and is to be checked', () => {
		expect(course('厨师长', '初级工', 40, '在岗')).toEqual({
			职业类别: 'B',
			培训补贴: 840,
			评价补贴: 200,
			问题: '培训职业（工种）：目录里没有这个名字，按B类算，请核对名字',
		});
	});
	test('what lacks is named', () => {
		expect(said({ 培训职业: '焊工', 证书等级: '', 线下课时: '', 培训后就业: '' })).toEqual({
			职业类别: 'A+',
			问题: '没有证书等级、线下课时、培训后就业，培训补贴没有算',
		});
	});
	test.each([
		['证书等级', '特级', '证书等级：请写合格证书、专项、初级工、中级工、高级工、技师，或者高级技师'],
		['培训后就业', '看不懂', '培训后就业：请写已就业、未就业，或者在岗（培训时已经有工作）'],
	])('%s: %s', (heading, text, says) => {
		const cells = { 培训职业: '焊工', 证书等级: '初级工', 线下课时: 40, 培训后就业: '是', [heading]: text };
		expect(said(cells)['问题']).toContain(says);
		expect(said(cells)).not.toHaveProperty('培训补贴');
	});
	test('hours online that cannot be read: nothing is reckoned as though there were none', () => {
		const cells = { 培训职业: '焊工', 证书等级: '初级工', 线下课时: 40, 线上课时: '若干', 培训后就业: '是' };
		expect(said(cells)).not.toHaveProperty('培训补贴');
		expect(said(cells)['问题']).toContain('线上课时');
	});
	test('a certificate of completion comes of no assessment', () => {
		// 47 × 17 of class B
		expect(course('重庆小面', '合格证书', 47, '在岗')).toMatchObject({ 培训补贴: 799 });
		expect(course('重庆小面', '合格证书', 47, '在岗')).not.toHaveProperty('评价补贴');
	});
	test('no hours at all', () => {
		expect(course('焊工', '初级工', 0, '是')['问题']).toBe('线下课时：一共0课时，没有算');
	});
	test('engineers of digital technology: another rule', () => {
		// Not in the list, and so of none of its classes.
		expect(course('机器人工程技术人员', '中级工', 80, '是')).toEqual({
			问题: '培训职业（工种）：数字技术工程师项目的标准另行规定，没有读到，没有算',
		});
		expect(course('人工智能工程技术人员', '中级工', 80, '是')).toEqual({
			职业类别: 'A',
			问题: '培训职业（工种）：数字技术工程师项目的标准另行规定，没有读到，没有算',
		});
	});
});

test('a list of trainings alone can be reckoned, and shows its own columns only', () => {
	const mapping = guessMapping(['姓名', '培训工种', '证书等级', '课时', '培训后就业情况']);
	expect(mapping).toEqual(['name', 'occupation', 'skillLevel', 'onSiteHours', 'trainingOutcome']);
	expect(mappingProblem(mapping, meanings)).toBeUndefined();
	expect(columnsShown(mapping).map((index) => resultHeadings[index])).toEqual([
		'职业类别',
		'培训补贴',
		'评价补贴',
		'问题',
	]);
	expect(trainingRemarks(mapping)).toHaveLength(2);
});
test('a trade or a grade in another list is not taken for one', () => {
	expect(guessMapping(['姓名', '职业', '工种', '等级'])).toEqual(['name', undefined, undefined, undefined]);
	expect(trainingRemarks(guessMapping(['姓名', '出生年月']))).toEqual([]);
});
