import type { Citation } from '$lib/engine/citation';
import type { DocumentId } from './documents';

/** Cites a place in a document of the library. `cite('measures', '第一条')` */
export const cite = (document: DocumentId, at?: string): Citation => ({ document, ...(at && { at }) });
