import { getContext, setContext } from 'svelte';
import { firstTitles, type Titles } from '$lib/law/documents';

const key = Symbol('titles');

/** Names more documents to the pages below than those on retirement and subsidies, which every page knows. */
export const knowTitles = (titles: Titles): void => void setContext(key, titles);

/** What documents are called here. */
export const knownTitles = (): Titles => getContext<Titles | undefined>(key) ?? firstTitles;
