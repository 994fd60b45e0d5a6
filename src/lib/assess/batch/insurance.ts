/** What a row comes to for insurance and pensions: contributions of a wage, the raise of 2024, months of unemployment benefit. */
import type { Day } from '$lib/engine/day';
import { sayYuan, type Fen } from '$lib/engine/money';
import { benefitMonthsFor } from '$lib/insurance/benefit-months';
import { raiseIn2024, raiseProblems, type RaiseFacts, type Retired } from '$lib/insurance/pension-raise';
import { ownContribution } from '$lib/insurance/shares';
import { contributionBase } from '$lib/law/contribution-base';
import { pensionAdjustment2024 } from '$lib/law/pension-adjustment';
import { meaningOf, type MeaningKey } from './columns';
import type { Mapping } from './mapping';
import type { Cell } from './table';

/** The columns that bring results of their own; what else there is for insurance only goes with them. */
export const insuranceAnswers = ['wage', 'pensionThen', 'unemploymentPaid'] as const;

/** The columns added for insurance, in this order. What is known second-hand says so, for a file carries no remarks. */
export const insuranceHeadings = [
	'缴费基数',
	'个人月缴（基数和比例按公开网页）',
	'2024年养老金每月增加',
	'失业保险金领取月数（按公开网页）',
] as const;

/** What a row says for insurance. */
export interface InsuranceSaid {
	readonly wage?: Fen;
	/** only where all that is needed for a raise was said */
	readonly pension?: RaiseFacts;
	/** months paid to unemployment insurance since its benefit was last drawn */
	readonly unemploymentPaid?: number;
}

export interface InsuranceResult {
	/** one cell for each of {@link insuranceHeadings} */
	readonly cells: readonly Cell[];
	readonly problems: readonly string[];
}

/** Of somebody whose row says nothing of insurance. */
export const noInsurance: InsuranceResult = { cells: ['', '', '', ''], problems: [] };

const inYuan = (sum: Fen): number => sum / 100;
const named = (key: MeaningKey, says: string): string => `${meaningOf(key).heading}：${says}`;

function contributionOf(wage: Fen, on: Day): InsuranceResult {
	const year = on.slice(0, 4);
	const found = ownContribution(wage, on);
	if (!found) return { cells: ['', ''], problems: [named('wage', `${year}年度的缴费基数没有读到，没有算`)] };
	const { base, own, current } = found;
	const used = contributionBase.at(on)?.from.slice(0, 4);
	return {
		cells: [inYuan(base), own === undefined ? '' : inYuan(own)],
		problems: [
			...(current ? [] : [named('wage', `${year}年度的缴费基数没有读到，按${used}年度的算`)]),
			...(own === undefined ? [named('wage', `${year}年度的缴费比例没有查到，个人月缴没有算`)] : []),
		],
	};
}

function raiseOf(facts: RaiseFacts): InsuranceResult {
	if (facts.retiredFrom === 'outside')
		return { cells: ['不适用'], problems: [named('retiredFrom', '离休等不按2024年这个办法调整')] };
	const { yearsThen } = raiseProblems(facts);
	if (yearsThen !== undefined) return { cells: [''], problems: [named('paidYears', yearsThen)] };
	return { cells: [inYuan(raiseIn2024(facts).sum)], problems: [] };
}

const nothing = (count: number): InsuranceResult => ({
	cells: Array.from({ length: count }, () => ''),
	problems: [],
});

/** What a row comes to on a day: sums in yuan, months of benefit; what is open or wrong as sentences. */
export function insuranceResult(
	{ wage, pension, unemploymentPaid }: InsuranceSaid,
	on: Day,
): InsuranceResult {
	const parts = [
		wage === undefined ? nothing(2) : contributionOf(wage, on),
		pension === undefined ? nothing(1) : raiseOf(pension),
	];
	return {
		cells: [
			...parts.flatMap(({ cells }) => cells),
			unemploymentPaid === undefined ? '' : benefitMonthsFor(unemploymentPaid),
		],
		problems: parts.flatMap(({ problems }) => problems),
	};
}

/** What must be said beside a pension before its raise can be told. */
interface RaiseSaid {
	readonly pensionThen?: Fen;
	readonly retiredFrom?: Retired;
	readonly hardshipArea?: boolean;
	readonly paid?: number;
	readonly paidYears?: number;
}

/** What a row must still say for the raise of a pension, one sentence each; what was refused is not asked for once more. */
export function missingForInsurance(
	{ pensionThen, retiredFrom, hardshipArea, paid, paidYears }: RaiseSaid,
	mapping: Mapping,
	refused: ReadonlySet<MeaningKey>,
): readonly string[] {
	if (!mapping.includes('pensionThen') || retiredFrom === 'outside') return [];
	const lacks = (key: MeaningKey): string => `没有${meaningOf(key).heading}，${insuranceHeadings[2]}没有算`;
	if (pensionThen === undefined)
		return retiredFrom === undefined || refused.has('pensionThen') ? [] : [lacks('pensionThen')];
	const missing: string[] = [];
	if (retiredFrom === undefined && !refused.has('retiredFrom')) missing.push(lacks('retiredFrom'));
	if (paid === undefined && paidYears === undefined && !refused.has('paid') && !refused.has('paidYears'))
		missing.push(lacks('paidYears'));
	const tilted = retiredFrom === 'enterprise' || retiredFrom === 'institution';
	if (tilted && hardshipArea === undefined && !refused.has('hardshipArea'))
		missing.push(
			`没有写是否${meaningOf('hardshipArea').heading}，当作不是；是的，每月再加${sayYuan(pensionAdjustment2024.hardshipArea.sum)}`,
		);
	return missing;
}

/** What is to be known of the results, said once below them. */
export function insuranceRemarks(mapping: Mapping, on: Day): readonly string[] {
	const is2026 = on >= '2026-01-01';
	return [
		...(mapping.includes('wage')
			? [
					`缴费基数：月工资低于下限的按下限，高于上限的按上限。个人月缴：养老、失业、医疗和大额医疗里个人缴的，分别算到分再加。2025年起的上下限和比例是公开网页上的数，没有核实原件，以缴费单为准${is2026 ? '；2026年失业保险的比例没有查到，照旧按1%算' : ''}。`,
				]
			: []),
		...(mapping.includes('pensionThen')
			? [
					`${insuranceHeadings[2]}：只算2024年那一次，当作2023年12月已经退休在领。累计缴费年限含视同缴费年限，不含折算工龄。1953年年底以前参加革命工作的15元、军转干部的补足没有算。`,
				]
			: []),
		...(mapping.includes('unemploymentPaid')
			? [
					'失业保险金领取月数：按公开网页写的年限表，没有核实原件。缴费月数从上次领失业保险金以后算起，当作没有以前没领完的；还要不是自愿离职、办了失业登记、想找工作。',
				]
			: []),
	];
}
