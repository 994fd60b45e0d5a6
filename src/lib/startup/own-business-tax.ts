import { findingOf, type Finding } from '$lib/engine/condition';
import { day, firstDayOf, monthOfDay, type Day } from '$lib/engine/day';
import { sayYuan, type Fen } from '$lib/engine/money';
import { monthNumber, plusMonths, sayMonth, yearOf } from '$lib/engine/month';
import { reliefPeriod, taxLimits } from '$lib/law/business-tax';
import { cite } from '$lib/law/cite';
import { answerWith, type Answer, type AnswerLine, type AnswerTable, type Matter } from '$lib/matters/matter';
import { whyNot } from '$lib/matters/why-not';
import { inYear, required, sinceFor, stretchOf } from './own-business/conditions';
import {
	questions,
	taxKeys,
	taxOrder,
	yearAsked,
	type Key,
	type OwnBusinessTaxFacts,
	type TaxKey,
} from './own-business/facts';
import { open, todoFor } from './own-business/papers';
import { limitOf, limitProblem, outsideLimits, type PublishedLimit } from './tax-limit';
import {
	evenly,
	lengthOf,
	overlap,
	overMonths,
	reliefStretch,
	takeOff,
	taxTable,
	twelfths,
	wholeYear,
	yearTable,
	type Stretch,
	type TakenOff,
} from './tax-relief';

const howMuch = cite('businessTax', '一（二）1');
const order = cite('businessTax', '一（二）2');

const sayYear = (year: number, on: Day): string => (year === yearOf(monthOfDay(on)) ? '今年' : `${year}年`);

const publishedFor = ({ taxGroup }: OwnBusinessTaxFacts): PublishedLimit =>
	taxGroup === 'veteran' ? { ...taxLimits.own, nation: taxLimits.own.nationForVeterans } : taxLimits.own;

/** Taxes of the year as typed; what was not filled in counts as none once anything was. */
function takenOff(facts: OwnBusinessTaxFacts, limit: Fen, months: number): TakenOff | undefined {
	if (taxOrder.every((key) => facts[key] === undefined)) return undefined;
	return takeOff(
		limit,
		taxOrder.map((key) => ({
			name: taxKeys[key],
			due: overMonths(facts[key] ?? (0 as Fen), facts.taxSpan, months),
		})),
	);
}

function monthsTable(year: number, stretch: Stretch, amount: Fen, taken: TakenOff | undefined): AnswerTable {
	const months = lengthOf(stretch);
	const { first } = wholeYear(year);
	return yearTable(
		year,
		Array.from({ length: 12 }, (_, index) => {
			const month = plusMonths(first, index);
			const counted = lengthOf(overlap(stretch, { first, last: month }));
			return {
				month,
				counts: month < stretch.first || month > stretch.last ? '不算' : String(counted),
				limit: twelfths(amount, counted),
				due: taken && evenly(taken.due, counted, months),
			};
		}),
		{
			counts: '月数',
			note: taken
				? '税款按能算的月份平均摊，到元，是估算；少缴的按到那个月为止的税款和限额里小的那个。'
				: '填了税款，就能看到每个月累计少缴多少。',
		},
	);
}

function otherShop(facts: OwnBusinessTaxFacts, amount: Fen, on: Day): readonly AnswerTable[] {
	const { businessRegisteredOn, otherShopRegisteredOn } = facts;
	if (otherShopRegisteredOn === undefined) return [];
	const year = yearAsked(facts, on);
	const row = (name: string, stretch: Stretch | undefined) => {
		const months = lengthOf(overlap(stretch, wholeYear(year)));
		return [
			name,
			`${months}个月`,
			sayYuan(twelfths(amount, months)),
			stretch && stretch.last >= wholeYear(year).first ? sayMonth(stretch.last) : '到期了',
		];
	};
	return [
		{
			caption: '两家店只能选一家',
			head: ['选哪家', `${sayYear(year, on)}算`, '最多少缴', '享受到'],
			rows: [
				row('这一家', stretchOf(businessRegisteredOn, facts)),
				row('另一家', reliefStretch(monthOfDay(otherShopRegisteredOn), { had: facts.reliefMonthsHad ?? 0 })),
			],
		},
	];
}

function mainOf(
	finding: Finding,
	facts: OwnBusinessTaxFacts,
	on: Day,
	{ amount, limit, taken }: { amount: Fen; limit: Fen | undefined; taken: TakenOff | undefined },
): Answer['main'] {
	const { truth } = finding;
	if (truth === 'no')
		return { label: '自己经营的税收扣减', value: '不能享受', tone: 'alert', note: whyNot(finding) };
	const year = sayYear(yearAsked(facts, on), on);
	const sure = truth === 'yes';
	const tone = sure ? 'good' : 'plain';
	if (limit === undefined)
		return { label: '一年最多少缴', value: sayYuan(amount), tone: 'plain', note: '还要看条件' };
	if (taken === undefined)
		return {
			label: `${year}最多少缴`,
			value: sayYuan(limit),
			tone,
			note: sure ? '税比这少的，税全免；填上税款，看真正少缴多少' : '还要看条件',
		};
	return {
		label: sure ? `${year}可以少缴` : `${year}最多少缴`,
		value: sayYuan(taken.off),
		tone,
		note: `应缴${sayYuan(taken.due)}，还要缴${sayYuan(taken.left)}${sure ? '' : '；还要看条件'}`,
	};
}

/**
 * What may be taken off the taxes of a business of one's own in a year, and what it comes to. 公告2024年第4号 on 公告2023年第14号 and
 * 第15号. Month of registration and all up to 36 count; what the limit leaves over is neither paid out nor carried on.
 *
 * @example a limit of 12,000 yuan, seven months: 7,000; taxes of 8,360: 1,360 of income tax are left
 */
export const ownBusinessTax: Matter<OwnBusinessTaxFacts> = {
	id: 'own-business-tax',
	says: '重点群体和退役士兵自己开店，一年最多少缴多少税，先扣哪样，用不完怎么办。',
	inForce: {
		from: day('2023-01-01'),
		until: day('2027-12-31'),
		remark: '那时还没有享受满3年的，可以享受到满3年；以后登记的，没有读到规定，请问税务。',
		cite: cite('keyGroupTax2023', '期限'),
	},
	questions,
	asks(facts): readonly Key[] {
		const asked: readonly Key[] = [
			'taxGroup',
			'businessForm',
			'businessRegisteredOn',
			...(facts.taxGroup === 'graduate' ? (['graduationYear'] as const) : []),
		];
		// Once one of them says no, the others no longer matter.
		const out = facts.taxGroup === 'none' || facts.businessForm === 'other';
		return out ? asked.filter((key) => facts[key] !== undefined) : asked;
	},
	refines(facts, on): readonly Key[] {
		const all: readonly Key[] = [
			'taxSpan',
			...taxOrder,
			'ownTaxLimit',
			'taxYear',
			'shopClosedIn',
			'reliefMonthsHad',
			'otherShopRegisteredOn',
		];
		if (facts.businessRegisteredOn === undefined) return all.filter((key) => facts[key] !== undefined);
		if (findingOf(required(facts), facts, on).truth !== 'no') return all;
		return all.filter((key) => facts[key] !== undefined || key === 'taxYear');
	},
	check(facts, on) {
		const { businessRegisteredOn, otherShopRegisteredOn, shopClosedIn, shopVat } = facts;
		const closedEarly =
			shopClosedIn !== undefined &&
			businessRegisteredOn !== undefined &&
			shopClosedIn < monthOfDay(businessRegisteredOn);
		const more = (key: TaxKey) =>
			shopVat !== undefined && (facts[key] ?? 0) > shopVat && { [key]: '附加不会比增值税还多，请核对' };
		return {
			...(businessRegisteredOn !== undefined &&
				businessRegisteredOn > on && { businessRegisteredOn: '登记的日子在将来，请核对；还没登记的先不填' }),
			...(businessRegisteredOn !== undefined &&
				businessRegisteredOn < '1980-01-01' && { businessRegisteredOn: '登记的日子太早了，请核对' }),
			...(otherShopRegisteredOn !== undefined &&
				otherShopRegisteredOn > on && { otherShopRegisteredOn: '另一家登记的日子在将来，请核对' }),
			...(otherShopRegisteredOn !== undefined &&
				otherShopRegisteredOn < '1980-01-01' && { otherShopRegisteredOn: '另一家登记的日子太早了，请核对' }),
			...(shopClosedIn !== undefined &&
				shopClosedIn > monthOfDay(on) && { shopClosedIn: '注销的月份在将来；还开着的不填' }),
			...(closedEarly && { shopClosedIn: '注销比登记还早，请核对' }),
			...more('shopCityTax'),
			...more('shopEducationFee'),
			...more('shopLocalEducationFee'),
			...limitProblem('ownTaxLimit', facts.ownTaxLimit, '一年的限额'),
		};
	},
	answer(facts, on) {
		const finding = findingOf(required(facts), facts, on);
		const year = yearAsked(facts, on);
		const standing = limitOf(publishedFor(facts), facts.ownTaxLimit, year);
		const general = { finding, todo: todoFor(facts), open };
		if (year < yearOf(reliefPeriod.first))
			return answerWith({
				...general,
				main: { label: '那一年的规定', value: '没有读到', tone: 'plain', note: '这里从2023年起' },
			});
		const { amount } = standing;
		const stretch = inYear(facts, on);
		const months = lengthOf(stretch);
		const out = finding.truth === 'no';
		const limit = stretch && !out ? twelfths(amount, months) : undefined;
		const taken = limit === undefined ? undefined : takenOff(facts, limit, months);
		const main = mainOf(finding, facts, on, { amount, limit, taken });
		const whole = stretchOf(facts.businessRegisteredOn, facts);
		const sofar = overlap(stretch, { first: wholeYear(year).first, last: monthOfDay(on) });
		const lines: readonly AnswerLine[] = out
			? []
			: [
					...(stretch
						? [
								{
									label: `${sayYear(year, on)}能算`,
									value: `${months}个月`,
									note: `${monthNumber(stretch.first)}月到${monthNumber(stretch.last)}月`,
									cite: howMuch,
								},
							]
						: []),
					...(limit !== undefined && taken ? [{ label: '限额', value: sayYuan(limit), cite: howMuch }] : []),
					...(sofar && lengthOf(sofar) < months
						? [
								{
									label: `到${monthNumber(sofar.last)}月为止的限额`,
									value: sayYuan(twelfths(amount, lengthOf(sofar))),
									note: `已经经营${lengthOf(sofar)}个月`,
									cite: howMuch,
								},
							]
						: []),
					...(taken && taken.unused > 0
						? [
								{
									label: '用不完的',
									value: sayYuan(taken.unused),
									note: '不发钱，文件也没有写可以留到下一年',
									cite: order,
								},
							]
						: []),
					standing.line,
				];
		return answerWith({
			...general,
			...(main && { main }),
			missing: out ? [] : [...finding.missing, ...(taken || !stretch ? [] : (['shopVat'] as const))],
			notices: out
				? []
				: [...outsideLimits(publishedFor(facts), facts.ownTaxLimit, year), ...standing.notices],
			lines,
			tables: out
				? []
				: [
						...(taken ? [taxTable(taken)] : []),
						...otherShop(facts, amount, on),
						...(stretch ? [monthsTable(year, stretch, amount, taken)] : []),
					],
			dates:
				!out && whole
					? [
							{
								day: firstDayOf(whole.last),
								says: '最后一个能算的月份',
								month: true,
								cite: sinceFor(facts),
							},
						]
					: [],
			steps:
				limit === undefined
					? []
					: [
							{ says: '一年的限额标准', result: sayYuan(amount), cite: standing.cite },
							{
								says: `${sayYuan(amount)}÷12×${months}个月`,
								result: sayYuan(limit),
								cite: howMuch,
							},
							...(taken
								? [
										{ says: '应缴的税加起来', result: sayYuan(taken.due) },
										{
											says: '依次扣增值税、城市维护建设税、教育费附加、地方教育附加、个人所得税，到限额为止',
											result: sayYuan(taken.off),
											cite: order,
										},
									]
								: []),
						],
			assumptions:
				limit === undefined
					? []
					: [
							`从登记的那个月起每个月都在经营，一直到${shopEnd(facts)}。登记的那个月算一个月。`,
							...(taken
								? [
										'没有填的税，按没有算。三项附加填扣减以前的数，按扣减以前的增值税算。',
										'按一年合计依次扣。税集中在前几个月的，那时的限额还没有这么多，实际少缴的可能少些，请问税务。',
									]
								: []),
							...(facts.reliefMonthsHad
								? ['以前享受过的月数，从36个月里减；怎样接着算没有写，请问税务。']
								: []),
							...(year === 2023 ? ['2023年怎样扣，当时另有文件，没有读到，这里按2024年起的办法。'] : []),
							'不到1分的四舍五入到分，文件没有写。',
						],
		});
	},
};

const shopEnd = ({ shopClosedIn }: OwnBusinessTaxFacts): string =>
	shopClosedIn === undefined ? '年底或者期满' : sayMonth(shopClosedIn);
