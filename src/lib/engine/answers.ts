import type { Question } from './fact';

/** One answer to choose. */
export interface Choosable {
	readonly value: string;
	readonly label: string;
	readonly hint?: string;
}

/** The answers a question offers for choosing, 不知道 last; none where one types. */
export function choicesOf(question: Question): readonly Choosable[] {
	const unsure = { value: '?', label: '不知道' };
	if (question.kind === 'yes-no')
		return [{ value: 'yes', label: '是' }, { value: 'no', label: '否' }, unsure];
	if (question.kind !== 'choice') return [];
	return [
		...question.options.map(({ value, says, help }) => ({ value, label: says, ...(help && { hint: help }) })),
		...(question.sure ? [] : [unsure]),
	];
}
