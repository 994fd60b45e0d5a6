import { day as askDay, optionsOf, pick, yesNo } from '$lib/engine/ask';
import { findingOf, truthFor } from '$lib/engine/condition';
import { sayDay, type Day } from '$lib/engine/day';
import { sayYuan, type Fen } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { startupTraining as law } from '$lib/law/training-subsidies';
import { answerWith, type AnswerTable, type Matter } from '$lib/matters/matter';
import { countedOn, eligibilityRemarks } from './eligibility';
import {
	bothInAYear,
	firstYear,
	inBusinessOn,
	requirements,
	whoAsked,
	type Course,
	type StartupTrainingFacts,
	type StartupTrainingKey as Key,
} from './startup-training/who';
import {
	askedWithStart,
	checkTrainee,
	kindKeys,
	limitKeys,
	missingIn,
	questionsAbout,
} from './trainee-facts';
import { howPaid, papersOpen, subsidyMain, timesOpen, trainingInForce } from './training-answer';
import {
	checkOutcome,
	outcomeCite,
	outcomeOpen,
	outcomeQuestions,
	outcomeStep,
	outcomeTable,
	paidBetween,
	type Between,
	type OutcomeFacts,
} from './training-outcome';

const { cites } = law;

const names: Readonly<Record<Course, readonly [name: string, says: string]>> = {
	gyb: ['产生企业想法（GYB）', '还没想好做什么的'],
	syb: ['创办企业（SYB）', '打算开办的，和开办1年以内的'],
	iyb: ['改善企业（IYB）', '已经开办1年以上的'],
	online: ['网络创业', '打算在网上开店的，和已经创业的'],
};

/** Whether SYB may be taken in its short form; undefined while not known. */
function shortAllowed(facts: StartupTrainingFacts, on: Day): boolean | undefined {
	const already = inBusinessOn(facts, on);
	if (facts.gybDone || already) return true;
	return facts.gybDone === undefined || already === undefined ? undefined : false;
}

interface Standard {
	readonly hours: string;
	readonly sum: Between;
}

const exactly = ({ hours, sum }: { hours: number; sum: Fen }): Standard => ({
	hours: `${hours}课时`,
	sum: { least: sum, most: sum },
});

/** Lessons and standard of a course for this person. */
function standardOf(course: Course, facts: StartupTrainingFacts, on: Day): Standard {
	if (course !== 'syb') return exactly(law[course]);
	const short = shortAllowed(facts, on);
	if (short === false) return exactly(law.syb);
	if (short) return exactly(facts.sybHours === '80' ? law.syb : law.sybShort);
	return {
		hours: `${law.sybShort.hours}或${law.syb.hours}课时`,
		sum: { least: law.sybShort.sum, most: law.syb.sum },
	};
}

/** Who is in business was in work all along, unless said otherwise. */
const outcomeOf = (facts: StartupTrainingFacts, on: Day): OutcomeFacts => {
	const after = facts.trainingOutcome ?? (inBusinessOn(facts, on) ? 'already' : undefined);
	return after ? { trainingOutcome: after } : {};
};

const courseRows = [
	['GYB，24课时', law.gyb.sum],
	['SYB，80课时', law.syb.sum],
	['SYB，56课时', law.sybShort.sum],
	['IYB，56课时', law.iyb.sum],
	['网络创业，56课时', law.online.sum],
] as const;

const paid: AnswerTable = {
	...outcomeTable('每样补多少', courseRows),
	note: 'SYB上56课时的，要先参加过GYB，或者已经创业。',
};

const lessons: readonly Step[] = [
	{ says: `每天最多${law.hoursADay}课时，一课时45分钟`, cite: cites.hoursADay },
	{
		says: `一个班不超过${law.classSize.usual}人，网络创业不超过${law.classSize.online}人`,
		cite: cites.classSize,
	},
];

const notices: Readonly<Partial<Record<Course, readonly string[]>>> = {
	gyb: [`${bothInAYear}。`],
	syb: [`${bothInAYear}。`],
};

function assumptionsOf(course: Course, facts: StartupTrainingFacts, on: Day): readonly string[] {
	return [
		...eligibilityRemarks.training,
		...(facts.trainingOutcome === undefined && inBusinessOn(facts, on)
			? ['已经创业的，当作参加培训时已经就业，按100%算；通知没有这样明写。']
			: []),
		...(course === 'syb' && shortAllowed(facts, on) && facts.sybHours === undefined
			? ['SYB按56课时算。']
			: []),
		...(facts.businessRegisteredOn === undefined || course === 'gyb'
			? []
			: ['创业从哪天算起，通知没有写，这里从营业执照登记那天算起。']),
	];
}

function openOf(course: Course | undefined, facts: StartupTrainingFacts, on: Day): readonly string[] {
	return [
		...(course === 'syb' && shortAllowed(facts, on) && facts.sybHours === '80'
			? ['能上56课时的人上满80课时，是不是按1,500元，通知没有写明。']
			: []),
		...((course === 'syb' || course === 'iyb') && firstYear(facts, on) === 'edge'
			? ['正好创业1年的，SYB的“1年内”和IYB的“1年以上”都算得上，选一样。']
			: []),
		outcomeOpen,
		'钱发给本人还是给培训机构，由区县定，报名时问清楚。',
		'要不要拿到培训合格证，通知没有写明。',
		timesOpen,
		...papersOpen,
	];
}

/** Whether a sum is paid at all that may be more or less; what was answered stays. */
function outcomeMatters(facts: StartupTrainingFacts, on: Day): boolean {
	const { startupCourse: course, trainingOutcome } = facts;
	if (course === undefined) return false;
	return trainingOutcome !== undefined || truthFor(requirements[course], facts, on) !== 'no';
}

/**
 * What training in starting a business pays: GYB, SYB, IYB and online business. 渝人社发〔2024〕13号 一（六）, 二（八）, 二（二）.
 *
 * @example a graduate of this year, GYB, who then starts a business: 440 yuan
 */
export const startupTraining: Matter<StartupTrainingFacts> = {
	id: 'startup-training',
	says: '学创业能补多少钱：四种培训各给谁，上多少课，学完创业或者就业补得多一些。',
	inForce: trainingInForce,
	questions: {
		startupCourse: pick('想参加哪一种培训？', optionsOf<Course>(names)),
		gybDone: yesNo('以前参加过GYB吗？', 'GYB：“产生你的企业想法”培训。'),
		inBusiness: yesNo('培训开始时已经创业了吗？'),
		businessRegisteredOn: askDay('营业执照是哪天登记的？', '企业或者个体工商户登记注册的日子。', '2026-3-1'),
		sybHours: pick('SYB上多少课时？', optionsOf({ '56': '56课时', '80': '80课时' })),
		...outcomeQuestions,
		...questionsAbout([...kindKeys, ...limitKeys]),
	},
	asks: (facts, on) => [
		'startupCourse',
		...whoAsked(facts, on),
		...(outcomeMatters(facts, on) ? (['trainingOutcome'] as const) : []),
	],
	refines(facts, on) {
		const { startupCourse: course } = facts;
		if (course === undefined) return [];
		const finding = findingOf(requirements[course], facts, on);
		return [
			...(course === 'syb' && shortAllowed(facts, on) && finding.truth !== 'no'
				? (['sybHours'] as const)
				: []),
			...askedWithStart(limitKeys, facts, finding),
		];
	},
	check(facts, on) {
		const { inBusiness, businessRegisteredOn, startupCourse, gybDone, sybHours } = facts;
		const problems: Partial<Record<Key, string>> = { ...checkTrainee(facts, on), ...checkOutcome(facts) };
		if (businessRegisteredOn !== undefined) {
			const start = countedOn(facts, 'training', on);
			if (businessRegisteredOn > on && businessRegisteredOn > start)
				problems.businessRegisteredOn = '这一天还没到。还没有登记的，不填';
			else if (businessRegisteredOn < '1979-01-01')
				problems.businessRegisteredOn = '登记的日子太早了，请核对年份';
			else if (inBusiness && businessRegisteredOn > start)
				problems.businessRegisteredOn = `培训${sayDay(start)}开始时还没有登记，请核对`;
			else if (inBusiness === false && businessRegisteredOn <= start)
				problems.inBusiness = '营业执照已经登记了，算已经创业；已经注销的，请不填登记的日子';
		}
		if (
			startupCourse === 'syb' &&
			sybHours === '56' &&
			gybDone === false &&
			inBusinessOn(facts, on) === false
		)
			problems.sybHours = '只上56课时的，要先参加过GYB，或者已经创业。都没有的，上80课时';
		return problems;
	},
	answer(facts, on) {
		const { startupCourse: course } = facts;
		const todo: readonly Step[] = [...lessons, ...howPaid];
		if (course === undefined)
			return answerWith({
				missing: ['startupCourse'],
				tables: [paid],
				todo,
				assumptions: eligibilityRemarks.training,
				open: openOf(course, facts, on),
			});
		const [name] = names[course];
		const finding = findingOf(requirements[course], facts, on);
		const standard = standardOf(course, facts, on);
		const outcome = outcomeOf(facts, on);
		const sum = paidBetween(standard.sum, outcome);
		const main = subsidyMain(`${name}补贴`, finding, sum, '给本人，或者给培训机构');
		const known = standard.sum.least === standard.sum.most;
		return answerWith({
			...(main && { main }),
			missing:
				finding.truth === 'no'
					? []
					: [
							...missingIn(finding, facts),
							...(known ? [] : ['gybDone', 'inBusiness'].filter((key) => facts[key as Key] === undefined)),
							...(outcome.trainingOutcome === undefined ? ['trainingOutcome'] : []),
						].filter((key, index, all) => all.indexOf(key) === index),
			// Said once: as what leaves it open, or as a warning.
			notices: main?.note?.includes(bothInAYear) ? [] : (notices[course] ?? []),
			lines:
				finding.truth === 'no'
					? []
					: [
							{ label: '上多少课', value: standard.hours, cite: cites.sum },
							{
								label: '补贴标准',
								value: known ? sayYuan(standard.sum.most) : '1,100元或1,500元',
								note: '学完新就业创业的110%，没有的90%，参加时已就业的100%',
								cite: outcomeCite,
							},
							...(course === 'syb' && facts.gybDone
								? [{ label: '连GYB一共上', value: '80课时', note: '24课时加56课时' }]
								: []),
						],
			tables: [paid],
			finding,
			steps:
				known && finding.truth !== 'no'
					? [
							{ says: `${name}，${standard.hours}`, result: sayYuan(standard.sum.most), cite: cites.sum },
							...outcomeStep(standard.sum.most, outcome),
						]
					: [],
			todo,
			assumptions: assumptionsOf(course, facts, on),
			open: openOf(course, facts, on),
		});
	},
};
