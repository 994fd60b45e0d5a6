/** Rows of a batch as result sheets, one a person. */
import type { TrainingSaid } from '$lib/assess/batch/training';
import type { InsuranceSaid } from '$lib/assess/batch/insurance';
import type { RowFacts } from '$lib/device/batch/messages';
import { writeFragment } from '$lib/device/link';
import { writeMoney } from '$lib/engine/amount';
import type { Day } from '$lib/engine/day';
import { topicOf, type MatterId } from '$lib/matters/ids';
import { writeLink } from '$lib/retirement/link';
import type { SheetContent } from '../sheet/content';
import { openSheet } from '../sheet/open-sheet';
import { scope } from '../subsidies/employer/scope';
import { writeFacts } from '../subsidies/write-facts';

const count = (number: number | undefined): string | undefined => number?.toString();

const fragmentOf = (answers: Readonly<Record<string, string | undefined>>, asked: Day | undefined): string =>
	writeFragment(
		Object.entries({ ...answers, on: asked }).flatMap(([key, value]): [string, string][] =>
			value === undefined ? [] : [[key, value]],
		),
	);

/** A training, with its answers as its own page writes them. */
const trainingTopic = ({ onSiteHours, onlineHours, ...said }: TrainingSaid, asked: Day | undefined) => ({
	topic: topicOf('training'),
	fragment: fragmentOf({ ...said, onSiteHours: count(onSiteHours), onlineHours: count(onlineHours) }, asked),
});

/** The matters a row tells of, each with its answers as its own page writes them. */
function mattersOf({ wage, pension, unemploymentPaid }: InsuranceSaid, asked: Day | undefined) {
	const topic = (matter: MatterId, answers: Readonly<Record<string, string | undefined>>) => ({
		topic: topicOf(matter),
		fragment: fragmentOf(answers, asked),
	});
	const area = pension?.hardshipArea;
	return [
		...(wage === undefined
			? []
			: [topic('contributions', { insuredAs: 'employee', wage: writeMoney(wage) })]),
		...(pension
			? [
					topic('pension-adjustment', {
						retiredFrom: pension.retiredFrom,
						drawnIn2023: 'yes',
						yearsThen: count(pension.yearsThen),
						monthsThen: count(pension.monthsThen),
						pensionThen: pension.pensionThen === undefined ? undefined : writeMoney(pension.pensionThen),
						hardshipArea: area === undefined ? undefined : area ? 'yes' : 'no',
					}),
				]
			: []),
		...(unemploymentPaid === undefined
			? []
			: [
					topic('unemployment-benefit', {
						unemploymentPaidYears: count(Math.floor(unemploymentPaid / 12)),
						unemploymentPaidExtraMonths: count(unemploymentPaid % 12),
					}),
				]),
	];
}

/**
 * What stands on the sheet of a row: the very answer its code opens. The name stands on paper only. Undefined where the row
 * gives no answer.
 *
 * @example (await sheetOfRow({ line: 2, name: '甲', facts: { birth: 1970-05, sex: 'male' }, on }, on)).name // "甲（表格第2行）"
 */
export async function sheetOfRow(
	{ line, name, facts, on, hire, insurance, training }: RowFacts,
	today: Day,
): Promise<SheetContent | undefined> {
	const asked = on === today ? undefined : on;
	const topics = [
		{ topic: 'retirement', fragment: writeFragment(writeLink(facts, asked)) },
		...(hire ? [{ topic: 'subsidies-employer', fragment: writeFacts(scope.questions, hire, asked) }] : []),
		...(insurance ? mattersOf(insurance, asked) : []),
		...(training ? [trainingTopic(training, asked)] : []),
	];
	const { content } = await openSheet({ topics }, today);
	return content && { ...content, name: `${name ?? ''}（表格第${line}行）` };
}
