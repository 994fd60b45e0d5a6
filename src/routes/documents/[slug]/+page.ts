import { error } from '@sveltejs/kit';
import { slugOf } from '$lib/law/documents';
import { shown as ids } from '../shown';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => ids.map((id) => ({ slug: slugOf(id) }));

export const load: PageLoad = ({ params }) => {
	const id = ids.find((each) => slugOf(each) === params.slug);
	if (!id) error(404);
	return { id };
};
