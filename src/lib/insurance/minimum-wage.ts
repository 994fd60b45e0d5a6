import { choice, count, money, optionsOf, pick } from '$lib/engine/ask';
import { day } from '$lib/engine/day';
import { sayYuan, timesOf, type Fen } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import { minimumWage, wageAreas, type WageArea } from '$lib/law/minimum-wage';
import { answerWith, type Answer, type Matter } from '$lib/matters/matter';

export type MinimumWageFacts = {
	wageArea?: WageArea;
	hours?: 'full-time' | 'by-hour';
	/** what the payslip of one month says in all, before deductions */
	pay?: Fen;
	/** contained in it: does not count */
	overtimePay?: Fen;
	hardshipAllowance?: Fen;
	inKind?: Fen;
	welfare?: Fen;
	/** part-time: hours of one month */
	workedHours?: number;
	/** part-time: pay of one hour */
	hourlyPay?: Fen;
};

const rule = cite('minimumWage2025', '一');
const counted = cite('minimumWage2025', '三');
const scope = cite('minimumWage2025', '二');
const posting = cite('minimumWage2025', '四');

/** What a payslip may contain and the minimum wage does not count. */
const notCounted = {
	overtimePay: '加班加点工资',
	hardshipAllowance: '中班、夜班、高温、低温、井下、有毒有害等津贴',
	inKind: '不是现金的补贴',
	welfare: '法律和政策规定的、不是工资的劳动保险福利待遇',
} as const;
type NotCounted = keyof typeof notCounted;
const notCountedKeys = Object.keys(notCounted) as NotCounted[];

const areaNames: Readonly<Record<WageArea, string>> = {
	first: '其他29个区',
	second: '12个县',
};

const general = {
	todo: [
		{
			says: '谁适用：和企业、个体工商户、民办非企业单位、机关、事业单位、社会团体、律师和会计师事务所、基金会等建立劳动关系的人；不完全符合劳动关系的新就业形态劳动者也适用',
			cite: scope,
		},
		{
			says: '单位要在标准发布后10日内告诉全体劳动者。2024年12月10日发布，最晚2024年12月20日（发布当天不算）',
			cite: posting,
		},
	] satisfies readonly Step[],
	open: [
		'个人缴的社会保险费算不算在里面，通知没有写，这里没有扣。',
		'没有出满勤、月中入职的怎样折算，通知没有写，请问12333。',
		'现金发的饭贴、交通补贴，通知没有列为不算，按文字是算在里面的。',
		'工资低于标准的，通知没有写到哪里投诉，请问12333。',
		'2025年以后有没有调过，没有查到新的标准，也请问12333。',
	],
};

/** What is asked of both areas alike: the least by law, or what is short of it. */
type InBoth = Readonly<Record<WageArea, Fen>>;

const inBoth = (of: (area: WageArea) => Fen): InBoth => ({ first: of('first'), second: of('second') });

/** Where the area is not known: what both agree on, or that it depends. Less is asked in the second area than in the first. */
function mainAnywhere(
	short: InBoth,
	label: { readonly pay: string; readonly short: string },
): Answer['main'] {
	if (short.first <= 0)
		return { label: label.pay, value: '够最低工资', tone: 'good', note: '在哪个区县都够' };
	const inFirst = `在${areaNames.first}少${sayYuan(short.first)}`;
	return short.second > 0
		? {
				label: `${label.short}至少少`,
				value: sayYuan(short.second),
				tone: 'alert',
				note: `这是在${areaNames.second}；${inFirst}`,
			}
		: {
				label: label.pay,
				value: '要看在哪里上班',
				tone: 'plain',
				note: `在${areaNames.second}够；${inFirst}`,
			};
}

/** The least by law: of the area, or of both where it is not known. */
const stepsOn = (says: string, least: InBoth, { wageArea }: MinimumWageFacts): readonly Step[] =>
	wageArea === undefined
		? (['second', 'first'] as const).map((area) => ({
				says: `${says}（${areaNames[area]}）`,
				result: sayYuan(least[area]),
				cite: rule,
			}))
		: [{ says, result: sayYuan(least[wageArea]), cite: rule }];

/** The area, where it is not known and could still change the answer. */
const areaMissing = ({ wageArea }: MinimumWageFacts, main?: Answer['main']): readonly string[] =>
	wageArea === undefined && main?.tone !== 'good' ? ['wageArea'] : [];

function fullTime(facts: MinimumWageFacts, monthly: InBoth): Answer {
	const { pay, wageArea } = facts;
	const steps = stepsOn('全日制，每月最低', monthly, facts);
	if (pay === undefined)
		return answerWith({
			...general,
			...(wageArea && {
				main: {
					label: '每月最低工资',
					value: sayYuan(monthly[wageArea]),
					tone: 'plain',
					note: '填上工资条，看够不够',
				},
			}),
			missing: [...areaMissing(facts), 'pay'],
			steps,
		});
	const taken = notCountedKeys.flatMap((key) =>
		facts[key] ? [{ says: notCounted[key], sum: facts[key] }] : [],
	);
	const counts = (pay - taken.reduce((total, { sum }) => total + sum, 0)) as Fen;
	const short = inBoth((area) => (monthly[area] - counts) as Fen);
	const main: Answer['main'] =
		wageArea === undefined
			? mainAnywhere(short, { pay: '这个月的工资', short: '比最低工资' })
			: short[wageArea] > 0
				? { label: '比最低工资少', value: sayYuan(short[wageArea]), tone: 'alert', note: '这个月的' }
				: { label: '这个月的工资', value: '够最低工资', tone: 'good' };
	return answerWith({
		...general,
		...(main && { main }),
		missing: areaMissing(facts, main),
		lines: [
			{ label: '能算的工资', value: sayYuan(counts), cite: counted },
			...(wageArea === undefined
				? []
				: [{ label: '每月最低工资', value: sayYuan(monthly[wageArea]), cite: rule }]),
		],
		steps: [
			...steps,
			{ says: '工资条一共', result: sayYuan(pay) },
			...taken.map(({ says, sum }) => ({ says: `减去${says}`, result: sayYuan(sum), cite: counted })),
			{ says: '能算的工资', result: sayYuan(counts), cite: counted },
		],
	});
}

function byHour(facts: MinimumWageFacts, hourly: InBoth): Answer {
	const { hourlyPay, workedHours, wageArea } = facts;
	const steps = stepsOn('非全日制，每小时最低', hourly, facts);
	if (hourlyPay === undefined)
		return answerWith({
			...general,
			...(wageArea && {
				main: { label: '每小时最低工资', value: sayYuan(hourly[wageArea]), tone: 'plain' },
			}),
			missing: [...areaMissing(facts), 'hourlyPay'],
			steps,
		});
	const short = inBoth((area) => (hourly[area] - hourlyPay) as Fen);
	const inMonth = (sum: Fen): Fen => (workedHours === undefined ? sum : timesOf(sum, workedHours));
	const span = workedHours === undefined ? '每小时' : '这个月';
	const main: Answer['main'] =
		wageArea === undefined
			? mainAnywhere(
					inBoth((area) => inMonth(short[area])),
					{ pay: '每小时的工资', short: span },
				)
			: short[wageArea] > 0
				? {
						label: `${span}少`,
						value: sayYuan(inMonth(short[wageArea])),
						tone: 'alert',
						...(workedHours !== undefined && {
							note: `每小时少${sayYuan(short[wageArea])}，${workedHours}小时`,
						}),
					}
				: { label: '每小时的工资', value: '够最低工资', tone: 'good' };
	return answerWith({
		...general,
		...(main && { main }),
		missing: areaMissing(facts, main),
		lines: [
			...(wageArea === undefined
				? []
				: [{ label: '每小时最低工资', value: sayYuan(hourly[wageArea]), cite: rule }]),
			{ label: '您每小时', value: sayYuan(hourlyPay) },
		],
		steps,
	});
}

/**
 * The minimum wage of a district, and whether a payslip reaches it. 渝人社发〔2024〕22号. Equal is enough.
 *
 * @example full time in a first area, 2,500 yuan with 200 of overtime and 100 of heat allowance: 2,200 count, 130 short
 */
export const minimumWageMatter: Matter<MinimumWageFacts> = {
	id: 'minimum-wage',
	says: '看自己区县的最低工资，再对一对工资条：哪些不算在里面，够不够。',
	inForce: {
		from: day('2025-01-01'),
		cite: rule,
	},
	questions: {
		wageArea: choice(
			'在哪里上班？',
			optionsOf<WageArea>({
				second: [areaNames.second, wageAreas.second.join('、')],
				first: [areaNames.first, '那12个县以外的，包括两江新区、高新区、万盛经开区'],
			}),
		),
		hours: pick(
			'怎样算工资？',
			optionsOf({ 'full-time': ['按月', '全日制'], 'by-hour': ['按小时', '非全日制'] }),
		),
		pay: money('工资条上一个月一共多少？', '应发的数，还没有扣社保和税。', '2500'),
		overtimePay: money('里面加班费多少？', '没有就不填。', '200'),
		hardshipAllowance: money(
			'里面中夜班、高温等津贴多少？',
			'还有低温、井下、有毒有害等特殊条件的津贴。',
			'100',
		),
		inKind: money('里面不是现金的补贴值多少？', '单位用实物等发的补贴。'),
		welfare: money('里面不是工资的劳动保险福利待遇多少？', '法律、法规、规章、政策规定的那些。'),
		hourlyPay: money('一小时多少钱？', undefined, '23'),
		workedHours: count('这个月做了多少小时？', '小时', 1, 744),
	},
	asks: ({ hours }) => [
		'wageArea',
		'hours',
		...(hours === 'full-time' ? (['pay'] as const) : []),
		...(hours === 'by-hour' ? (['hourlyPay'] as const) : []),
	],
	refines: ({ hours, hourlyPay }) => [
		// Also where the pay was refused for these: the one to mend must not go away.
		...(hours === 'full-time' ? notCountedKeys : []),
		...(hours === 'by-hour' && hourlyPay !== undefined ? (['workedHours'] as const) : []),
	],
	check(facts) {
		const { pay, hourlyPay } = facts;
		const parts = notCountedKeys.reduce((total, key) => total + (facts[key] ?? 0), 0);
		return {
			...(pay === 0 && { pay: '这个月一分钱没有发吗？拖欠工资的打12333；发了的，请写应发的数' }),
			...(pay !== undefined && pay >= 100_000_000 && { pay: '一个月一百万元以上？请核对' }),
			...(pay !== undefined &&
				parts > pay && {
					// Without one of them the rest would pass for the whole: there is no verdict until it is mended.
					pay: '里面不算的几项加起来比这还多，请先改好',
					[notCountedKeys.findLast((key) => facts[key]) ?? 'pay']: '不算的几项加起来比工资条还多，请核对',
				}),
			...(hourlyPay === 0 && { hourlyPay: '一小时是0元吗？请写一小时的钱' }),
			...(hourlyPay !== undefined &&
				hourlyPay >= 1_000_000 && { hourlyPay: '一小时一万元以上？请写一小时的钱' }),
		};
	},
	answer(facts, on) {
		const standing = minimumWage.at(on);
		if (!standing)
			return answerWith({
				main: { label: '那时候的最低工资', value: '没有读到', tone: 'plain' },
				notices: ['这里的标准从2025年1月1日起。以前的在另一份通知里，没有读到。'],
			});
		const { wageArea, hours } = facts;
		const { first, second } = standing.value;
		const tables = [
			{
				caption: '重庆最低工资',
				head: ['在哪里', '每月', '每小时'],
				rows: [
					[areaNames.second, sayYuan(second.monthly), sayYuan(second.hourly)],
					[areaNames.first, sayYuan(first.monthly), sayYuan(first.hourly)],
				],
			},
		];
		if (hours === undefined)
			return answerWith({
				...general,
				missing: [...(wageArea === undefined ? ['wageArea'] : []), 'hours'],
				tables,
			});
		const answer =
			hours === 'full-time'
				? fullTime(facts, { first: first.monthly, second: second.monthly })
				: byHour(facts, { first: first.hourly, second: second.hourly });
		return { ...answer, tables };
	},
};
