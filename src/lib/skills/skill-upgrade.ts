import { count, money, yesNo } from '$lib/engine/ask';
import { findingOf, type Finding } from '$lib/engine/condition';
import type { Day } from '$lib/engine/day';
import { sayYuan, yuan } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { skillUpgrade as law, type UpgradeLevel } from '$lib/law/skill-upgrade';
import { answerWith, type Answer, type AnswerLine, type AnswerTable, type Matter } from '$lib/matters/matter';
import { choiceTables } from './choice-words';
import {
	askForCourse,
	askForParent,
	checkCourse,
	courseQuestions,
	levelNames,
	levelOf,
} from './course-facts';
import { askForInsured, checkInsured, insuredQuestions } from './insured-facts';
import { upgradeRequirement } from './skill-upgrade/conditions';
import {
	isUpgrade,
	ruledOn,
	type SkillUpgradeFacts,
	type SkillUpgradeKey as Key,
} from './skill-upgrade/facts';
import { askedOf, missingIn, traineeQuestions } from './trainee-facts';
import { checkTraining, trainingQuestions } from './training/facts';

const { cites, ceilings } = law;

/** The level that is paid for, once named. */
function upgradeOf(facts: SkillUpgradeFacts): UpgradeLevel | undefined {
	const level = levelOf(facts);
	return level !== undefined && isUpgrade(level) ? level : undefined;
}

/** More than any certificate brings. */
const tooMuch = yuan(10_000);

const table: AnswerTable = {
	caption: '国家定的上限',
	head: ['证书', '最多'],
	rows: Object.entries(ceilings).map(([level, most]) => [levelNames[level as UpgradeLevel], sayYuan(most)]),
	note: '重庆现在实际发多少，文件里没有。',
};

function mainOf(facts: SkillUpgradeFacts, finding: Finding): Answer['main'] {
	const label = '技能提升补贴';
	if (finding.truth === 'no') {
		const broken = finding.of?.find(({ truth }) => truth === 'no');
		return {
			label,
			value: '不能领',
			tone: 'alert',
			note: `${broken?.otherwise ?? '有条件不符合'}。`,
		};
	}
	const level = upgradeOf(facts);
	if (!level) return undefined;
	const { localUpgradeSum: local } = facts;
	const value = local === undefined ? `最多${sayYuan(ceilings[level])}` : sayYuan(local);
	const meets = finding.truth === 'yes';
	return {
		label: meets ? label : `${label}，条件都符合的话`,
		value,
		tone: meets ? 'good' : 'plain',
		note: `发给您本人。${local === undefined ? '这是2024年国家的上限，重庆实际发多少，请问12333。' : ''}`,
	};
}

/** What is known of the years after the printed end, and of a certificate of another year than the one asked about. */
function noticesOn(facts: SkillUpgradeFacts, on: Day): readonly string[] {
	const ruled = ruledOn(facts, on);
	const year = ruled.slice(0, 4);
	const later = on.slice(0, 4);
	const dated = (facts.skillCertificateOn ?? on).slice(0, 4);
	return [
		...(ruled <= law.until
			? []
			: year === '2025'
				? [
						'2025年国家接着发了通知，是新闻报道里的，没有读到原文：每人每年1次，急需紧缺的再加2次。上限没有写，这里照2024年印的。',
					]
				: year === '2026'
					? [
							'2026年国家接着发了通知，只在公开资料里看到，没有读到原文。一年几次、最多多少都没有核实，这里照2024年印的上限。',
						]
					: [`${year}年还有没有，没有查到，请问12333。`]),
		...(dated !== later
			? [`证书是${dated}年的，${later}年再申请还行不行、按哪年的办，通知没有写，请问12333。`]
			: []),
	];
}

function linesOf(facts: SkillUpgradeFacts): readonly AnswerLine[] {
	const level = upgradeOf(facts);
	if (!level) return [];
	const { localUpgradeSum: local } = facts;
	return [
		{ label: '国家定的上限', value: sayYuan(ceilings[level]), note: levelNames[level], cite: cites.rule },
		...(local === undefined
			? [
					{
						label: '重庆2023年公布的',
						value: sayYuan(ceilings[level]),
						note: `非常紧缺的职业（工种）${sayYuan(law.shortage2023[level])}。公开网页，现在按多少发没有核实`,
						cite: cites.chongqing2023,
					},
				]
			: [
					{
						label: '您填的',
						value: sayYuan(local),
						...(local > ceilings[level] && { note: '比国家定的上限高，请再问清楚' }),
					},
				]),
	];
}

const todo: readonly Step[] = [
	{ says: '先问区县就业服务机构或者12333：现在办不办、发多少、要多久以内申请' },
	{ says: '在网上查一查自己的证书，查得到才能审核通过', cite: cites.online },
	{ says: '证书要和岗位相符；短时间集中发的证、外地考的证，会重点核查', cite: cites.online },
	{ says: '参加了补贴培训的，同一职业（工种）同一等级就不能再领这一种', cite: cites.exclusive },
];

const open: readonly string[] = [
	'领失业保险金的人要不要也缴满1年，通知没有写清，这里按要。',
	'拿到证书以后多久以内申请，国家通知没有写，请问12333。',
	'国家要求当地失业保险基金的结余够付1年以上才能办；重庆够不够，没有查到。',
];

const further = [
	...(['skillCertificateOn', 'skillUpgradeHad', 'higherUpgradeHad', 'upgradesThisYear'] as const),
	...(['shortageTrade', 'trainedForThis', 'certificateOnline'] as const),
] as const satisfies readonly Key[];

/** What the other way would bring. */
const compared = ['traineeGroup', 'onSiteHours', 'trainingOutcome'] as const satisfies readonly Key[];

/**
 * What unemployment insurance pays for a certificate, at most: the sums are ceilings, and the notice is printed until the end of 2024.
 * 人社部发〔2024〕40号 三.
 *
 * @example a worker insured for a year, 高级工, after having had it for 中级工: at most 2,000 yuan, not the difference
 */
export const skillUpgradeMatter: Matter<SkillUpgradeFacts> = {
	id: 'skill-upgrade',
	says: '缴了失业保险，考到初级、中级、高级证书，能领多少；和培训补贴比，哪种更多。',
	inForce: {
		from: law.from,
		until: law.until,
		remark: '重庆现在办不办、发多少，请问12333。',
		cite: cites.rule,
	},
	questions: {
		...courseQuestions,
		...insuredQuestions,
		skillCertificateOn: traineeQuestions.skillCertificateOn,
		skillUpgradeHad: traineeQuestions.skillUpgradeHad,
		higherUpgradeHad: yesNo('这个职业（工种）领过更高等级的技能提升补贴吗？'),
		upgradesThisYear: count('这一年已经领过几次技能提升补贴？', '次', 0, 50, '没有领过写0。'),
		shortageTrade: yesNo('是急需紧缺的职业（工种）吗？', '各地公布目录，问区县就业服务机构。'),
		trainedForThis: yesNo(
			'为这个等级参加过补贴培训吗？',
			'补贴培训：政府出钱，或者学完政府给补贴的培训。同一职业（工种）、同一等级才算。',
		),
		certificateOnline: yesNo('证书在网上查得到吗？', '在“技能人才评价工作网”查。'),
		localUpgradeSum: money('重庆现在发多少？', '区县就业服务机构说的数。不知道就空着。', '1500'),
		traineeGroup: {
			...traineeQuestions.traineeGroup,
			help: '只用来比一比：这几种人参加培训，可以领培训补贴。',
		},
		onSiteHours: { ...trainingQuestions.onSiteHours, asks: '要是参加补贴培训，线下多少课时？' },
		trainingOutcome: { ...trainingQuestions.trainingOutcome, asks: '要是参加培训，学完以后有工作吗？' },
	},
	asks: (facts) => [...askForCourse(facts), ...askForInsured(facts)],
	refines(facts, on) {
		const finding = findingOf(upgradeRequirement(facts, on), facts, on);
		const level = upgradeOf(facts);
		const missing = finding.truth === 'no' ? [] : [...finding.missing, 'skillCertificateOn'];
		return [
			...askForParent(facts),
			...askedOf(further, facts, { missing }),
			...(level && finding.truth !== 'no' ? (['localUpgradeSum'] as const) : []),
			// Whether training could be had, and what it would come to: only for the comparison.
			...(level ? compared : []),
		];
	},
	check(facts, on) {
		const { skillCertificateOn: dated, localUpgradeSum: local } = facts;
		const { onSiteHours, trainingOutcome } = checkTraining(facts, on);
		return {
			...checkCourse(facts),
			...checkInsured(facts),
			...(facts.enterpriseWorker &&
				facts.traineeGroup === 'registered' && {
					traineeGroup: '在企业上班的人不是登记失业的人，请核对这两项',
				}),
			...(onSiteHours && { onSiteHours }),
			...(trainingOutcome && { trainingOutcome }),
			...(dated !== undefined &&
				dated > on && { skillCertificateOn: '这一天还没到。还没有拿到证书的，空着就行' }),
			...(local === 0 && { localUpgradeSum: '0元吗？还不知道的，空着就行' }),
			...(local !== undefined &&
				local >= tooMuch && { localUpgradeSum: '一个证书一万元以上吗？请核对，单位是元' }),
		};
	},
	answer(facts, on) {
		const finding = findingOf(upgradeRequirement(facts, on), facts, on);
		const main = mainOf(facts, finding);
		const level = upgradeOf(facts);
		return answerWith({
			...(main && { main }),
			missing: missingIn(finding, facts),
			notices: noticesOn(facts, on),
			lines: linesOf(facts),
			tables: level ? choiceTables(facts, on, finding.truth) : [table],
			finding,
			steps:
				level && finding.truth !== 'no'
					? [
							{
								says: `${levelNames[level]}：按这一级的上限，领过低等级的不用减`,
								result: sayYuan(ceilings[level]),
								cite: cites.rule,
							},
						]
					: [],
			todo,
			assumptions: ['“每年”当作从1月1日到12月31日；属于哪一年，当作看证书的日期，通知没有写。'],
			open,
		});
	},
};
