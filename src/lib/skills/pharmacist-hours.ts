import { day, firstDayOf, lastDayOf, type Day } from '$lib/engine/day';
import { monthOf } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { pharmacistHours as law } from '$lib/law/pharmacist-hours';
import { answerWith, type Answer, type AnswerDate, type AnswerLine, type Matter } from '$lib/matters/matter';
import {
	countsOf,
	creditsOf,
	lacksCount,
	professionalOf,
	sayHours,
	totalOf,
	type Credit,
} from './pharmacist-hours/credits';
import { check, questions, saysWhat, usualKeys, type PharmacistFacts } from './pharmacist-hours/questions';

type Key = keyof PharmacistFacts & string;

const owed = law.yearly.hours * 100;
/** The first and the only day that matters here: the year's last. */
const lastDayIn = (year: number): Day => lastDayOf(monthOf(year, 12));

const yearAsked = ({ hoursYear }: PharmacistFacts, on: Day): number => hoursYear ?? Number(on.slice(0, 4));

const table = {
	caption: '怎样算学时',
	head: ['做了什么', '最多怎样算'],
	rows: [
		['脱产培训', `每天${law.offJob.each}学时`],
		['网络培训', '按实际学时'],
		['药学类大专以上学历（学位）', `取得那年${law.degree.most}学时`],
		['课题（结项那年）', '独立每项40；合作的，主持每项30、参与每项10'],
		['论文', `独立每篇10，合作每篇5；一年一共${law.mostForArticles}`],
		['著作、译著', `独立每本30；合作的，第一作者20、其他10；一年一共${law.mostForBooks}`],
		['讲课、报告', `实际时间的${law.teaching.times}倍`],
		['评比、竞赛三等奖以上', `每项${law.prizes.each}，同一活动算一次`],
	],
	note: '除了网络培训，都是“最多”，实际算多少由省级药监部门认定。论文和著作的60学时各算各的。',
};

const general = {
	tables: [table],
	todo: [
		{ says: '参加培训的，学时由培训机构报上去，自己核对一下登记了没有', cite: law.papers.cite },
		{ says: '论文、课题、讲课等，自己当年就把材料报给本地省级药监部门', cite: law.papers.cite },
		{ says: '没学够，会影响注册执业：参加继续教育是注册的必要条件', cite: law.registration.cite },
		{
			says: '学时要真学：用欺骗、贿赂等手段得来的会撤销，记入个人不良信息，还会通报单位',
			cite: law.fraud.cite,
		},
		{ says: '弄不清怎样认定的，请问重庆市药监局' },
	] satisfies readonly Step[],
	open: [
		'重庆怎样认定和登记学时、公需科目学什么，由市里定，没有读到，请问重庆市药监局。',
		'“专业科目一般不少于总学时的三分之二”：总学时是90学时还是实际学的，没有写明；写的是“一般”，不是一定。',
		'援派不满一年的，当年是不是也视同完成，没有写，请问省级药监部门。',
	],
};

/** Hours may be owed for the year: these rules held, and the certificate is of a year before. */
function isOwed(facts: PharmacistFacts, on: Day): boolean {
	const year = yearAsked(facts, on);
	return year >= law.firstYear && (facts.pharmacistSince === undefined || facts.pharmacistSince < year);
}

/** Years of which nothing is owed, or of which these rules do not speak. */
function without(facts: PharmacistFacts, on: Day): Answer['main'] | undefined {
	const { pharmacistSince, pharmacistCase } = facts;
	const year = yearAsked(facts, on);
	const label = `${year}年的继续教育`;
	if (year < law.firstYear)
		return {
			label,
			value: '按以前的规定',
			tone: 'plain',
			note: '这份规定2024年1月8日起施行，以前的没有读到',
		};
	if (pharmacistSince !== undefined && year <= pharmacistSince)
		return {
			label,
			value: '不用学',
			tone: 'good',
			note: `${pharmacistSince}年取得证书，从${pharmacistSince + 1}年起，每年${law.yearly.hours}学时`,
		};
	if (pharmacistCase === 'seconded')
		return { label, value: '视同完成', tone: 'good', note: '援派工作期间视同完成年度学时' };
	if (pharmacistCase === 'emergency')
		return {
			label,
			value: '可以视同参加',
			tone: 'good',
			note: '省级药监部门已经确认；抵多少学时没有写，以它的确认为准',
		};
	if (pharmacistCase === 'unregistered')
		return {
			label,
			value: '鼓励学，没有硬要求',
			tone: 'plain',
			note: '有证书没有注册执业的，鼓励参照着学；以后注册执业要看继续教育',
		};
	return undefined;
}

/** What the rules say of such a year; of those before them nothing was read. */
function whyWithout(facts: PharmacistFacts, on: Day): readonly Step[] {
	if (yearAsked(facts, on) < law.firstYear) return [];
	if (!isOwed(facts, on)) return [{ says: '取得证书的第二年起，每年不少于90学时', cite: law.yearly.cite }];
	return facts.pharmacistCase === 'unregistered'
		? [{ says: '规定管的是注册执业的药师', cite: law.who.cite }]
		: [{ says: without(facts, on)?.note ?? '', cite: law.seconded.cite }];
}

/** Everything but what goes by actual hours is a maximum. */
const isCertain = (credits: readonly Credit[]): boolean =>
	credits.every(({ cite }) => cite === law.online.cite || cite === law.recognised.cite);

function mainOf(
	facts: PharmacistFacts,
	credits: readonly Credit[],
	year: number,
): NonNullable<Answer['main']> {
	const { professionalHours } = facts;
	const total = totalOf(credits);
	const label = `${year}年的继续教育`;
	const most = isCertain(credits) ? '' : '最多';
	// What is credited at the most may turn out less: enough only if so.
	const ifMost = most && '按最多算，';
	const tone = most ? 'plain' : 'good';
	const unfilled = usualKeys.some((key) => facts[key] === undefined) || lacksCount(facts);
	if (total < owed)
		return {
			label,
			value: `${unfilled ? '按已填的，' : most && '至少'}还差${sayHours(owed - total)}`,
			tone: 'alert',
			note: `已学的${most}能算${sayHours(total)}，要${law.yearly.hours}学时`,
		};
	const [ofOwed, ofTotal] = [professionalOf(owed), professionalOf(total)];
	if (professionalHours === undefined)
		return {
			label,
			value: `${ifMost}够${law.yearly.hours}学时`,
			tone,
			note: `${most}能算${sayHours(total)}。里面专业科目一般要${sayHours(ofOwed)}以上，填了再看`,
		};
	if (professionalHours < ofOwed)
		return {
			label: `${year}年的专业科目`,
			value: `还差${sayHours(ofOwed - professionalHours)}`,
			tone: 'alert',
			note: `一共够了；专业科目一般不少于三分之二，90学时里要${sayHours(ofOwed)}`,
		};
	return {
		label,
		value: `${ifMost}够了`,
		tone,
		note:
			professionalHours < ofTotal
				? `专业科目按90学时看够了；按实际学的${sayHours(total)}看，还差${sayHours(ofTotal - professionalHours)}，文件没有写明按哪个`
				: `${most}能算${sayHours(total)}，专业科目也够三分之二`,
	};
}

function professionalLines({ professionalHours }: PharmacistFacts, total: number): readonly AnswerLine[] {
	const least =
		total > owed
			? `按90学时要${sayHours(professionalOf(owed))}；按实际学的要${sayHours(professionalOf(total))}`
			: `要${sayHours(professionalOf(owed))}`;
	return [
		{
			label: '专业科目',
			value: professionalHours === undefined ? '没有填' : sayHours(professionalHours),
			note: `一般${least}以上`,
			cite: law.professional.cite,
		},
	];
}

/** The days by which one learns, hands in, makes up. */
function datesOf({ pharmacistCase }: PharmacistFacts, year: number, short: boolean): readonly AnswerDate[] {
	return [
		{
			day: lastDayIn(year),
			says: `${short ? `学满${year}年的学时，` : ''}交论文、讲课等其他活动的材料`,
			deadline: true,
			cite: short ? law.carry.cite : law.papers.cite,
		},
		...(short && pharmacistCase === 'prevented'
			? [
					{
						day: lastDayIn(year + 1),
						says: `补学${year}年没学完的`,
						deadline: true as const,
						cite: law.carry.cite,
					},
				]
			: []),
	];
}

/** Said of a year that went by without its hours. */
function tooLate({ pharmacistCase }: PharmacistFacts, year: number, on: Day): string {
	const past = on > lastDayIn(year + 1);
	if (pharmacistCase === 'prevented')
		return past
			? `${year}年已经过去。因伤、病、孕等没学完的，只能在${year + 1}年补学，也已经过去，请问重庆市药监局怎么办。`
			: `${year}年已经过去。因伤、病、孕等没学完的，单位出证明，可以在${year + 1}年补学。`;
	return `${year}年已经过去，学时原则上不能补。只有因伤、病、孕等没学完、单位出证明的，可以在${year + 1}年补学${past ? '，也已经过去' : ''}。`;
}

function reckoned(facts: PharmacistFacts, credits: readonly Credit[], on: Day): Answer {
	const year = yearAsked(facts, on);
	const total = totalOf(credits);
	const short = total < owed;
	const unsaid = usualKeys.filter((key) => facts[key] === undefined);
	return answerWith({
		...general,
		main: mainOf(facts, credits, year),
		missing: [
			...unsaid,
			...countsOf(facts).filter((key) => facts[key] === undefined),
			...(facts.professionalHours === undefined ? ['professionalHours'] : []),
			...(facts.pharmacistSince === undefined ? ['pharmacistSince'] : []),
		],
		lines: [
			...credits.map(({ says, count, hours, cite }) => ({
				label: says,
				value: sayHours(hours),
				note: count,
				cite,
			})),
			{
				label: '一共能算',
				value: sayHours(total),
				note: `每年不少于${law.yearly.hours}学时`,
				cite: law.yearly.cite,
			},
			...professionalLines(facts, total),
			{ label: '多出来的', value: '不能转到明年', note: '学时只在当年有效', cite: law.carry.cite },
		],
		dates: datesOf(facts, year, short),
		notices: short && on > lastDayIn(year) ? [tooLate(facts, year, on)] : [],
		steps: [
			...credits.map(({ says, count, hours, cite }) => ({
				says: `${says}：${count}`,
				result: sayHours(hours),
				cite,
			})),
			{ says: '加起来', result: sayHours(total), cite: law.yearly.cite },
			...(short ? [{ says: `${law.yearly.hours}学时减去这些`, result: sayHours(owed - total) }] : []),
			{
				says: '90学时的三分之二，专业科目',
				result: sayHours(professionalOf(owed)),
				cite: law.professional.cite,
			},
		],
		assumptions: [
			...(facts.pharmacistSince === undefined ? [`没有填取得证书的年份，当作${year}年以前就有。`] : []),
			...(facts.hoursYear === undefined ? [`没有填年份，看的是${year}年。`] : []),
			...(unsaid.length > 0 || lacksCount(facts) ? ['没有填的活动，当作没有。'] : []),
			...(facts.pharmacistCase === undefined ? ['当作已经注册执业，没有特别的情况。'] : []),
		],
	});
}

/**
 * Whether a pharmacist's further training of one year is enough: hours owed, credited at the most, and missing. 国药监人〔2024〕3号.
 *
 * @example certificate of 2024, in 2025 five days off the job and 45 hours online: 85 hours, 5 short
 */
export const pharmacistHours: Matter<PharmacistFacts> = {
	id: 'pharmacist-hours',
	says: '执业药师每年要学90学时：已经学的能算多少，还差多少，专业科目够不够。',
	inForce: { from: day('2024-01-08'), cite: law.force.cite },
	questions,
	asks(facts, on): readonly Key[] {
		const first: readonly Key[] = ['pharmacistSince', 'hoursYear'];
		return without(facts, on) ? first : [...first, ...usualKeys, 'professionalHours'];
	},
	refines(facts, on): readonly Key[] {
		if (without(facts, on)) return isOwed(facts, on) ? ['pharmacistCase'] : [];
		return ['alsoDid', ...countsOf(facts), 'pharmacistCase'];
	},
	check,
	answer(facts, on) {
		const year = yearAsked(facts, on);
		const main = without(facts, on);
		if (main)
			return answerWith({
				...general,
				main,
				...(facts.pharmacistSince !== undefined &&
					year >= law.firstYear &&
					year <= facts.pharmacistSince && {
						dates: [
							{
								day: firstDayOf(monthOf(facts.pharmacistSince + 1, 1)),
								says: `开始每年${law.yearly.hours}学时`,
								month: true,
								cite: law.yearly.cite,
							},
						],
					}),
				steps: whyWithout(facts, on),
				assumptions: facts.hoursYear === undefined ? [`没有填年份，看的是${year}年。`] : [],
			});
		if (saysWhat(facts)) return reckoned(facts, creditsOf(facts), on);
		return answerWith({
			...general,
			...(facts.pharmacistSince !== undefined && {
				main: {
					label: `${year}年要学`,
					value: `${law.yearly.hours}学时`,
					tone: 'plain',
					note: `专业科目一般${sayHours(professionalOf(owed))}以上。填上学了多少，看还差多少`,
				},
				dates: datesOf(facts, year, true),
			}),
			missing: [
				...(facts.pharmacistSince === undefined ? ['pharmacistSince'] : []),
				...usualKeys,
				'professionalHours',
			],
			steps: [{ says: '取得证书的第二年起，每年不少于90学时', cite: law.yearly.cite }],
			assumptions: facts.hoursYear === undefined ? [`没有填年份，看的是${year}年。`] : [],
		});
	},
};
