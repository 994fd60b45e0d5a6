import { choice, count, day as dayQuestion, money, month, optionsOf, yesNo } from '$lib/engine/ask';
import { monthOfDay, type Day } from '$lib/engine/day';
import type { Question, Questions } from '$lib/engine/fact';
import type { Fen } from '$lib/engine/money';
import { yearOf, type Month } from '$lib/engine/month';
import { taxSpanQuestion, type TaxSpan } from '../tax-relief';

export type HireGroup = 'out-of-poverty' | 'unemployed' | 'veteran' | 'none';

/** People who came and went together are one lot; there are up to three, and the rest by months. */
export type HiringTaxFacts = {
	employer?: 'small' | 'firm' | 'sole-trader' | 'organisation' | 'state';
	hireGroup?: HireGroup;
	hirePeople?: number;
	/** the first month with contract and insurance */
	hireSince?: Month;
	hireLeftOn?: Day;
	hire2Group?: HireGroup;
	hire2People?: number;
	hire2Since?: Month;
	hire2LeftOn?: Day;
	hire3Group?: HireGroup;
	hire3People?: number;
	hire3Since?: Month;
	hire3LeftOn?: Day;
	/** months of all others in the year, added up */
	restKeyMonths?: number;
	restVeteranMonths?: number;
	contractAYear?: boolean;
	threeInsurances?: boolean;
	/** nothing was claimed in the year asked, which is over: now it is */
	claimingLate?: boolean;
	firmVat?: Fen;
	firmCityTax?: Fen;
	firmEducationFee?: Fen;
	firmLocalEducationFee?: Fen;
	firmProfitTax?: Fen;
	taxSpan?: TaxSpan;
	/** a year's amount for a person, as the tax office says it */
	keyHireLimit?: Fen;
	veteranHireLimit?: Fen;
	taxYear?: number;
};
export type Key = keyof HiringTaxFacts;

/** The taxes in the order they come down; the last only when the year is settled. */
export const firmTaxes = {
	firmVat: '增值税',
	firmCityTax: '城市维护建设税',
	firmEducationFee: '教育费附加',
	firmLocalEducationFee: '地方教育附加',
	firmProfitTax: '企业所得税',
} as const satisfies Partial<Record<Key, string>>;
export type FirmTaxKey = keyof typeof firmTaxes;
export const firmTaxOrder = Object.keys(firmTaxes) as FirmTaxKey[];

/** The facts of each lot, by their names. */
export const lotKeys = [
	{ group: 'hireGroup', people: 'hirePeople', since: 'hireSince', left: 'hireLeftOn' },
	{ group: 'hire2Group', people: 'hire2People', since: 'hire2Since', left: 'hire2LeftOn' },
	{ group: 'hire3Group', people: 'hire3People', since: 'hire3Since', left: 'hire3LeftOn' },
] as const satisfies readonly Readonly<Record<'group' | 'people' | 'since' | 'left', Key>>[];

export const lotNames = ['第一批', '第二批', '第三批'] as const;

/** The year asked: this one, unless another was named. */
export const yearAsked = ({ taxYear }: HiringTaxFacts, on: Day): number => taxYear ?? yearOf(monthOfDay(on));

const group = (asks: string, help: string): Question =>
	choice(
		asks,
		optionsOf<HireGroup>({
			'out-of-poverty': ['脱贫人口', '含防止返贫监测对象'],
			unemployed: ['登记失业半年以上', '在公共就业服务机构登记的'],
			veteran: '自主就业退役士兵',
			none: '都不是',
		}),
		help,
	);
const people = (asks: string, help?: string): Question => count(asks, '人', 1, 10_000, help);
const leftHelp = '还在的不填。只走了几个人的，走的和还在的分成两批填。';

export const questions: Questions<HiringTaxFacts> = {
	employer: choice(
		'用人单位是哪一种？',
		optionsOf<NonNullable<HiringTaxFacts['employer']>>({
			small: '小型或微型企业',
			firm: '大型或中型企业',
			'sole-trader': '个体工商户',
			organisation: '社会组织等其他单位',
			state: '机关、事业单位',
		}),
	),
	hireGroup: group(
		'招的人属于哪一类？',
		'有几类人的，先填一类，另一批填在后面。一个人有几个身份的，选一个。',
	),
	hirePeople: people('有几个人？', '只填这一类、同一个月开始参保的；其余的人后面填。'),
	hireSince: month('他们从哪个月起签合同并参保？', '合同和社保都有了的第一个月。', '2026-3'),
	hireLeftOn: dayQuestion('他们离开了吗，最后一天是哪天？', leftHelp, '2026-8-31'),
	hire2Group: group('还招了别的人吗，第二批属于哪一类？', '另一类的，或者不是同一个月参保的。没有就不填。'),
	hire2People: people('第二批有几人？'),
	hire2Since: month('第二批从哪个月起签合同并参保？', undefined, '2026-8'),
	hire2LeftOn: dayQuestion('第二批离开了吗，最后一天是哪天？', leftHelp, '2026-8-31'),
	hire3Group: group('还招了第三批吗，属于哪一类？', '没有就不填。'),
	hire3People: people('第三批有几人？'),
	hire3Since: month('第三批从哪个月起签合同并参保？', undefined, '2026-10'),
	hire3LeftOn: dayQuestion('第三批离开了吗，最后一天是哪天？', leftHelp, '2026-8-31'),
	restKeyMonths: count(
		'其余的脱贫人口、登记失业人员，加起来几个月？',
		'个月',
		0,
		100_000,
		'那一年每人缴社保的月数加起来：两个人，一个5个月、一个3个月，写8。超过36个月的部分不算；补以前年度的，只写现在还在的人。',
	),
	restVeteranMonths: count('其余的退役士兵，加起来几个月？', '个月', 0, 100_000, '算法一样，没有就不填。'),
	contractAYear: yesNo('都签了1年以上的劳动合同吗？'),
	threeInsurances: yesNo('失业、工伤、职工养老三种保险都在缴吗？'),
	claimingLate: yesNo('那一年没有申报过，现在才补吗？', '申报过、只差年终汇算的，选“否”。'),
	firmVat: money('企业增值税应缴多少？', '扣减以前的；已经免征的不写。只写招到人的那个月到年底的。', '8000'),
	firmCityTax: money('企业城市维护建设税应缴多少？', '没有就不填。', '560'),
	firmEducationFee: money('企业教育费附加应缴多少？', '没有就不填。', '240'),
	firmLocalEducationFee: money('企业地方教育附加应缴多少？', '没有就不填。', '160'),
	firmProfitTax: money('企业所得税应缴多少？', '一整年的。前面几种扣不完的，年终汇算时扣它。', '1000'),
	taxSpan: taxSpanQuestion,
	keyHireLimit: money(
		'脱贫、登记失业人员，每人每年的标准是多少？',
		'问过税务的，填那个数；不填就按公开网页的7,800元。',
		'7800',
	),
	veteranHireLimit: money(
		'退役士兵，每人每年的标准是多少？',
		'重庆的数没有查到，请问税务；不填就按国家标准6,000元。',
		'6000',
	),
	taxYear: count('看哪一年的税？', '年', 2023, 2031, '不填就看今年。'),
};
