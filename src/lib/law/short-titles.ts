import { firstTitles, type DocumentId } from './documents';
import { laterTitles } from './later-titles';

/** What every document is called where its full title is too long to read. */
export const shortTitles: Readonly<Record<DocumentId, string>> = { ...firstTitles, ...laterTitles };
