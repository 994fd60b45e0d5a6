import { day } from '$lib/engine/day';
import { dated, type Dated } from '$lib/engine/dated';
import { yuan, type Fen } from '$lib/engine/money';
import { monthOf } from '$lib/engine/month';
import type { Citation } from '$lib/engine/citation';
import { cite } from './cite';

const held = (amount: number, by: Citation): Dated<Fen> =>
	dated([{ from: day('2023-01-01'), until: day('2027-12-31'), value: yuan(amount), cite: by }]);

/**
 * What may be taken off taxes in a year: of a business of one's own, for each person hired. The nation's amounts were read on public
 * pages of 公告2023年第14号 and 第15号, Chongqing's only second-hand; Chongqing's amount for hiring veterans nobody printed.
 *
 * @example taxLimits.own.chongqing.at(day('2026-01-01'))?.value // 2,400,000 fen: 24,000 yuan
 */
export const taxLimits = {
	own: {
		nation: held(20_000, cite('keyGroupTax2023', '个体经营')),
		nationForVeterans: held(20_000, cite('veteranTax2023', '个体经营')),
		/** the most a province may set, in hundredths of the nation's amount */
		upTo: 120,
		chongqing: held(24_000, cite('taxLimitsChongqing', '个体经营')),
	},
	keyGroupHire: {
		nation: held(6_000, cite('keyGroupTax2023', '招用')),
		upTo: 130,
		chongqing: held(7_800, cite('taxLimitsChongqing', '招用重点群体')),
	},
	veteranHire: { nation: held(6_000, cite('veteranTax2023', '招用')), upTo: 150 },
} as const;

/** How long it may be taken off: months from registration, or from contract and insurance. */
export const reliefMonths = 36;

/** The first month of the policy, and the last in which somebody may begin. */
export const reliefPeriod = { first: monthOf(2023, 1), last: monthOf(2027, 12) } as const;
