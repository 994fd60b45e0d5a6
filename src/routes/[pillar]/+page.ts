import { error } from '@sveltejs/kit';
import { pillars } from '$lib/matters/ids';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => pillars.map((pillar) => ({ pillar }));

export const load: PageLoad = ({ params }) => {
	const pillar = pillars.find((each) => each === params.pillar);
	if (!pillar) error(404);
	return { pillar };
};
