/** What the columns of a batch may mean, as data: the headings of the template, others for the same, and what to write. */
import { bareHeading } from '$lib/benefits/hires/heading';
import {
	hireColumns,
	identityColumn,
	labelColumn,
	type HireColumn,
	type HireFact,
} from '$lib/benefits/hires/hire-columns';
import { plain } from '$lib/engine/reading';

/** What a column says: a fact of somebody hired, or one that only a batch knows. */
export type MeaningKey =
	| HireFact
	| 'name'
	| 'identity'
	| 'paidYears'
	| 'paid'
	| 'asOf'
	| 'paying'
	| 'inARow'
	| InsuranceKey
	| TrainingKey;

/** What is told for insurance and pensions alone. */
export type InsuranceKey = 'wage' | 'pensionThen' | 'retiredFrom' | 'hardshipArea' | 'unemploymentPaid';

/** What is told of a training alone. */
export type TrainingKey = 'occupation' | 'skillLevel' | 'onSiteHours' | 'onlineHours' | 'trainingOutcome';

export interface Meaning {
	readonly key: MeaningKey;
	readonly heading: string;
	/** what it tells of: who somebody is, what was paid, what they were hired as, what insurance and pensions are reckoned from, or a training */
	readonly of: 'person' | 'record' | 'hire' | 'insurance' | 'training';
	readonly example: string;
	/** other headings for the same, as {@link bareHeading} leaves them */
	readonly also: readonly string[];
	/** how its cells are read, where hires' lists have the same column */
	readonly cell?: HireColumn;
}

const listed = (text: string): readonly string[] => text.split(' ').filter(Boolean);

/** The columns a list of hires has too; the template may call them otherwise. */
function shared(key: MeaningKey, cell: HireColumn, of: Meaning['of'], heading = cell.heading): Meaning {
	const also = [cell.heading, ...cell.also].filter((each) => each !== heading);
	return { key, heading, of, example: cell.example, also, cell };
}

function fromHires(fact: HireFact, of: Meaning['of'], heading?: string): Meaning {
	const cell = hireColumns.find((column) => column.fact === fact);
	if (!cell) throw new RangeError(`no column for ${fact}`);
	return shared(fact, cell, of, heading);
}

const column =
	(of: Meaning['of']) =>
	(key: MeaningKey, heading: string, example: string, also = ''): Meaning => ({
		key,
		heading,
		of,
		example,
		also: listed(also),
	});
const record = column('record');
const insurance = column('insurance');
const training = column('training');

/** The columns of the template, in its order. */
export const templateMeanings: readonly Meaning[] = [
	shared('name', labelColumn, 'person', '姓名'),
	shared('identity', identityColumn, 'person'),
	fromHires('birth', 'person'),
	fromHires('sex', 'person'),
	fromHires('original', 'person', '原法定退休年龄'),
	record(
		'paid',
		'累计缴费月数',
		'186',
		'累计缴费月 累计月数 缴费月数 缴费总月数 累计缴纳月数 养老保险累计缴费月数 养老累计缴费月数',
	),
	record(
		'asOf',
		'缴费截至',
		'2026-10',
		'缴费截止 缴费截至月 缴费截止月 缴费截至月份 缴费截止月份 缴费截至时间 缴费截止时间 记录截至 记录截至月份 截至月份 截止月份 缴费记录截至 缴费记录截至月份',
	),
	record(
		'paying',
		'是否继续缴费',
		'是',
		'继续缴费 以后继续缴费 继续缴 继续缴纳 以后还缴 以后还缴费 还继续缴费',
	),
	fromHires('graduationYear', 'hire'),
	fromHires('registeredOn', 'hire'),
	fromHires('firstInsured', 'hire', '首次参保月'),
	record('inARow', '连续缴费月数', '5', '连续缴费月 连续参保月数 连续缴纳月数 已连续缴费月数 连续缴费月份数'),
	fromHires('employer', 'hire'),
	fromHires('contract', 'hire', '用工形式'),
];

/** Columns nobody needs for retirement or subsidies; they are known by their headings, and not in the template. */
const insuranceMeanings: readonly Meaning[] = [
	insurance(
		'wage',
		'月工资',
		'6000',
		'工资 月薪 月平均工资 平均工资 月均工资 平均月工资 本人月平均工资 上年月平均工资 上年度月平均工资 上一年月平均工资 税前工资 税前月工资 月应发工资 应发工资 缴费工资 月缴费工资 个人缴费工资 本人缴费工资 申报工资 月申报工资 工资收入 月工资收入',
	),
	insurance('pensionThen', '2023年12月养老金', '3000'),
	insurance('retiredFrom', '退休人员类别', '企业', '退休人员类型 退休人员身份 退休人员种类 退休人员分类'),
	insurance(
		'hardshipArea',
		'艰苦边远地区',
		'否',
		'艰苦边远 艰苦边远地区退休 在艰苦边远地区 在艰苦边远地区退休 属于艰苦边远地区 艰苦边远地区退休人员',
	),
	insurance(
		'unemploymentPaid',
		'失业保险缴费月数',
		'66',
		'失业保险累计缴费月数 失业保险累计月数 失业保险月数 失业保险缴费月 失业保险缴纳月数 失业保险累计缴纳月数 失业保险缴费总月数 失业保险参保月数 失业险缴费月数 失业累计缴费月数 失业缴费月数',
	),
];

/** Known by headings that speak of training: a trade or a grade alone stands in many a list for other reasons. */
const trainingMeanings: readonly Meaning[] = [
	training(
		'occupation',
		'培训职业（工种）',
		'焊工',
		'培训工种 培训职业工种 培训职业或工种 培训项目 培训专业 参训职业 参训工种',
	),
	training('skillLevel', '证书等级', '中级工', '技能等级 职业技能等级 证书级别 培训等级 培训级别 证书类型'),
	training('onSiteHours', '线下课时', '60', '课时 培训课时 面授课时 线下学时 培训学时'),
	training('onlineHours', '线上课时', '0', '线上学时 网络课时 在线课时'),
	training(
		'trainingOutcome',
		'培训后就业',
		'已就业',
		'培训后就业情况 培训后是否就业 就业情况 就业创业情况 培训后就业创业 培训后就业状态',
	),
];

const inTemplate = new Set(templateMeanings.map(({ key }) => key));

/** Everything a column may mean, those of the template first. */
export const meanings: readonly Meaning[] = [
	...templateMeanings,
	record('paidYears', '累计缴费年限', '15年6个月', '累计缴费年数 累计缴费年 缴费年限 缴费年数 累计年限'),
	...hireColumns.flatMap((cell) =>
		cell.fact === undefined || inTemplate.has(cell.fact) ? [] : [shared(cell.fact, cell, 'hire')],
	),
	...insuranceMeanings,
	...trainingMeanings,
];

const byKey = new Map(meanings.map((meaning) => [meaning.key, meaning]));
const byHeading = new Map(
	meanings.flatMap(({ key, heading, also }) =>
		[heading, ...also].map((each) => [bareHeading(each), key] as const),
	),
);

/** A pension is that of December 2023 only where the heading says so, in brackets or not, and nothing besides. */
const december2023 = '2023年?12月?份?';
const pension = '(?:本人)?(?:基本)?(?:养老金|退休金)(?:金额|数额|标准)?';
const pensionThen = new RegExp(
	`^(?:${december2023}(?:的|发的|领的|领取的)?${pension}|${pension}${december2023})(?:元|元月|必填)*$`,
);
const opened = (heading: string): string => plain(heading).replace(/[^\p{L}\p{N}]/gu, '');

/** What stands in brackets behind a wage that is not one of a month in yuan: 万元, 元/年, 小时. */
const notMonthly =
	/[([【](?:[^)\]】]*(?:万|千元|年薪|全年|[/每按](?:年|天|日|周|小?时))|(?:年|天|日|周|小?时)[)\]】])/;

/** What a key stands for. */
export function meaningOf(key: MeaningKey): Meaning {
	const meaning = byKey.get(key);
	if (!meaning) throw new RangeError(`no meaning ${key}`);
	return meaning;
}

/**
 * What a heading says its column means; undefined where nothing is known of it. A unit in brackets decides between months and
 * years paid; a year's wage is none of a month; a pension is that of December 2023 only where it says so.
 *
 * @example meaningOfHeading('公民身份号码') // "identity"; meaningOfHeading('累计缴费年限（月）') // "paid"
 */
export function meaningOfHeading(heading: string): MeaningKey | undefined {
	if (pensionThen.test(opened(heading))) return 'pensionThen';
	const key = byHeading.get(bareHeading(heading));
	// Its own heading with something more in brackets: a raise, another month.
	if (key === 'pensionThen' || (key === 'wage' && notMonthly.test(plain(heading)))) return undefined;
	const isRecord = key === 'paid' || key === 'paidYears' || /^累计缴费/.test(heading.trim());
	const unit = /[（(【[]\s*(?:单位[:：]?)?\s*(年|个?月)\s*[）)】\]]/.exec(heading)?.[1];
	if (!isRecord || unit === undefined) return key;
	return unit === '年' ? 'paidYears' : 'paid';
}

/**
 * What the headings of a table say. Of several columns for the same only the first is taken: the others are left to be chosen
 * by hand.
 *
 * @example guessMapping(['姓名', '出生日期', '备注']) // ["name", "birth", undefined]
 */
export function guessMapping(headings: readonly string[]): readonly (MeaningKey | undefined)[] {
	const taken = new Set<MeaningKey>();
	return headings.map((heading) => {
		const key = meaningOfHeading(heading);
		if (key === undefined || taken.has(key)) return undefined;
		taken.add(key);
		return key;
	});
}
