import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { cite } from './cite';

/** In whose name a guaranteed startup loan is asked for. */
export type Borrower = 'person' | 'partners' | 'firm';

const first = day('2024-04-26');

/** The guaranteed startup loan (创业担保贷款) of Chongqing. 渝人社发〔2024〕11号. */
export const startupLoan = {
	inForce: { from: first, until: day('2028-09-30'), cite: cite('startupLoan', '执行期限') },
	/** the most that is lent to one borrower */
	most: {
		person: yuan(300_000),
		/** each partner, and all together */
		partner: yuan(330_000),
		partners: yuan(4_000_000),
		firm: yuan(4_000_000),
		cite: cite('startupLoan', '二（一）'),
	},
	/** the longest a loan runs, in months; that of partners is not stated apart */
	longest: {
		person: 36,
		partners: 36,
		firm: 24,
		cite: cite('startupLoan', '二（三）'),
	},
	/** loans in all */
	times: 3,
	/** what the rate may lie above the one-year prime rate of the day of the contract, in hundredths of a per cent */
	abovePrime: { hundredths: 50, cite: cite('startupLoan', '二（二）') },
	/** the part of the interest that is paid by the state, quarter by quarter */
	subsidy: { share: { take: 1, of: 2 }, cite: cite('startupLoan', '三（一）') },
	/** the fee of the guarantor, in principle not above this */
	guaranteeFee: { rate: { take: 8, of: 1000 }, cite: cite('startupLoan', '四（一）3') },
	/** up to this a person needs no counter-guarantee */
	unsecured: { most: yuan(100_000), cite: cite('startupLoan', '附件1') },
	/** small consumer loans up to this stand in nobody's way; whether exactly so much may be, is not stated */
	consumerLoans: { most: yuan(50_000), cite: cite('startupLoan', '一（一）4') },
	/** whole years */
	leastAge: 16,
	/** how long after leaving school one counts as a graduate, in years */
	graduateYears: 10,
	/** of a firm's staff, how many must be newly hired and qualify, in per cent; more staff than `many` need the lower share */
	hires: { many: 100, share: 10, shareOfMany: 5, cite: cite('startupLoan', '一（二）2') },
	/** from the end of a quarter: working days until the bank applies, then months until it is paid, then working days */
	payment: { bankApplies: 10, months: 1, bankPays: 10, cite: cite('startupLoan', '三（二）') },
} as const;

/** Who may ask for it as a person, as the notice names them; hard-to-employ persons are only three kinds here.
 * Those most people belong to come first. */
export const loanGroups = {
	unemployed: { says: '城镇登记失业人员', help: '开始创业时已经办了失业登记，常住城镇', at: '一（四）1' },
	graduate: {
		says: '高校毕业生',
		help: '离校10年内的专科、本科、研究生，毕业学年的在校生；技师学院高级工班和预备技师班、特殊教育职业类毕业生，大学生村官，经认定的留学回国人员也算',
		at: '一（四）5',
	},
	rural: {
		says: '农村自主创业农民',
		help: '农村户籍，或者户籍住址在行政村；返乡创业的农民工也算',
		at: '一（四）9',
	},
	veteran: { says: '退役军人', help: '依法退出现役的军官、军士、义务兵等', at: '一（四）3' },
	'out-of-poverty': {
		says: '脱贫人口',
		help: '防止返贫监测对象也算。只要满16周岁，没有年龄上限',
		at: '一（四）7',
	},
	'low-income': { says: '城乡低保人员', help: '家里领最低生活保障金', at: '一（四）2' },
	'zero-employment': { says: '城镇零就业家庭成员', help: '由认定机构决定', at: '一（四）2' },
	disabled: { says: '残疾人', help: undefined, at: '一（四）2' },
	online: { says: '网络商户', help: '已按规定认定为网络创业', at: '一（四）8' },
	released: { says: '刑满释放人员', help: '有证明；社区矫正期满的也算', at: '一（四）4' },
	overcapacity: {
		says: '去产能企业职工和失业人员',
		help: '钢铁、煤炭、水泥、电解铝、平板玻璃、船舶等行业分流的',
		at: '一（四）6',
	},
} as const;

export type LoanGroup = keyof typeof loanGroups;
