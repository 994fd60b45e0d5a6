import { Parser } from 'saxen';

/** What is listened for while a text in XML is walked through; names come without their prefix. */
export interface Listener {
	/** attributes are those of this element, their entities as they stand in the file */
	open?(name: string, attributes: () => Readonly<Record<string, string>>): void;
	close?(name: string): void;
	text?(text: string): void;
}

/** Thrown by a listener that has seen enough. */
export class Enough extends Error {}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Text or an attribute with its entities made characters.
 *
 * @example decodeXml('甲&amp;乙&#10;') // "甲&乙\n"
 */
export function decodeXml(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,6}));/g, (whole, hex, decimal, name) => {
		if (name !== undefined) return entities[name] ?? whole;
		const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks through a text in XML.
 *
 * @throws Error where it is not well formed, or a listener threw
 */
export function walkXml(xml: string, { open, close, text }: Listener): void {
	const parser = new Parser();
	if (open) parser.on('openTag', (name, attributes) => open(local(name), attributes));
	if (close) parser.on('closeTag', (name) => close(local(name)));
	if (text) {
		parser.on('text', (raw) => text(decodeXml(raw)));
		parser.on('cdata', text);
	}
	parser.on('warn', () => undefined);
	parser.on('error', (error) => {
		throw error;
	});
	try {
		parser.parse(xml);
	} catch (error) {
		if (!(error instanceof Enough)) throw error;
	}
}
