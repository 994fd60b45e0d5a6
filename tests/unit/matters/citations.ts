import { expect } from 'vitest';
import type { Citation } from '$lib/engine/citation';
import type { DocumentId } from '$lib/law/documents';
import { documents } from '$lib/law/library';

/** Every citation found anywhere inside a value names a document of the library and a place in it. */
export function expectCitationsToStand(value: unknown): void {
	if (typeof value !== 'object' || value === null) return;
	if ('document' in value && typeof value.document === 'string') {
		const { document, at } = value as Citation;
		expect(Object.keys(documents)).toContain(document);
		const places = documents[document as DocumentId].points.map((point) => point.at);
		if (at !== undefined) expect(places, document).toContain(at);
		return;
	}
	for (const each of Object.values(value)) expectCitationsToStand(each);
}
