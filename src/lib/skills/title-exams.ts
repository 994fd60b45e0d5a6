import { allOf, findingOf, type Finding } from '$lib/engine/condition';
import { day, plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import { cite } from '$lib/law/cite';
import {
	seniorPassYears,
	titleExams as law,
	type ExamLevel,
	type ExamRule,
	type FieldRules,
} from '$lib/law/title-exams';
import { answerWith, type Answer, type AnswerDate, type Matter } from '$lib/matters/matter';
import { whyNot } from '$lib/matters/why-not';
import {
	holdsTitle,
	othersFor,
	routeFor,
	ruleFor,
	yearsFor,
	type TitleExamFacts,
} from './title-exams/admission';
import { check, questions } from './title-exams/questions';
import { isFarming, linesOf, openFor, stepsOf, tableOf, tablesOf, todoFor } from './title-exams/words';

type Key = keyof TitleExamFacts & string;

/** Until when a pass of the senior examination may be used to apply. */
function passUntil({ from }: FieldRules, passed: Day): Day {
	const years = passed < from ? seniorPassYears.before : seniorPassYears.now;
	return plusMonthsToDay(passed, years * 12);
}

function mainOfPass(rules: FieldRules, passed: Day, on: Day): NonNullable<Answer['main']> {
	const until = passUntil(rules, passed);
	const old = passed < rules.from;
	return {
		label: on > until ? '高级考试的合格证明，已经过了有效期' : '高级考试的合格证明，有效到',
		value: sayDay(until),
		tone: on > until ? 'alert' : 'good',
		note: old
			? `${sayDay(rules.from)}以前的成绩合格通知单，3年有效；从哪天起算没有写，以通知单为准`
			: '从考试通过那天起5年，在重庆申报高级职称时用',
	};
}

function mainOf(rule: ExamRule, qualifies: Finding, others: Finding, on: Day): Answer['main'] {
	const label = `报考${rule.name}`;
	if (others.truth === 'no') return { label, value: '不能报', tone: 'alert', note: whyNot(others) };
	const { truth } = qualifies;
	if (truth === 'yes')
		return others.truth === 'yes'
			? { label, value: '够条件', tone: 'good', note: '能不能报上，看当年的报名通知和审核' }
			: { label, value: '学历和年限够了', tone: 'good', note: '还有几样要回答，见“条件”' };
	if (truth === 'no')
		return {
			label,
			value: '按学历和年限不能报',
			tone: 'alert',
			note: `差哪一条，见“条件”${rule.elsewhere.length > 0 ? '。破格等另外的路，这里不算' : ''}`,
		};
	if (truth === 'unknown') return undefined;
	const year = on.slice(0, 4);
	return {
		label: `${label}，最早够年限`,
		value: sayDay(truth.from),
		tone: 'plain',
		note:
			truth.from.slice(0, 4) === year
				? `到${sayDay(on)}还不满。如果年限算到${year}年年底就满了，请看当年的报名通知`
				: `到${sayDay(on)}还不满，要一直做下去`,
	};
}

/** The standardisation titles above the middle level are not earned by examination. */
const reviewedOnly = (rules: FieldRules): Answer =>
	answerWith({
		main: {
			label: `${rules.name}高级职称`,
			value: '没有考试',
			tone: 'plain',
			note: '高级、正高级只评审，条件在渝人社发〔2023〕26号等文件里，没有读到',
		},
		tables: tablesOf(rules),
		steps: [{ says: '考试只有初级、中级', cite: rules.cites.levels }],
		todo: [{ says: '高级怎样申报，问单位管职称的部门，或者打12333', cite: rules.cites.levels }],
	});

function forRule(
	rules: FieldRules,
	level: ExamLevel,
	rule: ExamRule,
	facts: TitleExamFacts,
	on: Day,
): Answer {
	const [years, rest] = [yearsFor(rule, rules, facts), othersFor(rules)];
	const qualifies = findingOf(years, facts, on);
	const others = findingOf(rest, facts, on);
	const passed = level === 'senior' ? facts.seniorPassedOn : undefined;
	const main = passed === undefined ? mainOf(rule, qualifies, others, on) : mainOfPass(rules, passed, on);
	const finding = findingOf(allOf(...years.of, ...rest.of), facts, on);
	const { truth } = qualifies;
	const dates: AnswerDate[] = [
		...(typeof truth === 'object' ? [{ day: truth.from, says: '够年限', cite: rule.cite }] : []),
		...(passed === undefined
			? []
			: [
					{
						day: passUntil(rules, passed),
						says: '合格证明到期，在这以前申报高级职称',
						deadline: true as const,
						cite: passed < rules.from ? rules.cites.force : rules.cites.pass,
					},
				]),
	];
	return answerWith({
		...(main && { main }),
		missing: finding.missing,
		lines: linesOf(rules, rule, level),
		tables: [tableOf(rule)],
		dates: dates.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
		finding,
		steps: [
			...stepsOf(rule, routeFor(rule, facts), facts),
			...(passed === undefined
				? []
				: [
						{
							says: `${sayDay(passed)}通过，加${passed < rules.from ? seniorPassYears.before : seniorPassYears.now}年`,
							result: sayDay(passUntil(rules, passed)),
							cite: passed < rules.from ? rules.cites.force : rules.cites.pass,
						},
					]),
		],
		todo: todoFor(rules),
		assumptions: [
			rules.barsPunished
				? '守法、守职业道德这样的一般要求，当作都符合。'
				: '守法、品行好、业务好这样的一般要求，当作都符合。',
			...(facts.examEducation === 'doctor' && level === 'assistant'
				? ['助理级没有列博士，按有硕士学位看。']
				: []),
			...(facts.examEducation === 'vocational' && level !== 'senior' && !isFarming(rules)
				? ['职高、技校按中等职业学校看。']
				: []),
		],
		open: openFor(rules, level),
	});
}

/**
 * Whether somebody may sit Chongqing's examination for a title in agriculture, forestry or standardisation, and from which day by the
 * years. 渝人社发〔2024〕3号、4号、8号. Years are counted from day to day to the day asked; the documents do not say to which day.
 *
 * @example agriculture, middle level, junior college, assistant title of 2020-06-01: from 2024-06-01
 */
export const titleExams: Matter<TitleExamFacts> = {
	id: 'title-exams',
	says: '农业、林业、标准化职称考试：按学历和年限够不够报名，还差的话最早哪天够。',
	inForce: {
		from: day('2024-01-31'),
		remark: '标准化的从2024年7月1日起。',
		cite: cite('agricultureTitleExam', '第十二条'),
	},
	questions,
	asks(facts, on): readonly Key[] {
		const { titleField } = facts;
		const rule = ruleFor(facts);
		if (!titleField || !rule) return ['titleField', 'titleLevel'];
		const { missing } = findingOf(yearsFor(rule, law[titleField], facts), facts, on);
		const route = routeFor(rule, facts);
		const wanted: readonly Key[] = [
			...(route?.service === undefined ? [] : (['belowCounty'] as const)),
			...(route?.title ? (['lowerTitle'] as const) : []),
			...(route?.title && holdsTitle(facts) ? (['lowerTitleOn'] as const) : []),
			...(route?.service !== undefined || (route && !route.title && route.years > 0)
				? (['fieldWorkFrom'] as const)
				: []),
		];
		return [
			'titleField',
			'titleLevel',
			'examEducation',
			...wanted.filter((key) => facts[key] !== undefined || missing.includes(key)),
		];
	},
	refines(facts, on): readonly Key[] {
		const { titleField, titleLevel } = facts;
		const rule = ruleFor(facts);
		if (!titleField || !rule) return [];
		const rules = law[titleField];
		const route = routeFor(rule, facts);
		const { truth } = findingOf(yearsFor(rule, rules, facts), facts, on);
		const counted = route?.service !== undefined || (route && !route.title && route.years > 0);
		return [
			...(truth === 'no' || facts.examEducation === undefined
				? []
				: (['inFieldHere', ...(rules.barsPunished ? (['punished'] as const) : []), 'worksOnExam'] as const)),
			...(route?.title && facts.lowerTitleOn !== undefined ? (['awaySinceTitle'] as const) : []),
			...(counted && facts.fieldWorkFrom !== undefined ? (['awayFromField'] as const) : []),
			...(titleLevel === 'senior' ? (['seniorPassedOn'] as const) : []),
		];
	},
	check,
	answer(facts, on) {
		const { titleField, titleLevel } = facts;
		if (!titleField)
			return answerWith({
				missing: ['titleField', ...(titleLevel ? [] : ['titleLevel'])],
				todo: todoFor(law.agriculture),
				open: openFor(law.agriculture, undefined),
			});
		const rules = law[titleField];
		// Of the day before any of the three stood, the page says so itself.
		const early =
			on < rules.from && rules.from > law.agriculture.from
				? [`${rules.name}的办法${sayDay(rules.from)}起施行，${sayDay(on)}还没有施行。`]
				: [];
		if (!titleLevel)
			return answerWith({
				missing: ['titleLevel'],
				notices: early,
				tables: tablesOf(rules),
				todo: todoFor(rules),
				open: openFor(rules, undefined),
			});
		const rule = rules.levels[titleLevel];
		const answer = rule ? forRule(rules, titleLevel, rule, facts, on) : reviewedOnly(rules);
		return { ...answer, notices: [...early, ...answer.notices] };
	},
};
