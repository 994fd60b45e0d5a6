import { yuan } from '$lib/engine/money';
import { cite } from './cite';

/** Hospitals that are built up as regional medical centres, and who works there: 渝人社办〔2024〕35号. */
export const medicalCentre = {
	/** whom the notice went to; it names no hospital */
	areas: ['北碚区', '永川区', '綦江区', '两江新区'],
	/** by how much performance pay rises in the year of approval; per head, month or year is not said */
	uplift: { national: yuan(3000), regional: yuan(2000), jointly: yuan(1000) },
	/** the years after that of approval, with so much of the full amount */
	later: { years: 4, share: { take: 50, of: 100 } },
	/** whoever is sent there: at least so many times last year's income, or as much as the hospital that sends */
	dispatched: { take: 12, of: 10 },
	postdoc: yuan(150_000),
	/** each a most, in ten thousands of yuan */
	talents: {
		top: { reward: 500, research: 10_000, researchYears: 5 },
		leading: { reward: 100, research: 100 },
		young: { reward: 60, research: 50 },
	},
	/** the most the city gives a district for one young person, in ten thousands of yuan */
	youth: 5,
	/** percentage points by which the share of senior posts may rise at most */
	seniorPosts: 5,
	cites: {
		recruiting: cite('medicalCentre2024', '一'),
		posts: cite('medicalCentre2024', '二'),
		titles: cite('medicalCentre2024', '三'),
		postdoc: cite('medicalCentre2024', '四'),
		uplift: cite('medicalCentre2024', '六'),
		extraPay: cite('medicalCentre2024', '七'),
		dispatched: cite('medicalCentre2024', '九'),
		talents: cite('medicalCentre2024', '十'),
		youth: cite('medicalCentre2024', '十一'),
		services: cite('medicalCentre2024', '十二'),
	},
} as const;
