import type { Case } from '$lib/device/cases/case';

export const man = { answers: { retirement: 'birth=1970-05&sex=male' } };
export const woman = {
	answers: { retirement: 'birth=1981-06&sex=female', 'subsidies-hardship': 'hardship=yes' },
};

/** A case like any other. */
export const sample = (id: string, number: string, more: Partial<Case> = {}): Case => ({
	id,
	number,
	label: '第二窗口',
	tags: ['4050', '缺材料'],
	note: '带居住证再来',
	people: [man],
	savedOn: '2026-11-21T08:00:00.000Z',
	...more,
});
