import { money, month, rate, yesNo } from '$lib/engine/ask';
import { writeRate } from '$lib/engine/amount';
import { firstDayOf, lastDayOf, monthOfDay, type Day } from '$lib/engine/day';
import { sayYuan, shareOf, sumOf, timesOf, type Fen } from '$lib/engine/money';
import {
	monthOf,
	monthsBetween,
	plusMonths,
	sayMonth,
	sayMonths,
	yearOf,
	type Month,
} from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import { contributionBase } from '$lib/law/contribution-base';
import { contributionRates } from '$lib/law/contribution-rates';
import { olderUnemployed as law } from '$lib/law/older-unemployed';
import {
	answerWith,
	type Answer,
	type AnswerDate,
	type AnswerLine,
	type AnswerTable,
	type Matter,
} from '$lib/matters/matter';
import { ageQuestions, askForAge, checkAge, statutoryOf, type AgeFacts } from '$lib/matters/shared-facts';
import { fundMonths, toRetirement, type ToRetirement } from './to-retirement';

export type OlderFacts = AgeFacts & {
	/** as on the subsidies page */
	drawingUnemploymentBenefit?: boolean;
	/** the last month of the benefit as approved */
	benefitEndsIn?: Month;
	/** drew it on 2024-12-31 */
	drewAtReform?: boolean;
	/** the first month drawn */
	drawingSince?: Month;
	/** what one pays a month oneself, insured individually */
	ownPension?: Fen;
	/** as on the subsidies page, in hundredths of a per cent */
	individualPensionRate?: number;
};

type Key = keyof OlderFacts & string;

const { cites, year } = law;
const ratePlace = cite('contributionRates2025', '个人身份养老');

const outcomeOf = (facts: OlderFacts): ToRetirement | undefined => {
	const statutory = statutoryOf(facts);
	const { benefitEndsIn, drewAtReform } = facts;
	if (!statutory || benefitEndsIn === undefined) return undefined;
	return toRetirement(benefitEndsIn, statutory.month, statutory.originalMonth, drewAtReform);
};

/** Whether it matters that benefit was drawn when the reform began: more than a year is left, and the older age lies ahead. */
function transitionMatters(facts: OlderFacts): boolean {
	const statutory = statutoryOf(facts);
	const { benefitEndsIn } = facts;
	if (!statutory || benefitEndsIn === undefined) return false;
	const before = monthsBetween(benefitEndsIn, statutory.originalMonth);
	return (
		benefitEndsIn >= monthOfDay(law.reformEve) &&
		monthsBetween(benefitEndsIn, statutory.month) > year &&
		before > 0 &&
		before <= year
	);
}

const sayLeft = (months: number): string => (months === 0 ? '0个月' : sayMonths(months, '年'));

/** The statutory month lies before this one: nothing is drawn any longer. */
function pastAge(facts: OlderFacts, on: Day): boolean {
	const statutory = statutoryOf(facts);
	return statutory !== undefined && statutory.month < monthOfDay(on);
}

const askAtOnce = '现在还在领的，请马上问失业保险经办机构。';

/** Said to whoever still draws, though the month it goes on to lies behind; undefined where it does not. */
function pastMain(facts: OlderFacts, outcome: ToRetirement | undefined, on: Day): Answer['main'] {
	const statutory = statutoryOf(facts);
	if (statutory && pastAge(facts, on))
		return {
			label: '已到法定退休年龄',
			value: sayMonth(statutory.month),
			tone: 'alert',
			note: `到龄就停发失业保险金，该办退休了。${askAtOnce}`,
		};
	if (!outcome || !('until' in outcome) || outcome.until >= monthOfDay(on)) return undefined;
	switch (outcome.kind) {
		case 'transition':
			return {
				label: '能续到的月份已经过了',
				value: sayMonth(outcome.until),
				tone: 'alert',
				note: `这是改革以前的退休年龄，到了不再续。${askAtOnce}`,
			};
		case 'ends':
			return {
				label: '失业保险金已经期满',
				value: sayMonth(outcome.until),
				tone: 'alert',
				note: `期满时离法定退休年龄满1年以上，不能续到退休。${askAtOnce}`,
			};
		default:
			return undefined;
	}
}

function mainOf(facts: OlderFacts, outcome: ToRetirement | undefined, on: Day): Answer['main'] {
	if (facts.drawingUnemploymentBenefit === false)
		return {
			label: '续到退休',
			value: '先要在领',
			tone: 'alert',
			note: '这里的规定只管正在领失业保险金的人。能不能领，看“失业保险金”。',
		};
	const undecided = facts.drewAtReform === undefined && transitionMatters(facts);
	const past = pastMain(facts, undecided ? undefined : outcome, on);
	if (past) return past;
	if (!outcome || undecided) return undefined;
	switch (outcome.kind) {
		case 'lasts':
			return {
				label: '失业保险金领到',
				value: sayMonth(outcome.until),
				tone: 'good',
				note: '核定的月数已经够到法定退休年龄，不用续；到龄就停。',
			};
		case 'extended':
			return {
				label: '失业保险金可以续到',
				value: sayMonth(outcome.until),
				tone: 'good',
				note: '期满时离法定退休年龄不足1年，续到退休。',
			};
		case 'transition':
			return {
				label: '申请后可以续到',
				value: sayMonth(outcome.until),
				tone: 'good',
				note: '续到改革以前的退休年龄，到了不再续。要自己申请。',
			};
		case 'gap':
			return {
				label: '能不能续到退休',
				value: '要问经办机构',
				tone: 'plain',
				note:
					outcome.which === 'statutory'
						? '期满时离法定退休年龄正好1年，按字面不算“不足1年”；按日算可能不同。'
						: '期满时离改革以前的退休年龄正好1年，按字面不算“不足1年”；按日算可能不同。',
			};
		case 'before':
			return {
				label: '续到退休',
				value: '这里算不了',
				tone: 'plain',
				note: '2025年以前期满的，按当时的规定，请问经办机构。',
			};
		case 'ends':
			return {
				label: '失业保险金领到',
				value: sayMonth(outcome.until),
				tone: 'alert',
				note: '期满时离法定退休年龄满1年以上，不能续到退休。',
			};
	}
}

/** What the fund pays of a month's pension contribution: one's own, up to the lowest of an individual. */
interface FundShare {
	readonly year: number;
	readonly months: number;
	readonly floor: Fen;
	readonly hundredths: number;
	readonly each: Fen;
	/** the values are those of an earlier year */
	readonly estimated: boolean;
}

function sharesOf(facts: OlderFacts, { from, last }: { from: Month; last: Month }): readonly FundShare[] {
	const shares: FundShare[] = [];
	for (let of = yearOf(from); of <= yearOf(last); of++) {
		const begin = Math.max(from, monthOf(of, 1)) as Month;
		const end = Math.min(last, monthOf(of, 12)) as Month;
		const on = firstDayOf(begin);
		const base = contributionBase.at(on);
		const rates = contributionRates.at(on);
		const hundredths = facts.individualPensionRate ?? rates?.value.individualPension;
		if (!base || hundredths === undefined) continue;
		const lowest = shareOf(base.value.lower, { take: hundredths, of: 10_000 });
		shares.push({
			year: of,
			months: end - begin + 1,
			floor: base.value.lower,
			hundredths,
			each: Math.min(lowest, facts.ownPension ?? lowest) as Fen,
			estimated: !base.current,
		});
	}
	return shares;
}

const sayRate = (hundredths: number): string => `${writeRate(hundredths)}%`;

function fundTable(shares: readonly FundShare[], total: Fen): AnswerTable {
	return {
		caption: '失业保险基金付的养老保险费',
		head: ['哪些月', '一共'],
		rows: [
			...shares.map(({ year: of, months, each, estimated }) => [
				`${of}年：${sayYuan(each)}×${months}个月${estimated ? '（估计）' : ''}`,
				sayYuan(timesOf(each, months)),
			]),
			['一共', sayYuan(total)],
		],
		...(shares.some(({ estimated }) => estimated) && {
			note: '标“估计”的年份，缴费基数还没有公布，按最近一年的下限算。',
		}),
	};
}

const todo: readonly Step[] = [
	{ says: '期满前问失业保险经办机构：离退休不足1年的，续发到退休', cite: cites.extension },
	{ says: '在领失业保险金的地方，以个人身份参加企业职工养老保险，先自己缴', cite: cites.pays },
	{ says: '再向当地失业保险经办机构申请，审核后发到本人社会保障卡', cite: cites.apply },
	{
		says: '到法定退休年龄，或者失业保险金依法停发（又就业、开始领养老金等），基金就不再付',
		cite: cites.stops,
	},
];

const openAlways: readonly string[] = [
	'离退休多久，这里按月算，和公布的退休年龄表一样：11个月算不足1年，正好12个月不算。按日算的话，差一个月的可能不同，请问经办机构。',
	'申请付养老保险费有没有期限、能不能补以前的，文件没有写，缴了就早申请。',
	'到法定退休年龄的那个月，养老保险费由谁付没有写，这里没有算进去。',
	'弹性提前退休开始领养老金的，失业保险金就停了。',
];

function moneyOn(facts: OlderFacts, outcome: ToRetirement): Partial<Answer> {
	const statutory = statutoryOf(facts);
	if (!statutory || !('until' in outcome)) return {};
	if (outcome.kind === 'gap')
		return {
			lines: [
				{
					label: '基金付养老保险费',
					value: '要看能不能续',
					note: '续到退休的，离法定退休年龄不足1年的月份才付',
					cite: cites.who,
				},
			],
		};
	const span = fundMonths(statutory.month, facts.drawingSince, outcome.until);
	if (!span)
		return {
			lines: [
				{
					label: '基金付养老保险费',
					value: '没有',
					note: '领失业保险金的月份里，没有离法定退休年龄不足1年的',
					cite: cites.who,
				},
			],
		};
	const shares = sharesOf(facts, span);
	const total = sumOf(shares.map(({ each, months }) => timesOf(each, months)));
	const { ownPension, individualPensionRate } = facts;
	const first = shares[0];
	const self =
		first && ownPension !== undefined && ownPension > first.each
			? ((ownPension - first.each) as Fen)
			: undefined;
	const lines: AnswerLine[] = [
		{
			label: '基金付养老保险费',
			value: `${sayMonth(span.from)}到${sayMonth(span.last)}`,
			note: `一共${span.last - span.from + 1}个月；${sayMonth(statutory.month)}到龄停`,
			cite: cites.who,
		},
		...(self === undefined || !first
			? []
			: [
					{
						label: `${first.year}年每月自己还要付`,
						value: sayYuan(self),
						note: '超过当地最低标准的部分',
						cite: cites.pays,
					},
				]),
	];
	return {
		lines,
		tables: [fundTable(shares, total)],
		steps: shares.map(({ year: of, floor, hundredths, each }) => ({
			says: `${of}年每月最低：缴费基数下限${sayYuan(floor)}×${sayRate(hundredths)}${ownPension === undefined ? '' : `，和您自己缴的${sayYuan(ownPension)}取小的`}`,
			result: sayYuan(each),
			...(individualPensionRate === undefined && { cite: ratePlace }),
		})),
		notices:
			individualPensionRate === undefined
				? [
						'以个人身份缴养老保险的比例按20%算。这是公开网页上的数，没有核实原件，可以改成您自己的。2025年起的缴费基数也是公开网页上的数。',
					]
				: ['2025年起的缴费基数是公开网页上的数，没有核实原件。'],
		assumptions: [
			...(facts.drawingSince === undefined && monthsBetween(span.from, outcome.until) >= 0
				? ['没有填从哪个月起领，当作离退休不足1年时已经在领。']
				: []),
			...(ownPension === undefined ? ['没有填自己缴多少，按最低标准算。'] : []),
		],
	};
}

/** The reasons by which it was decided. */
function stepsOn(facts: OlderFacts): Step[] {
	const statutory = statutoryOf(facts);
	const { benefitEndsIn: ends } = facts;
	if (!statutory || ends === undefined) return [];
	const left = monthsBetween(ends, statutory.month);
	const before = monthsBetween(ends, statutory.originalMonth);
	return [
		{ says: '法定退休年龄在', result: sayMonth(statutory.month), cite: cite('measures', '第一条') },
		{
			says: `失业保险金${sayMonth(ends)}期满，那时离法定退休年龄`,
			result: left <= 0 ? '已经到了' : sayLeft(left),
			cite: cites.extension,
		},
		...(left > year && facts.drewAtReform
			? [
					{
						says: `离改革以前的退休年龄（${sayMonth(statutory.originalMonth)}）`,
						result: before <= 0 ? '已经过了' : sayLeft(before),
						cite: cites.transition,
					},
				]
			: []),
	];
}

function openOn(facts: OlderFacts, outcome: ToRetirement | undefined): readonly string[] {
	if (!outcome) return [];
	const statutory = statutoryOf(facts);
	const { benefitEndsIn: ends } = facts;
	const pastOriginal =
		outcome.kind === 'ends' &&
		facts.drewAtReform &&
		statutory !== undefined &&
		ends !== undefined &&
		ends >= statutory.originalMonth;
	return [
		...(outcome.kind === 'gap'
			? [
					outcome.which === 'statutory'
						? '2024年底在领的人，过渡规定写的是离法定退休年龄“超过1年”，正好1年也套不上，请问经办机构。'
						: '过渡规定写的是离改革以前的退休年龄“不足1年”，正好1年怎样办没有写，请问经办机构。',
				]
			: []),
		...(pastOriginal ? ['期满时已经过了改革以前的退休年龄，过渡规定没有可以续的。'] : []),
		...(outcome.kind === 'transition'
			? [
					'过渡续发的月份里，只有离法定退休年龄（改革以后的）不足1年的，基金才付养老保险费，这是按文字的读法。续到的那个月也算在里面。',
				]
			: []),
	];
}

function datesOf(facts: OlderFacts, outcome: ToRetirement | undefined): AnswerDate[] {
	if (!outcome || (outcome.kind !== 'extended' && outcome.kind !== 'transition')) return [];
	const { benefitEndsIn: ends } = facts;
	if (ends === undefined) return [];
	return [
		{
			day: lastDayOf(ends),
			says: '核定的月数到期，最好在这以前申请续发（文件没有写期限）',
			deadline: true,
			cite: outcome.kind === 'transition' ? cites.transition : cites.extension,
		},
		{ day: firstDayOf(outcome.until), says: '续到', month: true },
	];
}

/**
 * Whether unemployment benefit goes on until retirement, and which pension contributions the unemployment fund pays meanwhile.
 * 办法 第七条; 人社部发〔2024〕76号; 人社厅发〔2024〕60号 三. The rate of a contribution is asked, or second-hand.
 *
 * @example a man of 1966-01, statutory 2026-05: benefit that ends in 2025-06 goes on, one that ends in 2025-05 is left open
 */
export const olderUnemployed: Matter<OlderFacts> = {
	id: 'older-unemployed',
	says: '领着失业保险金，离退休不到1年：能不能续到退休，养老保险费谁来付，付多少。',
	inForce: { from: law.from, until: law.until, cite: cites.inForce },
	questions: {
		drawingUnemploymentBenefit: yesNo('现在在领失业保险金吗？', '续领的也算。'),
		...ageQuestions,
		benefitEndsIn: month(
			'失业保险金核定领到哪个月？',
			'写核定的最后一个月；已经续到退休的，写续以前核定的。',
			'2027-3',
		),
		drewAtReform: yesNo('2024年12月31日那天在领吗？', '改革前一天正在领的（续领也算），有过渡的规定。'),
		drawingSince: month('从哪个月起领的？', undefined, '2026-1'),
		ownPension: money('自己每月缴养老保险多少？', '以个人身份缴的；没有填的，按最低标准算。', '910.6'),
		individualPensionRate: rate(
			'以个人身份缴养老保险的比例是多少？',
			'不填就按公开网页写的20%；看缴费单更准。',
			'20',
		),
	},
	asks: (facts) =>
		facts.drawingUnemploymentBenefit === false
			? ['drawingUnemploymentBenefit']
			: [
					'drawingUnemploymentBenefit',
					...askForAge(facts),
					'benefitEndsIn',
					...(transitionMatters(facts) ? (['drewAtReform'] as const) : []),
				],
	refines(facts) {
		const outcome = outcomeOf(facts);
		const statutory = statutoryOf(facts);
		if (facts.drawingUnemploymentBenefit === false || !outcome || !statutory) return [];
		if (!('until' in outcome) || !fundMonths(statutory.month, undefined, outcome.until)) return [];
		return ['drawingSince', 'ownPension', 'individualPensionRate'];
	},
	check(facts, on) {
		const { birth, benefitEndsIn, drawingSince, ownPension, individualPensionRate, drewAtReform } = facts;
		const now = monthOfDay(on);
		const problems: Partial<Record<Key, string>> = { ...checkAge(facts, now) };
		if (benefitEndsIn !== undefined) {
			if (birth !== undefined && benefitEndsIn < plusMonths(birth, 16 * 12))
				problems.benefitEndsIn = '那时还不满16岁，请核对年份';
			else if (benefitEndsIn > plusMonths(now, 60))
				problems.benefitEndsIn = '五年以后才期满？失业保险金最多24个月，续到退休的写续领以前的，请核对';
			else if (drewAtReform && benefitEndsIn < monthOfDay(law.reformEve))
				problems.drewAtReform = `${sayMonth(benefitEndsIn)}就期满了，那天还在领吗？请核对上面的月份`;
		}
		if (drawingSince !== undefined) {
			if (drawingSince > now) problems.drawingSince = '还没到这个月，请核对';
			else if (benefitEndsIn !== undefined && drawingSince > benefitEndsIn && !('benefitEndsIn' in problems))
				problems.drawingSince = `${sayMonth(benefitEndsIn)}就期满了，请写那以前的月份`;
			else if (drewAtReform && drawingSince > monthOfDay(law.reformEve))
				problems.drawingSince = '2024年12月31日在领的，请写2024年12月或以前的月份';
		}
		if (ownPension === 0) problems.ownPension = '没有缴的，空着就行';
		else if (ownPension !== undefined && ownPension >= 2_000_000)
			problems.ownPension = '一个月两万元以上？请写一个月的钱';
		if (individualPensionRate !== undefined && (individualPensionRate < 100 || individualPensionRate > 5000))
			problems.individualPensionRate =
				individualPensionRate === 0
					? '不知道比例的，空着就行'
					: `${sayRate(individualPensionRate)}？请写百分数，例如20`;
		return problems;
	},
	answer(facts, on) {
		const outcome = outcomeOf(facts);
		const main = mainOf(facts, outcome, on);
		const over = pastAge(facts, on);
		const wanted: readonly Key[] = [
			'drawingUnemploymentBenefit',
			...askForAge(facts),
			// Past the statutory age nothing more decides.
			...(over ? [] : (['benefitEndsIn'] as const)),
			...(!over && transitionMatters(facts) ? (['drewAtReform'] as const) : []),
		];
		const none = facts.drawingUnemploymentBenefit === false;
		const undecided = facts.drewAtReform === undefined && transitionMatters(facts);
		const more = none || !outcome || undecided ? {} : moneyOn(facts, outcome);
		return answerWith({
			...more,
			...(main && { main }),
			missing: none ? [] : wanted.filter((key) => facts[key] === undefined),
			dates: none || over || !main ? [] : datesOf(facts, outcome),
			steps: none || !main ? [] : [...stepsOn(facts), ...(more.steps ?? [])],
			todo,
			assumptions: [
				...(!none && main && facts.drawingUnemploymentBenefit === undefined
					? ['当作现在在领失业保险金。']
					: []),
				...(!none && !over && main && (outcome?.kind === 'extended' || outcome?.kind === 'transition')
					? ['当作期满时还没有就业，也没有别的要停领的情形。']
					: []),
				...(more.assumptions ?? []),
			],
			open: [...(none ? [] : [...openOn(facts, outcome), ...pastNote(facts, on)]), ...openAlways],
		});
	},
};

/** Said to whoever reaches the statutory age this month; later it stands in the answer itself. */
function pastNote(facts: OlderFacts, on: Day): readonly string[] {
	const statutory = statutoryOf(facts);
	return statutory?.month === monthOfDay(on)
		? [`${sayMonth(statutory.month)}到法定退休年龄，该办退休了；失业保险金到那时停。`]
		: [];
}
