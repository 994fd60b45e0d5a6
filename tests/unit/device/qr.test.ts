import { describe, expect, test } from 'vitest';
import { qrPath } from '$lib/device/qr';

/** The dark modules a path covers, as rows of booleans. */
function modulesOf(text: string): boolean[][] {
	const qr = qrPath(text);
	if (!qr) throw new Error('too long');
	const rows = Array.from({ length: qr.size }, () => Array.from({ length: qr.size }, () => false));
	const runs = /M(\d+) (\d+)h(\d+)v1h-(\d+)z/g;
	for (const [, x, y, run, back] of qr.path.matchAll(runs)) {
		expect(back).toBe(run);
		for (let i = 0; i < Number(run); i += 1) (rows[Number(y)] ?? [])[Number(x) + i] = true;
	}
	expect(qr.path.replace(runs, '')).toBe('');
	return rows;
}

/** A square of a code as text: # dark, . light. */
const cut = (rows: boolean[][], left: number, top: number, size: number) =>
	rows.slice(top, top + size).map((row) =>
		row
			.slice(left, left + size)
			.map((dark) => (dark ? '#' : '.'))
			.join(''),
	);

const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

describe('the size grows with the text as the standard says for level M, with a border of 2', () => {
	test.each([
		[14, 21],
		[15, 25],
		[26, 25],
		[27, 29],
		[2331, 177],
	])('%i bytes: %i modules a side', (bytes, modules) => {
		expect(qrPath('a'.repeat(bytes))?.size).toBe(modules + 4);
	});

	test('a Chinese character counts three bytes', () => {
		expect(qrPath('王'.repeat(4))?.size).toBe(25);
		expect(qrPath('王'.repeat(5))?.size).toBe(29);
	});

	test('what is too long for any code gives none', () => {
		expect(qrPath('a'.repeat(2332))).toBeUndefined();
		expect(qrPath('a'.repeat(100_000))).toBeUndefined();
	});
});

describe('the drawing has what every QR code has', () => {
	const rows = modulesOf('https://huisuan.example.cn/retirement/#birth=1970-05&sex=male');
	const size = rows.length;

	test('three finder patterns inside a light border', () => {
		expect(cut(rows, 2, 2, 7)).toEqual(finder);
		expect(cut(rows, size - 9, 2, 7)).toEqual(finder);
		expect(cut(rows, 2, size - 9, 7)).toEqual(finder);
		for (let i = 0; i < size; i += 1) {
			for (const edge of [0, 1, size - 2, size - 1]) {
				expect(rows[edge]?.[i]).toBe(false);
				expect(rows[i]?.[edge]).toBe(false);
			}
		}
	});

	test('timing patterns and the one dark module', () => {
		for (let i = 8; i < size - 4 - 8; i += 1) {
			expect(rows[8]?.[i + 2]).toBe(i % 2 === 0);
			expect(rows[i + 2]?.[8]).toBe(i % 2 === 0);
		}
		expect(rows[size - 2 - 8]?.[10]).toBe(true);
	});

	test('level M is written beside the finder pattern', () => {
		// The first two format bits, after the mask 10 of the standard, are 00 for M: so they stand as 10.
		expect([rows[10]?.[2], rows[10]?.[3]]).toEqual([true, false]);
	});
});

test('the same text gives the same code', () => {
	expect(qrPath('惠算')).toEqual(qrPath('惠算'));
});
