import { findingOf, type Finding } from '$lib/engine/condition';
import type { Step } from '$lib/engine/step';
import { courseStandards as law } from '$lib/law/course-standards';
import { answerWith, type Answer, type Matter } from '$lib/matters/matter';
import { isOnlineBeyond } from './course-amount';
import { choiceTables } from './choice-words';
import { askForCourse, askForParent } from './course-facts';
import { eligibilityRemarks } from './eligibility';
import { askDistrict, askedOf, askedWithStart, missingIn, traineeKeys } from './trainee-facts';
import {
	classSize,
	howPaid,
	openIn,
	papersOpen,
	subsidyMain,
	timesOpen,
	trainingInForce,
} from './training-answer';
import { outcomeOpen, sayBetween } from './training-outcome';
import { requirementFor } from './training/conditions';
import {
	checkTraining,
	isAtPost,
	trainingQuestions,
	type TrainingFacts,
	type TrainingKey,
} from './training/facts';
import { reckon, type Reckoning } from './training/reckoning';
import { linesOf, short, stepsOf, tablesOf } from './training/words';

const [askFirst, attend, ...payment] = howPaid;
const todo: readonly Step[] = [
	...(askFirst ? [askFirst] : []),
	{ says: '问清楚区县认定了多少课时：补贴按课时算', cite: law.cites.hours },
	...(attend ? [attend] : []),
	classSize,
	{ says: '学完去考，拿到证书', cite: law.cites.paid },
	{ says: '找到工作的，请单位参保，或者办就业登记；自己创业的，办就业登记', cite: law.cites.outcomes },
	...payment,
];

/** What would make the sum one, rather than from and to. */
function openOf(
	facts: TrainingFacts,
	{ occupation, level, shares, class: of, partlyElsewhere }: Reckoning,
): readonly string[] {
	const { among } = occupation;
	return [
		...(of ? [] : [among.length > 0 ? `看是哪一种“${short(facts.occupation)}”` : '看是什么职业']),
		...(partlyElsewhere ? ['数字技术工程师项目的标准另外规定，没有算在里面'] : []),
		...(level ? [] : ['看拿哪种证书']),
		...(shares.length > 1 ? ['看学完有没有工作'] : []),
	];
}

function mainOf(facts: TrainingFacts, finding: Finding, reckoning: Reckoning): Answer['main'] {
	if (finding.truth === 'no') return subsidyMain('培训补贴', finding, undefined, '');
	const { class: of, level, least, most, elsewhere } = reckoning;
	if (elsewhere)
		return {
			label: reckoning.occupation.found?.item?.name ?? short(facts.occupation),
			value: '标准另外规定',
			tone: 'plain',
			note: `数字技术工程师项目的标准，没有读到，${askDistrict}。`,
		};
	if (!of && !level) return undefined;
	const meets = finding.truth === 'yes';
	const atMost = facts.onSiteHours === undefined;
	const notes = [
		...openOf(facts, atMost ? { ...reckoning, shares: [] } : reckoning),
		...(atMost ? ['课时够了才有这么多'] : []),
		openIn(finding) ?? [],
	].flat();
	return {
		label: meets ? '培训补贴' : '培训补贴，条件都符合的话',
		value: (atMost ? '最多' : '') + sayBetween({ least: atMost && level ? most : least, most }),
		tone: meets && !atMost ? 'good' : 'plain',
		...(notes.length > 0 && { note: `${notes.join('；')}。` }),
	};
}

function missingOf(facts: TrainingFacts, { class: of, level }: Reckoning, finding: Finding) {
	return [
		...(of ? [] : ['occupation']),
		...(level ? [] : ['skillLevel']),
		...(facts.onSiteHours === undefined ? ['onSiteHours'] : []),
		...(facts.trainingOutcome === undefined && !isAtPost(facts) ? ['trainingOutcome'] : []),
		...missingIn(finding, facts),
	].filter((key, index, all) => all.indexOf(key) === index);
}

const assumptionsOf = (facts: TrainingFacts, { level }: Reckoning): readonly string[] => [
	...(facts.trainingKind === undefined ? ['没有选培训的种类，按就业技能培训算。'] : []),
	'没有按项目制算：那是整班办的，按标准的100%，钱给培训机构。',
	...(!isAtPost(facts) ? ['课时费先和上限比，取小的，再乘就业的比例。通知没有写哪个在先。'] : []),
	...((facts.localUplift ?? 'none') === 'none'
		? ['没有算区县另外的上浮。']
		: ['区县的上浮，乘在分类以后的标准上。在哪个标准上浮、几种能不能叠加，通知没有写，由区县定。']),
	...(level === 'level2' || level === 'level1'
		? ['企业职工考技师、高级技师的，另有按人定额的技师培训项目，不按课时算。']
		: []),
	...eligibilityRemarks.training,
];

const openPoints = (facts: TrainingFacts): readonly string[] => [
	'目录是2024年的，市里会更新。以后的目录没有读到，请问培训机构。',
	...(isAtPost(facts) ? ['岗位技能培训的钱给职工还是给企业，通知没有写由谁定。'] : [outcomeOpen]),
	...(facts.traineeGroup === 'none'
		? [
				'通知另有一句：已由单位参保、登记就业的，可以个人名义参加就业技能培训。是不是只说六类人，没有写清，先问培训机构。',
			]
		: []),
	timesOpen,
	...papersOpen,
];

/**
 * What is paid for training in a trade, or at one's post: from the class of the occupation, the certificate, the hours and what follows;
 * and who has it. 渝人社发〔2024〕13号, 渝人社办〔2024〕78号.
 *
 * @example 焊工 (A+), level four, 80 hours, work found: 2,631.20 yuan
 */
export const training: Matter<TrainingFacts> = {
	id: 'training',
	says: '学一门手艺，政府补多少、补给谁。按职业的类别、证书和课时算，390个职业和项目都能查。',
	inForce: trainingInForce,
	questions: trainingQuestions,
	asks: (facts) => [
		...askForCourse(facts),
		'onSiteHours',
		...(isAtPost(facts) ? [] : (['trainingOutcome'] as const)),
	],
	refines(facts, on): readonly TrainingKey[] {
		const finding = findingOf(requirementFor(facts), facts, on);
		return [
			...askForParent(facts),
			'trainingKind',
			'onlineHours',
			...askedWithStart(traineeKeys.training, facts, finding),
			...(isAtPost(facts) ? askedOf(['hiredWithinYear'], facts, finding) : []),
			'localUplift',
		];
	},
	check: checkTraining,
	answer(facts, on) {
		const finding = findingOf(requirementFor(facts), facts, on);
		const reckoning = reckon(facts);
		const { onSiteHours = 0, onlineHours = 0 } = facts;
		const sums = finding.truth !== 'no' && !reckoning.elsewhere;
		const main = mainOf(facts, finding, reckoning);
		return answerWith({
			...(main && { main }),
			missing: finding.truth === 'no' ? [] : missingOf(facts, reckoning, finding),
			notices:
				onSiteHours > 0 && isOnlineBeyond(onSiteHours, onlineHours)
					? ['线上超过了全部课时的三成。只有经过评估的知识型工种可以这样，请问培训机构。']
					: [],
			lines: linesOf(facts, reckoning, sums),
			// What the sum turns on stands first; the standards, which are long, last.
			tables: tablesOf(facts, reckoning, sums).toSpliced(
				reckoning.course ? 1 : -1,
				0,
				...choiceTables(facts, on),
			),
			finding,
			steps: stepsOf(facts, reckoning, sums),
			todo,
			assumptions: assumptionsOf(facts, reckoning),
			open: openPoints(facts),
		});
	},
};
