import { yesNo } from '$lib/engine/ask';
import { findingOf } from '$lib/engine/condition';
import { sayYuan } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { skillAssessment as law } from '$lib/law/skill-assessment';
import { answerWith, type AnswerTable, type Matter } from '$lib/matters/matter';
import { assessedLevels, assessmentSubsidy, isAssessed } from './assessment-amount';
import { choiceTables } from './choice-words';
import {
	askForCourse,
	askForParent,
	checkCourse,
	courseClasses,
	courseQuestions,
	levelNames,
	levelOf,
} from './course-facts';
import { eligibilityRemarks } from './eligibility';
import { isSetElsewhere } from './occupation';
import {
	assessmentRequirement as requirement,
	assessmentSum,
	type SkillAssessmentFacts,
} from './skill-assessment/conditions';
import {
	askDistrict,
	askedOf,
	checkTrainee,
	concerns,
	missingIn,
	questionsAbout,
	traineeKeys,
} from './trainee-facts';
import { subsidyMain, trainingInForce } from './training-answer';

type Key = keyof SkillAssessmentFacts & string;

/** What is asked once course and kind of person are known. */
const further = [
	...(['birth', 'sex', 'skillCertificateOn', 'assessedThisYear', 'assessedTimes'] as const),
	...(['sameLevelAssessed', 'drawsPension', 'onPublicPayroll', 'certifiedInChongqing'] as const),
] as const satisfies readonly Key[];

const table: AnswerTable = {
	caption: '每种证书补多少',
	head: ['证书', 'A类、A+类', 'B类、C类、没有列入'],
	rows: assessedLevels.map((level) => [
		levelNames[level],
		sayYuan(assessmentSubsidy('A', level)),
		sayYuan(assessmentSubsidy('B', level)),
	]),
};

const todo: readonly Step[] = [
	{ says: '向考证（鉴定评价）的区县人力社保部门申请', cite: law.cites.claim },
	{ says: '他们比对、公示，通过以后发给您本人', cite: law.cites.claim },
	{ says: '先发到开通了金融功能的社保卡；没有的，发到本人银行账户', cite: law.cites.card },
];

const open: readonly string[] = [
	`拿到证书以后多久以内申请、要带什么材料，通知没有写，${askDistrict}。`,
	'同一个证书，评价补贴能不能和培训补贴、技能提升补贴一起领，通知没有写；没有说不能。',
	`2024年5月9日以前领过的，算不算进3次，通知没有写，${askDistrict}。`,
];

function stepsOf(facts: SkillAssessmentFacts): readonly Step[] {
	const level = levelOf(facts);
	const { found } = courseClasses(facts);
	if (!found || level === undefined || !isAssessed(level)) return [];
	const uplifted = law.rates[found.class].take > law.rates[found.class].of;
	return [
		{
			says: found.item
				? `目录第${found.item.number}号“${found.item.name}”${found.how === 'parent' ? '，是工种所属的职业' : ''}`
				: '没有列入目录，按B类',
			result: `${found.class}类`,
			cite: found.cite,
		},
		{ says: levelNames[level], result: sayYuan(law.sums[level]), cite: law.cites.sums },
		...(uplifted
			? [
					{
						says: `${found.class}类上浮30%`,
						result: sayYuan(assessmentSubsidy(found.class, level)),
						cite: law.cites.sums,
					},
				]
			: []),
	];
}

/**
 * The subsidy for being assessed: by certificate, and more for wanted trades; once a year, three times in all.
 *
 * @example 养老护理员 (class A), 中级工: 325 yuan
 */
export const skillAssessmentMatter: Matter<SkillAssessmentFacts> = {
	id: 'skill-assessment',
	says: '考到技能证书，评价补贴能领多少、谁能领、向哪里申请。',
	inForce: { ...trainingInForce, cite: law.cites.whole },
	questions: {
		...courseQuestions,
		...questionsAbout(traineeKeys.assessment),
		certifiedInChongqing: yesNo('证书是在重庆考的吗？'),
	},
	asks: (facts) => [
		...askForCourse(facts),
		'traineeGroup',
		...(['graduationYear', 'leftSchoolIn'] as const).filter((key) => concerns(key, facts)),
	],
	refines(facts, on) {
		const finding = findingOf(requirement, facts, on);
		// The day of the certificate decides age and year, and is never missing by itself.
		const missing = finding.truth === 'no' ? [] : [...finding.missing, 'skillCertificateOn'];
		return [...askForParent(facts), ...askedOf(further, facts, { missing })];
	},
	check: (facts, on) => ({ ...checkCourse(facts), ...checkTrainee(facts, on) }),
	answer(facts, on) {
		const finding = findingOf(requirement, facts, on);
		const sum = assessmentSum(facts);
		const { found, among } = courseClasses(facts);
		const level = levelOf(facts);
		const begun = level !== undefined || found !== undefined || among.length > 0;
		const main = subsidyMain('评价补贴', finding, begun ? sum : undefined, '发给您本人');
		const digital = found !== undefined && isSetElsewhere(found, facts.occupation ?? '');
		return answerWith({
			...(main && { main }),
			missing: [
				...(finding.truth === 'no' || found ? [] : ['occupation']),
				...(finding.truth === 'no' || level ? [] : ['skillLevel']),
				...missingIn(finding, facts).filter((key) => key !== 'skillLevel'),
			],
			notices: digital ? ['数字技术工程师的证书，是不是这里说的技能类证书，通知没有写清，请先问12333。'] : [],
			tables: [...choiceTables(facts, on), table],
			finding,
			steps: stepsOf(facts),
			todo,
			assumptions: eligibilityRemarks.assessment,
			open,
		});
	},
};
