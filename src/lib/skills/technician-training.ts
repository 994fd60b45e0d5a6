import { yesNo } from '$lib/engine/ask';
import { allOf, findingOf, type Condition } from '$lib/engine/condition';
import { sayYuan } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { when } from '$lib/engine/when';
import { technicianTraining as law, trainingCites } from '$lib/law/training-subsidies';
import type { SkillLevel } from '$lib/law/course-standards';
import { answerWith, type AnswerLine, type Matter } from '$lib/matters/matter';
import {
	askForParent,
	checkCourse,
	courseClasses,
	courseQuestions,
	levelNames,
	type CourseFacts,
} from './course-facts';
import { eligibilityRemarks, trainingEligibility } from './eligibility';
import { checkInsured, insuredQuestions, type InsuredFacts } from './insured-facts';
import {
	askedOf,
	askedWithStart,
	checkTrainee,
	levelKeys,
	limitKeys,
	questionsAbout,
	type LevelFacts,
	type LimitFacts,
} from './trainee-facts';
import { classSize, howPaid, papersOpen, subsidyMain, timesOpen, trainingInForce } from './training-answer';

export type TechnicianFacts = LimitFacts &
	LevelFacts &
	CourseFacts &
	Pick<InsuredFacts, 'enterpriseWorker' | 'unemploymentMonthsInAll'> & {
		listedTechnicianSchool?: boolean;
		technicianCertificate?: boolean;
	};

type Key = keyof TechnicianFacts & string;

const { cites, sums, insuredMonths, hours } = law;

/** The sum for a level; only the two highest have one. */
const sumOf = (level: SkillLevel | undefined) =>
	level === 'level2' ? sums.technician : level === 'level1' ? sums['senior-technician'] : undefined;

/** Blanks and signs are no name. */
const isNamed = (typed: string | undefined): typed is string =>
	typed !== undefined && /[\p{L}\p{N}]/u.test(typed);

const classTruth = (facts: TechnicianFacts) => {
	if (!isNamed(facts.occupation)) return 'unknown';
	const { classes } = courseClasses(facts);
	return classes.every((each) => each === 'C') ? 'no' : classes.includes('C') ? 'unknown' : 'yes';
};

const classCondition: Condition<TechnicianFacts> = {
	says: '职业（工种）是A+、A或B类',
	cite: cites.who,
	needs: ['occupation'],
	holds: classTruth,
	otherwise(facts) {
		if (facts.occupation === undefined) return undefined;
		return classTruth(facts) === 'no'
			? 'C类职业（工种）没有技师培训补贴'
			: '有几个名字相近的，类别不一样，请把职业（工种）写全';
	},
};

const requirement = allOf<TechnicianFacts>(
	when<TechnicianFacts, 'skillLevel'>('skillLevel', (level) => sumOf(level) !== undefined, {
		says: '学的是技师，或者高级技师',
		cite: cites.who,
		otherwise: ({ skillLevel }) =>
			skillLevel !== undefined && sumOf(skillLevel) === undefined
				? '这里只给技师、高级技师；别的等级，看“培训能补多少”'
				: undefined,
	}),
	classCondition,
	when<TechnicianFacts, 'enterpriseWorker'>('enterpriseWorker', (is) => is, {
		says: '是企业职工',
		cite: cites.who,
		otherwise: ({ enterpriseWorker }) =>
			enterpriseWorker === false ? '这是给企业职工的；没有工作的，看“培训能补多少”' : undefined,
	}),
	when<TechnicianFacts, 'unemploymentMonthsInAll'>(
		'unemploymentMonthsInAll',
		(months) => months >= insuredMonths,
		{
			says: `失业保险累计缴满${insuredMonths}个月`,
			cite: cites.who,
			otherwise: ({ unemploymentMonthsInAll: months }) =>
				months !== undefined && months < insuredMonths
					? `还差${insuredMonths - months}个月，缴满以后再看`
					: undefined,
			canChange: true,
		},
	),
	when<TechnicianFacts, 'technicianCertificate'>('technicianCertificate', (got) => got, {
		says: '培训以后拿到证书',
		cite: cites.who,
		otherwise: ({ technicianCertificate }) =>
			technicianCertificate === false ? '拿到技师、高级技师证书以后才能领' : undefined,
		canChange: true,
	}),
	when<TechnicianFacts, 'listedTechnicianSchool'>('listedTechnicianSchool', (is) => is, {
		says: '在规定的机构培训',
		cite: cites.sum,
		otherwise: ({ listedTechnicianSchool }) =>
			listedTechnicianSchool === false
				? '要在重庆的高级技工学校、技师学院、企业培训中心、公共实训中心参加'
				: undefined,
		canChange: true,
	}),
	trainingEligibility<TechnicianFacts>({ who: false }),
);

const asked = ['occupation', 'skillLevel', 'enterpriseWorker', 'unemploymentMonthsInAll'] as const;
const todo: readonly Step[] = [
	{ says: '在重庆的高级技工学校、技师学院、企业培训中心或公共实训中心报名', cite: cites.sum },
	{
		says: `一共${hours}课时，可以周末、晚上上；部分实训课可以跟班、顶岗`,
		cite: trainingCites.spare,
	},
	classSize,
	...howPaid.slice(0, 3),
	{ says: '拿到技师或高级技师证书，钱直接给本人', cite: cites.sum },
	...howPaid.slice(3),
];

/** The class, as far as what was typed settles it. */
function classLine(facts: TechnicianFacts): readonly AnswerLine[] {
	if (facts.occupation === undefined) return [];
	const { classes, found } = courseClasses(facts);
	if (!found)
		return [{ label: '职业（工种）的类别', value: '还没有定', note: `可能是${classes.join('、')}类` }];
	return [
		{
			label: '职业（工种）的类别',
			value: `${found.class}类`,
			note:
				found.how === 'listed'
					? `目录第${found.item?.number ?? ''}号“${found.item?.name ?? ''}”`
					: found.how === 'parent'
						? `按所属职业“${found.item?.name ?? ''}”`
						: '目录里没有这个名字，按B类',
			cite: found.cite,
		},
	];
}

/**
 * What training as a technician or a senior technician pays. 渝人社发〔2024〕13号 一（五）, 二（七）.
 *
 * @example a welder (A+) of an enterprise with 12 months of unemployment insurance, 技师: 2,500 yuan
 */
export const technicianTraining: Matter<TechnicianFacts> = {
	id: 'technician-training',
	says: '企业职工考技师、高级技师，参加培训补多少，要符合什么。',
	inForce: trainingInForce,
	questions: {
		...courseQuestions,
		enterpriseWorker: insuredQuestions.enterpriseWorker,
		unemploymentMonthsInAll: insuredQuestions.unemploymentMonthsInAll,
		technicianCertificate: yesNo(
			'拿到证书了吗？',
			'技师或高级技师的。还没学完的，能拿到就选“是”，看看是多少。',
		),
		listedTechnicianSchool: yesNo(
			'是在规定的机构培训吗？',
			'重庆的高级技工学校、技师学院、企业培训中心、公共实训中心。',
		),
		...questionsAbout([...limitKeys, ...levelKeys]),
	},
	asks: (facts, on) => {
		const { missing } = findingOf(requirement, facts, on);
		const [occupation, level, ...rest] = asked;
		return [occupation, level, ...askedOf(rest, facts, { missing })];
	},
	refines(facts, on): readonly Key[] {
		if (facts.skillLevel === undefined && facts.occupation === undefined) return [];
		return [
			...askForParent(facts),
			...askedWithStart(
				['technicianCertificate', 'listedTechnicianSchool', ...limitKeys, ...levelKeys],
				facts,
				findingOf(requirement, facts, on),
			),
		];
	},
	check: (facts, on) => ({ ...checkTrainee(facts, on), ...checkCourse(facts), ...checkInsured(facts) }),
	answer({ occupation, ...rest }, on) {
		const facts: TechnicianFacts = isNamed(occupation) ? { ...rest, occupation } : rest;
		const finding = findingOf(requirement, facts, on);
		const sum = sumOf(facts.skillLevel);
		const main = subsidyMain(
			'技师培训补贴',
			finding,
			sum === undefined
				? { least: sums.technician, most: sums['senior-technician'] }
				: { least: sum, most: sum },
			'直接给本人',
		);
		const said = facts.occupation !== undefined || facts.skillLevel !== undefined;
		const { found } = courseClasses(facts);
		return answerWith({
			...(main && (said || finding.truth === 'no') && { main }),
			missing: finding.missing,
			lines: classLine(facts),
			tables: [
				{
					caption: '补多少',
					head: ['', '补贴', '课时'],
					rows: [
						[levelNames.level2, sayYuan(sums.technician), `${hours}课时`],
						[levelNames.level1, sayYuan(sums['senior-technician']), `${hours}课时`],
					],
				},
			],
			finding,
			steps:
				sum === undefined || facts.skillLevel === undefined || finding.truth === 'no'
					? []
					: [{ says: levelNames[facts.skillLevel], result: sayYuan(sum), cite: cites.sum }],
			todo,
			assumptions: [
				...eligibilityRemarks.training,
				'不看课时费，也不按A+、A类上浮，不看学完有没有换工作：通知只写了这两个数。',
			],
			open: [
				...(facts.occupation !== undefined && found?.how === 'unlisted'
					? ['目录里没有的按B类，是写在就业和岗位技能培训里的；这里也这样算，报名前先问清楚。']
					: []),
				'灵活就业、个体工商户自己缴失业保险的，算不算企业职工，通知没有写。',
				'12个月算到报名还是算到拿证，通知没有写。',
				timesOpen,
				...papersOpen,
			],
		});
	},
};
