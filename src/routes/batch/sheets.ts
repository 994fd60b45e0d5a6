/** Rows of a batch as result sheets, one a person. */
import type { RowFacts } from '$lib/device/batch/messages';
import { writeFragment } from '$lib/device/link';
import type { Day } from '$lib/engine/day';
import { writeLink } from '$lib/retirement/link';
import type { SheetContent } from '../sheet/content';
import { openSheet } from '../sheet/open-sheet';
import { scope } from '../subsidies/employer/scope';
import { writeFacts } from '../subsidies/write-facts';

/**
 * What stands on the sheet of a row: the very answer its code opens. The name stands on paper only. Undefined where the row
 * gives no answer.
 *
 * @example (await sheetOfRow({ line: 2, name: '甲', facts: { birth: 1970-05, sex: 'male' }, on }, on)).name // "甲（表格第2行）"
 */
export async function sheetOfRow(
	{ line, name, facts, on, hire }: RowFacts,
	today: Day,
): Promise<SheetContent | undefined> {
	const asked = on === today ? undefined : on;
	const topics = [
		{ topic: 'retirement', fragment: writeFragment(writeLink(facts, asked)) },
		...(hire ? [{ topic: 'subsidies-employer', fragment: writeFacts(scope.questions, hire, asked) }] : []),
	];
	const { content } = await openSheet({ topics }, today);
	return content && { ...content, name: `${name ?? ''}（表格第${line}行）` };
}
