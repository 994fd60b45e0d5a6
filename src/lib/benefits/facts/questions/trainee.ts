import { day, count, type SomeQuestions } from './make';

/** One traineeship. */
export const trainee = {
	traineeApplied: day(
		'哪天申请的见习岗位？',
		'就业见习：到认定的见习基地实习锻炼，1到12个月，每月有基本生活费。',
	),
	traineeStart: day('哪天上岗见习？', '还没上岗的，写打算上岗的日子。'),
	traineeMonths: count(
		'打算见习几个月？',
		'个月',
		1,
		12,
		'协议里可以约定1到12个月。不打算见习的选“不知道”。',
	),
} satisfies SomeQuestions;
