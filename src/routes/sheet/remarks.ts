/** What stands in small print on a result sheet: what was taken for granted, and what the documents leave open. */
import { shownAs, type ShownKind } from '$lib/assess/shown';
import type { Outcome } from '$lib/assess/outcome';
import type { Citation } from '$lib/engine/citation';
import { day } from '$lib/engine/day';
import { sayMonth } from '$lib/engine/month';
import type { DocumentId } from '$lib/law/documents';
import { shortTitles } from '$lib/law/short-titles';
import type { Assessment } from '$lib/retirement/assess';
import { remarksOf } from '$lib/retirement/sheet';
import type { SheetContent, SubsidyPart } from './content';

/** What becomes of a benefit that is told in full: something can be done about it. */
const told: readonly ShownKind[] = ['now', 'one-step', 'from', 'ask'];

/** The outcomes that are told in full, in that order; what the best combination leaves out is not among them. */
export const toldInFull = (
	{ outcomes, best, on }: SubsidyPart,
	sheetDay: SheetContent['on'],
): readonly Outcome[] =>
	told.flatMap((kind) =>
		outcomes.filter(
			(outcome) =>
				shownAs(outcome, on ?? sheetDay) === kind &&
				!best.leftOut.some(({ item }) => item.benefit === outcome.benefit.id),
		),
	);

const each = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

function recordAssumption({ record, facts, cases, missing }: Assessment): readonly string[] {
	if (facts.drawing || cases.every(({ minimum }) => minimum === undefined)) return [];
	if (!record)
		return [
			missing.includes('paying')
				? '没有说以后还缴不缴，缴费够不够没有判断。'
				: '没有填缴费记录，缴费够不够没有判断。',
		];
	const { asOf, paying, until } = record;
	return [
		`缴费记录是您填的，算到${sayMonth(asOf)}；此后${
			!paying
				? '按不再缴计算'
				: until === undefined
					? '按每月都缴计算'
					: `按每月都缴、缴到${sayMonth(until)}计算`
		}。`,
	];
}

/**
 * What was taken for granted, and what needs another look, a sentence each.
 *
 * @example of a man who goes on paying: ["缴费记录是您填的，算到2026年10月；此后按每月都缴计算。"]
 */
export function assumptionsOf({
	retirement,
	matters = [],
	problems = [],
	on,
}: SheetContent): readonly string[] {
	// That a pension is drawn already stands with the months.
	const { drawing: _, ...facts } = retirement?.facts ?? {};
	const wrong = [...(retirement?.problems ?? []), ...(retirement?.notes ?? [])].map(({ says }) => says);
	return each([
		...[...wrong, ...problems].map((says) => `要再核对：${says.replace(/。$/, '')}。`),
		...(retirement ? [...remarksOf({ ...retirement, facts }), ...recordAssumption(retirement)] : []),
		...(retirement && on < day('2025-01-01')
			? ['延迟退休的规定从2025年1月1日起施行，按那一天还没有施行。']
			: []),
		...matters.flatMap(({ answer: { notices, assumptions } }) => [...notices, ...assumptions]),
	]);
}

/** What the documents leave open about the benefits that are told in full, and whom to ask. */
export const openPointsOf = ({ subsidies, matters = [], on }: SheetContent): readonly string[] =>
	each([
		...subsidies.flatMap((part) =>
			toldInFull(part, on).flatMap(({ benefit }) => part.guides.get(benefit.id)?.open ?? []),
		),
		...matters.flatMap(({ answer }) => answer.open),
	]);

/**
 * Where something is stated, as it is printed: each document once, with every place in it.
 *
 * @example sayCitations([cite('flexible', '第二条'), cite('flexible', '第八条')]) // "《弹性退休办法》第二条、第八条"
 */
export function sayCitations(citations: readonly (Citation | undefined)[]): string {
	const places = new Map<string, Set<string>>();
	for (const citation of citations) {
		if (!citation) continue;
		const of = places.get(citation.document) ?? new Set();
		if (citation.at !== undefined) of.add(citation.at);
		places.set(citation.document, of);
	}
	return [...places]
		.map(([document, of]) => `《${shortTitles[document as DocumentId]}》${[...of].join('、')}`)
		.join('；');
}
