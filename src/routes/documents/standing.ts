import { sayDay, type Day } from '$lib/engine/day';
import type { Document, Status } from '$lib/law/library';

const words: Readonly<Record<Status, string>> = {
	'in-force': '现行有效',
	'partly-replaced': '部分内容已被取代',
	replaced: '已被取代',
	unconfirmed: '是否有效没有核实',
};

/** How a document stands, in words. */
export const sayStatus = ({ status }: Document): string => words[status];

/** From when until when a document holds, in words: "2025年1月1日起". */
export function sayInForce({ inForceFrom, inForceUntil, secondHand }: Document): string {
	const from = inForceFrom && `${sayDay(inForceFrom)}起`;
	const until = inForceUntil && `到${sayDay(inForceUntil)}为止`;
	if (from || until) return [from, until].filter(Boolean).join('，');
	return secondHand ? '没有读到' : '文件没有写';
}

/** Whether a document's printed last day has passed. Not known, so not claimed, before there is a day to compare with. */
export const hasExpired = ({ inForceUntil }: Document, today: Day | undefined): boolean =>
	inForceUntil !== undefined && today !== undefined && inForceUntil < today;
