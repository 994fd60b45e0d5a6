import { allOf, anyOf, truthFor, type Condition } from '$lib/engine/condition';
import { day, firstDayOf, monthOfDay, plusDays, plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import { sayYuan, timesOf } from '$lib/engine/money';
import { monthOf, plusMonths } from '$lib/engine/month';
import type { Truth } from '$lib/engine/truth';
import { cite } from '$lib/law/cite';
import { minimumWage } from '$lib/law/minimum-wage';
import type { Benefit, Payment } from './benefit';
import { agesIn, when } from './parts/conditions';
import type { BenefitFacts } from './facts/facts';
import { names } from './names';
import { realCount, realDay, realMonth, realYear } from './parts/shared';

type Facts = BenefitFacts;

const whom = cite('traineeshipRules', '第三条');
const agreement = cite('traineeshipRules', '第五条');
/** what the base owes: insurance before the start, and the allowance */
const recruiting = cite('traineeshipRules', '第十四条');

/** The days an entitlement may be judged by: the rules do not say whether applying or starting counts. Else today. */
function judgedOn({ traineeApplied, traineeStart }: Facts, on: Day): readonly [Day, ...Day[]] {
	const applied = realDay(traineeApplied);
	const start = realDay(traineeStart);
	if (applied === undefined) return [start ?? on];
	return start === undefined ? [applied] : [applied, start];
}

/** What holds on both of those days, or the only one; open where they pull apart. */
function onEvery(facts: Facts, on: Day, holds: (day: Day) => Truth): Truth {
	const [one, other] = judgedOn(facts, on);
	const truth = holds(one);
	if (other === undefined) return truth;
	return JSON.stringify(holds(other)) === JSON.stringify(truth) ? truth : 'unknown';
}

const planned = ({ traineeApplied, traineeStart }: Facts): boolean =>
	realDay(traineeApplied) !== undefined || realDay(traineeStart) !== undefined;

/** Applied or started already: nothing is left to be done by a day. */
const begun = (facts: Facts, on: Day): boolean =>
	planned(facts) && judgedOn(facts, on).some((at) => at <= on);

/** The years and days of somebody's window: from 1 September of the year before, to the second anniversary. */
function windowOf({ certificateOn, graduationYear }: Facts): { opens: Day; anniversary: Day } | undefined {
	const certificate = realDay(certificateOn);
	if (certificate === undefined) return undefined;
	const year = realYear(graduationYear) ?? Number(certificate.slice(0, 4));
	return { opens: firstDayOf(monthOf(year - 1, 9)), anniversary: plusMonthsToDay(certificate, 24) };
}

/**
 * In the graduating school year, or within two years of the day on the certificate. Whether the anniversary itself is in
 * is not stated. Without that day the year often tells: it lies somewhere in it.
 */
function inWindow(facts: Facts, at: Day): Truth {
	const window = windowOf(facts);
	const year = realYear(facts.graduationYear);
	if (window === undefined && year === undefined) return 'unknown';
	const opens = window?.opens ?? firstDayOf(monthOf((year as number) - 1, 9));
	if (at < opens) return planned(facts) ? 'no' : { from: opens };
	if (window) return at === window.anniversary ? 'unknown' : at < window.anniversary ? 'yes' : 'no';
	const sure = firstDayOf(monthOf((year as number) + 2, 1));
	const over = firstDayOf(monthOf((year as number) + 3, 1));
	return at < sure ? 'yes' : at < over ? 'unknown' : 'no';
}

const inTime: Condition<Facts> = {
	says: '在毕业学年（毕业前一年9月1日到发证那天），或者发证那天起两年内',
	cite: whom,
	needs: ['graduationYear', 'certificateOn'],
	holds: (facts, on) => onEvery(facts, on, (at) => inWindow(facts, at)),
	otherwise(facts, on) {
		const window = windowOf(facts);
		if (window === undefined) return undefined;
		const { anniversary } = window;
		if (judgedOn(facts, on).includes(anniversary))
			return `${sayDay(anniversary)}正好满两年，这一天算不算没有写，请问区县人力社保部门`;
		return onEvery(facts, on, (at) => inWindow(facts, at)) === 'unknown'
			? '按申请那天算还是按上岗那天算，文件没有写，请问区县人力社保部门'
			: `最晚${sayDay(plusDays(anniversary, -1))}`;
	},
};

const yearAfter = (year: number): Day => firstDayOf(monthOf(year + 1, 1));

const askOffice = '灵活就业、自己创业算不算“未就业”，文件没有写，请问区县人力社保部门';

/** Still a student, or not employed. */
const notEmployed: Condition<Facts> = {
	says: '还在读，或者毕业后没有就业',
	cite: whom,
	needs: ['work', 'certificateOn'],
	holds(facts, on) {
		const days = judgedOn(facts, on);
		const certificate = realDay(facts.certificateOn);
		const year = realYear(facts.graduationYear);
		if (certificate !== undefined && days.every((at) => at <= certificate)) return 'yes';
		if (facts.work === 'none') return 'yes';
		const graduated =
			certificate !== undefined || (year !== undefined && days.every((at) => at >= yearAfter(year)));
		return facts.work === 'employed' && graduated ? 'no' : 'unknown';
	},
	otherwise: ({ work }) =>
		work === 'employed'
			? '毕业后已经在单位上班的不能参加'
			: work === 'flexible' || work === 'own-business'
				? askOffice
				: undefined,
};

const notStudyingOn = when('studyingOn', (studying) => studying === false, {
	says: '没有升学在读',
	cite: whom,
	otherwise: '在读期间不能用前一个学历参加；等这一次毕业前一年的9月1日以后再参加',
});

/** Whether the registration came first; the same day is not spoken of. */
const registeredBefore: Condition<Facts> = {
	says: '申请见习岗位以前办过失业登记',
	cite: whom,
	needs: ['registered', 'registeredOn'],
	holds({ registered, registeredOn, traineeApplied }) {
		if (registered === false) return 'no';
		const since = realDay(registeredOn);
		const applied = realDay(traineeApplied);
		if (since !== undefined && applied !== undefined)
			return since === applied ? 'unknown' : since < applied ? 'yes' : 'no';
		return registered === true && applied === undefined ? 'yes' : 'unknown';
	},
	otherwise({ registered, registeredOn, traineeApplied }) {
		if (realDay(traineeApplied) === undefined) return registered === false ? '先登记失业，再申请' : undefined;
		return realDay(registeredOn) === undefined
			? undefined
			: '要先登记、后申请；同一天办的请问区县人力社保部门';
	},
	canChange: true,
};

const youngEnough: Condition<Facts> = {
	says: '满16岁、不到25岁',
	cite: whom,
	needs: ['birth'],
	holds(facts, on) {
		const birth = realMonth(facts.birth);
		if (birth === undefined) return 'unknown';
		return onEvery(facts, on, (at) => {
			const { first, last } = agesIn(birth, monthOfDay(at));
			if (first > 24) return 'no';
			if (last < 16) return planned(facts) ? 'no' : { from: firstDayOf(plusMonths(birth, 16 * 12 + 1)) };
			return first >= 16 && last <= 24 ? 'yes' : 'unknown';
		});
	},
	otherwise: (facts) =>
		realMonth(facts.birth) === undefined
			? undefined
			: '按哪一天的年龄算，文件没有写；生日在这个月的，请问区县人力社保部门',
};

/** Those who left school lately, and students about to. */
const asGraduate = allOf<Facts>(
	{
		kind: 'any',
		says: '是下面这些学校的毕业生或快毕业的学生',
		of: [
			when('graduate', (graduate) => graduate === true, { says: '高校', cite: whom }),
			when(
				'schoolAlike',
				(school) =>
					school === 'technician' ? 'unknown' : school === 'taiwan' || school === 'special-education',
				{
					says: '台湾高校，或者特殊教育院校职业教育类',
					cite: whom,
					otherwise: ({ schoolAlike }) =>
						schoolAlike === 'technician'
							? '技师学院的毕业生，见习办法没有写，请问区县人力社保部门'
							: undefined,
				},
			),
		],
	},
	inTime,
	notEmployed,
	notStudyingOn,
);

/** Young people registered as unemployed, of whatever school. */
const asYouth = allOf<Facts>(
	youngEnough,
	registeredBefore,
	when('work', (work) => (work === 'none' ? true : work === 'employed' ? false : 'unknown'), {
		says: '现在没有工作',
		cite: whom,
		otherwise: ({ work }) => (work === 'flexible' || work === 'own-business' ? askOffice : undefined),
	}),
);

/** The allowance is at least the minimum wage of the first area, wherever one works. */
function paymentOf(facts: Facts, on: Day): Payment {
	const standing = minimumWage.at(realDay(facts.traineeStart) ?? on);
	if (standing === undefined)
		return {
			known: false,
			missing: [],
			steps: [{ says: '每月基本生活费', result: '不低于当时主城第一档最低工资', cite: recruiting }],
			note: '2025年以前的最低工资标准没有读到，这里不算。',
		};
	const monthly = standing.value.first.monthly;
	const floor = [
		{ says: '最低工资第一档', result: `每月${sayYuan(monthly)}`, cite: standing.cite },
		{ says: '每月基本生活费，全市一样', result: `不低于${sayYuan(monthly)}`, cite: recruiting },
	];
	const note = '由见习基地按月发，最晚下个月发。这是最低数；最低工资调整以后按新的标准。';
	const months = realCount(facts.traineeMonths);
	if (months === undefined) return { known: false, missing: ['traineeMonths'], steps: floor, note };
	if (months < 1 || months > 12)
		return {
			known: false,
			missing: [],
			steps: [...floor, { says: '见习期只能约定1到12个月', result: '请核对月数', cite: agreement }],
		};
	const total = timesOf(monthly, months);
	return {
		known: true,
		total,
		byMonth: { covers: `${months}个月` },
		steps: [...floor, { says: `${months}个月合计，至少`, result: sayYuan(total), cite: recruiting }],
		note,
	};
}

/**
 * 就业见习 · for the trainee: who may take part, and the allowance that is due at least.
 *
 * @example certificate of 2024-06-25: from 2023-09-01 to 2026-06-24; six months from 2025-03: at least 13,980 yuan
 */
export const traineeship: Benefit = {
	id: 'traineeship',
	name: names.traineeship,
	paidTo: 'person',
	unclaimed: '由见习基地按月发，不用自己申领',
	inForce: {
		from: day('2024-04-30'),
		remark: '办法没有写到期日。',
		cite: cite('traineeshipRules', '第三十条'),
	},
	requires: anyOf<Facts>(asGraduate, asYouth),
	pays: paymentOf,
	claim(facts, on) {
		const window = windowOf(facts);
		if (window === undefined || begun(facts, on)) return undefined;
		const truth = truthFor(asGraduate, facts, on);
		// Whoever is outside it may still take part as a registered unemployed young person, at any time.
		if (truth === 'no') return undefined;
		if (truth !== 'yes' && truthFor(asYouth, facts, on) === 'yes') return undefined;
		return {
			from: window.opens,
			until: plusDays(window.anniversary, -1),
			says: '毕业前一年9月1日起，到发证那天满两年的前一天',
			cite: whom,
		};
	},
	excludes: [],
};
