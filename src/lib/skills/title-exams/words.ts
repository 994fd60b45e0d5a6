import { sayDay } from '$lib/engine/day';
import type { Step } from '$lib/engine/step';
import {
	agricultureOnly,
	seniorPassYears,
	titleExams as law,
	type ExamLevel,
	type ExamRoute,
	type ExamRule,
	type FieldRules,
} from '$lib/law/title-exams';
import type { AnswerLine, AnswerTable } from '$lib/matters/matter';
import { fullOn, sinceTitle, type TitleExamFacts } from './admission';

/** Agriculture admits general secondary school and has rules of its own for townships. */
export const isFarming = (rules: FieldRules): boolean => rules === law.agriculture;

/** What one way in asks. */
function sayRoute({ years, title, service }: ExamRoute, { lower }: ExamRule): string {
	if (years === 0) return '不要年限';
	const since = title ? `取得${lower ?? ''}以后做满${years}年` : `做满${years}年`;
	return service === undefined ? since : `限区县及以下：服务累计满${service}年，${since}`;
}

/** Who is admitted by schooling and years, as printed. */
export const tableOf = (rule: ExamRule): AnswerTable => ({
	caption: `${rule.name}：学历和年限`,
	head: ['学历', '年限'],
	rows: rule.routes.map((route) => [route.says, sayRoute(route, rule)]),
});

export const tablesOf = (rules: FieldRules): readonly AnswerTable[] =>
	Object.values(rules.levels).map((rule) => tableOf(rule));

/** What to do, whatever the level. */
export const todoFor = ({ cites }: FieldRules): readonly Step[] => [
	{
		says: '先看当年的报名通知：什么时候报、交什么、年限算到哪一天。考试由重庆市人事考试中心办',
		cite: cites.held,
	},
	{ says: '一年原则上考一次；各科要在同一个考试年度里都考过', cite: cites.pass },
	{ says: '弄不清的，问重庆市人事考试中心，或者打12333' },
];

/** What the rules leave open for a level, or for any. */
export const openFor = (rules: FieldRules, level: ExamLevel | undefined): readonly string[] => [
	'“满几年”算到报名那天、考试那天还是那一年年底，办法没有写，这里算到您问的那天，请看当年的报名通知。',
	...(!isFarming(rules) && level !== 'assistant'
		? ['低一级的职称要不要是同一个专业的，办法只写了“助理工程师”“工程师”，请问人事考试中心。']
		: []),
	...(!isFarming(rules) && level !== 'middle' && level !== 'senior'
		? ['中等职业学校包括哪些，办法没有写；普通高中没有列，技校毕业的先问清楚。']
		: []),
	...(level === 'senior' ? ['职高、技校毕业的能不能按中专算，办法没有写，请问人事考试中心。'] : []),
	'老办法时取得的考试证书照样有效。',
];

/** What the examination of a level is, whoever sits it. */
export function linesOf(rules: FieldRules, rule: ExamRule, level: ExamLevel): readonly AnswerLine[] {
	return [
		{
			label: '考几科',
			value: `${rule.subjects.length}科`,
			note: rule.subjects.map((each) => `《${each}》`).join(''),
			cite: rules.cites.subjects,
		},
		level === 'senior'
			? {
					label: '考过以后',
					value: '还要评审',
					note: `合格证明${seniorPassYears.now}年有效，申报高级职称时要用；旧的成绩合格通知单是${seniorPassYears.before}年`,
					cite: rules.cites.pass,
				}
			: { label: '考过以后', value: '直接有职称', note: '不再评审', cite: rules.cites.levels },
		...rule.elsewhere.map(({ name, says }) => ({
			label: name,
			value: '这里不算',
			note: `条件在另外的文件里，没有读到：${says}`,
			cite: rule.cite,
		})),
		...(isFarming(rules)
			? [
					{
						label: '乡镇、街道的',
						value: '合格线可以低一些',
						note: '这样取得的注明“基层有效”，只在乡镇、街道的农业服务机构用',
						cite: agricultureOnly.townships,
					},
					{
						label: '专业方向',
						value: '5个',
						note: '种植业、农机考农艺，畜牧考畜牧，兽医考兽医，水产在三样里选一样',
						cite: agricultureOnly.directions,
					},
				]
			: []),
	];
}

/** How the first day with full years follows from the days given. */
export function stepsOf(
	rule: ExamRule,
	route: ExamRoute | undefined,
	facts: TitleExamFacts,
): readonly Step[] {
	if (!route) return [];
	const { lowerTitleOn, awaySinceTitle = 0, fieldWorkFrom, awayFromField = 0 } = facts;
	const worked = route.service ?? (route.title ? 0 : route.years);
	const since = sinceTitle(facts);
	const away = (months: number) => (months > 0 ? `，再加没做的${months}个月` : '');
	return [
		{ says: `${route.says}：${sayRoute(route, rule)}`, cite: rule.cite },
		...(route.title && since !== undefined
			? [
					{
						says: `${sayDay(since)}${since === lowerTitleOn ? '取得职称' : '起做这一行，职称在前'}，加${route.years}年${away(awaySinceTitle)}`,
						result: sayDay(fullOn(since, route.years, awaySinceTitle)),
					},
				]
			: []),
		...(worked > 0 && fieldWorkFrom !== undefined
			? [
					{
						says: `${sayDay(fieldWorkFrom)}起做这一行，加${worked}年${away(awayFromField)}`,
						result: sayDay(fullOn(fieldWorkFrom, worked, awayFromField)),
					},
				]
			: []),
	];
}
