import type { FounderGroup } from '../facts';
import { yesNo, choice, day, count, optionsOf, mostPeople, type SomeQuestions } from './make';

/** One's own business. */
export const business = {
	businessRegisteredOn: day('营业执照是哪天登记的？', '企业或个体工商户登记注册的日子。'),
	firstBusiness: yesNo('是在重庆第一次创办企业或个体工商户吗？'),
	founder: choice(
		'创办人属于哪一类？',
		optionsOf<FounderGroup>({
			graduate: [
				'高校毕业生',
				'留学回国人员、技师学院高级技工班和预备技师班、特殊教育院校职业教育类毕业生也选这里',
			],
			rural: '农村自主创业者',
			veteran: '退役军人',
			overcapacity: ['去产能企业职工', '化解过剩产能的企业分流的职工'],
			'low-income': '城乡低保人员',
			'zero-employment': '零就业家庭成员',
			'out-of-poverty': '脱贫人口（含防止返贫监测对象）',
			disabled: '残疾人',
			other: '都不是',
		}),
		'企业看法定代表人，个体工商户看经营者。',
	),
	employees: count(
		'有几名员工签了1年以上劳动合同、社保缴满3个月？',
		'人',
		0,
		mostPeople,
		'创办人自己不算在里面。',
	),
	businessInsured: yesNo('现在给员工正常参保吗？'),
	arrears: yesNo('欠缴社会保险费吗？', '欠着的选“是”，没有欠的选“否”。'),
} satisfies SomeQuestions;
