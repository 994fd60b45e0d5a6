import { allOf, type Condition } from '$lib/engine/condition';
import { day, firstDayOf, lastDayOf, type Day } from '$lib/engine/day';
import { monthOf } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/documents';
import { said2023 } from '$lib/law/words';
import type { Benefit } from './benefit';
import { when } from './conditions';
import type { BenefitFacts, StudentNeed } from './facts';
import { names } from './names';
import { neverHad, realYear } from './shared';

type Facts = BenefitFacts;

const whom = cite('jobseekingNotice', '一');
const amount = cite('jobseekingNotice', '二');
const matching = cite('jobseekingNotice', '三（一）');
const ownClaim = cite('jobseekingNotice', '三（二）');
const lists = cite('jobseekingNotice', '三（三）');
const payment = cite('jobseekingNotice', '三（四）');

/** One step on the way of this subsidy: who does what, on which days or within how many working days. */
export interface TimetableStep extends Step {
	readonly who: 'school' | 'student' | 'office';
	readonly from?: Day;
	readonly until?: Day;
}

const spanOf = (
	fromYear: number,
	fromMonth: number,
	toYear = fromYear,
	toMonth = fromMonth,
): { from: Day; until: Day } => ({
	from: firstDayOf(monthOf(fromYear, fromMonth)),
	until: lastDayOf(monthOf(toYear, toMonth)),
});

/**
 * Every step for those who graduate in a year, in the order in which they come. Empty for a year nobody can mean.
 *
 * @example jobseekingTimetable(2026)[0] // the school uploads names, until 2025-03-31
 */
export function jobseekingTimetable(year: number): readonly TimetableStep[] {
	if (realYear(year) === undefined || realYear(year - 1) === undefined) return [];
	const before = year - 1;
	return [
		{
			who: 'school',
			says: `学校把${year}年毕业、符合条件的学生名单传到重庆智能就业平台`,
			until: lastDayOf(monthOf(before, 3)),
			cite: matching,
		},
		{
			who: 'office',
			says: '人力社保局和教委、民政、农业农村、残联、人民银行等核对名单，再发给学校',
			result: '在上传以后；没有写完成的日子',
			cite: matching,
		},
		{
			who: 'student',
			says: '名单里有您的：登录“渝职聘”小程序，补全收款账户',
			...spanOf(before, 7, before, 8),
			cite: matching,
		},
		{
			who: 'student',
			says: '名单里没有、但符合条件的：登录“渝职聘”小程序填写信息，上传证明，签字确认',
			...spanOf(before, 9),
			cite: ownClaim,
		},
		{ who: 'school', says: '学校审核', result: '提交申请后5个工作日内', cite: ownClaim },
		{ who: 'school', says: '学校公示', result: '不少于5个工作日', cite: ownClaim },
		{
			who: 'office',
			says: '第一批名单发到区县：核对出来的，和9月申报并通过的',
			...spanOf(before, 9),
			cite: lists,
		},
		{
			who: 'student',
			says: '9月没有赶上的：还可以申报，算在第二批',
			...spanOf(before, 10, year, 5),
			cite: lists,
		},
		{
			who: 'office',
			says: '第二批名单发到区县：10月到5月申报并通过的',
			...spanOf(year, 5),
			cite: lists,
		},
		{ who: 'office', says: '区县公示各校的人数和金额', result: '不少于5个工作日', cite: lists },
		{ who: 'office', says: '公示没有异议，区县把钱拨给学校', result: '没有写几天', cite: payment },
		{ who: 'school', says: '学校发到学生账户，并通知本人', result: '收到钱后5个工作日内', cite: payment },
	];
}

const named: readonly StudentNeed[] = [
	...(['low-income', 'zero-employment', 'watched', 'destitute', 'disabled', 'student-loan'] as const),
];

/** From July of the year before graduation, when the names found by matching fill in their accounts. */
const inFinalSchoolYear: Condition<Facts> = {
	says: '快毕业了（毕业前一年的7月起）',
	cite: matching,
	needs: ['graduationYear'],
	holds({ graduationYear }, on) {
		const year = realYear(graduationYear);
		if (year === undefined) return 'unknown';
		const from = firstDayOf(monthOf(year - 1, 7));
		return on >= from ? 'yes' : { from };
	},
};

/**
 * 一次性求职补贴 · once to a student in hardship in the year before graduation. The notice on its procedure names neither
 * the amount nor the groups.
 *
 * @example graduating in 2026 at a Chongqing school, with a student loan: from 2025-07-01 to 2026-05-31, amount not known
 */
export const jobseekingGrant: Benefit = {
	id: 'jobseeking-grant',
	name: names['jobseeking-grant'],
	paidTo: 'person',
	inForce: {
		from: day('2024-06-12'),
		remark: '通知没有写从哪天起、到哪天止，这里从印发那天起算。',
		cite: cite('jobseekingNotice'),
	},
	requires: allOf<Facts>(
		when('graduate', (graduate) => graduate === true, {
			says: '是高校毕业生（快毕业的学生）',
			cite: whom,
			otherwise: '中职、技工院校的学生有没有，请问学校',
		}),
		when('school', (school) => school === 'chongqing', {
			says: '在重庆的高校毕业',
			cite: matching,
			otherwise: '外地学校的，由学校所在地发，请问学校',
		}),
		inFinalSchoolYear,
		when(
			'studentNeed',
			(need) => (need === 'out-of-poverty' || need === 'other' ? 'unknown' : named.includes(need)),
			{
				says: '属于低保家庭、零就业家庭、防止返贫监测对象家庭、特困人员、残疾人，或者获得过国家助学贷款',
				cite: whom,
				otherwise: ({ studentNeed }) =>
					studentNeed === 'out-of-poverty' || studentNeed === 'other'
						? '这一类读到的国家说法里没有，有的地方有的年份列入，以当年学校的通知为准'
						: studentNeed === undefined
							? undefined
							: '只发给这几类学生，以当年学校的通知为准',
			},
		),
		neverHad(['jobseeking-grant'], {
			says: '没有领过这项补贴',
			cite: whom,
			otherwise: '名称是“一次性”，同一个人只领一次',
		}),
	),
	pays: () => ({
		known: false,
		missing: [],
		steps: [{ says: '按另一份通知的标准发，那份通知没有读到', result: '金额待确认', cite: amount }],
		note: said2023,
	}),
	claim({ graduationYear }) {
		const year = realYear(graduationYear);
		if (year === undefined) return undefined;
		return {
			...spanOf(year - 1, 7, year, 5),
			says: `${year - 1}年7月到8月看名单、补账户；不在名单里的9月申报，没赶上的最晚${year}年5月`,
			cite: lists,
		};
	},
	excludes: [],
};
