import { shortTitles, type DocumentId } from '$lib/law/documents';

/** Every document that answers rest on, in the order of the library. */
export const shown = Object.keys(shortTitles) as readonly DocumentId[];
