import { day } from '$lib/engine/day';
import { dated, type Dated } from '$lib/engine/dated';
import { yuan, type Fen } from '$lib/engine/money';
import { cite } from './cite';

/** The two groups of districts and counties that share a minimum wage. */
export type WageArea = 'first' | 'second';

/** Full-time work by the month, part-time work by the hour. */
export interface MinimumWage {
	readonly monthly: Fen;
	readonly hourly: Fen;
}

/**
 * The minimum wage of Chongqing by area. Invariant: one value an area at any day. It begins with 2025: what was paid
 * before stands in a notice that has not been read here.
 *
 * @example minimumWage.at(day('2025-06-01'))?.value.first.monthly // 233,000 fen, 2,330 yuan
 */
export const minimumWage: Dated<Readonly<Record<WageArea, MinimumWage>>> = dated([
	{
		from: day('2025-01-01'),
		value: {
			first: { monthly: yuan(2330), hourly: yuan(23) },
			second: { monthly: yuan(2200), hourly: yuan(22) },
		},
		cite: cite('minimumWage2025', '一'),
	},
]);

/** Which district or county lies in which area. Invariant: each once. */
export const wageAreas: Readonly<Record<WageArea, readonly string[]>> = {
	first: [
		...['万州区', '黔江区', '涪陵区', '渝中区', '大渡口区', '江北区', '沙坪坝区', '九龙坡区', '南岸区'],
		...['北碚区', '渝北区', '巴南区', '长寿区', '江津区', '合川区', '永川区', '南川区', '綦江区', '大足区'],
		...['璧山区', '铜梁区', '潼南区', '荣昌区', '开州区', '梁平区', '武隆区', '两江新区'],
		...['西部科学城重庆高新区', '万盛经开区'],
	],
	second: [
		...['城口县', '丰都县', '垫江县', '忠县', '云阳县', '奉节县', '巫山县', '巫溪县', '石柱县', '秀山县'],
		...['酉阳县', '彭水县'],
	],
};
