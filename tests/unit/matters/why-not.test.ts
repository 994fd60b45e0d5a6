import { expect, test } from 'vitest';
import { allOf, anyOf, findingOf, type Condition } from '$lib/engine/condition';
import { day } from '$lib/engine/day';
import type { Truth } from '$lib/engine/truth';
import { whyNot } from '$lib/matters/why-not';
import { cite } from '$lib/law/cite';

const part = (truth: Truth, otherwise?: string): Condition<object> => ({
	says: '一条',
	cite: cite('startupLoan', '一（一）'),
	needs: [],
	holds: () => truth,
	...(otherwise && { otherwise }),
});
const on = day('2026-11-21');

test('the first part that does not hold says why, also of alternatives', () => {
	const finding = findingOf(
		allOf(part('yes', '甲'), part('no', '乙'), anyOf(part('no', '丙'), part('no'))),
		{},
		on,
	);
	expect(whyNot(finding)).toBe('乙');
	expect(whyNot(findingOf(allOf(anyOf(part('no', '丙'), part('no'))), {}, on))).toBe('丙');
});
test('what fails within alternatives that hold is no reason', () => {
	expect(whyNot(findingOf(allOf(anyOf(part('no', '丙'), part('yes')), part('no', '丁')), {}, on))).toBe('丁');
});
test('where nothing is said of it: where to look', () => {
	expect(whyNot(findingOf(allOf(part('no')), {}, on))).toBe('哪一条不符合，见“条件”');
});
