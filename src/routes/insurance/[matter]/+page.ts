import { error } from '@sveltejs/kit';
import { matterIds } from '$lib/insurance/ids';
import type { EntryGenerator, PageLoad } from './$types';
import { loadExtra, loadMatter } from '../load';

export const entries: EntryGenerator = () => matterIds.map((matter) => ({ matter }));

export const load: PageLoad = async ({ params }) => {
	const id = matterIds.find((each) => each === params.matter);
	if (!id) error(404);
	const [matter, extra] = await Promise.all([loadMatter[id](), loadExtra[id]?.()]);
	return { matter, Extra: extra?.default };
};
