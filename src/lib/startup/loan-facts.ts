/** What is asked about a guaranteed startup loan, whether one may have it or what paying it back comes to. 渝人社发〔2024〕11号. */
import { writeRate } from '$lib/engine/amount';
import { choice, count, day, money, optionsOf, rate } from '$lib/engine/ask';
import { plusMonthsToDay, type Day } from '$lib/engine/day';
import { sayYuan, timesOf, type Fen } from '$lib/engine/money';
import { sayCount } from '$lib/engine/count';
import { sayMonths } from '$lib/engine/month';
import { startupLoan as law, type Borrower } from '$lib/law/startup-loan';
import type { Problems } from '$lib/matters/matter';

// A type, not an interface: records of facts are handled alike by name.
export type LoanFacts = {
	borrower?: Borrower;
	/** how many partners, oneself among them */
	partners?: number;
	loanAmount?: Fen;
	/** whole years of the term */
	termYears?: number;
	/** and the months left over */
	termExtraMonths?: number;
	/** the prime rate for one year, in hundredths of a per cent */
	oneYearPrimeRate?: number;
	/** the day the loan is paid out, or is planned to be */
	loanFrom?: Day;
};

export const loanQuestions = {
	borrower: choice(
		'用谁的名义借？',
		optionsOf<Borrower>({
			person: ['个人', '自己一个人；个体工商户也选这里'],
			partners: ['几个人合伙', '每个合伙人都要符合个人的条件'],
			firm: ['小型或微型企业', '用公司等企业的名义'],
		}),
	),
	partners: count('一共几个合伙人？', '人', 0, 999, '自己也算。'),
	loanAmount: money(
		'想借多少？',
		'只写创业担保贷款，不写同时借的商业贷款。30万元写300000，也可以写30万。',
		'300000',
	),
	termYears: count('借几年？', '年', 0, 99, '个人一次最长3年，小微企业2年。'),
	termExtraMonths: count('满年以外，还多几个月？', '个月', 0, 11, '没有就不填。'),
	oneYearPrimeRate: rate(
		'1年期LPR是百分之几？',
		'LPR是贷款市场报价利率，按签合同那天的算。中国人民银行公布，问银行就知道。',
		'3',
	),
	loanFrom: day('哪天放款？', '合同上的起始日。还没有借的，写打算的日子。', '2026-12-1'),
} as const;

/** A sum as one says it of loans: "30万元", "33.5万元"; what is no whole hundred yuan in yuan. */
export const sayLoan = (sum: Fen): string =>
	sum >= 1_000_000 && sum % 10_000 === 0
		? `${sayCount(Math.floor(sum / 1_000_000))}${sum % 1_000_000 === 0 ? '' : String((sum % 1_000_000) / 1_000_000).slice(1)}万元`
		: sayYuan(sum);

/** A yearly rate of hundredths of a per cent: "3.6%". */
export const sayRate = (hundredths: number): string => `${writeRate(hundredths)}%`;

/**
 * The most that may be lent; undefined while it is not known who borrows. Partners nobody counted: what all together may have.
 *
 * @example capOf({ borrower: 'partners', partners: 12 }) // 3,960,000 yuan; of 13: 4,000,000
 */
export function capOf({ borrower, partners }: LoanFacts): Fen | undefined {
	const { most } = law;
	if (borrower !== 'partners') return borrower && most[borrower];
	if (partners === undefined) return most.partners;
	return Math.min(timesOf(most.partner, partners), most.partners) as Fen;
}

/** The longest a loan may run, in months: where it is not known who borrows, the longest of all. */
export const longestOf = ({ borrower = 'person' }: LoanFacts): number => law.longest[borrower];

/** The term in months; months nobody named are none. */
export const termOf = ({ termYears, termExtraMonths = 0 }: LoanFacts): number | undefined =>
	termYears === undefined ? undefined : termYears * 12 + termExtraMonths;

/** The highest rate, in hundredths of a per cent, once the prime rate is known. */
export const rateCeilingOf = ({ oneYearPrimeRate }: LoanFacts): number | undefined =>
	oneYearPrimeRate === undefined ? undefined : oneYearPrimeRate + law.abovePrime.hundredths;

/** More partners than anybody means: from thirteen on the sum is the same. */
const manyPartners = 20;
/** A sum below this was meant in ten thousands. */
const meantInTenThousands = 40_000;
const leastAmount = 100_000;

const nameOf: Readonly<Record<Borrower, string>> = { person: '个人', partners: '合伙', firm: '小微企业' };

function amountProblem(facts: LoanFacts): string | undefined {
	const { loanAmount, borrower, partners } = facts;
	if (loanAmount === undefined) return undefined;
	if (loanAmount === 0) return '借0元吗？请写想借多少，例如300000';
	if (loanAmount <= meantInTenThousands && loanAmount % 100 === 0)
		return `是${loanAmount / 100}万元吗？单位是元，请写${loanAmount / 100}万`;
	if (loanAmount < leastAmount) return `只借${sayYuan(loanAmount)}吗？请核对，单位是元`;
	const cap = capOf(facts) ?? law.most.firm;
	if (loanAmount <= cap) return undefined;
	const who =
		borrower === undefined
			? '创业担保贷款'
			: borrower === 'partners' && partners !== undefined
				? `${partners}个人合伙`
				: nameOf[borrower];
	return `${who}最多${sayLoan(cap)}，请写不超过它的数。再多的，可以同时申请商业贷款，那部分不贴息`;
}

function termProblem(facts: LoanFacts): Pick<Problems<LoanFacts>, 'termYears' | 'termExtraMonths'> {
	const { termYears, termExtraMonths, borrower } = facts;
	const term = termOf(facts);
	if (term === undefined || termYears === undefined) return {};
	if (term === 0) return { termYears: '借0年吗？请写1到3；不满1年的，这里写0，再写多出的月数' };
	const longest = longestOf(facts);
	if (term <= longest) return {};
	const says = `${borrower === undefined ? '创业担保贷款' : nameOf[borrower]}一次最长${sayMonths(longest, '年')}，到期还清可以再申请。请写不超过它的`;
	return termYears * 12 > longest || termExtraMonths === undefined
		? { termYears: says }
		: { termExtraMonths: says };
}

/**
 * A prime rate that cannot be: the point forgotten, or a fraction instead of per cent.
 *
 * @example primeRateProblem(3500) // "LPR是3.5%吗？…": typed 35
 */
function primeRateProblem(hundredths: number): string | undefined {
	if (hundredths > 1000) return `LPR是${sayRate(Math.round(hundredths / 10))}吗？它是百分之几，例如3.5`;
	return hundredths < 100 ? 'LPR不到1%吗？它是百分之几，例如3，请核对' : undefined;
}

/** How many partners there are, where that cannot be. */
function partnersProblem({ borrower, partners }: LoanFacts): string | undefined {
	if (partners === undefined || borrower === 'person' || borrower === 'firm') return undefined;
	if (partners > manyPartners)
		return `合伙人有${partners}个吗？13个人以上都是最多400万元，超过${manyPartners}个的请写${manyPartners}`;
	if (partners > 1) return undefined;
	return partners === 1 ? '合伙至少2个人；只有自己一个人的，请选“个人”' : '合伙人是0吗？合伙至少2个人';
}

/** A sentence on each fact about the loan that cannot be. */
export function checkLoan(facts: LoanFacts, on: Day): Problems<LoanFacts> {
	const { oneYearPrimeRate, loanFrom } = facts;
	const { partners, ...others } = facts;
	const partnersSay = partnersProblem(facts);
	const amount = amountProblem(partnersSay === undefined ? facts : others);
	const prime = oneYearPrimeRate === undefined ? undefined : primeRateProblem(oneYearPrimeRate);
	return {
		...(partnersSay && partners !== undefined && { partners: partnersSay }),
		...(amount && { loanAmount: amount }),
		...termProblem(facts),
		...(prime && { oneYearPrimeRate: prime }),
		...(loanFrom !== undefined &&
			loanFrom > plusMonthsToDay(on, 24) && { loanFrom: '放款在两年以后吗？请核对日期' }),
		...(loanFrom !== undefined && loanFrom < '2010-01-01' && { loanFrom: '放款这么早吗？请核对日期' }),
	};
}
