import { choice, day as dayQuestion, optionsOf, pick, yesNo } from '$lib/engine/ask';
import { allOf, findingOf, type Requirement } from '$lib/engine/condition';
import { day, plusDays, plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import type { Questions } from '$lib/engine/fact';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import { foreignersInsurances, noPaperPermit, registrationDays } from '$lib/law/foreigners';
import { when } from '$lib/engine/when';
import { answerWith, type Answer, type AnswerLine, type Matter } from '$lib/matters/matter';

export type ForeignerFacts = {
	foreignerStage?: 'working' | 'leaving' | 'drawing';
	permit?: 'work' | 'permanent' | 'none';
	foreignerWork?: 'hired' | 'posted' | 'neither';
	/** the home country has an agreement on social insurance with China */
	treaty?: boolean;
	permitIssued?: Day;
	/** what is to be done about the work permit, and when */
	permitStep?: 'keep' | 'change' | 'enter';
	permitStepDay?: Day;
	reachedPensionAge?: boolean;
	drawsFrom?: 'china' | 'abroad';
	lastVerified?: Day;
};
type Key = keyof ForeignerFacts;

const rules = (article: string) => cite('foreigners', article);
const card = (place: string) => cite('foreignerCard', place);
const five = foreignersInsurances.join('、');

/** Who must join the five insurances. */
const obliged: Requirement<ForeignerFacts> = allOf<ForeignerFacts>(
	when('permit', (permit) => permit !== 'none', {
		says: '有工作许可证或常驻记者证，加上居留证件；或者有永久居留证件',
		cite: rules('第二条'),
		otherwise: ({ permit }) => (permit === 'none' ? '先依法办就业证件和居留证件。' : undefined),
		canChange: true,
	}),
	when('foreignerWork', (work) => work !== 'neither', {
		says: '在境内登记的单位依法招用，或者由境外雇主派到境内的单位工作',
		cite: rules('第三条'),
		otherwise: ({ foreignerWork }) =>
			foreignerWork === 'neither' ? '没有境内单位的，办法没有写，请问12333。' : undefined,
	}),
	when('treaty', (treaty) => !treaty, {
		says: '本国和中国没有社会保险协议',
		cite: rules('第九条'),
		otherwise: ({ treaty }) => (treaty ? '有协议的，按协议办，可能有几项不用参加。' : undefined),
	}),
);

/** How one with a work permit is registered. */
const byPermit: readonly Step[] = [
	{
		says: '单位或者本人，凭《外国人工作许可通知》或电子社保卡，在社保网上办事大厅或者经办机构参保',
		cite: card('二（一）'),
	},
	{ says: '经办机构核对工作许可，建社会保障号码，发实体社保卡', cite: card('二（一）') },
];

/** How one is registered, by the permit: the notice on cards is about work permits only. */
const registering = (permit: ForeignerFacts['permit']): readonly Step[] =>
	permit === 'permanent'
		? [{ says: '凭永久居留证件怎样参保、还要带什么，文件没有写，请问经办机构', cite: rules('第四条') }]
		: byPermit;

const inDispute: Step = {
	says: '单位不登记、不缴费的，可以申请调解、仲裁、诉讼，也可以请社保行政部门或者征收机构处理',
	cite: rules('第八条'),
};

const general = {
	todo: [...byPermit, inDispute],
	open: [
		'哪些国家和中国有社会保险协议、免缴哪几项，办法没有列，请问12333。',
		'各项缴多少，办法没有写，按当地的规定。',
	],
};

/** Whether a paper work permit is needed, or is to be changed for a new one. */
function permitLine({ permitStep, permitStepDay }: ForeignerFacts, on: Day): readonly AnswerLine[] {
	if (permitStep === undefined) return [];
	const label = '实体工作许可证';
	const { cite: source, from } = noPaperPermit;
	if (permitStep === 'keep')
		return [{ label, value: '不用换', note: '用到延期或者变更的时候，再按新程序办', cite: source }];
	if ((permitStepDay ?? on) < from)
		return [{ label, value: '按原来的程序', note: `新程序${sayDay(from)}起，原来的没有读到`, cite: source }];
	return permitStep === 'change'
		? [{ label, value: '按新程序，网上办', note: '不再发实体证，许可信息在社保卡里', cite: source }]
		: [{ label, value: '不用办', note: '工作许可信息在电子社保卡里', cite: source }];
}

/** How somebody who enters anew goes about it. */
const entering: readonly Step[] = [
	{ says: '凭《外国人工作许可通知》办Z字签证', cite: card('一（二）') },
	{ says: '入境后用手机下载电子社保卡，注册、核验后领取', cite: card('一（三）') },
	{ says: '凭《外国人工作许可通知》或电子社保卡，到公安出入境部门办居留证件', cite: card('一（四）') },
];

function forWorking(facts: ForeignerFacts, on: Day): Answer {
	const finding = findingOf(obliged, facts, on);
	const { permit, permitIssued, foreignerWork, treaty, permitStep } = facts;
	const must = finding.truth === 'yes';
	const counts = must && permit === 'work' && permitIssued !== undefined;
	// The law does not say whether the first day counts: the earlier of both is the safe one.
	const early = counts ? plusDays(permitIssued, registrationDays.count - 1) : undefined;
	const late = counts ? plusDays(permitIssued, registrationDays.count) : undefined;
	const passed = late !== undefined && on > late;
	const by = foreignerWork === 'posted' ? '境内工作单位' : '用人单位';
	const main: Answer['main'] =
		early !== undefined
			? {
					label: `${by}最迟登记`,
					value: sayDay(early),
					tone: passed ? 'alert' : 'plain',
					note: passed ? '已经过了，请单位马上办' : `五项都要参加：${five}`,
				}
			: must
				? { label: '社会保险', value: '五项都要参加', tone: 'plain', note: `${five}，单位和本人按规定缴` }
				: finding.truth === 'no'
					? treaty === true && permit !== 'none' && foreignerWork !== 'neither'
						? { label: '社会保险', value: '按协议办', tone: 'plain', note: '看本国和中国的协议' }
						: {
								label: '社会保险',
								value: '还不能按这个办法参加',
								tone: 'alert',
								note: '差的条件见“条件”',
							}
					: undefined;
	return answerWith({
		...general,
		...(main && { main }),
		missing: [
			...finding.missing,
			...(must && permit === 'work' && permitIssued === undefined ? ['permitIssued'] : []),
		],
		finding,
		lines: [
			...(must
				? [
						{ label: '要参加的', value: five, note: '都是职工的', cite: rules('第三条') },
						{ label: '谁去登记', value: by, cite: registrationDays.cite },
					]
				: []),
			...permitLine(facts, on),
		],
		dates:
			early === undefined || late === undefined
				? []
				: [
						{ day: early, says: '最迟登记（办证那天算第1天）', deadline: true, cite: registrationDays.cite },
						{ day: late, says: '最迟登记（办证那天不算）', cite: registrationDays.cite },
					],
		steps:
			permitIssued === undefined || early === undefined
				? []
				: [
						{
							says: `${sayDay(permitIssued)}办好就业证件，${registrationDays.count}日内登记；从哪天起算没有写，取早的`,
							result: sayDay(early),
							cite: registrationDays.cite,
						},
					],
		todo: [...(permitStep === 'enter' ? entering : []), ...registering(permit), inDispute],
		open: [
			...(early === undefined
				? []
				: ['30日从办证当天还是第二天起算，办法没有写，这里取早的一天。办法没有说是工作日，按日历上的天算。']),
			...(permit === 'permanent'
				? ['有永久居留证件、不用办就业证件的，30日从哪天算没有写，请问经办机构。']
				: []),
			...general.open,
		],
	});
}

function forLeaving({ reachedPensionAge }: ForeignerFacts): Answer {
	const keep: AnswerLine = {
		label: '不申请终止',
		value: '个人账户保留',
		note: '再来中国就业，缴费年限接着算',
		cite: rules('第五条'),
	};
	const take: AnswerLine = {
		label: '书面申请终止',
		value: '一次领走个人账户的钱',
		note: '只是个人账户里的储存额',
		cite: rules('第五条'),
	};
	const inherit: AnswerLine = { label: '去世的', value: '个人账户余额可以继承', cite: rules('第六条') };
	const main: Answer['main'] =
		reachedPensionAge === undefined
			? undefined
			: reachedPensionAge
				? { label: '离境', value: '符合条件的照样领', tone: 'plain', note: '在境外按月领的，每年核验一次' }
				: { label: '离境', value: '保留，或者一次领走', tone: 'plain', note: '由您选' };
	return answerWith({
		...(main && { main }),
		missing: reachedPensionAge === undefined ? ['reachedPensionAge'] : [],
		lines: reachedPensionAge === true ? [inherit] : [keep, take, inherit],
		todo:
			reachedPensionAge === true
				? [{ says: '按月领的，在境外每年核验一次，可以在网上办', cite: rules('第七条') }]
				: [
						{
							says: '想终止的，本人写书面申请；不申请的就保留。交到哪里，办法没有写，请问参保地经办机构',
							cite: rules('第五条'),
						},
					],
		open:
			reachedPensionAge === true
				? [
						'离境以后怎样办领取手续，办法没有写，请问参保地经办机构。',
						'到了年龄、缴费年限不够按月领的，离境时怎样办，办法没有写，请问参保地经办机构。',
					]
				: [
						'终止要交哪些材料、多久到账，办法没有写，请问参保地经办机构。',
						'终止以后再来就业，以前的年限还算不算，办法没有写；想以后再来的，先问清楚。',
					],
	});
}

function forDrawing({ drawsFrom, lastVerified }: ForeignerFacts, on: Day): Answer {
	const next = lastVerified === undefined ? undefined : plusMonthsToDay(lastVerified, 12);
	const abroad: readonly Step[] = [
		{ says: '在境外，三种办法选一种：中国驻当地使领馆出的生存证明', cite: rules('第七条') },
		{ says: '当地有关机构公证、认证，再经中国使领馆认证的生存证明', cite: rules('第七条') },
		{ says: '按规定在网上自助办', cite: rules('第七条') },
	];
	const home: readonly Step[] = [
		{ says: '在中国境内的，在网上自助办，或者自己到社会保险经办机构', cite: rules('第七条') },
	];
	return answerWith({
		main:
			next === undefined
				? { label: '领取资格', value: '每年核验一次', tone: 'plain', note: '在境外、在境内都一样' }
				: {
						label: '下一次核验',
						value: `${sayDay(next)}以前`,
						tone: next < on ? 'alert' : 'plain',
						note: next < on ? '离上一次已经满一年，请马上办' : '离上一次满一年的日子',
					},
		missing: [
			...(drawsFrom === undefined ? ['drawsFrom'] : []),
			...(lastVerified === undefined ? ['lastVerified'] : []),
		],
		dates:
			next === undefined
				? []
				: [{ day: next, says: '下一次核验领取资格', deadline: true, cite: rules('第七条') }],
		todo: drawsFrom === 'abroad' ? abroad : drawsFrom === 'china' ? home : [...abroad, ...home],
		open: [
			'“每年一次”是按自然年还是满一年，办法没有写，这里按满一年。以负责发放的经办机构为准。',
			'中国参加的条约另有规定的，按条约办证明。',
		],
	});
}

const questions: Questions<ForeignerFacts> = {
	foreignerStage: pick(
		'现在是哪一种？',
		optionsOf({ working: '在中国工作', leaving: '要离开中国', drawing: '已经按月领待遇' }),
	),
	permit: choice(
		'有哪种证件？',
		optionsOf({
			work: ['就业证件', '工作许可证或常驻记者证，和居留证件'],
			permanent: '永久居留证件',
			none: '都没有',
		}),
	),
	foreignerWork: choice(
		'怎样在这里工作？',
		optionsOf({
			hired: ['境内单位招用', '企业、事业单位、社会组织等'],
			posted: ['境外雇主派来', '派到境内的分支或代表机构'],
			neither: '都不是',
		}),
	),
	treaty: yesNo('本国和中国有社会保险协议吗？', '不清楚的问单位或12333。'),
	permitIssued: dayQuestion('就业证件哪天办的？', undefined, '2025-3-1'),
	permitStep: pick(
		'工作许可要办什么？',
		optionsOf({
			keep: ['不办', '有实体证，还在有效期里'],
			change: '延期或者变更',
			enter: '第一次入境工作',
		}),
	),
	permitStepDay: dayQuestion('哪天办，或者哪天入境？', '不填就按今天。', '2024-12-10'),
	reachedPensionAge: yesNo('离境时到领养老金的年龄了吗？'),
	drawsFrom: pick('人在哪里？', optionsOf({ china: '在中国', abroad: '在境外' })),
	lastVerified: dayQuestion('上一次哪天核验的？', '还没有核验过就不填。', '2026-3-1'),
};

/**
 * Which insurances a foreigner at work must join and until when the employer registers, what leaving means, the yearly proof,
 * and whether a paper work permit is needed. 人社部令第16号; 人社部发〔2024〕75号.
 *
 * @example work permit of 2025-03-01: registered until 2025-03-30, or 03-31 where the first day does not count
 */
export const foreigners: Matter<ForeignerFacts> = {
	id: 'foreigners',
	says: '外国人在中国工作，参加哪几项保险、单位几时登记；离开怎么办，领待遇怎样核验。',
	inForce: {
		from: day('2011-10-15'),
		remark: '读的是2024年12月23日修订后的文本。',
		cite: rules('第十二条'),
	},
	questions,
	asks({ foreignerStage, permit, foreignerWork, treaty }) {
		if (foreignerStage === 'leaving') return ['foreignerStage', 'reachedPensionAge'];
		if (foreignerStage === 'drawing') return ['foreignerStage', 'drawsFrom', 'lastVerified'];
		if (foreignerStage === undefined) return ['foreignerStage'];
		const keys: Key[] = ['foreignerStage', 'permit'];
		if (permit === 'none') return keys;
		keys.push('foreignerWork');
		if (foreignerWork === 'neither') return keys;
		keys.push('treaty');
		if (permit === 'work' && treaty !== true) keys.push('permitIssued');
		return keys;
	},
	refines({ foreignerStage, permit, permitStep }) {
		if (foreignerStage !== 'working' || permit === undefined || permit === 'permanent') return [];
		return permitStep === undefined || permitStep === 'keep'
			? ['permitStep']
			: ['permitStep', 'permitStepDay'];
	},
	check(facts, on) {
		const { permitIssued, lastVerified } = facts;
		return {
			...(permitIssued !== undefined && permitIssued > on && { permitIssued: '办证的日子在将来，请核对' }),
			...(lastVerified !== undefined &&
				lastVerified > on && { lastVerified: '核验的日子在将来；还没有核验过就不填' }),
		};
	},
	answer(facts, on) {
		switch (facts.foreignerStage) {
			case 'working':
				return forWorking(facts, on);
			case 'leaving':
				return forLeaving(facts);
			case 'drawing':
				return forDrawing(facts, on);
			default:
				return answerWith({ ...general, missing: ['foreignerStage'] });
		}
	},
};
