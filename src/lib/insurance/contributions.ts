import { money, optionsOf, pick, rate } from '$lib/engine/ask';
import { writeRate } from '$lib/engine/amount';
import { day, type Day } from '$lib/engine/day';
import { sayYuan, shareOf, sumOf, timesOf, type Fen } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { averageWage } from '$lib/law/average-wage';
import { cite } from '$lib/law/cite';
import { contributionBase } from '$lib/law/contribution-base';
import { contributionRates, individualMedical } from '$lib/law/contribution-rates';
import { type Standing, baseFor, limitsFrom } from './base';
import { answerWith, type Answer, type AnswerTable, type Matter, type Problems } from '$lib/matters/matter';
import { known, ownOf, partOf, publishedShares, wageProblem, type Share } from './shares';

type Year = '2024' | '2025' | '2026';

export type ContributionFacts = {
	insuredAs?: 'employee' | 'individual';
	/** the contribution year; without it the year of the day asked, as far as there is one */
	baseYear?: Year;
	/** of one month, before tax */
	wage?: Fen;
	/** the base an individual chooses */
	chosenBase?: Fen;
	/** use the rates public pages name, or one's own */
	rates?: 'published' | 'own';
	employerPensionRate?: number;
	employeePensionRate?: number;
	employerUnemploymentRate?: number;
	employeeUnemploymentRate?: number;
	employerMedicalRate?: number;
	employeeMedicalRate?: number;
	injuryRate?: number;
	individualPensionRate?: number;
	medicalTier?: 'first' | 'second' | 'none';
};

type Key = keyof ContributionFacts & string;

const years: readonly Year[] = ['2024', '2025', '2026'];
const yearOf = ({ baseYear }: ContributionFacts, on: Day): Year =>
	baseYear ?? years.findLast((year) => on >= `${year}-01-01`) ?? '2024';
const dayIn = (year: Year): Day => day(`${year}-07-01`);

/** Said where the day lies in a year nobody has limits of yet, and the year was not chosen. */
const sayLater = ({ baseYear }: ContributionFacts, on: Day): readonly string[] =>
	baseYear === undefined && on.slice(0, 4) > (years.at(-1) ?? '')
		? [`${on.slice(0, 4)}年度的上下限没有收进来，这里按${yearOf({}, on)}年度的算。新的请问12333。`]
		: [];

const employeeRateKeys = [
	'employerPensionRate',
	'employeePensionRate',
	'employerUnemploymentRate',
	'employeeUnemploymentRate',
	'employerMedicalRate',
	'employeeMedicalRate',
] as const satisfies readonly Key[];

/** What each insurance takes, as published or as entered; a rate nobody named is undefined. */
function sharesOf(facts: ContributionFacts, year: Year): readonly Share[] {
	const standing = facts.rates === 'own' ? undefined : contributionRates.at(dayIn(year));
	const published = standing?.value;
	const injury: Share = { name: '工伤保险', employer: facts.injuryRate };
	if (!published)
		return [
			{ name: '养老保险', employer: facts.employerPensionRate, employee: facts.employeePensionRate },
			{
				name: '失业保险',
				employer: facts.employerUnemploymentRate,
				employee: facts.employeeUnemploymentRate,
			},
			{ name: '医疗保险', employer: facts.employerMedicalRate, employee: facts.employeeMedicalRate },
			injury,
		];
	return [...publishedShares(published), injury];
}

const sayRate = (hundredths: number | undefined): string =>
	hundredths === undefined ? '' : `${writeRate(hundredths)}%`;

const said: Readonly<Record<Standing, string>> = {
	below: '低于下限，按下限缴',
	within: '在上下限之间，按工资缴',
	above: '高于上限，按上限缴',
};

/** No insurance takes half of a wage: somebody wrote 1600 for 16, or a sum. */
const mostRate = 5000;

function rateProblems(facts: ContributionFacts): Problems<ContributionFacts> {
	const keys = [...employeeRateKeys, 'injuryRate', 'individualPensionRate'] as const;
	return Object.fromEntries(
		keys.flatMap((key) => {
			const hundredths = facts[key];
			return hundredths !== undefined && hundredths > mostRate
				? [[key, `${sayRate(hundredths)}？太高了，请写百分数，例如16`]]
				: [];
		}),
	);
}

/** How the year's limits stand and where they come from. */
function stepsOnLimits(year: Year): readonly Step[] {
	const limits = contributionBase.at(dayIn(year));
	const average = averageWage.at(dayIn(year));
	if (!limits || !average) return [];
	const { lower, upper } = limits.value;
	const follow = limitsFrom(average.value);
	return [
		{
			says: `${year}年度缴费基数的下限和上限`,
			result: `${sayYuan(lower)}到${sayYuan(upper)}`,
			cite: limits.cite,
		},
		{
			says: `下限和上限是平均工资${sayYuan(average.value)}一年的60%和300%，除以12个月，不满1元的进到1元（文件只印结果，比例和进位是从三年的数看出来的）`,
			result: `${sayYuan(follow.lower)}和${sayYuan(follow.upper)}`,
			cite: average.cite,
		},
	];
}

function tableOf(shares: readonly Share[], base: Fen): AnswerTable {
	const rows = shares.map(({ name, employer, employee, sum }) => {
		const mine = sum ?? partOf(base, employee);
		const theirs = partOf(base, employer);
		const noShare = name === '工伤保险' && employee === undefined && sum === undefined;
		return {
			cells: [
				name,
				theirs === undefined ? '没有填' : `${sayYuan(theirs)}（${sayRate(employer)}）`,
				noShare
					? '不缴'
					: mine === undefined
						? '没有填'
						: employee === undefined
							? sayYuan(mine)
							: `${sayYuan(mine)}（${sayRate(employee)}）`,
			],
			noShare,
			theirs,
			mine: noShare ? undefined : mine,
		};
	});
	// Work injury may be left out, which is said; any other gap makes a sum of what is known misleading.
	const whole = rows.filter(({ noShare }) => !noShare);
	const total = (sums: readonly (Fen | undefined)[], needed: readonly (Fen | undefined)[]): string =>
		needed.includes(undefined) ? '没有填齐' : sayYuan(sumOf(known(sums)));
	return {
		caption: '每月各缴多少',
		head: ['险种', '单位缴', '个人缴'],
		rows: [
			...rows.map(({ cells }) => cells),
			[
				'合计',
				total(
					rows.map(({ theirs }) => theirs),
					whole.map(({ theirs }) => theirs),
				),
				total(
					rows.map(({ mine }) => mine),
					whole.map(({ mine }) => mine),
				),
			],
		],
	};
}

/** What of the figures was not read in a document, in one sentence; none where all are one's own or read. */
function sayWhence(
	year: Year,
	ratesPublished: boolean,
	withUnemployment: boolean,
	withMedical = false,
): readonly string[] {
	const limits = year === '2024' ? '' : `${year}年度的上下限`;
	const rates = ratesPublished ? '缴费比例' : '';
	const medical = withMedical ? '医疗保险的数' : '';
	const what = [rates, medical, limits]
		.filter(Boolean)
		.join('、')
		.replace(/、([^、]+)$/, '和$1');
	if (what === '') return [];
	const gap =
		ratesPublished && withUnemployment && year === '2026'
			? '失业保险费率1%，文件只写到2025年12月31日，2026年有没有延续没有查到，这里照旧算。'
			: '';
	return [`${what}没有读到正式文件，是几处公开网页一致的数。${gap}请以缴费单为准。`];
}
const roundedEach = '每个险种分别算到分，四舍五入；文件没有写怎样取整，和缴费单可能差几分钱。';

/** From which month the limits of a year hold is not known of any of them. */
const sayFirstMonth = (year: Year): string =>
	year === '2024'
		? '通知没有写2024年度的上下限从哪个月起用，这里按自然年。要按哪个月，请问税务部门或12333。'
		: `${year}年度的上下限从哪个月起用，没有核实${year === '2026' ? '，各处网页写法不同' : ''}，这里按自然年。要按哪个月，请问税务部门或12333。`;

function forEmployee(facts: ContributionFacts, year: Year): Answer {
	const limits = contributionBase.at(dayIn(year));
	if (!limits || facts.wage === undefined)
		return answerWith({ missing: ['wage'], steps: stepsOnLimits(year) });
	const { base, standing } = baseFor(facts.wage, limits.value);
	const shares = sharesOf(facts, year);
	const published = facts.rates !== 'own' && contributionRates.at(dayIn(year)) !== undefined;
	const missing = published ? [] : employeeRateKeys.filter((key) => facts[key] === undefined);
	const mine = ownOf(shares, base);
	const theirs = sumOf(known(shares.map(({ employer }) => partOf(base, employer))));
	const whole = missing.length === 0;
	return answerWith({
		main: whole
			? { label: '您每月缴', value: sayYuan(mine), tone: 'plain', note: '从工资里扣' }
			: { label: '缴费基数', value: sayYuan(base), tone: 'plain', note: '填上比例，就知道缴多少' },
		missing,
		lines: [
			{ label: '缴费基数', value: sayYuan(base), note: said[standing], cite: limits.cite },
			...(whole
				? [
						{
							label: '单位每月缴',
							value: sayYuan(theirs),
							...(facts.injuryRate === undefined && { note: '没有算工伤保险' }),
						},
						{ label: '您一年缴', value: sayYuan(timesOf(mine, 12)) },
						{ label: '单位一年缴', value: sayYuan(timesOf(theirs, 12)) },
					]
				: []),
		],
		tables: [tableOf(shares, base)],
		steps: [
			...stepsOnLimits(year),
			{ says: `月工资${sayYuan(facts.wage)}，${said[standing]}`, result: sayYuan(base), cite: limits.cite },
			...(published
				? [
						{
							says: '各险种比例',
							result: '见“每月各缴多少”',
							cite: cite('contributionRates2025'),
						},
					]
				: []),
		],
		notices: sayWhence(year, published, true),
		assumptions: [
			'按您填的月工资算。按哪一段时间的工资申报、哪些收入算在里面，文件没有写，请看单位申报的数。',
			roundedEach,
			...(published ? [] : ['大额医疗里个人每月缴的固定数（公开网页写5元），没有算进您缴的。']),
			...(facts.injuryRate === undefined
				? ['工伤保险全由单位缴，比例按行业分八类，没有填就没有算进单位那一边。']
				: []),
		],
		open: [sayFirstMonth(year)],
	});
}

/** Medical insurance of somebody insured individually, a month. */
function individualMedicalOf(facts: ContributionFacts, year: Year) {
	const standing = individualMedical.at(dayIn(year));
	const tier = facts.medicalTier;
	if (!standing?.current || tier === undefined || tier === 'none') return undefined;
	const { longTermCare, [tier]: yearly } = standing.value;
	return { yearly, longTermCare, cite: cite('individualMedical2025', tier === 'first' ? '一档' : '二档') };
}

function forIndividual(facts: ContributionFacts, year: Year): Answer {
	const limits = contributionBase.at(dayIn(year));
	const own = facts.rates === 'own';
	const published = contributionRates.at(dayIn(year));
	const hundredths = own || !published ? facts.individualPensionRate : published.value.individualPension;
	if (!limits) return answerWith({});
	const { lower, upper } = limits.value;
	const base = facts.chosenBase ?? lower;
	const pension = partOf(base, hundredths);
	const medical = individualMedicalOf(facts, year);
	const atFloor = partOf(lower, hundredths);
	const atCeiling = partOf(upper, hundredths);
	return answerWith({
		main:
			pension === undefined
				? { label: '缴费基数', value: sayYuan(base), tone: 'plain', note: '填上比例，就知道缴多少' }
				: {
						label: facts.chosenBase === undefined ? '养老保险每月最少缴' : '养老保险每月缴',
						value: sayYuan(pension),
						tone: 'plain',
					},
		missing: hundredths === undefined ? ['individualPensionRate'] : [],
		lines: [
			{
				label: '可以选的基数',
				value: `${sayYuan(lower)}到${sayYuan(upper)}`,
				note: '在这中间自己选',
				cite: limits.cite,
			},
			...(atFloor !== undefined && atCeiling !== undefined
				? [{ label: '养老保险每月', value: `${sayYuan(atFloor)}到${sayYuan(atCeiling)}` }]
				: []),
			...(pension === undefined ? [] : [{ label: '养老保险一年', value: sayYuan(timesOf(pension, 12)) }]),
			...(medical
				? [
						{
							label: '医疗保险一年',
							value: sayYuan(medical.yearly),
							note: `合每月${sayYuan(shareOf(medical.yearly, { take: 1, of: 12 }))}；长期护理保险另缴一年${sayYuan(medical.longTermCare)}`,
							cite: medical.cite,
						},
					]
				: []),
		],
		steps: [
			...stepsOnLimits(year),
			...(pension === undefined
				? []
				: [
						{
							says: `${sayYuan(base)}×${sayRate(hundredths)}`,
							result: sayYuan(pension),
							...(own || !published ? {} : { cite: cite('contributionRates2025', '个人身份养老') }),
						},
					]),
		],
		notices: [
			...sayWhence(year, !own && published !== undefined, false, medical !== undefined),
			...(facts.medicalTier !== undefined && facts.medicalTier !== 'none' && !medical
				? [`${year}年个人缴医疗保险的标准没有查到，没有算。请看缴费通知或问12333。`]
				: []),
		],
		assumptions: [roundedEach, ...(facts.chosenBase === undefined ? ['没有填基数，按下限算。'] : [])],
		open: [
			sayFirstMonth(year),
			'以个人身份缴医疗保险，公开网页写的是按档缴固定的数，和养老保险选的基数没有关系。',
		],
	});
}

/**
 * What contributions come to: the base for a wage, and each insurance by the month and the year.
 * 渝人社发〔2024〕18号 一、二 for 2024; later years and all rates second-hand, and shown as such.
 *
 * @example an employee of 2025 with 10,000 yuan a month pays 1,055: 8 %, 0.5 % and 2 % of it, and 5 yuan
 */
export const contributions: Matter<ContributionFacts> = {
	id: 'contributions',
	says: '按工资看缴费基数，看单位和您各缴多少；自己缴的，看最少最多缴多少。',
	// No last day is printed: the limits go by the year, and a year without any is said in the answer.
	inForce: { from: day('2024-01-01'), cite: cite('contributionBase2024', '二') },
	questions: {
		insuredAs: pick(
			'怎样参加的社会保险？',
			optionsOf({ employee: '单位给缴', individual: ['自己缴', '以个人身份参加职工养老保险'] }),
		),
		baseYear: pick('看哪一年的？', optionsOf({ 2024: '2024', 2025: '2025', 2026: '2026' })),
		wage: money('一个月工资多少？', '还没有扣社保和税的数；知道单位申报的，写申报的数。', '6000'),
		chosenBase: money('想按多少基数缴？', '不填就按最低的算。', '4553'),
		rates: pick(
			'缴费比例按哪里的？',
			optionsOf({ published: '公开网页写的', own: '我自己填' }),
			'重庆缴费比例的正式文件没有读到；手上有缴费单的，自己填更准。',
		),
		employerPensionRate: rate('养老保险，单位缴百分之几？', undefined, '16'),
		employeePensionRate: rate('养老保险，个人缴百分之几？', undefined, '8'),
		employerUnemploymentRate: rate('失业保险，单位缴百分之几？', undefined, '0.5'),
		employeeUnemploymentRate: rate('失业保险，个人缴百分之几？', undefined, '0.5'),
		employerMedicalRate: rate('医疗保险，单位缴百分之几？', '大额医疗也加在里面。', '10'),
		employeeMedicalRate: rate('医疗保险，个人缴百分之几？', undefined, '2'),
		injuryRate: rate('工伤保险，单位缴百分之几？', '按行业分八类，看单位的缴费单；不填就不算。', '0.3'),
		individualPensionRate: rate('养老保险，缴百分之几？', undefined, '20'),
		medicalTier: pick(
			'医疗保险缴哪一档？',
			optionsOf({ first: '一档', second: '二档', none: '不算医疗保险' }),
		),
	},
	asks: ({ insuredAs }) => [
		'insuredAs',
		...(insuredAs === 'employee' ? (['wage'] as const) : []),
		...(insuredAs === 'individual' ? (['chosenBase'] as const) : []),
	],
	refines(facts, on) {
		const { insuredAs, rates } = facts;
		if (insuredAs === undefined) return [];
		const published = contributionRates.at(dayIn(yearOf(facts, on))) !== undefined;
		const own = rates === 'own' || !published;
		const source = published ? (['baseYear', 'rates'] as const) : (['baseYear'] as const);
		return insuredAs === 'individual'
			? [...source, ...(own ? (['individualPensionRate'] as const) : []), 'medicalTier']
			: [...source, ...(own ? employeeRateKeys : []), 'injuryRate'];
	},
	check(facts, on): Problems<ContributionFacts> {
		const limits = contributionBase.at(dayIn(yearOf(facts, on)))?.value;
		const { wage, chosenBase } = facts;
		const tooHigh = wage === undefined ? undefined : wageProblem(wage);
		return {
			...rateProblems(facts),
			...(wage === (0 as Fen) && { wage: '工资是0吗？没有工资的，选“自己缴”' }),
			...(tooHigh !== undefined && { wage: tooHigh }),
			...(limits &&
				chosenBase !== undefined &&
				(chosenBase < limits.lower || chosenBase > limits.upper) && {
					chosenBase: `基数要在${sayYuan(limits.lower)}到${sayYuan(limits.upper)}之间`,
				}),
		};
	},
	answer(facts, on) {
		const year = yearOf(facts, on);
		const later = sayLater(facts, on);
		if (facts.insuredAs === undefined)
			return answerWith({ missing: ['insuredAs'], notices: later, steps: stepsOnLimits(year) });
		const answer = facts.insuredAs === 'employee' ? forEmployee(facts, year) : forIndividual(facts, year);
		return { ...answer, notices: [...later, ...answer.notices] };
	},
};
