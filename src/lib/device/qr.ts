import { encode } from 'uqr';

/** A QR code as one SVG path on a square of size × size; every dark module is one unit. */
export interface QrPath {
	readonly size: number;
	readonly path: string;
}

/**
 * Draws a text as a QR code with a light border of two modules, readable with up to 15% of it damaged.
 *
 * @returns undefined when the text is too long for a QR code
 * @example const qr = qrPath('https://…/retirement/#birth=1970-05'); // <svg viewBox="0 0 {size} {size}"><path d={path} />
 */
export function qrPath(text: string): QrPath | undefined {
	let code;
	try {
		code = encode(text, { ecc: 'M', border: 2 });
	} catch {
		return undefined;
	}
	let path = '';
	for (const [y, row] of code.data.entries()) {
		for (let x = 0; x < code.size; x += 1) {
			if (!row[x]) continue;
			const start = x;
			while (row[x + 1]) x += 1;
			const run = x + 1 - start;
			path += `M${start} ${y}h${run}v1h-${run}z`;
		}
	}
	return { size: code.size, path };
}
