/** What a guaranteed startup loan is like for whoever may have it, in lines. */
import type { Day } from '$lib/engine/day';
import { sayYuan, shareOf } from '$lib/engine/money';
import { sayMonth, sayMonths } from '$lib/engine/month';
import { startupLoan as law } from '$lib/law/startup-loan';
import type { AnswerLine } from '$lib/matters/matter';
import { beginOf, retirementOf, termBeforeRetirement } from './loan-age';
import { longestOf, rateCeilingOf, sayLoan, sayRate } from './loan-facts';
import type { StartupLoanFacts } from './startup-loan-facts';

type Facts = StartupLoanFacts;

/** How long one may borrow: by the notice, and by one's age. */
function termLine(facts: Facts, on: Day): AnswerLine {
	const longest = longestOf(facts);
	const most =
		facts.borrower === 'firm' || facts.loanGroup === 'out-of-poverty'
			? undefined
			: termBeforeRetirement(facts, on);
	const retirement = retirementOf(facts);
	const short = most !== undefined && retirement !== undefined && most < longest;
	return {
		label: '一次最长',
		value: sayMonths(short ? most : longest, '年'),
		...(short && {
			note: `${sayMonth(retirement)}到法定退休年龄，从${sayMonth(beginOf(facts, on))}起借，要在那以前到期`,
		}),
		cite: law.longest.cite,
	};
}

function feeLine({ loanAmount }: Facts): AnswerLine {
	const { rate, cite: at } = law.guaranteeFee;
	return {
		label: '担保费率',
		value: '原则上0.8%以下',
		note: `按什么算、一年一次还是只收一次，通知没有写，看委托保证合同${
			loanAmount === undefined ? '' : `。按贷款额算一次，最多${sayYuan(shareOf(loanAmount, rate))}`
		}`,
		cite: at,
	};
}

/** So little that a counter-guarantee is not asked for anyway; of partners it is not written whether all of it or each one's share counts. */
export const needsNoWaiver = ({ borrower, loanAmount }: Facts): boolean =>
	borrower !== 'firm' &&
	borrower !== 'partners' &&
	loanAmount !== undefined &&
	loanAmount <= law.unsecured.most;

function waiverLine(facts: Facts): AnswerLine {
	const { borrower, waiverGrounds = [] } = facts;
	const at = { label: '反担保', cite: law.unsecured.cite };
	if (needsNoWaiver(facts)) return { ...at, value: '可以不要', note: '个人贷款10万元及以下' };
	if (waiverGrounds.length > 0)
		return { ...at, value: '可以申请不要', note: '在申请表上勾选。由谁认定，通知没有写，请问担保机构' };
	return {
		...at,
		value: '一般要',
		note: `抵押物或者保证人。${borrower === 'firm' ? '' : '10万元及以下、'}有推荐、荣誉、信用好等情形的，可以不要${borrower === 'partners' ? '；10万元看一共还是每人，通知没有写，请问担保机构' : ''}`,
	};
}

/** Term, rate, subsidy, fee, counter-guarantee, how often. */
export function linesOf(facts: Facts, on: Day): readonly AnswerLine[] {
	const { loanAmount, oneYearPrimeRate, earlierLoans } = facts;
	const ceiling = rateCeilingOf(facts);
	return [
		...(loanAmount === undefined
			? []
			: [{ label: '想借', value: sayLoan(loanAmount), note: '没有超过上限' }]),
		termLine(facts, on),
		{
			label: '利率最高',
			value: ceiling === undefined ? 'LPR加0.5个百分点' : sayRate(ceiling),
			note:
				ceiling === undefined
					? '原则上。1年期LPR，按签合同那天的'
					: `原则上。1年期LPR${sayRate(oneYearPrimeRate ?? 0)}加0.5个百分点，可以和银行商量得更低`,
			cite: law.abovePrime.cite,
		},
		{
			label: '政府贴息',
			value: '利息的一半',
			note: '按季贴，逾期、展期的原则上不贴。每月还多少、贴多少，看“贷款还款和贴息”',
			cite: law.subsidy.cite,
		},
		feeLine(facts),
		waiverLine(facts),
		{
			label: '一共可以借',
			value: `${law.times}次`,
			note: `每次到期还清再申请。${earlierLoans === undefined ? '' : `这是第${earlierLoans + 1}次。`}第一次算不算在里面，通知没有写`,
			cite: law.longest.cite,
		},
	];
}
