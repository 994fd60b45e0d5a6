import type { FlexibleKind, EmployerKind } from '../facts';
import { yesNo, choice, month, optionsOf, type Choice, type SomeQuestions } from './make';

/** The work somebody does, whoever it is for. */
export const work = {
	work: choice(
		'现在做什么工作？',
		optionsOf<Choice<'work'>>({
			employed: '在单位上班',
			flexible: ['灵活就业', '没有和单位签劳动合同，自己缴社保'],
			'own-business': '自己办企业、开店',
			none: '没有工作',
		}),
	),
	flexibleKind: choice(
		'灵活就业是哪一种？',
		optionsOf<FlexibleKind>({
			delivery: ['网络配送员', '在网上平台接单送餐、送货'],
			'shop-hand': ['个体工商户的雇工', '夫妻店里的夫妻不算'],
			vendor: ['摆摊卖农副产品、日常用品', '在城市管理部门规定的地方和时间；有营业执照的不算'],
			'ride-hailing': '网约车驾驶员',
			domestic: ['家政服务', '母婴照护、做饭、保洁、照顾老人或病人；为近亲属做的不算'],
			other: '其他',
		}),
		'各项补贴认可的种类不一样，由街道（乡镇）公共就业服务机构核实。',
	),
	employer: choice(
		'用人单位是哪一种？',
		optionsOf<EmployerKind>({
			small: '小型或微型企业',
			firm: '大型或中型企业',
			'sole-trader': '个体工商户',
			organisation: '社会组织等其他单位',
			state: '机关、事业单位',
		}),
		'自己创业的，选自己办的这一家。大中小微按国家的划分办法，看行业、人数、营业收入和资产，拿不准的问公共就业服务机构。',
	),
	contract: yesNo('签了劳动合同吗？'),
	firstInsured: month(
		'从哪个月开始参保？',
		'这份工作缴社会保险的第一个月；断过又续上的，写最近一次续上的第一个月。灵活就业的，写以个人身份缴职工养老保险的第一个月。',
	),
	continuous: yesNo('从参保那个月起，每个月都缴了吗？', '中间断过选“否”。'),
	stillInsured: yesNo('社会保险现在还在缴吗？'),
	threeInsurances: yesNo('失业、工伤、职工养老三种保险都在缴吗？'),
	employmentRegistered: month(
		'最近一次办就业登记是哪个月？',
		'就业登记：有了工作以后，到公共就业服务机构登记；灵活就业的在街道（乡镇）办。',
	),
	filedAhead: yesNo(
		'办过补贴备案登记吗？',
		'申领以前，先向公共就业服务机构登记要领这项补贴，和就业登记一起办。',
	),
	shortagePost: yesNo('岗位是“渝职聘”发布的紧缺岗位吗？', '紧缺岗位在“渝职聘”平台发布。'),
	cvSent: yesNo('是在岗位有效期内，从“渝职聘”投的简历吗？'),
	industry: choice(
		'单位属于哪个行业？',
		optionsOf<Choice<'industry'>>({
			manufacturing: '制造业',
			'producer-services': ['生产性服务业', '为生产服务的行业，例如物流、研发、检测；经办通知没有列出范围'],
			other: '其他行业',
		}),
		'由公共就业服务机构审核。',
	),
	worksInChongqing: yesNo('实际工作地点在重庆吗？'),
	dispatched: yesNo('是劳务派遣吗？', '劳务派遣：和派遣公司签合同，派到别的单位上班。'),
} satisfies SomeQuestions;
