import { yuan, type Fen } from '$lib/engine/money';
import { cite } from './cite';
import type { TrainingClass } from './training-catalogue';

/** What a course ends with: a certificate of completion, one of a single skill, or one of the five levels. */
export type SkillLevel = 'completion' | 'special' | 'level5' | 'level4' | 'level3' | 'level2' | 'level1';

export const skillLevels: readonly SkillLevel[] = [
	...(['completion', 'special', 'level5', 'level4', 'level3', 'level2', 'level1'] as const),
];

/** What districts may add for some projects and institutions, one of them or none. */
export type LocalUplift = 'none' | 'brand' | 'academy' | 'centre';

/** Work after the training: found or begun anew, none, or had already when it began. */
export type TrainingOutcome = 'employed' | 'none' | 'already';

/** What a class or a district makes of cap and fee, in per cent. */
export interface Factor {
	readonly cap: number;
	readonly fee: number;
}

/** What is paid for training in a trade, by the hour up to a cap. 渝人社发〔2024〕13号 二 and 附件. */
export const courseStandards = {
	/** of class B, for one person: the cap, and what an hour on site counts for */
	classB: {
		completion: { cap: yuan(800), fee: yuan(17) },
		special: { cap: yuan(900), fee: yuan(19) },
		level5: { cap: yuan(1000), fee: yuan(21) },
		level4: { cap: yuan(1500), fee: yuan(23) },
		level3: { cap: yuan(2000), fee: yuan(25) },
		level2: { cap: yuan(2500), fee: yuan(30) },
		level1: { cap: yuan(3000), fee: yuan(40) },
	} satisfies Readonly<Record<SkillLevel, { readonly cap: Fen; readonly fee: Fen }>>,
	classes: {
		'A+': { cap: 160, fee: 130 },
		A: { cap: 130, fee: 115 },
		B: { cap: 100, fee: 100 },
		C: { cap: 70, fee: 85 },
	} satisfies Readonly<Record<TrainingClass, Factor>>,
	/** what an hour online counts for, whatever the class */
	onlineFee: yuan(10),
	/** the part of all hours that may usually be online, in per cent */
	onlineMost: 30,
	uplifts: {
		none: { cap: 100, fee: 100 },
		brand: { cap: 130, fee: 100 },
		academy: { cap: 110, fee: 110 },
		centre: { cap: 120, fee: 120 },
	} satisfies Readonly<Record<LocalUplift, Factor>>,
	/** how much of it is paid, in per cent; of training at one's post 100 whatever follows */
	outcomes: { employed: 110, already: 100, none: 90 } satisfies Readonly<Record<TrainingOutcome, number>>,
	/** the most hours of the short ones */
	shortest: { adaptation: 18, induction: 30 },
	hoursADay: { usual: 6, most: 8 },
	cites: {
		classes: cite('trainingNotice', '二（一）'),
		outcomes: cite('trainingNotice', '二（二）'),
		short: cite('trainingNotice', '二（四）'),
		online: cite('trainingNotice', '二（十二）'),
		scope: cite('trainingNotice', '二（十三）'),
		hours: cite('trainingNotice', '二（十四）'),
		paid: cite('trainingNotice', '四（二）'),
		annex: cite('trainingNotice', '附件'),
	},
} as const;
