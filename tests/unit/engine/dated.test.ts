import { describe, expect, test } from 'vitest';
import { dated } from '$lib/engine/dated';
import { day } from '$lib/engine/day';

const cite = { document: 'measures' };
const another = { document: 'flexible' };

describe('a value that changes', () => {
	const value = dated([
		{ from: day('2024-01-01'), value: 'old', cite },
		{ from: day('2025-01-01'), until: day('2025-12-31'), value: 'new', cite: another },
		{ from: day('2027-07-01'), value: 'last', cite },
	]);

	test.each([
		['1900-01-01', undefined, undefined],
		['2023-12-31', undefined, undefined],
		['2024-01-01', 'old', true],
		['2024-12-31', 'old', true],
		['2025-01-01', 'new', true],
		['2025-12-31', 'new', true],
		['2026-01-01', 'new', false], // its printed last day has passed and nothing replaced it yet
		['2027-06-30', 'new', false],
		['2027-07-01', 'last', true],
		['2099-12-31', 'last', true],
	])('on %s', (on, expected, current) => {
		const standing = value.at(day(on));
		expect(standing?.value).toBe(expected);
		expect(standing?.current).toBe(current);
	});

	test('says from when, until when and by which document', () => {
		expect(value.at(day('2026-03-01'))).toEqual({
			value: 'new',
			from: '2025-01-01',
			until: '2025-12-31',
			cite: another,
			current: false,
		});
	});

	test('keeps its periods, the earliest first', () => {
		expect(value.periods.map(({ from }) => from)).toEqual(['2024-01-01', '2025-01-01', '2027-07-01']);
	});
});

test('a period may be one day long, and the next may follow at once', () => {
	const value = dated([
		{ from: day('2025-01-01'), until: day('2025-01-01'), value: 1, cite },
		{ from: day('2025-01-02'), value: 2, cite },
	]);
	expect(value.at(day('2025-01-01'))).toMatchObject({ value: 1, current: true });
	expect(value.at(day('2025-01-02'))).toMatchObject({ value: 2, current: true });
});

test('without periods there is never a value', () => {
	expect(dated([]).at(day('2026-11-21'))).toBeUndefined();
});

describe('mistakes in our data are refused', () => {
	const from = (text: string, until?: string) => ({
		from: day(text),
		...(until !== undefined && { until: day(until) }),
		value: 0,
		cite,
	});

	test.each([
		['out of order', [from('2025-01-01'), from('2024-01-01')]],
		['twice from the same day', [from('2025-01-01'), from('2025-01-01')]],
		['overlapping', [from('2025-01-01', '2025-12-31'), from('2025-06-01')]],
		['overlapping by one day', [from('2025-01-01', '2025-12-31'), from('2025-12-31')]],
		['ending before it begins', [from('2025-01-01', '2024-12-31')]],
		['wrong in the last place', [from('2024-01-01'), from('2025-01-01'), from('2025-01-01')]],
	])('%s', (_, periods) => {
		expect(() => dated(periods)).toThrow(RangeError);
	});
});
