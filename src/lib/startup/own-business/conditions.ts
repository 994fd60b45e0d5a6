import type { Citation } from '$lib/engine/citation';
import { allOf, type Condition } from '$lib/engine/condition';
import { monthOfDay, type Day } from '$lib/engine/day';
import { sayMonth, yearOf } from '$lib/engine/month';
import { when } from '$lib/engine/when';
import { reliefMonths, reliefPeriod } from '$lib/law/business-tax';
import { cite } from '$lib/law/cite';
import { overlap, reliefStretch, wholeYear, type Stretch } from '../tax-relief';
import { yearAsked, type Key, type OwnBusinessTaxFacts } from './facts';

type When = Omit<Condition<OwnBusinessTaxFacts>, 'needs' | 'holds'>;

/** Where the announcement on one's own group says how long and for whom. */
export const sinceFor = ({ taxGroup }: OwnBusinessTaxFacts): Citation =>
	cite(taxGroup === 'veteran' ? 'veteranTax2023' : 'keyGroupTax2023', '个体经营');

/** All months that count for a shop, whatever the year. */
export const stretchOf = (
	registered: Day | undefined,
	{ reliefMonthsHad, shopClosedIn }: OwnBusinessTaxFacts,
): Stretch | undefined =>
	registered === undefined
		? undefined
		: reliefStretch(monthOfDay(registered), { had: reliefMonthsHad ?? 0, end: shopClosedIn });

/** The months of the year asked that count. */
export const inYear = (facts: OwnBusinessTaxFacts, on: Day): Stretch | undefined =>
	overlap(stretchOf(facts.businessRegisteredOn, facts), wholeYear(yearAsked(facts, on)));

const given = <K extends Key>(
	key: K,
	test: Parameters<typeof when<OwnBusinessTaxFacts, K>>[1],
	rest: When,
): Condition<OwnBusinessTaxFacts> => when<OwnBusinessTaxFacts, K>(key, test, rest);

const inGroup = ({ taxGroup: group }: OwnBusinessTaxFacts) =>
	given('taxGroup', (taxGroup) => taxGroup !== 'none', {
		says: '属于重点群体，或者是自主就业退役士兵',
		cite: cite('businessTax', group === 'veteran' ? '三' : '一（一）'),
		otherwise: ({ taxGroup }) =>
			taxGroup === 'none'
				? '不在这几类里的不能享受。没有工作的人在公共就业服务机构登记失业，满半年以后可以再看'
				: undefined,
	});
const ownShop = (since: Citation) =>
	given('businessForm', (form) => form === 'sole-trader', {
		says: '办的是个体工商户',
		cite: since,
		otherwise: ({ businessForm }) =>
			businessForm === 'other'
				? '从办个体工商户登记算起，公司等不在里面。招了人的，看“招人少缴税”'
				: undefined,
	});

/** Founded in the year of graduation. The documents read say who, not when: before that year it is open. */
const inGraduationYear: Condition<OwnBusinessTaxFacts> = {
	says: '毕业那年（1月1日到12月31日）登记的',
	cite: cite('keyGroupTax2023', '毕业年度'),
	needs: ['graduationYear', 'businessRegisteredOn'],
	holds({ graduationYear, businessRegisteredOn }) {
		if (graduationYear === undefined || businessRegisteredOn === undefined) return 'unknown';
		const registered = yearOf(monthOfDay(businessRegisteredOn));
		return registered === graduationYear ? 'yes' : registered > graduationYear ? 'no' : 'unknown';
	},
	otherwise({ graduationYear, businessRegisteredOn }) {
		if (graduationYear === undefined || businessRegisteredOn === undefined) return undefined;
		return yearOf(monthOfDay(businessRegisteredOn)) > graduationYear
			? '毕业年度已经过了。登记失业半年以上的，可以按那一类看'
			: '毕业那年以前登记的算不算、从哪个月算起，没有读到，请问税务';
	},
};

const withinMonths = (since: Citation): Condition<OwnBusinessTaxFacts> => ({
	says: `从登记的那个月起，在${reliefMonths}个月里`,
	cite: since,
	needs: ['businessRegisteredOn'],
	holds: (facts, on) =>
		facts.businessRegisteredOn === undefined ? 'unknown' : inYear(facts, on) ? 'yes' : 'no',
	otherwise(facts, on) {
		const { businessRegisteredOn, otherShopRegisteredOn, reliefMonthsHad } = facts;
		if (businessRegisteredOn === undefined || inYear(facts, on)) return undefined;
		if (reliefMonthsHad === reliefMonths) return '已经享受满3年，不能再享受';
		const registered = monthOfDay(businessRegisteredOn);
		if (registered > reliefPeriod.last)
			return `现在的规定只管${yearOf(reliefPeriod.last)}年底以前登记的，以后的没有读到`;
		const stretch = stretchOf(businessRegisteredOn, facts);
		if (!stretch) return '2023年以前就到期了';
		const year = yearAsked(facts, on);
		if (year < yearOf(stretch.first)) return `${year}年还没有登记`;
		const over = `到${sayMonth(stretch.last)}为止，已经过了`;
		const other =
			otherShopRegisteredOn !== undefined &&
			reliefStretch(monthOfDay(otherShopRegisteredOn), { had: reliefMonthsHad ?? 0 });
		// Another may be chosen once the first was closed, or was never chosen. 四（一）
		return other && overlap(other, wholeYear(year))
			? `${over}。另一家还在期里，没有选过这一家或者这一家注销了的，换那一家登记的日子再算`
			: over;
	},
});

/** What must hold. */
export function required(facts: OwnBusinessTaxFacts) {
	const since = sinceFor(facts);
	return allOf(
		inGroup(facts),
		ownShop(since),
		...(facts.taxGroup === 'graduate' ? [inGraduationYear] : []),
		withinMonths(since),
	);
}
