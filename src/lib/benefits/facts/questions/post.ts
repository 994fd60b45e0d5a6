import { wageAreas } from '$lib/law/minimum-wage';
import { yesNo, choice, count, optionsOf, type Choice, type SomeQuestions } from './make';

/** Public-welfare posts. */
export const post = {
	publicWelfarePost: choice(
		'是公益性岗位吗？',
		optionsOf<Choice<'publicWelfarePost'>>({
			'full-time': '是，全日制',
			'part-time': '是，非全日制',
			none: '不是',
		}),
		'公益性岗位：经人力社保部门认定、用来安排困难人员的岗位。',
	),
	rehiredByFormerEmployer: yesNo('失业登记以后，又回到原来那个单位了吗？'),
	partTimeHours: count('一个月工作多少小时？', '小时', 0, 744, '只问非全日制公益性岗位。'),
	wageArea: choice(
		'工作地点在哪一类地区？',
		optionsOf<Choice<'wageArea'>>({
			first: ['各区，含两江新区、高新区、万盛经开区', '最低工资第一类'],
			second: [wageAreas.second.join('、'), '最低工资第二类'],
		}),
		'最低工资按区县分两类。',
	),
} satisfies SomeQuestions;
