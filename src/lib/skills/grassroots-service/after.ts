import { allOf, findingOf, type Requirement } from '$lib/engine/condition';
import { plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import { sayYuan, timesOf } from '$lib/engine/money';
import { sayMonths } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { truthOf } from '$lib/engine/truth';
import { grassrootsService as law } from '$lib/law/grassroots-service';
import { answerWith, type Answer, type AnswerDate, type AnswerLine } from '$lib/matters/matter';
import { fullMonths, lastDayOfMonths } from '../served-time';
import type { GrassrootsFacts } from './facts';

const { cites, exam } = law;
const examMonths = exam.years * 12;
const titleMonths = law.titleYears * 12;
const points = `加${exam.points}分`;

/** Months served in full, once both days are known. */
const monthsOf = ({ serviceBegan, serviceEnds }: GrassrootsFacts): number | undefined =>
	serviceBegan === undefined || serviceEnds === undefined ? undefined : fullMonths(serviceBegan, serviceEnds);

/** Nobody has passed before the end. */
const passedOf = ({ serviceEnds, servicePassed }: GrassrootsFacts, on: Day): boolean | undefined =>
	serviceEnds !== undefined && serviceEnds > on ? undefined : servicePassed;

/** The last day to apply with the points, on the cautious side. 三（一）1. */
export const pointsUntil = (serviceEnds: Day): Day => plusMonthsToDay(serviceEnds, exam.within * 12);

/** The years after service are over, and the points with them. */
const isTooLate = ({ serviceEnds }: GrassrootsFacts, on: Day): boolean =>
	serviceEnds !== undefined && on > pointsUntil(serviceEnds);

const requirement: Requirement<GrassrootsFacts> = {
	...allOf<GrassrootsFacts>(
		{
			says: `考研加分要服务满${exam.years}年`,
			cite: cites.exam,
			needs: ['serviceBegan', 'serviceEnds'],
			holds(facts) {
				const months = monthsOf(facts);
				return truthOf(months === undefined ? undefined : months >= examMonths);
			},
			otherwise: ({ serviceBegan, serviceEnds }) =>
				serviceBegan === undefined || serviceEnds === undefined
					? undefined
					: `服务到${sayDay(lastDayOfMonths(serviceBegan, examMonths))}才满。`,
		},
		{
			says: '期满考核合格',
			cite: cites.exam,
			needs: ['servicePassed'],
			holds: (facts, on) => truthOf(passedOf(facts, on)),
			otherwise: (facts, on) =>
				passedOf(facts, on) === false ? '考核不合格的，考研加分、评职称、算工龄都没有。' : undefined,
		},
		{
			says: `期满后${exam.within}年内报考`,
			cite: cites.exam,
			needs: ['serviceEnds'],
			holds: (facts, on) => truthOf(facts.serviceEnds === undefined ? undefined : !isTooLate(facts, on)),
			otherwise: (facts, on) =>
				isTooLate(facts, on) && facts.serviceEnds !== undefined
					? `${sayDay(facts.serviceEnds)}期满，算到${sayDay(pointsUntil(facts.serviceEnds))}。`
					: undefined,
		},
	),
	says: `考研初试${points}`,
};

function mainOf(facts: GrassrootsFacts, on: Day): Answer['main'] {
	const months = monthsOf(facts);
	const { serviceBegan, serviceEnds } = facts;
	const passed = passedOf(facts, on);
	if (serviceBegan === undefined) return undefined;
	if (passed === false)
		return { label: '期满的几样待遇', value: '没有', tone: 'alert', note: '都要考核合格才有。' };
	if (months === undefined)
		return {
			label: `服务满${exam.years}年，考研可以${points}`,
			value: sayDay(lastDayOfMonths(serviceBegan, examMonths)),
			tone: 'plain',
			note: '服务到这一天算满，还要考核合格。',
		};
	if (months < titleMonths)
		return {
			label: '考研加分、评职称',
			value: '时间不够',
			tone: 'alert',
			note: `只有${months}个整月，评职称要满${law.titleYears}年，加分要满${exam.years}年。`,
		};
	const ifPassed = passed === true ? '' : '要考核合格。';
	if (months < examMonths)
		return {
			label: '可以参加',
			value: '职称评定',
			tone: passed ? 'good' : 'plain',
			note: `${ifPassed}怎样评按职称的规定。考研${points}要满${exam.years}年。`,
		};
	if (serviceEnds !== undefined && isTooLate(facts, on))
		return {
			label: `考研初试${points}`,
			value: `${exam.within}年已经过了`,
			tone: 'alert',
			note: `稳妥地算，到${sayDay(pointsUntil(serviceEnds))}为止。那天以前报考的，请问招生学校。`,
		};
	return {
		label: '考研初试总分',
		value: points,
		tone: passed ? 'good' : 'plain',
		note: `${ifPassed}期满后${exam.within}年内报考，条件相同的优先。`,
	};
}

function linesOf(facts: GrassrootsFacts, on: Day): readonly AnswerLine[] {
	const { serviceBegan, examScore } = facts;
	const months = monthsOf(facts);
	const failed = passedOf(facts, on) === false;
	const scored =
		examScore !== undefined &&
		months !== undefined &&
		months >= examMonths &&
		!failed &&
		!isTooLate(facts, on);
	return [
		...(scored
			? [
					{
						label: '初试总分按',
						value: `${examScore + exam.points}分`,
						note: `考了${examScore}分，${points}`,
						cite: cites.exam,
					},
				]
			: []),
		...(serviceBegan !== undefined && !failed
			? [
					{
						label: '参加工作的日子',
						value: sayDay(serviceBegan),
						note: '期满考核合格的，按实际服务时间算工龄',
						cite: cites.seniority,
					},
				]
			: []),
		{ label: '生活补贴，每月至少', value: sayYuan(law.allowance), cite: cites.allowance },
		...(months === undefined || months === 0
			? []
			: [
					{
						label: `${months}个整月一共至少`,
						value: sayYuan(timesOf(law.allowance, months)),
						note: '零头的日子怎样算，通知没有写',
					},
				]),
	];
}

function datesOf(facts: GrassrootsFacts, on: Day): readonly AnswerDate[] {
	const { serviceBegan, serviceEnds } = facts;
	if (serviceBegan === undefined) return [];
	const months = monthsOf(facts);
	const failed = passedOf(facts, on) === false;
	const reached = (wanted: number): boolean => months === undefined || months >= wanted;
	return [
		...(reached(titleMonths)
			? [
					{
						day: lastDayOfMonths(serviceBegan, titleMonths),
						says: `满${law.titleYears}年，考核合格可以评职称`,
						cite: cites.title,
					},
				]
			: []),
		...(reached(examMonths)
			? [
					{
						day: lastDayOfMonths(serviceBegan, examMonths),
						says: `满${exam.years}年，考核合格可以考研加分`,
						cite: cites.exam,
					},
				]
			: []),
		...(serviceEnds !== undefined && months !== undefined && months >= examMonths && !failed
			? [
					{
						day: pointsUntil(serviceEnds),
						says: `考研${points}，稳妥地算最晚到这天`,
						deadline: true as const,
						cite: cites.exam,
					},
				]
			: []),
	].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const todo: readonly Step[] = [
	{ says: '服务期间，区县给您缴养老、医疗、工伤、失业、生育保险', cite: cites.insurance },
	{ says: '单位安排住宿和工作餐', cite: cites.allowance },
	{ says: '期满时，看服务证书和服务鉴定表有没有写明服务期和工龄', cite: cites.seniority },
	{
		says: '当地招考、企业招用、创业、落户、升学，能不能同应届毕业生一样，问当地：通知只是鼓励',
		cite: cites.alike,
	},
	{
		says: '有没有基层事业单位的岗位择优招聘优秀的志愿者，也问当地：通知只写了协调推动',
		cite: cites.posts,
	},
];

/**
 * What service brings: an allowance, points in the exam, a title, seniority, each with its day.
 *
 * @example from 2024-07-30 to 2026-07-29, passed: ten points, to be safe until 2029-07-29; a day later none
 */
export function afterService(facts: GrassrootsFacts, on: Day): Answer {
	const { serviceBegan, serviceEnds } = facts;
	const months = monthsOf(facts);
	const main = mainOf(facts, on);
	const finding = findingOf(requirement, facts, on);
	const ended = serviceEnds !== undefined && serviceEnds <= on;
	const useful = months === undefined || months >= titleMonths;
	return answerWith({
		...(main && { main }),
		missing: [
			...(serviceBegan === undefined ? ['serviceBegan'] : []),
			...(serviceEnds === undefined ? ['serviceEnds'] : []),
			...(ended && useful && facts.servicePassed === undefined ? ['servicePassed'] : []),
		],
		lines: linesOf(facts, on),
		dates: datesOf(facts, on),
		finding,
		steps:
			serviceBegan === undefined || serviceEnds === undefined || months === undefined
				? []
				: [
						{
							says: `从${sayDay(serviceBegan)}到${sayDay(serviceEnds)}，首尾都算`,
							result: sayMonths(months, '年'),
						},
					],
		todo,
		assumptions: months === undefined ? [] : ['当作约定的服务期您都服务满了。'],
		open: [
			'一期服务几年，通知没有写。没有服务满约定时间的，请问团委。',
			`“期满后${exam.within}年内”从哪天算到哪天，看报名还是看考试，通知没有写。这里按早的一天说，请早报，并问招生学校。`,
			'交通、体检、艰苦边远等补贴各多少，通知没有写，请问服务的区县。',
		],
	});
}
