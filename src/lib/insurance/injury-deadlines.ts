import { day as dayQuestion, optionsOf, pick } from '$lib/engine/ask';
import { day, plusDays, plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import type { Questions } from '$lib/engine/fact';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import {
	agencySettlesBy,
	settleBy,
	settledBenefits,
	settlement,
	type InjuryBenefit,
} from '$lib/law/injury-settlement';
import { answerWith, type Answer, type AnswerDate, type AnswerTable, type Matter } from '$lib/matters/matter';

export type InjuryDeadlineFacts = {
	injuryBenefit?: InjuryBenefit;
	/** the day the cost or the benefit came up */
	incurred?: Day;
	/** the day of the injury, or of the diagnosis of an occupational disease */
	injured?: Day;
	/** the day it was recognised as a work injury */
	injuryRecognised?: Day;
	died?: Day;
	contractEnded?: Day;
	admitted?: Day;
	discharged?: Day;
	/** the day the agency received the papers */
	handedIn?: Day;
};
type Key = keyof InjuryDeadlineFacts;

const at = (article: string) => cite('injurySettlement', article);
const yearOf = (of: Day): number => Number(of.slice(0, 4));

/** When something came up, by the fact that says so. */
const cameUp: Readonly<Record<InjuryBenefit, 'incurred' | 'died' | 'contractEnded'>> = {
	treatment: 'incurred',
	disability: 'incurred',
	death: 'died',
	'medical-grant': 'contractEnded',
	appraisal: 'incurred',
};

/** Articles 4 and 6 know of recognition in the next year; the others do not. */
const knowsRecognition = (benefit: InjuryBenefit): boolean => benefit === 'treatment' || benefit === 'death';

/** The last day to settle, and how it follows. */
interface Deadline {
	readonly day: Day;
	/** the year whose accounts it belongs to */
	readonly year: number;
	readonly steps: readonly Step[];
	readonly notices: readonly string[];
}

function deadlineOf(benefit: InjuryBenefit, came: Day, facts: InjuryDeadlineFacts): Deadline {
	const { cite: article } = settledBenefits[benefit];
	const year = yearOf(came);
	const usual = settleBy(year);
	const said = {
		treatment: '发生',
		disability: '发生',
		appraisal: '发生',
		death: '去世',
		'medical-grant': '解除劳动关系',
	};
	const first: Step = {
		says: `${year}年${said[benefit]}，最迟次年2月28日`,
		result: sayDay(usual),
		cite: article,
	};
	const { injuryRecognised } = facts;
	const plain = { day: usual, year, steps: [first], notices: [] };
	if (!knowsRecognition(benefit) || injuryRecognised === undefined) return plain;
	const recognised = yearOf(injuryRecognised);
	const hurt = benefit === 'death' ? year : facts.injured === undefined ? undefined : yearOf(facts.injured);
	if (recognised <= year || (recognised === year + 1 && hurt === undefined)) return plain;
	if (hurt === year && recognised === year + 1)
		return {
			day: settleBy(recognised),
			year: recognised,
			steps: [
				first,
				{
					says: `${benefit === 'death' ? '去世' : '受伤或诊断'}的次年${recognised}年才认定，改为认定的次年2月28日`,
					result: sayDay(settleBy(recognised)),
					cite: article,
				},
			],
			notices: [],
		};
	return {
		...plain,
		notices: [
			`办法只写了当年${benefit === 'death' ? '去世' : '受伤或诊断'}、次年认定的。您的情形没有写，这里算的是一般的日子，请马上问参保地的工伤保险经办机构。`,
		],
	};
}

const kinds: AnswerTable = {
	caption: '各项最迟哪天结算',
	head: ['待遇', '最迟', '谁去结算'],
	rows: Object.entries(settledBenefits).map(([id, { name, settledBy }]) => [
		name,
		id === 'medical-grant'
			? '解除劳动关系的次年2月28日'
			: id === 'death'
				? '死亡待遇发生的次年2月28日'
				: '发生的次年2月28日',
		settledBy,
	]),
	note: '当年受伤、诊断或去世，次年才认定的：当年的医疗期待遇和死亡待遇，是认定的次年2月28日。',
};

const general = {
	todo: [
		{ says: '一般由单位去结算；情况特殊的，工伤职工或近亲属可以直接去', cite: at('第十六条') },
		{
			says: '到参保的区县工伤保险经办机构。市级转诊医院、辅助器具机构，和服务全市或者几个区县的康复机构的费用，由市级结算',
			cite: at('第十条'),
		},
		{
			says: '经办机构收到资料后30日内支付，情况特殊的最多再延15日',
			cite: at('第九条'),
		},
		{ says: '对核定有不同意见的，可以申请行政复议，或者向法院提起行政诉讼', cite: at('第十七条') },
	] satisfies readonly Step[],
	open: [
		'写的是2月28日，闰年也是28日，不是29日。',
		'30日和15日，办法没有说是工作日，这里按日历上的天算。',
		'要交哪些资料，办法没有写，请问参保地的工伤保险经办机构。',
	],
};

/** A stay in hospital over the end of a year is booked by the year. */
function stayTable(facts: InjuryDeadlineFacts): AnswerTable | undefined {
	const { admitted, discharged } = facts;
	if (admitted === undefined || discharged === undefined) return undefined;
	const first = yearOf(admitted);
	const last = yearOf(discharged);
	if (last === first) return undefined;
	const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	return {
		caption: '跨年住院，分年结算',
		head: ['住院', '最迟'],
		rows: years.map((year) => {
			const begins = year === first ? admitted : day(`${year}-01-01`);
			const ends = year === last ? discharged : day(`${year}-12-31`);
			return [
				`${sayDay(begins)}到${sayDay(ends)}`,
				// What was recognised in the year after the injury is put off here too.
				sayDay(deadlineOf('treatment', begins, facts).day),
			];
		}),
		note: '每年12月31日24点由医院记账。跨省直接结算的不同，按出院那天整笔算。',
	};
}

/** What is said below the day: whether it has passed. */
function noteOn(late: boolean, perhapsLate: boolean, handedIn: boolean): string {
	if (perhapsLate) return '一般的日子已经过了；次年才认定的晚一年';
	if (late) return handedIn ? '资料交晚了' : '已经过了';
	return handedIn ? '资料没有交晚' : '要在这天以前和经办机构结清';
}

function forBenefit(benefit: InjuryBenefit, came: Day, facts: InjuryDeadlineFacts, on: Day): Answer {
	const deadline = deadlineOf(benefit, came, facts);
	const { handedIn } = facts;
	const askInjured =
		benefit === 'treatment' &&
		facts.injuryRecognised !== undefined &&
		yearOf(facts.injuryRecognised) === yearOf(came) + 1 &&
		facts.injured === undefined;
	const askRecognised = knowsRecognition(benefit) && facts.injuryRecognised === undefined;
	// What is not known yet may still put it off by a year.
	const maybeLater = askRecognised || askInjured ? settleBy(yearOf(came) + 1) : undefined;
	const settled = handedIn ?? on;
	// Recognised later than the articles provide for: the usual day may have passed, but nothing says that it is the one.
	const unsaid = deadline.notices.length > 0;
	const late = !unsaid && settled > (maybeLater ?? deadline.day);
	const perhapsLate = !unsaid && !late && settled > deadline.day;
	const stay = benefit === 'treatment' ? stayTable(facts) : undefined;
	const payBy = handedIn && plusDays(handedIn, settlement.payDays);
	const atLast = payBy && plusDays(payBy, settlement.prolongDays);
	const agency = agencySettlesBy(deadline.year);
	const dates: AnswerDate[] = [
		{
			day: deadline.day,
			says: '最迟和经办机构结算',
			cite: settledBenefits[benefit].cite,
			...(handedIn === undefined && { deadline: true as const }),
		},
		{ day: agency, says: '经办机构结清上年的支出', cite: at('第十四条') },
		...(payBy ? [{ day: payBy, says: '收到资料后，最迟支付', cite: at('第九条') }] : []),
		...(atLast ? [{ day: atLast, says: '情况特殊延长的，最迟支付', cite: at('第九条') }] : []),
	];
	return answerWith({
		...general,
		main: {
			label: '最迟结算',
			value: sayDay(deadline.day),
			tone: late ? 'alert' : 'plain',
			note: unsaid
				? '这是一般的日子；您的情形办法没有写，请马上问经办机构'
				: noteOn(late, perhapsLate, handedIn !== undefined),
		},
		missing: [...(askInjured ? ['injured'] : []), ...(askRecognised ? ['injuryRecognised'] : [])],
		lines: [
			{ label: '哪一项', value: settledBenefits[benefit].name, note: settledBenefits[benefit].holds },
			{ label: '谁去结算', value: settledBenefits[benefit].settledBy, cite: settledBenefits[benefit].cite },
			...(maybeLater === undefined
				? []
				: [
						{
							label: `当年${benefit === 'death' ? '去世' : '受伤'}、次年才认定的`,
							value: sayDay(maybeLater),
							note: askInjured ? '填上受伤的日子就能确定' : '填上认定的日子就能确定',
							cite: settledBenefits[benefit].cite,
						},
					]),
		],
		tables: stay ? [stay] : [],
		dates: dates.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
		notices: [
			...deadline.notices,
			...(late
				? [
						'超过时限的，职工的待遇由单位先垫付；单位和经办机构结算以后，这笔钱还要算进单位当年的费率浮动。请先找单位，再问经办机构怎样补结。',
					]
				: []),
			...(deadline.day < settlement.from
				? ['这个日子在2024年2月29日新办法以前，那时候按渝人社发〔2012〕293号，没有读到。请问经办机构。']
				: []),
			...(atLast && yearOf(atLast) === yearOf(agency) && atLast > agency
				? ['按30日再加15日，会晚过3月31日的结清日。两条没有说哪条优先，请问经办机构。']
				: []),
		],
		steps: [
			...deadline.steps,
			...(payBy && atLast && handedIn
				? [
						{
							says: `${sayDay(handedIn)}收到资料，加${settlement.payDays}日`,
							result: sayDay(payBy),
							cite: at('第九条'),
						},
						{
							says: `情况特殊的，再加${settlement.prolongDays}日`,
							result: sayDay(atLast),
							cite: at('第九条'),
						},
					]
				: []),
		],
		assumptions: [
			...(benefit === 'death' ? ['死亡待遇按去世那天发生算；供养亲属抚恤金以后每年的，按那一年算。'] : []),
			...(benefit === 'disability'
				? ['伤残待遇次年才认定的怎么算，办法没有写（医疗和死亡写了），这里按发生的年份算。']
				: []),
		],
	});
}

const questions: Questions<InjuryDeadlineFacts> = {
	injuryBenefit: pick(
		'哪一项待遇？',
		optionsOf<InjuryBenefit>({
			treatment: [settledBenefits.treatment.name, settledBenefits.treatment.holds],
			disability: [settledBenefits.disability.name, settledBenefits.disability.holds],
			death: [settledBenefits.death.name, settledBenefits.death.holds],
			'medical-grant': [settledBenefits['medical-grant'].name, settledBenefits['medical-grant'].holds],
			appraisal: [settledBenefits.appraisal.name, settledBenefits.appraisal.holds],
		}),
	),
	incurred: dayQuestion('费用或者待遇哪天发生的？', '有好几笔的，先写其中一笔。', '2025-11-5'),
	injured: dayQuestion('哪天受伤的？', '职业病写诊断（鉴定）的日子。', '2025-11-5'),
	injuryRecognised: dayQuestion('哪天认定为工伤的？', '看工伤认定决定书；还没有认定就不填。', '2025-12-20'),
	died: dayQuestion('哪天去世的？', undefined, '2025-11-5'),
	contractEnded: dayQuestion('哪天解除劳动关系的？', undefined, '2025-6-30'),
	admitted: dayQuestion('哪天住院的？', '跨年住院的才要填。', '2025-12-20'),
	discharged: dayQuestion('哪天出院的？', '还没有出院就不填。', '2026-1-15'),
	handedIn: dayQuestion('经办机构哪天收到资料的？', '还没有交就不填。', '2026-1-20'),
};

const pastOnly = {
	incurred: '发生的日子在将来，请写已经发生的一笔',
	injured: '受伤的日子在将来，请核对',
	injuryRecognised: '认定的日子在将来，请核对；还没有认定就不填',
	died: '去世的日子在将来，请核对',
	admitted: '住院的日子在将来，请核对',
	discharged: '出院的日子在将来；还没有出院就不填',
	handedIn: '收到资料的日子在将来；还没有交就不填',
} as const satisfies Partial<Record<Key, string>>;

/** A longer stay, in years, is asked back. */
const longestStay = 10;

/** Whether one day stands before another, where both are known. */
const before = (a: Day | undefined, b: Day | undefined): boolean =>
	a !== undefined && b !== undefined && a < b;

/**
 * Until when benefits of work injury insurance are settled with the agency in Chongqing, and until when it pays.
 * 渝人社发〔2024〕7号.
 *
 * @example treatment of 2024, injured 2024-11-05, recognised 2025-02-10: until 2026-02-28
 */
export const injuryDeadlines: Matter<InjuryDeadlineFacts> = {
	id: 'injury-deadlines',
	says: '工伤的各项费用和待遇，最迟哪天要和经办机构结算；晚了怎么办，钱几时付。',
	inForce: { from: settlement.from, cite: at('第二十条') },
	questions,
	asks(facts) {
		const { injuryBenefit: benefit, incurred, injuryRecognised } = facts;
		if (benefit === undefined) return ['injuryBenefit'];
		const keys: Key[] = ['injuryBenefit', cameUp[benefit]];
		if (knowsRecognition(benefit)) keys.push('injuryRecognised');
		if (
			benefit === 'treatment' &&
			incurred !== undefined &&
			injuryRecognised !== undefined &&
			yearOf(injuryRecognised) === yearOf(incurred) + 1
		)
			keys.push('injured');
		return keys;
	},
	refines({ injuryBenefit: benefit }) {
		if (benefit === undefined) return [];
		return benefit === 'treatment' ? ['handedIn', 'admitted', 'discharged'] : ['handedIn'];
	},
	check(facts, on) {
		const { injuryBenefit, incurred, injured, injuryRecognised, died, admitted, discharged, handedIn } =
			facts;
		const came = injuryBenefit && facts[cameUp[injuryBenefit]];
		const problems: Partial<Record<Key, string>> = {};
		for (const [key, problem] of Object.entries(pastOnly) as [keyof typeof pastOnly, string][])
			if ((facts[key] ?? '') > on) problems[key] = problem;
		if (before(injuryRecognised, injured)) problems.injuryRecognised = '认定在受伤以前？请核对这两个日子';
		if (injuryBenefit === 'treatment' && before(incurred, injured))
			problems.incurred = '费用发生在受伤以前？请核对这两个日子';
		if (injuryBenefit === 'death' && before(injuryRecognised, died))
			problems.injuryRecognised =
				'认定在去世以前？请写认定为因工死亡的日子；去世以前已经认定、没有再认定的，不填';
		if (before(discharged, admitted)) problems.discharged = '出院在住院以前？请核对这两个日子';
		if (
			admitted !== undefined &&
			discharged !== undefined &&
			plusMonthsToDay(admitted, 12 * longestStay) < discharged
		)
			problems.discharged = `住院超过${longestStay}年？请核对这两个日子`;
		if (before(handedIn, came)) problems.handedIn = '资料交在发生以前？请核对这两个日子';
		return problems;
	},
	answer(facts, on) {
		const { injuryBenefit: benefit } = facts;
		if (benefit === undefined) return answerWith({ ...general, missing: ['injuryBenefit'], tables: [kinds] });
		const came = facts[cameUp[benefit]];
		return came === undefined
			? answerWith({ ...general, missing: [cameUp[benefit]], tables: [kinds] })
			: forBenefit(benefit, came, facts, on);
	},
};
