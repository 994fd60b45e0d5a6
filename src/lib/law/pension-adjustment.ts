import { yuan } from '$lib/engine/money';
import { cite } from './cite';

/** The raise of pensions in Chongqing from January 2024 on, for who had retired by the end of 2023. 渝人社发〔2024〕16号 三. */
export const pensionAdjustment2024 = {
	/** for everybody, a month */
	fixed: { sum: yuan(28), cite: cite('pensionAdjustment2024', '三（一）') },
	/** for every year contributed or worked, a part of a year counting as one, and fewer than the least as the least */
	perYear: { sum: yuan(1.6), leastYears: 15, cite: cite('pensionAdjustment2024', '三（二）1') },
	/** of the pension of December 2023, rounded half up to the fen: 0.6 % */
	ofPension: { rate: { take: 6, of: 1000 }, cite: cite('pensionAdjustment2024', '三（二）2') },
	/** who joined the revolution by the end of 1953; of enterprises only */
	joinedBy1953: { sum: yuan(15), cite: cite('pensionAdjustment2024', '三（三）1（1）') },
	/** retired in a district of hardship; of enterprises and of institutions */
	hardshipArea: {
		sum: yuan(15),
		cite: {
			enterprise: cite('pensionAdjustment2024', '三（三）1（2）'),
			institution: cite('pensionAdjustment2024', '三（三）2'),
		},
	},
	/** army officers retired from enterprises are first raised to the average, which is not published */
	veterans: { cite: cite('pensionAdjustment2024', '三（三）1（3）') },
	/** how much the pensions of great age go up is not touched */
	greatAge: { cite: cite('pensionAdjustment2024', '三（三）3') },
} as const;

/** The districts and counties of hardship, as listed. 渝人社发〔2024〕16号 三（三）1（2）. */
export const hardshipAreas = [
	...['黔江区', '城口县', '武隆区', '云阳县', '奉节县', '巫山县', '巫溪县', '石柱县', '秀山县', '酉阳县'],
	'彭水县',
] as const;
