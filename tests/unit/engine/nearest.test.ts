import { expect, test } from 'vitest';
import { nearestOf } from '$lib/engine/nearest';

const names = [['养老护理员'], ['电工'], ['焊工', '电焊工'], ['护林员']];

test('those that share the most telling characters, the nearest first', () => {
	expect(nearestOf(names, 3)('焊接', 6)).toEqual([2]);
	expect(nearestOf(names, 3)('护理老人', 6)).toEqual([0]);
});

test('less than a third shared is nothing; a third is enough', () => {
	expect(nearestOf(names, 3)('林间小路', 6)).toEqual([]);
	expect(nearestOf(names, 3)('林间路', 6)).toEqual([3]);
});

test('what stands in many names says nothing by itself', () => {
	expect(nearestOf(names, 2)('员', 6)).toEqual([3, 0]);
	expect(nearestOf(names, 1)('员', 6)).toEqual([]);
});

test('no more than asked for, and of nothing typed none', () => {
	expect(nearestOf(names, 3)('电工', 1)).toEqual([1]);
	expect(nearestOf(names, 3)('', 6)).toEqual([]);
});
