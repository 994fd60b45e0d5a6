import type { Payment } from '$lib/benefits/benefit';
import type { Finding } from '$lib/engine/condition';
import { daysBetween, sayDay, type Day } from '$lib/engine/day';
import { sayYuan } from '$lib/engine/money';
import type { Outcome } from './outcome';
import { openOf, type ShownKind } from './shown';

/** What became of a benefit, in the order in which they are shown, and what each is called. */
export const kindNames: Readonly<Record<ShownKind, string>> = {
	now: '现在可申领',
	'one-step': '还差一步',
	from: '到期可申领',
	unknown: '待补充信息',
	ask: '要问经办机构',
	closed: '已过申领期',
	expired: '文件写明的期限已过',
	no: '不符合',
	'not-in-force': '那一天还没有施行',
};

/** "10,000元"; "27,960元（一年（12个月）合计）" is said shorter: "27,960元，一年（12个月）的合计". */
export function sayPayment(payment: Payment): string {
	if (payment.known) {
		const { total, byMonth } = payment;
		if (!byMonth) return sayYuan(total);
		const { covers, due } = byMonth;
		return due === undefined
			? `${sayYuan(total)}，${covers}的合计`
			: `到现在${sayYuan(due)}，${covers}合计${sayYuan(total)}`;
	}
	return payment.most === undefined ? '金额待定' : `最多${sayYuan(payment.most)}`;
}

/** The day it can be claimed from, where that is known: the window's first, or a later one on which all requirements hold. */
export const opensOn = ({ window, from }: Outcome): Day | undefined =>
	window && (from === undefined || from < window.from) ? window.from : from;

/** When it can be claimed, with the days left: "2024年11月1日到2025年1月31日，还有61天"; undefined where no day is known. */
export function sayWindow(outcome: Outcome, on: Day): string | undefined {
	const { window, kind } = outcome;
	const opens = opensOn(outcome);
	if (opens === undefined) return undefined;
	const until = window?.until;
	if (until === undefined) return `${sayDay(opens)}起`;
	const left = daysBetween(on, until);
	const rest =
		left < 0
			? '，已经过了'
			: kind !== 'now' && opens > on
				? ''
				: left === 0
					? '，今天是最后一天'
					: `，还有${left}天`;
	return `${sayDay(opens)}到${sayDay(until)}${rest}`;
}

/**
 * The requirements that decide a "no": of those that must all hold, the ones that fail; of a group of which one would be
 * enough, the group as it is called.
 */
export function unmetOf(finding: Finding): readonly Finding[] {
	if (finding.truth !== 'no') return [];
	if (!finding.of || (finding.kind === 'any' && finding.says)) return [finding];
	const failing = finding.of.flatMap(unmetOf);
	return finding.kind === 'any' ? failing.slice(0, 1) : failing;
}

/** What each way of a group begins with, in words. */
const firstOf = ({ says, of }: Finding): readonly string[] =>
	says ? [says] : (of?.slice(0, 1).flatMap(firstOf) ?? []);

const because = ({ says, otherwise }: Finding): string =>
	otherwise ? `${says ?? ''}：${otherwise}` : (says ?? '');

function refuses(unmet: Finding): string {
	const hint = unmet.otherwise ?? unmet.of?.flatMap(firstOf).join('，或者');
	return `不符合“${unmet.says ?? ''}”${hint ? `：${hint}` : ''}`;
}

function reasonsOf({ kind, finding, step, benefit }: Outcome, on: Day): readonly string[] {
	const { from, lastReceipt } = benefit.inForce;
	switch (kind) {
		case 'no':
			return unmetOf(finding).slice(0, 2).map(refuses);
		case 'one-step':
			return step ? [because(step)] : [];
		case 'unknown':
			return openOf(finding).slice(0, 2).map(because);
		case 'not-in-force':
			return [`${sayDay(from)}起施行`];
		case 'closed':
			return [
				...(lastReceipt !== undefined && lastReceipt < on
					? [`最晚受理到${sayDay(lastReceipt)}，已经过了`]
					: []),
				...(benefit.afterClosing ? [benefit.afterClosing] : []),
			];
		default:
			return [];
	}
}

/** Why not, what is open or what is still to be done, in one sentence each. */
export function sayReasons(outcome: Outcome, on: Day): readonly string[] {
	const { kind, benefit, pastEnd } = outcome;
	const reasons = reasonsOf(outcome, on);
	const { until } = benefit.inForce;
	const ended = pastEnd && until !== undefined && kind !== 'no' && kind !== 'closed';
	return ended ? [...reasons, `文件写明执行到${sayDay(until)}`] : reasons;
}
