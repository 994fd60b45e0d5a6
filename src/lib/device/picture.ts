import type { Sheet, SheetLine } from '$lib/engine/sheet';
import { breakLines } from './line-break';
import { qrPath } from './qr';

/** Looked at on a phone of 360 points, three of these units are one point. */
const width = 1080;
const margin = 84;
const column = width - 2 * margin;

const colours = { paper: '#faf8f3', ink: '#1f2421', soft: '#565e58', line: '#d8d3c5', accent: '#14532f' };

// Chinese fonts first: figures and characters of one hand.
const sans = "'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', system-ui, sans-serif";
const serif = `'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', ${sans}`;

/** How a text is set: its size, the distance from line to line, its colour and letters. */
interface Style {
	readonly size: number;
	readonly leading: number;
	readonly colour: string;
	readonly font: string;
}

const style = (size: number, colour: string, { leading = 1.5, weight = 400, family = sans } = {}): Style => ({
	size,
	leading: Math.round(size * leading),
	colour,
	font: `${weight} ${size}px ${family}`,
});

const styles = {
	title: style(64, colours.ink, { leading: 1.3, weight: 700, family: serif }),
	subject: style(44, colours.soft),
	mainLabel: style(46, colours.accent),
	label: style(46, colours.soft),
	value: style(46, colours.ink, { weight: 600 }),
	longValue: style(46, colours.ink),
	remark: style(40, colours.soft, { leading: 1.65 }),
	caption: style(42, colours.ink),
	footer: style(36, colours.soft, { leading: 1.6 }),
};

/** The main line is as large as fits in one line, within these. */
const mainSizes = { largest: 172, least: 88 };
const mainStyle = (size: number) => style(size, colours.accent, { leading: 1.2, weight: 700, family: serif });

/** Something with a height that draws itself from a top edge down. */
interface Block {
	readonly height: number;
	draw(top: number): void;
}

type Canvas = CanvasRenderingContext2D;

const space = (height: number): Block => ({ height, draw: () => undefined });

const hairline = (canvas: Canvas, colour = colours.line): Block => ({
	height: 2,
	draw: (top) => {
		canvas.fillStyle = colour;
		canvas.fillRect(margin, top, column, 2);
	},
});

/** Where lines start or end, and how much room they have. */
interface Place {
	readonly left: number;
	readonly width: number;
	readonly align?: 'left' | 'right';
}

const full: Place = { left: margin, width: column };

function measureIn(canvas: Canvas, { font }: Style): (text: string) => number {
	return (text) => {
		canvas.font = font;
		return canvas.measureText(text).width;
	};
}

function paragraph(canvas: Canvas, text: string, set: Style, place: Place = full): Block {
	const lines = breakLines(text, place.width, measureIn(canvas, set));
	const right = place.align === 'right';
	return {
		height: lines.length * set.leading,
		draw: (top) => {
			canvas.font = set.font;
			canvas.fillStyle = set.colour;
			canvas.textAlign = right ? 'right' : 'left';
			canvas.textBaseline = 'alphabetic';
			for (const [index, line] of lines.entries()) {
				// A Chinese character's middle is 0.38 of its size above the base line.
				const base = top + (index + 0.5) * set.leading + 0.38 * set.size;
				// A closing sign fills only half its square: at the right edge the empty half hangs over.
				const hang = /[）》」』】〉，。；：、]$/.test(line) ? set.size * 0.45 : 0;
				canvas.fillText(line, right ? place.left + place.width + hang : place.left, base);
			}
		},
	};
}

const stack = (blocks: readonly Block[]): Block => ({
	height: blocks.reduce((sum, { height }) => sum + height, 0),
	draw: (top) => {
		let at = top;
		for (const block of blocks) {
			block.draw(at);
			at += block.height;
		}
	},
});

const beside = (blocks: readonly Block[]): Block => {
	const height = Math.max(...blocks.map((block) => block.height));
	return {
		height,
		draw: (top) => blocks.forEach((block) => block.draw(top + (height - block.height) / 2)),
	};
};

function mainLine(canvas: Canvas, { label, value }: SheetLine): Block {
	let size = mainSizes.largest;
	while (size > mainSizes.least && measureIn(canvas, mainStyle(size))(value) > column) size -= 4;
	return stack([
		paragraph(canvas, label, styles.mainLabel),
		space(12),
		paragraph(canvas, value, mainStyle(size)),
	]);
}

/** Label and value in one line, the value at the right edge; below each other where that is too long. */
function row(canvas: Canvas, { label, value }: SheetLine): Block {
	const gap = 48;
	const labelWidth = measureIn(canvas, styles.label)(label);
	const valueWidth = measureIn(canvas, styles.value)(value);
	const content =
		labelWidth + gap + valueWidth <= column
			? beside([
					paragraph(canvas, label, styles.label),
					paragraph(canvas, value, styles.value, { ...full, align: 'right' }),
				])
			: stack([paragraph(canvas, label, styles.label), paragraph(canvas, value, styles.longValue)]);
	return stack([space(20), content, space(20)]);
}

function remarks(canvas: Canvas, texts: readonly string[]): Block[] {
	return texts.flatMap((text, index) => [
		...(index > 0 ? [space(20)] : []),
		paragraph(canvas, text, styles.remark),
	]);
}

/** The code at the left, what it is for at the right. Nothing where the address is too long for one. */
function code(canvas: Canvas, url: string): Block[] {
	const qr = qrPath(url);
	if (!qr) return [];
	// Whole pixels a module keep the edges sharp.
	const scale = Math.max(3, Math.floor(300 / qr.size));
	const side = qr.size * scale;
	const square: Block = {
		height: side,
		draw: (top) => {
			canvas.save();
			canvas.translate(margin, Math.round(top));
			canvas.fillStyle = '#ffffff';
			canvas.fillRect(0, 0, side, side);
			canvas.scale(scale, scale);
			canvas.fillStyle = colours.ink;
			canvas.fill(new Path2D(qr.path));
			canvas.restore();
		},
	};
	const left = margin + side + 48;
	const caption = '扫一扫，打开这个结果\n也可以接着改';
	const words = paragraph(canvas, caption, styles.caption, { left, width: width - margin - left });
	return [space(44), beside([square, words])];
}

/** Everything on the picture, from the top edge to the bottom one. */
function layOut(canvas: Canvas, sheet: Sheet, { url, footer }: PictureOptions): Block {
	const main = sheet.lines.filter((line) => line.main);
	const rows = sheet.lines.filter((line) => !line.main);
	return stack([
		space(88),
		paragraph(canvas, sheet.title, styles.title),
		space(8),
		...(sheet.subject === '' ? [] : [paragraph(canvas, sheet.subject, styles.subject)]),
		space(36),
		hairline(canvas, colours.accent),
		...main.flatMap((line) => [space(64), mainLine(canvas, line)]),
		...(main.length > 0 ? [space(60)] : []),
		...rows.flatMap((line, index) => [
			...(index > 0 || main.length > 0 ? [hairline(canvas)] : []),
			row(canvas, line),
		]),
		...(sheet.remarks.length > 0 ? [hairline(canvas), space(40), ...remarks(canvas, sheet.remarks)] : []),
		...(url === undefined ? [] : code(canvas, url)),
		space(44),
		hairline(canvas),
		space(28),
		paragraph(canvas, footer, styles.footer),
		space(64),
	]);
}

/** What stands below the answer. */
export interface PictureOptions {
	/** the link that opens the answer again, drawn as a QR code */
	readonly url?: string;
	/** the last line: who made it, from which documents */
	readonly footer: string;
}

/**
 * Draws an answer as a picture (PNG, 1080 pixels wide, as high as it needs), on this device.
 *
 * @throws Error when the browser gives no canvas or no picture
 * @example const blob = await drawPicture(sheet, { url: location.href, footer: '惠算 · 全部在本机计算' })
 */
export async function drawPicture(sheet: Sheet, options: PictureOptions): Promise<Blob> {
	const element = document.createElement('canvas');
	element.width = width;
	const canvas = element.getContext('2d');
	if (!canvas) throw new Error('no canvas');
	const page = layOut(canvas, sheet, options);
	// Setting the height clears the canvas; only now is it known.
	element.height = Math.ceil(page.height);
	canvas.fillStyle = colours.paper;
	canvas.fillRect(0, 0, width, element.height);
	page.draw(0);
	const blob = await new Promise<Blob | null>((resolve) => element.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('no picture');
	return blob;
}
