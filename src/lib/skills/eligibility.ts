/** The limits that all subsidised training shares, and being assessed with a subsidy too. 渝人社发〔2024〕13号 四（四）（五）. */
import { allOf, type Condition, type Group, type Requirement } from '$lib/engine/condition';
import { monthOfDay, sayDay, type Day } from '$lib/engine/day';
import { monthsBetween, plusMonths, yearOf, type Month } from '$lib/engine/month';
import { truthOf, type Truth } from '$lib/engine/truth';
import { when } from '$lib/engine/when';
import { trainees as law } from '$lib/law/trainees';
import type { SexFact } from '$lib/matters/shared-facts';
import { askDistrict, kindKeys, type TraineeFacts } from './trainee-facts';

const { cites, oldest, most } = law;

/** What the subsidy is for: its limits are counted by themselves, and by a day of its own. */
export type SubsidyFor = 'training' | 'assessment';

export interface EligibilityOptions<Facts> {
	/** training counts by the day it starts; assessment by the day of the certificate. Training unless said */
	readonly of?: SubsidyFor;
	/** who it is for, where that is not the six kinds of people; false where the matter says it elsewhere */
	readonly who?: Requirement<Facts> | false;
	/** a certificate of an occupation comes of it, so that none is had for the same level twice. So it is unless said */
	readonly level?: boolean;
	/** why once a year is open for this person, where the notice contradicts itself; undefined where it does not */
	readonly yearOpen?: (facts: Facts) => string | undefined;
	/** whether other money than the employment fund may pay for this person, so that the limit of times leaves it open. Not unless said */
	readonly otherMoney?: (facts: Facts) => boolean;
}

/** The day the limits are looked at: the start of the training, or the certificate's; while not given, the day asked. */
export const countedOn = (facts: TraineeFacts, of: SubsidyFor, on: Day): Day =>
	(of === 'training' ? facts.trainingStartedOn : facts.skillCertificateOn) ?? on;

/**
 * Whether somebody is not past the age, by a month: before the month of that birthday, yes; more than a year after it, no. Within
 * that month the day of birth decides, and for the year after it the notice does not say whether 不超过60周岁 still covers it.
 *
 * @example ageTruth(monthOf(1966, 12), 'male', monthOf(2026, 11)) // "yes"; in 2026-12 and until 2027-12 "unknown"; then "no"
 */
export function ageTruth(birth: Month, sex: SexFact, at: Month): Truth {
	const past = monthsBetween(plusMonths(birth, oldest[sex] * 12), at);
	return past < 0 ? 'yes' : past > 12 ? 'no' : 'unknown';
}

const sexes = ['male', 'female'] as const satisfies readonly SexFact[];

function ageCondition(of: SubsidyFor): Condition<TraineeFacts> {
	const moment = of === 'training' ? '培训开始' : '证书生成';
	const holds = ({ birth, sex, ...rest }: TraineeFacts, on: Day): Truth => {
		if (birth === undefined) return 'unknown';
		const at = monthOfDay(countedOn(rest, of, on));
		const truths = (sex ? [sex] : sexes).map((each) => ageTruth(birth, each, at));
		const [first] = truths;
		return first !== undefined && truths.every((truth) => truth === first) ? first : 'unknown';
	};
	return {
		says: `${moment}时，男不超过${oldest.male}周岁，女不超过${oldest.female}周岁`,
		cite: cites[of],
		needs: ['birth', 'sex'],
		holds,
		otherwise: (facts, on) => {
			const { birth, sex } = facts;
			if (holds(facts, on) === 'no')
				return `${moment}时已经超过${sex ? `${oldest[sex]}周岁` : '年龄'}；这个岁数是通知直接写的，没有跟着延迟退休改`;
			if (birth === undefined || sex === undefined) return undefined;
			const age = oldest[sex];
			return `${age}岁生日当天和以前，在范围里；过了生日、还不到${age + 1}岁的，算不算超过，通知没有写，${askDistrict}`;
		},
	};
}

/**
 * Said of somebody whom the month of leaving school does not let in: not yet left, in the month that leaves it open, or too long ago.
 *
 * @param instead what they may do in the last case
 */
export function sayLeftSchool(leftSchoolIn: Month, at: Day, instead: string): string {
	const since = monthsBetween(leftSchoolIn, monthOfDay(at));
	return since < 0
		? `${sayDay(at)}还没有毕业。毕业以后一年以内的才算`
		: since === law.schoolLeaverMonths
			? `正好在毕业满一年的那个月，看是哪天毕业的，${askDistrict}`
			: `只算毕业以后一年以内的；没有工作的，办了失业登记，${instead}`;
}

const asRegistered = '可以按登记失业的人再看';

/** One of the six kinds of people; a kind with a time limit of its own is looked at on the day that counts. */
export const sixKinds = <Facts extends TraineeFacts = TraineeFacts>(
	of: SubsidyFor = 'training',
): Condition<Facts> => ({
	says: '属于六类人员之一',
	cite: of === 'training' ? cites.kinds : cites.assessed,
	needs: kindKeys,
	holds: (facts, on) => kindTruth(facts, countedOn(facts, of, on)),
	otherwise: (facts, on) => {
		const at = countedOn(facts, of, on);
		switch (facts.traineeGroup) {
			case undefined:
				return undefined;
			case 'graduate':
				return facts.graduationYear === undefined
					? undefined
					: `只算毕业那年的1月1日到12月31日；没有工作的，办了失业登记，${asRegistered}`;
			case 'school-leaver':
				return facts.leftSchoolIn === undefined
					? undefined
					: sayLeftSchool(facts.leftSchoolIn, at, asRegistered);
			default:
				return '没有工作的，办了失业登记，就算登记失业的人；已经上班的，看“技能提升补贴”和“技师培训补贴”';
		}
	},
	canChange: true,
});

/**
 * Whether somebody left school within the year before a day, by months: in the twelfth month after, the day decides.
 *
 * @example leftSchoolTruth(monthOf(2026, 6), day('2027-05-31')) // "yes"; of 2027-06-01 "unknown"; of 2027-07-01 "no"
 */
export function leftSchoolTruth(leftSchoolIn: Month | undefined, at: Day): Truth {
	if (leftSchoolIn === undefined) return 'unknown';
	const since = monthsBetween(leftSchoolIn, monthOfDay(at));
	if (since === law.schoolLeaverMonths) return 'unknown';
	return truthOf(since >= 0 && since < law.schoolLeaverMonths);
}

function kindTruth({ traineeGroup, graduationYear, leftSchoolIn }: TraineeFacts, at: Day): Truth {
	const month = monthOfDay(at);
	switch (traineeGroup) {
		case undefined:
			return 'unknown';
		case 'none':
			return 'no';
		case 'graduate':
			return truthOf(graduationYear === undefined ? undefined : graduationYear === yearOf(month));
		case 'school-leaver':
			return leftSchoolTruth(leftSchoolIn, at);
		default:
			return 'yes';
	}
}

const onceAYear = (
	of: SubsidyFor,
	yearOpen: (facts: TraineeFacts) => string | undefined,
): Condition<TraineeFacts> => {
	const training = of === 'training';
	return when<TraineeFacts, 'subsidisedThisYear' | 'assessedThisYear'>(
		training ? 'subsidisedThisYear' : 'assessedThisYear',
		(had, facts) => !had || (yearOpen(facts) === undefined ? false : 'unknown'),
		{
			says: training ? '同一年没有参加过别的补贴培训' : '这一年还没有领过评价补贴',
			cite: cites[of],
			otherwise: (facts, on) => {
				if (!(training ? facts.subsidisedThisYear : facts.assessedThisYear)) return undefined;
				const next = yearOf(monthOfDay(countedOn(facts, of, on))) + 1;
				return (
					yearOpen(facts) ??
					(training
						? `每年只有1次，看培训哪天开始。${next}年开始的，可以再看`
						: `每年只有1次。${next}年的可以再看`)
				);
			},
			canChange: true,
		},
	);
};

const notTooOften = (
	of: SubsidyFor,
	otherMoney: (facts: TraineeFacts) => boolean,
): Condition<TraineeFacts> => {
	const training = of === 'training';
	return when<TraineeFacts, 'subsidisedTimes' | 'assessedTimes'>(
		training ? 'subsidisedTimes' : 'assessedTimes',
		(times, facts) => times < most || (otherMoney(facts) ? 'unknown' : false),
		{
			says: `以前领过的${training ? '培训' : '评价'}补贴不到${most}次`,
			cite: cites[of],
			otherwise: (facts) =>
				((training ? facts.subsidisedTimes : facts.assessedTimes) ?? 0) >= most
					? `领满${most}次以后，就业补助资金不再补；别的资金补不补，2024年5月9日以前领的算不算，通知没有写，${askDistrict}`
					: undefined,
		},
	);
};

const notTwice = (of: SubsidyFor): readonly Condition<TraineeFacts>[] => {
	const training = of === 'training';
	const name = training ? '培训' : '评价';
	return [
		when<TraineeFacts, 'sameLevelHad' | 'sameLevelAssessed'>(
			training ? 'sameLevelHad' : 'sameLevelAssessed',
			(had) => !had,
			{
				says: `同一职业（工种）、同一或更高等级，没有领过${name}补贴`,
				cite: cites[of],
				otherwise: (facts) =>
					(training ? facts.sameLevelHad : facts.sameLevelAssessed)
						? `同一等级和更低等级都不能再领；更高一级的，可以再看${training ? '。同一等级参加过补贴培训的，技能提升补贴也不能领' : ''}`
						: undefined,
			},
		),
		...(training
			? [
					when<TraineeFacts, 'skillUpgradeHad'>('skillUpgradeHad', (had) => !had, {
						says: '同一职业（工种）、同一等级，没有领失业保险的技能提升补贴',
						cite: cites.training,
						otherwise: ({ skillUpgradeHad }) =>
							skillUpgradeHad ? '同一个等级领过技能提升补贴的，不能再领培训补贴' : undefined,
					}),
				]
			: []),
	];
};

const noPension = when<TraineeFacts, 'drawsPension'>('drawsPension', (draws) => !draws, {
	says: '没有按月领职工养老金',
	cite: cites.assessment,
	otherwise: ({ drawsPension }) => (drawsPension ? '已经按月领职工养老金的，不能领' : undefined),
});

const offPayroll = when<TraineeFacts, 'onPublicPayroll'>('onPublicPayroll', (on) => !on, {
	says: '不是机关事业单位的在编人员',
	cite: cites.assessment,
	otherwise: ({ onPublicPayroll }) => (onPublicPayroll ? '在编人员不能领' : undefined),
});

/**
 * What somebody must meet so that their training, or their being assessed, is subsidised: who they are, their age, how often before,
 * and whether they are left out. No matter which hukou.
 *
 * @example findingOf(trainingEligibility(), { traineeGroup: 'none' }, today).truth // "no"
 */
export function trainingEligibility<Facts extends TraineeFacts>(
	options: EligibilityOptions<Facts> = {},
): Group<Facts> {
	const {
		of = 'training',
		who,
		level = true,
		yearOpen = () => undefined,
		otherMoney = () => false,
	} = options;
	return allOf<Facts>(
		...(who === false ? [] : [who ?? sixKinds<Facts>(of)]),
		...([
			ageCondition(of),
			onceAYear(of, yearOpen as (facts: TraineeFacts) => string | undefined),
			notTooOften(of, otherMoney as (facts: TraineeFacts) => boolean),
			...(level ? notTwice(of) : []),
			noPension,
			offPayroll,
		] as Condition<Facts>[]),
	);
}

const alike: readonly string[] = [
	'不限户籍。',
	'年龄界线男60周岁、女55周岁，是通知直接写的岁数，没有跟着延迟退休改。',
	'“每年”当作从1月1日到12月31日。',
];

/** What holds of every subsidised training, and of being assessed, said once. Only for the latter the notice names the day of the age. */
export const eligibilityRemarks: Readonly<Record<SubsidyFor, readonly string[]>> = {
	training: [...alike, '年龄当作看培训开始那天，通知没有写看哪天。'],
	assessment: alike,
};
