import { sayCount } from '$lib/engine/count';
import { allOf, findingOf } from '$lib/engine/condition';
import { day, type Day } from '$lib/engine/day';
import { sayYuan, timesOf } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { districtPlan, newCitizenTraining as law } from '$lib/law/new-citizen-training';
import { answerWith, type Answer, type AnswerLine, type AnswerTable, type Matter } from '$lib/matters/matter';
import { whyNot } from '$lib/matters/why-not';
import {
	attended,
	doesOnline,
	doesOnsite,
	finished,
	who,
	type NewCitizenFacts,
} from './new-citizen-training/conditions';
import { check, planOf, questions } from './new-citizen-training/questions';

type Key = keyof NewCitizenFacts & string;

const byPlan: AnswerTable = {
	caption: '2024年各区县线下培训计划',
	head: ['计划', '几个', '区县'],
	rows: [...new Set(districtPlan.map(([, learners]) => learners))]
		.sort((a, b) => b - a)
		.map((size) => {
			const alike = districtPlan.filter(([, learners]) => learners === size).map(([district]) => district);
			return [`${sayCount(size)}人次`, `${alike.length}个`, alike.join('、')];
		}),
	note: '一共30,000人次。只想看一个区县的，填区县名。',
};

const planLine = (facts: NewCitizenFacts): readonly AnswerLine[] => {
	const plan = planOf(facts.planDistrict);
	return plan
		? [{ label: `${plan[0]}的计划`, value: `${sayCount(plan[1])}人次`, note: '2024年，线下', cite: law.plan }]
		: [];
};

const todo: readonly Step[] = [
	{
		says: '线上：在新市民“同享”网络学苑实名注册，学完课程、修满20学分结业',
		cite: law.online.cite,
	},
	{
		says: '线下：参加示范机构、示范社区办的班，每次45分钟',
		cite: law.onsite.cite,
	},
	{
		says: '办班的：在新市民培训管理平台申请，区县初审、市级审核以后开班；录入名册和照片或视频，核实以后拨补贴',
		cite: law.classes,
	},
	{ says: '以后各年还办不办、怎样办，问区县人社部门，或者打12333' },
];
const open: readonly string[] = [
	'补贴给谁，通知没有明写：从办班申请、核实以后拨付来看，是给办培训的一方，不发给学员。',
	'线上、线下的补贴能不能都算，线上一年能算几次，没有写，请问区县人社部门。',
	'线下每人每学时30元，写的是“原则上”。',
];

const closed = (on: Day): readonly string[] =>
	on > `${law.year}-12-31`
		? ['2024年的新市民培训已经结束。以后各年的通知没有读到，这里是当时的条件和标准。']
		: [];

/** Whom the money goes to is inferred: classes are applied for and checked, then it is paid. */
const forWhom = '给谁，通知没有明写；看来不发给学员本人，给办培训的一方';
const inPrinciple = '线下的30元是“原则上”';

const both = `线上${sayYuan(law.online.sum)}，线下${sayYuan(law.onsite.sum)}`;

/** What one learner brings whoever trains them. */
function forLearner(facts: NewCitizenFacts, on: Day): Answer {
	const online = doesOnline(facts);
	const onsite = doesOnsite(facts);
	const people = findingOf(who, facts, on);
	const ways = [
		...(online ? [{ name: '线上', sum: law.online.sum, truth: findingOf(finished, facts, on).truth }] : []),
		...(onsite ? [{ name: '线下', sum: law.onsite.sum, truth: findingOf(attended, facts, on).truth }] : []),
	];
	const finding = findingOf(
		allOf(...who.of, ...(online ? [finished] : []), ...(onsite ? [attended] : [])),
		facts,
		on,
	);
	const still = ways.filter(({ truth }) => truth !== 'no');
	const sums = still.map(({ name, sum }) => (ways.length > 1 ? `${name}${sayYuan(sum)}` : sayYuan(sum)));
	const sure = people.truth === 'yes' && still.length > 0 && still.every(({ truth }) => truth === 'yes');
	const main: NonNullable<Answer['main']> =
		people.truth === 'no' || still.length === 0
			? {
					label: '2024年的培训补贴',
					value: '没有',
					tone: 'alert',
					note: whyNot(people),
				}
			: {
					label: `每人的培训补贴${sure ? '' : '，最多'}`,
					value: sums.join('、'),
					tone: 'plain',
					note: [
						...(sure ? [] : ['还要看条件']),
						...(onsite && still.some(({ name }) => name === '线下') ? [inPrinciple] : []),
						forWhom,
					].join('。'),
				};
	return answerWith({
		todo,
		open,
		main,
		finding,
		missing: finding.missing,
		notices: closed(on),
		lines: [
			...((facts.onsiteSessions ?? 0) > 1 && onsite
				? [
						{
							label: '线下几次',
							value: '只算一次',
							note: `参加了${facts.onsiteSessions}次；同一年一个人只算一次，30元`,
							cite: law.onsite.cite,
						},
					]
				: []),
			...planLine(facts),
		],
		tables: planOf(facts.planDistrict) ? [] : [byPlan],
		steps: [
			...(online ? [{ says: '线上结业，每人', result: sayYuan(law.online.sum), cite: law.online.cite }] : []),
			...(onsite
				? [{ says: '线下，每人每学时，一年一次', result: sayYuan(law.onsite.sum), cite: law.onsite.cite }]
				: []),
		],
	});
}

/** What an organiser's classes on site come to, and whether its task is in danger. */
function forOrganiser(facts: NewCitizenFacts, on: Day): Answer {
	const { onsiteLearners: learners, onsiteTask: task } = facts;
	const { take, of } = law.leastDone;
	const little = learners !== undefined && task !== undefined && task > 0 && learners * of < task * take;
	return answerWith({
		todo,
		open,
		...(learners !== undefined && {
			main: {
				label: '线下培训补贴，原则上',
				value: sayYuan(timesOf(law.onsite.sum, learners)),
				tone: little ? 'alert' : 'plain',
				note: `${sayCount(learners)}人，每人一年只算一次；核实以后拨付`,
			} as const,
		}),
		missing: [
			...(learners === undefined ? ['onsiteLearners'] : []),
			...(task === undefined ? ['onsiteTask'] : []),
		],
		notices: closed(on),
		lines: [
			...(learners !== undefined && task !== undefined && task > 0
				? [
						{
							label: '完成了任务的',
							// cut off, not rounded: what is short of 30 % must not read as 30 %
							value: `${Math.floor((learners * 1000) / task) / 10}%`,
							note: little
								? '不足30%，示范机构年底可能被撤销示范资格'
								: '达到30%了，不会因为这一条被撤销示范资格',
							cite: law.leastDone.cite,
						},
					]
				: []),
			{
				label: '全年的任务里',
				value: '含以前录入的',
				note: '2023年12月7日以后录入系统、还没有培训的也算。区县要在2024年12月10日前报总结',
				cite: law.task,
			},
			...planLine(facts),
		],
		tables: planOf(facts.planDistrict) ? [] : [byPlan],
		assumptions: ['任务按“人次”定，这里一个人只算一次；来过几次的算几人次，通知没有写。'],
		steps:
			learners === undefined
				? []
				: [
						{
							says: `${sayCount(learners)}人×${sayYuan(law.onsite.sum)}`,
							result: sayYuan(timesOf(law.onsite.sum, learners)),
							cite: law.onsite.cite,
						},
					],
	});
}

/**
 * The training of new citizens in 2024: who may take part, what is paid for it and to whom, and the districts' plan. 渝人社办〔2024〕71号.
 * To whom the money goes is not said outright; it seems to go to whoever holds the training.
 *
 * @example born 1994-05, 20 credits online: 25 yuan, it seems to the organiser
 */
export const newCitizenTraining: Matter<NewCitizenFacts> = {
	id: 'new-citizen-training',
	says: '2024年的新市民培训：谁能参加，线上线下补多少、补给谁，各区县的计划。',
	inForce: { from: day('2024-04-26'), remark: '只管2024年的培训。', cite: law.goal },
	questions,
	asks(facts): readonly Key[] {
		if (facts.trainingSide === 'organiser') return ['trainingSide', 'onsiteLearners', 'onsiteTask'];
		if (facts.trainingSide === undefined) return ['trainingSide'];
		return [
			'trainingSide',
			'trainedHow',
			...(facts.trainedHow === undefined ? [] : (['birth'] as const)),
			...(doesOnline(facts) ? (['trainingCredits'] as const) : []),
			...(doesOnsite(facts) ? (['onsiteSessions'] as const) : []),
		];
	},
	refines: ({ trainingSide, trainedHow }): readonly Key[] => [
		...(trainingSide === 'learner' && trainedHow !== undefined
			? (['newCitizenKind', 'livesInChongqing', 'trainedOn'] as const)
			: []),
		...(trainingSide === undefined ? [] : (['planDistrict'] as const)),
	],
	check,
	answer(facts, on) {
		if (facts.trainingSide === 'organiser') return forOrganiser(facts, on);
		if (facts.trainingSide === 'learner' && facts.trainedHow !== undefined) return forLearner(facts, on);
		return answerWith({
			todo,
			open,
			main: {
				label: '2024年的培训补贴，每人',
				value: both,
				tone: 'plain',
				note: `${inPrinciple}。${forWhom}`,
			},
			missing: ['trainingSide', ...(facts.trainingSide ? ['trainedHow'] : [])].slice(
				facts.trainingSide ? 1 : 0,
			),
			notices: closed(on),
			lines: planLine(facts),
			tables: planOf(facts.planDistrict) ? [] : [byPlan],
			steps: [
				{ says: '线上结业，每人', result: sayYuan(law.online.sum), cite: law.online.cite },
				{ says: '线下，每人每学时，一年一次', result: sayYuan(law.onsite.sum), cite: law.onsite.cite },
			],
		});
	},
};
