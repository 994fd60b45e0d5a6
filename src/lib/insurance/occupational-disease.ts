import { choice, day as dayQuestion, optionsOf, text, yesNo } from '$lib/engine/ask';
import { allOf, findingOf, type Requirement } from '$lib/engine/condition';
import { day, sayDay, type Day } from '$lib/engine/day';
import type { Questions } from '$lib/engine/fact';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import {
	acuteDiseases,
	occupationalDiseases,
	type OccupationalDisease,
} from '$lib/law/occupational-diseases';
import { when } from '$lib/engine/when';
import { searchDiseases } from './disease-search';
import { answerWith, type Answer, type AnswerLine, type Matter } from '$lib/matters/matter';

export type DiseaseFacts = {
	/** part of a name, as typed */
	disease?: string;
	/** the day it was diagnosed; without it the day asked */
	diagnosed?: Day;
	/** whether one's work is what the disease is restricted to */
	inLimit?: boolean;
	injuryInsured?: 'chongqing' | 'gig' | 'no';
	fromWork?: boolean;
	accidentFiled?: boolean;
	diagnosedAcute?: boolean;
	appliedInTime?: boolean;
	recognised?: boolean;
	firstHarmStated?: boolean;
};
type Key = keyof DiseaseFacts;

const listCite = cite('occupationalDiseases', '通知');
const payCite = cite('acuteDiseases', '一');
const scopeCite = cite('acuteDiseases', '二');
const annex = cite('acuteDiseases', '附件');
/** What is looked for; a broken link may hold anything. */
const typedIn = (disease: unknown): string => (typeof disease === 'string' ? disease.trim() : '');

/** From when Chongqing's fund may pay the first treatment. */
const payFrom = day('2024-12-20');

/** @param without what it comes to where it was not done: unknown where the notice asks for it without making the payment hang on it */
const whole = (
	key: Key,
	rest: { says: string; otherwise: string; canChange?: true },
	without: 'no' | 'unknown' = 'no',
) =>
	when<DiseaseFacts, Key>(key, (value) => (value === true ? 'yes' : without), {
		...rest,
		cite: payCite,
		otherwise: (facts) => (facts[key] === false ? rest.otherwise : undefined),
	});

const onAcuteList = (disease: OccupationalDisease | undefined): Requirement<DiseaseFacts> => ({
	says: '这个病在重庆的急性职业病目录里',
	cite: annex,
	needs: ['disease'],
	holds: () => (disease === undefined ? 'unknown' : disease.acute ? 'yes' : 'no'),
	otherwise: '不在这32种里的，这份通知管不到，待遇按工伤保险的一般规定。',
});

/** When Chongqing's fund pays the first treatment of an acute occupational disease. */
const firstTreatment = (disease: OccupationalDisease | undefined): Requirement<DiseaseFacts> =>
	allOf<DiseaseFacts>(
		onAcuteList(disease),
		when<DiseaseFacts, 'injuryInsured'>(
			'injuryInsured',
			(insured) => (insured === 'chongqing' ? 'yes' : insured === 'gig' ? 'unknown' : 'no'),
			{
				says: '已参加重庆的工伤保险',
				cite: payCite,
				otherwise: (facts) =>
					facts.injuryInsured === 'gig'
						? '参加职业伤害保障的新就业形态人员可以参照这份通知，怎样参照没有写，请问12333。'
						: facts.injuryInsured === 'no'
							? '没有参保的，问单位和12333：单位应当参保而没有参保的，费用由谁出。'
							: undefined,
			},
		),
		whole('fromWork', {
			says: '因为工作受到急性职业病危害',
			otherwise: '不是因为工作的，不算工伤。有不同看法的，由社会保险行政部门认定。',
		}),
		whole(
			'accidentFiled',
			{
				says: '单位及时备案，并填了《工伤事故备案表》',
				otherwise:
					'请单位马上用电话、传真等向负责工伤认定的社会保险行政部门备案。这是单位的事；没有备案或者晚了，影不影响付钱，通知没有写，请问那里。',
				canChange: true,
			},
			'unknown',
		),
		whole('diagnosedAcute', {
			says: '诊断或者鉴定为急性职业病',
			otherwise: '要先由职业病诊断机构诊断；对诊断不服的，可以申请鉴定。',
			canChange: true,
		}),
		whole('appliedInTime', {
			says: '在规定的时限里申请了工伤认定',
			otherwise: '还没有过时限的，马上申请。时限多长通知没有写，请问12333。',
			canChange: true,
		}),
		whole('recognised', {
			says: '社会保险行政部门已经认定为工伤',
			otherwise: '等认定决定出来才能付。',
			canChange: true,
		}),
		whole(
			'firstHarmStated',
			{
				says: '诊断书和认定决定写明了最初受害的时间',
				otherwise: '这两份都应当写明。请诊断机构和认定部门写进去；没有写的，从哪天起付说不清。',
				canChange: true,
			},
			'unknown',
		),
	);

const payKeys = [
	'injuryInsured',
	'fromWork',
	'accidentFiled',
	'diagnosedAcute',
	'appliedInTime',
	'recognised',
	'firstHarmStated',
] as const satisfies readonly Key[];

const placeOf = ({ class: { number, name }, id }: OccupationalDisease): string => {
	const part = id.includes('（一）') ? '尘肺病，' : id.includes('（二）') ? '其他呼吸系统疾病，' : '';
	return `${number}、${name}，${part}第${id.slice(id.lastIndexOf('.') + 1)}项`;
};

/** What to do about any of them, and about an acute one. */
const anySteps: readonly Step[] = [
	{ says: '先到职业病诊断机构诊断' },
	{ says: '拿着诊断书，向社会保险行政部门申请工伤认定；谁去申请、材料和时限请问12333' },
];
const acuteSteps: readonly Step[] = [
	{
		says: '请单位马上用电话、传真等向负责工伤认定的社会保险行政部门备案，填《工伤事故备案表》',
		cite: payCite,
	},
	{ says: '先到职业病诊断机构诊断，请诊断书写明最初受害的时间', cite: payCite },
	{ says: '拿着诊断书，在规定的时限里申请工伤认定；认定决定书也要写明最初受害的时间', cite: payCite },
];

const open = [
	'在目录里不等于已经算工伤：要职业病诊断机构诊断，再由社会保险行政部门认定。',
	'申请工伤认定的时限多长，这两份文件都没有写，请问12333。',
];

const day1 = sayDay(day('2025-08-01'));

/** Whether it is on the national list, in the one line. */
function mainOf(
	{ name, limit, rest }: OccupationalDisease,
	{ inLimit }: DiseaseFacts,
): NonNullable<Answer['main']> {
	if (rest)
		return { label: name, value: '看诊断', tone: 'plain', note: '目录留的一项，由职业病诊断机构按标准判断' };
	if (limit === undefined || inLimit === true) return { label: name, value: '在目录里', tone: 'good' };
	return inLimit === false
		? { label: name, value: '您的工作不算', tone: 'alert', note: `目录里有，但${limit}` }
		: { label: name, value: '看您的工作', tone: 'plain', note: `目录里有，但${limit}` };
}

/** Whether the notice on the first treatment stood when it was diagnosed; of a diagnosis before it says nothing. */
const paysAt = ({ diagnosed }: DiseaseFacts, on: Day): boolean => (diagnosed ?? on) >= payFrom;

function payLine(disease: OccupationalDisease, facts: DiseaseFacts, on: Day): AnswerLine {
	const label = '最初的救治费用';
	if (on < payFrom) return { label, value: '那时候没有读到规定', note: `${sayDay(payFrom)}起才有这份通知` };
	if (!paysAt(facts, on))
		return {
			label,
			value: '说不准',
			note: `通知${sayDay(payFrom)}起执行，那以前诊断的管不管，没有写，请问12333`,
			cite: cite('acuteDiseases', '四'),
		};
	const { truth } = findingOf(firstTreatment(disease), facts, on);
	return {
		label,
		value: truth === 'yes' ? '可以由工伤保险基金付' : truth === 'no' ? '还不能由基金付' : '看“条件”',
		note: '只付工伤保险诊疗项目、药品目录和住院标准以内的',
		cite: scopeCite,
	};
}

function forDisease(disease: OccupationalDisease, facts: DiseaseFacts, on: Day): Answer {
	const date = facts.diagnosed ?? on;
	const early = occupationalDiseases.at(date) === undefined;
	const { acute, limit, remark } = disease;
	const finding = acute && paysAt(facts, on) ? findingOf(firstTreatment(disease), facts, on) : undefined;
	const wantsLimit = !early && limit !== undefined && facts.inLimit === undefined;
	return answerWith({
		todo: acute ? acuteSteps : anySteps,
		open,
		main: early
			? {
					label: disease.name,
					value: '要看旧目录',
					tone: 'plain',
					note: `${day1}以前按2013年的目录，这里没有读到`,
				}
			: mainOf(disease, facts),
		missing: [...(wantsLimit ? ['inLimit'] : []), ...(finding?.missing ?? [])],
		lines: [
			{ label: early ? '新目录里' : '在哪里', value: placeOf(disease), cite: disease.cite },
			...(limit === undefined ? [] : [{ label: '限定', value: limit, cite: disease.cite }]),
			{
				label: '重庆急性职业病目录',
				value: acute ? `有，第${acute.number}项` : '没有',
				...(acute && acute.name !== disease.name && { note: `那里写作“${acute.name}”` }),
				cite: annex,
			},
			...(acute ? [payLine(disease, facts, on)] : []),
		],
		notices: remark === undefined ? [] : [remark],
		...(finding && { finding }),
		steps: [
			{
				says: early
					? `${sayDay(date)}，新目录还没有实施`
					: `${sayDay(date)}，按${day1}起实施的目录，12类135种`,
				cite: listCite,
			},
		],
		assumptions: [
			facts.diagnosed === undefined
				? `没有填诊断的日子，按${sayDay(on)}有效的目录看。`
				: '按诊断那天有效的目录看；通知没有明说以哪一天为准。',
		],
	});
}

const notNamed =
	'没有列名的化学中毒、尘肺病、皮肤病和放射性损伤，符合诊断标准的，也可能算目录留的那几项，由职业病诊断机构判断。';

function found(typed: string, facts: DiseaseFacts, on: Day): Answer {
	const { meant, others, near } = searchDiseases(typed);
	if (meant) return forDisease(meant, facts, on);
	const shown = typed.length > 12 ? `${typed.slice(0, 12)}…` : typed;
	if (others.length === 0)
		return answerWith({
			main: {
				label: `“${shown}”`,
				value: '目录里没有找到',
				tone: 'alert',
				note: '换个说法再试，或者在整个目录里找',
			},
			missing: ['disease'],
			open: [notNamed],
		});
	return answerWith({
		main: near
			? {
					label: `没有叫“${shown}”的，名字相近的`,
					value: `${others.length}种`,
					tone: 'plain',
					note: '选一种，或者写全名字',
				}
			: { label: `有“${shown}”的`, value: `${others.length}种`, tone: 'plain', note: '选一种，或者写全名字' },
		missing: ['disease'],
		...(near && { open: [notNamed] }),
	});
}

const questions: Questions<DiseaseFacts> = {
	disease: text('什么病？', 40, '写名字里的几个字就行，边写边找。', '尘肺、苯、噪声'),
	diagnosed: dayQuestion('哪天诊断的？', '还没有诊断就不填。', '2025-9-1'),
	inLimit: yesNo('您的工作在限定的范围里吗？', '这个病只限某些工作，看答案里的“限定”。'),
	injuryInsured: choice(
		'参加了工伤保险吗？',
		optionsOf({
			chongqing: ['参加了', '在重庆参保'],
			gig: ['职业伤害保障', '外卖、网约车等新就业形态'],
			no: ['没有', '没有参加，或者不在重庆'],
		}),
	),
	fromWork: yesNo('是因为工作得的吗？'),
	accidentFiled: yesNo('单位及时备案了吗？', '用电话、传真等备案，并填《工伤事故备案表》。'),
	diagnosedAcute: yesNo('诊断或鉴定为急性职业病了吗？'),
	appliedInTime: yesNo('按时申请工伤认定了吗？'),
	recognised: yesNo('认定为工伤了吗？'),
	firstHarmStated: yesNo('诊断书和认定决定写明最初受害的时间了吗？'),
};

/**
 * Whether a disease is on the catalogue of occupational diseases, restricted to some work, on Chongqing's list of acute ones, and
 * whether the fund pays its first treatment. 国卫职健发〔2024〕39号; 渝人社发〔2024〕23号.
 *
 * @example { disease: '氯气' } on 2025-08-01: listed, 五.12, and the sixth of the acute ones
 */
export const occupationalDisease: Matter<DiseaseFacts> = {
	id: 'occupational-disease',
	says: `查一个病在不在职业病目录里（12类135种），是不是重庆的急性职业病（${acuteDiseases.length}种），最初的救治费用谁付。`,
	inForce: { from: day('2025-08-01'), cite: listCite },
	questions,
	asks: ({ disease, diagnosed }, on) => {
		const meant = searchDiseases(typedIn(disease)).meant;
		const listed = occupationalDiseases.at(diagnosed ?? on) !== undefined;
		return meant?.limit === undefined || !listed ? ['disease'] : ['disease', 'inLimit'];
	},
	refines(facts, on) {
		const { meant } = searchDiseases(typedIn(facts.disease));
		if (!meant) return [];
		if (!meant.acute || !paysAt(facts, on)) return ['diagnosed'];
		const open = findingOf(firstTreatment(meant), facts, on).missing;
		return ['diagnosed', ...payKeys.filter((key) => facts[key] !== undefined || open.includes(key))];
	},
	check(facts, on) {
		const { diagnosed } = facts;
		return {
			...(diagnosed !== undefined && diagnosed > on && { diagnosed: '诊断的日子在将来，请核对' }),
			...(diagnosed !== undefined && diagnosed < '1950-01-01' && { diagnosed: '诊断的日子太早了，请核对' }),
		};
	},
	answer(facts, on) {
		const typed = typedIn(facts.disease);
		return typed === '' ? answerWith({ missing: ['disease'] }) : found(typed, facts, on);
	},
};
