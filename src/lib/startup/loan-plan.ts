import { count, money, optionsOf, pick, rate, several } from '$lib/engine/ask';
import { sayDay, type Day } from '$lib/engine/day';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import { notArranged } from '$lib/law/holidays';
import { startupLoan as law } from '$lib/law/startup-loan';
import { answerWith, type Matter, type Problems } from '$lib/matters/matter';
import type { RepaymentMethod } from '$lib/matters/repayment';
import { checkLoan, longestOf, loanQuestions, rateCeilingOf, sayRate, termOf } from './loan-facts';
import {
	byQuarter,
	datesOf,
	linesOf,
	mainOf,
	planOf,
	stepsOf,
	type LoanPlanFacts,
	type Plan,
} from './loan-plan-parts';
import { quartersIn } from './loan-quarters';

type Facts = LoanPlanFacts;
type Key = keyof Facts & string;

const mostQuarters = quartersIn(longestOf({}));
function noticesOf(facts: Facts): readonly string[] {
	const { loanRate, loanFrom } = facts;
	const ceiling = rateCeilingOf(facts);
	const { from, until } = law.inForce;
	return [
		...(loanRate !== undefined && ceiling !== undefined && loanRate > ceiling
			? [`合同利率比LPR加0.5个百分点（${sayRate(ceiling)}）高，通知说原则上不超过，请问经办银行。`]
			: []),
		...(loanFrom !== undefined && loanFrom < from
			? [`这份通知从${sayDay(from)}起执行，以前放的贷款按当时的规定，这里只是照它算。`]
			: []),
		...(loanFrom !== undefined && loanFrom > until
			? [`这份通知写明执行到${sayDay(until)}，放款那天已经过了，到时请先问12333。`]
			: []),
	];
}

const general = {
	todo: [
		{
			says: '不用自己申请贴息：每季结束后10个工作日内银行向区县财政部门申请，财政1个月内审核拨付，银行收到后10个工作日内打到您的账户，并通知您',
			cite: law.payment.cite,
		},
		{ says: '按时还本付息。晚了一次，那一季就不贴', cite: cite('startupLoan', '三（三）1') },
		{
			says: '到期还不上、要延期（展期）的，从展期那一季起都不贴，先问清楚银行',
			cite: cite('startupLoan', '三（三）1'),
		},
		{
			says: '成为机关、事业单位在编人员的，告诉银行；从那一季起不贴，多贴的要退回，到期后不能再申请',
			cite: cite('startupLoan', '三（三）2'),
		},
		{ says: '收贴息的账户和电话要有效，联系不上的钱会退回财政', cite: cite('startupLoan', '三（三）4') },
	] satisfies readonly Step[],
	open: [
		'每季怎样计息、按几天算、怎样取整，通知没有写，以银行的为准，可能差几分钱。',
		'“季”是从放款那天起每3个月，还是自然季度（3、6、9、12月底），通知没有写，请问经办银行。',
		'贴息按合同的实际利率算；同时借的商业贷款不贴。',
	],
};

const assumptionsOf = (plan: Plan, { repayBy, loanFrom }: Facts, certain: boolean): readonly string[] => [
	'当作这笔是批下来的创业担保贷款，同时借的商业贷款不算。',
	'利率一直不变；每月利息是年利率的十二分之一，四舍五入到分，最后一个月找齐。',
	'每季的贴息四舍五入到分，剩下的自己付，两样加起来正好是利息。',
	'通知说逾期、展期的“原则上”不贴，这里按不贴算；本来要还的本金和利息照原来的计划算，没有加罚息。',
	...(repayBy === undefined ? ['没有选怎样还，先按“每月付利息，到期还本金”算。'] : []),
	...(plan.ceiling ? ['没有填合同利率，按LPR加0.5个百分点算，这是原则上最高的。'] : []),
	...(loanFrom === undefined
		? []
		: [
				'贴息的三个日子是从放款那天起每3个月算一季、每一步都用到最后一天算的，可以更早；银行按自然季度的，日子不一样。',
			]),
	...(certain ? [] : [`贴息的日子里，${notArranged}。`]),
];

/** A quarter beyond the loan's last. */
function quarterProblems(facts: Facts): Problems<Facts> {
	const { overdueQuarters, extendedFrom, permanentPostFrom } = facts;
	const term = termOf(facts);
	const last = term === undefined || term === 0 ? mostQuarters : quartersIn(Math.min(term, longestOf(facts)));
	const beyond = (quarter: number | undefined) => quarter !== undefined && (quarter < 1 || quarter > last);
	const says = last === 1 ? '这笔贷款只有1季，请写1' : `这笔贷款只有${last}季，请写1到${last}`;
	return {
		...(overdueQuarters?.some((quarter) => beyond(Number(quarter))) && {
			overdueQuarters: `这笔贷款只有${last}季，请去掉后面的`,
		}),
		...(beyond(extendedFrom) && { extendedFrom: says }),
		...(beyond(permanentPostFrom) && { permanentPostFrom: says }),
	};
}

function checkPlan(facts: Facts, on: Day): Problems<Facts> {
	const { loanRate, guaranteeFee, loanAmount } = facts;
	return {
		...checkLoan(facts, on),
		...quarterProblems(facts),
		...(loanRate !== undefined &&
			loanRate > 1000 && { loanRate: `是${sayRate(Math.round(loanRate / 10))}吗？利率是百分之几，例如3.5` }),
		...(loanRate !== undefined &&
			loanRate < 50 && { loanRate: '年利率不到0.5%吗？它是百分之几，例如3.5，请核对' }),
		...(guaranteeFee !== undefined &&
			loanAmount !== undefined &&
			guaranteeFee * 10 > loanAmount && { guaranteeFee: '担保费比贷款的十分之一还多吗？请核对，单位是元' }),
	};
}

/**
 * What a guaranteed startup loan costs: the plan by quarters, half the interest paid by the state, the rest borne oneself.
 * 渝人社发〔2024〕11号 三. An estimate: the notice leaves counting of days and rounding open.
 *
 * @example 300,000 yuan at 3.60 % for three years, interest only: 32,400 of interest, 16,200 of it paid by the state
 */
export const loanPlan: Matter<LoanPlanFacts> = {
	id: 'loan-plan',
	says: '创业担保贷款每月还多少，每季政府贴多少利息，自己实际付多少。',
	inForce: law.inForce,
	questions: {
		...loanQuestions,
		repayBy: pick(
			'怎样还？',
			optionsOf<RepaymentMethod>({
				'interest-only': ['每月只付利息', '本金到期一次还'],
				'equal-instalments': ['每月还一样多', '等额本息'],
				'equal-principal': ['先多后少', '等额本金，利息少一些'],
			}),
		),
		loanRate: rate('合同上的年利率是百分之几？', '还没有签合同的不填，填LPR，按最高的算。', '3.5'),
		overdueQuarters: several(
			'哪几季有逾期？',
			Array.from({ length: mostQuarters }, (_, index) => ({
				value: String(index + 1),
				says: `第${index + 1}季`,
			})),
			'从放款起，每3个月一季。本金或者利息晚还了都算。',
		),
		extendedFrom: count('从第几季起展期？', '季', 0, 99, '展期：和银行说好，推迟还本金。没有就不填。'),
		permanentPostFrom: count(
			'从第几季起成为在编人员？',
			'季',
			0,
			99,
			'机关、事业单位在编。写身份变化那个月所在的季；没有就不填。',
		),
		guaranteeFee: money('担保费一共多少？', '看委托保证合同。不知道就不填。', '2400'),
	},
	asks: ({ loanRate, oneYearPrimeRate }) => [
		'loanAmount',
		'termYears',
		'repayBy',
		'loanRate',
		...(loanRate === undefined || oneYearPrimeRate !== undefined ? (['oneYearPrimeRate'] as const) : []),
	],
	refines(facts): readonly Key[] {
		const { borrower, loanRate, oneYearPrimeRate } = facts;
		return [
			'borrower',
			...(borrower === 'partners' ? (['partners'] as const) : []),
			'termExtraMonths',
			'loanFrom',
			...(loanRate !== undefined && oneYearPrimeRate === undefined ? (['oneYearPrimeRate'] as const) : []),
			...(planOf(facts)
				? ([
						'overdueQuarters',
						'extendedFrom',
						...(borrower === 'firm' ? [] : (['permanentPostFrom'] as const)),
						'guaranteeFee',
					] as const)
				: []),
		];
	},
	check: checkPlan,
	answer(facts) {
		const plan = planOf(facts);
		const missing: readonly Key[] = [
			...(['loanAmount', 'termYears'] as const).filter((key) => facts[key] === undefined),
			...(facts.loanRate === undefined ? (['loanRate'] as const) : []),
			...(facts.repayBy === undefined ? (['repayBy'] as const) : []),
		];
		if (!plan) return answerWith({ ...general, missing });
		const { dates, certain } = datesOf(plan, facts);
		return answerWith({
			...general,
			missing,
			main: mainOf(plan),
			lines: linesOf(plan, facts),
			tables: [byQuarter(plan, facts)],
			dates,
			steps: stepsOf(plan, facts),
			notices: noticesOf(facts),
			assumptions: assumptionsOf(plan, facts, certain),
		});
	},
};
