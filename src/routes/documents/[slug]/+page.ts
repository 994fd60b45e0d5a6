import { error } from '@sveltejs/kit';
import { shortTitles, slugOf, type DocumentId } from '$lib/law/documents';
import type { EntryGenerator, PageLoad } from './$types';

const ids = Object.keys(shortTitles) as DocumentId[];

export const entries: EntryGenerator = () => ids.map((id) => ({ slug: slugOf(id) }));

export const load: PageLoad = ({ params }) => {
	const id = ids.find((each) => slugOf(each) === params.slug);
	if (!id) error(404);
	return { id };
};
