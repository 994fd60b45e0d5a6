import { findingOf, type Finding } from '$lib/engine/condition';
import { day, firstDayOf, monthOfDay, type Day } from '$lib/engine/day';
import { sayYuan, type Fen } from '$lib/engine/money';
import { yearOf, type Month } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { reliefPeriod, taxLimits } from '$lib/law/business-tax';
import { cite } from '$lib/law/cite';
import {
	answerWith,
	type Answer,
	type AnswerDate,
	type AnswerLine,
	type Matter,
	type Problems,
} from '$lib/matters/matter';
import { whyNot } from '$lib/matters/why-not';
import { required } from './hiring/conditions';
import {
	firmTaxOrder,
	lotKeys,
	questions,
	yearAsked,
	type FirmTaxKey,
	type HiringTaxFacts,
	type Key,
} from './hiring/facts';
import { hiredKinds, lotsOf, personMonths, someLeft, type LimitKind, type Lot } from './hiring/lots';
import {
	countOf,
	kindNames,
	kinds,
	limitFor,
	limitsOf,
	takenOff,
	type Count,
	type Limits,
} from './hiring/count';
import { lotsTable, monthsTable } from './hiring/tables';
import { open, todoFor } from './hiring/papers';
import { limitProblem, outsideLimits } from './tax-limit';
import { overlap, taxTable, wholeYear, type TakenOff } from './tax-relief';

const howMuch = cite('businessTax', '二（三）1');
const order = cite('businessTax', '二（三）2');
const settled = cite('businessTax', '二（三）3');

const sayYear = (year: number, on: Day): string => (year === yearOf(monthOfDay(on)) ? '今年' : `${year}年`);

/** Whose amounts are told: those who count; while nobody does, those named; else all. */
function presentIn(facts: HiringTaxFacts, count: Count | undefined): readonly LimitKind[] {
	if (count) return kinds.filter((kind) => count.months[kind] > 0);
	const named = hiredKinds(facts);
	return named.size === 0 ? kinds : kinds.filter((kind) => named.has(kind));
}

function mainOf(
	finding: Finding,
	year: string,
	limits: Limits,
	count: Count | undefined,
	taken: TakenOff | undefined,
	present: readonly LimitKind[],
): Answer['main'] {
	const { truth } = finding;
	if (truth === 'no')
		return { label: '招人的税收扣减', value: '不能享受', tone: 'alert', note: whyNot(finding) };
	const [only] = present;
	if (!count && present.length === 1 && only)
		return {
			label: `每招一人，一年${limits[only].floor ? '的限额' : '最多少缴'}`,
			value: `${limits[only].floor ? '至少' : ''}${sayYuan(limits[only].amount)}`,
			tone: 'plain',
			note: '还要看条件',
		};
	if (!count)
		return {
			label: '每招一人，一年最多少缴',
			value: sayYuan(limits.key.amount),
			tone: 'plain',
			note: `脱贫人口、登记失业半年以上的；退役士兵${limits.veteran.floor ? '至少' : ''}${sayYuan(limits.veteran.amount)}。还要看条件`,
		};
	const sure = truth === 'yes';
	const tone = sure ? 'good' : 'plain';
	const must = sure ? '' : '；还要看条件';
	if (!taken)
		return {
			label: count.floor ? `${year}的限额` : `${year}最多少缴`,
			value: `${count.floor ? '至少' : ''}${sayYuan(count.limit)}`,
			tone,
			note: sure ? '税比这少的，减到税为止；填上税款，看真正少缴多少' : '还要看条件',
		};
	// Taxes below the least limit come off whole, whatever the limit is.
	const least = count.floor && taken.left > 0;
	return {
		label: sure ? `${year}可以少缴` : `${year}最多少缴`,
		value: `${least ? '至少' : ''}${sayYuan(taken.off)}`,
		tone,
		note: `应缴${sayYuan(taken.due)}，还要缴${least ? '最多' : ''}${sayYuan(taken.left)}${must}`,
	};
}

function stepsOf(count: Count, limits: Limits, taken: TakenOff | undefined): readonly Step[] {
	const present = kinds.filter((kind) => count.months[kind] > 0);
	const before = taken?.taxes.slice(0, -1);
	const profit = taken?.taxes.at(-1);
	return [
		...present.map((kind) => ({
			says: `${kindNames[kind]}，每人每年`,
			result: sayYuan(limits[kind].amount),
			cite: limits[kind].cite,
		})),
		{
			says: present
				.map((kind) => `${kindNames[kind]}，一共${count.months[kind]}个月÷12×${sayYuan(limits[kind].amount)}`)
				.join('；加'),
			result: sayYuan(count.limit),
			cite: howMuch,
		},
		...(before && profit
			? [
					{
						says: '先扣增值税、城市维护建设税、教育费附加、地方教育附加',
						result: sayYuan(before.reduce((sum, { off }) => sum + off, 0) as Fen),
						cite: order,
					},
					{ says: '差额在汇算清缴时扣企业所得税', result: sayYuan(profit.off), cite: settled },
				]
			: []),
	];
}

function linesOf(
	facts: HiringTaxFacts,
	count: Count | undefined,
	limits: Limits,
	taken: TakenOff | undefined,
	on: Day,
): readonly AnswerLine[] {
	const year = yearAsked(facts, on);
	const present = presentIn(facts, count);
	const { first, last } = wholeYear(year);
	const now = monthOfDay(on);
	const sofar = count && now >= first && now < last ? now : undefined;
	const by = (kind: LimitKind, month: Month) => personMonths(count?.lots ?? [], kind, month);
	return [
		...(count && taken
			? [{ label: '限额', value: `${count.floor ? '至少' : ''}${sayYuan(count.limit)}`, cite: howMuch }]
			: []),
		...(count && sofar !== undefined && by('key', sofar) + by('veteran', sofar) > 0
			? [
					{
						label: `到${sofar - first + 1}月为止的限额`,
						value: sayYuan(limitFor({ key: by('key', sofar), veteran: by('veteran', sofar) }, limits)),
						note: '列出来的几批人，按已经缴的月数',
						cite: howMuch,
					},
				]
			: []),
		...(taken && taken.unused > 0
			? [
					{
						label: facts.firmProfitTax === undefined ? '四种税扣不完的' : '用不完的',
						value: `${count?.floor ? '至少' : ''}${sayYuan(taken.unused)}`,
						note:
							facts.firmProfitTax === undefined
								? '年终汇算时还能扣企业所得税，填上就看得到；再扣不完的，不留到下一年'
								: '不留到下一年，就没有了',
						cite: settled,
					},
				]
			: []),
		...present.map((kind) => limits[kind].line),
	];
}

/** Until when each lot counts. */
const datesOf = (lots: readonly Lot[]): readonly AnswerDate[] =>
	lots
		.flatMap(({ whole, name, group }) =>
			whole
				? [
						{
							day: firstDayOf(whole.last),
							says: `${lots.length > 1 ? name : ''}最后一个能算的月份`,
							month: true as const,
							cite: cite(group === 'veteran' ? 'veteranTax2023' : 'keyGroupTax2023', '招用'),
						},
					]
				: [],
		)
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

function checkLots(facts: HiringTaxFacts, on: Day): Problems<HiringTaxFacts> {
	const problems: Partial<Record<Key, string>> = {};
	for (const { since, left } of lotKeys) {
		const [began, ended] = [facts[since], facts[left]];
		if (began !== undefined && began > monthOfDay(on))
			problems[since] = '参保的月份在将来，请核对；还没招的先不填';
		else if (began !== undefined && yearOf(began) < 1980) problems[since] = '参保的月份太早了，请核对';
		if (ended !== undefined && ended > on) problems[left] = '离开的日子在将来；还在的不填';
		else if (ended !== undefined && began !== undefined && monthOfDay(ended) < began)
			problems[left] = '离开比参保还早，请核对';
	}
	return problems;
}

/** Which questions about the people are asked below the answer: a lot more once the one before it is whole. */
function lotQuestions(facts: HiringTaxFacts): readonly Key[] {
	const asked: Key[] = [];
	let whole = true;
	lotKeys.forEach((keys, index) => {
		const later = [keys.group, keys.people, keys.since] as const;
		if (index > 0 && (whole || later.some((key) => facts[key] !== undefined)))
			asked.push(...(facts[keys.group] === undefined ? [keys.group] : later));
		whole &&= later.every((key) => facts[key] !== undefined);
		if (whole || facts[keys.left] !== undefined) asked.push(keys.left);
	});
	if (whole) asked.push('restKeyMonths', 'restVeteranMonths');
	return asked;
}

/**
 * What may be taken off an employer's taxes in a year for the people hired, and what it comes to. 公告2024年第4号 on 公告2023年第14号 and
 * 第15号. Each counts the months insured, up to 36; what the limit leaves over after income tax is lost.
 *
 * @example three people with 12, 5 and 3 months at 6,000 yuan: 10,000; 8,400 of other taxes and 1,000 of income tax: 600 are lost
 */
export const hiringTax: Matter<HiringTaxFacts> = {
	id: 'hiring-tax',
	says: '企业招了脱贫人口、登记失业半年以上的人、退役士兵，一年最多少缴多少税，先扣哪样。',
	inForce: {
		from: day('2023-01-01'),
		until: day('2027-12-31'),
		remark: '那时还没有享受满3年的，可以享受到满3年；以后招的，没有读到规定，请问税务。',
		cite: cite('keyGroupTax2023', '期限'),
	},
	questions,
	asks(facts): readonly Key[] {
		const asked = ['employer', 'hireGroup', 'hirePeople', 'hireSince'] as const;
		return facts.employer === 'state' ? asked.filter((key) => facts[key] !== undefined) : asked;
	},
	refines(facts, on): readonly Key[] {
		const lots = lotsOf(facts, on);
		const veterans =
			lotKeys.some(({ group }) => facts[group] === 'veteran') || (facts.restVeteranMonths ?? 0) > 0;
		const keys = lotKeys.some(
			({ group }) => facts[group] === 'out-of-poverty' || facts[group] === 'unemployed',
		);
		const all: readonly Key[] = [
			'contractAYear',
			'threeInsurances',
			...(someLeft(facts, on) ? (['claimingLate'] as const) : []),
			...(veterans ? (['veteranHireLimit'] as const) : []),
			...lotQuestions(facts),
			'taxSpan',
			...firmTaxOrder,
			...(keys || (facts.restKeyMonths ?? 0) > 0 ? (['keyHireLimit'] as const) : []),
			'taxYear',
		];
		const given = (Object.keys(questions) as Key[]).filter((key) => facts[key] !== undefined);
		const first = new Set<Key>(this.asks(facts, on));
		const wanted = lots.length > 0 && facts.employer !== 'state' ? all : [];
		return [...new Set([...wanted, ...given])].filter((key) => !first.has(key));
	},
	check(facts, on) {
		const more = (key: FirmTaxKey) =>
			facts.firmVat !== undefined &&
			(facts[key] ?? 0) > facts.firmVat && { [key]: '附加不会比增值税还多，请核对' };
		return {
			...checkLots(facts, on),
			...more('firmCityTax'),
			...more('firmEducationFee'),
			...more('firmLocalEducationFee'),
			...limitProblem('keyHireLimit', facts.keyHireLimit, '一个人一年的标准'),
			...limitProblem('veteranHireLimit', facts.veteranHireLimit, '一个人一年的标准'),
		};
	},
	answer(facts, on) {
		const year = yearAsked(facts, on);
		const finding = findingOf(required(facts, on), facts, on);
		const general = { finding, todo: todoFor(facts), open };
		if (year < yearOf(reliefPeriod.first))
			return answerWith({
				...general,
				main: { label: '那一年的规定', value: '没有读到', tone: 'plain', note: '这里从2023年起' },
			});
		const limits = limitsOf(facts, year);
		if (finding.truth === 'no') {
			const main = mainOf(finding, sayYear(year, on), limits, undefined, undefined, kinds);
			return answerWith({ ...general, ...(main && { main }) });
		}
		const count = countOf(facts, limits, on);
		const taken = count && takenOff(facts, count, year);
		const present = presentIn(facts, count);
		const main = mainOf(finding, sayYear(year, on), limits, count, taken, present);
		const { last } = wholeYear(year);
		const goesOn = count?.lots.some(
			({ stretch }) => stretch && overlap(stretch, { first: last, last }) && last > monthOfDay(on),
		);
		return answerWith({
			...general,
			...(main && { main }),
			missing: [
				...finding.missing,
				...(count?.floor ? ['veteranHireLimit'] : []),
				...(count && !taken ? ['firmVat'] : []),
				...(taken && taken.unused > 0 && facts.firmProfitTax === undefined ? ['firmProfitTax'] : []),
			],
			notices: [
				...(count ? outsideLimits(taxLimits.keyGroupHire, facts.keyHireLimit, year) : []),
				...(count ? outsideLimits(taxLimits.veteranHire, facts.veteranHireLimit, year) : []),
				...present.flatMap((kind) => limits[kind].notices),
				...(count?.lots.some(({ maybeGone }) => maybeGone)
					? ['有人已经离开：那一年没有申报过、现在才补的，离开的人不再追溯。']
					: []),
			],
			lines: linesOf(facts, count, limits, taken, on),
			tables: count
				? [
						...(taken ? [taxTable(taken)] : []),
						...lotsTable(facts, count, limits),
						monthsTable(facts, count, limits, taken, on),
					]
				: [],
			dates: count ? datesOf(count.lots) : [],
			steps: count ? stepsOf(count, limits, taken) : [],
			assumptions: count
				? [
						'每人从参保的那个月起每个月都缴社保，那个月和离开的那个月各算一个月。',
						...(goesOn ? ['还在的人，一直做到年底。'] : []),
						...(taken
							? [
									'没有填的税，按没有算。三项附加填扣减以前的数，按扣减以前的增值税算。',
									'前四种税从招到人的那个月算到年底；招人以前几个月的能不能一起扣，没有写清，请问税务。',
								]
							: []),
						...(year === 2023 ? ['2023年怎样扣，当时另有文件，没有读到，这里按2024年起的办法。'] : []),
						'不到1分的四舍五入到分，文件没有写。',
					]
				: [],
		});
	},
};
