/** Who may have a guaranteed startup loan: a person, partners, a firm. 渝人社发〔2024〕11号 一. */
import { allOf, type Condition, type Group, type Requirement } from '$lib/engine/condition';
import { day, monthOfDay, type Day } from '$lib/engine/day';
import { sayYuan } from '$lib/engine/money';
import { monthNumber, sayMonth, sayMonths, yearOf } from '$lib/engine/month';
import { truthOf, type Truth } from '$lib/engine/truth';
import { cite } from '$lib/law/cite';
import { loanGroups, startupLoan as law } from '$lib/law/startup-loan';
import {
	beginOf,
	endsBeforeRetirement,
	latestRetirementOf,
	oldEnough,
	retirementOf,
	termBeforeRetirement,
} from './loan-age';
import { ofFirm } from './firm-conditions';
import { longestOf, termOf } from './loan-facts';
import type { StartupLoanFacts } from './startup-loan-facts';

type Facts = StartupLoanFacts;

const group: Condition<Facts> = {
	says: '属于重点群体',
	cite: cite('startupLoan', '一（一）1'),
	needs: ['loanGroup'],
	holds: ({ loanGroup }) => truthOf(loanGroup === undefined ? undefined : loanGroup !== 'none'),
	otherwise: ({ loanGroup }) =>
		loanGroup === 'none'
			? '个人贷款只给列出的这些人。就业困难人员在这里只有低保、零就业家庭、残疾人，“4050”不算。办企业、招了这些人的，可以看小微企业贷款'
			: undefined,
};

/** The school year in which one graduates begins in September; the notice does not say so. */
const schoolYearBegins = 9;

/** Whether somebody counts as a graduate: within ten years of leaving school, or in the graduating school year. */
export function isRecentGraduate(graduationYear: number | undefined, on: Day): Truth {
	if (graduationYear === undefined) return 'unknown';
	const month = monthOfDay(on);
	const since = yearOf(month) - graduationYear;
	if (since > law.graduateYears) return 'no';
	if (since === law.graduateYears) return 'unknown';
	if (since >= 0) return 'yes';
	if (since === -1 && monthNumber(month) >= schoolYearBegins) return 'yes';
	return { from: day(`${graduationYear - 1}-09-01`) };
}

const graduate: Condition<Facts> = {
	says: `离校${law.graduateYears}年内，或者正在读毕业学年`,
	cite: cite('startupLoan', loanGroups.graduate.at),
	needs: ['graduationYear'],
	holds: ({ graduationYear }, on) => isRecentGraduate(graduationYear, on),
	otherwise({ graduationYear }, on) {
		const truth = isRecentGraduate(graduationYear, on);
		if (graduationYear === undefined) return undefined;
		if (truth === 'no') return '离校超过10年了。如果还属于别的一类，例如登记失业、农村户籍，请改选那一类';
		if (truth === 'unknown')
			return '今年正好满10年，从离校那天算。离校看哪一天，文件没有写，请问区县人社部门';
		return '毕业学年从哪天算起，文件没有写，一般是9月开学，到时就可以';
	},
};

const ofAge: Condition<Facts> = {
	says: '满16周岁',
	cite: cite('startupLoan', '一（一）1'),
	needs: ['birth'],
	holds: oldEnough,
	otherwise: ({ birth }, on) =>
		birth === undefined
			? undefined
			: oldEnough({ birth }, on) === 'unknown'
				? '这个月满16周岁，过了生日就可以'
				: '满16周岁以后才能申请',
};

/** What is asked of age follows from what was answered: of the young the month of birth is enough. */
function ageAsked({ birth, sex }: Facts): readonly (keyof Facts & string)[] {
	if (birth === undefined) return ['loanGroup', 'birth'];
	return sex === 'female'
		? ['loanGroup', 'birth', 'sex', 'original', 'termYears']
		: ['loanGroup', 'birth', 'sex', 'termYears'];
}

const beforeRetirement = (facts: Facts): Condition<Facts> => ({
	says: '贷款到期以前，不到法定退休年龄',
	cite: cite('startupLoan', '一（一）1'),
	needs: ageAsked(facts),
	holds(facts, on) {
		const truth = endsBeforeRetirement(facts, on);
		// Of whom nobody said the group, it may be the one without an upper age.
		return truth === 'no' && facts.loanGroup === undefined ? 'unknown' : truth;
	},
	otherwise(facts, on) {
		const retirement = retirementOf(facts);
		const most = termBeforeRetirement(facts, on);
		if (retirement === undefined || most === undefined) {
			const latest = latestRetirementOf(facts);
			if (latest === undefined || endsBeforeRetirement(facts, on) !== 'no') return undefined;
			// Not certain when, but too early by any reckoning.
			return `最晚${sayMonth(latest)}到法定退休年龄，${latest <= beginOf(facts, on) ? '已经到了。脱贫人口没有年龄上限' : '贷款要在那以前到期'}`;
		}
		const sure = Math.min(most, longestOf(facts));
		if (sure === 0) return `${sayMonth(retirement)}到法定退休年龄。脱贫人口没有年龄上限`;
		const shorter = `${sayMonth(retirement)}到法定退休年龄，借${sayMonths(sure, '年')}以内的可以`;
		if (endsBeforeRetirement(facts, on) === 'no') return shorter;
		return termOf(facts) === undefined
			? shorter
			: `到期正好在${sayMonth(retirement)}，那个月到法定退休年龄，要看是哪天；借短一个月就没有问题`;
	},
	canChange: true,
});

const established: Condition<Facts> = {
	says: '已经办了营业执照，或者认定为网络创业',
	cite: cite('startupLoan', '一（一）2'),
	needs: ['businessProof'],
	holds: ({ loanGroup, businessProof }) =>
		loanGroup === 'online'
			? 'yes'
			: truthOf(businessProof === undefined ? undefined : businessProof !== 'none'),
	otherwise: ({ businessProof }) =>
		businessProof === 'none' ? '先办营业执照，或者申请认定网络创业，再来贷款' : undefined,
	canChange: true,
};

const located: Condition<Facts> = {
	says: '项目在重庆市内，真的在做',
	cite: cite('startupLoan', '一（一）3'),
	needs: ['projectHere'],
	holds: ({ projectHere }) => truthOf(projectHere),
	otherwise: ({ projectHere }) => (projectHere === false ? '外地的项目，重庆不贷' : undefined),
};

const noPermanentPost: Condition<Facts> = {
	says: '不是机关、事业单位的在编人员',
	cite: cite('startupLoan', '一（一）'),
	needs: ['permanentPost'],
	holds: ({ permanentPost }) => truthOf(permanentPost === undefined ? undefined : !permanentPost),
	otherwise: ({ permanentPost }) => (permanentPost ? '在编期间不能申请个人贷款' : undefined),
};

const consumerMost = law.consumerLoans.most;

function noOtherLoans({ otherLoans, consumerLoans, largestConsumerLoan }: Facts): Truth {
	if (otherLoans === undefined) return 'unknown';
	if (otherLoans.includes('other')) return 'no';
	if (!otherLoans.includes('consumer')) return 'yes';
	if (consumerLoans === undefined) return 'unknown';
	if (consumerLoans < consumerMost) return 'yes';
	return largestConsumerLoan !== undefined && largestConsumerLoan > consumerMost ? 'no' : 'unknown';
}

/** What is asked of loans follows from what was answered. */
function loansAsked({ otherLoans, consumerLoans }: Facts): readonly (keyof Facts & string)[] {
	if (!otherLoans?.includes('consumer')) return ['otherLoans'];
	return consumerLoans !== undefined && consumerLoans > consumerMost
		? ['otherLoans', 'consumerLoans', 'largestConsumerLoan']
		: ['otherLoans', 'consumerLoans'];
}

const withoutOtherLoans = (facts: Facts): Condition<Facts> => ({
	says: '自己和配偶没有别的贷款（助学、脱贫人口小额信贷、住房、购车、5万元以下小额消费贷款除外）',
	cite: law.consumerLoans.cite,
	needs: loansAsked(facts),
	holds: noOtherLoans,
	otherwise({ otherLoans, consumerLoans, largestConsumerLoan }) {
		if (otherLoans === undefined) return undefined;
		if (otherLoans.includes('other')) return '别的贷款还清以后，可以申请';
		if (consumerLoans === undefined || consumerLoans < consumerMost) return undefined;
		if (consumerLoans === consumerMost)
			return `正好${sayYuan(consumerMost)}算不算“5万元以下”，文件没有写，请问经办银行；还掉一点就没有疑问`;
		return largestConsumerLoan !== undefined && largestConsumerLoan > consumerMost
			? '有一笔超过5万元，还到5万元以下就可以申请'
			: '5万元是一笔还是合计，文件没有写，请问经办银行；合计还到5万元以下就没有疑问';
	},
	canChange: true,
});

/** Of a person, and of that person's spouse, a loan that runs is another loan; of a firm, both kinds at once are barred. */
const nothingRunning = ({ borrower, runningLoan }: Facts): Condition<Facts> => ({
	says: '没有还没还清的创业担保贷款；同一家不能同时有个人的和企业的',
	cite: cite(
		'startupLoan',
		(runningLoan === 'firm') !== (borrower === 'firm')
			? '一（二）'
			: borrower === 'firm'
				? '二（三）'
				: '一（一）4',
	),
	needs: ['runningLoan'],
	holds: ({ runningLoan }) => truthOf(runningLoan === undefined ? undefined : runningLoan === 'none'),
	otherwise({ runningLoan, borrower }) {
		if (runningLoan === undefined || runningLoan === 'none') return undefined;
		return (runningLoan === 'firm') === (borrower === 'firm')
			? '到期还清以后，可以再申请'
			: '同一家企业或店，个人贷款和企业贷款只能有一种；那一笔还清以后，可以再看';
	},
	canChange: true,
});

/** The notice does not say whether the first loan counts among the three. */
function withinTimes({ earlierLoans }: Facts): Truth {
	if (earlierLoans === undefined) return 'unknown';
	if (earlierLoans < law.times) return 'yes';
	return earlierLoans === law.times ? 'unknown' : 'no';
}

const times: Condition<Facts> = {
	says: `一共不超过${law.times}次`,
	cite: law.longest.cite,
	needs: ['earlierLoans'],
	holds: withinTimes,
	otherwise: (facts) =>
		facts.earlierLoans === undefined
			? undefined
			: withinTimes(facts) === 'no'
				? '已经超过次数了'
				: '已经借过3次。第一次算不算在3次里面，文件没有写，请问区县人社部门',
};
const repaid: Condition<Facts> = {
	says: '以前的都按时还清，信誉好',
	cite: law.longest.cite,
	needs: ['earlierRepaid'],
	holds: ({ earlierRepaid }) => truthOf(earlierRepaid),
	otherwise: ({ earlierRepaid }) => (earlierRepaid === false ? '没有按时还的，不能再申请' : undefined),
};
const again = ({ earlierLoans }: Facts): readonly Requirement<Facts>[] =>
	earlierLoans !== undefined && earlierLoans > 0 ? [times, repaid] : [times];

const asPerson = (facts: Facts): readonly Requirement<Facts>[] => [
	group,
	...(facts.loanGroup === 'graduate' ? [graduate] : []),
	established,
	ofAge,
	...(facts.loanGroup === 'out-of-poverty' ? [] : [beforeRetirement(facts)]),
	located,
	noPermanentPost,
	withoutOtherLoans(facts),
	nothingRunning(facts),
	...again(facts),
];

const others: Condition<Facts> = {
	says: '其他合伙人也都符合个人的条件',
	cite: law.most.cite,
	needs: ['othersQualify'],
	holds: ({ othersQualify }) => truthOf(othersQualify),
	otherwise: ({ othersQualify }) =>
		othersQualify === false ? '合伙贷款要每个合伙人都符合；符合的人可以看个人贷款' : undefined,
};

/** What is required of whoever borrows; undefined while that is not known. */
export function requirementsOf(facts: StartupLoanFacts): Group<StartupLoanFacts> | undefined {
	switch (facts.borrower) {
		case 'person':
			return allOf(...asPerson(facts));
		case 'partners':
			return allOf<Facts>(...asPerson(facts), others);
		case 'firm':
			return allOf<Facts>(...ofFirm, nothingRunning(facts), ...again(facts));
		default:
			return undefined;
	}
}
