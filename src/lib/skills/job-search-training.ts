import { choice, optionsOf } from '$lib/engine/ask';
import { findingOf } from '$lib/engine/condition';
import { sayYuan } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { when } from '$lib/engine/when';
import { jobSearchTraining as law, trainingCites } from '$lib/law/training-subsidies';
import { answerWith, type Matter } from '$lib/matters/matter';
import { eligibilityRemarks, trainingEligibility } from './eligibility';
import {
	askedWithStart,
	checkTrainee,
	limitKeys,
	missingIn,
	questionsAbout,
	type LimitFacts,
} from './trainee-facts';
import { howPaid, papersOpen, subsidyMain, timesOpen, trainingInForce } from './training-answer';
import {
	outcomeCite,
	outcomeOpen,
	outcomeQuestions,
	outcomeStep,
	outcomeTable,
	paidBetween,
	type OutcomeFacts,
} from './training-outcome';

type Seeker = 'graduate' | 'registered' | 'hardship' | 'other-youth' | 'none';

/** Who this is for has kinds of its own: the six of other trainings are not asked. */
export type JobSearchFacts = LimitFacts & OutcomeFacts & { jobSeeker?: Seeker };

type Key = keyof JobSearchFacts & string;

const who = when<JobSearchFacts, 'jobSeeker'>('jobSeeker', (seeker) => seeker !== 'none', {
	says: '还没有就业的青年',
	cite: law.cites.who,
	otherwise: ({ jobSeeker }) =>
		jobSeeker === 'none'
			? '这是给还没有就业的青年的。已经上班的，看“技能提升补贴”；想自己干的，看“创业培训补贴”'
			: undefined,
});

const requirement = trainingEligibility<JobSearchFacts>({ who, level: false });

const standard = { least: law.sum, most: law.sum };
const paid = outcomeTable('补多少', [['求职能力实训', law.sum]]);

const todo: readonly Step[] = [
	{
		says: `一共${law.hours}课时，一般每天${law.hoursADay}课时；一个班一般不超过${law.classSize}人`,
		cite: trainingCites.hoursADay,
	},
	...howPaid,
];

/**
 * What practice in seeking work pays, and for whom it is. 渝人社发〔2024〕13号 一（七）, 二（九）, 二（二）.
 *
 * @example a graduate out of work who then finds some: 1,430 yuan; who does not: 1,170
 */
export const jobSearchTraining: Matter<JobSearchFacts> = {
	id: 'job-search-training',
	says: '还没有工作的青年参加求职能力实训：给谁，上多少课，补多少。',
	inForce: trainingInForce,
	questions: {
		jobSeeker: choice(
			'您是下列哪一种人？',
			optionsOf<Seeker>({
				graduate: ['离校还没有就业的高校毕业生', '重点对象'],
				registered: ['办了失业登记的青年', '重点对象'],
				hardship: ['就业困难的青年', '重点对象'],
				'other-youth': ['其他还没有就业的青年', '也可以参加'],
				none: ['都不是', '已经就业的，或者不是青年'],
			}),
			'多少岁算青年，通知没有写。',
		),
		...outcomeQuestions,
		...questionsAbout(limitKeys),
	},
	asks: ({ jobSeeker }) => (jobSeeker === 'none' ? ['jobSeeker'] : ['jobSeeker', 'trainingOutcome']),
	refines(facts, on): readonly Key[] {
		if (facts.jobSeeker === undefined) return [];
		const finding = findingOf(requirement, facts, on);
		return askedWithStart(limitKeys, facts, finding);
	},
	check: ({ jobSeeker, trainingOutcome, ...facts }, on) => ({
		...checkTrainee(facts, on),
		...(trainingOutcome === 'already' &&
			jobSeeker !== undefined &&
			jobSeeker !== 'none' && {
				trainingOutcome: '前面选的是还没有就业，这里就不是“参加培训时已经就业”，请核对这两项',
			}),
	}),
	answer(facts, on) {
		const finding = findingOf(requirement, facts, on);
		const main =
			facts.jobSeeker === undefined && finding.truth !== 'no'
				? undefined
				: subsidyMain('求职能力实训补贴', finding, paidBetween(standard, facts), '给本人，或者给培训机构');
		return answerWith({
			...(main && { main }),
			missing:
				finding.truth === 'no'
					? []
					: [...missingIn(finding, {}), ...(facts.trainingOutcome === undefined ? ['trainingOutcome'] : [])],
			lines:
				finding.truth === 'no'
					? []
					: [
							{ label: '上多少课', value: `${law.hours}课时`, cite: law.cites.sum },
							{
								label: '补贴标准',
								value: sayYuan(law.sum),
								note: '学完新就业创业的110%，没有的90%，参加时已就业的100%',
								cite: outcomeCite,
							},
						],
			tables: [paid],
			finding,
			steps:
				finding.truth === 'no'
					? []
					: [
							{ says: `求职能力实训，${law.hours}课时`, result: sayYuan(law.sum), cite: law.cites.sum },
							...outcomeStep(law.sum, facts),
						],
			todo,
			assumptions: [
				...eligibilityRemarks.training,
				...(facts.jobSeeker === 'other-youth'
					? ['重点对象以外的青年，通知写的是“兼顾”，名额由培训机构和区县安排。']
					: []),
			],
			open: [
				'多少岁算青年，通知没有写。',
				'参加的人都还没有就业，已经就业的100%这一档一般用不上。',
				outcomeOpen,
				'钱发给本人还是给培训机构，由区县定，报名时问清楚。',
				timesOpen,
				...papersOpen,
			],
		});
	},
};
