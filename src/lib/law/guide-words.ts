/** What several guides say alike: how the money comes, what to bring, and the readings taken. No rule needs any of it. */
import type { Citation } from '$lib/engine/citation';
import type { Step } from '$lib/engine/step';
import { cite } from './cite';
import type { PaperToBring } from './guide';

/** Publicity and payment, the same for every subsidy of the procedures notice. */
export const payoutByQuarter = (cite: Citation): readonly Step[] => [
	{ says: '审核后公示', result: '5个工作日', cite },
	{ says: '财政部门划款', result: '确认所在季度的下一个季度首月月底前', cite },
];

/** Reviewed, published and paid, once a quarter. */
export const payoutToPerson = (procedure: Citation, notes: Citation | undefined): readonly Step[] => [
	...(notes ? [{ says: '集中办理', result: '每季度一次', cite: notes }] : []),
	...payoutByQuarter(procedure),
	{ says: '发放', result: '优先发到社保卡', cite: cite('procedures', '九（六）') },
];

/** What flexible workers prove their work with. */
export const flexiblePapers: readonly PaperToBring[] = [
	{ name: '雇主写的就业情况说明', note: '个体工商户雇工；写明申请补贴的月份' },
	{ name: '进货凭证或经营图片的复印件', note: '商贩；申请补贴的月份' },
	{ name: '从业资格证、车辆运输证和出行服务记录', note: '网约车驾驶员' },
	{ name: '配送服务记录', note: '网络配送员' },
];

/** Said where the months to claim in are counted. */
export const halfYearReading = '“半年内”从哪一天起算，文件没有写。这里从缴满的下一个月1日起算，满6个月为止。';

/** Said where the procedures notice repeats the rule and prints no last day. */
export const proceduresPrintNoEnd =
	'经办通知里也写了这项补贴，没有写到期日；政策通知写到2025年12月31日。这里按政策通知提示，请问12333。';

/** Said where months before June 2024, or people registered before it, fall under the old rules. */
export const oldRules =
	'2024年6月以前的月份按原来的标准；2024年6月1日前办就业登记的困难人员，按原来的规定认定。这两种这里不算。';

/** Said where a recognised hard-to-employ person of 40 or 50 is meant. */
export const ageOf4050 =
	'“4050”的具体年龄，读到的文件里没有写。一般说女满40岁、男满50岁，以认定机构说的为准。';

/** Said where only persons of 40 or 50 are asked for a registration of three months. */
export const registeredReading =
	'“登记失业满3个月”写在“4050”后面，这里只对“4050”要求。其他困难人员要不要先登记失业，请问公共就业服务机构。';

/** Said where a subsidy runs until retirement at the latest. */
export const retirementReading =
	'补贴最多到法定退休。退休以后，还能不能申领以前缴的月份（当年和上一年的），文件没有写，请问公共就业服务机构。';

/** Said where persons lifted out of poverty are among those insured. */
export const povertyReading =
	'脱贫人口要不要重庆户籍、要不要另外认定，原句可以有两种读法。这里按不要求来算，请问公共就业服务机构。';
