import type { Day } from '$lib/engine/day';
import type { Fen } from '$lib/engine/money';
import type { SkillLevel } from '$lib/law/course-standards';
import { skillUpgrade as law, type UpgradeLevel } from '$lib/law/skill-upgrade';
import type { CourseFacts } from '../course-facts';
import type { InsuredFacts } from '../insured-facts';
import type { TraineeFacts } from '../trainee-facts';
import type { TrainingFacts } from '../training/facts';

// A type, not an interface: records of facts are handled alike by name.
export type SkillUpgradeFacts = CourseFacts &
	InsuredFacts &
	Pick<TraineeFacts, 'skillCertificateOn' | 'skillUpgradeHad' | 'traineeGroup'> &
	Pick<TrainingFacts, 'onSiteHours' | 'trainingOutcome'> & {
		/** had it for this occupation at a higher level */
		higherUpgradeHad?: boolean;
		/** how often already in the year that counts */
		upgradesThisYear?: number;
		/** on the list of trades that are wanted urgently */
		shortageTrade?: boolean;
		/** took part in subsidised training for this occupation and level */
		trainedForThis?: boolean;
		/** found in the state's search of certificates */
		certificateOnline?: boolean;
		/** what Chongqing pays for this certificate, as somebody there says */
		localUpgradeSum?: Fen;
	};

export type SkillUpgradeKey = keyof SkillUpgradeFacts & string;

/**
 * The day whose rules count: the certificate's; while there is none, the day asked. The first notice that was read is of a whole year,
 * whenever in it it was issued.
 */
export function ruledOn({ skillCertificateOn }: SkillUpgradeFacts, on: Day): Day {
	const dated = skillCertificateOn ?? on;
	return dated < law.from && dated.slice(0, 4) === law.from.slice(0, 4) ? law.from : dated;
}

/** Whether unemployment insurance pays for a certificate: 初级, 中级, 高级. */
export const isUpgrade = (level: SkillLevel): level is UpgradeLevel => level in law.ceilings;
