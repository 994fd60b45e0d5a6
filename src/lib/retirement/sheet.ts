import type { Finding } from '$lib/engine/condition';
import { sayDay } from '$lib/engine/day';
import { sayMonth, sayMonths, yearOf } from '$lib/engine/month';
import type { Sheet, SheetLine } from '$lib/engine/sheet';
import { readOn } from '$lib/law/read-on';
import type { Assessment, RetirementCase } from './assess';
import { planFor } from './plan';
import { planNames, sayRanges, saySubject, sayTimeLeft } from './words';

function recordLines({ outlook }: RetirementCase): SheetLine[] {
	if (!outlook) return [];
	const lines: SheetLine[] = [
		{ label: '到法定退休时累计缴费', value: sayMonths(outlook.totalAtStatutory, '年') },
		outlook.shortfall === 0
			? { label: '和最低年限比', value: '够了' }
			: { label: '和最低年限比', value: `差${outlook.shortfall}个月` },
	];
	if (outlook.eligible.length > 0) {
		lines.push({ label: '缴费够的月份', value: sayRanges(outlook.eligible) });
	}
	return lines;
}

/** What stands in the way of a plan, in a few words; nothing where nothing does. */
function sayObstacles(finding: Finding): string {
	const obstacles = finding.of?.filter(({ truth }) => truth === 'no') ?? [];
	return obstacles.length === 0
		? ''
		: `。还不行：${obstacles.map(({ says, otherwise }) => otherwise ?? `不符合“${says ?? ''}”`).join('；')}`;
}

function planLines(answer: RetirementCase, { facts, record, on }: Assessment): SheetLine[] {
	return (facts.choose ?? []).flatMap((month) => {
		const plan = planFor(month, answer, facts, record, on);
		return [
			{
				label: `想在${sayMonth(month)}退休`,
				value: `${planNames[plan.kind]}${plan.age > 0 ? `，${sayMonths(plan.age, '岁')}` : ''}${sayObstacles(plan.finding)}`,
			},
			...plan.deadlines.map((deadline) => ({
				label: `最晚${sayDay(deadline.by)}`,
				value: deadline.atTheLatest
					? `${deadline.says}（按从严的日子，以单位和社保经办机构为准）`
					: deadline.says,
			})),
		];
	});
}

function answerLines(answer: RetirementCase, assessment: Assessment): SheetLine[] {
	const { statutory, window, minimum } = answer;
	const left = sayTimeLeft(assessment.on, statutory.month);
	const lines: SheetLine[] = [
		{ label: '法定退休时间', value: sayMonth(statutory.month), main: true },
		{ label: '法定退休年龄', value: sayMonths(statutory.age, '岁') },
		{ label: '比原来晚', value: statutory.delay === 0 ? '不延迟' : `${statutory.delay}个月` },
		{ label: '原退休时间', value: sayMonth(statutory.originalMonth) },
	];
	if (left) lines.push({ label: `离${sayMonth(statutory.month)}还有`, value: left });
	if (window.open) {
		lines.push(
			{ label: '最早可提前到', value: sayMonth(window.earliest) },
			{ label: '最晚可延迟到', value: `${sayMonth(window.latest)}（要单位同意）` },
		);
	}
	if (minimum !== undefined)
		lines.push({ label: `最低缴费年限（${yearOf(statutory.month)}年）`, value: sayMonths(minimum, '年') });
	return [...lines, ...recordLines(answer), ...planLines(answer, assessment)];
}

/** What the reader must know of the answer, whoever shows it: what is not certain, what was reckoned by the rule. */
export function remarksOf({ cases, facts }: Assessment): readonly string[] {
	return [
		...(cases.length > 1
			? ['原退休年龄还不确定，50岁和55岁两种都算了，请向单位或社保经办机构核实是哪一种。']
			: []),
		...(cases.some(({ statutory }) => statutory.basis === 'rule')
			? ['出生月份在公布的对照表之外，结果按规则推算。']
			: []),
		...(facts.drawing ? ['已经在领基本养老金，不再受理弹性退休申请。'] : []),
		...(facts.statePost ? ['机关和国有企事业单位人员弹性退休要按管理权限报批。'] : []),
	];
}

/**
 * The answer in plain words, for copying, a picture or reading aloud: both answers, named, where both were worked out.
 *
 * @example sheetOf(assess({ birth: monthOf(1970, 5), sex: 'male' }, today)).lines[0] // 法定退休时间: 2031年10月
 */
export function sheetOf(assessment: Assessment): Sheet {
	const { on, cases } = assessment;
	const [only, other] = cases;
	return {
		title: '退休时间',
		subject:
			only && !other
				? `${saySubject(assessment)}，原${only.statutory.original}岁退休`
				: saySubject(assessment),
		lines: cases.flatMap((answer) =>
			answerLines(answer, assessment).map((line) =>
				other ? { ...line, label: `原${answer.statutory.original}岁：${line.label}` } : line,
			),
		),
		remarks: [
			...remarksOf(assessment),
			`按${sayDay(on)}计算，依据截至${sayDay(readOn)}收集的文件。以社保经办机构核定为准。`,
		],
	};
}
