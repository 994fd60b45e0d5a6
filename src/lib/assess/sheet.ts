import { sayDay, type Day } from '$lib/engine/day';
import { sayYuan } from '$lib/engine/money';
import type { Sheet, SheetLine } from '$lib/engine/sheet';
import { readOn } from '$lib/law/read-on';
import type { Combination, OutcomeItem } from './combination';
import type { Outcome, OutcomeKind } from './outcome';
import { totalsOf } from './totals';
import { headlineOf, payeeNames, shownAs, type ShownKind } from './shown';
import { kindNames, sayPayment, sayReasons, sayWindow } from './words';

const told: readonly ShownKind[] = ['now', 'one-step', 'from', 'unknown', 'ask', 'closed', 'expired'];

function lineOf(outcome: Outcome, on: Day): SheetLine {
	const { benefit, payment } = outcome;
	const reasons = sayReasons(outcome, on).join('；');
	return {
		label: `${benefit.name}（${kindNames[shownAs(outcome, on)]}）`,
		value: [sayPayment(payment), benefit.unclaimed, sayWindow(outcome, on), reasons]
			.filter(Boolean)
			.join('；'),
	};
}

/**
 * The outcomes in plain words, for copying, a picture or reading aloud: the sums first, then what is not refused.
 *
 * @param title what was asked: 我是毕业生
 * @param answers the answers given, question and answer
 */
export function subsidySheet(
	title: string,
	answers: readonly SheetLine[],
	outcomes: readonly Outcome[],
	best: Combination<OutcomeItem>,
	on: Day,
): Sheet {
	const sums = totalsOf(best).flatMap((of): SheetLine[] => {
		const { paidTo, later, open } = of;
		const { says, sum } = headlineOf(of);
		return [
			{ label: says, value: sayYuan(sum), main: true },
			...(open.length > 0
				? [
						{
							label: '今天能领多少由经办机构核定的',
							value: open.map(({ outcome }) => outcome.benefit.name).join('、'),
						},
					]
				: []),
			...(later > 0 ? [{ label: `${payeeNames[paidTo]}以后还可以申领`, value: sayYuan(later) }] : []),
		];
	});
	const named = (only: OutcomeKind, label: string): SheetLine[] => {
		const of = outcomes.filter(({ kind }) => kind === only).map(({ benefit }) => benefit.name);
		return of.length > 0 ? [{ label, value: of.join('、') }] : [];
	};
	return {
		title: `补贴：${title}`,
		subject: answers.map(({ label, value }) => `${label}${value}`).join('；'),
		lines: [
			...(sums.length > 0
				? sums
				: [{ label: '现在可以申领', value: '按现在的回答还没有', main: true } as const]),
			...told.flatMap((kind) =>
				outcomes.filter((outcome) => shownAs(outcome, on) === kind).map((each) => lineOf(each, on)),
			),
			...named('no', '不符合的'),
			...named('not-in-force', kindNames['not-in-force']),
		],
		remarks: [
			...best.leftOut.map(({ item, because }) => `${item.outcome.benefit.name}没有算进合计：${because}。`),
			`按${sayDay(on)}计算，依据截至${sayDay(readOn)}收集的文件。以公共就业服务机构审核为准。`,
		],
	};
}
