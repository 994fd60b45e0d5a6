import { allOf, type Condition, type Group } from '$lib/engine/condition';
import { monthOfDay, plusMonthsToDay, type Day } from '$lib/engine/day';
import { truthOf, type Truth } from '$lib/engine/truth';
import { when } from '$lib/engine/when';
import {
	titleExams,
	type ExamEducation,
	type ExamField,
	type ExamLevel,
	type ExamRoute,
	type ExamRule,
	type FieldRules,
} from '$lib/law/title-exams';

export type TitleExamFacts = {
	titleField?: ExamField;
	titleLevel?: ExamLevel;
	examEducation?: ExamEducation;
	/** the title of the next lower level is held */
	lowerTitle?: boolean;
	lowerTitleOn?: Day;
	/** months since that title in which one did other work */
	awaySinceTitle?: number;
	fieldWorkFrom?: Day;
	/** months since one began in which one did other work */
	awayFromField?: number;
	/** works at the level of a district or county, or below */
	belowCounty?: boolean;
	inFieldHere?: boolean;
	punished?: boolean;
	/** has a part in this examination: sets, checks or marks its papers */
	worksOnExam?: boolean;
	/** the senior examination was passed on this day */
	seniorPassedOn?: Day;
};

/** The rules of the level somebody is after; undefined while it is not said, or where it has no examination. */
export const ruleFor = ({ titleField, titleLevel }: TitleExamFacts): ExamRule | undefined =>
	titleField && titleLevel ? titleExams[titleField].levels[titleLevel] : undefined;

/** The way in that one's schooling opens; undefined where it opens none. */
export const routeFor = (
	rule: ExamRule,
	{ examEducation }: Pick<TitleExamFacts, 'examEducation'>,
): ExamRoute | undefined =>
	examEducation && rule.routes.find(({ education }) => education.includes(examEducation));

/** Whether the title is held: a day it was conferred says so too. */
export const holdsTitle = ({ lowerTitle, lowerTitleOn }: TitleExamFacts): boolean | undefined =>
	lowerTitle ?? (lowerTitleOn === undefined ? undefined : true);

/**
 * The first day on which so many years are full.
 *
 * @param away months of other work in between
 * @example fullOn(day('2020-06-01'), 4, 0) // 2024-06-01
 */
export const fullOn = (from: Day, years: number, away = 0): Day => plusMonthsToDay(from, years * 12 + away);

/**
 * The day from which years after the title count: that of the title, or of the work where one took it up later. In forestry and
 * standardisation the title may be of another line of work.
 */
export const sinceTitle = ({ lowerTitleOn, fieldWorkFrom }: TitleExamFacts): Day | undefined =>
	lowerTitleOn !== undefined && fieldWorkFrom !== undefined && fieldWorkFrom > lowerTitleOn
		? fieldWorkFrom
		: lowerTitleOn;

const reached = (from: Day | undefined, years: number, away: number | undefined, on: Day): Truth => {
	if (from === undefined) return 'unknown';
	const full = fullOn(from, years, away);
	return full <= on ? 'yes' : { from: full };
};

const awayWord = (months: number | undefined): string => (months ? '，中间没做的不算' : '');

/** Of a level that names secondary technical schools alone, whether other vocational ones are the same is not said. */
const asTechnical = (rule: ExamRule, { examEducation }: TitleExamFacts): string =>
	examEducation === 'vocational' && rule.routes.some(({ education }) => education.includes('technical'))
		? '职高、技校能不能按中专算，办法没有写，请问人事考试中心。'
		: '';

function schooling(rule: ExamRule): Condition<TitleExamFacts> {
	return {
		says: '学历在列',
		cite: rule.cite,
		needs: ['examEducation'],
		holds: (facts) => truthOf(facts.examEducation && routeFor(rule, facts) !== undefined),
		otherwise: (facts) =>
			facts.examEducation === undefined
				? undefined
				: `这一级列的学历是：${rule.routes.map(({ says }) => says).join('；')}。${asTechnical(rule, facts)}学历提高以后可以再看。`,
		canChange: true,
	};
}

/** What schooling and years ask of somebody: of one whose schooling is not known, that alone. */
export function yearsFor(rule: ExamRule, { work }: FieldRules, facts: TitleExamFacts): Group<TitleExamFacts> {
	const route = routeFor(rule, facts);
	const needs: Condition<TitleExamFacts>[] = [schooling(rule)];
	if (!route) return allOf(...needs);
	const { years, service } = route;
	if (service !== undefined) {
		needs.push(
			when<TitleExamFacts, 'belowCounty'>('belowCounty', (below) => below, {
				says: '在区县或者乡镇、街道工作',
				cite: rule.cite,
				otherwise: ({ belowCounty }) =>
					belowCounty === false ? `${route.says}只有区县及以下的才列在里面。` : undefined,
			}),
		);
	}
	if (route.title) {
		const lower = rule.lower ?? '';
		needs.push(
			{
				says: `已有${lower}`,
				cite: rule.cite,
				needs: ['lowerTitle'],
				holds: (given) => truthOf(holdsTitle(given)),
				otherwise: (given) =>
					holdsTitle(given) === false ? `先取得${lower}，再做满${years}年。` : undefined,
				canChange: true,
			},
			{
				says: `取得${lower}以后，做这一行满${years}年`,
				cite: rule.cite,
				needs: ['lowerTitleOn'],
				holds: (given, on) => reached(sinceTitle(given), years, given.awaySinceTitle, on),
				otherwise: ({ lowerTitleOn, awaySinceTitle }) =>
					lowerTitleOn === undefined ? undefined : `接着做下去就会满${awayWord(awaySinceTitle)}。`,
			},
		);
	}
	const worked = service ?? (route.title ? 0 : years);
	if (worked > 0)
		needs.push({
			says: service === undefined ? `从事${work}满${years}年` : `从事${work}的服务累计满${service}年`,
			cite: rule.cite,
			needs: ['fieldWorkFrom'],
			holds: ({ fieldWorkFrom, awayFromField }, on) => reached(fieldWorkFrom, worked, awayFromField, on),
			otherwise: ({ fieldWorkFrom, awayFromField }) =>
				fieldWorkFrom === undefined ? undefined : `接着做下去就会满${awayWord(awayFromField)}。`,
		});
	return allOf(...needs);
}

/** What else is asked, whatever the schooling. */
export function othersFor({ work, barsPunished, cites }: FieldRules): Group<TitleExamFacts> {
	const here = when<TitleExamFacts, 'inFieldHere'>('inFieldHere', (value) => value, {
		says: `在重庆从事${work}`,
		cite: cites.work,
		otherwise: ({ inFieldHere }) =>
			inFieldHere === false ? '不在重庆做这一行的，不能报重庆的考试；在外地的，问当地。' : undefined,
	});
	const clear = when<TitleExamFacts, 'punished'>('punished', (value) => !value, {
		says: '没有在处分期、影响期里，也没有别的规定不让考',
		cite: cites.work,
		otherwise: ({ punished }) => (punished === true ? '处分期、影响期过了以后可以再看。' : undefined),
	});
	const apart = when<TitleExamFacts, 'worksOnExam'>('worksOnExam', (value) => !value, {
		says: '没有参与这次考试的命题、审题、阅卷',
		cite: cites.apart,
		otherwise: ({ worksOnExam }) =>
			worksOnExam === true
				? '参与的专家和工作人员，不能报当次的相关科目；下一次没有参与的，可以再看。'
				: undefined,
	});
	return barsPunished ? allOf(here, clear, apart) : allOf(here, apart);
}

/** Full months between two days, none where the second is earlier. */
export const monthsSince = (from: Day, on: Day): number => Math.max(0, monthOfDay(on) - monthOfDay(from));
