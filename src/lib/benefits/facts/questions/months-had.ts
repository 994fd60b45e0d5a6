import { month, count, mostMonths, type SomeQuestions } from './make';

/** What was had before, by the month. */
export const monthsHad = {
	unitSubsidyMonths: count(
		'单位为这个人领过几个月的社保补贴？',
		'个月',
		0,
		mostMonths,
		'以前各家单位领的加在一起。没有领过写0。',
	),
	flexibleSubsidyMonths: count(
		'领过几个月的灵活就业社保补贴？',
		'个月',
		0,
		mostMonths,
		'高校毕业生的和就业困难人员的加在一起；领过一整年的写12。没有领过写0。',
	),
	insuranceSubsidyApproved: month(
		'第一次核定社保补贴是哪个月？',
		'核定：公共就业服务机构第一次审核通过。以前没有领过的选“不知道”。',
	),
	postSubsidyMonths: count(
		'领过几个月的公益性岗位补贴？',
		'个月',
		0,
		mostMonths,
		'单位为这个人领的，加在一起。没有领过写0。',
	),
	postSubsidyApproved: month('第一次核定公益性岗位补贴是哪个月？', '以前没有领过的选“不知道”。'),
} satisfies SomeQuestions;
