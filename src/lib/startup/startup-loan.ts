import { findingOf, type Finding } from '$lib/engine/condition';
import { sayDay, type Day } from '$lib/engine/day';
import { sayMonth, sayMonths } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import { loanGroups, startupLoan as law, type Borrower } from '$lib/law/startup-loan';
import { answerWith, type Answer, type AnswerTable, type Matter } from '$lib/matters/matter';
import { whyNot } from '$lib/matters/why-not';
import { hiresNeeded } from './firm-conditions';
import { retirementOf } from './loan-age';
import { capOf, sayLoan } from './loan-facts';
import type { StartupLoanFacts } from './startup-loan-facts';
import { linesOf, needsNoWaiver } from './startup-loan-lines';
import { checkStartupLoan, startupLoanQuestions } from './startup-loan-questions';
import { requirementsOf } from './who-may-borrow';

type Facts = StartupLoanFacts;
type Key = keyof Facts & string;

const askedFirst: Readonly<Record<Borrower, readonly Key[]>> = {
	person: ['borrower', 'loanGroup', 'businessProof'],
	partners: ['borrower', 'partners', 'loanGroup', 'businessProof'],
	firm: ['borrower', 'employer', 'loanStaff', 'newHires'],
};

/** What tells more of the loan, whether one may have it or not. */
const aboutLoan: readonly Key[] = [
	'loanAmount',
	'termYears',
	'termExtraMonths',
	'oneYearPrimeRate',
	'waiverGrounds',
	'loanFrom',
];

function stepsToDo({ borrower }: Facts): readonly Step[] {
	const firm = borrower === 'firm';
	return [
		{
			says:
				borrower === undefined
					? '填《创业担保贷款申请表》，个人、合伙、小微企业各有一种'
					: `填《创业担保贷款申请表》（${firm ? '小微企业' : borrower === 'partners' ? '合伙创业' : '个人项目'}的那一种），${firm ? '写明股东、职工人数和新招人数' : '写明本人和配偶、执照、属于哪一类和证件编号'}`,
			cite: cite('startupLoan', '附件1'),
		},
		{
			says: firm
				? '交给所在地街道（乡镇）初查，区县人社部门复核：是不是小微企业、新招的人够不够、有没有欠薪欠费'
				: '交给所在地街道（乡镇）初查，区县人社部门复核：是不是重点群体、有没有执照',
			cite: cite('startupLoan', firm ? '一（二）' : '一（一）'),
		},
		{
			says: `资格通过后，向经办银行和担保机构申请。银行查${firm ? '是不是在重庆注册、还在经营' : '项目是不是真的、有没有别的贷款'}，担保机构查风险`,
			cite: cite('startupLoan', '一（三）'),
		},
		{
			says: '都通过的，签贷款合同和担保合同。利率和银行商量着定',
			cite: cite('startupLoan', '一（三）'),
		},
		{
			says: '银行不得自己加材料、加环节。社保卡是同一家银行的，贷款和贴息原则上打到社保卡',
			cite: cite('startupLoan', '六（二）'),
		},
	];
}

const open = ({ borrower, loanGroup, sex }: Facts): readonly string[] => [
	...(borrower !== 'firm' && loanGroup === 'rural' && sex !== 'male'
		? ['农村户籍、没有参加职工养老保险的妇女，“退休年龄”按哪一档，通知没有写，请问区县人社部门。']
		: []),
	...(borrower === 'firm'
		? [
				'新招的人怎样才算“符合创业担保贷款申请条件”，例如农村户籍、不是来创业的算不算，通知没有写，请问区县人社部门。',
			]
		: []),
	'申请表以外还要带什么材料、一共要多少天，通知没有写，请问区县人社部门或12333。',
	'2024年7月16日公布的卓越工程师支持清单写的是个人最多20万元、企业最多300万元，贴息办法也不同。惠算按渝人社发〔2024〕11号。',
	'能不能同时领一次性创业补贴，通知没有写不能；两项分别看条件。',
];

const amounts: AnswerTable = {
	caption: '最多借多少、借多久',
	head: ['用谁的名义', '最多', '一次最长'],
	rows: [
		['个人', sayLoan(law.most.person), sayMonths(law.longest.person, '年')],
		[
			'合伙',
			`每人${sayLoan(law.most.partner)}，合计${sayLoan(law.most.partners)}`,
			sayMonths(law.longest.partners, '年'),
		],
		['小微企业', sayLoan(law.most.firm), sayMonths(law.longest.firm, '年')],
	],
};

/** Nothing is in the way but the length of the term: a shorter one ends before retirement. */
function onlyTooLong(facts: Facts, on: Day): boolean {
	const { termYears: _years, termExtraMonths: _months, ...rest } = facts;
	const required = requirementsOf(rest);
	return (
		facts.termYears !== undefined && required !== undefined && findingOf(required, rest, on).truth !== 'no'
	);
}

function mainOf(facts: Facts, finding: Finding, on: Day): Answer['main'] {
	const cap = capOf(facts);
	if (cap === undefined) return undefined;
	const { truth, missing } = finding;
	if (truth === 'no')
		return {
			label: '创业担保贷款',
			value: onlyTooLong(facts, on) ? '不能借这么久' : '不能申请',
			tone: 'alert',
			note: whyNot(finding),
		};
	if (typeof truth === 'object')
		return {
			label: '创业担保贷款',
			value: '现在还不能申请',
			tone: 'alert',
			note: `其他不变的话，${sayDay(truth.from)}起可以`,
		};
	const value = sayLoan(cap);
	if (truth === 'yes')
		return { label: '可以申请，最多', value, tone: 'good', note: '批不批、批多少，由银行和担保机构定' };
	return {
		label: '最多可以借',
		value,
		tone: 'plain',
		note: missing.length > 0 ? '能不能借，还要看条件，再回答几样' : '有一条要问清楚，见“条件”里的“待定”',
	};
}

function stepsOf(facts: Facts): readonly Step[] {
	const { borrower, partners, loanStaff, loanGroup } = facts;
	const retirement = borrower === 'firm' || loanGroup === 'out-of-poverty' ? undefined : retirementOf(facts);
	const { most, hires } = law;
	return [
		...(loanGroup === undefined || loanGroup === 'none' || borrower === 'firm'
			? []
			: [
					{
						says: `重点群体：${loanGroups[loanGroup].says}`,
						cite: cite('startupLoan', loanGroups[loanGroup].at),
					},
				]),
		...(borrower === 'partners' && partners !== undefined
			? [
					{
						says: `每人${sayLoan(most.partner)}×${partners}人，合计不超过${sayLoan(most.partners)}`,
						result: sayLoan(capOf(facts) ?? most.partners),
						cite: most.cite,
					},
				]
			: borrower === undefined
				? []
				: [{ says: '上限', result: sayLoan(capOf(facts) ?? most.firm), cite: most.cite }]),
		...(retirement === undefined
			? []
			: [{ says: '法定退休的月份', result: sayMonth(retirement), cite: cite('measures', '第一条') }]),
		...(borrower === 'firm' && loanStaff !== undefined
			? [
					{
						says: `${loanStaff}名职工，${loanStaff > hires.many ? '超过100人，5%' : '10%'}；不是整数的往上取，因为要“达到”`,
						result: `${hiresNeeded(loanStaff)}名`,
						cite: hires.cite,
					},
				]
			: []),
	];
}

const assumptionsOf = ({ borrower, loanGroup, loanFrom }: Facts): readonly string[] => [
	...(borrower === 'partners' ? ['合伙贷款最长多久，通知没有单写，按个人的3年。'] : []),
	...(borrower === undefined || borrower === 'firm' || loanGroup === 'out-of-poverty'
		? []
		: [
				`“退休年龄”按2025年起的法定退休年龄，通知是在那以前发的。贷款从${loanFrom === undefined ? '这个月' : '放款那个月'}算，只算到月。`,
			]),
	...(borrower === 'firm'
		? ['法定代表人自己符合个人条件的，也可以改用个人名义申请，最多30万元、最长3年，同一家只能有一种。']
		: []),
];

/**
 * Whether one may have a guaranteed startup loan, up to how much, for how long and at what rate. 渝人社发〔2024〕11号. The bank and the
 * guarantor decide in the end.
 *
 * @example twelve partners who all qualify: up to 3,960,000 yuan; thirteen: 4,000,000
 */
export const startupLoanMatter: Matter<StartupLoanFacts> = {
	id: 'startup-loan',
	says: '自己创业、合伙或者小微企业，能不能借创业担保贷款，最多借多少、借多久，利率多少。',
	inForce: law.inForce,
	questions: startupLoanQuestions,
	asks(facts, on) {
		const required = requirementsOf(facts);
		if (!required || !facts.borrower) return ['borrower'];
		const { missing, truth } = findingOf(required, facts, on);
		// Once one answer says no, the others no longer matter; how many partners there are says how much.
		return askedFirst[facts.borrower].filter(
			(key) => facts[key] !== undefined || missing.includes(key) || (key === 'partners' && truth !== 'no'),
		);
	},
	refines(facts, on) {
		const required = requirementsOf(facts);
		if (!required || !facts.borrower) return [];
		const { missing, truth } = findingOf(required, facts, on);
		const first = askedFirst[facts.borrower];
		const conditions = conditionKeys(facts).filter(
			(key) => ![...first, ...aboutLoan].includes(key) && (facts[key] !== undefined || missing.includes(key)),
		);
		return [
			...conditions,
			...aboutLoan.filter(
				(key) =>
					facts[key] !== undefined || (truth !== 'no' && (key !== 'waiverGrounds' || !needsNoWaiver(facts))),
			),
		];
	},
	check: checkStartupLoan,
	answer(facts, on) {
		const required = requirementsOf(facts);
		const general = { todo: stepsToDo(facts), open: open(facts), assumptions: assumptionsOf(facts) };
		if (!required) return answerWith({ ...general, tables: [amounts], missing: ['borrower'] });
		const finding = findingOf(required, facts, on);
		const main = mainOf(facts, finding, on);
		const out = finding.truth === 'no';
		const late = facts.loanFrom !== undefined && facts.loanFrom > law.inForce.until;
		return answerWith({
			...general,
			...(main && { main }),
			finding,
			missing: [
				...(facts.borrower === 'partners' && facts.partners === undefined && !out ? ['partners'] : []),
				...finding.missing,
			],
			notices: late
				? [`这份通知写明执行到${sayDay(law.inForce.until)}，放款那天已经过了，到时请先问12333。`]
				: [],
			lines: out ? [] : linesOf(facts, on),
			steps: stepsOf(facts),
		});
	},
};

/** What the requirements look at, in their order. */
function conditionKeys(facts: Facts): readonly Key[] {
	const keys = requirementsOf(facts)?.of.flatMap((each) => ('needs' in each ? each.needs : [])) ?? [];
	return [...new Set(keys)];
}
