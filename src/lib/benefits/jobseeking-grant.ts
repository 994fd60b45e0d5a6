import { allOf, type Condition } from '$lib/engine/condition';
import { day, firstDayOf, lastDayOf } from '$lib/engine/day';
import { monthOf } from '$lib/engine/month';
import { cite } from '$lib/law/cite';
import { said2023 } from '$lib/law/words';
import type { Benefit } from './benefit';
import { when } from './parts/conditions';
import type { BenefitFacts, StudentNeed } from './facts/facts';
import { names } from './names';
import { neverHad, realYear } from './parts/shared';

type Facts = BenefitFacts;

const whom = cite('jobseekingNotice', '一');
const amount = cite('jobseekingNotice', '二');
const matching = cite('jobseekingNotice', '三（一）');
const lists = cite('jobseekingNotice', '三（三）');

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
			from: firstDayOf(monthOf(year - 1, 7)),
			until: lastDayOf(monthOf(year, 5)),
			says: `${year - 1}年7月到8月看名单、补账户；不在名单里的9月申报，没赶上的最晚${year}年5月`,
			cite: lists,
		};
	},
	excludes: [],
};
