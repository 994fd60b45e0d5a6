import { cite } from './cite';
import { yuan } from '$lib/engine/money';

/** Training for new citizens in 2024. 渝人社办〔2024〕71号. */
export const newCitizenTraining = {
	year: 2024,
	/** full years of age; whether the numbers themselves are within is not said */
	ages: { from: 16, to: 65, cite: cite('newCitizenTraining2024', '二（一）') },
	/** a learner who finishes online */
	online: { credits: 20, sum: yuan(25), cite: cite('newCitizenTraining2024', '二（三）1') },
	/** a learner and session of one hour, once a year */
	onsite: { sum: yuan(30), minutes: 45, cite: cite('newCitizenTraining2024', '二（三）2') },
	classes: cite('newCitizenTraining2024', '二（四）'),
	/** a model site that reaches less of its yearly task may lose its standing */
	leastDone: { take: 30, of: 100, cite: cite('newCitizenTraining2024', '三（二）') },
	/** what the yearly task includes, and by when districts report on it */
	task: cite('newCitizenTraining2024', '三（一）'),
	goal: cite('newCitizenTraining2024', '一'),
	plan: cite('newCitizenTraining2024', '附件'),
} as const;

/** Learners on site that each district was to train in 2024, in the order printed. Invariant: 41 units, 30,000 in all. */
export const districtPlan: readonly (readonly [district: string, learners: number])[] = [
	...([
		['万州区', 1200],
		['黔江区', 500],
		['涪陵区', 1200],
		['渝中区', 600],
		['大渡口区', 1000],
		['江北区', 500],
		['沙坪坝区', 1000],
		['九龙坡区', 1500],
		['南岸区', 1500],
		['北碚区', 800],
		['渝北区', 1000],
		['巴南区', 3000],
		['江津区', 1500],
		['长寿区', 400],
	] as const),
	...([
		['合川区', 800],
		['永川区', 1000],
		['南川区', 300],
		['綦江区', 800],
		['大足区', 500],
		['璧山区', 300],
		['铜梁区', 0],
		['潼南区', 400],
		['荣昌区', 500],
		['开州区', 1000],
		['梁平区', 800],
		['武隆区', 300],
		['丰都县', 1000],
		['城口县', 200],
	] as const),
	...([
		['垫江县', 400],
		['忠县', 800],
		['云阳县', 1000],
		['奉节县', 300],
		['巫山县', 600],
		['巫溪县', 300],
		['石柱县', 800],
		['秀山县', 600],
		['酉阳县', 0],
		['彭水县', 500],
		['两江新区', 1000],
		['西部科学城重庆高新区', 0],
		['万盛经开区', 100],
	] as const),
];
