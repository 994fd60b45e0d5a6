import { choice, count, month, optionsOf, yesNo } from '$lib/engine/ask';
import { allOf, findingOf, type Condition } from '$lib/engine/condition';
import { sayYuan, timesOf, type Fen } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { when } from '$lib/engine/when';
import { labourPreparation as law } from '$lib/law/training-subsidies';
import { answerWith, type Answer, type Matter } from '$lib/matters/matter';
import {
	countedOn,
	eligibilityRemarks,
	leftSchoolTruth,
	sayLeftSchool,
	trainingEligibility,
} from './eligibility';
import { askedWithStart, checkTrainee, limitKeys, questionsAbout, type LimitFacts } from './trainee-facts';
import type { Month } from '$lib/engine/month';
import { classSize, howPaid, papersOpen, subsidyMain, timesOpen, trainingInForce } from './training-answer';

export type LabourPreparationFacts = LimitFacts & {
	/** the last of 初中, 高中 and 中职, which the six kinds do not name: not the month that is asked of them */
	schoolFinishedIn?: Month;
	/** went on to another school after leaving this one */
	wentOnStudying?: boolean;
	preparationYears?: number;
	livingGround?: 'rural' | 'urban-low-income' | 'neither';
	/** at a school for skilled workers */
	technicianSchool?: boolean;
	checkInsAMonth?: number;
};

type Key = keyof LabourPreparationFacts & string;

const { cites, sum, living, mostYears } = law;

const leftSchool: Condition<LabourPreparationFacts> = {
	says: '初中、高中或中职毕业，培训开始时不超过一年',
	cite: cites.who,
	needs: ['schoolFinishedIn'],
	holds: (facts, on) => leftSchoolTruth(facts.schoolFinishedIn, countedOn(facts, 'training', on)),
	otherwise: (facts, on) =>
		facts.schoolFinishedIn === undefined
			? undefined
			: sayLeftSchool(facts.schoolFinishedIn, countedOn(facts, 'training', on), '可以参加就业技能培训'),
};

const requirement = allOf<LabourPreparationFacts>(
	leftSchool,
	when<LabourPreparationFacts, 'wentOnStudying'>('wentOnStudying', (went) => !went, {
		says: '没有继续升学',
		cite: cites.who,
		otherwise: ({ wentOnStudying }) => (wentOnStudying ? '这是给没有继续升学的人的' : undefined),
	}),
	when<LabourPreparationFacts, 'technicianSchool'>('technicianSchool', (is) => is, {
		says: '在技工院校培训',
		cite: cites.sum,
		otherwise: ({ technicianSchool }) =>
			technicianSchool === false ? '要到技工院校参加，别的培训机构不补' : undefined,
		canChange: true,
	}),
	when<LabourPreparationFacts, 'checkInsAMonth'>('checkInsAMonth', (times) => times >= law.checkInsAMonth, {
		says: `每个月打卡不少于${law.checkInsAMonth}次`,
		cite: cites.sum,
		otherwise: ({ checkInsAMonth: times }) =>
			times !== undefined && times < law.checkInsAMonth ? `每个月至少打卡${law.checkInsAMonth}次` : undefined,
		canChange: true,
	}),
	trainingEligibility<LabourPreparationFacts>({ who: false, level: false }),
);

const inYears = (each: Fen, { preparationYears }: LabourPreparationFacts): { least: Fen; most: Fen } => ({
	least: timesOf(each, preparationYears ?? 1),
	most: timesOf(each, preparationYears ?? mostYears),
});

const say = ({ least, most }: { least: Fen; most: Fen }): string =>
	least === most ? sayYuan(most) : `${sayYuan(least)}（1年）或${sayYuan(most)}（2年）`;

const asked = ['schoolFinishedIn', 'wentOnStudying', 'livingGround', 'preparationYears'] as const;

function mainOf(facts: LabourPreparationFacts, finding: Answer['finding'] & object): Answer['main'] {
	const { livingGround: ground } = facts;
	if (ground !== undefined && ground !== 'neither')
		return subsidyMain(
			'生活费补贴',
			finding,
			inYears(living, facts),
			`通知写的是“可以”给，报名时问清楚。学校另得培训补贴${say(inYears(sum, facts))}`,
		);
	if (finding.truth === 'no') return subsidyMain('劳动预备制培训补贴', finding, undefined, '');
	if (facts.schoolFinishedIn === undefined && ground === undefined) return undefined;
	return {
		label: finding.truth === 'yes' ? '劳动预备制培训' : '劳动预备制培训，条件都符合的话',
		value: '可以参加',
		tone: finding.truth === 'yes' ? 'good' : 'plain',
		note: `学校得培训补贴${say(inYears(sum, facts))}。${
			ground === 'neither'
				? '生活费补贴只给农村的和城市低保家庭的。'
				: '农村的和城市低保家庭的，另有生活费补贴。'
		}`,
	};
}

const todo: readonly Step[] = [
	...howPaid.slice(0, 1),
	{ says: '到技工院校报名，学1年或者2年', cite: cites.sum },
	{ says: `每个月打卡不少于${law.checkInsAMonth}次`, cite: cites.sum },
	classSize,
	{ says: '培训补贴直接给学校', cite: cites.sum },
	{ says: '农村的、城市低保家庭的，向学校说明，问生活费补贴怎样领', cite: cites.sum },
];

/**
 * What preparation for work pays: to the school, and to live on. 渝人社发〔2024〕13号 一（三）, 二（五）.
 *
 * @example a rural learner, 2 years: 10,000 yuan to the school and 4,000 to live on
 */
export const labourPreparation: Matter<LabourPreparationFacts> = {
	id: 'labour-preparation',
	says: '初中、高中、中职毕业没有再升学的，到技工院校学一两年：学校得多少，生活费补多少。',
	inForce: trainingInForce,
	questions: {
		...questionsAbout(limitKeys),
		schoolFinishedIn: month('初中、高中或中职哪个月毕业？', '写最后毕业的那一次。', '2026-6'),
		wentOnStudying: yesNo('毕业以后又升学了吗？'),
		livingGround: choice(
			'家庭属于哪一种？',
			optionsOf<NonNullable<LabourPreparationFacts['livingGround']>>({
				rural: '农村的',
				'urban-low-income': '城市低保家庭的',
				neither: '都不是',
			}),
			'有生活费补贴的，只有前两种。',
		),
		preparationYears: count('学几年？', '年', 0, 99, '1年或者2年。'),
		technicianSchool: yesNo('是在技工院校学吗？', '技工学校、高级技工学校、技师学院。'),
		checkInsAMonth: count('每个月打卡几次？', '次', 0, 999),
	},
	asks: ({ wentOnStudying }) => (wentOnStudying ? ['wentOnStudying'] : asked),
	refines(facts, on): readonly Key[] {
		const { schoolFinishedIn: leftSchoolIn } = facts;
		if (leftSchoolIn === undefined) return [];
		return askedWithStart(
			['technicianSchool', 'checkInsAMonth', ...limitKeys],
			{ ...facts, leftSchoolIn },
			findingOf(requirement, facts, on),
		);
	},
	check({ preparationYears, checkInsAMonth, schoolFinishedIn, ...facts }, on) {
		const { leftSchoolIn: finished, ...problems } = checkTrainee(
			{ ...facts, ...(schoolFinishedIn !== undefined && { leftSchoolIn: schoolFinishedIn }) },
			on,
		);
		return {
			...problems,
			...(finished && { schoolFinishedIn: finished }),
			...(preparationYears === 0 && { preparationYears: '请写1或2' }),
			...(preparationYears !== undefined &&
				preparationYears > mostYears && { preparationYears: '培训只有1年和2年两种，请写1或2' }),
			...(checkInsAMonth !== undefined &&
				checkInsAMonth > 310 && { checkInsAMonth: '一个月打卡这么多次吗？请写一个月的次数' }),
		};
	},
	answer(facts, on) {
		const finding = findingOf(requirement, facts, on);
		const main = mainOf(facts, finding);
		const { preparationYears: years, livingGround: ground } = facts;
		const supported = ground === 'rural' || ground === 'urban-low-income';
		return answerWith({
			...(main && { main }),
			missing:
				finding.truth === 'no'
					? []
					: [...new Set([...asked.filter((key) => facts[key] === undefined), ...finding.missing])],
			lines:
				finding.truth === 'no'
					? []
					: [
							{ label: '给学校', value: say(inYears(sum, facts)), cite: cites.sum },
							...(ground === undefined
								? []
								: [
										{
											label: '给您的生活费补贴',
											value: supported ? say(inYears(living, facts)) : '没有',
											cite: cites.sum,
										},
									]),
						],
			tables: [
				{
					caption: '每人补多少',
					head: ['', '学1年', '学2年'],
					rows: [
						['培训补贴，给学校', sayYuan(sum), sayYuan(timesOf(sum, 2))],
						['生活费补贴，农村的和城市低保家庭的', sayYuan(living), sayYuan(timesOf(living, 2))],
					],
				},
			],
			finding,
			steps:
				years === undefined || finding.truth === 'no'
					? []
					: [
							{ says: `${sayYuan(sum)}×${years}年`, result: sayYuan(timesOf(sum, years)), cite: cites.sum },
							...(supported
								? [
										{
											says: `生活费${sayYuan(living)}×${years}年`,
											result: sayYuan(timesOf(living, years)),
											cite: cites.sum,
										},
									]
								: []),
						],
			todo,
			assumptions: [...eligibilityRemarks.training, '毕业一年以内，看培训开始那天。'],
			open: [
				'农村低保、户口在农村但住在城里的，算哪一种，通知没有写。',
				'中途不学了怎样算，通知没有写。',
				timesOpen,
				...papersOpen,
			],
		});
	},
};
