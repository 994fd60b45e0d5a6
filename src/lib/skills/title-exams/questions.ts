import { choice, count, day as askDay, optionsOf, pick, yesNo } from '$lib/engine/ask';
import { sayDay, type Day } from '$lib/engine/day';
import type { Questions } from '$lib/engine/fact';
import type { Problems } from '$lib/matters/matter';
import type { ExamEducation, ExamField, ExamLevel } from '$lib/law/title-exams';
import { monthsSince, type TitleExamFacts } from './admission';

export const questions: Questions<TitleExamFacts> = {
	titleField: pick(
		'考哪个专业的职称？',
		optionsOf<ExamField>({
			agriculture: ['农业', '种植业、畜牧、兽医、农机、水产'],
			forestry: '林业',
			standardisation: '标准化',
		}),
	),
	titleLevel: pick(
		'考哪一级？',
		optionsOf<ExamLevel>({
			assistant: ['助理级', '助理农艺师、助理工程师'],
			middle: ['中级', '农艺师、工程师'],
			senior: ['高级', '高级农艺师、高级工程师'],
		}),
	),
	examEducation: choice(
		'最高学历是？',
		optionsOf<ExamEducation>({
			below: '初中及以下',
			'high-school': '普通高中',
			vocational: '职高、技校',
			technical: '中专',
			college: '大专',
			bachelor: '本科或学士',
			master: ['硕士', '第二学士也选这个'],
			doctor: '博士',
		}),
	),
	belowCounty: yesNo('在区县或者乡镇、街道工作吗？', '区县本身也算。在市级单位的选“否”。'),
	lowerTitle: yesNo('有低一级的职称吗？', '考中级要有助理级，考高级要有中级。'),
	lowerTitleOn: askDay('低一级的职称哪天取得的？', '看职称证书。只有月份的，写那个月1日。', '2020-6-1'),
	fieldWorkFrom: askDay('从哪天起做这一行？', '记不清哪一日的，写那个月1日。', '2020-6-1'),
	inFieldHere: yesNo('现在在重庆做这一行吗？'),
	punished: yesNo(
		'有处分或者别的规定不让考吗？',
		'受记过以上处分还在处分期，受政务或党纪处分还在影响期，都算有。',
	),
	worksOnExam: yesNo('参与这次考试的命题、审题、阅卷吗？', '专家和工作人员都算。'),
	awaySinceTitle: count('取得那个职称以后，没做这一行的有几个月？', '个月', 0, 600, '一直在做就写0。'),
	awayFromField: count('从开始到现在，没做这一行的有几个月？', '个月', 0, 600, '一直在做就写0。'),
	seniorPassedOn: askDay('高级的考试哪天通过的？', '考过了才填，看合格证明。', '2025-9-1'),
};

/** Nobody who earns a title now began before this. */
const earliest = '1950-01-01';

/** A sentence on each fact that cannot be. */
export function check(facts: TitleExamFacts, on: Day): Problems<TitleExamFacts> {
	const {
		titleField,
		lowerTitle,
		lowerTitleOn,
		fieldWorkFrom,
		awaySinceTitle,
		awayFromField,
		seniorPassedOn,
	} = facts;
	const problems: Problems<TitleExamFacts> = {};
	if (lowerTitleOn !== undefined) {
		if (lowerTitleOn > on) problems.lowerTitleOn = '取得职称的日子在将来，请写已经取得的那天';
		else if (lowerTitleOn < earliest) problems.lowerTitleOn = '取得职称的日子太早了，请核对年份';
		else if (lowerTitle === false)
			problems.lowerTitleOn = '前面选了没有低一级的职称，这里却有日子，请改其中一个';
		// Only a title of the same line of work cannot be older than the work.
		else if (
			titleField === 'agriculture' &&
			fieldWorkFrom !== undefined &&
			fieldWorkFrom <= on &&
			lowerTitleOn < fieldWorkFrom
		)
			problems.lowerTitleOn = `比开始做这一行（${sayDay(fieldWorkFrom)}）还早，请核对这两个日子`;
	}
	if (fieldWorkFrom !== undefined) {
		if (fieldWorkFrom > on) problems.fieldWorkFrom = '开始的日子在将来，请写已经开始做的那天';
		else if (fieldWorkFrom < earliest) problems.fieldWorkFrom = '开始的日子太早了，请核对年份';
	}
	if (
		awaySinceTitle !== undefined &&
		lowerTitleOn !== undefined &&
		awaySinceTitle > monthsSince(lowerTitleOn, on)
	)
		problems.awaySinceTitle = '比取得职称以后的时间还长，请写中间没做的月数';
	if (
		awayFromField !== undefined &&
		fieldWorkFrom !== undefined &&
		awayFromField > monthsSince(fieldWorkFrom, on)
	)
		problems.awayFromField = '比开始以后的时间还长，请写中间没做的月数';
	if (seniorPassedOn !== undefined) {
		if (seniorPassedOn > on) problems.seniorPassedOn = '通过的日子在将来，还没有考过就不填';
		else if (seniorPassedOn < '1990-01-01') problems.seniorPassedOn = '通过的日子太早了，请核对年份';
	}
	return problems;
}
