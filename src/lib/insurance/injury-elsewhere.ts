import { day as dayQuestion, optionsOf, pick, yesNo } from '$lib/engine/ask';
import { allOf, anyOf, findingOf, type Requirement } from '$lib/engine/condition';
import { plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import type { Questions } from '$lib/engine/fact';
import type { Step } from '$lib/engine/step';
import { truthOf, type Truth } from '$lib/engine/truth';
import { cite } from '$lib/law/cite';
import { filingWorkingDays, injuryElsewhereTrial, monthsAway } from '$lib/law/injury-elsewhere';
import { when } from '$lib/engine/when';
import {
	answerWith,
	type Answer,
	type AnswerDate,
	type AnswerLine,
	type AnswerTable,
	type Matter,
} from '$lib/matters/matter';

export type InjuryElsewhereFacts = {
	elsewhereFor?: 'hospital' | 'device' | 'outpatient';
	elsewhereWhy?: 'living' | 'referral' | 'other';
	/** since when somebody lives or works outside the province of the insurance */
	awaySince?: Day;
	referred?: boolean;
	/** recognition, relapse, rehabilitation or device: one of them is confirmed */
	injuryConfirmed?: boolean;
	filedElsewhere?: 'approved' | 'waiting' | 'no';
	/** the last day the filing holds */
	filedUntil?: Day;
	admitted?: Day;
	discharged?: Day;
	openThere?: boolean;
	thirdParty?: boolean;
};
type Key = keyof InjuryElsewhereFacts;

const at = (place: string) => cite('injuryElsewhere', place);

/** The day it comes to: of admission, or the day asked. */
const dayOf = ({ admitted }: InjuryElsewhereFacts, on: Day): Day => admitted ?? on;

/** Living or working away for half a year, that included. */
function livingAway({ elsewhereWhy, awaySince }: InjuryElsewhereFacts, on: Day): Truth {
	if (elsewhereWhy !== undefined && elsewhereWhy !== 'living') return 'no';
	if (elsewhereWhy === undefined || awaySince === undefined) return 'unknown';
	const from = plusMonthsToDay(awaySince, monthsAway);
	return from <= on ? 'yes' : { from };
}

/** Who may file. */
const who: Requirement<InjuryElsewhereFacts> = allOf<InjuryElsewhereFacts>(
	when('injuryConfirmed', (confirmed) => confirmed, {
		says: '工伤认定、复发确认、康复确认、辅助器具确认，已经办好要用的那一样',
		cite: at('三'),
		otherwise: '先到参保地办认定或者确认。',
		canChange: true,
	}),
	anyOf<InjuryElsewhereFacts>(
		{
			says: '在参保的省以外居住或者工作满半年',
			cite: at('三（一）'),
			needs: ['elsewhereWhy', 'awaySince'],
			holds: (facts, on) => livingAway(facts, dayOf(facts, on)),
			otherwise: ({ elsewhereWhy, awaySince }) =>
				elsewhereWhy === 'living' && awaySince !== undefined
					? `满半年是${sayDay(plusMonthsToDay(awaySince, monthsAway))}，那天就算满。`
					: undefined,
		},
		{
			says: '参保地的机构治不了、配不了，开了转诊转院意见',
			cite: at('三（二）'),
			needs: ['elsewhereWhy', 'referred'],
			holds: ({ elsewhereWhy, referred }) =>
				elsewhereWhy !== undefined && elsewhereWhy !== 'referral'
					? 'no'
					: elsewhereWhy === undefined || referred === undefined
						? 'unknown'
						: referred
							? 'yes'
							: 'no',
			otherwise: ({ elsewhereWhy, referred }) =>
				elsewhereWhy === 'referral' && referred === false
					? '先请参保省规定的协议机构开转诊转院意见。'
					: undefined,
			canChange: true,
		},
	),
);

/** Whether it is settled directly there. */
const direct: Requirement<InjuryElsewhereFacts> = allOf<InjuryElsewhereFacts>(
	{
		says: `${sayDay(injuryElsewhereTrial.from)}试点开始以后`,
		cite: injuryElsewhereTrial.cite,
		needs: [],
		holds: (facts, on) => truthOf(dayOf(facts, on) >= injuryElsewhereTrial.from),
		otherwise: '那时候还没有试点，请问参保地经办机构怎样报销。',
	},
	when('elsewhereFor', (what) => what !== 'outpatient', {
		says: '住院治疗、住院康复，或者配置（更换）辅助器具',
		cite: at('四（二）'),
		otherwise: ({ elsewhereFor }) =>
			elsewhereFor === 'outpatient' ? '门诊不在直接结算里，回参保地问怎样报销。' : undefined,
	}),
	who,
	when('filedElsewhere', (filed) => filed === 'approved', {
		says: '去以前向参保地备案，并且同意了',
		cite: at('四（一）'),
		otherwise: ({ filedElsewhere }) =>
			filedElsewhere === 'waiting'
				? `等同意以后再住院。符合条件、材料齐的，原则上${filingWorkingDays}个工作日办完。`
				: filedElsewhere === 'no'
					? '先备案。没有备案的，不能直接结算。'
					: undefined,
		canChange: true,
	}),
	when('filedUntil', (until, facts, on) => dayOf(facts, on) <= until, {
		says: '入院的时候，备案没有过期',
		cite: at('规程第十三条'),
		otherwise: ({ filedUntil }) =>
			filedUntil === undefined ? undefined : '备案过期了，先重新备案再入院。过期以前已经入院的，不受影响。',
		canChange: true,
	}),
	when('openThere', (open) => open, {
		says: '那家机构开通了工伤跨省直接结算',
		cite: at('规程第十六条'),
		otherwise: ({ openThere }) =>
			openThere === false ? '没有开通的不能直接结算。在国家社会保险公共服务平台上查开通的机构。' : undefined,
		canChange: true,
	}),
	when('thirdParty', (third) => !third, {
		says: '没有第三方责任（如交通事故的对方）',
		cite: at('四（二）'),
		otherwise: ({ thirdParty }) =>
			thirdParty === true ? '有第三方责任的，不能直接结算，请问参保地经办机构。' : undefined,
	}),
);

const covers: AnswerTable = {
	caption: '哪些当场结，哪些回来报',
	head: ['费用', '在哪里结', '按谁的规定'],
	rows: [
		['住院工伤医疗费', '在就医地直接结算', '就医地的目录和标准'],
		['住院工伤康复费', '在就医地直接结算', '就医地的目录和标准'],
		['辅助器具配置费', '在就医地直接结算', '参保地的目录'],
		['住院伙食补助费', '回参保地报销', '参保地'],
		['转诊的交通食宿费', '回参保地报销', '参保地'],
		['不是工伤的病、超目录超标准的', '基金不付', ''],
	],
	note: '系统或者社保卡出故障、当场结不了的，回参保地按参保地的规定报销。',
};

/** What to bring for filing, by why and what for. */
function papersOf({ elsewhereFor, elsewhereWhy }: InjuryElsewhereFacts): Step {
	const form =
		elsewhereFor === 'device'
			? '《工伤保险跨省异地配置辅助器具直接结算备案表》'
			: '《工伤保险跨省异地就医（康复）直接结算备案表》';
	const proof =
		elsewhereWhy === 'living'
			? '在外地长期居住，或者派驻在外地工作的证明'
			: elsewhereWhy === 'referral'
				? '参保省规定的协议机构的转诊转院意见'
				: '居住或派驻的证明；转诊的，交转诊转院意见';
	return { says: `材料：${form}；${proof}`, cite: at('规程第十条') };
}

const todoFor = (facts: InjuryElsewhereFacts): readonly Step[] => [
	{
		says: '去以前备案：国家社会保险公共服务平台、人社政务服务平台、掌上12333、电子社保卡，或者参保地经办窗口',
		cite: at('六（一）'),
	},
	papersOf(facts),
	{
		says: `符合条件的，原则上${filingWorkingDays}个工作日办完；材料不齐的，一次告诉您要补什么`,
		cite: at('规程第十四条'),
	},
	{
		says: '备案到就医的地市或直辖市，当地开通的机构都能去；有效期内可以多次就诊',
		cite: at('规程第十二条'),
	},
	{ says: '入院时出示社保卡（电子社保卡也行）', cite: at('六（三）') },
	{
		says: '长期居住的，备案期内要回参保地看的，也可以在参保地结算，按参保地的规定',
		cite: at('四（三）'),
	},
	{ says: '居住地、工作地变了，及时变更或者取消备案', cite: at('规程第十五条') },
];

const open = [
	'备案有效期多长、还要符合哪些要求，由参保的省定；重庆的没有读到，请问参保地经办机构。',
	'只有试点城市开通的机构能直接结算，重庆的名单没有登出，请在国家社会保险公共服务平台查。',
	'半年只写在通知里，经办规程写的是“长期”，没有数字。',
];

/** How a stay over the end of a year is settled. */
const yearEnd: AnswerLine = {
	label: '跨年住院',
	value: '按出院结算那天，整笔结算',
	note: '在重庆市内住院的不同：每年12月31日24点分开记账',
	cite: at('规程第三十七条'),
};

function mainOf(facts: InjuryElsewhereFacts, on: Day): Answer['main'] | undefined {
	// Also of a stay within it, looked at afterwards: what held then is not promised any more.
	const trialOver = [on, dayOf(facts, on)].some((each) => each > injuryElsewhereTrial.until);
	const label = trialOver ? '照试点时的规定' : '跨省直接结算';
	const whole = findingOf(direct, facts, on);
	const mayFile = findingOf(who, facts, on).truth;
	if (facts.elsewhereFor === 'outpatient') return { label, value: '门诊不能直接结算', tone: 'alert' };
	if (facts.admitted !== undefined && facts.admitted < injuryElsewhereTrial.from)
		return { label, value: '不能直接结算', tone: 'alert', note: '那时候还没有试点' };
	if (mayFile === 'no') return { label, value: '还不能备案', tone: 'alert', note: '差什么，见“条件”' };
	if (mayFile === 'unknown') return undefined;
	if (typeof mayFile === 'object')
		return { label, value: `${sayDay(mayFile.from)}起可以备案`, tone: 'plain', note: '那天满半年' };
	if (whole.truth === 'yes')
		return {
			label,
			value: '可以直接结算',
			tone: trialOver ? 'plain' : 'good',
			...(trialOver && { note: '试点之后还办不办，先问参保地经办机构' }),
		};
	if (facts.filedElsewhere === 'waiting')
		return { label, value: '等备案同意', tone: 'plain', note: '同意了再住院，才能直接结算' };
	if (facts.filedElsewhere !== 'approved')
		return {
			label,
			value: '可以备案',
			tone: trialOver ? 'plain' : 'good',
			note: trialOver ? '试点之后还办不办，先问参保地经办机构' : '去以前备好，同意了再住院',
		};
	return whole.truth === 'no'
		? { label, value: '不能直接结算', tone: 'alert', note: '差什么，见“条件”' }
		: { label, value: '已经备案', tone: 'plain', note: '能不能直接结算，还要再填几样' };
}

const questions: Questions<InjuryElsewhereFacts> = {
	elsewhereFor: pick(
		'去外省做什么？',
		optionsOf({ hospital: '住院治疗或康复', device: '配辅助器具', outpatient: '看门诊' }),
	),
	elsewhereWhy: pick(
		'为什么在外省？',
		optionsOf({
			living: ['住在外省', '长期居住，或者单位派驻在外省'],
			referral: ['转诊', '参保地治不了、配不了'],
			other: '都不是',
		}),
	),
	awaySince: dayQuestion('从哪天起在外省住或者工作？', undefined, '2026-3-1'),
	referred: yesNo('开了转诊转院意见吗？', '由参保省规定的协议机构开。'),
	injuryConfirmed: yesNo(
		'认定或者确认办好了吗？',
		'工伤认定、复发确认、康复确认或者辅助器具确认，看您要用哪一样。',
	),
	filedElsewhere: pick(
		'备案了吗？',
		optionsOf({ approved: '已经同意', waiting: '交了，还在等', no: '还没有' }),
	),
	filedUntil: dayQuestion('备案到哪天为止？', '看备案的结果。', '2026-12-31'),
	admitted: dayQuestion('哪天住院的？', '还没有住院就不填；配辅助器具的写配置的日子。', '2026-9-29'),
	discharged: dayQuestion('哪天出院的？', '还没有出院就不填。', '2026-10-12'),
	openThere: yesNo('那家机构开通直接结算了吗？', '在国家社会保险公共服务平台可以查。'),
	thirdParty: yesNo('有第三方责任吗？', '比如交通事故，对方有责任。'),
};

/**
 * Whether treatment of a work injury in another province is settled there directly, what is, and how to file.
 * 人社部发〔2024〕11号, a trial of one year from 1 April 2024.
 *
 * @example living in another province since 2023-10-01: may file from 2024-04-01, half a year included
 */
export const injuryElsewhere: Matter<InjuryElsewhereFacts> = {
	id: 'injury-elsewhere',
	says: '到外省治工伤，谁能在那里直接结算、怎样备案、哪些费用回来再报。',
	inForce: {
		from: injuryElsewhereTrial.from,
		until: injuryElsewhereTrial.until,
		remark: '试点写的是一年，从2024年4月1日算。之后有没有延续没有查到，去以前请问参保地经办机构或12333。',
		cite: injuryElsewhereTrial.cite,
	},
	questions,
	asks({ elsewhereFor, elsewhereWhy }) {
		if (elsewhereFor === 'outpatient') return ['elsewhereFor'];
		return [
			'elsewhereFor',
			'elsewhereWhy',
			...(elsewhereWhy === 'living' ? (['awaySince'] as const) : []),
			...(elsewhereWhy === 'referral' ? (['referred'] as const) : []),
			...(elsewhereWhy === 'other' ? [] : (['injuryConfirmed'] as const)),
		];
	},
	refines(facts, on) {
		const { elsewhereFor, filedElsewhere } = facts;
		const mayFile = findingOf(who, facts, on).truth;
		if (elsewhereFor === 'outpatient' || mayFile === 'no' || mayFile === 'unknown') return [];
		const rest: Key[] = ['filedUntil', 'openThere', 'thirdParty', 'admitted', 'discharged'];
		return ['filedElsewhere', ...(filedElsewhere === 'approved' ? rest : [])];
	},
	check(facts, on) {
		const { elsewhereWhy, awaySince, admitted, discharged } = facts;
		return {
			...(awaySince !== undefined && awaySince > on && { awaySince: '日子在将来，请写已经开始的那天' }),
			...(admitted !== undefined &&
				awaySince !== undefined &&
				(elsewhereWhy ?? 'living') === 'living' &&
				admitted < awaySince && { admitted: '住院在去外省以前？请核对这两个日子' }),
			...(discharged !== undefined &&
				discharged > on && { discharged: '出院的日子在将来；还没有出院就不填' }),
			...(admitted !== undefined &&
				discharged !== undefined &&
				discharged < admitted && { discharged: '出院在住院以前？请核对这两个日子' }),
		};
	},
	answer(facts, on) {
		const finding = findingOf(direct, facts, on);
		const main = mainOf(facts, on);
		const { elsewhereWhy, awaySince, filedUntil, admitted, discharged } = facts;
		const answered = Object.keys(facts).length > 0;
		const half =
			elsewhereWhy === 'living' && awaySince !== undefined
				? plusMonthsToDay(awaySince, monthsAway)
				: undefined;
		const stayed = admitted !== undefined && admitted <= (filedUntil ?? admitted);
		const dates: AnswerDate[] = [
			...(half === undefined ? [] : [{ day: half, says: '在外省满半年', cite: at('三（一）') }]),
			...(filedUntil === undefined
				? []
				: [
						{
							day: filedUntil,
							says: stayed ? '备案到期（已经入院的不受影响）' : '备案到期，最迟这天入院',
							cite: at('规程第十三条'),
							...(!stayed && { deadline: true as const }),
						},
					]),
		];
		const stays = facts.elsewhereFor !== 'outpatient';
		const overYearEnd =
			stays &&
			admitted !== undefined &&
			discharged !== undefined &&
			admitted.slice(0, 4) < discharged.slice(0, 4);
		return answerWith({
			...(main && { main }),
			missing: finding.missing,
			lines: [
				...(overYearEnd
					? [{ ...yearEnd, value: `按出院的${sayDay(discharged)}，整笔结算` }]
					: answered && stays
						? [yearEnd]
						: []),
			],
			tables: [covers],
			dates: dates.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
			...(answered && { finding }),
			todo: todoFor(facts),
			steps:
				half === undefined
					? []
					: [
							{
								says: `${awaySince ? sayDay(awaySince) : ''}起在外省，加${monthsAway}个月，那天就算满半年`,
								result: sayDay(half),
								cite: at('三（一）'),
							},
						],
			open,
		});
	},
};
