import { monthsBetween, sayMonth, sayMonths, yearOf } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import { delaySchedules, flexibleReach } from '$lib/law/retirement-ages';
import type { RetirementCase } from './assess';
import type { ContributionRecord } from './contributions';
import type { RetirementFacts } from './facts';
import { sayRanges } from './words';

function statutorySteps({ statutory }: RetirementCase, birth: NonNullable<RetirementFacts['birth']>): Step[] {
	const { original, originalMonth, delay, age, month, basis } = statutory;
	const { firstBirth, step, cap, name, rule, table } = delaySchedules[original];
	const steps: Step[] = [
		{
			says: `按改革前的规定，${original}岁退休：${sayMonth(birth)}加${original}岁`,
			result: sayMonth(originalMonth),
			cite: cite('measures', '第三条'),
		},
	];
	if (basis === 'before-reform') {
		return [
			...steps,
			{
				says: `${name}从${sayMonth(firstBirth)}出生的开始延迟。您出生在这之前，仍按原年龄`,
				result: '不延迟',
				cite: rule,
			},
		];
	}
	const place = monthsBetween(firstBirth, birth) + 1;
	const counted = Math.ceil(place / step);
	return [
		...steps,
		{
			says:
				`从${sayMonth(firstBirth)}数起，您的出生月是第${place}个月；每${step}个月延迟1个月，不满${step}个月也算1个月` +
				(counted > cap ? `，最多延迟${cap}个月` : ''),
			result: `延迟${delay}个月`,
			cite: rule,
		},
		{ says: `${original}岁加${delay}个月`, result: sayMonths(age, '岁'), cite: rule },
		{ says: `${sayMonth(originalMonth)}往后${delay}个月`, result: sayMonth(month), cite: rule },
		basis === 'published'
			? { says: `和公布的对照表逐月核对过：${sayMonth(birth)}一行`, result: '一致', cite: table }
			: { says: '公布的对照表没有列到这个出生月，结果由规则推算', result: '表中未列', cite: rule },
	];
}

/** Where the minimum of a year is stated: the annex for the years it lists, the article for those after. */
const citeMinimum = (year: number) => cite('measures', year > 2039 ? '第二条' : '附件4');

function minimumStep({ statutory, minimum }: RetirementCase): Step[] {
	if (minimum === undefined) return [];
	const year = yearOf(statutory.month);
	return [
		{
			says: `到龄的${year}年，按月领养老金最少要缴满${year > 2039 ? '（附件4只列到2039年，此后按20年）' : ''}`,
			result: sayMonths(minimum, '年'),
			cite: citeMinimum(year),
		},
	];
}

function windowSteps({ statutory, window }: RetirementCase): Step[] {
	if (!window.open) {
		return [
			window.because === 'drawing'
				? {
						says: '已经领取基本养老金的，不再受理弹性退休申请',
						result: '不能选',
						cite: cite('flexible', '第十条'),
					}
				: {
						says: '2024年12月31日前已到原退休年龄的，不适用弹性退休',
						result: '不适用',
						cite: cite('flexible', '第十四条'),
					},
		];
	}
	const byReach = statutory.month - flexibleReach;
	const reachBinds = byReach > statutory.originalMonth;
	return [
		{
			says: reachBinds
				? `最早：法定退休时间往前最多3年。虽然原退休年龄更早，但不能超过3年`
				: `最早：往前最多3年，且不能早于原退休年龄的${sayMonth(statutory.originalMonth)}`,
			result: sayMonth(window.earliest),
			cite: cite('flexible', '第一条'),
		},
		{
			says: '最晚：和单位商量一致，往后最多3年',
			result: sayMonth(window.latest),
			cite: cite('flexible', '第四条'),
		},
	];
}

function recordSteps({ statutory, outlook }: RetirementCase, record: ContributionRecord | undefined): Step[] {
	if (!record || !outlook) return [];
	const { paid, asOf, paying, until } = record;
	const goesOn = !paying
		? '此后不再缴'
		: until === undefined
			? '此后每月缴1个月'
			: `此后每月缴1个月，缴到${sayMonth(until)}`;
	const steps: Step[] = [
		{
			says:
				statutory.month < asOf
					? `到${sayMonth(asOf)}共缴${sayMonths(paid, '年')}。法定退休的月份已经过了，按现在的记录算`
					: `到${sayMonth(asOf)}共缴${sayMonths(paid, '年')}，${goesOn}；到${sayMonth(statutory.month)}`,
			result: sayMonths(outlook.totalAtStatutory, '年'),
			cite: cite('measures', '第二条'),
		},
		{
			says: '和到龄那年的最低年限比',
			result: outlook.shortfall === 0 ? '够了' : `差${outlook.shortfall}个月`,
			cite: citeMinimum(yearOf(statutory.month)),
		},
	];
	if (outlook.eligible.length > 0) {
		steps.push({
			says: '提前退休要看所选年份的最低年限，2030年到2039年每年1月提高。从最早到法定退休时间，缴费够的月份是',
			result: sayRanges(outlook.eligible),
			cite: cite('flexible', '第七条'),
		});
	}
	return steps;
}

/**
 * The reasoning behind one answer, step by step, each with its article. Made on demand: the numbers do not need it.
 *
 * @example explain(answer, facts, record)[1].result // "延迟17个月" for a man born 1970-05
 */
export function explain(
	answer: RetirementCase,
	facts: RetirementFacts,
	record: ContributionRecord | undefined,
): readonly Step[] {
	if (facts.birth === undefined) return [];
	return [
		...statutorySteps(answer, facts.birth),
		...minimumStep(answer),
		...windowSteps(answer),
		...recordSteps(answer, record),
	];
}
