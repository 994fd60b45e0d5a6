import { firstDayOf, lastDayOf, type Day } from '$lib/engine/day';
import { monthOf } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import { realYear } from './shared';

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
