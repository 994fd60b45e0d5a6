/** Draws the PNG icons from static/icons/icon.svg: `node tests/site/draw-icons.mjs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

const FOLDER = new URL('../../static/icons/', import.meta.url);
const COLOURS = 128;
const svg = readFileSync(new URL('icon.svg', FOLDER), 'utf8');

/** Without its round corners, and with the drawing at another size: the platform cuts the shape.
 * @param {number} scale */
const square = (scale) =>
	svg
		.replace(' rx="112"', '')
		.replace('id="abacus"', `$& transform="translate(256 256) scale(${scale}) translate(-256 -256)"`);

const ICONS = [
	{ name: 'icon-192.png', size: 192, drawing: svg },
	{ name: 'icon-512.png', size: 512, drawing: svg },
	// Everything inside the circle of 80 % that no platform cuts.
	{ name: 'maskable-512.png', size: 512, drawing: square(0.8) },
	{ name: 'apple-touch-icon.png', size: 180, drawing: square(1.05) },
];

/** @param {string} type @param {Uint8Array} data */
function chunk(type, data) {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const framed = Buffer.alloc(body.length + 8);
	framed.writeUInt32BE(data.length);
	framed.set(body, 4);
	framed.writeUInt32BE(crc32(body), body.length + 4);
	return framed;
}

/** A PNG of the most frequent colours, every other one replaced by the nearest of them.
 * @param {number[]} pixels red, green, blue, alpha of each @param {number} size */
function png(pixels, size) {
	/** @type {Map<string, number>} */
	const seen = new Map();
	const keys = Array.from({ length: size * size }, (_, i) => pixels.slice(i * 4, i * 4 + 4).join());
	for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
	const colours = [...seen].sort((a, b) => b[1] - a[1]).map(([key]) => key.split(',').map(Number));
	const palette = colours.slice(0, COLOURS);

	/** @param {number[]} from @param {number[]} to */
	const distance = (from, to) => from.reduce((sum, part, i) => sum + (part - Number(to[i])) ** 2, 0);
	/** @param {number[]} colour */
	const nearest = (colour) => {
		const distances = palette.map((other) => distance(colour, other));
		return distances.indexOf(Math.min(...distances));
	};
	const index = new Map(colours.map((colour) => [colour.join(), nearest(colour)]));
	const rows = Buffer.alloc(size * (size + 1));
	keys.forEach((key, i) => (rows[Math.floor(i / size) * (size + 1) + 1 + (i % size)] = index.get(key) ?? 0));

	const header = Buffer.alloc(13);
	header.writeUInt32BE(size, 0);
	header.writeUInt32BE(size, 4);
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
		chunk('tRNS', Buffer.from(palette.map((colour) => Number(colour[3])))),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { name, size, drawing } of ICONS) {
	const pixels = await page.evaluate(async ([source, side]) => {
		const image = new Image(side, side);
		image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
		await image.decode();
		const canvas = new OffscreenCanvas(side, side);
		const brush = canvas.getContext('2d');
		if (!brush) throw new Error('no canvas');
		brush.drawImage(image, 0, 0, side, side);
		return [...brush.getImageData(0, 0, side, side).data];
	}, /** @type {[string, number]} */ ([drawing, size]));
	const file = png(pixels, size);
	writeFileSync(new URL(name, FOLDER), file);
	console.log(`${name} ${file.length} bytes`);
}
await browser.close();
