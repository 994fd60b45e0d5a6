import { day } from '$lib/engine/day';
import type { Step } from '$lib/engine/step';
import { brokerRules as law, brokerSchemes, type BrokerKind, type BrokerScheme } from '$lib/law/broker-grade';
import { answerWith, type Answer, type AnswerLine, type AnswerTable, type Matter } from '$lib/matters/matter';
import { gradesOf, kinds, sayPoints, type BrokerFacts, type Grades } from './broker-grade/grades';
import { check, questions } from './broker-grade/questions';

type Key = keyof BrokerFacts & string;

function mainOf(scheme: BrokerScheme, grades: Grades): NonNullable<Answer['main']> {
	const { low, high, bonus, settled, alone, withBonus } = grades;
	if (!settled) {
		const next = scheme.grades.findLast(({ from }) => from * 100 > low);
		return {
			label: '已经填的',
			value: sayPoints(low),
			tone: 'plain',
			note: `没填的最多还有${sayPoints(high - low)}${next ? `；满${next.from}分是${next.name}` : ''}`,
		};
	}
	const label = `${scheme.name}，这个季度`;
	if (alone !== withBonus)
		return {
			label,
			value: `${alone}，或者${withBonus}`,
			tone: 'plain',
			note: `加分不算进去是${sayPoints(low)}，算进去是${sayPoints(low + bonus)}。文件没有写算不算，看区县的细则`,
		};
	return {
		label,
		value: alone,
		tone: alone === law.failed ? 'alert' : alone === '优秀' ? 'good' : 'plain',
		note:
			low === high
				? bonus > 0
					? `基础分${sayPoints(low)}，加分${sayPoints(bonus)}，算不算加分都是这一等`
					: `考核得分${sayPoints(low)}`
				: `没填的不管得多少，都是这一等`,
	};
}

/** The quarter may be a failed one: for sure, or where the bonus does not count. */
const mayFail = (grades: Grades | undefined): boolean => grades !== undefined && grades.alone === law.failed;

function consequences(
	kind: BrokerKind,
	facts: BrokerFacts,
	grades: Grades | undefined,
): readonly AnswerLine[] {
	const { cites } = brokerSchemes[kind];
	const at = cites.consequences;
	const lines: AnswerLine[] = [];
	if (grades?.settled && mayFail(grades) && facts.lastQuarterFailed) {
		const ifSo = grades.withBonus === law.failed ? '' : '加分不算进去的话，';
		lines.push(
			kind === 'part-time'
				? {
						label: '连续两个季度不合格',
						value: '可能被淘汰',
						note: `${ifSo}区县每半年换一次人，可以从这样的人里定名单`,
						cite: at,
					}
				: facts.failedAfterTraining
					? { label: '培训后还不合格', value: '辞退', note: `${ifSo}由区县人社部门办`, cite: at }
					: {
							label: '连续两个季度不合格',
							value: '重新培训',
							note: `${ifSo}区县人社部门组织；培训后还不合格的，辞退`,
							cite: at,
						},
		);
	}
	if (kind === 'full-time' && facts.idleDays !== undefined && facts.idleDays > 0)
		lines.push({
			label: '连续没有登录、没有开展工作',
			value: facts.idleDays >= law.mostIdleDays ? '可能被辞退' : '还没到30天',
			note:
				facts.idleDays > law.mostIdleDays
					? '无故连续30天以上的，区县人社部门审核后辞退'
					: facts.idleDays === law.mostIdleDays
						? '正好30天。“30天以上”含不含30天没有写，一般含；由区县人社部门审核'
						: '无故连续30天以上的，区县人社部门审核后辞退；有正当理由的先说明',
			cite: at,
		});
	if (grades?.settled && grades.alone === '优秀')
		lines.push({
			label: '优秀的',
			value: '通报表扬',
			note: `年底优先推荐“金牌劳务经纪人”${kind === 'part-time' ? '；区县要补专职的，可以优先考虑，看哪个季度没有写清' : '；工作两年以上、考评优异的，评先、入党优先考虑'}`,
			cite: at,
		});
	return lines;
}

const tablesOf = (scheme: BrokerScheme): readonly AnswerTable[] => [
	{
		caption: `${scheme.name}：每季度怎样打分`,
		head: ['项目', '最多'],
		rows: [
			...scheme.parts.map(({ says, most }) => [says, `${most}分`]),
			['基础分一共', '100分'],
			['另有奖励加分', `${scheme.mostBonus}分`],
		],
	},
	{
		caption: `${scheme.name}：几分是哪一等`,
		head: ['等级', '分数'],
		rows: [
			...scheme.grades.map(({ name, from }, index) => {
				const above = scheme.grades[index - 1];
				return [name, above ? `满${from}分，不到${above.from}分` : `${from}分以上（含）`];
			}),
			[law.failed, `不到${scheme.grades.at(-1)?.from ?? 0}分`],
		],
	},
];

function stepsOf({ parts, cites }: BrokerScheme, facts: BrokerFacts, grades: Grades): readonly Step[] {
	const { low, bonus, certain, alone, withBonus } = grades;
	const told = facts.scoreBase === undefined ? parts.filter(({ key }) => facts[key] !== undefined) : [];
	return [
		...told.map(({ key, says, most }) => ({
			says: `${says}（最多${most}分）`,
			result: sayPoints(facts[key] ?? 0),
			cite: cites.parts,
		})),
		...(certain ? [{ says: '不算加分', result: `${sayPoints(low)}，${alone}`, cite: cites.grades }] : []),
		...(certain && bonus > 0
			? [{ says: '算上加分', result: `${sayPoints(low + bonus)}，${withBonus}`, cite: cites.bonus }]
			: []),
	];
}

const general = {
	todo: [
		{ says: '先看区县自己的考核细则：全市的是模板，各项怎样打分由区县细化', cite: law.cites.template },
		{ says: '分数有疑问的，问区县人社部门。平台积分和项目验收由平台运营单位汇总', cite: law.cites.template },
		{
			says: '介绍人就业、符合条件的，可以另领职业介绍补贴，见“就业补贴”。通知写到2025年12月31日，以后有没有请问12333',
			cite: law.cites.placementUntil,
		},
		{
			says: '介绍登记失业人员，每人200元：缴满1个月社保付一半，连续缴满6个月再付一半',
			cite: law.cites.placement,
		},
		{
			says: '介绍就业困难人员、脱贫人口，每人500元：缴满1个月社保付一半，连续缴满3个月再付一半',
			cite: law.cites.placement,
		},
		{ says: '专职的要退出，向区县人社部门申请', cite: law.cites.leave },
	] satisfies readonly Step[],
	assumptions: ['按全市的模板算，区县的细则不一样的，以区县的为准。'],
};

/** What the rules leave open for one kind of broker, or for both. */
const openFor = (kind: BrokerKind | undefined): readonly string[] => [
	'奖励加分算不算进评等级的分数，文件没有写明，请问区县人社部门。',
	'报酬和服务补助多少，文件没有写；专职的看招募的一方，兼职的看平台规则。',
	...(kind === 'part-time'
		? []
		: [
				'专职的“30天以上未登录平台、未开展工作”，是两样都要有还是有一样就算，文件没有写明，这里按两样都有看；只有一样的，请问区县人社部门。',
			]),
	...(kind === 'full-time'
		? []
		: ['兼职的要“临近季度”优秀，才可以优先补为专职；指哪个季度没有写清，请问区县人社部门。']),
];

/**
 * What grade a labour broker's points of a quarter come to, full-time or part-time, and what failing or idling brings.
 * 渝人社办〔2024〕64号, whose two schemes are templates for the districts.
 *
 * @example full-time, 72 and a bonus of 20: 合格, or 优秀 where the bonus counts
 */
export const brokerGrade: Matter<BrokerFacts> = {
	id: 'broker-grade',
	says: '劳务经纪人每季度考核：几分是哪一等，不合格会怎样。专职、兼职分开算。',
	inForce: { from: day('2024-04-15'), remark: '试行，没有写到哪天。', cite: law.cites.force },
	questions,
	asks: ({ brokerKind }): readonly Key[] =>
		brokerKind ? ['brokerKind', 'scoreBase', 'scoreBonus'] : ['brokerKind'],
	refines(facts): readonly Key[] {
		const { brokerKind, scoreBase } = facts;
		if (!brokerKind) return [];
		const scheme = brokerSchemes[brokerKind];
		const grades = gradesOf(scheme, facts);
		const keys = scheme.parts.map(({ key }) => key);
		const failing = grades?.settled && mayFail(grades);
		return [
			...(scoreBase === undefined || keys.some((key) => facts[key] !== undefined) ? keys : []),
			...(failing ? (['lastQuarterFailed'] as const) : []),
			...(failing && brokerKind === 'full-time' && facts.lastQuarterFailed
				? (['failedAfterTraining'] as const)
				: []),
			...(brokerKind === 'full-time' ? (['idleDays'] as const) : []),
		];
	},
	check,
	answer(facts) {
		const { brokerKind } = facts;
		if (!brokerKind)
			return answerWith({
				...general,
				open: openFor(undefined),
				missing: ['brokerKind'],
				tables: kinds.flatMap((kind) => tablesOf(brokerSchemes[kind])),
			});
		const scheme = brokerSchemes[brokerKind];
		const grades = gradesOf(scheme, facts);
		const idle = brokerKind === 'full-time' && (facts.idleDays ?? 0) >= law.mostIdleDays;
		const unsaid = scheme.parts.map(({ key }) => key).filter((key) => facts[key] === undefined);
		const main: Answer['main'] = grades
			? mainOf(scheme, grades)
			: idle
				? {
						label: '连续没有登录、没有开展工作',
						value: '可能被辞退',
						tone: 'alert',
						note: '由区县人社部门审核；有正当理由的，马上向它说明',
					}
				: undefined;
		return answerWith({
			...general,
			open: openFor(brokerKind),
			...(main && { main }),
			missing: [
				...(grades === undefined ? ['scoreBase'] : grades.settled ? [] : unsaid),
				...(facts.scoreBonus === undefined ? ['scoreBonus'] : []),
			],
			notices:
				grades && idle
					? ['无故连续30天以上没有登录、没有开展工作的，不管几分，区县人社部门审核后都可以辞退。']
					: [],
			lines: [
				...(grades?.certain
					? [
							{ label: '基础分', value: sayPoints(grades.low), cite: scheme.cites.parts },
							...(grades.bonus > 0
								? [
										{
											label: '加上奖励加分',
											value: sayPoints(grades.low + grades.bonus),
											note: `加分${sayPoints(grades.bonus)}`,
											cite: scheme.cites.bonus,
										},
									]
								: []),
						]
					: []),
				...consequences(brokerKind, facts, grades),
			],
			tables: tablesOf(scheme),
			steps: grades ? stepsOf(scheme, facts, grades) : [],
			assumptions: [
				...general.assumptions,
				...(grades && facts.scoreBonus === undefined ? ['没有填奖励加分，按0分看。'] : []),
			],
		});
	},
};
