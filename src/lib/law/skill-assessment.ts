import { yuan, type Fen, type Rate } from '$lib/engine/money';
import { cite } from './cite';
import type { SkillLevel } from './course-standards';
import type { TrainingClass } from './training-catalogue';

/** What is paid to somebody assessed in Chongqing: by certificate, more for wanted trades. 渝人社发〔2024〕13号 三. */
export const skillAssessment = {
	/** none for a certificate of completion: it is no assessment */
	sums: {
		special: yuan(150),
		level5: yuan(200),
		level4: yuan(250),
		level3: yuan(300),
		level2: yuan(400),
		level1: yuan(500),
	} satisfies Readonly<Record<Exclude<SkillLevel, 'completion'>, Fen>>,
	/** of A+ as much as of A: not as with training */
	rates: {
		'A+': { take: 130, of: 100 },
		A: { take: 130, of: 100 },
		B: { take: 100, of: 100 },
		C: { take: 100, of: 100 },
	} satisfies Readonly<Record<TrainingClass, Rate>>,
	cites: {
		whole: cite('trainingNotice', '三'),
		who: cite('trainingNotice', '三（一）'),
		sums: cite('trainingNotice', '三（二）'),
		claim: cite('trainingNotice', '三（三）'),
		limits: cite('trainingNotice', '四（五）'),
		card: cite('trainingNotice', '四（三）'),
	},
} as const;
