import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { acuteDiseases, allDiseases, occupationalDiseases } from '$lib/law/occupational-diseases';
import { printedAcute, printedCounts, printedDiseases } from './disease-lists';

const printed = printedDiseases.flatMap(([place, diseases]) =>
	diseases.split('; ').map((each) => {
		const [number = '', ...name] = each.split(' ');
		return { id: `${place}.${number}`, name: name.join(' ') };
	}),
);

describe('the catalogue of occupational diseases', () => {
	test('the printed list was typed whole: 135 in 12 classes', () => {
		expect(printed).toHaveLength(135);
		expect(Object.values(printedCounts)).toEqual([19, 9, 3, 4, 59, 7, 13, 5, 11, 2, 1, 2]);
	});

	test('every disease stands as printed, in its order', () => {
		expect(
			allDiseases.map(({ id, name, limit }) => ({ id, name: limit ? `${name}（${limit}）` : name })),
		).toEqual(printed);
	});

	test('the count of each class', () => {
		const counts: Record<string, number> = {};
		for (const { class: of } of allDiseases) counts[of.number] = (counts[of.number] ?? 0) + 1;
		expect(counts).toEqual(printedCounts);
	});

	test('five are restricted to some work', () => {
		expect(allDiseases.flatMap(({ id, limit }) => (limit ? [id] : []))).toEqual([
			'八.4',
			'十.1',
			'十.2',
			'十一.1',
			'十二.2',
		]);
	});

	test('four stand for what is not named', () => {
		expect(allDiseases.flatMap(({ id, rest }) => (rest ? [id] : []))).toEqual([
			'一（一）.13',
			'二.9',
			'五.59',
			'七.13',
		]);
	});

	test('what looks like a slip is shown as printed, with a remark', () => {
		expect(allDiseases.flatMap(({ id, remark }) => (remark ? [id] : []))).toEqual(['五.7', '五.16', '五.54']);
		expect(allDiseases.find(({ id }) => id === '五.16')?.name).toBe('偏二甲基胂中毒');
		expect(allDiseases.find(({ id }) => id === '五.54')?.name).toBe('钡及其化合物中毒');
	});

	test('it holds from 1 August 2025, not a day before', () => {
		expect(occupationalDiseases.at(day('2025-07-31'))).toBeUndefined();
		expect(occupationalDiseases.at(day('2025-08-01'))?.value).toHaveLength(135);
	});
});

describe('the acute ones of Chongqing', () => {
	test('32, each as printed', () => {
		expect(acuteDiseases.map(({ number, name }) => [number, name])).toEqual(
			printedAcute.map(([name], index) => [index + 1, name]),
		);
		expect(acuteDiseases).toHaveLength(32);
	});

	test('each is one disease of the catalogue', () => {
		const places = allDiseases.flatMap(({ id, acute }) => (acute ? [[acute.name, id] as const] : []));
		expect(places).toHaveLength(32);
		expect(new Map(places)).toEqual(new Map(printedAcute));
	});

	test('29 have the same name on both lists', () => {
		expect(allDiseases.filter(({ acute, name }) => acute && acute.name !== name).map(({ id }) => id)).toEqual(
			['五.17', '五.40', '六.1'],
		);
	});
});
