import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { cite } from './cite';

/** Volunteers who serve in districts and counties: 渝人社办〔2024〕93号. */
export const grassrootsService = {
	from: day('2024-06-12'),
	/** of one's own subject and year, the best so many of a hundred */
	best: { take: 70, of: 100 },
	/** the last day to hold graduation and degree certificates, for those recruited in 2024 */
	certificatesBy: day('2024-07-31'),
	/** what the place of service pays at least, by the month */
	allowance: yuan(800),
	/** years of service that bring points in the exam, how many, and for how many years */
	exam: { years: 2, points: 10, within: 3 },
	/** years of service for a professional title */
	titleYears: 1,
	cites: {
		who: cite('grassrootsService', '二（一）'),
		member: cite('grassrootsService', '二（二）2'),
		results: cite('grassrootsService', '二（二）5'),
		health: cite('grassrootsService', '二（二）6'),
		exam: cite('grassrootsService', '三（一）1'),
		alike: cite('grassrootsService', '三（一）2'),
		seniority: cite('grassrootsService', '三（一）3'),
		title: cite('grassrootsService', '三（一）4'),
		posts: cite('grassrootsService', '三（一）5'),
		insurance: cite('grassrootsService', '三（二）2'),
		allowance: cite('grassrootsService', '三（二）3'),
		choosing: cite('grassrootsService', '四'),
		places: cite('grassrootsService', '附件'),
	},
} as const;

/** How many each district was to have in 2024, in the order of the annex. 附件: 41 places, 670 in all. */
export const grassrootsPlaces: readonly (readonly [area: string, people: number])[] = [
	['万州区', 12],
	['黔江区', 15],
	['涪陵区', 13],
	['渝中区', 2],
	['大渡口区', 9],
	['江北区', 2],
	['沙坪坝区', 10],
	['九龙坡区', 10],
	['南岸区', 9],
	['北碚区', 50],
	['渝北区', 20],
	['巴南区', 2],
	['长寿区', 2],
	['江津区', 20],
	['合川区', 3],
	['永川区', 6],
	['南川区', 26],
	['綦江区', 13],
	['大足区', 13],
	['璧山区', 13],
	['铜梁区', 13],
	['潼南区', 20],
	['荣昌区', 21],
	['开州区', 20],
	['梁平区', 15],
	['武隆区', 25],
	['城口县', 40],
	['丰都县', 15],
	['垫江县', 45],
	['忠县', 15],
	['云阳县', 18],
	['奉节县', 24],
	['巫山县', 30],
	['巫溪县', 6],
	['石柱县', 20],
	['秀山县', 24],
	['酉阳县', 24],
	['彭水县', 15],
	['两江新区', 4],
	['高新区', 10],
	['万盛经开区', 16],
];
