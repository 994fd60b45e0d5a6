import { cite } from '../cite';
import type { Guide } from '../guide';

const whom = cite('traineeshipRules', '第三条');
const agreement = cite('traineeshipRules', '第五条');
const recruiting = cite('traineeshipRules', '第十四条');
const steps = cite('traineeshipRules', '第二十条');
const rights = cite('traineeshipRules', '第二十一条');

/** 就业见习: in plain words. */
export const guide: Guide = {
	about: [
		'刚毕业还没工作的高校毕业生、快毕业的学生、16到24岁的登记失业青年，可以到见习基地锻炼1到12个月。',
		'基地每月发基本生活费，不低于最低工资第一档，2025年起是2,330元。',
		'上岗前基地要买好人身意外伤害保险，每人不低于100元。',
		'双方签见习协议，不是劳动关系；毕业生期满留用的，见习时间可以算工龄。',
	],
	payout: [
		{ says: '上岗前买人身意外伤害保险，生效后才能上岗', result: '每人不低于100元', cite: recruiting },
		{
			says: '基本生活费按月足额发',
			result: '最晚下个月发',
			cite: cite('traineeshipRules', '第二十五条'),
		},
		{ says: '免费托管人事档案', cite: rights },
		{
			says: '毕业生期满留用的',
			result: '见习时间可以算工龄；没参保的，参保补缴以后算',
			cite: rights,
		},
		{
			says: '无故旷工连续5天，或者1个月内累计10天以上',
			result: '终止协议',
			cite: cite('traineeshipRules', '第二十二条'),
		},
	],
	papers: [{ name: '青年就业见习协议', note: '附件1，一式三份，自己留一份' }],
	place: {
		says: '在“渝快办”或人社公共服务平台报名，上岗前在重庆人社APP注册见习账号',
		cite: steps,
	},
	open: [
		'“发证之日起两年内”，满两年的那一天算不算，没有写。这里算到前一天，那一天请问区县人力社保部门。',
		'条件按申请那天看还是按上岗那天看，没有写。两天都填了、结果不同的，这里说“未知”；都没填的按今天看。',
		'生活费一句前面写了“鼓励”，是鼓励怎样发，还是也包括不低于最低工资，可以有两种读法。办法别处写的是见习人员“享有”，这里理解为必须不低于。',
		'办法写“主城最低工资第一档”，最低工资通知里没有这个词，这里用通知第一类地区的数，在第二类区县见习的也一样。',
		'不满一个月的那几天怎样发生活费，没有写。',
		'一个人见习，基地在重庆只能领一次补贴；本人能不能再见习一次，没有写。',
		'对口支援西藏等地区的毕业生也可以参加，是不是也限两年，没有写，请问区县人力社保部门。',
	],
	cites: [whom, agreement, recruiting, steps, rights, cite('minimumWage2025', '一')],
};
