import { yesNo, choice, count, optionsOf, mostPeople, type Choice, type SomeQuestions } from './make';

/** What an agency has placed. */
export const agency = {
	agency: choice(
		'您是哪一种机构？',
		optionsOf<Choice<'agency'>>({
			agency: ['经营性人力资源服务机构', '有人力资源服务许可证'],
			broker: ['劳务经纪人', '有证书，培训考核合格'],
			other: '都不是',
		}),
	),
	freePlacement: yesNo('介绍工作是免费的吗？', '向求职的人收费的不能领。'),
	placedUnemployed: count(
		'介绍成功、缴满1个月社保的登记失业人员有几人？',
		'人',
		0,
		mostPeople,
		'就业困难人员和脱贫人口另外填，不要重复算。没有写0。',
	),
	placedUnemployedStayed: count('其中连续缴满6个月的有几人？', '人', 0, mostPeople, '只数登记失业人员。'),
	placedHardship: count(
		'介绍成功、缴满1个月社保的就业困难人员和脱贫人口有几人？',
		'人',
		0,
		mostPeople,
		'没有写0。',
	),
	placedHardshipStayed: count(
		'其中连续缴满3个月的有几人？',
		'人',
		0,
		mostPeople,
		'只数就业困难人员和脱贫人口。',
	),
} satisfies SomeQuestions;
