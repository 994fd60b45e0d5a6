import type { Citation } from '$lib/engine/citation';
import { allOf, type Condition } from '$lib/engine/condition';
import type { Day } from '$lib/engine/day';
import { sayMonth, yearOf } from '$lib/engine/month';
import { truthOf } from '$lib/engine/truth';
import { when } from '$lib/engine/when';
import { reliefMonths, reliefPeriod } from '$lib/law/business-tax';
import { cite } from '$lib/law/cite';
import { overlap, wholeYear } from '../tax-relief';
import { lotKeys, yearAsked, type HiringTaxFacts } from './facts';
import { hiredKinds, lotsOf, someLeft } from './lots';

type Rule = Condition<HiringTaxFacts>;

const checked = cite('businessTax', '二（一）2');

const enterprise = (by: Citation): Rule =>
	when<HiringTaxFacts, 'employer'>(
		'employer',
		(kind) => (kind === 'state' ? 'no' : kind === 'small' || kind === 'firm' ? 'yes' : 'unknown'),
		{
			says: '是企业',
			cite: by,
			otherwise: ({ employer }) =>
				employer === 'state'
					? '机关、事业单位不在里面'
					: employer === undefined
						? undefined
						: '文件写的是“企业”，个体工商户和社会组织算不算，请问税务',
		},
	);

const rest = ({ restKeyMonths = 0, restVeteranMonths = 0 }: HiringTaxFacts): number =>
	restKeyMonths + restVeteranMonths;

const inGroup = (by: Citation): Rule => ({
	says: '招的是脱贫人口、登记失业半年以上人员，或者自主就业退役士兵',
	cite: by,
	needs: ['hireGroup'],
	holds(facts) {
		const groups = lotKeys.flatMap(({ group }) => facts[group] ?? []);
		if (rest(facts) > 0 || groups.some((group) => group !== 'none')) return 'yes';
		return truthOf(groups.length === 0 ? undefined : false);
	},
	otherwise: ({ hireGroup }) =>
		hireGroup === 'none'
			? '毕业生、零就业或低保家庭的，登记失业满半年的才算；残疾人、随军家属等另有政策，请问税务'
			: undefined,
});

/** Whether anybody counts a month in the year, left or not. */
const counting = (facts: HiringTaxFacts, on: Day): boolean =>
	rest(facts) > 0 ||
	lotsOf(facts, on).some(({ whole }) => overlap(whole, wholeYear(yearAsked(facts, on))) !== undefined);

const withinMonths = (since: Citation): Rule => ({
	says: `从签合同并参保的那个月起，在${reliefMonths}个月里`,
	cite: since,
	needs: ['hirePeople', 'hireSince'],
	holds(facts, on) {
		if (counting(facts, on)) return 'yes';
		return lotsOf(facts, on).length > 0 ? 'no' : 'unknown';
	},
	otherwise(facts, on) {
		if (counting(facts, on)) return undefined;
		const [lot] = lotsOf(facts, on).filter(({ group }) => group !== 'none');
		if (!lot) return undefined;
		if (lot.since > reliefPeriod.last)
			return `现在的规定只管${yearOf(reliefPeriod.last)}年底以前开始的，以后的没有读到`;
		if (!lot.whole) return '2023年以前就到期或者离开了';
		const year = wholeYear(yearAsked(facts, on));
		return lot.whole.first > year.last ? '那一年还没有参保' : `到${sayMonth(lot.whole.last)}为止，已经过了`;
	},
});

const contract = (by: Citation): Rule =>
	when<HiringTaxFacts, 'contractAYear'>('contractAYear', (has) => has, {
		says: '签了1年以上的劳动合同',
		cite: by,
		otherwise: ({ contractAYear }) =>
			contractAYear === false
				? '没有签的人不算。有签了的，只填签了的人；改签1年以上的，从签了的那个月起算'
				: undefined,
		canChange: true,
	});
const insured = (by: Citation): Rule =>
	when<HiringTaxFacts, 'threeInsurances'>('threeInsurances', (has) => has, {
		says: '依法缴养老、工伤、失业保险',
		cite: by,
		otherwise: ({ threeInsurances }) =>
			threeInsurances === false ? '没有缴的人不算。有缴了的，只填缴了的人和缴了的月份' : undefined,
		canChange: true,
	});

/** For an earlier year nobody claimed in time: the people must still be there. */
const stillEmployed: Rule = {
	says: '补以前年度的，申请的时候人还在',
	cite: cite('businessTax', '四（五）'),
	needs: ['claimingLate'],
	holds(facts, on) {
		if (facts.claimingLate === undefined) return 'unknown';
		if (!facts.claimingLate || rest(facts) > 0) return 'yes';
		return truthOf(lotsOf(facts, on).some(({ stretch }) => stretch !== undefined));
	},
	otherwise: ({ claimingLate }) =>
		claimingLate === undefined ? undefined : '已经离开的人不再追溯；当年申报过、只差年终汇算的不受影响',
};

/** What must hold. */
export function required(facts: HiringTaxFacts, on: Day) {
	const who = hiredKinds(facts);
	const onlyVeterans = who.has('veteran') && !who.has('key');
	const whom = cite('businessTax', onlyVeterans ? '三' : '二（一）');
	const hired = cite(onlyVeterans ? 'veteranTax2023' : 'keyGroupTax2023', '招用');
	return allOf(
		enterprise(whom),
		inGroup(whom),
		withinMonths(hired),
		contract(onlyVeterans ? hired : checked),
		insured(onlyVeterans ? cite('businessTax', '四（二）') : checked),
		...(someLeft(facts, on) ? [stillEmployed] : []),
	);
}
