import { statutoryRetirement } from '$lib/retirement/statutory-age';
import { firstDayOf, lastDayOf, monthOfDay, sayDay, type Day } from '$lib/engine/day';
import { monthOf, sayMonth, sayMonths, yearOf } from '$lib/engine/month';
import type { BenefitFacts, FactKey } from './facts';

type Facts = BenefitFacts;

/** A fact that cannot be, or does not go with another; one sentence that says so. */
export interface FactProblem {
	readonly fact: FactKey;
	readonly says: string;
	/** it was left out and the rest still computed; else it only needs another look */
	readonly leftOut: boolean;
}

export interface CheckedFacts {
	readonly facts: Facts;
	readonly problems: readonly FactProblem[];
}

const youngest = 16 * 12;

/** The month somebody retires at the latest, by the group that is known of them. */
function retires({ birth, sex, original }: Facts) {
	if (birth === undefined) return undefined;
	return statutoryRetirement(birth, original ?? (sex === 'female' ? 55 : 60)).month;
}

const before16 = (birth: Facts['birth'], month: Facts['birth']): birth is NonNullable<Facts['birth']> =>
	birth !== undefined && month !== undefined && month < birth + youngest;

const more = (a: number | undefined, b: number | undefined): boolean =>
	a !== undefined && b !== undefined && a > b;

/** What contradicts: the fact that is left out, and the sentence; in this order, each seeing what the ones before left. */
const contradictions: readonly (readonly [FactKey, (facts: Facts, on: Day) => string | false | undefined])[] =
	[
		[
			'original',
			({ sex, original }) =>
				original !== undefined &&
				sex !== undefined &&
				(sex === 'male') !== (original === 60) &&
				'原退休年龄和性别对不上：男职工60岁，女职工55岁或50岁，请核对',
		],
		[
			'birth',
			({ birth }, on) =>
				birth !== undefined &&
				monthOfDay(on) < birth + youngest &&
				`按${sayMonth(birth)}出生算，到${sayDay(on)}还不满16岁，请核对出生年月`,
		],
		[
			'firstInsured',
			({ birth, firstInsured }) =>
				before16(birth, firstInsured) &&
				`参保首月在16岁生日以前（那时${sayMonths(Math.max(0, (firstInsured ?? birth) - birth), '岁')}），请核对`,
		],
		[
			'employmentRegistered',
			({ birth, employmentRegistered }) =>
				before16(birth, employmentRegistered) && '就业登记在16岁生日以前，请核对',
		],
		[
			'graduationYear',
			({ birth, graduationYear }) =>
				birth !== undefined &&
				more(yearOf(birth) + 16, graduationYear) &&
				'毕业那年还不满16岁，请核对毕业年份',
		],
		[
			'graduationYear',
			({ graduationYear, firstInsured }) =>
				graduationYear !== undefined &&
				more(monthOf(graduationYear - 1, 9), firstInsured) &&
				`参保首月在毕业学年开始（${graduationYear - 1}年9月）以前，请核对毕业年份和参保首月`,
		],
		[
			'certificateOn',
			({ graduationYear, certificateOn }) =>
				graduationYear !== undefined &&
				certificateOn !== undefined &&
				Math.abs(Number(certificateOn.slice(0, 4)) - graduationYear) > 1 &&
				'毕业证书的日期和毕业年份对不上，请核对',
		],
		...(
			[
				['registeredOn', '失业登记'],
				['businessRegisteredOn', '企业登记'],
			] as const
		).map(([key, name]): readonly [FactKey, (facts: Facts, on: Day) => string | false] => [
			key,
			({ [key]: at }, on) => at !== undefined && at > on && `${name}的日子（${sayDay(at)}）还没有到，请核对`,
		]),
		...(
			[
				['employmentRegistered', '就业登记'],
				['insuranceSubsidyApproved', '社保补贴第一次核定'],
				['postSubsidyApproved', '岗位补贴第一次核定'],
			] as const
		).map(([key, name]): readonly [FactKey, (facts: Facts, on: Day) => string | false] => [
			key,
			({ [key]: at }, on) =>
				at !== undefined && at > monthOfDay(on) && `${name}的月份（${sayMonth(at)}）还没有到，请核对`,
		]),
		[
			'registered',
			({ registered, registeredOn, firstInsured }) =>
				registered === true &&
				registeredOn !== undefined &&
				firstInsured !== undefined &&
				registeredOn > lastDayOf(firstInsured) &&
				'失业登记的日子在参保以后，不是就业前登记的，请核对',
		],
		[
			'registered',
			({ registered, registeredOn, firstInsured }) =>
				registered === false &&
				registeredOn !== undefined &&
				firstInsured !== undefined &&
				registeredOn < firstDayOf(firstInsured) &&
				'填了就业前的失业登记日子，又填没有登记，请核对',
		],
		[
			'unitSubsidyMonths',
			({ unitSubsidyMonths, received }) =>
				unitSubsidyMonths === 0 &&
				received?.some((id) => id === 'graduate-unit-insurance' || id === 'hardship-unit-insurance') &&
				'填了领过单位社保补贴，月数又是0，请核对',
		],
		[
			'flexibleSubsidyMonths',
			({ flexibleSubsidyMonths, received }) =>
				flexibleSubsidyMonths === 0 &&
				received?.some(
					(id) => id === 'graduate-flexible-insurance' || id === 'hardship-flexible-insurance',
				) &&
				'填了领过灵活就业社保补贴，月数又是0，请核对',
		],
		[
			'postSubsidyMonths',
			({ postSubsidyMonths, received }) =>
				postSubsidyMonths === 0 &&
				received?.includes('public-welfare-post') &&
				'填了领过公益性岗位补贴，月数又是0，请核对',
		],
		[
			'traineeApplied',
			({ traineeApplied, traineeStart }) =>
				traineeApplied !== undefined &&
				traineeStart !== undefined &&
				traineeApplied > traineeStart &&
				'申请见习岗位的日子在上岗以后，请核对',
		],
		[
			'placedUnemployedStayed',
			({ placedUnemployedStayed, placedUnemployed }) =>
				more(placedUnemployedStayed, placedUnemployed) && '留下来的登记失业人员比介绍的还多，请核对',
		],
		[
			'placedHardshipStayed',
			({ placedHardshipStayed, placedHardship }) =>
				more(placedHardshipStayed, placedHardship) && '留下来的就业困难人员比介绍的还多，请核对',
		],
		[
			'traineesRetained',
			({ traineesRetained, traineesApproved }) =>
				more(traineesRetained, traineesApproved) && '留用的人比审核通过的人还多，请核对',
		],
		[
			'approvedMonths',
			({ approvedMonths, traineesApproved }) =>
				more(traineesApproved, approvedMonths) && '审核通过的月数比人数还少（每人至少1个月），请核对',
		],
		[
			'approvedMonths',
			({ approvedMonths, traineesApproved }) =>
				traineesApproved !== undefined &&
				more(approvedMonths, traineesApproved * 12) &&
				`每人最多12个月，${traineesApproved}人最多${traineesApproved * 12}个月，请核对`,
		],
		[
			'retainedMonths',
			({ retainedMonths, approvedMonths }) =>
				more(retainedMonths, approvedMonths) && '留用人员的月数比全部月数还多，请核对',
		],
		[
			'retainedMonths',
			({ retainedMonths, traineesRetained }) =>
				(more(traineesRetained, retainedMonths) || (traineesRetained === 0 && more(retainedMonths, 0))) &&
				'留用的人数和留用的月数对不上，请核对',
		],
	];

/** What does not contradict, but stands in the way: only said. */
const remarks: readonly (readonly [FactKey, (facts: Facts, on: Day) => string | false | undefined])[] = [
	[
		'firstInsured',
		({ firstInsured, continuous, stillInsured }, on) =>
			firstInsured !== undefined &&
			firstInsured > monthOfDay(on) &&
			(continuous === true || stillInsured === true) &&
			`参保首月（${sayMonth(firstInsured)}）还没有到，不会已经在缴，请核对`,
	],
	[
		'birth',
		(facts, on) => {
			const month = retires(facts);
			return (
				month !== undefined &&
				monthOfDay(on) > month &&
				`按出生年月算，${sayMonth(month)}已经到法定退休年龄，请核对出生年月`
			);
		},
	],
	[
		'employer',
		({ employer, hardship, publicWelfarePost }) =>
			employer === 'state' &&
			hardship !== undefined &&
			hardship !== 'none' &&
			(publicWelfarePost === undefined || publicWelfarePost === 'none') &&
			'机关事业单位招用就业困难人员不发社会保险补贴，请核对用人单位的类型',
	],
];

/**
 * Looks for facts that contradict one another or cannot be on that day, each of a shape its question allows. What is unsound
 * is left out, and the rest still computed. What follows from another fact is added, so that nobody is asked for it.
 *
 * @param on the day asked: registrations after it have not happened
 * @example born 2010-05 and insured from 2024-08: "firstInsured" is left out, since that is before the 16th birthday
 * @example withoutContradictions({ sex: 'male' }, on).facts // { sex: 'male', original: 60 }
 */
export function withoutContradictions(given: Facts, on: Day): CheckedFacts {
	const sound: Facts = { ...given };
	const problems: FactProblem[] = [];
	for (const [fact, test] of contradictions) {
		const says = sound[fact] !== undefined && test(sound, on);
		if (!says) continue;
		delete sound[fact];
		problems.push({ fact, says, leftOut: true });
	}
	// For men there was one age only.
	if (sound.sex === 'male') sound.original = 60;
	for (const [fact, test] of remarks) {
		const says = test(sound, on);
		if (says) problems.push({ fact, says, leftOut: false });
	}
	return { facts: sound, problems };
}
