import { choice, count, day as dayQuestion, money, month, optionsOf } from '$lib/engine/ask';
import { monthOfDay, type Day } from '$lib/engine/day';
import type { Questions } from '$lib/engine/fact';
import type { Fen } from '$lib/engine/money';
import { yearOf, type Month } from '$lib/engine/month';
import { reliefMonths } from '$lib/law/business-tax';
import { taxSpanQuestion, type TaxSpan } from '../tax-relief';

export type OwnBusinessTaxFacts = {
	taxGroup?: 'out-of-poverty' | 'unemployed' | 'hard-family' | 'graduate' | 'veteran' | 'none';
	businessForm?: 'sole-trader' | 'other';
	businessRegisteredOn?: Day;
	graduationYear?: number;
	/** taxes of the year asked, before anything is taken off */
	shopVat?: Fen;
	shopCityTax?: Fen;
	shopEducationFee?: Fen;
	shopLocalEducationFee?: Fen;
	shopIncomeTax?: Fen;
	taxSpan?: TaxSpan;
	/** a year's limit, as the tax office says it */
	ownTaxLimit?: Fen;
	/** months of this relief had before with other shops */
	reliefMonthsHad?: number;
	shopClosedIn?: Month;
	otherShopRegisteredOn?: Day;
	taxYear?: number;
};
export type Key = keyof OwnBusinessTaxFacts;

/** The taxes in the order they come down. */
export const taxKeys = {
	shopVat: '增值税',
	shopCityTax: '城市维护建设税',
	shopEducationFee: '教育费附加',
	shopLocalEducationFee: '地方教育附加',
	shopIncomeTax: '个人所得税',
} as const satisfies Partial<Record<Key, string>>;
export type TaxKey = keyof typeof taxKeys;
export const taxOrder = Object.keys(taxKeys) as TaxKey[];

/** The year asked: this one, unless another was named. */
export const yearAsked = ({ taxYear }: OwnBusinessTaxFacts, on: Day): number =>
	taxYear ?? yearOf(monthOfDay(on));

export const questions: Questions<OwnBusinessTaxFacts> = {
	taxGroup: choice(
		'您属于哪一类？',
		optionsOf<NonNullable<OwnBusinessTaxFacts['taxGroup']>>({
			'out-of-poverty': ['脱贫人口', '含防止返贫监测对象'],
			unemployed: ['登记失业半年以上', '在公共就业服务机构登记的'],
			'hard-family': ['零就业、城市低保家庭', '在劳动年龄内，已经登记失业'],
			graduate: ['毕业那年的高校毕业生', '毕业当年1月1日到12月31日'],
			veteran: '自主就业退役士兵',
			none: '都不是',
		}),
		'按开店时的身份选。有几类的，选一类。',
	),
	businessForm: choice(
		'办的是什么？',
		optionsOf<NonNullable<OwnBusinessTaxFacts['businessForm']>>({
			'sole-trader': '个体工商户',
			other: ['公司等', '公司、合伙企业、个人独资企业'],
		}),
		'看营业执照。',
	),
	businessRegisteredOn: dayQuestion(
		'营业执照是哪天登记的？',
		'企业或个体工商户登记注册的日子。',
		'2026-6-10',
	),
	graduationYear: count('哪一年毕业？', '年', 1950, 2100, '毕业证书上的年份；还没毕业的，写预计毕业的年份。'),
	shopVat: money('增值税应缴多少？', '扣减以前的；已经免征的不写。只写能享受的那几个月的。', '3000'),
	shopCityTax: money('城市维护建设税应缴多少？', '没有就不填。', '210'),
	shopEducationFee: money('教育费附加应缴多少？', '没有就不填。', '90'),
	shopLocalEducationFee: money('地方教育附加应缴多少？', '没有就不填。', '60'),
	shopIncomeTax: money('经营的个人所得税应缴多少？', '没有就不填。', '5000'),
	taxSpan: taxSpanQuestion,
	ownTaxLimit: money('一年的限额是多少？', '问过税务的，填那个数；不填就按公开网页的24,000元。', '24000'),
	reliefMonthsHad: count(
		'以前用别的店享受过几个月？',
		'个月',
		0,
		reliefMonths,
		'没有就不填。一共最多36个月。',
	),
	shopClosedIn: month('店是哪个月注销的？', '还开着的不填。', '2026-9'),
	otherShopRegisteredOn: dayQuestion(
		'另一家店是哪天登记的？',
		'只有一家的不填。两家只能选一家。',
		'2026-10-8',
	),
	taxYear: count('看哪一年的税？', '年', 2023, 2031, '不填就看今年。'),
};
