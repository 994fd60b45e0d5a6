import { count, day as askDay, month, optionsOf, pick, text, yesNo } from '$lib/engine/ask';
import { sayCount } from '$lib/engine/count';
import { allOf, findingOf, type Condition, type Group } from '$lib/engine/condition';
import { day, monthOfDay, type Day } from '$lib/engine/day';
import { sayYuan, timesOf } from '$lib/engine/money';
import { monthOf, plusMonths, type Month } from '$lib/engine/month';
import { plain } from '$lib/engine/reading';
import type { Step } from '$lib/engine/step';
import { truthOf, type Truth } from '$lib/engine/truth';
import { when } from '$lib/engine/when';
import { districtPlan, newCitizenTraining as law } from '$lib/law/new-citizen-training';
import { answerWith, type Answer, type AnswerLine, type AnswerTable, type Matter } from '$lib/matters/matter';
import { checkAge } from '$lib/matters/shared-facts';

export type NewCitizenFacts = {
	/** whose side one looks from */
	trainingSide?: 'learner' | 'organiser';
	trainedHow?: 'online' | 'onsite' | 'both';
	birth?: Month;
	trainingCredits?: number;
	/** sessions on site in 2024 */
	onsiteSessions?: number;
	/** the day of a session, or on which one finished online */
	trainedOn?: Day;
	livesInChongqing?: boolean;
	/** of an organiser: different people taught on site in 2024 */
	onsiteLearners?: number;
	onsiteTask?: number;
	planDistrict?: string;
};

type Key = keyof NewCitizenFacts & string;

/** The plan of a district, by its name or the beginning of it; undefined where none or several are meant. */
export function planOf(typed: unknown): (typeof districtPlan)[number] | undefined {
	const name = typeof typed === 'string' ? plain(typed).replace(/^重庆市?/, '') : '';
	if (name.length < 2) return undefined;
	const exact = districtPlan.find(([district]) => district === name);
	const near = districtPlan.filter(
		([district]) => district.includes(name) || name.startsWith(district.slice(0, 2)),
	);
	return exact ?? (near.length === 1 ? near[0] : undefined);
}

/** Within the ages from the month of one birthday to that of another; the turn of either, and the whole year of 65, are open. */
function ageTruth({ birth, trainedOn }: NewCitizenFacts): Truth {
	if (birth === undefined) return 'unknown';
	const [from, to] =
		trainedOn === undefined
			? [monthOf(law.year, 1), monthOf(law.year, 12)]
			: [monthOfDay(trainedOn), monthOfDay(trainedOn)];
	const [old, older, past] = [
		plusMonths(birth, law.ages.from * 12),
		plusMonths(birth, law.ages.to * 12),
		plusMonths(birth, (law.ages.to + 1) * 12),
	];
	if (to < old || from > past) return 'no';
	return from > old && to < older ? 'yes' : 'unknown';
}

const age: Condition<NewCitizenFacts> = {
	says: '16周岁以上、65周岁以下',
	cite: law.ages.cite,
	needs: ['birth', 'trainedOn'],
	holds: ageTruth,
	otherwise: (facts) =>
		facts.birth === undefined
			? undefined
			: ageTruth(facts) === 'no'
				? '年龄看培训那天。'
				: '正好满16岁的那个月，和满65岁以后的那一年，含不含没有写，请问区县人社部门。',
};
const here: Condition<NewCitizenFacts> = when<NewCitizenFacts, 'livesInChongqing'>(
	'livesInChongqing',
	(value) => value,
	{
		says: '在重庆工作、生活（不看户籍）',
		cite: law.ages.cite,
		otherwise: ({ livesInChongqing }) =>
			livesInChongqing === false ? '只办给在重庆工作、生活的人。' : undefined,
	},
);
const inYear: Condition<NewCitizenFacts> = {
	says: '是2024年的培训',
	cite: law.goal,
	needs: ['trainedOn'],
	holds: ({ trainedOn }) => truthOf(trainedOn && Number(trainedOn.slice(0, 4)) === law.year),
	otherwise: ({ trainedOn }) =>
		trainedOn && Number(trainedOn.slice(0, 4)) !== law.year
			? '这份通知只管2024年，别的年份没有读到。'
			: undefined,
};
const finished: Condition<NewCitizenFacts> = when<NewCitizenFacts, 'trainingCredits'>(
	'trainingCredits',
	(credits) => credits >= law.online.credits,
	{
		says: `线上学完课程，修满${law.online.credits}学分`,
		cite: law.online.cite,
		otherwise: ({ trainingCredits: credits }) =>
			credits === undefined ? undefined : `还差${law.online.credits - credits}学分，没有结业。`,
	},
);
const attended: Condition<NewCitizenFacts> = when<NewCitizenFacts, 'onsiteSessions'>(
	'onsiteSessions',
	(sessions) => sessions > 0,
	{
		says: '参加过一次线下培训',
		cite: law.onsite.cite,
		otherwise: ({ onsiteSessions }) => (onsiteSessions === 0 ? '没有参加，就没有线下的补贴。' : undefined),
	},
);

const doesOnline = ({ trainedHow }: NewCitizenFacts): boolean =>
	trainedHow === 'online' || trainedHow === 'both';
const doesOnsite = ({ trainedHow }: NewCitizenFacts): boolean =>
	trainedHow === 'onsite' || trainedHow === 'both';

/** Who is meant, whatever the way of training. */
const who: Group<NewCitizenFacts> = allOf(age, here, inYear);

const byPlan: AnswerTable = {
	caption: '2024年各区县线下培训计划（人次）',
	head: ['计划', '区县'],
	rows: [...new Set(districtPlan.map(([, learners]) => learners))]
		.sort((a, b) => b - a)
		.map((size) => [
			sayCount(size),
			districtPlan
				.filter(([, learners]) => learners === size)
				.map(([district]) => district)
				.join('、'),
		]),
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
					note: '哪一条不符合，见“条件”',
				}
			: {
					label: `给办培训的一方${sure ? '' : '，最多'}`,
					value: sums.join('、'),
					tone: 'plain',
					note: sure ? '不发给学员本人' : '不发给学员本人；还要看条件',
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
							note: little ? '不足30%，年底可能被撤销示范资格' : '没有不足30%，这一条不会被撤销示范资格',
							cite: law.leastDone.cite,
						},
					]
				: []),
			...planLine(facts),
		],
		tables: planOf(facts.planDistrict) ? [] : [byPlan],
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
 * The money goes to whoever holds the training; learners have none of it.
 *
 * @example born 1994-05, 20 credits online: 25 yuan, to the organiser
 */
export const newCitizenTraining: Matter<NewCitizenFacts> = {
	id: 'new-citizen-training',
	says: '2024年的新市民培训：谁能参加，线上线下补多少、补给谁，各区县的计划。',
	inForce: { from: day('2024-04-26'), remark: '只管2024年的培训。', cite: law.goal },
	questions: {
		trainingSide: pick(
			'您是哪一边？',
			optionsOf<'learner' | 'organiser'>({
				learner: ['参加培训的', '进城务工人员和亲属、职工、城市居民'],
				organiser: ['办培训的', '示范机构、示范社区'],
			}),
		),
		trainedHow: pick(
			'怎样参加的？',
			optionsOf<'online' | 'onsite' | 'both'>({
				online: ['线上', '新市民“同享”网络学苑'],
				onsite: ['线下', '讲座、夜校等'],
				both: '两样都有',
			}),
		),
		birth: month('出生年月是？', '按身份证，写到月份。', '1970-5'),
		trainingCredits: count('线上修了多少学分？', '学分', 0, 1000, '20学分等于1学时。'),
		onsiteSessions: count('2024年参加了几次线下培训？', '次', 0, 366),
		livesInChongqing: yesNo('在重庆工作、生活吗？', '不看户籍。'),
		trainedOn: askDay('哪天培训的？', '线上的写结业那天。', '2024-6-1'),
		onsiteLearners: count('2024年线下培训了多少人？', '人', 0, 1_000_000, '同一个人来几次，也只算一个。'),
		onsiteTask: count('全年的任务是多少人次？', '人次', 0, 1_000_000),
		planDistrict: text('看哪个区县的计划？', 12, '写区县名。', '万州区'),
	},
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
			? (['livesInChongqing', 'trainedOn'] as const)
			: []),
		...(trainingSide === undefined ? [] : (['planDistrict'] as const)),
	],
	check(facts, on) {
		const { birth, trainedOn, planDistrict, onsiteTask, trainingCredits } = facts;
		return {
			...checkAge({ ...(birth !== undefined && { birth }) }, monthOfDay(on)),
			...(trainedOn !== undefined && trainedOn > on && { trainedOn: '培训的日子在将来，请写已经培训的那天' }),
			...(trainedOn !== undefined &&
				birth !== undefined &&
				monthOfDay(trainedOn) < birth && { trainedOn: '培训的日子比出生还早，请核对' }),
			...(trainingCredits !== undefined &&
				trainingCredits > 500 && { trainingCredits: '修了500学分以上吗？请写学分，不是分钟' }),
			...(onsiteTask === 0 && { onsiteTask: '任务是0吗？请写全年的任务数，不知道就不填' }),
			...(typeof planDistrict === 'string' &&
				planDistrict.trim() !== '' &&
				planOf(planDistrict) === undefined && {
					planDistrict: '计划里没有找到，或者不止一个，请写全名，例如万州区',
				}),
		};
	},
	answer(facts, on) {
		if (facts.trainingSide === 'organiser') return forOrganiser(facts, on);
		if (facts.trainingSide === 'learner' && facts.trainedHow !== undefined) return forLearner(facts, on);
		return answerWith({
			todo,
			open,
			main: { label: '2024年，给办培训的一方，每人', value: both, tone: 'plain', note: '不发给学员本人' },
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
