/** The year month by month, and what each lot of people brings. */
import { sayCount } from '$lib/engine/count';
import type { Day } from '$lib/engine/day';
import { sayYuan, type Fen } from '$lib/engine/money';
import { plusMonths } from '$lib/engine/month';
import type { AnswerTable } from '$lib/matters/matter';
import { evenly, lengthOf, overlap, twelfths, wholeYear, yearTable, type TakenOff } from '../tax-relief';
import { kindNames, kinds, limitFor, restOf, taxedMonths, type Count, type Limits } from './count';
import { yearAsked, type HiringTaxFacts } from './facts';
import { kindOf, personMonths, type LimitKind } from './lots';

export function monthsTable(
	facts: HiringTaxFacts,
	count: Count,
	limits: Limits,
	taken: TakenOff | undefined,
	on: Day,
) {
	const { lots } = count;
	const year = yearAsked(facts, on);
	const { first, last } = wholeYear(year);
	const taxed = taxedMonths(count, year);
	const before = taken?.taxes.slice(0, -1).reduce((sum, { due }) => sum + due, 0) as Fen | undefined;
	const rest = kinds.some((kind) => restOf(facts, kind) > 0);
	return yearTable(
		year,
		Array.from({ length: 12 }, (_, index) => {
			const month = plusMonths(first, index);
			const by = (kind: LimitKind) =>
				personMonths(lots, kind, month) + (month === last ? restOf(facts, kind) : 0);
			return {
				month,
				counts: String(by('key') + by('veteran')),
				limit: limitFor({ key: by('key'), veteran: by('veteran') }, limits),
				due:
					before === undefined
						? undefined
						: evenly(before, lengthOf(overlap(taxed, { first, last: month })), lengthOf(taxed)),
			};
		}),
		{
			counts: '月数',
			note: `“月数”是每个人算的月数加起来。${rest ? '其余的人哪个月来的没有填，加在12月。' : ''}${
				taken
					? '税款是前四种税按月平均摊，到元，是估算；企业所得税年终汇算时再扣。'
					: '填了税款，就能看到每个月累计少缴多少。'
			}`,
		},
	);
}

export function lotsTable(facts: HiringTaxFacts, { lots }: Count, limits: Limits): readonly AnswerTable[] {
	const rows = lots.map((lot) => {
		const months = lengthOf(lot.stretch);
		const counted = lot.group === 'none' ? '不在范围里' : lot.gone ? '已经离开，不再追溯' : `${months}个月`;
		const sum = twelfths(limits[kindOf(lot)].amount, months * lot.people);
		return [lot.name, `${sayCount(lot.people)}人`, counted, lot.group === 'none' ? '0元' : sayYuan(sum)];
	});
	const rest = kinds.flatMap((kind) => {
		const months = restOf(facts, kind);
		return months === 0
			? []
			: [[`其余${kindNames[kind]}`, '', `一共${months}个月`, sayYuan(twelfths(limits[kind].amount, months))]];
	});
	const all = [...rows, ...rest];
	return all.length < 2 && !lots.some(({ gone }) => gone)
		? []
		: [{ caption: '每批人的限额', head: ['哪一批', '人数', '每人算', '限额'], rows: all }];
}
