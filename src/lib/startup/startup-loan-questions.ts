import { choice, count, money, optionsOf, several, yesNo } from '$lib/engine/ask';
import { monthOfDay, type Day } from '$lib/engine/day';
import type { Question } from '$lib/engine/fact';
import { plusMonths, yearOf } from '$lib/engine/month';
import { loanGroups } from '$lib/law/startup-loan';
import type { Problems } from '$lib/matters/matter';
import { ageQuestions, checkAge } from '$lib/matters/shared-facts';
import { checkLoan, loanQuestions } from './loan-facts';
import type { StartupLoanFacts } from './startup-loan-facts';

export const startupLoanQuestions: { readonly [Key in keyof StartupLoanFacts & string]-?: Question } = {
	...loanQuestions,
	loanGroup: choice(
		'自己属于哪一类？',
		[
			...Object.entries(loanGroups).map(([value, { says, help }]) => ({
				value,
				says,
				...(help && { help }),
			})),
			{ value: 'none', says: '都不是' },
		],
		'属于几类的，选一类就行；是脱贫人口的选脱贫人口，不看年龄上限。',
	),
	graduationYear: count('哪一年毕业？', '年', 1950, 2100, '毕业证书上的年份；还没毕业的，写预计毕业的年份。'),
	businessProof: choice(
		'已经开始经营了吗？',
		optionsOf({
			own: ['办了营业执照', '个体工商户、公司、合伙企业等'],
			spouse: ['用配偶的个体工商户等', '个人独资企业等，债务由经营者全部承担的也行；公司不行'],
			online: '认定为网络创业人员',
			none: '都还没有',
		}),
	),
	...ageQuestions,
	projectHere: yesNo('项目在重庆、真的在做吗？'),
	permanentPost: yesNo('是机关、事业单位的在编人员吗？'),
	otherLoans: several(
		'自己和配偶现在有哪些贷款？',
		optionsOf({
			student: '助学贷款',
			microcredit: '脱贫人口小额信贷',
			home: '住房贷款',
			car: '购车贷款',
			consumer: '小额消费贷款、信用卡欠款',
			other: '别的贷款',
		}),
		'还没还清的创业担保贷款这里不选，另外问。',
	),
	consumerLoans: money('小额消费贷款和信用卡一共欠多少？', '自己和配偶的合计。', '20000'),
	largestConsumerLoan: money('其中最大的一笔是多少？', '一张信用卡算一笔。', '30000'),
	runningLoan: choice(
		'有没有还没还清的创业担保贷款？',
		optionsOf({
			none: '没有',
			personal: ['有，个人的', '个人申请的，自己和配偶的都算；企业申请的，只算为这家企业借的'],
			firm: '有，这家企业的',
		}),
	),
	earlierLoans: count('以前借过几次创业担保贷款？', '次', 0, 99, '已经还清的。没有借过写0。'),
	earlierRepaid: yesNo('以前的都按时还清了吗？'),
	othersQualify: yesNo('其他合伙人也都符合吗？', '每个合伙人和配偶，都按个人的条件看一遍。'),
	employer: choice(
		'用人单位是哪一种？',
		optionsOf({
			small: '小型或微型企业',
			firm: '大型或中型企业',
			'sole-trader': '个体工商户',
			organisation: '社会组织等其他单位',
			state: '机关、事业单位',
		}),
		'自己创业的，选自己办的这一家。大中小微按国家的划分办法，看行业、人数、营业收入和资产。',
	),
	loanStaff: count('现在一共几名职工？', '人', 0, 100_000, '在职的，新招的也算。'),
	newHires: count(
		'最近1年新招了几名符合条件的人？',
		'人',
		0,
		100_000,
		'属于个人贷款列出的人，例如登记失业、低保、残疾、退役军人、毕业10年内、脱贫的，又签了1年以上劳动合同，才算。',
	),
	badRecord: yesNo('有拖欠工资、欠缴社保费等记录吗？'),
	firmHere: yesNo('在重庆注册、住所在重庆、还在经营吗？'),
	waiverGrounds: several(
		'想不用反担保，有哪一种条件？',
		optionsOf({
			recommended: '全国创业孵化示范基地或信用社区（乡村）推荐的项目',
			honoured: '得过区县级以上荣誉称号、创业大赛奖励',
			creditworthy: '银行认为可以发信用贷款',
			steady: '经营稳定守信、第二次创业等',
		}),
		'有一种，就可以申请不要反担保。反担保：另找抵押物或者保证人。',
	),
};

/** A sentence on each fact that cannot be, alone or beside another. */
export function checkStartupLoan(facts: StartupLoanFacts, on: Day): Problems<StartupLoanFacts> {
	const today = monthOfDay(on);
	const { birth, graduationYear, loanStaff, newHires, consumerLoans, largestConsumerLoan, earlierLoans } =
		facts;
	return {
		...(birth !== undefined && plusMonths(birth, 120) > today && { birth: '还不到10岁吗？请核对出生年月' }),
		...checkAge(facts, today),
		...checkLoan(facts, on),
		...(graduationYear !== undefined &&
			graduationYear > yearOf(today) + 8 && { graduationYear: '毕业还有这么多年吗？请核对年份' }),
		...(graduationYear !== undefined &&
			birth !== undefined &&
			graduationYear < yearOf(birth) + 15 && { graduationYear: '毕业时还不到15岁，请核对年份' }),
		...(loanStaff === 0 && { loanStaff: '一名职工也没有吗？请写现在的人数，至少1' }),
		...(newHires !== undefined &&
			loanStaff !== undefined &&
			loanStaff > 0 &&
			newHires > loanStaff && { newHires: `新招的比全部${loanStaff}名职工还多，请核对` }),
		...(consumerLoans === 0 && { consumerLoans: '一分也没欠的，前一题不选“小额消费贷款、信用卡欠款”' }),
		...(consumerLoans !== undefined &&
			largestConsumerLoan !== undefined &&
			largestConsumerLoan > consumerLoans && { largestConsumerLoan: '一笔比合计还多，请核对' }),
		...(earlierLoans !== undefined &&
			earlierLoans > 9 && { earlierLoans: `借过${earlierLoans}次吗？请核对` }),
	};
}
