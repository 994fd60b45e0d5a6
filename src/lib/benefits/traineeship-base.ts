import { allOf } from '$lib/engine/condition';
import { day, firstDayOf, lastDayOf, monthOfDay, type Day } from '$lib/engine/day';
import { sayYuan, sumOf, timesOf, yuan, type Fen } from '$lib/engine/money';
import { monthOf, plusMonths, sayMonth, yearOf } from '$lib/engine/month';
import type { Citation } from '$lib/engine/citation';
import type { Step } from '$lib/engine/step';
import { isWorkingDay, plusWorkingDays } from '$lib/engine/working-days';
import { cite } from '$lib/law/cite';
import { calendar, notArranged } from '$lib/law/holidays';
import type { Benefit, ClaimWindow, Payment } from './benefit';
import { when } from './parts/conditions';
import type { BenefitFacts, FactKey } from './facts/facts';
import { names } from './names';
import { realCount, realDay } from './parts/shared';

const amounts = cite('traineeshipRules', '第二十四条');
const form = cite('traineeshipRules', '附件6');
const terms = cite('traineeshipRules', '第二十五条');
const paying = cite('traineeshipRules', '第二十七条');

const living = yuan(1300);
const topUp = yuan(200);
const insurance = yuan(100);
const longest = 12;

/** What a base is paid for, as approved: persons of at least one month, and months of all of them together. */
export interface ApprovedTrainees {
	readonly approved: number;
	readonly approvedMonths: number;
	readonly retained: number;
	/** months of those retained; counts only where half or more were */
	readonly retainedMonths: number;
}

/**
 * Whether half or more of those approved in the year were retained. Compared exactly, without rounding a percentage.
 *
 * @example retainsHalf(5, 10) // true; retainsHalf(4, 9) // false
 */
export const retainsHalf = (retained: number, approved: number): boolean =>
	approved > 0 && retained * 2 >= approved;

/**
 * The traineeship subsidy of a base for a year, in its three parts. 渝人社发〔2024〕12号 第二十四条, 附件6.
 *
 * @example 10 approved, 60 months, 5 retained, 30 months: 78,000 + 6,000 + 1,000 = 85,000 yuan
 */
export function traineeSubsidy({ approved, approvedMonths, retained, retainedMonths }: ApprovedTrainees): {
	readonly living: Fen;
	readonly topUp: Fen;
	readonly insurance: Fen;
	readonly total: Fen;
} {
	const months = Math.min(approvedMonths, approved * longest);
	const kept = retainsHalf(retained, approved) ? Math.min(retainedMonths, retained * longest, months) : 0;
	const parts = [timesOf(living, months), timesOf(topUp, kept), timesOf(insurance, approved)] as const;
	return { living: parts[0], topUp: parts[1], insurance: parts[2], total: sumOf(parts) };
}

/**
 * What one trainee brings the base.
 *
 * @param months approved months; under one month nothing at all, over twelve no more
 * @param toppedUp retained, at a base that retains half or more
 * @example traineeAmount(3, false) // 4,000 yuan; traineeAmount(12, true) // 18,100; traineeAmount(0, true) // 0
 */
export function traineeAmount(months: number, toppedUp: boolean): Fen {
	const counted = Math.min(Math.floor(months), longest);
	if (!(counted >= 1)) return yuan(0);
	return sumOf([timesOf(living, counted), ...(toppedUp ? [timesOf(topUp, counted)] : []), insurance]);
}

/** How many mentors so many trainees at a time need: one for three. `mentorsNeeded(7)` is 3. */
export const mentorsNeeded = (trainees: number): number => Math.ceil(Math.max(0, trainees) / 3);

/** Whether a year's published posts are no more than the employees insured. `postsAllowed(8, 8)` is true. */
export const postsAllowed = (posts: number, insuredStaff: number): boolean => posts <= insuredStaff;

/**
 * Points for the retention rate in the yearly assessment; undefined where nobody was approved.
 *
 * @example retentionPoints(4, 10) // 15; 19 of 100: 0; 50 of 100: 20
 */
export function retentionPoints(retained: number, approved: number): 0 | 5 | 10 | 15 | 20 | undefined {
	if (!(approved > 0)) return undefined;
	const least = (percent: number): boolean => retained * 100 >= percent * approved;
	return least(50) ? 20 : least(40) ? 15 : least(30) ? 10 : least(20) ? 5 : 0;
}

/** Whether a total of the yearly assessment passes: 60 does, 59 does not. */
export const passesAssessment = (total: number): boolean => total >= 60;

/** What the yearly assessment looks at besides the retention rate, and the most points each can bring. */
export const assessmentItems: readonly { readonly says: string; readonly most: number }[] = [
	{ says: '及时签协议，内容完整', most: 10 },
	{ says: '基本生活费及时、足额发放', most: 10 },
	{ says: '意外险足额购买，覆盖见习期', most: 10 },
	{ says: '有专人负责、有带教老师', most: 10 },
	{ says: '花名册、考勤、发放、工作记录齐全', most: 10 },
	{ says: '按要求报数据和材料', most: 10 },
	{ says: '信息变更及时报备，考勤地址一致', most: 10 },
	{ says: '留用率', most: 20 },
	{ says: '留用名单、合同、社保记录齐全', most: 10 },
];

/** What an employer must show to be filed as a base. */
export const filingConditions: readonly Step[] = [
	{ says: '单位在重庆，合法经营', cite: cite('traineeshipRules', '第四条') },
	...[
		'符合重庆产业发展方向，管理规范，符合劳动安全卫生要求',
		'有见习场所和设备，没有拖欠社保等严重违法',
		'能持续提供见习岗位，通过就业见习系统公开招人',
		'有管理、培训、带教、评估制度；每名老师同时最多带3人',
	].map((says) => ({ says, cite: cite('traineeshipRules', '第十一条') })),
];

/** A day by which the base must do something. */
export interface BaseDeadline extends Step {
	readonly from?: Day;
	readonly by: Day;
}

/** The fifth working day, the day itself counted where it is one: the safe reading, as the rules do not say. */
const fifthWorkingDay = (start: Day): ReturnType<typeof plusWorkingDays> =>
	plusWorkingDays(start, isWorkingDay(start, calendar) ? 4 : 5, calendar);

/**
 * What a base must do by when, for a trainee who starts on a day and stays so many months.
 * 渝人社发〔2024〕12号 第九条、第二十五条至第二十七条.
 *
 * @example start on Monday 2025-03-03, 6 months: agreement and insurance proof by 2025-03-07; top-up claimed in January 2026
 */
export function baseDeadlines(start: Day, months: number): readonly BaseDeadline[] {
	const first = realDay(start);
	const count = realCount(months, longest);
	if (first === undefined || count === undefined || count < 1) return [];
	const month = monthOfDay(first);
	const next = monthOf(yearOf(plusMonths(month, count - 1)) + 1, 1);
	const papers = fifthWorkingDay(first);
	const november = monthOf(yearOf(month), 11);
	return [
		{
			says: '上岗前意外险要生效，每人不低于100元，一次买够整个见习期',
			by: first,
			cite: cite('traineeshipRules', '第十四条'),
		},
		{
			says: `上岗5个工作日内交见习协议和投保凭证（上岗当天算第1天，节假日和调休按网上公布的安排${papers.certain ? '' : `；${notArranged}`}）`,
			by: papers.day,
			cite: cite('traineeshipRules', '第二十六条'),
		},
		...Array.from({ length: count }, (_, index): BaseDeadline => {
			const paid = plusMonths(month, index);
			return {
				says: `${sayMonth(paid)}的基本生活费，最迟这一天发`,
				by: lastDayOf(plusMonths(paid, 1)),
				cite: terms,
			};
		}),
		{
			says: '次年的招募计划，每年11月报区县人社部门',
			from: firstDayOf(november),
			by: lastDayOf(november),
			cite: cite('traineeshipRules', '第九条'),
		},
		{
			says: '留用人员差额补贴，次年1月交附件6；一季度发放',
			from: firstDayOf(next),
			by: lastDayOf(next),
			cite: paying,
		},
	];
}

function given(facts: BenefitFacts): Partial<ApprovedTrainees> {
	const { traineesApproved, approvedMonths, traineesRetained, retainedMonths } = facts;
	const read = (key: keyof ApprovedTrainees, count: number | undefined): Partial<ApprovedTrainees> => {
		const real = realCount(count);
		return real === undefined ? {} : { [key]: real };
	};
	return {
		...read('approved', traineesApproved),
		...read('approvedMonths', approvedMonths),
		...read('retained', traineesRetained),
		...read('retainedMonths', retainedMonths),
	};
}

const step = (says: string, sum: Fen, at: Citation): Step => ({ says, result: sayYuan(sum), cite: at });

function pays(facts: BenefitFacts): Payment {
	const { approved, approvedMonths, retained, retainedMonths } = given(facts);
	const dropped = realCount(facts.traineesUnderAMonth);
	const note = `${dropped ? `不满1个月的${dropped}人不发，意外险的100元也不发。` : ''}生活费补贴每月发，意外险补贴见习结束后发，留用差额补贴次年一季度发。`;
	const half = approved === undefined || retained === undefined ? undefined : retainsHalf(retained, approved);
	const missing: FactKey[] = [
		...(approved === undefined ? (['traineesApproved'] as const) : []),
		...(approvedMonths === undefined ? (['approvedMonths'] as const) : []),
		...(retained === undefined ? (['traineesRetained'] as const) : []),
		...(half === true && retainedMonths === undefined ? (['retainedMonths'] as const) : []),
	];
	if (
		missing.length > 0 ||
		approved === undefined ||
		approvedMonths === undefined ||
		retained === undefined
	) {
		if (approved === undefined) return { known: false, missing, steps: [], note };
		const months = approvedMonths ?? approved * longest;
		const most = traineeSubsidy({
			approved,
			approvedMonths: months,
			retained: retained ?? approved,
			retainedMonths: months,
		});
		return { known: false, missing, most: most.total, steps: [], note };
	}
	const all = { approved, approvedMonths, retained, retainedMonths: retainedMonths ?? 0 };
	const sums = traineeSubsidy(all);
	const months = sums.living / living;
	return {
		known: true,
		total: sums.total,
		byMonth: { covers: '这一年' },
		steps: [
			step(`基本生活费补贴：${sayYuan(living)}×${months}个月`, sums.living, amounts),
			...(months < approvedMonths
				? [
						{
							says: '每人最多12个月，超过的不算',
							result: `少算${approvedMonths - months}个月`,
							cite: amounts,
						},
					]
				: []),
			{
				says: `留用率：${retained}人÷${approved}人，要达到一半`,
				result: half ? '达到' : '没有达到，差额补贴不发',
				cite: amounts,
			},
			...(half ? [step(`留用差额补贴：${sayYuan(topUp)}×${sums.topUp / topUp}个月`, sums.topUp, form)] : []),
			step(`意外险补贴：${sayYuan(insurance)}×${approved}人`, sums.insurance, amounts),
		],
		note,
	};
}

function claim({ traineeStart }: BenefitFacts): ClaimWindow | undefined {
	const start = realDay(traineeStart);
	if (start === undefined) return undefined;
	return {
		from: firstDayOf(plusMonths(monthOfDay(start), 1)),
		says: '每月通过就业见习系统申报；留用差额补贴次年1月申报。文件没有写最晚哪天',
		cite: paying,
	};
}

/**
 * 就业见习补贴 · to a filed base, for each month of each trainee, for those retained, and for their insurance.
 *
 * @example 10 trainees of 6 months, 5 of them retained: 85,000 yuan; 4 retained: 79,000
 */
export const traineeshipBase: Benefit = {
	id: 'traineeship-base',
	name: names['traineeship-base'],
	paidTo: 'base',
	inForce: {
		from: day('2024-04-30'),
		remark: '办法没有写到期日。',
		cite: cite('traineeshipRules', '第三十条'),
	},
	requires: allOf(
		when('traineesApproved', (approved) => approved >= 1, {
			says: '至少有1名见习人员通过审核（先要备案成见习基地，生活费按月足额发）',
			cite: terms,
			otherwise: '见习人员要符合范围、实际到岗满1个月，生活费每月一次发齐，最迟次月',
		}),
		when('insuranceBought', (bought) => bought === true, {
			says: '上岗前买了意外险，一次买够整个见习期',
			cite: terms,
			otherwise: '不能用别的险种代替，也不能换人；已经上岗才买的，请问区县人社部门',
		}),
	),
	pays,
	claim,
	excludes: [],
};
