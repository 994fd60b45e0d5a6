import type { Citation } from '$lib/engine/citation';
import { findingOf, type Condition, type Finding } from '$lib/engine/condition';
import { lastDayOf, type Day } from '$lib/engine/day';
import { plusMonths, sayMonth, sayMonths, yearOf, type Month } from '$lib/engine/month';
import { truthOf, type Truth } from '$lib/engine/truth';
import { cite } from '$lib/law/cite';
import type { RetirementCase } from './assess';
import { contributionsAt, type ContributionRecord } from './contributions';
import type { RetirementFacts } from './facts';
import { minimumPeriodIn } from './minimum-period';

/** Where a chosen month lies. Outside: before the earliest or after the latest month, or flexible retirement not open. */
export type PlanKind = 'early' | 'on-time' | 'late' | 'too-early' | 'too-late' | 'not-open';

/** Something to be done by a day, for the person or the employer. */
export interface Deadline {
	readonly says: string;
	/** the last day by the cautious reading */
	readonly by: Day;
	/** the last day under the widest reading of the text, where it leaves the day open */
	readonly atTheLatest?: Day;
	readonly note?: string;
	readonly cite: Citation;
}

/** One chosen month looked at as a plan. Ages and periods are months. */
export interface Plan {
	readonly month: Month;
	readonly kind: PlanKind;
	readonly age: number;
	/** months of pension more (positive) or fewer (negative) than when retiring in the statutory month */
	readonly pensionMonths: number;
	/** the minimum that counts, and the year it is taken from */
	readonly minimum: number | undefined;
	readonly minimumYear: number;
	/** the record at the chosen month */
	readonly total: number | undefined;
	readonly finding: Finding;
	readonly deadlines: readonly Deadline[];
	readonly pensionFrom: Month;
}

/** What the conditions of a plan look at. */
interface PlanFacts {
	readonly month: Month;
	readonly inWindow: boolean;
	/** the record at the chosen month; named as the fact it follows from */
	readonly paid?: number;
	readonly minimum?: number;
}

function kindOf(month: Month, { statutory, window }: RetirementCase): PlanKind {
	if (month === statutory.month) return 'on-time';
	if (!window.open) return 'not-open';
	if (month < window.earliest) return 'too-early';
	if (month > window.latest) return 'too-late';
	return month < statutory.month ? 'early' : 'late';
}

const enough: Condition<PlanFacts> = {
	says: '缴费达到最低年限',
	cite: cite('flexible', '第七条'),
	needs: ['paid'],
	holds: ({ paid, minimum }) =>
		minimum === undefined || paid === undefined ? 'unknown' : truthOf(paid >= minimum),
	otherwise: ({ paid, minimum }) =>
		minimum === undefined
			? '2025年以前退休的，改革的最低年限表不适用，请问社保经办机构'
			: paid === undefined
				? '填上缴费记录就能判断'
				: `要${sayMonths(minimum, '年')}，到时是${sayMonths(paid, '年')}，还差${minimum - paid}个月`,
};

const windowCondition = ({ window, statutory }: RetirementCase, month: Month): Condition<PlanFacts> => {
	const open = window.open
		? {
				says: `在${sayMonth(window.earliest)}到${sayMonth(window.latest)}之间`,
				at: month < statutory.month ? '第一条' : '第四条',
				otherwise: '请选这段时间里的月份',
			}
		: window.because === 'drawing'
			? { says: '还没有领基本养老金', at: '第十条', otherwise: '已经领取的，不再受理弹性退休申请（第十条）' }
			: {
					says: '2024年12月31日前没有到原退休年龄',
					at: '第十四条',
					otherwise: '已经到了的，不适用弹性退休（第十四条）',
				};
	return {
		says: open.says,
		cite: cite('flexible', open.at),
		needs: [],
		holds: ({ inWindow }) => truthOf(inWindow),
		otherwise: open.otherwise,
	};
};

/** Whether the notice can still be given: open between the cautious and the widest reading. */
function stillTime({ by, atTheLatest }: Deadline, on: Day): Truth {
	if (on <= by) return 'yes';
	return atTheLatest !== undefined && on <= atTheLatest ? 'unknown' : 'no';
}

/** What it means that even the widest reading of a deadline has passed. */
interface Missed {
	readonly truth: Truth;
	readonly says: string;
}

const noticeCondition = (deadline: Deadline, says: string, missed: Missed): Condition<PlanFacts> => ({
	says,
	cite: deadline.cite,
	needs: [],
	holds: (_, on) => {
		const time = stillTime(deadline, on);
		return time === 'no' ? missed.truth : time;
	},
	otherwise: (_, on) =>
		stillTime(deadline, on) === 'no'
			? missed.says
			: '按从严的日子已经过了，是否还来得及以单位和社保经办机构为准',
});

const missedEarly: Missed = {
	truth: 'no',
	says: '已经来不及，请选更晚的月份，或问单位和社保经办机构',
};
// The text does not say from which day the month ahead is counted, so nothing is decided here.
const missedLate: Missed = {
	truth: 'unknown',
	says: '已经到了法定退休的月份前后，还没有书面定好的能不能补办，文件没有写，请问单位和社保经办机构',
};

/** Only for those who said so: the law asks for an approval whose outcome nobody can compute. */
const statePostCondition: Condition<PlanFacts> = {
	says: '机关、国有企事业单位按管理权限批准',
	cite: cite('flexible', '第十三条'),
	needs: [],
	holds: () => 'unknown',
	otherwise:
		'这类人员到法定退休年龄应及时退休；弹性退休要按管理权限报批。文件写得不够清楚，请问单位组织人事部门',
};

const agreement: Condition<PlanFacts> = {
	says: '单位同意（双方商量一致）',
	cite: cite('flexible', '第四条'),
	needs: [],
	holds: () => 'unknown',
	otherwise: '要由您和单位商量，单位不能强迫，您也不能单方决定',
};

const earlyNotice = (month: Month): Deadline => ({
	says: '把提前退休的打算书面告知单位',
	by: lastDayOf(plusMonths(month, -4)),
	atTheLatest: lastDayOf(plusMonths(month, -3)),
	note: '规定是“至少前3个月”，没有写算到哪一日，这里按从严的日子。以单位和社保经办机构为准。',
	cite: cite('flexible', '第二条'),
});

const lateAgreement = (statutory: Month): Deadline => ({
	says: '和单位书面定好延迟到哪个月，定好后不能再延',
	by: lastDayOf(plusMonths(statutory, -2)),
	atTheLatest: lastDayOf(plusMonths(statutory, -1)),
	note: '规定是“提前1个月”，没有写从哪一日算起，这里按到法定退休年龄那个月往前算，取从严的日子。',
	cite: cite('flexible', '第四条'),
});

const filing = (month: Month): Deadline => ({
	says: '单位向社保经办机构申请领取养老金，交退休时间申请书等材料',
	by: lastDayOf(month),
	cite: cite('flexible', '第八条'),
});

function deadlinesOf(kind: PlanKind, month: Month, statutory: Month): Deadline[] {
	if (kind === 'early') return [earlyNotice(month), filing(month)];
	if (kind === 'late') return [lateAgreement(statutory), filing(month)];
	return kind === 'on-time' ? [filing(month)] : [];
}

/**
 * A chosen month as a plan: what kind of retirement it is, which conditions hold, and what is to be done by when.
 *
 * The minimum is that of the chosen year for early retirement, and of the statutory year for on-time and late (弹性退休办法
 * 第七条). Where the law gives no day for a notice, the cautious one is given and the widest beside it.
 *
 * @param answer the person's retirement for one original age
 * @example for 2026-07 (early): written notice by 2026-03-31, filing by 2026-07-31, pension from 2026-08
 */
export function planFor(
	month: Month,
	answer: RetirementCase,
	facts: RetirementFacts,
	record: ContributionRecord | undefined,
	on: Day,
): Plan {
	const { statutory } = answer;
	const kind = kindOf(month, answer);
	const minimumYear = yearOf(month < statutory.month ? month : statutory.month);
	const minimum = minimumPeriodIn(minimumYear);
	const total = record && contributionsAt(record, month);
	// Who draws a pension, or is outside the reform, has nothing to give notice of or file under it.
	const deadlines = answer.window.open ? deadlinesOf(kind, month, statutory.month) : [];
	const [notice] = deadlines;

	const conditions: Condition<PlanFacts>[] = [];
	if (kind !== 'on-time') conditions.push(windowCondition(answer, month));
	conditions.push(kind === 'on-time' ? { ...enough, cite: cite('measures', '第二条') } : enough);
	if (notice && kind === 'early')
		conditions.push(noticeCondition(notice, '还来得及提前3个月书面告知单位', missedEarly));
	if (notice && kind === 'late') {
		conditions.push(agreement, noticeCondition(notice, '还来得及提前1个月书面定好', missedLate));
	}
	if (facts.statePost === true && (kind === 'early' || kind === 'late')) conditions.push(statePostCondition);

	const planFacts: PlanFacts = {
		month,
		inWindow: kind === 'early' || kind === 'late',
		...(total !== undefined && { paid: total }),
		...(minimum !== undefined && { minimum }),
	};
	return {
		month,
		kind,
		age: statutory.age + (month - statutory.month),
		pensionMonths: statutory.month - month,
		minimum,
		minimumYear,
		total,
		finding: findingOf({ kind: 'all', of: conditions }, planFacts, on),
		deadlines,
		pensionFrom: plusMonths(month, 1),
	};
}

/**
 * Why a month is outside every window there is, or undefined when it may be chosen in at least one.
 *
 * @example outsideWindows(monthOf(2029, 1), cases) // 不在可选的范围里，请改选2030年5月到2034年10月之间的月份
 */
export function outsideWindows(month: Month, cases: readonly RetirementCase[]): string | undefined {
	const kinds = cases.map((answer) => kindOf(month, answer));
	if (kinds.some((kind) => kind === 'early' || kind === 'on-time' || kind === 'late')) return undefined;
	const ranges = cases.map(({ statutory, window }) =>
		window.open
			? `${sayMonth(window.earliest)}到${sayMonth(window.latest)}之间的月份`
			: `${sayMonth(statutory.month)}（不适用弹性退休）`,
	);
	return ranges.length === 0 ? undefined : `不在可选的范围里，请改选${ranges.join('，或')}`;
}
