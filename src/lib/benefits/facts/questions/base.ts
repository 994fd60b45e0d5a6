import { yesNo, count, mostPeople, type SomeQuestions } from './make';

/** What a traineeship base has had approved. */
export const base = {
	traineesApproved: count(
		'这一年审核通过的见习人员有几人？',
		'人',
		0,
		mostPeople,
		'同一个人在重庆只发一次：在别的基地已经发过补贴的不算，见习不满1个月的也不算。',
	),
	traineesRetained: count(
		'其中留用的有几人？',
		'人',
		0,
		mostPeople,
		'留用：见习期间或期满后，在本单位正式录用。',
	),
	approvedMonths: count(
		'所有人审核通过的月数，加起来是多少？',
		'个月',
		0,
		mostPeople * 12,
		'每人最多算12个月，例如10个人各6个月写60。',
	),
	retainedMonths: count(
		'留用的人审核通过的月数，加起来是多少？',
		'个月',
		0,
		mostPeople * 12,
		'每人最多算12个月。',
	),
	traineesUnderAMonth: count(
		'见习不满1个月的有几人？',
		'人',
		0,
		mostPeople,
		'不满1个月的不发补贴。没有写0。',
	),
	insuranceBought: yesNo(
		'上岗前买了人身意外伤害保险吗？',
		'每人不低于100元，一次买足整个见习期，保险生效后才能上岗。',
	),
	mentors: count('有几名带教老师？', '人', 0, mostPeople, '一名老师同时最多带3名见习人员。'),
	insuredStaff: count('单位参加社会保险的员工有几人？', '人', 0, 1_000_000),
	postsPublished: count('这一年发布的见习岗位有几个？', '个', 0, mostPeople, '不能超过参保员工的人数。'),
} satisfies SomeQuestions;
