import { writeDecimal } from '$lib/engine/amount';
import {
	brokerRules as law,
	brokerSchemes,
	type BrokerKind,
	type BrokerScheme,
	type ScoreKey,
} from '$lib/law/broker-grade';

/** Points are hundredths of a point. */
export type BrokerFacts = Partial<Record<ScoreKey, number>> & {
	brokerKind?: BrokerKind;
	/** all parts together, without the bonus */
	scoreBase?: number;
	scoreBonus?: number;
	lastQuarterFailed?: boolean;
	/** failed again after the training that two failed quarters bring */
	failedAfterTraining?: boolean;
	/** days in a row, without reason, neither logged in nor at work */
	idleDays?: number;
};

export const kinds = Object.keys(brokerSchemes) as BrokerKind[];

/** Points in words: 8990 is 89.9分. */
export const sayPoints = (hundredths: number): string => `${writeDecimal(hundredths)}分`;

/** The grade of so many hundredths of a point. `gradeOf(brokerSchemes['full-time'], 8990)` is 良好. */
export const gradeOf = ({ grades }: BrokerScheme, score: number): string =>
	grades.find(({ from }) => score >= from * 100)?.name ?? law.failed;

/** The least and the most the basic score can be, by what was said of it; undefined where nothing was. */
function baseOf({ parts }: BrokerScheme, facts: BrokerFacts): { low: number; high: number } | undefined {
	if (facts.scoreBase !== undefined) return { low: facts.scoreBase, high: facts.scoreBase };
	return byParts({ parts }, facts);
}

/** The same by the points of the parts alone: what is not said may be nothing or all there is. */
export function byParts(
	{ parts }: Pick<BrokerScheme, 'parts'>,
	facts: BrokerFacts,
): { low: number; high: number } | undefined {
	if (parts.every(({ key }) => facts[key] === undefined)) return undefined;
	let [low, high] = [0, 0];
	for (const { key, most } of parts) {
		low += facts[key] ?? 0;
		high += facts[key] ?? most * 100;
	}
	return { low, high };
}

/** What the points come to: the grade without and with the bonus, where nothing that is not said can change it. */
export function gradesOf(scheme: BrokerScheme, facts: BrokerFacts) {
	const base = baseOf(scheme, facts);
	if (!base) return undefined;
	const bonus = facts.scoreBonus ?? 0;
	const certain = base.low === base.high;
	const alone = gradeOf(scheme, base.low);
	const withBonus = gradeOf(scheme, base.low + bonus);
	const best = gradeOf(scheme, base.high + bonus);
	const settled = certain || alone === best;
	return { ...base, bonus, certain, settled, alone, withBonus };
}

export type Grades = NonNullable<ReturnType<typeof gradesOf>>;
