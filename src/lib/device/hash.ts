/**
 * The same text gives the same sixteen hexadecimal digits everywhere (two FNV-1a sums of different starts). One changed
 * byte always changes it; it proves nothing against somebody who means harm.
 *
 * @example hash('') // "811c9dc51b873593"
 */
export function hash(text: string): string {
	const bytes = new TextEncoder().encode(text);
	const sums = [0x811c9dc5, 0x1b873593].map((start) => {
		let sum = start;
		for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
		return (sum >>> 0).toString(16).padStart(8, '0');
	});
	return sums.join('');
}
