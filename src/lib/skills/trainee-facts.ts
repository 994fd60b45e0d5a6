/** Who is subsidised when training or being assessed: what is asked about them, and what cannot be. */
import { choice, count, day as askDay, month, optionsOf, yesNo } from '$lib/engine/ask';
import type { Finding } from '$lib/engine/condition';
import type { Question } from '$lib/engine/fact';
import { monthOfDay, plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import { plusMonths, yearOf, type Month } from '$lib/engine/month';
import { trainees as law } from '$lib/law/trainees';
import { ageQuestions, checkAge, type SexFact } from '$lib/matters/shared-facts';

/** The six kinds of people of 渝人社发〔2024〕13号 一（一）; none: belongs to no kind. */
export type TraineeGroup =
	'registered' | 'graduate' | 'hardship' | 'rural' | 'school-leaver' | 'watched' | 'none';

// A type, not an interface: records of facts are handled alike by name.
export type TraineeFacts = {
	birth?: Month;
	sex?: SexFact;
	traineeGroup?: TraineeGroup;
	/** of graduates, as on the subsidies page */
	graduationYear?: number;
	/** of those who left school: the month they did */
	leftSchoolIn?: Month;
	/** by the list of days in class; may lie ahead */
	trainingStartedOn?: Day;
	/** took part in another subsidised training that began in the same year */
	subsidisedThisYear?: boolean;
	/** how often a training subsidy was had before, this one not counted */
	subsidisedTimes?: number;
	/** had a training subsidy for this occupation at the same or a higher level */
	sameLevelHad?: boolean;
	/** had unemployment insurance's skill subsidy for this occupation at this level */
	skillUpgradeHad?: boolean;
	/** what the certificate itself is dated */
	skillCertificateOn?: Day;
	/** the same three for the subsidy on assessment, which is counted by itself */
	assessedThisYear?: boolean;
	assessedTimes?: number;
	sameLevelAssessed?: boolean;
	/** draws the pension of employees every month */
	drawsPension?: boolean;
	onPublicPayroll?: boolean;
};

export type TraineeKey = keyof TraineeFacts & string;

/** Whom to ask what the notice leaves open. */
export const askDistrict = '请问区县人力社保部门，或打12333';

export const traineeQuestions = {
	birth: ageQuestions.birth,
	sex: ageQuestions.sex,
	traineeGroup: choice(
		'您是下列哪一种人？',
		optionsOf<TraineeGroup>({
			registered: ['登记失业的人', '在城镇办了失业登记，还没有就业'],
			graduate: [
				'当年毕业的高校毕业生',
				'毕业那年的1月1日到12月31日；技工院校的高级工班、预备技师班、技师班，特殊教育院校的职业教育类也算',
			],
			hardship: [
				'就业困难人员',
				'低保家庭、零就业家庭、残疾人、退捕渔民、去产能企业职工、公益性岗位上登记就业的人等；“4050”人员算不算，没有写，问区县',
			],
			rural: ['从农村出来务工的人', '文件叫“农村转移就业劳动者”，由区县认定'],
			'school-leaver': ['初中、高中毕业没有再升学的人', '毕业后一年以内'],
			watched: ['防止返贫监测对象', '是不是，可以问村（社区）'],
			none: '都不是',
		}),
		'有几种都是的，选一种就行。',
	),
	graduationYear: count('哪一年毕业？', '年', 1950, 2100, '毕业证书上的年份；还没毕业的，写预计毕业的年份。'),
	leftSchoolIn: month('初中或高中哪个月毕业？', '写最后毕业的那一次。', '2026-6'),
	trainingStartedOn: askDay('培训哪天开始？', '还没开始的，写打算开始的那天；不填就按今天算。', '2026-12-1'),
	subsidisedThisYear: yesNo(
		'同一年还参加过别的补贴培训吗？',
		'补贴培训：政府出钱，或者学完政府给补贴的培训。属于哪一年，看培训哪天开始。',
	),
	subsidisedTimes: count(
		'以前一共领过几次职业培训补贴？',
		'次',
		0,
		50,
		'没有领过写0。补贴给了培训机构的也算一次。',
	),
	sameLevelHad: yesNo(
		'这个职业（工种）领过培训补贴吗？',
		'指同一等级，或者更高等级。只领过更低等级的，选“否”。',
	),
	skillUpgradeHad: yesNo('这个证书领过失业保险的技能提升补贴吗？', '指同一职业（工种）、同一等级。'),
	skillCertificateOn: askDay('证书哪天生成？', '看证书上的日期。还没有拿到的，不填。', '2026-10-20'),
	assessedThisYear: yesNo('这一年已经领过一次评价补贴吗？', '评价补贴：拿到技能证书以后，发给个人的补贴。'),
	assessedTimes: count('以前一共领过几次评价补贴？', '次', 0, 50, '没有领过写0。'),
	sameLevelAssessed: yesNo(
		'这个职业（工种）领过评价补贴吗？',
		'指同一等级，或者更高等级。只领过更低等级的，选“否”。',
	),
	drawsPension: yesNo('已经按月领职工养老金了吗？', '城镇职工基本养老金。领城乡居民养老金的，选“否”。'),
	onPublicPayroll: yesNo('是机关事业单位的在编人员吗？'),
} as const;

/** Which of the six kinds somebody belongs to. */
export const kindKeys = ['traineeGroup', 'graduationYear', 'leftSchoolIn'] as const;
/** What limits every subsidised training, whoever it is for. */
export const limitKeys = [
	...(['birth', 'sex', 'trainingStartedOn', 'subsidisedThisYear', 'subsidisedTimes'] as const),
	...(['drawsPension', 'onPublicPayroll'] as const),
] as const;
/** And that of training which ends in a certificate of a level. */
export const levelKeys = ['sameLevelHad', 'skillUpgradeHad'] as const;

export type KindFacts = Pick<TraineeFacts, (typeof kindKeys)[number]>;
export type LimitFacts = Pick<TraineeFacts, (typeof limitKeys)[number]>;
export type LevelFacts = Pick<TraineeFacts, (typeof levelKeys)[number]>;

/** The questions about some of these facts. */
export const questionsAbout = <Key extends TraineeKey>(
	keys: readonly Key[],
): Readonly<Record<Key, Question>> =>
	Object.fromEntries(keys.map((key) => [key, traineeQuestions[key]])) as Record<Key, Question>;

/** Who is subsidised, in the order it is asked: of training, and of being assessed. */
export const traineeKeys = {
	training: [
		...kindKeys,
		...(['birth', 'sex', 'trainingStartedOn', 'subsidisedThisYear', 'subsidisedTimes'] as const),
		...levelKeys,
		...(['drawsPension', 'onPublicPayroll'] as const),
	],
	assessment: [
		...kindKeys,
		...(['birth', 'sex', 'skillCertificateOn'] as const),
		...(['assessedThisYear', 'assessedTimes', 'sameLevelAssessed'] as const),
		...(['drawsPension', 'onPublicPayroll'] as const),
	],
} as const satisfies Readonly<Record<string, readonly TraineeKey[]>>;

/** Whether a fact is about this person at all: the year of graduation is a graduate's, the month of leaving school a school-leaver's. */
export const concerns = (key: string, { traineeGroup }: Pick<TraineeFacts, 'traineeGroup'>): boolean =>
	key === 'graduationYear'
		? traineeGroup === 'graduate'
		: key === 'leftSchoolIn'
			? traineeGroup === 'school-leaver'
			: true;

/**
 * Which of these facts are still worth asking for: those given, so that they can be changed, and those that can still decide.
 *
 * @example askedOf(['traineeGroup', 'birth'], { traineeGroup: 'none' }, finding) // ["traineeGroup"]: birth no longer matters
 */
export const askedOf = <Key extends string>(
	keys: readonly Key[],
	facts: TraineeFacts & Readonly<Record<string, unknown>>,
	{ missing }: Pick<Finding, 'missing'>,
): readonly Key[] =>
	keys.filter((key) => concerns(key, facts) && (facts[key] !== undefined || missing.includes(key)));

/** As {@link askedOf}, and the day the training starts, which moves the limits whatever else is known. */
export const askedWithStart = <Key extends string>(
	keys: readonly Key[],
	facts: TraineeFacts & Readonly<Record<string, unknown>>,
	{ missing, truth }: Finding,
): readonly Key[] => {
	const dated = [facts.birth, facts.graduationYear, facts.leftSchoolIn].some((fact) => fact !== undefined);
	return askedOf(keys, facts, {
		missing: truth === 'no' && !dated ? missing : [...missing, 'trainingStartedOn'],
	});
};

/** What a finding still wants to know of this person. */
export const missingIn = ({ missing }: Pick<Finding, 'missing'>, facts: TraineeFacts): readonly string[] =>
	missing.filter((key) => concerns(key, facts));

const youngest = 12;

/** A sentence on each fact about a trainee that cannot be, alone or beside another. */
export function checkTrainee(facts: TraineeFacts, on: Day): Partial<Record<TraineeKey, string>> {
	const { birth, sex, traineeGroup, graduationYear, leftSchoolIn, trainingStartedOn } = facts;
	const { skillCertificateOn, drawsPension, onPublicPayroll } = facts;
	const now = monthOfDay(on);
	const problems: Partial<Record<TraineeKey, string>> = {
		...checkAge({ ...(birth !== undefined && { birth }), ...(sex && { sex }) }, now),
	};
	if (birth !== undefined && !problems.birth && plusMonths(birth, youngest * 12) > now)
		problems.birth = `还不到${youngest}岁吗？请写参加培训的人的出生年月`;
	const grown = birth === undefined || problems.birth ? undefined : plusMonths(birth, youngest * 12);
	if (graduationYear !== undefined) {
		if (graduationYear > yearOf(now) + 8) problems.graduationYear = '毕业的年份太远了，请核对';
		else if (grown !== undefined && graduationYear < yearOf(grown))
			problems.graduationYear = `毕业时还不到${youngest}岁吗？请核对年份`;
	}
	if (leftSchoolIn !== undefined) {
		if (leftSchoolIn > plusMonths(now, 24)) problems.leftSchoolIn = '毕业的月份太远了，请核对年份';
		else if (grown !== undefined && leftSchoolIn < grown)
			problems.leftSchoolIn = `毕业时还不到${youngest}岁吗？请核对年份`;
	}
	if (trainingStartedOn !== undefined) {
		if (trainingStartedOn < law.from)
			problems.trainingStartedOn = `这里的规定从${sayDay(law.from)}起。更早开始的培训按以前的规定，${askDistrict}`;
		else if (trainingStartedOn > plusMonthsToDay(on, 36))
			problems.trainingStartedOn = '培训开始的日子太远了，请核对年份';
	}
	if (skillCertificateOn !== undefined && skillCertificateOn > on)
		problems.skillCertificateOn = '这一天还没到。还没有拿到证书的，空着就行';
	if (onPublicPayroll && traineeGroup === 'registered')
		problems.onPublicPayroll = '登记失业的人不会在编，请核对这两项';
	else if (onPublicPayroll && drawsPension)
		problems.onPublicPayroll = '按月领职工养老金的人不会在编，请核对这两项';
	return problems;
}
