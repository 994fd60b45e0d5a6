import { expect } from 'vitest';
import type { Citation } from '$lib/engine/citation';
import type { DocumentId } from '$lib/law/documents';
import { documents } from '$lib/law/library';

const stands = ({ document, at }: Citation): boolean =>
	Object.hasOwn(documents, document) &&
	(at === undefined || documents[document as DocumentId].points.some((point) => point.at === at));

function citationsIn(value: unknown, found: Citation[] = []): Citation[] {
	if (typeof value !== 'object' || value === null) return found;
	if ('document' in value && typeof value.document === 'string') found.push(value as Citation);
	else for (const each of Object.values(value)) citationsIn(each, found);
	return found;
}

/** Every citation found anywhere inside a value names a document of the library and a place in it. */
export function everyCitationStands(value: unknown): void {
	const found = citationsIn(value);
	expect(found.length).toBeGreaterThan(0);
	expect(found.filter((each) => !stands(each))).toEqual([]);
}
